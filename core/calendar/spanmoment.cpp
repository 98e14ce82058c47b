#include "core/calendar/spanmoment.h"

namespace driftsraad {

Message spanMoment(Instant at)
{
    const QDateTime local = at.wholeMinute().local();
    if (Instant::shown(local.date(), local.time()) != Shown::Twice)
        return {"%1", {at}};
    return local.isDaylightTime() ? Message{QT_TRANSLATE_NOOP("Messages", "%1 (summer time)"), {at}} : Message{QT_TRANSLATE_NOOP("Messages", "%1 (winter time)"), {at}};
}

} // namespace driftsraad
