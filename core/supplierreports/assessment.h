#pragma once

#include "core/supplierreports/measure.h"

#include <optional>

namespace driftsraad {

/// How a month's figure stands against what the contract promises.
enum class LevelState {
    NoTarget,     ///< the contract promises nothing of the kind in that month
    Met,
    BelowTarget,  ///< the target is missed (for times: exceeded)
    Breach,       ///< missed so far that the contract's penalty ladder begins
    Missing,      ///< no figure; never the same as met, and no part of an average
    NotMeasurable, ///< nothing was agreed in the month that could be measured: neither met nor missing
};
Message word(LevelState state);

/// The service level that counts for a month: the one in force on its last day, else on its first. A level for one priority counts for
/// that part only. Null where there is none.
const ServiceLevel *levelFor(const QList<ServiceLevel> &levels, Measure measure, int part, Month month);

struct Assessment {
    LevelState state = LevelState::NoTarget;
    std::optional<qint64> target{};
    /// Figure minus target, in the measure's unit; set where both are.
    std::optional<qint64> deviation{};
    QList<Message> trace{};  ///< why, in the order in which it was decided
    bool isMissed() const { return state == LevelState::BelowTarget || state == LevelState::Breach; }
};
/// Compares whole units, so 99,899 % is below 99,90 %. Equal to the target is met.
Assessment assess(Measure measure, std::optional<qint64> value, const ServiceLevel *level);

/// Of a month in which nothing was agreed that could be measured. It has no target either: none can be met or missed.
Assessment notMeasurable(const ServiceLevel *level);

/// The mean of what is there; missing months are left out. Rounded to the bad side (a share down, a time up). None of none.
std::optional<qint64> average(Measure measure, const QList<std::optional<qint64>> &values);

/// What the supplier reports beside what was observed.
struct Comparison {
    std::optional<qint64> reported{};
    std::optional<qint64> observed{};
    std::optional<qint64> difference{};  ///< reported minus observed
    bool differs = false;                ///< by more than the tolerance, also where both meet the target
    LevelState reportedState = LevelState::Missing;
    LevelState observedState = LevelState::Missing;
    Message finding{};
    QList<Message> trace{};
};
/// tolerance in the measure's unit.
Comparison compare(Measure measure, std::optional<qint64> reported, std::optional<qint64> observed, const ServiceLevel *level, qint64 tolerance);

/// How far the first figure is from the second, with sign and unit: "−0,38 procentpoint", "+120 ms". It is the distance of the figures as they
/// are read; where these are alike, "−0,0034 procentpoint" (shownGap).
Message differenceWords(Measure measure, qint64 first, qint64 second);
/// The same of a distance from the target, as fine as the target: a shortfall is rounded up and a margin down.
Message deviationWords(Measure measure, qint64 deviation, qint64 target);
/// Its size alone: "0,38 procentpoint", "120 ms".
Message sizeWords(Measure measure, qint64 difference);

} // namespace driftsraad
