#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// The list with what is due first at the top: the open incidents with a running limit by when the most pressing of their clocks is due
/// (descending: the last due first), then the others, newest first. A due time follows from records, terms and calendars, so it is reckoned
/// here, of the open ones only, and is not stored.
Result<IncidentPage> pageByDeadline(Reader &reader, const IncidentFilter &filter, bool descending, int limit, IncidentGrouping grouping);

} // namespace driftsraad
