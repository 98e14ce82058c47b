#pragma once

#include "core/agreements/servicelevel.h"

#include <optional>

namespace driftsraad {

/// What a supplier's monthly report states a figure for. The numbers are stored; they never change their meaning.
enum class Measure {
    Availability = 1,     ///< share of the agreed service time
    ResponseTime = 2,     ///< typical answer of a screen or call
    ResponseTimeMax = 3,  ///< the slowest answer measured
    ResponseShare = 4,    ///< share of answers within the limit
    ReactionTime = 5,     ///< average until work on an incident begins
    ReactionShare = 6,    ///< share of incidents reacted to in time
    ResolutionTime = 7,   ///< average until service is restored
    ResolutionShare = 8,  ///< share of incidents resolved in time
    SupportAnswer = 9,    ///< average wait of a call to support
    SupportShare = 10,    ///< share of calls answered in time
    SupportCalls = 11,    ///< calls and mails to support
    Incidents = 12,       ///< all incidents of the month
    Requests = 13,        ///< calls to the system itself
    Downtime = 14,        ///< of the agreed service time
};

enum class MeasureUnit { Millionths, Milliseconds, Seconds, Minutes, Count };

/// How a measure is divided further. What Measurement::part counts follows from it.
enum class MeasureParts {
    None,
    FaultCategory,  ///< 1-4 for A-D, or the contract's own 1-4
    SupportLevel,   ///< 1-3
};

/// All measures in the order in which people choose among them.
const QList<Measure> &measures();
Message measureWord(qint64 measure);
inline Message word(Measure measure) { return measureWord(static_cast<qint64>(measure)); }
MeasureUnit unitOf(Measure measure);
MeasureParts partsOf(Measure measure);
/// "Availability", "Resolution time, category B", "Calls to support, 2nd level".
Message measureWord(Measure measure, int part);

/// The service level's metric that a measure is held against; none where contracts promise nothing of the kind.
std::optional<Metric> metricOf(Measure measure);
/// The measure that is held against a metric. The inverse of metricOf.
Measure measureOf(Metric metric);

/// A figure with its unit: "99,12 %", "1.204". A share is rounded down, a time up, so that a missed target never looks met.
Message figureWords(Measure measure, qint64 value);
/// A share as fine as what it is held against, so that one that meets a promise never reads as less; all else as it is.
Message figureWords(Measure measure, qint64 value, qint64 against);
/// The unit alone: "%", "ms".
Message unitWord(MeasureUnit unit);

} // namespace driftsraad
