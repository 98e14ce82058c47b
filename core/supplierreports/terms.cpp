#include "core/supplierreports/terms.h"

namespace driftsraad {

Result<ReportTerms> reportTerms(Reader &)
{
    return ReportTerms{};
}

qint64 toleranceFor(const ReportTerms &terms, Measure measure, std::optional<qint64> observed)
{
    if (unitOf(measure) == MeasureUnit::Millionths)
        return terms.tolerance.millionths;
    return observed.value_or(0) * terms.toleranceOfTimes / 100;
}

} // namespace driftsraad
