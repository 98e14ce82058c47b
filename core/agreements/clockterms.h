#pragma once

#include "core/agreements/clocklimit.h"
#include "core/calendar/workingtime.h"

namespace driftsraad {

/// What a contract promises for one clock of one fault category, ready to be reckoned with. (DOMAIN.md 1.4.)
struct ClockTerms {
    ClockKind kind = ClockKind::Resolution;
    qint64 category = 0;             ///< the contract's fault category; 0: for those that have no terms of their own
    Limit limit{};
    std::optional<Limit> outside{};  ///< what counts instead where the report came outside the hours
    WorkingTime hours{};             ///< of support, with the contract's calendar
    Percent warning{750'000};        ///< how much of the limit is used when the clock warns
    QDate validFrom{};
    QDate validTo{};                 ///< the last day; not set: until further notice
};
/// The terms that count: those in force on the day of the report; of several the category's own, then those in force since last. An
/// amendment is a new entry and leaves the past alone, a correction changes the entry and the past with it. Null where there are none.
const ClockTerms *termsInForce(const QList<ClockTerms> &terms, ClockKind kind, qint64 category, Instant reported);

} // namespace driftsraad
