#include "core/base/month.h"

namespace driftsraad {

std::optional<Month> Month::parse(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    bool yearFits = false;
    bool monthFits = false;
    const int year = text.first(4).toInt(&yearFits);
    const int month = text.last(2).toInt(&monthFits);
    if (!yearFits || !monthFits || year < 1900 || month < 1 || month > 12)
        return std::nullopt;
    return of(year, month);
}

QString Month::iso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace driftsraad
