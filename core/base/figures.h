#pragma once

#include <QtGlobal>

#include <compare>

namespace driftsraad {

/// An amount in whole øre.
struct Money {
    qint64 ore = 0;
    constexpr auto operator<=>(const Money &) const = default;
};

/// A share in millionths of the whole: 99,95 % is 999'500. Never rounded up when shown.
struct Percent {
    qint64 millionths = 0;

    static constexpr Percent ofPercent(double percent) { return {static_cast<qint64>(percent * 10'000 + (percent < 0 ? -0.5 : 0.5))}; }
    constexpr double inPercent() const { return static_cast<double>(millionths) / 10'000.0; }
    constexpr auto operator<=>(const Percent &) const = default;
};

/// A gap between two shares as people are shown it, in hundredths of a percentage point: rounded up, so that it is never made smaller.
constexpr qint64 gapHundredths(qint64 millionths)
{
    return ((millionths < 0 ? -millionths : millionths) + 99) / 100;
}
/// How far a share is from its target, in the same: a shortfall is rounded up and a margin down, so that neither looks better than it is.
constexpr qint64 deviationHundredths(qint64 millionths)
{
    return millionths < 0 ? -gapHundredths(millionths) : millionths / 100;
}

} // namespace driftsraad
