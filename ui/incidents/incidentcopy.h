#pragma once

#include "core/exchange/tablecontent.h"
#include "core/incidents/queries.h"

namespace driftsraad {

/// The incidents as a table on its way out, in these columns of IncidentTableModel and in the words of the screen; numbers and times stay
/// what they are.
TableContent incidentTable(const QList<IncidentCard> &cards, const QList<int> &columns, Instant now);

} // namespace driftsraad
