#pragma once

#include "core/incidents/clocks.h"
#include "core/incidents/incidentsreported.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// One incident: its facts, what happened in short, whom it hit, what the municipalities were told, and its clocks with why they say so.
struct IncidentPaper {
    struct Content {
        IncidentDetail detail{};
        IncidentClocks clocks{};
        QList<ClockTrace> traces{};  ///< of these clocks, in their order
        Instant made{};
        bool example = false;
    };
};
Paper incidentPaper(const IncidentPaper::Content &content, const Language &language);
Result<IncidentPaper::Content> incidentContent(Reader &reader, Id<Incident> incident);

/// The incidents that were reported in a period.
struct IncidentListPaper {
    struct Content {
        ListedPeriod period{};
        QStringList solutions{};  ///< the names of those it keeps to; empty: all of them
        QList<IncidentCard> incidents{};
        QHash<qint64, IncidentClocks> clocks{};  ///< by incident
        Instant made{};
        bool example = false;
    };
};
Paper incidentListPaper(const IncidentListPaper::Content &content, const Language &language);
Result<IncidentListPaper::Content> incidentListContent(Reader &reader, const ListedPeriod &period);

} // namespace driftsraad
