#pragma once

#include "ui/kit/charts/chartdata.h"

namespace driftsraad {

/// A value axis: from low to high in whole steps.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; ///< what the steps need

    QList<double> ticks() const;
    bool startsAboveZero() const { return low > 0; }
};

/// A scale whose ends and steps are round figures (1, 2, 2.5 or 5 times a power of ten, some four steps) and hold every value. It begins
/// at 0 where the measure says so, and never passes the measure's ceiling; where the values come near the ceiling it ends there.
ChartScale chartScale(const QList<double> &values, const ChartMeasure &measure, int wantedSteps = 4);

/// Every value of the lines and the target.
QList<double> scaleValues(const QList<ChartLine> &lines, std::optional<double> target);

} // namespace driftsraad
