#pragma once

#include "core/base/message.h"

#include <optional>

namespace driftsraad {

/// Easter Sunday of the Gregorian calendar (the anonymous rule that Meeus gives).
QDate easterSunday(int year);

/// A day that comes every year by its date or by its distance from Easter, or once. From which minute of the day it closes: 0 is the whole
/// day, 720 a half one.
struct HolidayRule {
    /// The numbers are stored; they never change their meaning.
    enum class Kind { EveryYear = 1, FromEaster = 2, Once = 3 };

    Message name{};
    Kind kind = Kind::EveryYear;
    int month = 1;        ///< of EveryYear
    int day = 1;          ///< of EveryYear; of FromEaster the days after Easter Sunday, before it negative
    QDate date{};         ///< of Once
    int fromMinute = 0;
    int lastYear = 9999;  ///< the last year in which it is kept

    static HolidayRule everyYear(Message name, int month, int day, int fromMinute = 0);
    static HolidayRule fromEaster(Message name, int days, int fromMinute = 0);
    static HolidayRule once(Message name, QDate date, int fromMinute = 0);
    /// Not valid where the rule has no day in that year (29 February, or no longer kept).
    QDate in(int year) const;
    bool operator==(const HolidayRule &) const = default;
};

/// A day on which the calendar closes, with the names of all that falls on it: 5 June 2028 is Whit Monday and Constitution Day.
struct Holiday {
    QDate date{};
    int fromMinute = 0;       ///< the earliest of them
    QList<Message> names{};   ///< in the order of the profile's rules
    /// "Whit Monday and Constitution Day".
    Message words() const;
    bool operator==(const Holiday &) const = default;
};

/// Which days are holidays. The three standard ones are numbered; the numbers are stored and never change their meaning.
enum class StandardProfile {
    Official = 1,           ///< the public holidays (DOMAIN.md section 6)
    OfficialAndCustom = 2,  ///< and 5 June, 24 and 31 December, as contracts on IT usually have it
    Kl = 3,                 ///< as municipalities keep them outside Copenhagen and Frederiksberg: 24 December; 1 May, 5 June and 31 December from 12:00
};
const QList<StandardProfile> &standardProfiles();
Message standardProfileWord(qint64 profile);
inline Message word(StandardProfile profile) { return standardProfileWord(static_cast<qint64>(profile)); }

/// The rules of a calendar: a standard one, and the contract's own closing days. A day that several rules close is closed once, from the
/// earliest of their times.
class CalendarProfile
{
public:
    CalendarProfile(StandardProfile standard = StandardProfile::Official, const QList<HolidayRule> &ownDays = {});
    /// No day closes.
    static CalendarProfile none();

    const QList<HolidayRule> &rules() const { return m_rules; }
    /// The year's days in order.
    QList<Holiday> year(int year) const;
    std::optional<Holiday> on(QDate date) const;
    bool operator==(const CalendarProfile &) const = default;

private:
    QList<HolidayRule> m_rules;
};

/// The public holidays of a year in order, by the rules that hold since 1770. Store bededag is the last in 2023.
QList<Holiday> officialHolidays(int year);

} // namespace driftsraad
