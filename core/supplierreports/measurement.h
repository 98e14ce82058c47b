#pragma once

#include "core/parties/solution.h"
#include "core/supplierreports/measure.h"

namespace driftsraad {

struct SupplierReport;

/// Who says so. The numbers are stored; they never change their meaning.
enum class Source {
    Reported = 1,  ///< by the supplier in a monthly report
    Observed = 2,  ///< by the municipalities and KOMBIT themselves
};
Message sourceWord(qint64 source);
inline Message word(Source source) { return sourceWord(static_cast<qint64>(source)); }

/// One figure of one solution in one month. At most one for each solution, month, measure, part and source.
struct Measurement {
    Id<Measurement> id{};
    Revision revision{};
    Id<Solution> solution{};
    Month month{};
    Measure measure = Measure::Availability;
    int part = 0;                 ///< what partsOf(measure) counts; 0: the whole
    Source source = Source::Reported;
    qint64 value = 0;             ///< in unitOf(measure)
    Id<SupplierReport> report{};  ///< the report it came with; none for observed figures
    QString note{};
    bool operator==(const Measurement &) const = default;
};
const Table<Measurement> &tableOf(const Measurement *);

} // namespace driftsraad
