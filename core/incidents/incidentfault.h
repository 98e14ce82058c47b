#pragma once

#include "core/chain/route.h"
#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What failed behind an incident, in its solution's chain: what it names, else where the third party works whom it waits for. Nothing
/// where it says neither, or the chain no longer has it.
Fault faultOf(const Chain &chain, const Incident &incident);
/// "E-Dagpenge", or "Serviceplatformen → E-Dagpenge (Ydelsesdata)"; empty for nothing.
Message faultWords(const Chain &chain, const Fault &fault);

/// Whose fault it is and who follows up, as the fault's way tells.
struct FaultFinding {
    IncidentCause cause = IncidentCause::Unknown;
    QList<ChainParty> followUp{};   ///< of the last hop; empty: the records do not say
    QList<Reason> reasons{};
};
/// The cause is KOMBIT's or a municipality's where they operate what failed, the supplier's where its link is KOMBIT's responsibility or the
/// solution itself failed, and a third party's outside KOMBIT's responsibility. Source: the deck's "Fejl på NemRefusion pga.
/// tredjepartsleverandør". Unknown where the responsibility is.
FaultFinding findingOf(const Chain &chain, const FaultRoute &route);

/// What a person says failed, with what the way told her about it and she may have corrected.
struct NamedFault {
    Fault fault{};
    IncidentCause cause = IncidentCause::Unknown;
    QString responsible{};  ///< who follows up, in words
    QString author{};
};
/// Writes it into the incident and its timeline. Refused where the solution's chain of today does not have it. An unknown cause leaves the
/// one that is known; nobody responsible leaves who is.
Result<void> nameFault(Transaction &transaction, Id<Incident> incident, const NamedFault &named);

} // namespace driftsraad
