#include "core/base/instant.h"

#include <QTimeZone>

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
    return of(QDateTime(date, time, copenhagen()));
}

QDateTime Instant::local() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, copenhagen());
}

} // namespace driftsraad
