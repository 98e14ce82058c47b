#include "core/base/cpr.h"

#include <QRegularExpression>

namespace driftsraad {

bool looksLikeCpr(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})[- ]?\\d{4}(?!\\d)"));
    auto matches = pattern.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int day = match.capturedView(1).toInt();
        const int month = match.capturedView(2).toInt();
        // Replacement numbers add 60 to the day.
        if (((day >= 1 && day <= 31) || (day >= 61 && day <= 91)) && month >= 1 && month <= 12)
            return true;
    }
    return false;
}

} // namespace driftsraad
