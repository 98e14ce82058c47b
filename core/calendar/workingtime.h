#pragma once

#include "core/calendar/holidays.h"
#include "core/calendar/servicehours.h"

#include <memory>

namespace driftsraad {

/// What a span of time is in a trace. A figure's trace fills its whole time without a gap, and the spans that are Counted add up to it.
enum class SpanKind {
    Counted,
    Paused,     ///< open, but the clock stood
    Closed,     ///< outside the hours
    Holiday,    ///< closed by a holiday; the reason names it
    Available,  ///< of an availability: agreed time without a fault
    Excused,    ///< of an availability: agreed time in which the contract lets a stop pass
    TakenOut,   ///< of an availability: the contract takes it out of the agreed time
};
Message word(SpanKind kind);

struct TimeSpan {
    Instant from{};
    Instant to{};
    SpanKind kind = SpanKind::Counted;
    Message reason{};
    Percent weight{1'000'000};  ///< how much of each minute is counted
    qint64 minutes() const { return from.minutesTo(to); }
    bool operator==(const TimeSpan &) const = default;
};
/// The minutes of one kind, without their weight.
qint64 minutesOf(const QList<TimeSpan> &trace, SpanKind kind);

/// Instant::localDate() by plain arithmetic, for rules that ask it a hundred thousand times. Within the known years.
QDate wallDate(Instant instant);
/// The end of the n-th calendar day after the instant's own; the midnight after it. (Regulation 1182/71 art. 3: the day of the event is not
/// counted, the last one runs out.)
Instant afterCalendarDays(Instant from, qint64 days);

/// Time that counts under service hours and a calendar of holidays. Everything is in whole minutes: an instant is the minute that the clock
/// shows, so that who adds up the times on the screen gets the same sum. Hours are meant by the clock on the wall in Copenhagen, on the
/// days of the month in which that clock is changed too: the hour that spring leaves out is not there, the one that autumn repeats counts
/// twice. Knows the years 1970 to 2099; outside them everything is closed. A cheap value; making one reckons every day.
class WorkingTime
{
public:
    /// Round the clock.
    WorkingTime();
    explicit WorkingTime(const ServiceHours &hours, const CalendarProfile &profile = {});

    const ServiceHours &hours() const;
    const CalendarProfile &profile() const;

    bool isOpen(Instant instant) const;
    /// The open minutes from one instant until another; none where it is not after the first.
    qint64 minutes(Instant from, Instant to) const;
    /// The first instant at which so many open minutes have passed, which may be the hours' end: three hours from 13:00 are over at 16:00
    /// where it closes then, not at 8:00 the next day. The minute itself for 0; not set where there are never so many.
    Instant after(Instant from, qint64 minutes) const;
    /// The same in two steps, for who asks much about few instants: all open minutes since 1970, whose differences are minutes(), and the
    /// first instant after notBefore at which there are so many.
    qint64 minutesUntil(Instant instant) const;
    Instant whenMinutes(qint64 minutesUntil, Instant notBefore) const;
    /// So many working days from the day after, until the end of that day's hours. A working day is a day from Monday to Friday that no
    /// holiday closes from its beginning, with any open time. Not set where there are never so many. (DOMAIN.md section 6.)
    Instant afterWorkingDays(Instant from, qint64 days) const;
    /// Every span between the two with its reason, the counted ones and the others; together they are the whole time.
    QList<TimeSpan> trace(Instant from, Instant to) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

} // namespace driftsraad
