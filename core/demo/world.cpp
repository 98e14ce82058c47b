#include "core/demo/world.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace driftsraad {

QDate DemoWorld::latest(int month, int day) const
{
    const QDate thisYear(m_today.year(), month, day);
    return thisYear < m_today ? thisYear : thisYear.addYears(-1);
}

Instant DemoWorld::workday(int before, int hour, int minute) const
{
    const CalendarProfile calendar(StandardProfile::OfficialAndCustom);
    QDate day = m_today;
    while (before > 0) {
        day = day.addDays(-1);
        if (day.dayOfWeek() <= Qt::Friday && !calendar.on(day))
            --before;
    }
    return Instant::local(day, QTime(hour, minute));
}

QRandomGenerator DemoWorld::numbers(const char *room) const
{
    quint32 seed = 2017;
    for (const char *c = room; *c; ++c)
        seed = seed * 16777619u ^ static_cast<unsigned char>(*c);
    return QRandomGenerator(seed);
}

QStringList DemoWorld::namesOf(const QString &tableName) const
{
    QList<std::pair<qint64, QString>> found;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it) {
        if (it.key().first == tableName)
            found.append({it.value(), it.key().second});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[id, name] : found)
        names.append(name);
    return names;
}

} // namespace driftsraad
