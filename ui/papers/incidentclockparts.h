#pragma once

#include "core/incidents/clocks.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// A clock's minutes in words. Working time is told in hours: its days have fewer than 24 of them.
QString clockTime(const SlaClock &clock, qint64 minutes, const Language &language);

/// What an incident's clocks say, and why: limit, use and due time of each, then every counted, paused and closed span.
void addClocks(const IncidentClocks &clocks, const QList<ClockTrace> &traces, Paper *paper);

} // namespace driftsraad
