#pragma once

#include <QDateTime>

#include <compare>

namespace driftsraad {

/// How often the clocks on the wall show a time: as a rule once, twice in the hour that autumn repeats, never in the one that spring leaves out.
enum class Shown { Once, Twice, Never };

/// A point in time: milliseconds since 1970 in UTC. Shown in Europe/Copenhagen. The default is "not set".
struct Instant {
    qint64 ms = 0;

    constexpr bool isSet() const { return ms != 0; }
    constexpr auto operator<=>(const Instant &) const = default;

    static Instant of(const QDateTime &time) { return time.isValid() ? Instant{time.toMSecsSinceEpoch()} : Instant{}; }
    /// The wall clock of Copenhagen. In the hour that autumn repeats the first one is meant.
    static Instant local(const QDate &date, const QTime &time);
    /// How often Copenhagen's clocks show it.
    static Shown shown(const QDate &date, const QTime &time);
    QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    /// In Europe/Copenhagen.
    QDateTime local() const;
    QDate localDate() const { return local().date(); }

    constexpr Instant plusMinutes(qint64 minutes) const { return {ms + minutes * 60'000}; }
    constexpr Instant plusHours(qint64 hours) const { return plusMinutes(hours * 60); }
    /// Without its seconds.
    constexpr Instant wholeMinute() const { return {ms - ms % 60'000}; }
    /// Whole minutes from this to that, rounded towards zero.
    constexpr qint64 minutesTo(Instant that) const { return (that.ms - ms) / 60'000; }
};

/// Tells the time; handed in wherever a rule or a store needs it, so that a test decides what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    QDate today() const { return now().localDate(); }
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
};

/// Stands still until it is moved: for tests and for the demo world.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) {}
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

} // namespace driftsraad
