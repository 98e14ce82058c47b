#pragma once

#include "core/incidents/operations.h"
#include "core/incidents/queries.h"
#include "core/storage/asyncstore.h"

#include <QPoint>
#include <QPointer>

namespace driftsraad {

class SmallForm;

/// What the board, the list and the drawer let a person do with one incident. Asks for what is missing in a small form over the page
/// and stores the rest at once.
class IncidentActions : public QObject
{
    Q_OBJECT
public:
    /// over is the page that small forms lie on.
    IncidentActions(AsyncStore &store, QWidget *over);

    void setChoices(const IncidentChoices &choices) { m_choices = choices; }

    /// To a third party asks for whom and by when; to Closed asks for the cause where it is unknown; to Resolved and Closed asks whether
    /// the open parts go with it.
    void move(const IncidentCard &card, IncidentState to, const QPoint &near);
    /// Asks for the reason where it is not what impact and urgency give.
    void setPriority(const IncidentCard &card, int priority, const QPoint &near);
    void addNote(qint64 incident, const QString &reference, const QString &text);
    /// Asks for the time and whether it belongs in the summary; begun is what has been typed already.
    void writeEntry(qint64 incident, const QString &reference, const QString &begun, const QPoint &near);
    void correct(const TimelineEntry &wrong, const QString &reference, const QPoint &near);
    void withdraw(qint64 entry, const QString &reference, const QPoint &near);
    void setInSummary(qint64 entry, bool inSummary, const QString &reference);

    SmallForm *openForm() const;

signals:
    /// A rule said no to the move into this column.
    void refused(driftsraad::IncidentState column, const QString &sentence);
    void failed(const driftsraad::Error &error);
    void announced(const QString &text);
    void noteStored(const QString &text);

private:
    void askThirdParty(const IncidentCard &card, Move move, const QPoint &near);
    void askCause(const IncidentCard &card, Move move, const QPoint &near);
    void askPriorityReason(const IncidentCard &card, int priority, const QPoint &near);
    void askParts(const IncidentCard &card, const Move &move, const QList<RelatedIncident> &parts, const QPoint &near);
    void store(const IncidentCard &card, const Move &move, const QPoint &near);
    void storeMove(const IncidentCard &card, const Move &move, int parts);
    void storePriority(const IncidentCard &card, int priority, const QString &reason, const QPoint &near);
    bool mayWrite();
    SmallForm *newForm(const QString &title, const QString &confirm);

    AsyncStore &m_store;
    QWidget *m_over;
    IncidentChoices m_choices;
    QPointer<SmallForm> m_form;
};

} // namespace driftsraad
