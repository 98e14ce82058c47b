#pragma once

#include "core/chain/chain.h"

#include <vector>

namespace driftsraad {

/// The links of a shortest way from a component to one that it depends on, in order; empty where there is none (or both are the same).
/// Of equally short ways the one over the first links counts. The component `avoiding` is not passed; -1: none.
QList<int> shortestWay(const Chain &chain, int from, int to, int avoiding = -1);

/// Everything on the ways from one component to another, as one picture.
struct Ways {
    std::vector<char> components{};  ///< by position: 1 where it lies on a way
    std::vector<char> links{};
};
/// What lies on some way that passes no component twice. Exact where the chain has no circle. In a circle everything is left out that a
/// component which every way has to pass twice shows to be off the ways; to decide the rest is a problem without a fast solution, and
/// what remains undecided is in. Never walks the ways one by one: with n components it takes n / 64 steps a link and round.
Ways waysBetween(const Chain &chain, int from, int to, int avoiding = -1);

/// Components that depend on each other in a circle have the same number; numbers rise from those that are depended on to those that
/// depend.
struct Circles {
    QList<int> number{};       ///< by component
    QList<int> size{};         ///< by number: how many components
    int count() const { return static_cast<int>(size.size()); }
    bool inCircle(int component) const { return size[number[component]] > 1; }
};
Circles circles(const Chain &chain);

} // namespace driftsraad
