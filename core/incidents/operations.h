#pragma once

#include "core/incidents/timeline.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The next number of the kind's series, "H-214" or "S-03" (two digits at least). Taken for good, once the transaction is committed.
Result<QString> allotReference(Transaction &transaction, IncidentKind kind);

/// What a person fills in to register an incident. Times that are not set are taken as now.
struct NewIncident {
    IncidentKind kind = IncidentKind::Operational;
    QString title{};
    Id<Solution> solution{};
    Grade impact = Grade::Medium;
    Grade urgency = Grade::Medium;
    std::optional<int> priority{};  ///< overrides the rule; needs the reason
    QString priorityReason{};
    SupportLevel supportLevel = SupportLevel::Second;
    IncidentCause cause = IncidentCause::Unknown;
    QString reportedBy{};
    Id<Organisation> reporter{};
    QString responsible{};
    Id<Person> responsiblePerson{};
    Id<Organisation> thirdParty{};  ///< who may have to be asked; handed to them by a move
    Instant occurredAt{};
    Instant reportedAt{};
    QString description{};
    Id<Contract> contract{};            ///< none: the one in force for the solution
    Id<FaultCategory> faultCategory{};  ///< none: the one that answers to the priority
    std::optional<OutageExtent> extent{};
    Id<Incident> parent{};
    Id<Link> failedLink{};
    Instant plannedFrom{};
    Instant plannedTo{};
    Instant noticeAt{};
    QList<Id<Organisation>> affected{};
    QString author{};
};
/// Gives it the next number of its series (S for a security incident, else H), the state New and the first line of its timeline.
Result<Id<Incident>> createIncident(Transaction &transaction, const NewIncident &incident);

/// Stores what a person made of the form. The state does not change here. Without a reason for another priority it follows impact
/// and urgency; a changed priority gets a line in the timeline.
Result<void> saveIncident(Transaction &transaction, const Edited<Incident> &edited, const QString &author);

/// Every state may follow any other, but what has been looked at does not become new again.
constexpr bool mayBecome(IncidentState from, IncidentState to)
{
    return to != IncidentState::New || from == to;
}

struct Move {
    IncidentState from = IncidentState::New;  ///< what the person saw; refused where it has been moved meanwhile
    IncidentState to = IncidentState::New;
    Id<Organisation> thirdParty{};  ///< needed to At third party
    Instant answerDueAt{};          ///< needed to At third party, and later than now
    std::optional<IncidentCause> cause{};  ///< says the cause with the move
    QString reason{};               ///< needed to Closed while the cause is unknown
    QString author{};
};
/// Moves an incident to another state, with its times and a line in the timeline: leaving New acknowledges it, Resolved and Closed
/// restore it where nobody said when, going back opens it again. Refused where mayBecome() says no.
Result<void> moveIncident(Transaction &transaction, Id<Incident> incident, const Move &move);

/// A priority other than what impact and urgency give needs the reason.
Result<void> setPriority(Transaction &transaction, Id<Incident> incident, int priority, const QString &reason, const QString &author);

struct NewEntry {
    QString text{};
    Instant at{};  ///< when it happened; not set: now
    bool inSummary = false;
    QString author{};
};
Result<Id<TimelineEntry>> addEntry(Transaction &transaction, Id<Incident> incident, const NewEntry &entry);
/// Puts right what an entry says: a new one that points to it, at the old one's time unless another is given. The old one stays. Refused for what the program wrote, for what is withdrawn, and where another correction stands already.
Result<Id<TimelineEntry>> correctEntry(Transaction &transaction, Id<TimelineEntry> entry, const NewEntry &correction);
/// Strikes a note out, with the reason; it stays where it is. What the program wrote about a move cannot be withdrawn.
Result<void> withdrawEntry(Transaction &transaction, Id<TimelineEntry> entry, const QString &reason);
/// A note that belongs in the incident's summary, or does no more.
Result<void> setInSummary(Transaction &transaction, Id<TimelineEntry> entry, bool inSummary);

/// The municipalities that are hit, all of them. Those that stay keep their records.
Result<void> setAffected(Transaction &transaction, Id<Incident> incident, const QList<Id<Organisation>> &municipalities, const QString &author);

/// The municipalities were told at that time (not set: now) and are promised to hear more at another (not set: nothing is promised). It
/// is what the clock of the next update is reckoned from.
Result<void> informed(Transaction &transaction, Id<Incident> incident, Instant at, Instant nextUpdateAt);

} // namespace driftsraad
