#include "core/settings/setting.h"

#include "core/storage/history.h"

namespace driftsraad {

Message settingNameWord(qint64 name)
{
    switch (static_cast<SettingName>(name)) {
    case SettingName::ExampleData:
        return {QT_TRANSLATE_NOOP("Messages", "Example data")};
    case SettingName::ReportDueDay:
        return {QT_TRANSLATE_NOOP("Messages", "Monthly report due on day")};
    case SettingName::ShareTolerance:
        return {QT_TRANSLATE_NOOP("Messages", "Tolerance of shares")};
    case SettingName::TimeTolerance:
        return {QT_TRANSLATE_NOOP("Messages", "Tolerance of times")};
    case SettingName::SoonHours:
        return {QT_TRANSLATE_NOOP("Messages", "A deadline is close")};
    case SettingName::SeatNoticeDays:
        return {QT_TRANSLATE_NOOP("Messages", "A membership ends soon")};
    case SettingName::ResponseHours:
        return {QT_TRANSLATE_NOOP("Messages", "First response to priority 1 and 2")};
    case SettingName::SupplierAnswerHours:
        return {QT_TRANSLATE_NOOP("Messages", "Escalation: the supplier answers")};
    case SettingName::ServiceManagerAnswerHours:
        return {QT_TRANSLATE_NOOP("Messages", "Escalation: the service manager answers")};
    case SettingName::KombitAnswerHours:
        return {QT_TRANSLATE_NOOP("Messages", "Escalation: KOMBIT answers")};
    case SettingName::AdvisoryGroupAnswerHours:
        return {QT_TRANSLATE_NOOP("Messages", "Escalation: the advisory group answers")};
    case SettingName::ClockWarning:
        return {QT_TRANSLATE_NOOP("Messages", "A clock warns")};
    case SettingName::NewLimit:
        return {QT_TRANSLATE_NOOP("Messages", "Board: at most in New")};
    case SettingName::InvestigationLimit:
        return {QT_TRANSLATE_NOOP("Messages", "Board: at most in Under investigation")};
    case SettingName::ThirdPartyLimit:
        return {QT_TRANSLATE_NOOP("Messages", "Board: at most in At third party")};
    case SettingName::ResolvedLimit:
        return {QT_TRANSLATE_NOOP("Messages", "Board: at most in Resolved")};
    case SettingName::ContractMonths:
        return {QT_TRANSLATE_NOOP("Messages", "A contract runs out soon")};
    }
    return Message::verbatim(QString::number(name));
}

const Table<Setting> &tableOf(const Setting *)
{
    static const Table<Setting> table = Table<Setting>("setting", QT_TRANSLATE_NOOP("Messages", "Setting"))
        .field<&Setting::name>("name", QT_TRANSLATE_NOOP("Messages", "Setting")).required().words(&settingNameWord)
        .field<&Setting::value>("value", QT_TRANSLATE_NOOP("Messages", "Value"));
    return table;
}

const QList<Threshold> &thresholds()
{
    static const QList<Threshold> all{
        {SettingName::ReportDueDay, ThresholdUnit::DayOfMonth, 10, 1, 31,
         {QT_TRANSLATE_NOOP("Messages", "The supplier's report for a month is due on this day of the next one, or on its last day")}},
        {SettingName::ShareTolerance, ThresholdUnit::PercentagePoints, 500, 0, 50'000,
         {QT_TRANSLATE_NOOP("Messages", "Reported and observed availability count as different from this difference")}},
        {SettingName::TimeTolerance, ThresholdUnit::PerCent, 5, 0, 100,
         {QT_TRANSLATE_NOOP("Messages", "Reported and observed times count as different from this share of the observed one")}},
        {SettingName::SoonHours, ThresholdUnit::Hours, 48, 1, 720,
         {QT_TRANSLATE_NOOP("Messages", "The overview shows deadlines within these hours as close")}},
        {SettingName::SeatNoticeDays, ThresholdUnit::Days, 60, 0, 366,
         {QT_TRANSLATE_NOOP("Messages", "The overview names a membership that ends within these days")}},
        {SettingName::ResponseHours, ThresholdUnit::Hours, 4, 1, 72,
         {QT_TRANSLATE_NOOP("Messages", "A new incident of priority 1 or 2 is looked at within these hours")}},
        {SettingName::ClockWarning, ThresholdUnit::PerCent, 75, 1, 100,
         {QT_TRANSLATE_NOOP("Messages", "The clock of an incident warns when this share of its limit is used, where the contract says nothing else")}},
        {SettingName::SupplierAnswerHours, ThresholdUnit::Hours, 4, 1, 720,
         {QT_TRANSLATE_NOOP("Messages", "A supplier, or whoever failed in the chain, answers an escalation within these hours")}},
        {SettingName::ServiceManagerAnswerHours, ThresholdUnit::Hours, 24, 1, 720,
         {QT_TRANSLATE_NOOP("Messages", "The service manager answers an escalation within these hours")}},
        {SettingName::KombitAnswerHours, ThresholdUnit::Hours, 48, 1, 2160,
         {QT_TRANSLATE_NOOP("Messages", "KOMBIT answers an escalation within these hours")}},
        {SettingName::AdvisoryGroupAnswerHours, ThresholdUnit::Hours, 336, 1, 4320,
         {QT_TRANSLATE_NOOP("Messages", "The advisory group answers an escalation within these hours")}},
        {SettingName::ContractMonths, ThresholdUnit::Months, 12, 1, 60,
         {QT_TRANSLATE_NOOP("Messages", "Contracts are named whose end, or last day to give notice, is within these months")}},
        {SettingName::NewLimit, ThresholdUnit::Incidents, 0, 0, 999,
         {QT_TRANSLATE_NOOP("Messages", "The board says so when more incidents are new; 0 is no limit")}},
        {SettingName::InvestigationLimit, ThresholdUnit::Incidents, 0, 0, 999,
         {QT_TRANSLATE_NOOP("Messages", "The board says so when more incidents are under investigation; 0 is no limit")}},
        {SettingName::ThirdPartyLimit, ThresholdUnit::Incidents, 0, 0, 999,
         {QT_TRANSLATE_NOOP("Messages", "The board says so when more incidents are at a third party; 0 is no limit")}},
        {SettingName::ResolvedLimit, ThresholdUnit::Incidents, 0, 0, 999,
         {QT_TRANSLATE_NOOP("Messages", "The board says so when more incidents are resolved and not closed; 0 is no limit")}},
    };
    return all;
}

namespace {

const Threshold *thresholdOf(SettingName name)
{
    for (const Threshold &threshold : thresholds()) {
        if (threshold.name == name)
            return &threshold;
    }
    return nullptr;
}

} // namespace

Result<std::optional<Setting>> findSetting(Reader &reader, SettingName name)
{
    const auto found = reader.list<Setting>("WHERE name = ?", {name});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Setting>() : std::optional<Setting>(found->first());
}

Result<qint64> settingValue(Reader &reader, SettingName name)
{
    const auto found = findSetting(reader, name);
    if (!found)
        return found.error();
    if (*found)
        return (*found)->value;
    const Threshold *threshold = thresholdOf(name);
    return threshold ? threshold->standard : 0;
}

Result<void> setSetting(Transaction &transaction, SettingName name, qint64 seen, qint64 value)
{
    if (const Threshold *threshold = thresholdOf(name); threshold && (value < threshold->least || value > threshold->most))
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The value must lie between %1 and %2"), {threshold->least, threshold->most}}};
    const auto now = settingValue(transaction, name);
    if (!now)
        return now.error();
    if (*now == value)
        return {};
    auto found = findSetting(transaction, name);
    if (!found)
        return found.error();
    if (*now != seen) {
        const auto last = lastChangeOf(transaction, {table<Setting>().nameText(), *found ? (*found)->id.value : 0}, "value");
        return Error{ErrorCode::Refused,
                     {QT_TRANSLATE_NOOP("Messages", "%1 has set it to %2 meanwhile. Look at the new value and choose again."),
                      {last ? last->author : QString(), *now}}};
    }
    if (*found) {
        (*found)->value = value;
        return transaction.put(**found);
    }
    const auto inserted = transaction.insert(Setting{.name = name, .value = value});
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<bool> isExampleData(Reader &reader)
{
    const auto value = settingValue(reader, SettingName::ExampleData);
    if (!value)
        return value.error();
    return *value == 1;
}

Result<void> markAsExampleData(Transaction &transaction)
{
    return setSetting(transaction, SettingName::ExampleData, 0, 1);
}

} // namespace driftsraad
