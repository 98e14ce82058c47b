#include "core/incidents/cardclocks.h"

#include <algorithm>

namespace driftsraad {

const IncidentClock *cardClock(const IncidentClocks &clocks)
{
    if (const IncidentClock *running = clocks.mostPressing())
        return running;
    const auto missed = std::find_if(clocks.clocks.begin(), clocks.clocks.end(), [](const IncidentClock &clock) { return clock.clock.state == ClockState::Missed; });
    if (missed != clocks.clocks.end())
        return &*missed;
    const IncidentClock *resolution = clocks.of(ClockKind::Resolution);
    return resolution || clocks.clocks.isEmpty() ? resolution : &clocks.clocks.first();
}

Result<void> addClocks(Reader &reader, QList<IncidentCard> *cards, Instant now)
{
    QList<qint64> ids;
    for (const IncidentCard &card : std::as_const(*cards))
        ids.append(card.id.value);
    const auto clocks = clocksOf(reader, ids, now);
    if (!clocks)
        return clocks.error();
    for (IncidentCard &card : *cards) {
        const auto found = clocks->constFind(card.id.value);
        if (found == clocks->constEnd())
            continue;
        if (const IncidentClock *shown = cardClock(*found))
            card.clock = *shown;
    }
    return {};
}

} // namespace driftsraad
