#pragma once

#include "core/parties/organisation.h"

namespace driftsraad {

/// A shared municipal IT solution. Who is what under the data protection law (the deck's slide on roles): the municipalities are the
/// controllers, the supplier is the processor, the supplier's supplier the sub-processor.
struct Solution {
    Id<Solution> id{};
    Revision revision{};
    QString name{};
    Id<Organisation> supplier{};  ///< the processor
    bool active = true;
    QString description{};
    QString controller{};             ///< who is controller, in words: "The municipalities"
    Id<Organisation> subProcessor{};
    QString serviceHours{};           ///< in words, as the contract says it
    int sortOrder = 0;                ///< the group's own order; equal ones by name
    bool operator==(const Solution &) const = default;
};
const Table<Solution> &tableOf(const Solution *);

} // namespace driftsraad
