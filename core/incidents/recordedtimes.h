#pragma once

#include "core/incidents/pause.h"
#include "core/incidents/slaclock.h"

namespace driftsraad {

/// All that the clocks of one incident are reckoned from.
struct RecordedTimes {
    Id<Incident> id{};
    IncidentKind kind = IncidentKind::Operational;
    IncidentState state = IncidentState::New;
    Id<Solution> solution{};
    Id<Contract> contract{};
    Id<FaultCategory> faultCategory{};
    int priority = 4;
    Instant reportedAt{};
    Instant acknowledgedAt{};
    Instant restoredAt{};
    Instant closedAt{};
    Instant informedAt{};
    Instant nextUpdateAt{};
    bool noticesUnknown = false;  ///< came from a list when it was over: when the municipalities were told is not in it
    QList<Pause> pauses{};        ///< as recorded, without the withdrawn ones
    QList<Pause> atThirdParty{};  ///< from the moves in the timeline; the contract says whether the clocks stand meanwhile
};
Result<QList<RecordedTimes>> recordedTimes(Reader &reader, const QList<qint64> &incidents);
/// Of the open ones; or of those among them whose municipalities were promised an update.
Result<QList<RecordedTimes>> recordedTimesOfOpen(Reader &reader, bool onlyPromised = false);

} // namespace driftsraad
