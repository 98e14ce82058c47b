#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// The third party's answer goes before the clock that a card or a line shows once it is late, and while it is what comes first.
bool isAnswerFirst(const IncidentCard &card, Instant now);

/// The list with what is due first at the top: the open incidents with a running limit by when the most pressing of their clocks is due, or
/// the answer that goes before it (descending: the last due first), then the others, newest first. A due time follows from records, terms
/// and calendars, so it is reckoned here, of the open ones only, and is not stored.
Result<IncidentPage> pageByDeadline(Reader &reader, const IncidentFilter &filter, bool descending, int limit, IncidentGrouping grouping);

} // namespace driftsraad
