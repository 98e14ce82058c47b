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

/// The decimals of a per cent that show a share whole; two at least: 99,95 and 99,995.
constexpr int decimalsOf(Percent share)
{
    return share.millionths % 100 == 0 ? 2 : share.millionths % 10 == 0 ? 3 : 4;
}

/// A gap between two shares as people are shown it, in hundredths of a percentage point: rounded up, so that it is never made smaller.
constexpr qint64 gapHundredths(qint64 millionths)
{
    return ((millionths < 0 ? -millionths : millionths) + 99) / 100;
}
/// How far two shares are apart as people are shown it: the distance of the figures that they read, each rounded down to hundredths of a
/// percentage point, so that the three fit one another. Where these are alike and the shares are not, exactly.
struct ShownGap {
    qint64 size = 0;   ///< with its sign, in units of the last decimal
    int decimals = 2;
    constexpr auto operator<=>(const ShownGap &) const = default;
};
constexpr ShownGap shownGap(Percent first, Percent second)
{
    const qint64 read = first.millionths / 100 - second.millionths / 100;
    return read == 0 && first != second ? ShownGap{first.millionths - second.millionths, 4} : ShownGap{read, 2};
}
/// How far a share is from its target, as fine as the target: a shortfall is rounded up and a margin down, so that neither looks better than it is.
constexpr ShownGap shownDeviation(qint64 millionths, Percent target)
{
    const int decimals = decimalsOf(target);
    const qint64 unit = decimals == 2 ? 100 : decimals == 3 ? 10 : 1;
    return {millionths < 0 ? -((-millionths + unit - 1) / unit) : millionths / unit, decimals};
}

} // namespace driftsraad
