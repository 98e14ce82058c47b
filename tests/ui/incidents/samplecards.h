#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

inline IncidentCard sampleCard(qint64 id, IncidentState state)
{
    IncidentCard card;
    card.id.value = id;
    card.reference = QStringLiteral("H-%1").arg(id);
    card.title = QStringLiteral("Opslag i ydelser giver timeout");
    card.solutionName = QStringLiteral("NemRefusion");
    card.state = state;
    card.priority = 2;
    card.affected = 9;
    card.cause = IncidentCause::Supplier;
    card.reportedAt = card.stateSince = Instant::local({2026, 11, 23}, {8, 0});
    return card;
}

} // namespace driftsraad
