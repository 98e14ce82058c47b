#include "core/agreements/clockterms.h"

#include <tuple>

namespace driftsraad {

const ClockTerms *termsInForce(const QList<ClockTerms> &terms, ClockKind kind, qint64 category, Instant reported)
{
    const QDate day = wallDate(reported);
    const auto rank = [](const ClockTerms &each) {
        return std::tuple(each.category != 0, each.validFrom, each.limit.unit, -each.limit.amount);
    };
    // Entries that contradict each other are told apart by what they say, never by the order in which they are handed in.
    const auto isBefore = [&rank](const ClockTerms &left, const ClockTerms &right) {
        return rank(left) != rank(right) ? rank(left) > rank(right) : left.hours.hours().text() < right.hours.hours().text();
    };
    const ClockTerms *best = nullptr;
    for (const ClockTerms &each : terms) {
        const bool fits = each.kind == kind && (each.category == category || each.category == 0) && isWithin(day, each.validFrom, each.validTo);
        if (fits && (!best || isBefore(each, *best)))
            best = &each;
    }
    return best;
}

} // namespace driftsraad
