#pragma once

#include "core/incidents/pause.h"
#include "core/incidents/queries.h"
#include "core/storage/asyncstore.h"

#include <QPoint>
#include <QPointer>

class QComboBox;
class QLineEdit;

namespace driftsraad {

class MomentEdit;
class SmallForm;

/// What a person does with the pauses of an incident's clocks: each asks in a small form over the page and is stored at once.
class PauseActions : public QObject
{
    Q_OBJECT
public:
    /// over is the page that small forms lie on.
    PauseActions(AsyncStore &store, QWidget *over);

    void setChoices(const IncidentChoices &choices) { m_choices = choices; }

    void start(const Incident &incident, const QPoint &near);
    void end(const IncidentPause &pause, const QString &reference, const QPoint &near);
    void correct(const IncidentPause &pause, const QString &reference, const QPoint &near);
    void withdraw(const IncidentPause &pause, const QString &reference, const QPoint &near);

signals:
    void failed(const driftsraad::Error &error);
    void announced(const QString &text);

private:
    struct Fields {
        QComboBox *party = nullptr;
        QLineEdit *reason = nullptr;
        MomentEdit *from = nullptr;
        MomentEdit *to = nullptr;
    };
    SmallForm *newForm(const QString &title, const QString &confirm);
    Fields addFields(SmallForm *form, const IncidentPause &pause);
    /// Says in the form what is missing; true where nothing is.
    bool check(SmallForm *form, const Fields &fields);
    IncidentPause entered(const Fields &fields, IncidentPause pause) const;
    void write(SmallForm *form, const Message &label, const Operation &operation, const QString &done);

    AsyncStore &m_store;
    QWidget *m_over;
    IncidentChoices m_choices;
    QPointer<SmallForm> m_form;
};

} // namespace driftsraad
