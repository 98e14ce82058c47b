#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

/// Which row of a spreadsheet an incident was: the number that it has there, else what its row says. The same file twice finds it again.
struct IncidentOrigin {
    Id<IncidentOrigin> id{};
    Revision revision{};
    Id<Incident> incident{};
    QString origin{};
    bool operator==(const IncidentOrigin &) const = default;
};
const Table<IncidentOrigin> &tableOf(const IncidentOrigin *);

/// How a person said that the columns of an incident list are to be read; found again by the headings.
struct IncidentMapping {
    Id<IncidentMapping> id{};
    Revision revision{};
    QString layout{};
    QString mapping{};
    bool operator==(const IncidentMapping &) const = default;
};
const Table<IncidentMapping> &tableOf(const IncidentMapping *);

} // namespace driftsraad
