#include "core/supplierreports/terms.h"

#include "core/settings/setting.h"

namespace driftsraad {

Result<ReportTerms> reportTerms(Reader &reader)
{
    const auto dueDay = settingValue(reader, SettingName::ReportDueDay);
    if (!dueDay)
        return dueDay.error();
    const auto shares = settingValue(reader, SettingName::ShareTolerance);
    if (!shares)
        return shares.error();
    const auto times = settingValue(reader, SettingName::TimeTolerance);
    if (!times)
        return times.error();
    return ReportTerms{static_cast<int>(*dueDay), Percent{*shares}, static_cast<int>(*times)};
}

qint64 toleranceFor(const ReportTerms &terms, Measure measure, std::optional<qint64> observed)
{
    if (unitOf(measure) == MeasureUnit::Millionths)
        return terms.tolerance.millionths;
    return observed.value_or(0) * terms.toleranceOfTimes / 100;
}

} // namespace driftsraad
