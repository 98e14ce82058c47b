#pragma once

#include "core/supplierreports/operations.h"

namespace driftsraad {

struct PlannedFigure {
    ReportedFigure figure{};
    std::optional<Measurement> before{};
};

/// A report that is to be written.
struct PlannedMonth {
    SolutionMonth of{};
    std::optional<SupplierReport> report{};  ///< the one that is here
    QList<PlannedFigure> figures{};
    int figuresAfter = 0;                    ///< reported ones of the month, those that were here included
};

struct ImportPlan {
    ImportOutcome outcome{};
    QList<PlannedMonth> months{};  ///< those to write only
};

/// Sets the figures of a file beside what is stored. Asked by planImport and importReport.
Result<ImportPlan> importPlan(Reader &reader, const ReportImport &import);

} // namespace driftsraad
