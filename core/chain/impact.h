#pragma once

#include "core/chain/route.h"

namespace driftsraad {

enum class ImpactState {
    Down = 1,      ///< something it cannot do without is gone
    Degraded = 2,  ///< what is gone has an alternative that still stands, or only something above is degraded
};
Message word(ImpactState state);

/// A component that a fault hits.
struct ImpactLine {
    int component = -1;
    ImpactState state = ImpactState::Down;
    QList<int> way{};         ///< the links from it to what failed, in order; a component that is down is so by this way
    QList<int> standsIn{};    ///< Degraded: the links by which it still gets what failed beside them; empty where only something it uses is degraded
    Message reason{};
};

struct Impact {
    Fault fault{};
    QList<ImpactLine> lines{};  ///< those that are down first, solutions before others, then by the length of the way and the name
    int solutionsDown = 0;
    int solutionsDegraded = 0;
    Message told{};             ///< a sentence about all of it
};

/// What is hit if a component or a link fails; over all solutions where the chain is everything. A consumer's links with the same
/// alternative stand in for each other: it is down when all of them are, and degraded when some are.
Impact impact(const Chain &chain, const Fault &fault);

} // namespace driftsraad
