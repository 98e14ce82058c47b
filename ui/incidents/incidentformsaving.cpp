#include "ui/incidents/incidentform.h"

#include "core/incidents/priority.h"
#include "ui/incidents/knownmoment.h"
#include "ui/incidents/municipalitypicker.h"
#include "ui/incidents/newfields.h"
#include "ui/incidents/windowfields.h"
#include "ui/kit/banner.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>

#include <atomic>

namespace driftsraad {

// What was typed into the form, until it is stored or thrown away.

bool IncidentForm::check()
{
    m_left->clearErrors();
    m_right->clearErrors();
    const Incident incident = entered();
    if (incident.title.trimmed().isEmpty())
        m_left->setError(m_title, tr("Write a title."));
    if (!incident.solution.isValid())
        m_left->setError(m_solution, tr("Choose the solution."));
    const int ruled = ruledPriority(incident.impact, incident.urgency).priority;
    if (incident.priority != ruled && incident.priorityReason.trimmed().isEmpty())
        m_left->setError(m_priorityReason, tr("Write why the priority is not %1.").arg(ruled));
    if (incident.occurredAt > incident.reportedAt)
        m_right->setError(m_reported, tr("The incident cannot be reported before it occurred."));
    if (incident.acknowledgedAt.isSet() && incident.acknowledgedAt < incident.reportedAt)
        m_right->setError(m_reacted, tr("Nobody can react before it was reported."));
    else if (incident.acknowledgedAt > m_store.clock().now())
        m_right->setError(m_reacted, tr("This time has not come yet."));
    m_window->check();
    if (m_left->hasErrors())
        m_left->focusFirstError();
    else if (m_right->hasErrors())
        m_right->focusFirstError();
    else if (const QList<Message> found = isNew() ? QList<Message>() : problems(incident); !found.isEmpty())
        m_left->setError(m_title, words(found.first()));
    return !m_left->hasErrors() && !m_right->hasErrors();
}

void IncidentForm::save()
{
    if (m_saving || !m_save->isEnabled() || !check())
        return;
    m_said->hide();
    m_saving = true;
    if (isNew())
        create();
    else
        change();
}

void IncidentForm::say(State state, const QString &sentence)
{
    m_said->setMessage(state, sentence);
    m_said->show();
}

QStringList IncidentForm::typed() const
{
    QStringList all{m_title->text(), m_description->toPlainText(), m_reportedBy->text(), m_priorityReason->text()};
    for (const Id<Organisation> &municipality : m_affected->chosen())
        all.append(QString::number(municipality.value));
    const Incident incident = entered();
    for (const Instant at : {incident.occurredAt, incident.reportedAt, incident.acknowledgedAt, incident.restoredAt, incident.answerDueAt,
                             incident.plannedFrom, incident.plannedTo, incident.noticeAt})
        all.append(QString::number(at.ms));
    for (const auto *at : findChildren<MomentEdit *>())
        all.append(at->text());
    return all;
}

/// What the form fills in by itself, from the contract, the matrix or as a consequence of a choice, is nobody's work.
void IncidentForm::watchChoices()
{
    const auto chose = [this] { m_isChosen = true; };
    for (const QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::activated, this, chose);
    connect(m_responsible, &QLineEdit::textEdited, this, chose);
}

void IncidentForm::reject()
{
    if (isVisible() && (m_isChosen || typed() != m_filled))
        askToDiscard(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void IncidentForm::create()
{
    const Incident incident = entered();
    NewIncident wanted;
    wanted.kind = incident.kind;
    wanted.title = incident.title;
    wanted.solution = incident.solution;
    wanted.impact = incident.impact;
    wanted.urgency = incident.urgency;
    wanted.priority = incident.priority;
    wanted.priorityReason = incident.priorityReason;
    wanted.supportLevel = incident.supportLevel;
    wanted.cause = incident.cause;
    wanted.reportedBy = incident.reportedBy;
    wanted.reporter = incident.reporter;
    wanted.responsible = incident.responsible;
    wanted.occurredAt = incident.occurredAt;
    wanted.reportedAt = incident.reportedAt;
    wanted.description = incident.description;
    wanted.contract = incident.contract;
    wanted.faultCategory = incident.faultCategory;
    wanted.extent = incident.extent;
    wanted.plannedFrom = incident.plannedFrom;
    wanted.plannedTo = incident.plannedTo;
    wanted.noticeAt = incident.noticeAt;
    wanted.affected = m_affected->chosen();
    wanted.author = m_store.author().name;
    m_new->enter(&wanted);
    const auto made = std::make_shared<std::atomic<qint64>>(0);
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Register the incident %1"), {incident.title}},
        [wanted, made](Transaction &transaction) -> Result<void> {
            const auto id = createIncident(transaction, wanted);
            if (!id)
                return id.error();
            *made = id->value;
            return {};
        },
        [this, made](Result<CommittedChanges> result) {
            m_saving = false;
            if (!result)
                return say(State::Critical, words(result.error().message));
            emit saved(*made);
            accept();
        });
}

void IncidentForm::change()
{
    const Edited<Incident> edited{m_seen.incident, entered()};
    const QString author = m_store.author().name;
    QList<Id<Organisation>> before;
    for (const AffectedName &name : std::as_const(m_seen.affected))
        before.append(name.id);
    QList<Id<Organisation>> hit = m_affected->chosen();
    const bool sameHit = QSet<Id<Organisation>>(before.cbegin(), before.cend()) == QSet<Id<Organisation>>(hit.cbegin(), hit.cend());
    const auto store = [author, hit, sameHit](Transaction &transaction, const Edited<Incident> &what) -> Result<void> {
        DRIFTSRAAD_TRY(saveIncident(transaction, what, author));
        return sameHit ? Result<void>() : setAffected(transaction, what.mine.id, hit, author);
    };
    saveEdited(m_store, this, {QT_TRANSLATE_NOOP("Messages", "Edit %1"), {edited.base.reference}}, edited, store, [this](Result<CommittedChanges> result) {
        m_saving = false;
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                say(State::Critical, words(result.error().message));
            return;
        }
        emit saved(m_seen.incident.id.value);
        accept();
    });
}

} // namespace driftsraad
