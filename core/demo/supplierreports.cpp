#include "core/demo/supplierreports.h"

#include "core/incidents/incidentmonth.h"
#include "core/supplierreports/approvedmonth.h"
#include "core/supplierreports/queries.h"

namespace driftsraad {

namespace {

constexpr int monthsBack = 24;
/// The solution whose latest report has not come.
constexpr QLatin1String unreported("Affaldskalender");

/// A solution's row of invented months: what it promises and the numbers drawn for it.
struct Line {
    Solution solution{};
    QList<ServiceLevel> levels{};
    int index = 0;

    qint64 target(Measure measure, int part, Month month, qint64 otherwise) const
    {
        const ServiceLevel *level = levelFor(levels, measure, part, month);
        return level ? level->target : otherwise;
    }
};

/// What the supplier reports: what it measured itself, and of a month with outages about what they leave.
qint64 reportedShare(const Line &line, Month month, const DemoWorld &world, const std::optional<ReckonedMonth> &reckoned, QRandomGenerator &numbers)
{
    const Month last = reportingMonth(world.today());
    const qint64 target = line.target(Measure::Availability, 0, month, 995'000);
    // All are always drawn, so that a special month does not move the ones after it.
    const qint64 headroom = std::min<qint64>(1'000'000 - target - 400, 4'200);
    const qint64 good = target + 400 + numbers.bounded(static_cast<int>(headroom));
    const qint64 gap = numbers.bounded(380);
    const bool isNemRefusion = line.solution.name == QLatin1String("NemRefusion");
    if (isNemRefusion && month == last)
        return 995'200;
    if (isNemRefusion && month == last.plus(-1))
        return 995'600;
    if (line.solution.name == QLatin1String("Parkeringslicens") && month == last)
        return 999'500;
    if (reckoned && reckoned->availability.isMeasurable() && reckoned->availability.downMillionths > 0)
        return std::min<qint64>(reckoned->availability.share()->millionths + gap, 1'000'000) / 100 * 100;
    return (isNemRefusion ? target + 1'100 + good % 2'000 : good) / 100 * 100;
}

Result<void> add(Transaction &transaction, Measurement measurement, Measure measure, int part, qint64 value)
{
    measurement.measure = measure;
    measurement.part = part;
    measurement.value = value;
    if (const auto inserted = transaction.insert(measurement); !inserted)
        return inserted.error();
    return {};
}

Result<Id<SupplierReport>> addReport(Transaction &transaction, const Line &line, Month month, const DemoWorld &world, ReckonedMonths *reckoned,
                                     QRandomGenerator &numbers)
{
    const bool late = numbers.bounded(100) < 5;
    const int day = late ? 11 + numbers.bounded(5) : 3 + numbers.bounded(7);
    const int hour = 8 + numbers.bounded(8);
    const QDate received = month.plus(1).firstDay().addDays(day - 1);
    SupplierReport report{.supplier = line.solution.supplier, .solution = line.solution.id, .month = month,
                          .receivedAt = Instant::local(received, QTime(hour, 12)), .figures = 8};
    if (month < reportingMonth(world.today()))
        report.approvedAt = Instant::local(month.plus(1).firstDay().addDays(19), QTime(10, 0));
    const auto id = transaction.insert(report);
    if (!id || !report.approvedAt.isSet())
        return id;
    report.id = *id;
    DRIFTSRAAD_TRY(keepMonth(transaction, report, reckoned));
    return id;
}

Result<void> addReported(Transaction &transaction, const Line &line, Month month, Id<SupplierReport> report, qint64 availability,
                         QRandomGenerator &numbers)
{
    const Measurement like{.solution = line.solution.id, .month = month, .source = Source::Reported, .report = report};
    const auto share = [&](qint64 of, int from, int to) { return of * (from + numbers.bounded(to - from)) / 100; };
    const qint64 response = share(line.target(Measure::ResponseTime, 0, month, 2'000), 38, 92);
    const qint64 resolution = share(line.target(Measure::ResolutionTime, 1, month, 240), 30, 108);
    const qint64 answer = share(line.target(Measure::SupportAnswer, 0, month, 120), 35, 104);
    const qint64 calls = 320 + 140 * line.index + numbers.bounded(260) + (month.month() == 1 || month.month() == 8 ? 210 : 0);
    DRIFTSRAAD_TRY(add(transaction, like, Measure::Availability, 0, availability));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::ResponseTime, 0, response));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::ResolutionTime, 1, resolution));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::SupportAnswer, 0, answer));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::SupportCalls, 1, calls));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::SupportCalls, 2, calls / 6 + numbers.bounded(20)));
    DRIFTSRAAD_TRY(add(transaction, like, Measure::SupportCalls, 3, calls / 30 + numbers.bounded(9)));
    return add(transaction, like, Measure::Incidents, 0, 2 + numbers.bounded(11));
}

Result<void> addMonth(Transaction &transaction, const Line &line, Month month, const DemoWorld &world, ReckonedMonths *reckoned, QRandomGenerator &numbers)
{
    const qint64 share = reportedShare(line, month, world, reckoned->of(line.solution.id, month, world.at(0, 0)), numbers);
    if (line.solution.name == unreported && month == reportingMonth(world.today()))
        return {};
    const auto report = addReport(transaction, line, month, world, reckoned, numbers);
    if (!report)
        return report.error();
    return addReported(transaction, line, month, *report, share, numbers);
}

} // namespace

Result<void> addDemoSupplierReports(Transaction &transaction, DemoWorld &world)
{
    const auto solutions = transaction.list<Solution>("WHERE active = 1 ORDER BY sort_order, name, id");
    if (!solutions)
        return solutions.error();
    QRandomGenerator numbers = world.numbers("supplierreports");
    const QList<Month> months = monthsUntil(reportingMonth(world.today()), monthsBack);
    auto reckoned = ReckonedMonths::read(transaction, months.first(), months.last());
    if (!reckoned)
        return reckoned.error();
    int index = 0;
    for (const Solution &solution : *solutions) {
        auto levels = transaction.list<ServiceLevel>("WHERE contract IN (SELECT id FROM contract WHERE solution = ?) ORDER BY id", {solution.id});
        if (!levels)
            return levels.error();
        const Line line{.solution = solution, .levels = *std::move(levels), .index = index++};
        for (const Month month : months) {
            if (const auto contracts = transaction.list<Contract>("WHERE solution = ? ORDER BY id", {solution.id}); !contracts)
                return contracts.error();
            else if (isExpected(month, *contracts, world.today()))
                DRIFTSRAAD_TRY(addMonth(transaction, line, month, world, &*reckoned, numbers));
        }
    }
    return {};
}

} // namespace driftsraad
