#pragma once

#include "core/base/message.h"

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace driftsraad {

constexpr int minutesADay = 1440;

/// A part of a day by the clock on the wall, in minutes from midnight. The end is not in it and may be 1440, the midnight after.
struct DaySpan {
    int from = 0;
    int to = 0;
    constexpr int minutes() const { return to - from; }
    constexpr auto operator<=>(const DaySpan &) const = default;
};
/// The parts of one day, the earliest first; they never meet or overlap.
using DaySpans = QList<DaySpan>;

DaySpans united(const DaySpans &left, const DaySpans &right);
DaySpans intersected(const DaySpans &left, const DaySpans &right);
int minutesOf(const DaySpans &spans);

/// When a service or a support is open in a week, by the clock on the wall in Copenhagen. The hours of a day that is a holiday stand beside
/// the ordinary ones, weekday by weekday: the same (open on holidays), none (closed on holidays), or hours of their own. Which days are
/// holidays is another matter (CalendarProfile). The default is never open.
class ServiceHours
{
public:
    ServiceHours() = default;
    /// Round the clock, holidays too: 24/7.
    static ServiceHours always();
    /// What contracts and people write, in Danish or English: "Døgnet rundt", "24/7", "Alle dage 6-24", "Hverdage 7-18",
    /// "man-fre 08:00-16:00; lør 9-12", "Mon–Fri 06:00-23:00 not holidays", "søn- og helligdage 10-14". Nothing where it cannot be read for
    /// certain: hours without a day, a day without hours, a word that it does not know.
    /// Working days are Monday to Friday, and where a text speaks of them it is closed on holidays, unless it says otherwise. Days named
    /// in any other way are open on holidays unless it says otherwise. Hours that pass midnight ("22-06") end on the day after.
    static std::optional<ServiceHours> parse(const QString &text);

    /// The one notation that stands for these hours: "24/7", "Mon-Fri 07:00-18:00 not holidays". Reads back equal.
    QString text() const;
    /// The same for people. Its words in Danish and in English read back equal too.
    Message words() const;

    /// weekday is 1 (Monday) to 7.
    const DaySpans &on(int weekday, bool holiday = false) const { return (holiday ? m_holidays : m_week)[static_cast<size_t>(weekday - 1)]; }
    void setOn(int weekday, const DaySpans &spans, bool holiday);
    bool contains(int weekday, int minute, bool holiday = false) const;

    bool isAlways() const { return *this == always(); }
    bool isNever() const { return *this == ServiceHours(); }
    bool isClosedOnHolidays() const { return std::all_of(m_holidays.cbegin(), m_holidays.cend(), [](const DaySpans &day) { return day.isEmpty(); }); }
    /// Of a week without holidays: 10'080 for 24/7.
    int minutesAWeek() const;

    /// Open where both are open, and where one of them is. Holidays are taken with holidays.
    ServiceHours intersected(const ServiceHours &other) const;
    ServiceHours united(const ServiceHours &other) const;
    /// Open at least whenever the other is.
    bool covers(const ServiceHours &other) const { return intersected(other) == other; }
    bool operator==(const ServiceHours &) const = default;

private:
    using Days = std::array<DaySpans, 7>;
    Days m_week{};
    Days m_holidays{};
};

} // namespace driftsraad
