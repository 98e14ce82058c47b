#include "core/incidents/bulkchange.h"

#include "core/base/text.h"
#include "core/incidents/priority.h"

namespace driftsraad {

namespace {

/// What can be said of an incident before anything of it is stored; the move says the rest, and it comes first.
QList<Message> refusals(const Incident &before, const BulkChange &change)
{
    Incident after = before;
    if (change.cause)
        after.cause = *change.cause;
    if (change.priority) {
        after.priority = *change.priority;
        after.priorityReason = cleanText(change.priorityReason);
    }
    if (after.state == IncidentState::Closed && !change.reason.isEmpty() && after.cause == IncidentCause::Unknown)
        after.closeReason = cleanText(change.reason);
    return problems(after);
}

Result<void> move(Transaction &transaction, const Incident &before, const BulkChange &change)
{
    Move move;
    move.from = before.state;
    move.to = *change.state;
    move.thirdParty = change.thirdParty;
    move.answerDueAt = change.answerDueAt;
    move.cause = change.cause;
    move.reason = change.reason;
    move.author = change.author;
    return moveIncident(transaction, before.id, move);
}

/// What is a field and nothing more.
Result<void> setFields(Transaction &transaction, Id<Incident> id, const BulkChange &change)
{
    const auto before = transaction.get(id);
    if (!before)
        return before.error();
    Incident after = *before;
    if (change.responsible) {
        after.responsible = cleanText(*change.responsible);
        // The person behind the old words is not the one behind the new.
        if (after.responsible != before->responsible)
            after.responsiblePerson = {};
    }
    if (change.cause)
        after.cause = *change.cause;
    if (after == *before)
        return {};
    return transaction.put(after);
}

bool isRule(const Error &error)
{
    return error.code == ErrorCode::Refused || error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound;
}

Result<void> changeOne(Transaction &transaction, const Incident &before, const BulkChange &change)
{
    const QList<Message> found = refusals(before, change);
    if (!found.isEmpty())
        return Error{ErrorCode::Refused, found.first()};
    if (change.state && *change.state != before.state)
        DRIFTSRAAD_TRY(move(transaction, before, change));
    if (change.priority)
        DRIFTSRAAD_TRY(setPriority(transaction, before.id, *change.priority, change.priorityReason, change.author));
    return setFields(transaction, before.id, change);
}

} // namespace

Result<BulkOutcome> changeIncidents(Transaction &transaction, const QList<Id<Incident>> &incidents, const BulkChange &change)
{
    BulkOutcome outcome;
    for (const Id<Incident> id : incidents) {
        const auto before = transaction.get(id);
        if (!before && before.error().code != ErrorCode::NotFound)
            return before.error();
        const auto changed = before ? changeOne(transaction, *before, change) : Result<void>(before.error());
        if (!changed && !isRule(changed.error()))
            return changed.error();
        if (!changed) {
            outcome.refused.append({id, before ? before->reference : QString(), changed.error().message});
            continue;
        }
        const auto after = transaction.get(id);
        if (!after)
            return after.error();
        ++(*after == *before ? outcome.same : outcome.changed);
    }
    return outcome;
}

} // namespace driftsraad
