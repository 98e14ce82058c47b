#include "ui/incidents/incidentactions.h"

#include "core/incidents/relations.h"
#include "ui/incidents/smallform.h"
#include "ui/incidents/usualanswer.h"
#include "ui/kit/form.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/readonly.h"
#include "ui/kit/spelling.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QLineEdit>

namespace driftsraad {

IncidentActions::IncidentActions(AsyncStore &store, QWidget *over) : QObject(over), m_store(store), m_over(over) {}

/// Says why not, before anything is asked.
bool IncidentActions::mayWrite()
{
    const QString reason = readOnlyReason(m_store);
    if (!reason.isEmpty())
        emit failed({.code = ErrorCode::ReadOnly, .message = Message::verbatim(reason)});
    return reason.isEmpty();
}

SmallForm *IncidentActions::openForm() const
{
    return m_form;
}

SmallForm *IncidentActions::newForm(const QString &title, const QString &confirm)
{
    if (m_form)
        m_form->finish();
    m_form = new SmallForm(title, confirm, m_over);
    return m_form;
}

void IncidentActions::move(const IncidentCard &card, IncidentState to, const QPoint &near)
{
    if (card.state == to || !mayWrite())
        return;
    Move move;
    move.from = card.state;
    move.to = to;
    move.author = m_store.author().name;
    if (to == IncidentState::AtThirdParty)
        askThirdParty(card, move, near);
    else if (to == IncidentState::Closed && card.cause == IncidentCause::Unknown)
        askCause(card, move, near);
    else
        store(card, move, near);
}

void IncidentActions::askThirdParty(const IncidentCard &card, Move move, const QPoint &near)
{
    SmallForm *form = newForm(tr("Hand %1 to a third party").arg(card.reference), tr("Move"));
    auto *party = new QComboBox;
    for (const NamedOrganisation &organisation : std::as_const(m_choices.thirdParties))
        party->addItem(organisation.name, organisation.id.value);
    // Those who are sub-suppliers come first to mind.
    const auto first = std::find_if(m_choices.thirdParties.cbegin(), m_choices.thirdParties.cend(),
                                    [](const NamedOrganisation &organisation) { return organisation.kind == OrganisationKind::SubSupplier; });
    party->setCurrentIndex(first == m_choices.thirdParties.cend() ? -1 : static_cast<int>(first - m_choices.thirdParties.cbegin()));
    if (const int known = party->findText(card.thirdPartyName); known >= 0)
        party->setCurrentIndex(known);
    auto *due = new MomentEdit;
    due->setMoment(m_store.clock().now().plusHours(usualAnswerHours));
    form->form()->addRow(tr("Third party"), party, true);
    form->form()->addRow(tr("Answer due"), due, true);
    connect(form, &SmallForm::confirmed, this, [this, form, party, due, card, move, near]() mutable {
        form->form()->clearErrors();
        move.thirdParty = {party->currentData().toLongLong()};
        move.answerDueAt = due->moment();
        if (!move.thirdParty.isValid())
            form->form()->setError(party, tr("Choose the third party."));
        if (move.answerDueAt <= m_store.clock().now())
            form->form()->setError(due, tr("This time has passed already. Write a later one."));
        if (form->form()->hasErrors())
            return form->form()->focusFirstError();
        form->finish();
        store(card, move, near);
    });
    form->openAt(near, party);
}

void IncidentActions::askCause(const IncidentCard &card, Move move, const QPoint &near)
{
    SmallForm *form = newForm(tr("Close %1").arg(card.reference), tr("Close the incident"));
    auto *cause = new QComboBox;
    for (const IncidentCause each : incidentCauses())
        cause->addItem(words(word(each)), static_cast<int>(each));
    cause->setCurrentIndex(static_cast<int>(incidentCauses().indexOf(IncidentCause::Unknown)));
    auto *reason = new QLineEdit;
    checkSpelling(reason);
    form->form()->addRow(tr("Cause"), cause, true);
    form->form()->addRow(tr("Reason, if the cause stays unknown"), reason);
    connect(form, &SmallForm::confirmed, this, [this, form, cause, reason, card, move, near]() mutable {
        form->form()->clearErrors();
        move.cause = static_cast<IncidentCause>(cause->currentData().toInt());
        move.reason = reason->text();
        if (*move.cause == IncidentCause::Unknown && move.reason.trimmed().isEmpty()) {
            form->form()->setError(reason, tr("Choose the cause, or write why the incident is closed without one."));
            return form->form()->focusFirstError();
        }
        form->finish();
        store(card, move, near);
    });
    form->openAt(near, cause);
}

/// What is over may be over for its parts too.
void IncidentActions::store(const IncidentCard &card, const Move &move, const QPoint &near)
{
    if (move.to != IncidentState::Resolved && move.to != IncidentState::Closed)
        return storeMove(card, move, 0);
    m_store.read(this, AsyncStore::Question{"incidents.parts"}, [id = card.id](Reader &reader) { return openParts(reader, id); },
                 [this, card, move, near](Result<QList<RelatedIncident>> parts) {
                     if (!parts)
                         return void(emit failed(parts.error()));
                     // Parts that are resolved already have nothing to be asked about until the whole is closed.
                     parts->removeIf([&move](const RelatedIncident &part) { return part.state == move.to; });
                     if (parts->isEmpty())
                         storeMove(card, move, 0);
                     else
                         askParts(card, move, *parts, near);
                 });
}

void IncidentActions::askParts(const IncidentCard &card, const Move &move, const QList<RelatedIncident> &parts, const QPoint &near)
{
    SmallForm *form = newForm(tr("%1 has %Ln open parts", nullptr, static_cast<int>(parts.size())).arg(card.reference), tr("Move"));
    auto *with = new QComboBox;
    with->addItem(tr("Move them to %1 too").arg(words(word(move.to))), true);
    with->addItem(tr("Move %1 alone").arg(card.reference), false);
    form->form()->addRow(tr("The parts"), with, true);
    constexpr qsizetype named = 5;
    QStringList names;
    for (const RelatedIncident &part : parts.mid(0, named))
        names.append(tr("%1 %2").arg(part.reference, part.title));
    if (parts.size() > named)
        names.append(tr("and %Ln more", nullptr, static_cast<int>(parts.size() - named)));
    form->form()->addNote(names.join(u'\n'));
    connect(form, &SmallForm::confirmed, this, [this, form, with, card, move, count = static_cast<int>(parts.size())] {
        const bool withParts = with->currentData().toBool();
        form->finish();
        storeMove(card, move, withParts ? count : 0);
    });
    form->openAt(near, with);
}

void IncidentActions::storeMove(const IncidentCard &card, const Move &move, int parts)
{
    const Id<Incident> id = card.id;
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Move %1 to %2"), {card.reference, nested(word(move.to))}},
        [id, move, parts](Transaction &transaction) {
            return parts > 0 ? moveWithParts(transaction, id, move) : moveIncident(transaction, id, move);
        },
        [this, to = move.to, reference = card.reference, parts](Result<CommittedChanges> result) {
            if (result && parts > 0)
                emit announced(tr("%1 and %Ln parts moved to %2", nullptr, parts).arg(reference, words(word(to))));
            else if (result)
                emit announced(tr("%1 moved to %2").arg(reference, words(word(to))));
            else if (result.error().code == ErrorCode::Refused || result.error().code == ErrorCode::NotFound)
                emit refused(to, words(result.error().message));
            else
                emit failed(result.error());
        });
}

void IncidentActions::setPriority(const IncidentCard &card, int priority, const QPoint &near)
{
    if (card.priority != priority && mayWrite())
        storePriority(card, priority, {}, near);
}

void IncidentActions::storePriority(const IncidentCard &card, int priority, const QString &reason, const QPoint &near)
{
    const Id<Incident> id = card.id;
    const QString author = m_store.author().name;
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Set the priority of %1 to %2"), {card.reference, qint64{priority}}},
        [id, priority, reason, author](Transaction &transaction) { return driftsraad::setPriority(transaction, id, priority, reason, author); },
        [this, card, priority, reason, near](Result<CommittedChanges> result) {
            if (result)
                emit announced(tr("%1 now has priority %2").arg(card.reference).arg(priority));
            else if (result.error().code == ErrorCode::Refused && reason.isEmpty())
                askPriorityReason(card, priority, near);
            else
                emit failed(result.error());
        });
}

void IncidentActions::askPriorityReason(const IncidentCard &card, int priority, const QPoint &near)
{
    SmallForm *form = newForm(tr("Priority %1 for %2").arg(priority).arg(card.reference), tr("Set the priority"));
    auto *reason = new QLineEdit;
    checkSpelling(reason);
    form->form()->addRow(tr("Reason for the priority"), reason, true);
    form->form()->addNote(tr("Impact and urgency give another priority."));
    connect(form, &SmallForm::confirmed, this, [this, form, reason, card, priority, near] {
        form->form()->clearErrors();
        if (reason->text().trimmed().isEmpty()) {
            form->form()->setError(reason, tr("Write the reason."));
            return form->form()->focusFirstError();
        }
        const QString text = reason->text();
        form->finish();
        storePriority(card, priority, text, near);
    });
    form->openAt(near, reason);
}

void IncidentActions::addNote(qint64 incident, const QString &reference, const QString &text)
{
    if (!mayWrite())
        return;
    NewEntry entry;
    entry.text = text;
    entry.author = m_store.author().name;
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Write in the timeline of %1"), {reference}},
        [incident, entry](Transaction &transaction) -> Result<void> {
            DRIFTSRAAD_TRY(addEntry(transaction, {incident}, entry));
            return {};
        },
        [this, text](Result<CommittedChanges> result) {
            if (result)
                emit noteStored(text);
            else
                emit failed(result.error());
        });
}

void IncidentActions::withdraw(qint64 entry, const QString &reference, const QPoint &near)
{
    if (!mayWrite())
        return;
    SmallForm *form = newForm(tr("Withdraw the entry"), tr("Withdraw"));
    auto *reason = new QLineEdit;
    checkSpelling(reason);
    form->form()->addRow(tr("Reason"), reason, true);
    form->form()->addNote(tr("The entry stays in the timeline, struck out and with the reason."));
    connect(form, &SmallForm::confirmed, this, [this, form, reason, entry, reference] {
        form->form()->clearErrors();
        const QString text = reason->text().trimmed();
        if (text.isEmpty()) {
            form->form()->setError(reason, tr("Write the reason."));
            return form->form()->focusFirstError();
        }
        form->finish();
        m_store.write(
            this, {QT_TRANSLATE_NOOP("Messages", "Withdraw an entry in the timeline of %1"), {reference}},
            [entry, text](Transaction &transaction) { return withdrawEntry(transaction, {entry}, text); },
            [this](Result<CommittedChanges> result) {
                if (!result)
                    emit failed(result.error());
            });
    });
    form->openAt(near, reason);
}

void IncidentActions::setInSummary(qint64 entry, bool inSummary, const QString &reference)
{
    if (!mayWrite())
        return;
    m_store.write(
        this, {QT_TRANSLATE_NOOP("Messages", "Change the summary of %1"), {reference}},
        [entry, inSummary](Transaction &transaction) { return driftsraad::setInSummary(transaction, {entry}, inSummary); },
        [this](Result<CommittedChanges> result) {
            if (!result)
                emit failed(result.error());
        });
}

} // namespace driftsraad
