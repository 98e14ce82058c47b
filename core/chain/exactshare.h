#pragma once

#include "core/base/figures.h"

#include <cstdint>
#include <vector>

namespace driftsraad {

/// A share between 0 and 1 without any rounding: what availabilities multiply to. Kept in figures of base 1,000,000 after the point, so
/// that a product of n shares in millionths has n figures and its value in millionths is the first of them, cut off, never rounded up.
class ExactShare
{
public:
    /// 1, the share of nothing that can fail.
    ExactShare() : m_figures{1} {}
    /// Outside 0 to 100 % it is taken as the nearer end.
    explicit ExactShare(Percent share);

    ExactShare operator*(const ExactShare &other) const;
    /// 1 less this.
    ExactShare rest() const;
    /// Rounded down.
    Percent floored() const;
    bool operator==(const ExactShare &) const = default;

private:
    void trim();

    std::vector<std::uint32_t> m_figures;  ///< the first stands before the point
};

} // namespace driftsraad
