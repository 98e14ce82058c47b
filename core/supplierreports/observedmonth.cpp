#include "core/supplierreports/observedmonth.h"

#include "core/supplierreports/measurement.h"
#include "core/supplierreports/queries.h"

#include <algorithm>

namespace driftsraad {

namespace {

Result<std::optional<qint64>> reportedShare(Reader &reader, Id<Solution> solution, Month month)
{
    const auto found = reader.list<Measurement>("WHERE solution = ? AND month = ? AND measure = ? AND part = 0 AND source = ?",
                                                {solution, month, Measure::Availability, Source::Reported});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<qint64>() : std::optional<qint64>(found->first().value);
}

/// What the supplier's share means in minutes, against the downtime that the incidents give.
QList<Message> comparison(const Availability &observed, qint64 reported)
{
    constexpr qint64 whole = 1'000'000;
    const qint64 admitted = (observed.agreedMinutes * (whole - reported) + whole / 2) / whole;
    QList<Message> words{{QT_TRANSLATE_NOOP("Messages", "The supplier reports %1, which is %2 minutes of downtime"), {Percent{reported}, admitted}}};
    const qint64 missing = observed.downMinutes() - admitted;
    if (missing > 0)
        words.append({QT_TRANSLATE_NOOP("Messages", "%1 minutes of the downtime above are not in the supplier's figure"), {missing}});
    else if (missing < 0)
        words.append({QT_TRANSLATE_NOOP("Messages", "%1 minutes of the supplier's downtime have no registered incident"), {-missing}});
    else
        words.append(Message{QT_TRANSLATE_NOOP("Messages", "The incidents give the same")});
    return words;
}

/// A month in which the contract changed is measured by both, each on its days.
QList<Message> contractReasons(const QList<ContractFrom> &contracts)
{
    QList<Message> reasons;
    for (const ContractFrom &each : contracts) {
        if (reasons.isEmpty())
            reasons.append({QT_TRANSLATE_NOOP("Messages", "Measured as %1 says"), {each.name}});
        else if (each.contract.isValid())
            reasons.append({QT_TRANSLATE_NOOP("Messages", "From %1 on as %2 says"), {each.from, each.name}});
        else
            reasons.append({QT_TRANSLATE_NOOP("Messages", "From %1 on without a contract, by the solution's own hours"), {each.from}});
    }
    return reasons;
}

QList<Message> reasonsOf(const ObservedMonth &month)
{
    const std::optional<Availability> &counting = month.counting();
    if (!counting)
        return {Message{QT_TRANSLATE_NOOP("Messages", "Neither the contract nor the solution states its service hours so that they can be reckoned with")}};
    QList<Message> reasons;
    reasons += contractReasons(month.contracts);
    if (month.approved)
        reasons.append({QT_TRANSLATE_NOOP("Messages", "As it was approved on %1"), {month.approvedAt}});
    reasons += availabilityReasons(*counting);
    if (month.reported && counting->isMeasurable())
        reasons += comparison(*counting, *month.reported);
    return reasons;
}

} // namespace

bool differ(const Availability &approved, const Availability &today)
{
    return approved.agreedMinutes != today.agreedMinutes || approved.downMillionths != today.downMillionths;
}

bool ObservedMonth::correctedSince() const
{
    return approved && today && differ(*approved, *today);
}

Message ObservedMonth::proposal() const
{
    if (!correctedSince())
        return {};
    return {QT_TRANSLATE_NOOP("Messages", "Approved with %1; the incidents now give %2. Take it up with the supplier, or withdraw the approval and approve the month anew."),
            {nested(availabilityWords(*approved)), nested(availabilityWords(*today))}};
}

Result<ObservedMonth> observedMonth(Reader &reader, Id<Solution> solution, Month month, Instant now)
{
    const auto record = reader.get(solution);
    if (!record)
        return record.error();
    ObservedMonth found{.solution = solution, .solutionName = record->name, .month = month};
    auto months = ReckonedMonths::read(reader, month, month, solution);
    if (!months)
        return months.error();
    if (const auto reckoned = months->of(solution, month, now)) {
        found.contracts = months->contracts(solution, month);
        found.today = reckoned->availability;
    }
    found.outages = months->outages(solution, month);
    const auto approved = approvedMonths(reader, month, month, solution);
    if (!approved)
        return approved.error();
    for (const ApprovedMonth &kept : *approved) {
        const auto report = reader.get(kept.report);
        if (!report)
            return report.error();
        found.approved = availabilityOf(kept, month);
        found.approvedAt = report->approvedAt;
    }
    const auto reported = reportedShare(reader, solution, month);
    if (!reported)
        return reported.error();
    found.reported = *reported;
    found.reasons = reasonsOf(found);
    return found;
}

Result<QList<CorrectedMonth>> correctedMonths(Reader &reader, Month last, int months, Instant now)
{
    const Month first = last.plus(1 - months);
    const auto approved = approvedMonths(reader, first, last);
    if (!approved)
        return approved.error();
    QList<CorrectedMonth> corrected;
    if (approved->isEmpty())
        return corrected;
    auto reckoned = ReckonedMonths::read(reader, first, last);
    if (!reckoned)
        return reckoned.error();
    for (auto kept = approved->cbegin(); kept != approved->cend(); ++kept) {
        const Id<Solution> solution{kept.key().first};
        const Month month{kept.key().second};
        const auto today = reckoned->of(solution, month, now);
        const Availability then = availabilityOf(*kept, month);
        if (today && differ(then, today->availability))
            corrected.append({solution, {}, month, then, today->availability});
    }
    std::sort(corrected.begin(), corrected.end(), [](const CorrectedMonth &left, const CorrectedMonth &right) {
        return left.month != right.month ? left.month > right.month : left.solution < right.solution;
    });
    for (CorrectedMonth &month : corrected) {
        const auto name = reader.title({table<Solution>().nameText(), month.solution.value});
        if (!name)
            return name.error();
        month.solutionName = *name;
    }
    return corrected;
}

} // namespace driftsraad
