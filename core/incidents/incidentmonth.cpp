#include "core/incidents/incidentmonth.h"

#include <algorithm>
#include <tuple>

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

static Instant startOf(Month month)
{
    return Instant::local(month.firstDay(), QTime(0, 0));
}

static Outage outageOf(const Row &row)
{
    Outage outage{.solution = {row.integer(1)},
                  .id = {row.integer(0)},
                  .reference = row.text(2),
                  .title = row.text(3),
                  .solutionName = row.text(4),
                  .kind = static_cast<IncidentKind>(row.integer(5)),
                  .priority = static_cast<int>(row.integer(6)),
                  .cause = static_cast<IncidentCause>(row.integer(7)),
                  .from = {row.integer(8)},
                  .to = {row.integer(9)},
                  .noticeAt = {row.integer(12)}};
    if (!row.isNull(10))
        outage.extent = static_cast<OutageExtent>(row.integer(10));
    if (outage.isPlanned())
        outage.plannedTo = {row.integer(11)};
    return outage;
}

/// Of one solution, or of all where none is named. An extent that nobody stated is a full one for priority 1 and 2 (extentOf()). The index
/// incident_outage has the same condition, so that only what ended since the start is read.
static Result<QList<Outage>> outagesOf(Reader &reader, Instant start, Instant end, Id<Solution> solution = {})
{
    const QByteArray begins = "COALESCE(CASE WHEN i.kind = 3 THEN i.planned_from END, i.occurred_at, i.reported_at)";
    const QByteArray sql = "SELECT i.id, i.solution, i.reference, i.title, s.name, i.kind, i.priority, i.cause, " + begins
                           + ", COALESCE(i.restored_at, i.closed_at), i.extent, i.planned_to, i.notice_at FROM incident i JOIN solution s ON s.id = i.solution "
                             "WHERE (i.kind = 3 OR i.extent IN (1, 2, 3) OR (i.extent IS NULL AND i.priority <= 2)) AND " + begins + " < ? AND ? IN (0, i.solution) AND ";
    QList<Outage> outages;
    const auto add = [&](const Row &row) {
        const Outage outage = outageOf(row);
        if (outage.to.isSet() || !outage.plannedTo.isSet() || outage.plannedTo > start)
            outages.append(outage);
        return true;
    };
    DRIFTSRAAD_TRY(reader.rows(sql + "i.restored_at >= ?", {end, solution.value, start}, add));
    DRIFTSRAAD_TRY(reader.rows(sql + "i.restored_at IS NULL AND (i.closed_at IS NULL OR i.closed_at >= ?)", {end, solution.value, start}, add));
    std::sort(outages.begin(), outages.end(), [](const Outage &left, const Outage &right) { return std::tuple(left.from, left.id) < std::tuple(right.from, right.id); });
    return outages;
}

QList<Stop> stopsOf(const Outage &outage)
{
    Stop stop{.from = outage.from,
              .to = outage.to,
              .extent = outage.extent,
              .isPlanned = outage.isPlanned(),
              .noticeAt = outage.noticeAt,
              .cause = outage.cause,
              .name = outage.reference};
    if (!stop.isPlanned || !outage.plannedTo.isSet())
        return {stop};
    Stop after = stop;
    stop.to = outage.to.isSet() && outage.to < outage.plannedTo ? outage.to : outage.plannedTo;
    if (!outage.to.isSet() || outage.to <= outage.plannedTo)
        return {stop};
    after.isPlanned = false;
    after.from = outage.plannedTo;
    return {stop, after};
}

Result<IncidentMonth> incidentMonth(Reader &reader, Month month)
{
    const Instant start = startOf(month);
    const Instant end = startOf(month.plus(1));
    auto flows = flowsOf(reader, start, end);
    if (!flows)
        return flows.error();
    auto outages = outagesOf(reader, start, end);
    if (!outages)
        return outages.error();
    return IncidentMonth{month, std::move(*flows), std::move(*outages)};
}

Result<ReckonedMonths> ReckonedMonths::read(Reader &reader, Month first, Month last, Id<Solution> solution)
{
    auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    ReckonedMonths months(std::move(*terms));
    if (!solution.isValid() && !months.m_terms.saysHours())
        return months;
    const auto outages = outagesOf(reader, startOf(first), startOf(last.plus(1)), solution);
    if (!outages)
        return outages.error();
    for (const Outage &outage : *outages)
        months.m_outages[outage.solution].append(outage);
    return months;
}

QList<Outage> ReckonedMonths::outages(Id<Solution> solution, Month month) const
{
    QList<Outage> found;
    for (const Outage &outage : m_outages.value(solution)) {
        const Instant to = outage.to.isSet() ? outage.to : outage.plannedTo;
        if (outage.from < startOf(month.plus(1)) && (!to.isSet() || to > startOf(month)))
            found.append(outage);
    }
    return found;
}

QList<ContractFrom> ReckonedMonths::contracts(Id<Solution> solution, Month month) const
{
    QList<ContractFrom> found;
    for (QDate day = month.firstDay(); day <= month.lastDay(); day = day.addDays(1)) {
        const Id<Contract> contract = m_terms.contractFor(solution, day);
        const bool isSame = found.isEmpty() ? !contract.isValid() : found.last().contract == contract;
        if (!isSame)
            found.append({found.isEmpty() ? month.firstDay() : day, contract, m_terms.nameOf(contract)});
    }
    return found;
}

std::optional<ReckonedMonth> ReckonedMonths::of(Id<Solution> solution, Month month, Instant now)
{
    ReckonedMonth reckoned{.contract = m_terms.contractFor(solution, month.firstDay())};
    if (!reckoned.contract.isValid())
        reckoned.contract = m_terms.contractFor(solution, month.lastDay());
    const QList<AvailabilityPeriod> periods = m_terms.availabilityPeriods(solution, month);
    if (periods.isEmpty())
        return {};
    QList<Stop> stops;
    for (const Outage &outage : outages(solution, month))
        stops += stopsOf(outage);
    reckoned.availability = availability(periods, stops, month, now);
    return reckoned;
}

Result<std::optional<Availability>> observedAvailability(Reader &reader, Id<Solution> solution, Month month, Instant now)
{
    const auto record = reader.get(solution);
    if (!record)
        return record.error();
    auto months = ReckonedMonths::read(reader, month, month, solution);
    if (!months)
        return months.error();
    const auto reckoned = months->of(solution, month, now);
    return reckoned ? std::optional(reckoned->availability) : std::nullopt;
}

} // namespace driftsraad
