#include "core/base/instant.h"

#include <QTimeZone>

#include <algorithm>

namespace driftsraad {

namespace {
const QTimeZone &copenhagen()
{
    static const QTimeZone zone("Europe/Copenhagen");
    return zone;
}
} // namespace

Instant Instant::local(const QDate &date, const QTime &time)
{
    // QDateTime takes the second of two equal hours, and is an hour out where there is none.
    const QDateTime wall(date, time, Qt::UTC);
    if (!wall.isValid())
        return {};
    const auto minus = [&wall](int seconds) { return wall.addSecs(-seconds); };
    const int before = copenhagen().offsetFromUtc(wall.addDays(-1));
    const int after = copenhagen().offsetFromUtc(wall.addDays(1));
    const QDateTime first = minus(std::max(before, after));
    if (before == after || copenhagen().offsetFromUtc(first) == std::max(before, after))
        return of(first);
    const QDateTime second = minus(std::min(before, after));
    return of(copenhagen().offsetFromUtc(second) == std::min(before, after) ? second : minus(before));
}

Shown Instant::shown(const QDate &date, const QTime &time)
{
    const Instant at = local(date, time);
    const auto shows = [&](Instant when) { return when.local().date() == date && when.local().time() == time; };
    if (at.isSet() && !shows(at))
        return Shown::Never;
    return at.isSet() && shows(at.plusHours(1)) ? Shown::Twice : Shown::Once;
}

QDateTime Instant::local() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, copenhagen());
}

} // namespace driftsraad
