#pragma once

#include "core/exchange/tablecontent.h"
#include "core/supplierreports/queries.h"

namespace driftsraad {

/// The heat map as a table of figures: a row for each solution and month, with target, both sources, their difference and the state.
TableContent slaTable(const HeatMap &map);
/// The title of the figure: "Availability by month, %".
QString slaTitle(const MeasurePart &figure);

} // namespace driftsraad
