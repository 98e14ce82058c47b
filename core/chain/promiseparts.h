#pragma once

#include "core/chain/carriedpromise.h"

namespace driftsraad {

/// A figure that is promised over a link, and when.
struct PromisedFigure {
    qint64 target = 0;
    QString serviceHours{};
    RecordRef source{};
};
/// The link's own, else of the contract in force; none where neither says anything.
std::optional<PromisedFigure> promisedOver(const Chain &chain, int link, Metric metric);
/// What the solution itself promises on the chain's day: of the first contract in force about it that has such a level.
std::optional<PromisedFigure> ownPromise(const Chain &chain, Id<Solution> solution, Metric metric);

/// The components below the start in the order of their distance, with what they promise; and a gap for each thing that one does not.
QList<PromisePart> promiseParts(const Chain &chain, QList<PromiseGap> *gaps);

} // namespace driftsraad
