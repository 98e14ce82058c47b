#pragma once

#include "core/incidents/incidentimport.h"

namespace driftsraad {

/// Sets a row against the incident that the program has for it: what the row fills in and the program has otherwise goes into its
/// differences, and its incident and municipalities become what they would be if the list is right. What a list cannot know better (the
/// kind, whose number is given; a first look that was taken back) is left.
Result<void> setAgainst(Reader &reader, Id<Incident> known, PlannedIncident *row);
/// Stores the incident that setAgainst() made of a row, with its lines in the timeline.
Result<void> storeDifferences(Transaction &transaction, const PlannedIncident &row, const QString &author);

} // namespace driftsraad
