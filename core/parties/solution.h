#pragma once

#include "core/parties/organisation.h"

namespace driftsraad {

/// A shared municipal IT solution. Who is what under the data protection law stands in its data roles (core/agreements/datarole.h).
struct Solution {
    Id<Solution> id{};
    Revision revision{};
    QString name{};
    Id<Organisation> supplier{};  ///< who delivers it
    bool active = true;
    QString description{};
    QString serviceHours{};  ///< in words, as the contract says it
    int sortOrder = 0;       ///< the group's own order; equal ones by name
    bool operator==(const Solution &) const = default;
};
const Table<Solution> &tableOf(const Solution *);

} // namespace driftsraad
