#include "core/incidents/incidentdifferences.h"

#include "core/storage/history.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

bool saysState(const PlannedIncident &row)
{
    return std::any_of(row.said.cbegin(), row.said.cend(), [](const QByteArray &field) { return field == "state" || field == "restored_at" || field == "closed_at"; });
}

/// The state and its times as the list has them. The list only knows roughly: what waits for a third party comes under investigation, and
/// where the program has an incident there, or at work, both say the same.
void takeState(const PlannedIncident &row, Incident *incident)
{
    const Incident &listed = row.incident;
    const auto isAtWork = [](IncidentState state) { return state == IncidentState::UnderInvestigation || state == IncidentState::AtThirdParty; };
    const bool same = listed.state == incident->state || (isAtWork(listed.state) && isAtWork(incident->state));
    const bool isDone = listed.state == IncidentState::Resolved || listed.state == IncidentState::Closed;
    if (!same && listed.state != IncidentState::New) {
        incident->state = listed.state;
        incident->stateSince = qMax(listed.stateSince, incident->stateSince);
        incident->answerDueAt = {};
        if (!incident->acknowledgedAt.isSet())
            incident->acknowledgedAt = listed.acknowledgedAt;
        if (!isDone || row.said.contains("restored_at") || !incident->restoredAt.isSet())
            incident->restoredAt = listed.restoredAt;
        incident->closedAt = listed.closedAt;
        incident->closeReason = listed.closeReason;
    } else if (same && isDone) {
        if (row.said.contains("restored_at") && listed.restoredAt.ms / 60'000 != incident->restoredAt.ms / 60'000)
            incident->restoredAt = listed.restoredAt;
        if (row.said.contains("closed_at") && listed.closedAt.ms / 60'000 != incident->closedAt.ms / 60'000)
            incident->closedAt = listed.closedAt;
    }
}

/// What the row fills in, over what the program has.
Incident taken(const Incident &before, const PlannedIncident &row)
{
    Incident after = before;
    const Incident &listed = row.incident;
    const auto take = [&](const char *field, auto member) {
        if (row.said.contains(field))
            after.*member = listed.*member;
    };
    take("title", &Incident::title);
    take("description", &Incident::description);
    take("responsible", &Incident::responsible);
    take("reported_by", &Incident::reportedBy);
    take("third_party", &Incident::thirdParty);
    take("cause", &Incident::cause);
    take("support_level", &Incident::supportLevel);
    // A list knows no seconds.
    const auto takeMoment = [&](const char *field, auto member) {
        if ((before.*member).ms / 60'000 != (listed.*member).ms / 60'000)
            take(field, member);
    };
    takeMoment("reported_at", &Incident::reportedAt);
    takeMoment("occurred_at", &Incident::occurredAt);
    takeMoment("acknowledged_at", &Incident::acknowledgedAt);
    if (after.responsible != before.responsible)
        after.responsiblePerson = {};
    if (row.said.contains("priority") && listed.priority != before.priority) {
        after.priority = listed.priority;
        after.impact = listed.impact;
        after.urgency = listed.urgency;
        after.priorityReason.clear();
    }
    if (saysState(row))
        takeState(row, &after);
    if (after.cause != IncidentCause::Unknown)
        after.closeReason.clear();
    else if (after.state == IncidentState::Closed && after.closeReason.isEmpty())
        after.closeReason = listed.closeReason;
    return after;
}

Message named(qsizetype municipalities)
{
    return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities"), municipalities);
}

Result<QList<Id<Organisation>>> affectedBy(Reader &reader, Id<Incident> incident)
{
    const auto records = reader.list<AffectedMunicipality>("WHERE incident = ? ORDER BY id", {incident});
    if (!records)
        return records.error();
    QList<Id<Organisation>> organisations;
    for (const AffectedMunicipality &record : *records)
        organisations.append(record.organisation);
    return organisations;
}

} // namespace

Result<void> setAgainst(Reader &reader, Id<Incident> known, PlannedIncident *row)
{
    const auto before = reader.get(known);
    if (!before)
        return before.error();
    const auto affected = affectedBy(reader, known);
    if (!affected)
        return affected.error();
    const Incident after = taken(*before, *row);
    const Table<Incident> &description = table<Incident>();
    const QList<Value> here = description.values(*before);
    const QList<Value> listed = description.values(after);
    for (const char *field : {"title", "description", "priority", "state", "cause", "responsible", "reported_by", "third_party", "support_level", "occurred_at",
                              "reported_at", "acknowledged_at", "restored_at", "closed_at"}) {
        const int index = description.indexOf(field);
        if (here[index] == listed[index])
            continue;
        const Column &column = description.columns()[index];
        row->differences.append({column.label, valueInWords(reader, column, here[index]), valueInWords(reader, column, listed[index])});
    }
    const QSet<Id<Organisation>> hit(affected->cbegin(), affected->cend());
    const QSet<Id<Organisation>> said(row->affected.cbegin(), row->affected.cend());
    if (row->said.contains("municipality") && !said.isEmpty() && hit != said)
        row->differences.append({{QT_TRANSLATE_NOOP("Messages", "Affected municipalities")}, named(hit.size()), named(said.size())});
    else
        row->affected = *affected;
    row->incident = after;
    return {};
}

Result<void> storeDifferences(Transaction &transaction, const PlannedIncident &row, const QString &author)
{
    const Incident &after = row.incident;
    const auto before = transaction.get(after.id);
    if (!before)
        return before.error();
    if (after != *before)
        DRIFTSRAAD_TRY(transaction.put(after));
    if (after.state != before->state) {
        TimelineEntry moved{.incident = after.id, .at = after.stateSince, .kind = TimelineKind::Moved, .author = author};
        moved.state = after.state;
        DRIFTSRAAD_TRY(transaction.insert(moved));
    }
    if (after.priority != before->priority) {
        TimelineEntry entry{.incident = after.id, .at = transaction.now(), .kind = TimelineKind::PrioritySet, .author = author};
        entry.number = after.priority;
        DRIFTSRAAD_TRY(transaction.insert(entry));
    }
    return setAffected(transaction, after.id, row.affected, author);
}

} // namespace driftsraad
