#pragma once

#include "core/calendar/servicehours.h"
#include "core/chain/hop.h"

namespace driftsraad {

/// How a component counts in the availability.
enum class PromiseRole {
    Needed = 1,       ///< in series: the solution cannot do without it
    Alternative = 2,  ///< in a branch that others stand in for
    Shared = 3,       ///< several alternatives need it: counted once, in series, so that the figure is never too good
    Spare = 4,        ///< stands in for what is needed anyway: not counted
};
Message word(PromiseRole role);

/// What one component below the solution promises; it counts once, however many ways lead to it. Where several links promise
/// differently the worst counts; where one of them promises nothing, nothing is promised.
struct PromisePart {
    int component = -1;
    PromiseRole role = PromiseRole::Needed;
    int distance = 0;                            ///< links from the solution
    std::optional<qint64> availability{};        ///< millionths; the worst that a link promises
    bool isAvailabilityWhole = true;             ///< no link to it lacks the promise
    std::optional<ServiceHours> hours{};         ///< none where a link lacks them, or they cannot be read
    std::optional<qint64> response{};            ///< milliseconds; the slowest that a link promises
    bool isResponseWhole = true;
    QList<HopPromise> reactions{};               ///< minutes, by priority; never added
    RecordRef source{};                          ///< of the availability
};

enum class PromiseGapKind {
    NoPromise,           ///< the solution itself promises nothing of the kind
    NoAvailability,
    NoHours,
    HoursUnreadable,
    NoResponse,
    NoReaction,
    AvailabilityBelow,   ///< the chain carries less than the solution promises
    HoursShorter,
    ResponseSlower,
    NothingBelow,        ///< no component below is known, so nobody is known to promise anything
};
struct PromiseGap {
    PromiseGapKind kind = PromiseGapKind::NoPromise;
    int component = -1;
    Message message{};
    RecordRef record{};   ///< where to fill it in, or what falls short
    QByteArray field{};
};

/// What the components below a solution promise together, against what the solution promises itself.
struct CarriedPromise {
    QList<PromisePart> parts{};               ///< by distance, then as in the chain
    std::optional<qint64> availability{};     ///< millionths, rounded down; none while a needed promise is missing
    qint64 availabilityAtBest = 1'000'000;    ///< with every missing promise kept without fail: the chain cannot carry more
    bool isLowerBound = false;                ///< alternatives share components, so the true figure may be higher
    std::optional<ServiceHours> hours{};      ///< when all that is needed is open; none while hours are missing or cannot be read
    ServiceHours hoursAtBest = ServiceHours::always();  ///< with whatever lacks hours open round the clock
    std::optional<qint64> response{};         ///< milliseconds along the slowest route; none while one is missing
    qint64 responseAtBest = 0;
    QList<int> slowestRoute{};                ///< components, the solution first
    std::optional<qint64> promisedAvailability{};
    std::optional<ServiceHours> promisedHours{};
    std::optional<qint64> promisedResponse{};
    RecordRef promisedBy{};                   ///< the service level of the solution's own availability
    QList<PromiseGap> gaps{};
    QList<Message> trace{};                   ///< the arithmetic, a line each
    bool isCarried() const { return gaps.isEmpty(); }
    /// availabilityAtBest as a bound is said: millionths, rounded up to a hundredth of a per cent.
    qint64 availabilityAtMost() const { return (availabilityAtBest + 99) / 100 * 100; }
};

/// Source: PRODUCT.md, "Does the chain carry the promise?". Availability in series is multiplied, alternatives together are
/// 1 − Π(1 − a), all exact and rounded down at the end (ExactShare); hours are intersected, alternatives united; screen and call response
/// times are added along the slowest route, a circle counted whole; what is missing is a gap, never assumed. Empty for a chain without a
/// start. The solution's own part is not counted: it is what makes the promise.
CarriedPromise carriedPromise(const Chain &chain);

} // namespace driftsraad
