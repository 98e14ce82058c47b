#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// What can be chosen for a whole database. The numbers are stored; they never change their meaning. What one person chooses for herself
/// (name, language, theme) is not in the database.
enum class SettingName {
    ExampleData = 1,       ///< 1: the database holds the demo world, and screen and paper say so
    ReportDueDay = 2,      ///< day of the following month by which a supplier's report is due
    ShareTolerance = 3,    ///< millionths between a reported and an observed share before they count as different
    TimeTolerance = 4,     ///< the same for times and counts, in per cent of the observed figure
    SoonHours = 5,         ///< how far ahead the overview counts a deadline as close
    SeatNoticeDays = 6,    ///< how long before its last day a membership is named on the overview
    ResponseHours = 7,     ///< how long an incident of priority 1 or 2 may stand new before the overview calls it overdue
    ContractMonths = 8,    ///< how far ahead a contract's end, or its last day to give notice, is named
    ClockWarning = 9,      ///< per cent of a limit that are used when a clock warns, where the contract says nothing else
    // How long each level of an escalation has to answer.
    SupplierAnswerHours = 20,
    ServiceManagerAnswerHours = 21,
    KombitAnswerHours = 22,
    AdvisoryGroupAnswerHours = 23,
    // How many incidents may stand in a column of the board; 0: any number.
    NewLimit = 50,
    InvestigationLimit = 51,
    ThirdPartyLimit = 52,
    ResolvedLimit = 53,
};
Message settingNameWord(qint64 name);
inline Message word(SettingName name) { return settingNameWord(static_cast<qint64>(name)); }

struct Setting {
    Id<Setting> id{};
    Revision revision{};
    SettingName name = SettingName::ExampleData;
    qint64 value = 0;
    bool operator==(const Setting &) const = default;
};
const Table<Setting> &tableOf(const Setting *);

enum class ThresholdUnit { DayOfMonth, Days, Hours, Months, PercentagePoints /* millionths */, PerCent, Incidents /* 0: any number */ };

/// A setting that is a limit: its standard, and what a person may choose.
struct Threshold {
    SettingName name = SettingName::ReportDueDay;
    ThresholdUnit unit = ThresholdUnit::Days;
    qint64 standard = 0;
    qint64 least = 0;
    qint64 most = 0;
    Message meaning{};
};
/// All of them, in the order in which people see them.
const QList<Threshold> &thresholds();

/// The value that counts: the chosen one, else the standard (0 for what is no threshold).
Result<qint64> settingValue(Reader &reader, SettingName name);
/// The record behind it; none where the standard counts.
Result<std::optional<Setting>> findSetting(Reader &reader, SettingName name);
/// Chooses a value. seen is the one the person saw: where somebody else has chosen another since, it is refused and says who.
/// A threshold outside its limits is refused.
Result<void> setSetting(Transaction &transaction, SettingName name, qint64 seen, qint64 value);

/// True where the database holds the demo world.
Result<bool> isExampleData(Reader &reader);
Result<void> markAsExampleData(Transaction &transaction);

} // namespace driftsraad
