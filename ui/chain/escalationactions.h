#pragma once

#include "core/chain/answerdue.h"
#include "core/chain/operations.h"
#include "core/chain/queries.h"
#include "core/storage/asyncstore.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QComboBox;

namespace driftsraad {

class FormDialog;

/// Who can be chosen in the forms about escalations.
struct EscalationPeople {
    QList<std::pair<qint64, QString>> organisations{};
    QList<std::pair<qint64, QString>> persons{};
};

/// What a person can do with an escalation. Asks for what is missing in a form and stores it.
class EscalationActions : public QObject
{
    Q_OBJECT
public:
    EscalationActions(AsyncStore &store, QWidget *page);

    void setPeople(const EscalationPeople &people) { m_people = people; }
    /// With what is proposed already filled in; mustSayWhy: the answer is not overdue.
    void raise(const NewEscalation &proposed, bool mustSayWhy);
    void takeUp(const Escalation &escalation);
    void close(const Escalation &escalation, EscalationOutcome outcome);
    void remind(const Escalation &escalation);
    void moveDeadline(const Escalation &escalation);
    void setOnAgenda(const Escalation &escalation, bool onAgenda);
    /// Writes in the incident's timeline that somebody was asked again.
    void remindOf(qint64 incident, const QString &reference, const QString &whom);
    FormDialog *openForm() const;

signals:
    void failed(const driftsraad::Error &error);
    void announced(const QString &text);
    void raised(qint64 escalation);

private:
    /// Tells when the chosen level has to answer, now and whenever another level is chosen.
    void proposeDue(FormDialog *form, QComboBox *level, const AnswerGround &ground, const std::function<void(Instant)> &propose);
    FormDialog *newForm(const QString &title, const QString &confirm);
    /// Asks for a text and stores what it makes of it.
    void askText(const QString &title, const QString &confirm, const QString &label, const QString &start, bool needed, const QString &lacks,
                 const std::function<void(FormDialog *, const QString &)> &store);
    void write(FormDialog *form, const Message &label, const Operation &operation, const QString &done);

    AsyncStore &m_store;
    QWidget *m_page;
    EscalationPeople m_people;
    QPointer<FormDialog> m_form;
};

} // namespace driftsraad
