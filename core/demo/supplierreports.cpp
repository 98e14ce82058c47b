#include "core/demo/supplierreports.h"

#include "core/incidents/availability.h"
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

struct Shares {
    qint64 reported = 0;
    qint64 observed = 0;
};

/// What the deck's stop from 21:06 on 2 April to 9:00 on the next day leaves of the month's service time.
qint64 driveTestApril(const Solution &solution, const DemoWorld &world)
{
    const QDate day = world.latest(4, 2);
    const Stop stop{.from = Instant::local(day, QTime(21, 6)), .to = Instant::local(day.addDays(1), QTime(9, 0))};
    const AvailabilityTerms terms{.hours = WorkingTime(ServiceHours::parse(solution.serviceHours).value_or(ServiceHours::always()))};
    return availability(terms, {stop}, Month::of(day), world.at(0, 0)).share().value_or(Percent{1'000'000}).millionths;
}

Shares sharesOf(const Line &line, Month month, const DemoWorld &world, QRandomGenerator &numbers)
{
    const Month last = reportingMonth(world.today());
    const qint64 target = line.target(Measure::Availability, 0, month, 995'000);
    // Both are always drawn, so that a special month does not move the ones after it.
    const qint64 headroom = std::min<qint64>(1'000'000 - target - 400, 4'200);
    const qint64 good = target + 400 + numbers.bounded(static_cast<int>(headroom));
    const qint64 gap = numbers.bounded(380);
    const bool weak = numbers.bounded(100) < 6;
    const qint64 miss = 300 + numbers.bounded(4'200);
    if (line.solution.name == QLatin1String("NemRefusion") && month == last)
        return {995'200, 991'200};
    if (line.solution.name == QLatin1String("NemRefusion") && month == last.plus(-1))
        return {995'600, 994'100};
    if (line.solution.name == QLatin1String("NemRefusion"))
        return {target + 1'100 + good % 2'000, target + 900 + good % 2'000};
    if (line.solution.name == QStringLiteral("Køreprøvebooking") && month == Month::of(world.latest(4, 2)))
        return {driveTestApril(line.solution, world), driveTestApril(line.solution, world)};
    const qint64 observed = weak ? target - miss : good - gap;
    const qint64 reported = weak ? observed + gap : good;
    return {reported / 100 * 100, observed};
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

Result<Id<SupplierReport>> addReport(Transaction &transaction, const Line &line, Month month, const DemoWorld &world, QRandomGenerator &numbers)
{
    const bool late = numbers.bounded(100) < 5;
    const int day = late ? 11 + numbers.bounded(5) : 3 + numbers.bounded(7);
    const int hour = 8 + numbers.bounded(8);
    const QDate received = month.plus(1).firstDay().addDays(day - 1);
    SupplierReport report{.supplier = line.solution.supplier, .solution = line.solution.id, .month = month,
                          .receivedAt = Instant::local(received, QTime(hour, 12)), .figures = 8};
    if (month < reportingMonth(world.today()))
        report.approvedAt = Instant::local(month.plus(1).firstDay().addDays(19), QTime(10, 0));
    return transaction.insert(report);
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

Result<void> addMonth(Transaction &transaction, const Line &line, Month month, const DemoWorld &world, QRandomGenerator &numbers)
{
    const Shares shares = sharesOf(line, month, world, numbers);
    if (line.solution.name == unreported && month == reportingMonth(world.today()))
        return {};
    const auto report = addReport(transaction, line, month, world, numbers);
    if (!report)
        return report.error();
    DRIFTSRAAD_TRY(addReported(transaction, line, month, *report, shares.reported, numbers));
    return add(transaction, {.solution = line.solution.id, .month = month, .source = Source::Observed}, Measure::Availability, 0,
               shares.observed);
}

} // namespace

Result<void> addDemoSupplierReports(Transaction &transaction, DemoWorld &world)
{
    const auto solutions = transaction.list<Solution>("WHERE active = 1 ORDER BY sort_order, name, id");
    if (!solutions)
        return solutions.error();
    QRandomGenerator numbers = world.numbers("supplierreports");
    const QList<Month> months = monthsUntil(reportingMonth(world.today()), monthsBack);
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
                DRIFTSRAAD_TRY(addMonth(transaction, line, month, world, numbers));
        }
    }
    return {};
}

} // namespace driftsraad
