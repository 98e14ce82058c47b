#include "core/calendar/workingtime.h"

#include "core/calendar/wallclock.h"

#include <QMutex>
#include <QMutexLocker>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace driftsraad {

namespace {

/// From a minute of UTC until another.
struct Piece {
    qint64 from = 0;
    qint64 to = 0;
};
/// A day's open pieces, the earliest first, apart.
using Pieces = QVarLengthArray<Piece, 8>;

qint64 minuteOf(Instant instant)
{
    return instant.ms / 60'000 - (instant.ms % 60'000 < 0);
}

Instant instantOf(qint64 minute)
{
    return {minute * 60'000};
}

void append(Pieces &pieces, Piece piece)
{
    if (piece.from >= piece.to)
        return;
    if (!pieces.isEmpty() && pieces.last().to == piece.from)
        pieces.last().to = piece.to;
    else
        pieces.append(piece);
}

} // namespace

struct WorkingTime::Table {
    static constexpr qint16 noHoliday = -1;

    Table(const ServiceHours &itsHours, const CalendarProfile &itsProfile);

    const DaySpans &ordinary(int day) const { return hours.on(WallClock::weekdayOf(day)); }
    qint16 holidayFrom(int day) const { return closedFrom[static_cast<size_t>(day)]; }
    DaySpans spansOn(int day) const;
    Pieces piecesOn(int day) const;
    /// The open minutes of all time before a minute.
    qint64 before(qint64 minute) const;
    /// The first minute before which there are so many; -1 where there are never so many.
    qint64 minuteWith(qint64 count, int notBeforeDay) const;
    bool isWorkingDay(int day) const { return WallClock::weekdayOf(day) <= 5 && holidayFrom(day) != 0 && sum[static_cast<size_t>(day) + 1] > sum[static_cast<size_t>(day)]; }

    const WallClock &clock = WallClock::copenhagen();
    ServiceHours hours;
    CalendarProfile profile;
    std::vector<qint16> closedFrom;  ///< by day: the minute from which a holiday closes it
    std::vector<qint32> sum;         ///< by day: the open minutes of all days before; one more than there are days
};

WorkingTime::Table::Table(const ServiceHours &itsHours, const CalendarProfile &itsProfile) : hours(itsHours), profile(itsProfile)
{
    const int days = clock.days();
    closedFrom.resize(static_cast<size_t>(days), noHoliday);
    const QDate first(WallClock::firstYear, 1, 1);
    for (const HolidayRule &rule : profile.rules()) {
        for (int year = WallClock::firstYear; year <= WallClock::lastYear; ++year) {
            const QDate date = rule.in(year);
            const qint64 day = date.isValid() ? first.daysTo(date) : -1;
            if (day < 0 || day >= days)
                continue;
            qint16 &from = closedFrom[static_cast<size_t>(day)];
            from = static_cast<qint16>(from == noHoliday ? rule.fromMinute : std::min<int>(from, rule.fromMinute));
        }
    }
    int ofWeekday[7];
    for (int weekday = 1; weekday <= 7; ++weekday)
        ofWeekday[weekday - 1] = minutesOf(hours.on(weekday));
    sum.resize(static_cast<size_t>(days) + 1, 0);
    for (int day = 0; day < days; ++day) {
        qint64 open = ofWeekday[WallClock::weekdayOf(day) - 1];
        if (clock.isChanging(day)) {
            open = 0;
            for (const Piece &piece : piecesOn(day))
                open += piece.to - piece.from;
        } else if (holidayFrom(day) != noHoliday) {
            open = minutesOf(spansOn(day));
        }
        sum[static_cast<size_t>(day) + 1] = sum[static_cast<size_t>(day)] + static_cast<qint32>(open);
    }
}

DaySpans WorkingTime::Table::spansOn(int day) const
{
    const int weekday = WallClock::weekdayOf(day);
    const qint16 from = holidayFrom(day);
    if (from == noHoliday)
        return hours.on(weekday);
    if (from == 0)
        return hours.on(weekday, true);
    return united(intersected(hours.on(weekday), {{0, from}}), intersected(hours.on(weekday, true), {{from, minutesADay}}));
}

Pieces WorkingTime::Table::piecesOn(int day) const
{
    Pieces pieces;
    const qint64 midnight = static_cast<qint64>(day) * minutesADay;
    const DaySpans spans = spansOn(day);
    if (!clock.isChanging(day)) {
        const qint64 start = clock.startOf(day);
        for (const DaySpan &span : spans)
            append(pieces, {start + span.from, start + span.to});
        return pieces;
    }
    const std::vector<WallClock::Regime> &regimes = clock.regimes();
    const auto begin = std::upper_bound(regimes.begin(), regimes.end(), midnight - minutesADay, [](qint64 at, const WallClock::Regime &regime) { return at < regime.from; });
    for (auto regime = begin == regimes.begin() ? begin : begin - 1; regime != regimes.end() && regime->from < midnight + 2 * minutesADay; ++regime) {
        const bool isLast = regime + 1 == regimes.end();
        for (const DaySpan &span : spans) {
            const qint64 to = midnight + span.to - regime->offset;
            append(pieces, {std::max(midnight + span.from - regime->offset, regime->from), isLast ? to : std::min(to, (regime + 1)->from)});
        }
    }
    return pieces;
}

qint64 WorkingTime::Table::before(qint64 minute) const
{
    minute = clock.known(minute);
    const int day = clock.dayOf(minute);
    qint64 open = sum[static_cast<size_t>(day)];
    if (!clock.isChanging(day) && holidayFrom(day) == noHoliday) {
        const qint64 ofDay = minute - clock.startOf(day);
        for (const DaySpan &span : ordinary(day))
            open += std::clamp<qint64>(ofDay, span.from, span.to) - span.from;
        return open;
    }
    for (const Piece &piece : piecesOn(day))
        open += std::clamp(minute, piece.from, piece.to) - piece.from;
    return open;
}

qint64 WorkingTime::Table::minuteWith(qint64 count, int notBeforeDay) const
{
    // Most deadlines are some days away: look near by first, in steps that double.
    auto low = sum.begin() + notBeforeDay + 1;
    std::ptrdiff_t step = 1;
    for (; step < sum.end() - low && low[step] < count; step *= 2)
        low += step;
    const auto end = std::lower_bound(low, step < sum.end() - low ? low + step + 1 : sum.end(), count);
    if (end == sum.end())
        return -1;
    const int day = static_cast<int>(end - sum.begin()) - 1;
    qint64 left = count - sum[static_cast<size_t>(day)];
    for (const Piece &piece : piecesOn(day)) {
        if (left <= piece.to - piece.from)
            return piece.from + left;
        left -= piece.to - piece.from;
    }
    return -1;
}

Message word(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Counted:
        return {QT_TRANSLATE_NOOP("Messages", "Counted")};
    case SpanKind::Paused:
        return {QT_TRANSLATE_NOOP("Messages", "Paused")};
    case SpanKind::Closed:
        return {QT_TRANSLATE_NOOP("Messages", "Outside the hours")};
    case SpanKind::Holiday:
        return {QT_TRANSLATE_NOOP("Messages", "Holiday")};
    case SpanKind::Available:
        return {QT_TRANSLATE_NOOP("Messages", "Available")};
    case SpanKind::Excused:
        return {QT_TRANSLATE_NOOP("Messages", "Not counted")};
    case SpanKind::TakenOut:
        return {QT_TRANSLATE_NOOP("Messages", "Taken out of the agreed time")};
    }
    return {};
}

qint64 minutesOf(const QList<TimeSpan> &trace, SpanKind kind)
{
    qint64 sum = 0;
    for (const TimeSpan &span : trace)
        sum += span.kind == kind ? span.minutes() : 0;
    return sum;
}

QDate wallDate(Instant instant)
{
    const WallClock &clock = WallClock::copenhagen();
    return QDate(WallClock::firstYear, 1, 1).addDays(clock.dayOf(clock.known(minuteOf(instant))));
}

Instant afterCalendarDays(Instant from, qint64 days)
{
    const WallClock &clock = WallClock::copenhagen();
    const qint64 end = clock.dayOf(clock.known(minuteOf(from))) + std::max<qint64>(days, 0) + 1;
    return end < clock.days() ? instantOf(clock.startOf(static_cast<int>(end))) : Instant();
}

WorkingTime::WorkingTime()
{
    static const auto table = std::make_shared<const Table>(ServiceHours::always(), CalendarProfile::none());
    m_table = table;
}

WorkingTime::WorkingTime(const ServiceHours &hours, const CalendarProfile &profile)
{
    // Every query reads the contracts anew; their few calendars need not be reckoned anew with them.
    static QMutex mutex;
    static std::vector<std::shared_ptr<const Table>> kept;
    constexpr size_t most = 32;
    {
        const QMutexLocker lock(&mutex);
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const auto &table) { return table->hours == hours && table->profile == profile; });
        if (known != kept.end()) {
            m_table = *known;
            return;
        }
    }
    m_table = std::make_shared<const Table>(hours, profile);
    const QMutexLocker lock(&mutex);
    kept.insert(kept.begin(), m_table);
    if (kept.size() > most)
        kept.pop_back();
}

const ServiceHours &WorkingTime::hours() const
{
    return m_table->hours;
}

const CalendarProfile &WorkingTime::profile() const
{
    return m_table->profile;
}

bool WorkingTime::isOpen(Instant instant) const
{
    const Table &table = *m_table;
    const qint64 minute = minuteOf(instant);
    if (minute != table.clock.known(minute))
        return false;
    const int day = table.clock.dayOf(minute);
    const auto ofDay = static_cast<int>((minute + table.clock.offsetAt(minute)) % minutesADay);
    return table.hours.contains(WallClock::weekdayOf(day), ofDay, table.holidayFrom(day) != Table::noHoliday && ofDay >= table.holidayFrom(day));
}

qint64 WorkingTime::minutesUntil(Instant instant) const
{
    return m_table->before(minuteOf(instant));
}

Instant WorkingTime::whenMinutes(qint64 minutesUntil, Instant notBefore) const
{
    const qint64 start = m_table->clock.known(minuteOf(notBefore));
    if (start < minuteOf(notBefore))
        return {};
    const qint64 minute = m_table->minuteWith(minutesUntil, m_table->clock.dayOf(start));
    return minute < 0 ? Instant() : instantOf(minute);
}

qint64 WorkingTime::minutes(Instant from, Instant to) const
{
    const qint64 start = minuteOf(from);
    const qint64 end = minuteOf(to);
    return start < end ? m_table->before(end) - m_table->before(start) : 0;
}

Instant WorkingTime::after(Instant from, qint64 minutes) const
{
    return minutes > 0 ? whenMinutes(minutesUntil(from) + minutes, from) : instantOf(minuteOf(from));
}

Instant WorkingTime::afterWorkingDays(Instant from, qint64 days) const
{
    if (days <= 0)
        return instantOf(minuteOf(from));
    for (int day = m_table->clock.dayOf(m_table->clock.known(minuteOf(from))) + 1; day < m_table->clock.days(); ++day) {
        if (m_table->isWorkingDay(day) && --days == 0)
            return instantOf(m_table->piecesOn(day).last().to);
    }
    return {};
}

namespace {

/// Puts spans one after another; what is like the one before makes that longer.
class TraceWriter
{
public:
    explicit TraceWriter(qint64 from) : m_at(from) {}

    void until(qint64 to, SpanKind kind, const Message &reason)
    {
        if (to <= m_at)
            return;
        // One holiday never runs into another of the same name, so kind and day are enough to tell spans apart.
        if (!m_trace.isEmpty() && m_trace.last().kind == kind && kind != SpanKind::Holiday)
            m_trace.last().to = instantOf(to);
        else
            m_trace.append({.from = instantOf(m_at), .to = instantOf(to), .kind = kind, .reason = reason});
        m_at = to;
    }
    QList<TimeSpan> take() { return std::move(m_trace); }

private:
    qint64 m_at;
    QList<TimeSpan> m_trace;
};

} // namespace

QList<TimeSpan> WorkingTime::trace(Instant from, Instant to) const
{
    static const Message open(QT_TRANSLATE_NOOP("Messages", "Within the hours"));
    static const Message closed(QT_TRANSLATE_NOOP("Messages", "Outside the hours"));
    const Table &table = *m_table;
    const qint64 start = table.clock.known(minuteOf(from));
    const qint64 end = table.clock.known(minuteOf(to));
    if (start >= end)
        return {};
    TraceWriter writer(start);
    const int last = table.clock.dayOf(end - 1);
    for (int day = table.clock.dayOf(start); day <= last; ++day) {
        // A holiday is named where it takes something: Easter Sunday is an ordinary closed Sunday under hours from Monday to Friday.
        const qint16 holidayFrom = table.holidayFrom(day);
        const bool matters = holidayFrom != Table::noHoliday && table.spansOn(day) != table.ordinary(day);
        const qint64 dayEnd = day + 1 < table.clock.days() ? table.clock.startOf(day + 1) : end;
        Message holiday;
        qint64 holidayStart = dayEnd;
        if (matters) {
            const QDate date = QDate(WallClock::firstYear, 1, 1).addDays(day);
            holiday = table.profile.on(date)->words();
            holidayStart = minuteOf(Instant::local(date, QTime(0, 0).addSecs(holidayFrom * 60)));
        }
        const auto closeUntil = [&](qint64 minute) {
            writer.until(std::min({minute, holidayStart, end}), SpanKind::Closed, closed);
            writer.until(std::min(minute, end), SpanKind::Holiday, holiday);
        };
        for (const Piece &piece : table.piecesOn(day)) {
            closeUntil(piece.from);
            writer.until(std::min(piece.to, end), SpanKind::Counted, open);
        }
        closeUntil(dayEnd);
    }
    return writer.take();
}

} // namespace driftsraad
