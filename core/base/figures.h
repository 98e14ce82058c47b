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

} // namespace driftsraad
