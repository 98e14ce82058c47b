#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// Days, both of them included. solutions empty: all of them.
struct ListedPeriod {
    QDate from{};
    QDate to{};
    QList<Id<Solution>> solutions{};
};
/// The incidents that were reported in the period, the earliest first.
Result<QList<IncidentCard>> incidentsReported(Reader &reader, const ListedPeriod &period);

/// The incident of this number, "H-214", in capitals or not. NotFound where there is none.
Result<Id<Incident>> incidentNumbered(Reader &reader, const QString &reference);

} // namespace driftsraad
