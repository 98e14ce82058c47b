#pragma once

#include <QtGlobal>

#include <vector>

namespace driftsraad {

/// Copenhagen's clock in whole minutes and plain arithmetic. A local day is numbered by its date's days since 1 January 1970; a minute is
/// one of UTC since then. Knows the years 1970 to 2099; what lies outside is taken to their edge.
class WallClock
{
public:
    /// A time in which the clock is ahead of UTC by the same amount.
    struct Regime {
        qint64 from = 0;  ///< the first minute; it lasts until the next one's
        int offset = 0;   ///< minutes ahead of UTC
    };

    static const WallClock &copenhagen();

    static constexpr int firstYear = 1970;
    static constexpr int lastYear = 2099;
    /// How many days there are; the last one's number is one less.
    int days() const { return static_cast<int>(m_changes.size()); }
    /// The minute, or the nearest that is known.
    qint64 known(qint64 minute) const;
    int offsetAt(qint64 minute) const;
    int dayOf(qint64 minute) const { return static_cast<int>((minute + offsetAt(minute)) / 1440); }
    /// The day's first minute.
    qint64 startOf(int day) const;
    /// 1 (Monday) to 7.
    static int weekdayOf(int day) { return (day + 3) % 7 + 1; }
    /// True on a day in which, or just before which, the clock is changed; on all others the day's offset is that of its start.
    bool isChanging(int day) const { return m_changes[static_cast<size_t>(day)]; }
    const std::vector<Regime> &regimes() const { return m_regimes; }

private:
    WallClock();

    std::vector<Regime> m_regimes;
    std::vector<qint16> m_offsets;  ///< at 0:00 UTC of each day
    std::vector<bool> m_changes;
};

} // namespace driftsraad
