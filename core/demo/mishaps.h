#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

/// Something that can go wrong in any solution. All invented.
struct Mishap {
    const char *title;
    IncidentCause cause;
    Grade impact;
    Grade urgency;
    int mostAffected;  ///< municipalities
};
const QList<Mishap> &mishaps();
/// What hits a single municipality stops nothing for the others.
OutageExtent extentOf(const Mishap &mishap, int priority);

/// The 39 municipalities of the supplier's list (tests/data/reports/beroerte-kommuner.csv); the deck has their number, not their names.
const QStringList &bookingMunicipalities();

} // namespace driftsraad
