#pragma once

#include "core/storage/store.h"
#include "core/supplierreports/measure.h"

namespace driftsraad {

/// The thresholds of this room. They are data that a person changes in the settings.
struct ReportTerms {
    int dueDay = 10;                   ///< of the month after the reported one
    Percent tolerance{500};            ///< between reported and observed shares: 0,05 percentage points
    int toleranceOfTimes = 5;          ///< between reported and observed times and counts: per cent of the observed one
};
Result<ReportTerms> reportTerms(Reader &reader);

/// In the measure's unit.
qint64 toleranceFor(const ReportTerms &terms, Measure measure, std::optional<qint64> observed);

} // namespace driftsraad
