#include "core/supplierreports/queries.h"

#include "core/supplierreports/observedmonth.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// What every question of this room needs to know of the solutions, read once.
struct Ground {
    QList<Solution> solutions{};
    QHash<Id<Organisation>, Organisation> suppliers{};
    QHash<Id<Solution>, QList<Contract>> contracts{};
    QHash<Id<Solution>, QList<ServiceLevel>> levels{};
    ReportTerms terms{};
};

Result<Ground> readGround(Reader &reader, Id<Solution> only = {})
{
    Ground ground;
    auto solutions = only.isValid() ? reader.list<Solution>("WHERE id = ?", {only})
                                    : reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name, id");
    if (!solutions)
        return solutions.error();
    ground.solutions = *std::move(solutions);
    const auto contracts = reader.list<Contract>("WHERE solution IS NOT NULL ORDER BY id");
    if (!contracts)
        return contracts.error();
    QHash<Id<Contract>, Id<Solution>> solutionOf;
    for (const Contract &contract : *contracts) {
        ground.contracts[contract.solution].append(contract);
        solutionOf.insert(contract.id, contract.solution);
    }
    const auto levels = reader.list<ServiceLevel>("ORDER BY contract, id");
    if (!levels)
        return levels.error();
    for (const ServiceLevel &level : *levels) {
        if (const auto solution = solutionOf.constFind(level.contract); solution != solutionOf.constEnd())
            ground.levels[*solution].append(level);
    }
    for (const Solution &solution : ground.solutions) {
        if (!solution.supplier.isValid() || ground.suppliers.contains(solution.supplier))
            continue;
        const auto supplier = reader.get(solution.supplier);
        if (!supplier)
            return supplier.error();
        ground.suppliers.insert(solution.supplier, *supplier);
    }
    auto terms = reportTerms(reader);
    if (!terms)
        return terms.error();
    ground.terms = *std::move(terms);
    return ground;
}

struct Pair {
    std::optional<qint64> reported{};
    std::optional<qint64> observed{};
    bool fromIncidents = false;
    bool isProvisional = false;
    bool isMeasurable = true;
    bool isObservable = true;
    std::optional<qint64> correctedTo{};
    bool isEmpty() const { return !reported && !observed; }
};
using Figures = QHash<std::pair<qint64, int>, Pair>;  // solution and month

Result<Figures> readFigures(Reader &reader, MeasurePart figure, Month first, Month last, Id<Solution> only)
{
    QByteArray sql = "SELECT solution, month, source, value FROM measurement WHERE measure = ? AND part = ? AND month BETWEEN ? AND ?";
    QList<Value> bound{figure.measure, figure.part, first, last};
    if (only.isValid()) {
        sql += " AND solution = ?";
        bound.append(only);
    }
    Figures figures;
    DRIFTSRAAD_TRY(reader.rows(sql, bound, [&](const Row &row) {
        Pair &pair = figures[{row.integer(0), static_cast<int>(row.integer(1))}];
        (static_cast<Source>(row.integer(2)) == Source::Observed ? pair.observed : pair.reported) = row.integer(3);
        return true;
    }));
    return figures;
}

std::optional<qint64> shareOf(const Availability &availability)
{
    const std::optional<Percent> share = availability.share();
    return share ? std::optional(share->millionths) : std::nullopt;
}

/// What the incidents say of months that nobody entered a figure for. Without any downtime they say nothing: an outage may not have been
/// registered.
Result<void> addReckoned(Reader &reader, const Ground &ground, const QList<Month> &months, Id<Solution> only, Figures *figures)
{
    auto reckoned = ReckonedMonths::read(reader, months.first(), months.last(), only);
    if (!reckoned)
        return reckoned.error();
    const auto approved = approvedMonths(reader, months.first(), months.last(), only);
    if (!approved)
        return approved.error();
    for (const Solution &solution : ground.solutions) {
        for (const Month month : months) {
            const std::pair<qint64, int> place(solution.id.value, month.index);
            const auto kept = approved->constFind(place);
            const bool isKept = kept != approved->cend();
            // Without an outage only a month that nobody gave a figure for is looked at: is there anything in it to measure?
            const bool isBlank = figures->value(place).isEmpty() && isExpected(month, ground.contracts.value(solution.id), reader.today());
            if (!isKept && !isBlank && reckoned->outages(solution.id, month).isEmpty())
                continue;
            const auto today = reckoned->of(solution.id, month, reader.now());
            if (!today && !isKept)
                continue;
            const Availability counting = isKept ? availabilityOf(*kept, month) : today->availability;
            Pair &pair = (*figures)[place];
            if (isKept && today && differ(counting, today->availability))
                pair.correctedTo = shareOf(today->availability);
            if (month.lastDay() < reader.today())
                pair.isObservable = counting.isMeasurable();
            pair.isMeasurable = pair.isObservable || !pair.isEmpty();
            if (pair.observed || counting.downMillionths == 0)
                continue;
            pair.observed = shareOf(counting);
            pair.fromIncidents = pair.observed.has_value();
            pair.isProvisional = counting.isProvisional;
        }
    }
    return {};
}

bool isReckoned(MeasurePart figure)
{
    return figure.measure == Measure::Availability && figure.part == 0;
}

SolutionFigures figuresOf(const Ground &ground, const Solution &solution, MeasurePart figure, const QList<Month> &months, const Figures &figures,
                          QDate today)
{
    SolutionFigures line{.solution = solution.id, .name = solution.name, .supplier = ground.suppliers.value(solution.supplier).name};
    const QList<Contract> contracts = ground.contracts.value(solution.id);
    const QList<ServiceLevel> levels = ground.levels.value(solution.id);
    QList<std::optional<qint64>> values;
    for (const Month month : months) {
        const Pair pair = figures.value({solution.id.value, month.index});
        MonthFigure point{.month = month, .reported = pair.reported, .observed = pair.observed, .fromIncidents = pair.fromIncidents,
                          .isProvisional = pair.isProvisional, .isMeasurable = pair.isMeasurable, .isObservable = pair.isObservable,
                          .correctedTo = pair.correctedTo};
        const ServiceLevel *level = levelFor(levels, figure.measure, figure.part, month);
        point.expected = isExpected(month, contracts, today);
        point.assessment = point.isMeasurable ? assess(figure.measure, point.value(), level) : notMeasurable(level);
        point.comparison = compare(figure.measure, pair.reported, pair.observed, level,
                                   toleranceFor(ground.terms, figure.measure, pair.observed));
        if (!point.isMeasurable)
            point.comparison.finding = {QT_TRANSLATE_NOOP("Messages", "Nothing was agreed in the month that could be measured.")};
        values.append(point.value());
        line.missed += point.assessment.isMissed();
        line.missing += point.expected && point.isMeasurable && !point.value();
        line.target = level ? std::optional(level->target) : std::nullopt;
        line.months.append(std::move(point));
    }
    line.average = average(figure.measure, values);
    return line;
}

Result<QHash<std::pair<qint64, int>, SupplierReport>> readReports(Reader &reader, Month first, Month last)
{
    const auto reports = reader.list<SupplierReport>("WHERE month BETWEEN ? AND ?", {first, last});
    if (!reports)
        return reports.error();
    QHash<std::pair<qint64, int>, SupplierReport> bySolution;
    for (const SupplierReport &report : *reports)
        bySolution.insert({report.solution.value, report.month.index}, report);
    return bySolution;
}

} // namespace

Month reportingMonth(QDate today)
{
    return Month::of(today).plus(-1);
}

QList<Month> monthsUntil(Month last, int count)
{
    QList<Month> months;
    for (int i = count - 1; i >= 0; --i)
        months.append(last.plus(-i));
    return months;
}

int ReportRegister::missingInLastMonth() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const RegisterRow &row) {
        return !row.months.isEmpty() && row.months.last().entry.state == ReportState::Missing;
    }));
}

Result<HeatMap> heatMap(Reader &reader, MeasurePart figure, Month last, int months)
{
    const auto ground = readGround(reader);
    if (!ground)
        return ground.error();
    HeatMap map{.figure = figure, .months = monthsUntil(last, months)};
    auto figures = readFigures(reader, figure, map.months.first(), last, {});
    if (!figures)
        return figures.error();
    if (isReckoned(figure))
        DRIFTSRAAD_TRY(addReckoned(reader, *ground, map.months, {}, &*figures));
    for (const Solution &solution : ground->solutions)
        map.solutions.append(figuresOf(*ground, solution, figure, map.months, *figures, reader.today()));
    return map;
}

Result<SolutionFigures> solutionFigures(Reader &reader, Id<Solution> solution, MeasurePart figure, Month last, int months)
{
    const auto found = reader.get(solution);
    if (!found)
        return found.error();
    const auto ground = readGround(reader, solution);
    if (!ground)
        return ground.error();
    const QList<Month> wanted = monthsUntil(last, months);
    auto figures = readFigures(reader, figure, wanted.first(), last, solution);
    if (!figures)
        return figures.error();
    if (isReckoned(figure))
        DRIFTSRAAD_TRY(addReckoned(reader, *ground, wanted, solution, &*figures));
    return figuresOf(*ground, *found, figure, wanted, *figures, reader.today());
}

Result<QList<MeasurementRow>> measurementsOf(Reader &reader, Id<Solution> solution, Month month)
{
    const auto measurements = reader.list<Measurement>("WHERE solution = ? AND month = ? ORDER BY measure, part, source", {solution, month});
    if (!measurements)
        return measurements.error();
    const auto reports = reader.list<SupplierReport>("WHERE solution = ? AND month = ?", {solution, month});
    if (!reports)
        return reports.error();
    QList<MeasurementRow> rows;
    for (const Measurement &measurement : *measurements) {
        MeasurementRow row{.measurement = measurement};
        for (const SupplierReport &report : *reports) {
            if (report.id == measurement.report) {
                row.fileName = report.fileName;
                row.receivedAt = report.receivedAt;
            }
        }
        rows.append(std::move(row));
    }
    return rows;
}

Result<QList<MeasurePart>> figuresWithData(Reader &reader)
{
    QList<MeasurePart> figures;
    for (const Metric metric : metrics()) {
        const Measure measure = measureOf(metric);
        // A part is one digit; counting stops early enough to stay fast over any number of years.
        qint64 most = 0;
        MeasurePart best{measure, 0};
        for (int part = 0; part <= 4; ++part) {
            const auto count = reader.number(
                "SELECT COUNT(*) FROM (SELECT 1 FROM measurement WHERE measure = ? AND part = ? AND month BETWEEN ? AND ?) AS some",
                {measure, part, reportingMonth(reader.today()).plus(-35), reportingMonth(reader.today())});
            if (!count)
                return count.error();
            if (*count > most) {
                most = *count;
                best.part = part;
            }
        }
        if (most > 0)
            figures.append(best);
    }
    return figures;
}

Result<ReportRegister> reportRegister(Reader &reader, Month last, int months)
{
    const auto ground = readGround(reader);
    if (!ground)
        return ground.error();
    ReportRegister answer{.dueDay = ground->terms.dueDay, .months = monthsUntil(last, months)};
    const auto reports = readReports(reader, answer.months.first(), last);
    if (!reports)
        return reports.error();
    for (const Solution &solution : ground->solutions) {
        const Organisation supplier = ground->suppliers.value(solution.supplier);
        RegisterRow row{.solution = solution.id, .name = solution.name, .supplier = solution.supplier, .supplierName = supplier.name,
                        .supplierEmail = supplier.email};
        for (const Month month : answer.months) {
            const auto report = reports->constFind({solution.id.value, month.index});
            const bool here = report != reports->constEnd();
            RegisterCell cell{.month = month, .report = here ? report->id : Id<SupplierReport>{}};
            cell.entry = registerEntry(month, isExpected(month, ground->contracts.value(solution.id), reader.today()),
                                       here ? &*report : nullptr, answer.dueDay, reader.today());
            row.inTime += cell.entry.state == ReportState::Received;
            row.due += cell.entry.state != ReportState::NotExpected && cell.entry.state != ReportState::Expected;
            row.months.append(std::move(cell));
        }
        answer.rows.append(std::move(row));
    }
    return answer;
}

Result<QList<MissingReport>> missingReports(Reader &reader, int months)
{
    const auto all = reportRegister(reader, reportingMonth(reader.today()), months);
    if (!all)
        return all.error();
    QList<MissingReport> missing;
    for (const RegisterRow &row : all->rows) {
        for (const RegisterCell &cell : row.months) {
            if (cell.entry.state == ReportState::Missing)
                missing.append({.solution = row.solution, .solutionName = row.name, .supplier = row.supplier,
                                .supplierName = row.supplierName, .supplierEmail = row.supplierEmail, .month = cell.month,
                                .due = cell.entry.due});
        }
    }
    std::stable_sort(missing.begin(), missing.end(), [](const MissingReport &a, const MissingReport &b) { return a.due < b.due; });
    return missing;
}

Result<std::optional<Month>> firstKnownMonth(Reader &reader)
{
    std::optional<Month> first;
    const auto take = [&first](Month month) { first = month.isSet() ? std::min(month, first.value_or(month)) : first; };
    for (const char *months : {"SELECT COALESCE(min(month), 0) FROM measurement", "SELECT COALESCE(min(month), 0) FROM supplier_report"}) {
        const auto found = reader.number(months);
        if (!found)
            return found.error();
        take({static_cast<int>(*found)});
    }
    const auto reported = reader.number("SELECT COALESCE(min(reported_at), 0) FROM incident");
    if (!reported)
        return reported.error();
    if (const Instant at{*reported}; at.isSet())
        take(Month::of(at.localDate()));
    return first;
}

Result<QList<SupportCalls>> supportCalls(Reader &reader, Month last, int months)
{
    QList<SupportCalls> calls;
    for (const Month month : monthsUntil(last, months))
        calls.append({.month = month});
    DRIFTSRAAD_TRY(reader.rows("SELECT month, part, SUM(value) FROM measurement WHERE measure = ? AND month BETWEEN ? AND ? AND source = ?"
                               " GROUP BY month, part",
                               {Measure::SupportCalls, calls.first().month, last, Source::Reported}, [&](const Row &row) {
        SupportCalls &of = calls[static_cast<int>(row.integer(0)) - calls.first().month.index];
        if (row.integer(1) == 1)
            of.first = row.integer(2);
        else if (row.integer(1) == 2)
            of.second = row.integer(2);
        else if (row.integer(1) == 3)
            of.third = row.integer(2);
        return true;
    }));
    return calls;
}

} // namespace driftsraad
