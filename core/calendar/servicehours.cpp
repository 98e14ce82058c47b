#include "core/calendar/servicehours.h"

#include <algorithm>

namespace driftsraad {

namespace {

DaySpans tidied(DaySpans spans)
{
    std::sort(spans.begin(), spans.end());
    DaySpans apart;
    for (DaySpan span : std::as_const(spans)) {
        span.from = std::max(span.from, 0);
        span.to = std::min(span.to, minutesADay);
        if (span.from >= span.to)
            continue;
        if (!apart.isEmpty() && span.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, span.to);
        else
            apart.append(span);
    }
    return apart;
}

} // namespace

DaySpans united(const DaySpans &left, const DaySpans &right)
{
    return tidied(left + right);
}

DaySpans intersected(const DaySpans &left, const DaySpans &right)
{
    DaySpans common;
    for (qsizetype l = 0, r = 0; l < left.size() && r < right.size();) {
        const DaySpan span{std::max(left[l].from, right[r].from), std::min(left[l].to, right[r].to)};
        if (span.from < span.to)
            common.append(span);
        if (left[l].to < right[r].to)
            ++l;
        else
            ++r;
    }
    return common;
}

int minutesOf(const DaySpans &spans)
{
    int sum = 0;
    for (const DaySpan &span : spans)
        sum += span.minutes();
    return sum;
}

ServiceHours ServiceHours::always()
{
    ServiceHours hours;
    hours.m_week.fill({{0, minutesADay}});
    hours.m_holidays = hours.m_week;
    return hours;
}

void ServiceHours::setOn(int weekday, const DaySpans &spans, bool holiday)
{
    (holiday ? m_holidays : m_week)[static_cast<size_t>(weekday - 1)] = tidied(spans);
}

bool ServiceHours::contains(int weekday, int minute, bool holiday) const
{
    const DaySpans &spans = on(weekday, holiday);
    return std::any_of(spans.begin(), spans.end(), [minute](const DaySpan &span) { return span.from <= minute && minute < span.to; });
}

int ServiceHours::minutesAWeek() const
{
    int sum = 0;
    for (const DaySpans &spans : m_week)
        sum += minutesOf(spans);
    return sum;
}

ServiceHours ServiceHours::intersected(const ServiceHours &other) const
{
    ServiceHours common;
    for (size_t day = 0; day < 7; ++day) {
        common.m_week[day] = driftsraad::intersected(m_week[day], other.m_week[day]);
        common.m_holidays[day] = driftsraad::intersected(m_holidays[day], other.m_holidays[day]);
    }
    return common;
}

ServiceHours ServiceHours::united(const ServiceHours &other) const
{
    ServiceHours both;
    for (size_t day = 0; day < 7; ++day) {
        both.m_week[day] = driftsraad::united(m_week[day], other.m_week[day]);
        both.m_holidays[day] = driftsraad::united(m_holidays[day], other.m_holidays[day]);
    }
    return both;
}

} // namespace driftsraad
