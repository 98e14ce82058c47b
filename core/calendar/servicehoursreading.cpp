#include "core/calendar/hoursigns.h"
#include "core/calendar/servicehours.h"

#include <algorithm>
#include <utility>

namespace driftsraad {

namespace {

/// Weekdays as bits: Monday is bit 0.
using DaySet = unsigned;
constexpr DaySet everyDay = 0b1111111;
constexpr DaySet workingDays = 0b0011111;
constexpr DaySet weekend = 0b1100000;

/// Reads the signs from left to right: days first and their hours after ("man-fre 8-16"), or hours first ("8-16 på hverdage"). False from
/// a step means that the text cannot be read for certain.
class HoursReader
{
public:
    std::optional<ServiceHours> read(const QList<HourSign> &signs)
    {
        for (const HourSign &sign : signs) {
            if (!take(sign))
                return {};
        }
        if (!endClause() || signs.isEmpty())
            return {};
        return m_never ? never(signs) : hours();
    }

private:
    enum class Holidays { Unsaid, Closed, AsWeek, Own };

    bool take(const HourSign &sign)
    {
        const bool dash = std::exchange(m_dash, false);
        const bool afterHolidays = std::exchange(m_afterHolidays, false);
        if (m_from && !(dash ? sign.part == HourPart::Time : sign.part == HourPart::Dash))
            return false;
        switch (sign.part) {
        case HourPart::Filler:
            return true;
        case HourPart::Dash:
            m_dash = true;
            return true;
        case HourPart::Comma:
            m_restricting = false;
            return true;
        case HourPart::Semicolon:
            return !dash && endClause();
        case HourPart::Time:
            return takeTime(sign.value, dash);
        case HourPart::Weekday:
            return takeWeekday(sign.value, dash, afterHolidays);
        case HourPart::Holidays:
            return !dash && takeHolidays();
        case HourPart::EveryDay:
            return !dash && takeDays(everyDay);
        case HourPart::Weekend:
            return !dash && takeDays(weekend);
        case HourPart::WorkingDays:
            m_spokeOfWorkingDays = true;
            return !dash && takeDays(workingDays);
        case HourPart::Always:
            return !dash && takeSpan({0, minutesADay}, true);
        case HourPart::Closed:
            return !dash && takeClosed();
        case HourPart::Not:
            m_negating = true;
            return !dash;
        case HourPart::Also:
            m_also = true;
            return !dash;
        case HourPart::Never:
            m_never = true;
            return true;
        }
        return false;
    }

    bool takeTime(int minute, bool dash)
    {
        if (!m_from) {
            m_from = minute;
            return !dash;
        }
        const int from = *std::exchange(m_from, std::nullopt);
        // "22-00" and "22-24" are the same; "8-8" might be nothing or everything.
        return from != minute && takeSpan({from, minute == 0 ? minutesADay : minute}, false);
    }

    bool takeSpan(DaySpan span, bool wholeDay)
    {
        m_negating = false;
        if (m_waiting && m_floating.isEmpty())
            return give({span});
        if (m_waiting && !giveFloating())
            return false;
        // "8-12 og 13-16" gives the same days more; "undtagen søndag 8-12" may mean closed or open then.
        if (hasDays())
            return !m_removedSince && !wholeDay && give({span});
        m_floating.append(span);
        m_floatsWholeDay = wholeDay;
        return true;
    }

    bool takeWeekday(int weekday, bool dash, bool afterHolidays)
    {
        if (dash && m_lastDay == 0)
            return false;
        DaySet days = 1u << (weekday - 1);
        if (dash) {
            for (int day = m_lastDay; day != weekday; day = day % 7 + 1)
                days |= 1u << (day - 1);
        }
        m_restricting = m_restricting ? dash : afterHolidays;
        const bool read = m_restricting ? takeHolidayDays(days, dash) : takeDays(days);
        m_lastDay = weekday;
        return read;
    }

    bool takeDays(DaySet days)
    {
        m_lastDay = 0;
        if (m_negating) {
            m_removed |= days;
            m_removedSince = true;
            return true;
        }
        if (m_waiting && m_holidayDays != 0 && m_holidayDays != everyDay)
            return false;
        begin();
        m_days |= days;
        return true;
    }

    /// "holidays Mon-Fri": those that fall on such a day.
    bool takeHolidayDays(DaySet days, bool range)
    {
        if (m_negating || m_also || !m_waiting)
            return false;
        m_holidayDays = range ? m_holidayDays | days : days;
        return true;
    }

    bool takeHolidays()
    {
        m_lastDay = 0;
        if (m_negating) {
            m_removedSince = true;
            return say(Holidays::Closed);
        }
        if (m_also && m_waiting && m_days != 0)
            return say(Holidays::AsWeek);  // "alle dage også helligdage 8-16": the hours are still to come
        begin();
        m_holidayDays = everyDay;
        m_afterHolidays = true;
        return true;
    }

    bool takeClosed()
    {
        if (!m_waiting) {
            m_negating = true;  // "lukket på helligdage"
            return true;
        }
        m_waiting = false;
        const bool holidays = std::exchange(m_holidayDays, 0) != 0;
        m_removed |= std::exchange(m_days, 0);
        m_removedSince = true;
        return !holidays || say(Holidays::Closed);
    }

    /// Days begin anew where the ones before have got their hours.
    void begin()
    {
        if (!m_waiting)
            m_days = m_holidayDays = 0;
        m_waiting = true;
        m_removedSince = false;
    }

    bool hasDays() const { return m_days != 0 || m_holidayDays != 0; }

    bool say(Holidays what)
    {
        if (m_said != Holidays::Unsaid && m_said != what)
            return false;
        m_said = what;
        return true;
    }

    bool give(const DaySpans &spans)
    {
        m_waiting = m_also = false;
        m_lastDay = 0;
        if (m_holidayDays != 0 && !say(Holidays::Own))
            return false;
        for (int day = 1; day <= 7; ++day) {
            const DaySet bit = 1u << (day - 1);
            for (const DaySpan &span : spans) {
                if (m_days & bit)
                    open(m_week, day, span);
                if (m_holidayDays & bit)
                    open(m_own, day, span);
            }
        }
        // On which holiday the morning after a holiday's night falls, no text says.
        return m_holidayDays == 0 || std::none_of(spans.begin(), spans.end(), [](const DaySpan &span) { return span.to < span.from; });
    }

    static void open(ServiceHours &hours, int day, const DaySpan &span)
    {
        const bool overnight = span.to < span.from;
        hours.setOn(day, united(hours.on(day), {{span.from, overnight ? minutesADay : span.to}}), false);
        if (overnight)
            hours.setOn(day % 7 + 1, united(hours.on(day % 7 + 1), {{0, span.to}}), false);
    }

    bool giveFloating()
    {
        const bool given = give(m_floating);
        m_floating.clear();
        m_days = m_holidayDays = 0;
        return given;
    }

    bool endClause()
    {
        if (m_from || m_dash)
            return false;
        m_negating = m_removedSince = m_restricting = false;
        if (m_waiting && m_floating.isEmpty()) {
            // "…, også på helligdage" needs no hours; other days do.
            if (!m_also || m_days != 0 || m_holidayDays != everyDay || !say(Holidays::AsWeek))
                return false;
        } else if (!m_floating.isEmpty()) {
            if (!m_waiting && !m_floatsWholeDay)
                return false;
            if (!m_waiting)
                m_days = everyDay;
            if (!giveFloating())
                return false;
        }
        m_waiting = m_also = false;
        m_days = m_holidayDays = 0;
        m_lastDay = 0;
        return true;
    }

    static std::optional<ServiceHours> never(const QList<HourSign> &signs)
    {
        return signs.size() == 1 ? std::optional(ServiceHours()) : std::nullopt;
    }

    std::optional<ServiceHours> hours() const
    {
        ServiceHours hours;
        const Holidays holidays = m_said != Holidays::Unsaid ? m_said : m_spokeOfWorkingDays ? Holidays::Closed : Holidays::AsWeek;
        for (int day = 1; day <= 7; ++day) {
            const DaySpans week = m_removed & (1u << (day - 1)) ? DaySpans() : m_week.on(day);
            hours.setOn(day, week, false);
            if (holidays != Holidays::Closed)
                hours.setOn(day, holidays == Holidays::Own ? m_own.on(day) : week, true);
        }
        // "Lukket i weekenden" alone says nothing of the other days.
        return hours.isNever() ? std::nullopt : std::optional(hours);
    }

    ServiceHours m_week;
    ServiceHours m_own;         // on holidays; in its ordinary week
    Holidays m_said = Holidays::Unsaid;
    DaySet m_days = 0;          // the days that hours are given to
    DaySet m_holidayDays = 0;   // the holidays on those weekdays
    DaySet m_removed = 0;
    DaySpans m_floating;        // hours whose days come after them
    bool m_floatsWholeDay = false;
    bool m_waiting = false;     // days without hours so far
    bool m_negating = false;
    bool m_removedSince = false;
    bool m_also = false;
    bool m_restricting = false;
    bool m_afterHolidays = false;
    bool m_dash = false;
    bool m_never = false;
    bool m_spokeOfWorkingDays = false;
    int m_lastDay = 0;
    std::optional<int> m_from;
};

} // namespace

std::optional<ServiceHours> ServiceHours::parse(const QString &text)
{
    // Nobody writes hours at such length; a note that was put into the field is not searched for them.
    if (text.size() > 500)
        return {};
    const std::optional<QList<HourSign>> signs = hourSigns(text);
    return signs ? HoursReader().read(*signs) : std::nullopt;
}

} // namespace driftsraad
