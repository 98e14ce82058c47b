#include "core/incidents/incidentimport.h"

#include "core/base/text.h"
#include "core/incidents/incidentdifferences.h"
#include "core/incidents/incidentorigin.h"
#include "core/incidents/incidentplanner.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// A new incident with the times and the notes of its row.
Result<void> storeRow(Transaction &transaction, const PlannedIncident &row, Id<Solution> solution, const QString &author)
{
    const Incident &from = row.incident;
    NewIncident wanted;
    wanted.kind = from.kind;
    wanted.title = from.title;
    wanted.solution = solution;
    wanted.impact = from.impact;
    wanted.urgency = from.urgency;
    wanted.supportLevel = from.supportLevel;
    wanted.cause = from.cause;
    wanted.reportedBy = from.reportedBy;
    wanted.responsible = from.responsible;
    wanted.thirdParty = from.thirdParty;
    wanted.occurredAt = from.occurredAt;
    wanted.reportedAt = from.reportedAt;
    wanted.description = from.description;
    wanted.plannedFrom = from.plannedFrom;
    wanted.plannedTo = from.plannedTo;
    wanted.affected = row.affected;
    wanted.author = author;
    const auto id = createIncident(transaction, wanted);
    if (!id)
        return id.error();
    DRIFTSRAAD_TRY(transaction.insert(IncidentOrigin{.incident = *id, .origin = originOf(solution, row)}));
    for (const QString &note : row.notes) {
        const TimelineEntry entry{.incident = *id, .at = from.reportedAt, .kind = TimelineKind::Note, .text = note, .author = author};
        DRIFTSRAAD_TRY(transaction.insert(entry));
    }
    if (from.state == IncidentState::New && !from.acknowledgedAt.isSet())
        return {};
    auto incident = transaction.get(*id);
    if (!incident)
        return incident.error();
    incident->state = from.state;
    incident->stateSince = from.stateSince;
    incident->acknowledgedAt = from.acknowledgedAt;
    incident->restoredAt = from.restoredAt;
    incident->closedAt = from.closedAt;
    incident->closeReason = from.closeReason;
    DRIFTSRAAD_TRY(transaction.put(*incident));
    if (from.state == IncidentState::New)
        return {};
    TimelineEntry moved{.incident = *id, .at = from.stateSince, .kind = TimelineKind::Moved, .author = author};
    moved.state = from.state;
    DRIFTSRAAD_TRY(transaction.insert(moved));
    return {};
}

Result<void> remember(Transaction &transaction, const IncidentListLayout &layout)
{
    const QString key = layout.layout();
    if (key.trimmed().isEmpty())
        return {};
    const auto found = transaction.list<IncidentMapping>("WHERE layout = ?", {key});
    if (!found)
        return found.error();
    const QString mapping = QString::fromUtf8(layout.toJson());
    if (found->isEmpty()) {
        const auto made = transaction.insert(IncidentMapping{.layout = key, .mapping = mapping});
        return made ? Result<void>() : Result<void>(made.error());
    }
    IncidentMapping changed = found->first();
    if (changed.mapping == mapping)
        return {};
    changed.mapping = mapping;
    return transaction.put(changed);
}

} // namespace

int IncidentImportPlan::differing() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PlannedIncident &row) {
        return !row.differences.isEmpty() && (row.action == RowAction::Same || row.action == RowAction::Change);
    }));
}

int IncidentImportPlan::count(RowAction action) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [action](const PlannedIncident &row) { return row.action == action; }));
}

Result<IncidentImportPlan> planIncidentImport(Reader &reader, const IncidentImport &import)
{
    auto ground = RegisterGround::read(reader);
    if (!ground)
        return ground.error();
    return IncidentPlanner(reader, import, *std::move(ground)).plan();
}

Result<void> importIncidents(Transaction &transaction, const IncidentImport &import, const IncidentImportPlan &seen)
{
    const auto plan = planIncidentImport(transaction, import);
    if (!plan)
        return plan.error();
    if (plan->rows != seen.rows)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The database has changed meanwhile. Look at the preview again, then import.")}};
    QList<Id<Solution>> added;
    for (const QString &name : plan->newSolutions) {
        const auto solution = transaction.insert(Solution{.name = name});
        if (!solution)
            return solution.error();
        added.append(*solution);
    }
    for (const PlannedIncident &row : plan->rows) {
        const qint64 solution = row.incident.solution.value;
        if (row.action == RowAction::Add)
            DRIFTSRAAD_TRY(storeRow(transaction, row, solution < 0 ? added[-1 - solution] : row.incident.solution, import.author));
        else if (row.action == RowAction::Change)
            DRIFTSRAAD_TRY(storeDifferences(transaction, row, import.author));
    }
    return remember(transaction, import.layout);
}

Result<QByteArray> rememberedIncidentLayout(Reader &reader, const QString &layout)
{
    const auto found = reader.list<IncidentMapping>("WHERE layout = ?", {layout});
    if (!found)
        return found.error();
    return found->isEmpty() ? QByteArray() : found->first().mapping.toUtf8();
}

} // namespace driftsraad
