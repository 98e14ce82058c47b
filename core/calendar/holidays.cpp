#include "core/calendar/holidays.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int noon = 720;

QList<HolidayRule> officialRules()
{
    HolidayRule prayerDay = HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Great Prayer Day")}, 26);
    prayerDay.lastYear = 2023;  // abolished from 1 January 2024
    return {HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "New Year's Day")}, 1, 1),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Maundy Thursday")}, -3),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Good Friday")}, -2),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Easter Sunday")}, 0),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Easter Monday")}, 1),
            prayerDay,
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Ascension Day")}, 39),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Whit Sunday")}, 49),
            HolidayRule::fromEaster({QT_TRANSLATE_NOOP("Messages", "Whit Monday")}, 50),
            HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "Christmas Day")}, 12, 25),
            HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "Second Day of Christmas")}, 12, 26)};
}

/// Days that are free by custom or agreement: the first minute on which each closes, or none.
QList<HolidayRule> customRules(std::optional<int> mayDay, int constitutionDay, int newYearsEve)
{
    QList<HolidayRule> rules;
    if (mayDay)
        rules.append(HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "1 May")}, 5, 1, *mayDay));
    rules.append(HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "Constitution Day")}, 6, 5, constitutionDay));
    rules.append(HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "Christmas Eve")}, 12, 24));
    rules.append(HolidayRule::everyYear({QT_TRANSLATE_NOOP("Messages", "New Year's Eve")}, 12, 31, newYearsEve));
    return rules;
}

QList<HolidayRule> rulesOf(StandardProfile standard)
{
    switch (standard) {
    case StandardProfile::Official:
        return officialRules();
    case StandardProfile::OfficialAndCustom:
        return officialRules() + customRules({}, 0, 0);
    case StandardProfile::Kl:
        return officialRules() + customRules(noon, noon, noon);
    }
    return {};
}

void add(Holiday &day, const HolidayRule &rule)
{
    day.fromMinute = std::min(day.fromMinute, rule.fromMinute);
    day.names.append(rule.name);
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

HolidayRule HolidayRule::everyYear(Message name, int month, int day, int fromMinute)
{
    return {.name = std::move(name), .kind = Kind::EveryYear, .month = month, .day = day, .fromMinute = fromMinute};
}

HolidayRule HolidayRule::fromEaster(Message name, int days, int fromMinute)
{
    return {.name = std::move(name), .kind = Kind::FromEaster, .day = days, .fromMinute = fromMinute};
}

HolidayRule HolidayRule::once(Message name, QDate date, int fromMinute)
{
    return {.name = std::move(name), .kind = Kind::Once, .date = date, .fromMinute = fromMinute};
}

QDate HolidayRule::in(int year) const
{
    if (year > lastYear)
        return {};
    switch (kind) {
    case Kind::EveryYear:
        return {year, month, day};
    case Kind::FromEaster:
        return easterSunday(year).addDays(day);
    case Kind::Once:
        return date.year() == year ? date : QDate();
    }
    return {};
}

Message Holiday::words() const
{
    Message all = names.value(0);
    for (qsizetype i = 1; i < names.size(); ++i)
        all = {QT_TRANSLATE_NOOP("Messages", "%1 and %2"), {nested(all), nested(names[i])}};
    return all;
}

const QList<StandardProfile> &standardProfiles()
{
    static const QList<StandardProfile> all{StandardProfile::Official, StandardProfile::OfficialAndCustom, StandardProfile::Kl};
    return all;
}

Message standardProfileWord(qint64 profile)
{
    switch (static_cast<StandardProfile>(profile)) {
    case StandardProfile::Official:
        return {QT_TRANSLATE_NOOP("Messages", "Public holidays")};
    case StandardProfile::OfficialAndCustom:
        return {QT_TRANSLATE_NOOP("Messages", "Public holidays, 5 June, 24 and 31 December")};
    case StandardProfile::Kl:
        return {QT_TRANSLATE_NOOP("Messages", "KL (half days)")};
    }
    return {};
}

CalendarProfile::CalendarProfile(StandardProfile standard, const QList<HolidayRule> &ownDays) : m_rules(rulesOf(standard) + ownDays) {}

CalendarProfile CalendarProfile::none()
{
    CalendarProfile profile;
    profile.m_rules.clear();
    return profile;
}

QList<Holiday> CalendarProfile::year(int year) const
{
    QList<Holiday> days;
    for (const HolidayRule &rule : m_rules) {
        const QDate date = rule.in(year);
        if (!date.isValid())
            continue;
        const auto same = std::find_if(days.begin(), days.end(), [date](const Holiday &day) { return day.date == date; });
        if (same == days.end())
            days.append({date, rule.fromMinute, {rule.name}});
        else
            add(*same, rule);
    }
    std::sort(days.begin(), days.end(), [](const Holiday &left, const Holiday &right) { return left.date < right.date; });
    return days;
}

std::optional<Holiday> CalendarProfile::on(QDate date) const
{
    std::optional<Holiday> found;
    for (const HolidayRule &rule : m_rules) {
        if (date.isValid() && rule.in(date.year()) == date)
            add(found ? *found : found.emplace(Holiday{date, rule.fromMinute, {}}), rule);
    }
    return found;
}

QList<Holiday> officialHolidays(int year)
{
    return CalendarProfile().year(year);
}

} // namespace driftsraad
