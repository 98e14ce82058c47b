#include "core/chain/answerdue.h"

#include "core/agreements/contractcalendar.h"
#include "core/agreements/operations.h"
#include "core/settings/setting.h"

namespace driftsraad {

namespace {

/// No calendar closes for longer.
constexpr int mostDays = 60;

SettingName hoursSetting(EscalationLevel level)
{
    switch (level) {
    case EscalationLevel::Supplier:
        return SettingName::SupplierAnswerHours;
    case EscalationLevel::ServiceManager:
        return SettingName::ServiceManagerAnswerHours;
    case EscalationLevel::Kombit:
        return SettingName::KombitAnswerHours;
    case EscalationLevel::AdvisoryGroup:
        break;
    }
    return SettingName::AdvisoryGroupAnswerHours;
}

Result<Id<Contract>> contractBehind(Reader &reader, const AnswerGround &ground, QDate day)
{
    if (ground.link.isValid()) {
        const auto link = reader.get(ground.link);
        if (!link)
            return link.error();
        if (link->contract.isValid())
            return link->contract;
    }
    if (!ground.solution.isValid())
        return Id<Contract>();
    const auto contracts = contractsInForce(reader, ground.solution, day);
    if (!contracts)
        return contracts.error();
    return contracts->isEmpty() ? Id<Contract>() : contracts->first().id;
}

Result<CalendarProfile> profileBehind(Reader &reader, const AnswerGround &ground, QDate day)
{
    const auto contract = contractBehind(reader, ground, day);
    if (!contract)
        return contract.error();
    if (!contract->isValid())
        return CalendarProfile();
    const auto calendars = reader.list<ContractCalendar>("WHERE contract = ? ORDER BY COALESCE(valid_from, ''), id", {*contract});
    if (!calendars)
        return calendars.error();
    for (const ContractCalendar &calendar : *calendars) {
        if (!isInForce(calendar, day))
            continue;
        const auto closing = reader.list<ClosingDay>("WHERE calendar = ? ORDER BY id", {calendar.id});
        return closing ? Result<CalendarProfile>(profileOf(calendar, *closing)) : Result<CalendarProfile>(closing.error());
    }
    return CalendarProfile();
}

bool isWorked(const CalendarProfile &profile, QDate day, QTime time)
{
    if (day.dayOfWeek() > Qt::Friday)
        return false;
    const auto holiday = profile.on(day);
    return !holiday || holiday->fromMinute > time.msecsSinceStartOfDay() / 60'000;
}

} // namespace

Result<qint64> answerHours(Reader &reader, EscalationLevel level)
{
    return settingValue(reader, hoursSetting(level));
}

Result<Instant> onWorkingDay(Reader &reader, const AnswerGround &ground, Instant wanted)
{
    const QDate first = wanted.localDate();
    const QTime time = wanted.local().time();
    const auto profile = profileBehind(reader, ground, first);
    if (!profile)
        return profile.error();
    for (int later = 0; later < mostDays; ++later) {
        const QDate day = first.addDays(later);
        if (isWorked(*profile, day, time))
            return later == 0 ? wanted : Instant::local(day, time);
    }
    return wanted;
}

Result<Instant> answerDue(Reader &reader, const AnswerGround &ground, EscalationLevel level, Instant asked)
{
    const auto hours = answerHours(reader, level);
    if (!hours)
        return hours.error();
    return onWorkingDay(reader, ground, asked.plusHours(*hours));
}

} // namespace driftsraad
