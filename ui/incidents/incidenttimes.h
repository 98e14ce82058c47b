#pragma once

#include "core/incidents/clocks.h"
#include "core/incidents/queries.h"
#include "core/storage/asyncstore.h"

#include <QWidget>

namespace driftsraad {

class ClockPanel;
class Label;
class PauseActions;
class PauseList;

/// The part of the drawer that tells an incident's clocks and pauses, and lets a person pause them. It asks the store itself, for the
/// incident it was last shown.
class IncidentTimes : public QWidget
{
    Q_OBJECT
public:
    /// over is the page that small forms lie on.
    IncidentTimes(AsyncStore &store, QWidget *over, QWidget *parent = nullptr);

    void setChoices(const IncidentChoices &choices);
    void showIncident(const Incident &incident);
    /// As of now: a minute has passed.
    void refresh();
    void openWhy(ClockKind kind);
    /// Asks for a new pause, or for the end of the one that is open.
    void pauseOrGoOn();

signals:
    void failed(const driftsraad::Error &error);
    void announced(const QString &text);

private:
    struct Answer {
        IncidentClocks clocks{};
        QList<PauseLine> pauses{};
    };
    void fill(const Answer &answer);
    void connectPauses();
    QPoint near() const;

    AsyncStore &m_store;
    QWidget *m_over;
    PauseActions *m_actions;
    Incident m_incident;
    QList<PauseLine> m_pauses;
    Label *m_terms;
    ClockPanel *m_clocks;
    PauseList *m_list;
};

} // namespace driftsraad
