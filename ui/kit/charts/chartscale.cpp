#include "ui/kit/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace driftsraad {

QList<double> ChartScale::ticks() const
{
    QList<double> all;
    const int count = qRound((high - low) / step);
    for (int i = 0; i <= count; ++i)
        all.append(low + i * step);
    return all;
}

static double roundStep(double rough, bool whole)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    }
    return whole ? std::max(1.0, std::ceil(step)) : step;
}

static int decimalsOf(double step)
{
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double grown = step * std::pow(10.0, decimals);
        if (std::abs(grown - std::round(grown)) < 1e-6)
            return decimals;
    }
    return 6;
}

ChartScale chartScale(const QList<double> &values, const ChartMeasure &measure, int wantedSteps)
{
    double low = values.isEmpty() ? 0 : *std::min_element(values.begin(), values.end());
    double high = values.isEmpty() ? (measure.ceiling ? *measure.ceiling : 4) : *std::max_element(values.begin(), values.end());
    if (measure.fromZero)
        low = std::min(low, 0.0);
    const bool capped = measure.ceiling && high <= *measure.ceiling;
    if (capped && *measure.ceiling - high <= std::max((high - low) * 1.5, 0.25))
        high = *measure.ceiling;
    if (high - low < 1e-9) {
        const double space = std::max(std::abs(high) * 0.005, measure.decimals == 0 ? 1.0 : 0.25);
        low = measure.fromZero ? 0 : low - space;
        high += space;
    }
    ChartScale scale;
    const bool whole = measure.fromZero && measure.decimals == 0;
    scale.step = roundStep((high - low) / wantedSteps, whole);
    scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
    scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    if (capped)
        scale.high = std::min(scale.high, *measure.ceiling);
    // A ceiling between two steps: count the steps down from it.
    const int steps = static_cast<int>(std::ceil((scale.high - scale.low) / scale.step - 1e-9));
    scale.low = scale.high - std::max(1, steps) * scale.step;
    if (measure.fromZero && low >= 0)
        scale.low = std::max(0.0, scale.low);
    scale.decimals = std::max(decimalsOf(scale.step), measure.decimals > 0 ? 1 : 0);
    return scale;
}

QList<double> scaleValues(const QList<ChartLine> &lines, std::optional<double> target)
{
    QList<double> values;
    for (const ChartLine &line : lines) {
        for (const std::optional<double> &value : line.values) {
            if (value)
                values.append(*value);
        }
    }
    if (target)
        values.append(*target);
    return values;
}

} // namespace driftsraad
