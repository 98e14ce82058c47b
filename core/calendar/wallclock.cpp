#include "core/calendar/wallclock.h"

#include <QTimeZone>

#include <algorithm>

namespace driftsraad {

const WallClock &WallClock::copenhagen()
{
    static const WallClock clock;
    return clock;
}

WallClock::WallClock()
{
    const QDate first(firstYear, 1, 1);
    const QDate end(lastYear + 1, 1, 1);
    const QTimeZone zone("Europe/Copenhagen");
    const auto offsetOf = [&zone](qint64 minute) { return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(minute * 60, Qt::UTC)) / 60; };
    m_regimes.push_back({0, offsetOf(0)});
    // The zone's own list of changes ends in 2037, its offsets do not. Half a year has one change or none.
    for (QDate half = first; half < end; half = half.addMonths(6)) {
        qint64 low = first.daysTo(half) * 1440;
        qint64 high = first.daysTo(half.addMonths(6)) * 1440;
        const int after = offsetOf(high);
        if (after == m_regimes.back().offset)
            continue;
        while (high - low > 1) {
            const qint64 middle = (low + high) / 2;
            (offsetOf(middle) == after ? high : low) = middle;
        }
        m_regimes.push_back({high, after});
    }
    const auto days = static_cast<size_t>(first.daysTo(end));
    m_changes.resize(days, false);
    m_offsets.resize(days, 0);
    size_t regime = 0;
    for (size_t day = 0; day < days; ++day) {
        const qint64 start = static_cast<qint64>(day) * 1440;
        while (regime + 1 < m_regimes.size() && m_regimes[regime + 1].from <= start)
            ++regime;
        m_offsets[day] = static_cast<qint16>(m_regimes[regime].offset);
    }
    // A local day begins in the day of UTC before its own.
    for (size_t i = 1; i < m_regimes.size(); ++i) {
        const auto day = static_cast<size_t>(m_regimes[i].from / 1440);
        m_changes[day] = true;
        if (day + 1 < days)
            m_changes[day + 1] = true;
    }
}

qint64 WallClock::known(qint64 minute) const
{
    // Two hours from the end a local day after the last one begins at the earliest.
    return std::clamp<qint64>(minute, 0, static_cast<qint64>(days()) * 1440 - 120 - 1);
}

int WallClock::offsetAt(qint64 minute) const
{
    const auto day = static_cast<size_t>(minute / 1440);
    if (!m_changes[day])
        return m_offsets[day];
    const auto after = std::upper_bound(m_regimes.begin(), m_regimes.end(), minute, [](qint64 at, const Regime &regime) { return at < regime.from; });
    return (after - 1)->offset;
}

qint64 WallClock::startOf(int day) const
{
    const qint64 midnight = static_cast<qint64>(day) * 1440;
    if (!isChanging(day))
        return midnight - m_offsets[static_cast<size_t>(day)];
    for (size_t i = 0; i < m_regimes.size(); ++i) {
        const bool isLast = i + 1 == m_regimes.size();
        const qint64 start = std::max(midnight - m_regimes[i].offset, m_regimes[i].from);
        if (isLast || start < m_regimes[i + 1].from)
            return start;
    }
    return midnight;
}

} // namespace driftsraad
