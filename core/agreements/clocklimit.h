#pragma once

#include "core/agreements/faultcategory.h"

namespace driftsraad {

// The numbers of the enumerations here are stored; they never change their meaning.

enum class ClockKind { Reaction = 1, Resolution = 2, NextUpdate = 3 };
const QList<ClockKind> &clockKinds();
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

/// What a contract promises for one clock of one of its fault categories.
struct ClockLimit {
    Id<ClockLimit> id{};
    Revision revision{};
    Id<Contract> contract{};
    Id<FaultCategory> category{};  ///< meant by its code; none: for those that have no limit of their own
    ClockKind kind = ClockKind::Resolution;
    qint64 amount = 0;
    LimitUnit unit = LimitUnit::Hours;
    /// What counts instead where the report came outside the support hours; none: the same.
    std::optional<qint64> outsideAmount{};
    std::optional<LimitUnit> outsideUnit{};
    std::optional<Percent> warning{};  ///< how much of it is used when the clock warns; none: as the settings say
    QDate validFrom{};
    QDate validTo{};                   ///< the last day
    Limit limit() const { return {amount, unit}; }
    std::optional<Limit> outside() const { return outsideAmount ? std::optional(Limit{*outsideAmount, outsideUnit.value_or(unit)}) : std::nullopt; }
    bool operator==(const ClockLimit &) const = default;
};
const Table<ClockLimit> &tableOf(const ClockLimit *);

inline bool isInForce(const ClockLimit &limit, QDate day) { return isWithin(day, limit.validFrom, limit.validTo); }

} // namespace driftsraad
