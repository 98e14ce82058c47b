#pragma once

#include "core/calendar/workingtime.h"
#include "core/incidents/incident.h"

namespace driftsraad {

// The numbers of the enumerations here are stored; they never change their meaning.

enum class ClockKind { Reaction = 1, Resolution = 2, NextUpdate = 3 };
Message clockKindWord(qint64 kind);
inline Message word(ClockKind kind) { return clockKindWord(static_cast<qint64>(kind)); }

/// What a limit is counted in. Working minutes, hours and days are those of the terms' hours; the others run round the clock.
enum class LimitUnit { Minutes = 1, Hours = 2, WorkingMinutes = 3, WorkingHours = 4, WorkingDays = 5, CalendarDays = 6 };
constexpr bool isWorking(LimitUnit unit) { return unit == LimitUnit::WorkingMinutes || unit == LimitUnit::WorkingHours || unit == LimitUnit::WorkingDays; }
const QList<LimitUnit> &limitUnits();
Message limitUnitWord(qint64 unit);
inline Message word(LimitUnit unit) { return limitUnitWord(static_cast<qint64>(unit)); }

struct Limit {
    qint64 amount = 0;  ///< 0: there is none
    LimitUnit unit = LimitUnit::Hours;
    bool operator==(const Limit &) const = default;
};
/// "4 working hours".
Message limitWords(const Limit &limit);

/// What a contract promises for one clock of one fault category. (DOMAIN.md 1.4.)
struct ClockTerms {
    ClockKind kind = ClockKind::Resolution;
    int category = 0;                ///< the contract's fault category; 0: for those that have no terms of their own
    Limit limit{};
    std::optional<Limit> outside{};  ///< what counts instead where the report came outside the hours
    WorkingTime hours{};             ///< of support, with the contract's calendar
    Percent warning{750'000};        ///< how much of the limit is used when the clock warns
    QDate validFrom{};
    QDate validTo{};                 ///< the last day; not set: until further notice
};
/// The terms that count: those in force on the day of the report; of several the category's own, then those in force since last. An
/// amendment is a new entry and leaves the past alone, a correction changes the entry and the past with it. Null where there are none.
const ClockTerms *termsInForce(const QList<ClockTerms> &terms, ClockKind kind, int category, Instant reported);

/// A time in which the clock stood, and for whom.
struct Pause {
    Instant from{};
    Instant to{};      ///< not set: still
    QString reason{};
    QString party{};   ///< who is waited for
    bool operator==(const Pause &) const = default;
};

/// All that a clock is reckoned from; nothing else is remembered.
struct ClockRecords {
    Instant start{};          ///< when the incident was reported (of NextUpdate: the latest update)
    Instant stop{};           ///< when the promise was kept; not set: not yet
    QList<Pause> pauses{};    ///< in any order; overlapping ones count once
};

enum class ClockState { NoLimit, Running, Paused, Met, Missed };
Message word(ClockState state);

/// How a clock stands. Minutes are those that the limit is counted in.
struct SlaClock {
    ClockState state = ClockState::NoLimit;
    Limit limit{};
    bool startedOutside = false;  ///< the report came outside the hours
    Instant due{};                ///< not set without a limit; while a pause is open: as if it ended now
    Instant warnAt{};             ///< when it warns, in the same way
    qint64 allowed = 0;
    qint64 used = 0;
    bool isWarning = false;       ///< runs or is paused, and the share is used
    qint64 left() const { return allowed - used; }
    bool operator==(const SlaClock &) const = default;
};
/// Reckons a clock as of now. Kept on the due minute is met; after it is missed, also where nothing more was counted since (solved in the
/// evening, due when the hours ended). A limit in working or calendar days gives the minutes from the start to its end, so a pause moves
/// its due time by as much open time as it lasted.
SlaClock slaClock(const ClockRecords &records, const ClockTerms *terms, Instant now);

/// Why the clock has used what it has: every span from the start until the stop, or now. The counted ones add up to `used`. A span that
/// several pauses cover names them all.
QList<TimeSpan> slaTrace(const ClockRecords &records, const ClockTerms *terms, Instant now);
/// The sentences over the trace: which limit counts and why, how much of it is used, until when.
QList<Message> slaReasons(const SlaClock &clock, const ClockTerms *terms);

} // namespace driftsraad
