#pragma once

#include "core/parties/person.h"
#include "core/parties/solution.h"
#include "core/responsibility/supportlevel.h"

namespace driftsraad {

// The numbers of all enumerations here are stored; they never change their meaning.

enum class IncidentKind { Operational = 1, Security = 2, PlannedWindow = 3 };
enum class IncidentState { New = 1, UnderInvestigation = 2, AtThirdParty = 3, Resolved = 4, Closed = 5 };
enum class IncidentCause { Supplier = 1, ThirdParty = 2, Kombit = 3, Municipality = 4, Unknown = 5 };
/// How large the consequence is, and how much it hurries.
enum class Grade { High = 1, Medium = 2, Low = 3 };

const QList<IncidentState> &incidentStates();
const QList<IncidentCause> &incidentCauses();

Message incidentKindWord(qint64 kind);
Message incidentStateWord(qint64 state);
Message incidentCauseWord(qint64 cause);
Message gradeWord(qint64 grade);
inline Message word(IncidentKind kind) { return incidentKindWord(static_cast<qint64>(kind)); }
inline Message word(IncidentState state) { return incidentStateWord(static_cast<qint64>(state)); }
inline Message word(IncidentCause cause) { return incidentCauseWord(static_cast<qint64>(cause)); }
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
    int affected = 0;  ///< how many municipalities are hit; derived from AffectedMunicipality
    bool operator==(const Incident &) const = default;
};
const Table<Incident> &tableOf(const Incident *);

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
