#include "core/agreements/contractcalendar.h"

namespace driftsraad {

const Table<ContractCalendar> &tableOf(const ContractCalendar *)
{
    static const Table<ContractCalendar> table = Table<ContractCalendar>("contract_calendar", QT_TRANSLATE_NOOP("Messages", "Calendar and hours"))
        .field<&ContractCalendar::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&ContractCalendar::profile>("profile", QT_TRANSLATE_NOOP("Messages", "Calendar")).words(&standardProfileWord)
        .field<&ContractCalendar::supportHours>("support_hours", QT_TRANSLATE_NOOP("Messages", "Support hours")).title()
        .field<&ContractCalendar::serviceHours>("service_hours", QT_TRANSLATE_NOOP("Messages", "Service hours")).title()
        .field<&ContractCalendar::pausedAtThirdParty>("paused_at_third_party", QT_TRANSLATE_NOOP("Messages", "Clocks stand while at a third party"))
        .field<&ContractCalendar::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&ContractCalendar::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

Message closingDayKindWord(qint64 kind)
{
    switch (static_cast<HolidayRule::Kind>(kind)) {
    case HolidayRule::Kind::EveryYear:
        return {QT_TRANSLATE_NOOP("Messages", "Every year on this date")};
    case HolidayRule::Kind::FromEaster:
        return {QT_TRANSLATE_NOOP("Messages", "Every year, counted from Easter Sunday")};
    case HolidayRule::Kind::Once:
        return {QT_TRANSLATE_NOOP("Messages", "Once")};
    }
    return {};
}

const Table<ClosingDay> &tableOf(const ClosingDay *)
{
    static const Table<ClosingDay> table = Table<ClosingDay>("closing_day", QT_TRANSLATE_NOOP("Messages", "Closing day"))
        .field<&ClosingDay::calendar>("calendar", QT_TRANSLATE_NOOP("Messages", "Calendar")).required().owner()
        .field<&ClosingDay::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().title()
        .field<&ClosingDay::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&closingDayKindWord)
        .field<&ClosingDay::date>("date", QT_TRANSLATE_NOOP("Messages", "Date"))
        .field<&ClosingDay::easterDays>("easter_days", QT_TRANSLATE_NOOP("Messages", "Days after Easter Sunday"))
        .field<&ClosingDay::fromMinute>("from_minute", QT_TRANSLATE_NOOP("Messages", "Closes at minute of the day"));
    return table;
}

HolidayRule ruleOf(const ClosingDay &day)
{
    const Message name = Message::verbatim(day.name);
    switch (day.kind) {
    case HolidayRule::Kind::EveryYear:
        return HolidayRule::everyYear(name, day.date.month(), day.date.day(), day.fromMinute);
    case HolidayRule::Kind::FromEaster:
        return HolidayRule::fromEaster(name, day.easterDays, day.fromMinute);
    case HolidayRule::Kind::Once:
        break;
    }
    return HolidayRule::once(name, day.date, day.fromMinute);
}

CalendarProfile profileOf(const ContractCalendar &calendar, const QList<ClosingDay> &days)
{
    QList<HolidayRule> rules;
    for (const ClosingDay &day : days)
        rules.append(ruleOf(day));
    return CalendarProfile(calendar.profile, rules);
}

Message closingDayWords(const ClosingDay &day)
{
    switch (day.kind) {
    case HolidayRule::Kind::EveryYear:
        return {QT_TRANSLATE_NOOP("Messages", "%1, every year as on %2"), {day.name, day.date}};
    case HolidayRule::Kind::FromEaster:
        if (day.easterDays < 0)
            return {QT_TRANSLATE_NOOP("Messages", "%1, %2 days before Easter Sunday"), {day.name, qint64{-day.easterDays}}};
        return {QT_TRANSLATE_NOOP("Messages", "%1, %2 days after Easter Sunday"), {day.name, qint64{day.easterDays}}};
    case HolidayRule::Kind::Once:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "%1, %2"), {day.name, day.date}};
}

} // namespace driftsraad
