#pragma once

#include "core/chain/escalation.h"
#include "core/chain/hop.h"
#include "core/chain/operations.h"

namespace driftsraad {

/// What failed: a component, or a link while both its ends work.
struct Fault {
    Id<Component> component{};
    Id<Link> link{};
    bool operator==(const Fault &) const = default;
};

/// Where a fault shows: at the users of the chain's solution where the chain has them, else at the solution itself.
Id<Component> symptomOf(const Chain &chain);

/// From where a fault shows to what failed.
struct FaultRoute {
    int symptom = -1;
    Fault fault{};
    QList<int> components{};       ///< the shortest route, symptom first
    QList<Hop> hops{};             ///< its links in the same order; empty where the fault lies where it shows, or nothing leads to it
    QList<int> otherComponents{};  ///< what lies on other routes and not on the shortest
    QList<int> otherLinks{};
    /// The first hop that is not KOMBIT's responsibility, or of which it is not known; -1: all are.
    int leavesKombitAt = -1;
    Message told{};                ///< what there is to say where there are no hops

    bool isFound() const { return !hops.isEmpty(); }
};

/// The shortest route with the answer for every hop; what other routes pass is one set (waysBetween()). A failed link is the last hop.
FaultRoute faultRoute(const Chain &chain, Id<Component> symptom, const Fault &fault);

/// One link alone as a route: what is asked and escalated about it without a fault to follow.
FaultRoute routeOver(const Chain &chain, int link);

/// That somebody has been asked and owes an answer: an incident that lies at a third party, for instance.
struct Asked {
    RecordRef record{};
    QString name{};           ///< "H-214"
    Instant answerDueAt{};
    bool isAnswered = false;
    Id<Organisation> party{}; ///< who owes it; unknown: whoever the route waits for
};

/// When and how what the route shows is escalated.
struct EscalationWay {
    bool isPossible = false;     ///< a level is there to go to
    bool needsReason = false;    ///< the answer is not overdue; it can be escalated with a reason only
    bool isOverdue = false;
    std::optional<EscalationLevel> next{};
    std::optional<EscalationLevel> at{};  ///< who has the open escalation now
    Instant answerDueAt{};       ///< of whoever has it now; not set: nobody was asked by a deadline
    Id<Escalation> current{};    ///< the open escalation to take up; none: one is to be raised
    Instant since{};             ///< from when on the open one has been with its level
    RecordRef record{};          ///< from which the deadline comes
    QString recordName{};        ///< "H-214"
    int hop = -1;                ///< of the route: the one whose answer is waited for
    Message state{};             ///< where it stands: "The answer was due 10:20"
    Message whatToDo{};
    QList<Reason> reasons{};
};
/// To whom it is escalated first: where no contract of KOMBIT's is known to govern it, to KOMBIT itself, since neither a supplier nor a
/// service manager can be held to one there; else to the supplier, and to the service manager once the supplier was asked by a deadline.
/// Source: the deck's "Mulighed for eskalation til KOMBIT".
EscalationLevel firstLevel(bool isKombits, bool wasAsked);
/// An open escalation about a link of the route, or from the record that asked, is taken one level up; without one it is escalated to the
/// firstLevel(): when the answer is overdue, before that with a reason.
EscalationWay escalationWay(const Chain &chain, const FaultRoute &route, const std::optional<Asked> &asked, const QList<Escalation> &escalations, Instant now);
/// The escalation that the way proposes, to be shown in a form; raisedBy, handler and author are the person's to say.
NewEscalation proposedEscalation(const Chain &chain, const FaultRoute &route, const EscalationWay &way);

enum class WalkKind {
    Contact,   ///< a hop
    RuleOut,   ///< one's own operation is shown to be in order
    Escalate,
};

/// One step to show in a meeting.
struct WalkStep {
    int number = 0;              ///< from 1
    WalkKind kind = WalkKind::Contact;
    int hop = -1;                ///< Contact: of the route
    int link = -1;               ///< Contact and RuleOut
    Message title{};             ///< "Kommuner → Leverandør A A/S"
    Message sentence{};
    ResponsibilitySide side = ResponsibilitySide::Unknown;
    Message followUp{};
    QList<Reason> reasons{};
    QList<Missing> missing{};
};
/// The route as numbered steps: its hops, the own operation of the solution where it shows, and the way to escalate last. Source: the
/// deck's "Fejl på NemRefusion pga. tredjepartsleverandør", five steps.
QList<WalkStep> walkThrough(const Chain &chain, const FaultRoute &route, const EscalationWay &way);

} // namespace driftsraad
