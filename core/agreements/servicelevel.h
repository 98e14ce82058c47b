#pragma once

#include "core/agreements/contract.h"

namespace driftsraad {

/// What is measured. The numbers are stored; they never change their meaning.
enum class Metric {
    Availability = 1,    ///< share of the agreed service time; at least
    ResponseTime = 2,    ///< how fast a screen or call answers; at most
    ReactionTime = 3,    ///< until work on an incident begins; at most
    ResolutionTime = 4,  ///< until service is restored; at most
    SupportAnswer = 5,   ///< until a call to support is answered; at most
};

/// What a target is counted in. Follows from the metric.
enum class TargetUnit {
    Millionths,    ///< 999'500 is 99,95 %
    Milliseconds,
    Minutes,       ///< of service time
    Seconds,
};

const QList<Metric> &metrics();
Message metricWord(qint64 metric);
inline Message word(Metric metric) { return metricWord(static_cast<qint64>(metric)); }
TargetUnit unitOf(Metric metric);
/// A figure below the target is the good side (everything but availability).
constexpr bool lowerIsBetter(Metric metric) { return metric != Metric::Availability; }

struct ServiceLevel {
    Id<ServiceLevel> id{};
    Revision revision{};
    Id<Contract> contract{};
    Metric metric = Metric::Availability;
    int priority = 0;         ///< the incidents' priority 1-4 that it is promised for; 0: all
    qint64 target = 0;        ///< in unitOf(metric)
    QString serviceHours{};   ///< when it is promised, in the contract's words
    QDate validFrom{};
    QDate validTo{};
    QString penalty{};        ///< what the contract says happens when it is missed
    /// The first step of the contract's penalty ladder, in unitOf(metric): a figure beyond it is a breach with penalty. None: a miss costs nothing.
    std::optional<qint64> penaltyFrom{};
    bool operator==(const ServiceLevel &) const = default;
};
const Table<ServiceLevel> &tableOf(const ServiceLevel *);

inline bool isInForce(const ServiceLevel &level, QDate day) { return isWithin(day, level.validFrom, level.validTo); }
/// "99,95 %", "1.500 ms", "4 t" …: the target as a message with its unit.
Message targetWords(Metric metric, qint64 target);

} // namespace driftsraad
