#include "core/chain/exactshare.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr std::uint64_t base = 1'000'000;

} // namespace

ExactShare::ExactShare(Percent share)
{
    const auto millionths = static_cast<std::uint64_t>(std::clamp<qint64>(share.millionths, 0, static_cast<qint64>(base)));
    m_figures = {static_cast<std::uint32_t>(millionths / base), static_cast<std::uint32_t>(millionths % base)};
    trim();
}

void ExactShare::trim()
{
    while (m_figures.size() > 1 && m_figures.back() == 0)
        m_figures.pop_back();
}

ExactShare ExactShare::operator*(const ExactShare &other) const
{
    // Each sum stays below 2^64: a figure times a figure is below 10^12, and there are far fewer than 10^7 of them.
    std::vector<std::uint64_t> sums(m_figures.size() + other.m_figures.size() - 1, 0);
    for (size_t i = 0; i < m_figures.size(); ++i) {
        for (size_t j = 0; j < other.m_figures.size(); ++j)
            sums[i + j] += std::uint64_t{m_figures[i]} * other.m_figures[j];
    }
    for (size_t i = sums.size() - 1; i > 0; --i) {
        sums[i - 1] += sums[i] / base;
        sums[i] %= base;
    }
    ExactShare product;
    product.m_figures.assign(sums.size(), 0);
    std::transform(sums.cbegin(), sums.cend(), product.m_figures.begin(), [](std::uint64_t sum) { return static_cast<std::uint32_t>(sum); });
    product.trim();
    return product;
}

ExactShare ExactShare::rest() const
{
    ExactShare rest;
    rest.m_figures.assign(m_figures.size(), 0);
    std::uint32_t borrowed = 0;
    for (size_t i = m_figures.size() - 1; i > 0; --i) {
        const std::uint32_t taken = m_figures[i] + borrowed;
        borrowed = taken > 0 ? 1 : 0;
        rest.m_figures[i] = borrowed ? static_cast<std::uint32_t>(base) - taken : 0;
    }
    rest.m_figures[0] = 1 - m_figures[0] - borrowed;
    rest.trim();
    return rest;
}

Percent ExactShare::floored() const
{
    const qint64 after = m_figures.size() > 1 ? m_figures[1] : 0;
    return {static_cast<qint64>(m_figures[0]) * static_cast<qint64>(base) + after};
}

} // namespace driftsraad
