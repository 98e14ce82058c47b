#pragma once

#include "core/chain/queries.h"
#include "core/chain/route.h"
#include "core/incidents/incident.h"
#include "ui/chain/escalationactions.h"

namespace driftsraad {

/// What the page asks for in one reading.
struct ChainAnswer {
    QList<ChainSolution> solutions{};
    Chain everything{};
    QList<Incident> incidents{};           ///< the open operational ones, the most pressing first
    std::optional<Incident> asked{};       ///< the one that was asked for, open or not
    QList<EscalationLine> escalations{};
    EscalationPeople people{};
};
Result<ChainAnswer> readChains(Reader &reader, Id<Incident> asked = {});

/// The incident that asks for the fault's way: one of the solution's that lies at a third party, names what failed, or was caused by a third
/// party.
const Incident *incidentToFollow(const QList<Incident> &open, Id<Solution> solution);
/// Who the incident waits for, as the way to escalate wants it.
std::optional<Asked> askedBy(const Incident *incident);

} // namespace driftsraad
