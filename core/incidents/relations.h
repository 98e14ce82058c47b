#pragma once

#include "core/incidents/operations.h"
#include "core/incidents/queries.h"

namespace driftsraad {

/// What incidents have to do with each other: one is part of another, or they share a cause.

/// Links two incidents, or does nothing where they are linked already. Refused for one and the same.
Result<void> linkIncidents(Transaction &transaction, Id<Incident> one, Id<Incident> other);
/// Whichever of them the link was made from.
Result<void> unlinkIncidents(Transaction &transaction, Id<Incident> one, Id<Incident> other);

/// Makes an incident part of another; an invalid parent makes it stand on its own again. Refused where they would be part of each other.
Result<void> setParent(Transaction &transaction, Id<Incident> incident, Id<Incident> parent, const QString &author);

/// The parts of an incident that are still open, and their parts, in the order of their numbers.
Result<QList<RelatedIncident>> openParts(Reader &reader, Id<Incident> incident);
/// Moves an incident to Resolved or Closed and its open parts with it. A part whose cause is not known takes the whole's. All of them or
/// none: what refuses a part refuses the whole and says which it is.
Result<void> moveWithParts(Transaction &transaction, Id<Incident> incident, const Move &move);

/// Incidents to choose from, the newest first: those whose number begins so, or that hold the words.
Result<QList<RelatedIncident>> incidentsNamed(Reader &reader, const QString &typed, Id<Incident> but, int limit);

} // namespace driftsraad
