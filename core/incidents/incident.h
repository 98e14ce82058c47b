#pragma once

#include "core/agreements/faultcategory.h"
#include "core/agreements/incidentcause.h"
#include "core/chain/link.h"
#include "core/parties/person.h"
#include "core/parties/solution.h"
#include "core/responsibility/supportlevel.h"

namespace driftsraad {

struct Component;
struct Link;

// The numbers of all enumerations here are stored; they never change their meaning.

enum class IncidentKind { Operational = 1, Security = 2, PlannedWindow = 3 };
enum class IncidentState { New = 1, UnderInvestigation = 2, AtThirdParty = 3, Resolved = 4, Closed = 5 };
/// How large the consequence is, and how much it hurries.
enum class Grade { High = 1, Medium = 2, Low = 3 };
/// How much of a solution could not be used.
enum class OutageExtent { Full = 1, Partial = 2, Degraded = 3, None = 4 };

const QList<IncidentState> &incidentStates();
/// From none to full.
const QList<OutageExtent> &outageExtents();

Message incidentKindWord(qint64 kind);
Message incidentStateWord(qint64 state);
Message outageExtentWord(qint64 extent);
Message gradeWord(qint64 grade);
inline Message word(IncidentKind kind) { return incidentKindWord(static_cast<qint64>(kind)); }
inline Message word(IncidentState state) { return incidentStateWord(static_cast<qint64>(state)); }
inline Message word(OutageExtent extent) { return outageExtentWord(static_cast<qint64>(extent)); }
inline Message word(Grade grade) { return gradeWord(static_cast<qint64>(grade)); }

/// Something that went, or is planned to go, wrong with a solution. Its state changes by moveIncident() only, so that every change of
/// state is in the timeline with its time; clocks are reckoned from there.
struct Incident {
    Id<Incident> id{};
    Revision revision{};
    QString reference{};  ///< "H-214", "S-03"; allotted by createIncident(), never reused
    IncidentKind kind = IncidentKind::Operational;
    QString title{};
    Id<Solution> solution{};
    IncidentState state = IncidentState::New;
    Instant stateSince{};
    int priority = 4;  ///< 1 (most pressing) to 4
    Grade impact = Grade::Low;
    Grade urgency = Grade::Low;
    QString priorityReason{};  ///< why the priority is not what impact and urgency give; empty where it is
    SupportLevel supportLevel = SupportLevel::Second;
    IncidentCause cause = IncidentCause::Unknown;
    Id<Organisation> thirdParty{};
    Instant answerDueAt{};  ///< when the third party's answer is due; set while the incident is there
    QString reportedBy{};   ///< in words, with a person's function where there is one
    Id<Organisation> reporter{};
    QString responsible{};
    Id<Person> responsiblePerson{};
    Instant occurredAt{};
    Instant reportedAt{};
    Instant acknowledgedAt{};
    Instant restoredAt{};
    Instant closedAt{};
    QString closeReason{};  ///< why it was closed without a known cause
    QString description{};
    Id<Contract> contract{};            ///< whose terms count; none: the first in force for the solution on the day of the report
    Id<FaultCategory> faultCategory{};  ///< of that contract; none: the one that answers to the priority
    /// How much of the solution could not be used. Not stated: all of it for priority 1 and 2, nothing for the others.
    std::optional<OutageExtent> extent{};
    Id<Incident> parent{};              ///< the incident that this one is part of
    Instant plannedFrom{};              ///< of a planned window
    Instant plannedTo{};
    Instant noticeAt{};                 ///< when a planned window was announced
    Instant informedAt{};               ///< when the municipalities were last told; set by informed()
    Instant nextUpdateAt{};             ///< when they were promised to hear more
    int affected = 0;  ///< how many municipalities are hit; derived from AffectedMunicipality
    Id<Component> failedComponent{};    ///< what failed in the solution's chain; nameFault() says it
    Id<Link> failedLink{};              ///< or this link, while both its ends work
    bool operator==(const Incident &) const = default;
};
const Table<Incident> &tableOf(const Incident *);

/// How much of the solution counts as stopped by this incident.
OutageExtent extentOf(const Incident &incident);

inline bool isOpen(IncidentState state) { return state != IncidentState::Closed; }

/// What does not hold together, in the order in which a person meets it in the form. Empty means fit to store.
QList<Message> problems(const Incident &incident);

struct AffectedMunicipality {
    Id<AffectedMunicipality> id{};
    Revision revision{};
    Id<Incident> incident{};
    Id<Organisation> organisation{};
    bool operator==(const AffectedMunicipality &) const = default;
};
const Table<AffectedMunicipality> &tableOf(const AffectedMunicipality *);

} // namespace driftsraad
