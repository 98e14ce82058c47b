#pragma once

#include "core/supplierreports/assessment.h"
#include "core/supplierreports/measurement.h"
#include "core/supplierreports/register.h"
#include "core/supplierreports/terms.h"

namespace driftsraad {

/// A measure and its part, as people choose them.
struct MeasurePart {
    Measure measure = Measure::Availability;
    int part = 0;
    bool operator==(const MeasurePart &) const = default;
};

/// The month whose reports are due now: the one before today's.
Month reportingMonth(QDate today);
/// count months that end with last, the oldest first.
QList<Month> monthsUntil(Month last, int count);

/// One solution's figure of one month, held against its service level and against the other source.
struct MonthFigure {
    Month month{};
    std::optional<qint64> reported{};
    /// What a person entered; else of availability what the incidents give, where they give any downtime: the figure that was approved with
    /// the month's report, or today's. Incidents that nobody registered are no measurement.
    std::optional<qint64> observed{};
    bool fromIncidents = false;         ///< observed is reckoned; observedMonth() has its trace
    bool isProvisional = false;         ///< the month or one of its stops is not over
    bool isMeasurable = true;           ///< false: nothing was agreed in the month that could be measured, and nobody gave a figure
    bool isObservable = true;           ///< false: nothing was agreed in the month that could be measured, whatever was reported
    /// What the incidents give today, where the month was approved with another figure.
    std::optional<qint64> correctedTo{};
    /// Observed where there is such a figure, else reported.
    std::optional<qint64> value() const { return observed ? observed : reported; }
    Source source() const { return observed ? Source::Observed : Source::Reported; }
    bool expected = false;        ///< the solution had a contract in the month
    Assessment assessment{};      ///< of value()
    Comparison comparison{};
};

/// One solution over the months: a line of the heat map, the points of a chart, one of the small multiples.
struct SolutionFigures {
    Id<Solution> solution{};
    QString name{};
    QString supplier{};
    std::optional<qint64> target{};    ///< in the last month
    QList<MonthFigure> months{};
    std::optional<qint64> average{};   ///< of value(), missing months left out
    int missed = 0;                    ///< months below target
    int missing = 0;                   ///< months with a contract and without a figure
};

struct HeatMap {
    MeasurePart figure{};
    QList<Month> months{};
    QList<SolutionFigures> solutions{};  ///< the active ones, in the group's order
};
Result<HeatMap> heatMap(Reader &reader, MeasurePart figure, Month last, int months);
/// One line of it.
Result<SolutionFigures> solutionFigures(Reader &reader, Id<Solution> solution, MeasurePart figure, Month last, int months);

/// Every figure of a solution in a month, with the file each came from: what a click on a point shows.
struct MeasurementRow {
    Measurement measurement{};
    QString fileName{};      ///< empty for observed figures
    Instant receivedAt{};
};
Result<QList<MeasurementRow>> measurementsOf(Reader &reader, Id<Solution> solution, Month month);

/// The first month of which the database has a figure, a supplier's report or an incident; none where it has nothing yet.
Result<std::optional<Month>> firstKnownMonth(Reader &reader);

/// The measures with a service level's metric for which any figure is there, with the part that has most of them.
Result<QList<MeasurePart>> figuresWithData(Reader &reader);

struct RegisterCell {
    Month month{};
    RegisterEntry entry{};
    Id<SupplierReport> report{};
};
struct RegisterRow {
    Id<Solution> solution{};
    QString name{};
    Id<Organisation> supplier{};
    QString supplierName{};
    QString supplierEmail{};
    QList<RegisterCell> months{};
    int inTime = 0;
    int due = 0;             ///< months whose report is due by now
};
struct ReportRegister {
    int dueDay = 10;
    QList<Month> months{};
    QList<RegisterRow> rows{};
    int missingInLastMonth() const;
};
Result<ReportRegister> reportRegister(Reader &reader, Month last, int months);

/// Reports that are due and not here, the longest overdue first.
struct MissingReport {
    Id<Solution> solution{};
    QString solutionName{};
    Id<Organisation> supplier{};
    QString supplierName{};
    QString supplierEmail{};
    Month month{};
    QDate due{};
};
Result<QList<MissingReport>> missingReports(Reader &reader, int months = 12);

/// Calls to support by level, all solutions together.
struct SupportCalls {
    Month month{};
    qint64 first = 0;
    qint64 second = 0;
    qint64 third = 0;
};
Result<QList<SupportCalls>> supportCalls(Reader &reader, Month last, int months);

} // namespace driftsraad
