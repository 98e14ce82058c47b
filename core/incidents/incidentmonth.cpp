#include "core/incidents/incidentmonth.h"

namespace driftsraad {

PriorityFlow IncidentMonth::total() const
{
    PriorityFlow sum;
    for (const PriorityFlow &flow : flows) {
        sum.openAtStart += flow.openAtStart;
        sum.added += flow.added;
        sum.closed += flow.closed;
    }
    return sum;
}

static Result<QList<PriorityFlow>> flowsOf(Reader &reader, Instant start, Instant end)
{
    QList<PriorityFlow> flows;
    for (int priority = 1; priority <= 4; ++priority)
        flows.append(PriorityFlow{.priority = priority});
    const char *sql = "SELECT priority, SUM(CASE WHEN reported_at < ? THEN 1 ELSE 0 END), SUM(CASE WHEN reported_at >= ? THEN 1 ELSE 0 END), "
                      "SUM(CASE WHEN state = 5 AND closed_at < ? THEN 1 ELSE 0 END) FROM incident "
                      "WHERE kind <> 3 AND reported_at < ? AND (state <> 5 OR closed_at >= ?) GROUP BY priority";
    DRIFTSRAAD_TRY(reader.rows(sql, {start, start, end, end, start}, [&](const Row &row) {
        const qint64 priority = row.integer(0);
        if (priority >= 1 && priority <= flows.size())
            flows[priority - 1] = {static_cast<int>(priority), row.integer(1), row.integer(2), row.integer(3)};
        return true;
    }));
    return flows;
}

/// Of one solution, or of all where none is named.
static Result<QList<Outage>> outagesOf(Reader &reader, Instant start, Instant end, Id<Solution> solution = {})
{
    QList<Outage> outages;
    const char *sql = "SELECT i.id, i.reference, i.title, s.name, i.kind, i.priority, i.cause, i.occurred_at, i.reported_at, i.restored_at, i.closed_at "
                      "FROM incident i JOIN solution s ON s.id = i.solution WHERE (i.kind = 3 OR i.priority <= 2) AND "
                      "COALESCE(i.occurred_at, i.reported_at) < ? AND (COALESCE(i.restored_at, i.closed_at) IS NULL OR "
                      "COALESCE(i.restored_at, i.closed_at) >= ?) AND ? IN (0, i.solution) ORDER BY COALESCE(i.occurred_at, i.reported_at), i.id";
    DRIFTSRAAD_TRY(reader.rows(sql, {end, start, solution.value}, [&](const Row &row) {
        const Instant occurred{row.integer(7)};
        const Instant restored{row.integer(9)};
        outages.append(Outage{.id = {row.integer(0)},
                              .reference = row.text(1),
                              .title = row.text(2),
                              .solutionName = row.text(3),
                              .kind = static_cast<IncidentKind>(row.integer(4)),
                              .priority = static_cast<int>(row.integer(5)),
                              .cause = static_cast<IncidentCause>(row.integer(6)),
                              .from = occurred.isSet() ? occurred : Instant{row.integer(8)},
                              .to = restored.isSet() ? restored : Instant{row.integer(10)}});
        return true;
    }));
    return outages;
}

Result<IncidentMonth> incidentMonth(Reader &reader, Month month)
{
    const Instant start = Instant::local(month.firstDay(), QTime(0, 0));
    const Instant end = Instant::local(month.plus(1).firstDay(), QTime(0, 0));
    auto flows = flowsOf(reader, start, end);
    if (!flows)
        return flows.error();
    auto outages = outagesOf(reader, start, end);
    if (!outages)
        return outages.error();
    return IncidentMonth{month, std::move(*flows), std::move(*outages)};
}

Result<std::optional<Availability>> observedAvailability(Reader &reader, Id<Solution> solution, Month month, Instant now)
{
    const auto record = reader.get<Solution>(solution);
    if (!record)
        return record.error();
    const std::optional<ServiceHours> hours = ServiceHours::parse(record->serviceHours);
    if (!hours)
        return std::optional<Availability>();
    const auto outages = outagesOf(reader, Instant::local(month.firstDay(), QTime(0, 0)), Instant::local(month.plus(1).firstDay(), QTime(0, 0)), solution);
    if (!outages)
        return outages.error();
    QList<Stop> stops;
    for (const Outage &outage : *outages)
        stops.append({.from = outage.from, .to = outage.to, .isPlanned = outage.isPlanned(), .cause = outage.cause, .name = outage.reference});
    return std::optional(availability({.hours = WorkingTime(*hours)}, stops, month, now));
}

} // namespace driftsraad
