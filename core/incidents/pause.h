#pragma once

#include "core/base/problem.h"
#include "core/incidents/incident.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A time in which an incident's clocks stood, as somebody recorded it. A wrong one is corrected or withdrawn; clocks are reckoned anew
/// from what the records say then.
struct IncidentPause {
    Id<IncidentPause> id{};
    Revision revision{};
    Id<Incident> incident{};
    Instant from{};
    Instant to{};                     ///< not set: the clocks stand still
    QString reason{};
    Id<Organisation> organisation{};  ///< who is waited for; none: party says who
    QString party{};                  ///< in words, where it is no single organisation
    QString author{};
    bool withdrawn = false;
    QString withdrawnReason{};
    bool isOpen() const { return !withdrawn && !to.isSet(); }
    bool operator==(const IncidentPause &) const = default;
};
const Table<IncidentPause> &tableOf(const IncidentPause *);

QList<Problem> problems(const IncidentPause &pause);

/// Stops the incident's clocks from pause.from (not set: now). Needs a reason and who is waited for. Refused on a closed incident, before
/// it was reported, in the future, and while another pause is open.
Result<Id<IncidentPause>> startPause(Transaction &transaction, const IncidentPause &pause);
/// Lets them run again; not set: now. Refused where the pause is not open, or would end before it began or in the future.
Result<void> endPause(Transaction &transaction, Id<IncidentPause> pause, Instant to, const QString &author);
/// Stores what a person made of the form: times, reason and party. Refused on a withdrawn one.
Result<void> correctPause(Transaction &transaction, const Edited<IncidentPause> &edited, const QString &author);
/// Takes it out of the reckoning; it stays visible. Needs a reason.
Result<void> withdrawPause(Transaction &transaction, Id<IncidentPause> pause, const QString &reason, const QString &author);

} // namespace driftsraad
