#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// Gives every card the clock that it shows: the one that is due first of those that run or stand, else, where all promises are done with,
/// one that was broken before one that was kept. All of them with as many statements as one.
Result<void> addClocks(Reader &reader, QList<IncidentCard> *cards, Instant now);
/// Of one incident's clocks; null where there is none.
const IncidentClock *cardClock(const IncidentClocks &clocks);

} // namespace driftsraad
