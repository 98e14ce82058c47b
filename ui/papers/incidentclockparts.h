#pragma once

#include "core/incidents/clocks.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// What an incident's clocks say, and why: limit, use and due time of each, then every counted, paused and closed span.
void addClocks(const IncidentClocks &clocks, const QList<ClockTrace> &traces, Paper *paper);

} // namespace driftsraad
