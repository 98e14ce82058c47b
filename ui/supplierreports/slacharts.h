#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/charts/chartdata.h"

namespace driftsraad {

/// How a measure's figures are written on an axis.
ChartMeasure chartMeasure(Measure measure);
/// A measurement as charts count it: per cent, or the unit itself.
double chartValue(Measure measure, qint64 value);

/// Observed and reported over the months, with the target.
LineChartData slaChart(const HeatMap &map, const SolutionFigures &solution);
/// The reported figures of every solution, small, on one scale.
SmallMultiplesData reportedMultiples(const HeatMap &map);

} // namespace driftsraad
