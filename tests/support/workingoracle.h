#pragma once

#include "core/calendar/workingtime.h"

#include <QRandomGenerator>

#include <vector>

/// The slow way: asks minute after minute what the clock on the wall shows and whether that is open. Nothing of it is shared with the rule.
class WorkingOracle
{
public:
    /// Knows the minutes from one local day's beginning until another's.
    WorkingOracle(const QDate &first, const QDate &end)
        : m_first(driftsraad::Instant::local(first, QTime(0, 0)).ms / 60'000), m_end(driftsraad::Instant::local(end, QTime(0, 0)).ms / 60'000)
    {
        for (qint64 minute = m_first; minute < m_end; ++minute) {
            const QDateTime local = instant(minute).local();
            m_walls.push_back({local.date(), local.date().dayOfWeek(), local.time().hour() * 60 + local.time().minute()});
        }
    }

    void use(const driftsraad::ServiceHours &hours, const driftsraad::CalendarProfile &profile)
    {
        m_open.clear();
        QDate date;
        std::optional<driftsraad::Holiday> holiday;
        for (const Wall &wall : m_walls) {
            if (wall.date != date) {
                date = wall.date;
                holiday = profile.on(date);
            }
            m_open.push_back(hours.contains(wall.weekday, wall.minute, holiday && wall.minute >= holiday->fromMinute));
        }
    }

    static driftsraad::Instant instant(qint64 minute) { return {minute * 60'000}; }
    qint64 first() const { return m_first; }
    qint64 end() const { return m_end; }
    bool isOpen(qint64 minute) const { return m_open[static_cast<size_t>(minute - m_first)]; }
    qint64 minutes(qint64 from, qint64 to) const
    {
        qint64 sum = 0;
        for (qint64 minute = from; minute < to; ++minute)
            sum += isOpen(minute);
        return sum;
    }
    /// -1 where the count is not reached in the time that it knows.
    qint64 after(qint64 from, qint64 count) const
    {
        qint64 minute = from;
        for (; count > 0 && minute < m_end; ++minute)
            count -= isOpen(minute);
        return count == 0 ? minute : -1;
    }
    qint64 anyMinute(QRandomGenerator &random) const { return m_first + random.bounded(m_end - m_first); }

private:
    struct Wall {
        QDate date;
        int weekday;
        int minute;
    };
    qint64 m_first;
    qint64 m_end;
    std::vector<Wall> m_walls;
    std::vector<bool> m_open;
};

/// Hours with several spans a day, closed days, nights, and every way to treat holidays.
inline driftsraad::ServiceHours randomHours(QRandomGenerator &random)
{
    using namespace driftsraad;
    ServiceHours hours;
    const auto spans = [&random] {
        DaySpans day;
        for (int i = random.bounded(3); i >= 0; --i) {
            const int from = random.bounded(1440);
            day.append({from, from + 1 + random.bounded(1440 - from)});
        }
        return random.bounded(8) == 0 ? DaySpans{{0, 1440}} : day;
    };
    for (int first = 1; first <= 7;) {
        const int last = std::min(7, first + random.bounded(5));
        const DaySpans day = random.bounded(4) == 0 ? DaySpans() : spans();
        for (; first <= last; ++first) {
            hours.setOn(first, day, false);
            hours.setOn(first, day, true);
        }
    }
    const int holidays = random.bounded(4);
    const DaySpans own = spans();
    for (int day = 1; day <= 7 && holidays > 0; ++day)
        hours.setOn(day, holidays == 1 ? DaySpans() : holidays == 2 || day % 3 == 0 ? own : hours.on(day), true);
    return hours;
}

inline driftsraad::CalendarProfile randomProfile(QRandomGenerator &random, int year)
{
    using namespace driftsraad;
    QList<HolidayRule> own;
    for (int i = random.bounded(4); i > 0; --i) {
        own.append(HolidayRule::once(Message::verbatim(QStringLiteral("Lukkedag")), QDate(year, 1, 1).addDays(random.bounded(365)), random.bounded(2) * random.bounded(1440)));
    }
    // The days on which the clock is changed are Sundays in March and October.
    own.append(HolidayRule::once(Message::verbatim(QStringLiteral("Lukkedag")), QDate(year, 3, 31).addDays(-random.bounded(7)), random.bounded(240)));
    own.append(HolidayRule::once(Message::verbatim(QStringLiteral("Lukkedag")), QDate(year, 10, 31).addDays(-random.bounded(7)), random.bounded(240)));
    return {standardProfiles()[random.bounded(3)], own};
}
