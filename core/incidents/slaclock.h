#pragma once

#include "core/agreements/clockterms.h"

namespace driftsraad {

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
    bool stopUnknown = false; ///< it was seen to, but nobody recorded when
    QList<Pause> pauses{};    ///< in any order; overlapping ones count once
};

/// NotRecorded: what was promised was seen to, nobody recorded when; neither kept nor exceeded. Missing measurement is not a promise kept
/// (DOMAIN.md 1.2).
enum class ClockState { NoLimit, Running, Paused, Met, Missed, NotRecorded };
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
/// several pauses cover names them all; a pause that took no whole minute is a span of none.
QList<TimeSpan> slaTrace(const ClockRecords &records, const ClockTerms *terms, Instant now);
/// The sentences over the trace: which limit counts and why, how much of it is used, until when.
QList<Message> slaReasons(const SlaClock &clock, const ClockTerms *terms);

} // namespace driftsraad
