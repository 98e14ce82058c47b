#pragma once

#include "core/incidents/incidentmonth.h"
#include "core/incidents/queries.h"
#include "core/supplierreports/queries.h"
#include "ui/kit/charts/chartdata.h"
#include "ui/papers/paper.h"

namespace driftsraad {

State stateOfLevel(LevelState state);

/// The monthly operations report across solutions: service levels, incidents, outages and the suppliers' reports. What is missing prints
/// as missing and is listed. Source of the contents: DOMAIN.md 1.7, as far as the program holds the figures.
struct MonthlyPaper {
    struct CauseMonth {
        Month month{};
        QList<CauseCount> causes{};
    };
    struct Content {
        Month month{};
        HeatMap availability{};        ///< twelve months that end with the paper's
        ReportRegister reports{};      ///< of the paper's month
        IncidentMonth incidents{};
        QList<CauseMonth> causes{};    ///< twelve months
        Instant made{};
        bool example = false;
        std::optional<Month> firstKnown{};  ///< since when the database knows anything
    };
    /// The charts as vectors, in points. A null one is printed as its figures instead.
    struct Charts {
        QPicture availability{};
        QSizeF availabilitySize{};
        QPicture causes{};
        QSizeF causesSize{};
    };
};

Result<MonthlyPaper::Content> monthlyContent(Reader &reader, Month month);

/// A month that has begun and holds a figure, an incident or a report, or should hold a report and is not older than all that the database
/// knows. Else the paper would be empty tables.
bool hasContent(const MonthlyPaper::Content &content);

/// Records the charts. The one of causes is Qt Charts' and needs the interface thread of a QApplication; without one it stays null.
MonthlyPaper::Charts monthlyCharts(const MonthlyPaper::Content &content, const Language &language);
Paper monthlyPaper(const MonthlyPaper::Content &content, const Language &language, const MonthlyPaper::Charts &charts);

/// What the charts show, for the charts themselves and for the tables that stand in for them.
SmallMultiplesData availabilityChart(const MonthlyPaper::Content &content, const Language &language);
StackedBarData causesChart(const MonthlyPaper::Content &content, const Language &language);

/// Every figure and report that the month should have and has not, a sentence each.
QStringList missingIn(const MonthlyPaper::Content &content, const Language &language);

} // namespace driftsraad
