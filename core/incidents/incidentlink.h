#pragma once

#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Two incidents that have to do with each other: one cause, many incidents. A pair is one record, whichever of them it was made from.
struct IncidentLink {
    Id<IncidentLink> id{};
    Revision revision{};
    Id<Incident> incident{};
    Id<Incident> other{};
    bool operator==(const IncidentLink &) const = default;
};
const Table<IncidentLink> &tableOf(const IncidentLink *);

} // namespace driftsraad
