#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

class AsyncStore;
class Page;

/// Asks over the page who is responsible for an incident, and stores it. The person herself stands there where nobody does.
void assignIncident(AsyncStore &store, Page &page, Id<Incident> incident);

} // namespace driftsraad
