#pragma once

#include "core/chain/link.h"

namespace driftsraad {

/// Who has it now, from below upwards. The numbers are stored; they never change their meaning.
enum class EscalationLevel { Supplier = 1, ServiceManager = 2, Kombit = 3, AdvisoryGroup = 4 };
enum class EscalationOutcome { Open = 0, Answered = 1, Rejected = 2, Withdrawn = 3 };

const QList<EscalationLevel> &escalationLevels();
Message escalationLevelWord(qint64 level);
Message escalationOutcomeWord(qint64 outcome);
inline Message word(EscalationLevel level) { return escalationLevelWord(static_cast<qint64>(level)); }
/// The level within a sentence, as somebody that one goes to: "the service manager".
Message addressee(EscalationLevel level);
inline Message word(EscalationOutcome outcome) { return escalationOutcomeWord(static_cast<qint64>(outcome)); }

/// Somebody's demand for an answer, taken one level up at a time until it is answered. Source: the deck's "Mulighed for eskalation til KOMBIT".
struct Escalation {
    Id<Escalation> id{};
    Revision revision{};
    QString about{};
    QString reason{};
    Id<Organisation> raisedBy{};
    Instant raisedAt{};
    EscalationLevel level = EscalationLevel::Supplier;
    Instant levelSince{};
    Instant answerDueAt{};   ///< of the level that has it
    Id<Solution> solution{};
    Id<Link> link{};
    QString recordTable{};   ///< with record: the incident or report that it came from
    qint64 record = 0;
    Id<Person> handler{};
    EscalationOutcome outcome = EscalationOutcome::Open;
    QString answer{};        ///< what came of it
    Instant closedAt{};
    bool onAgenda = false;   ///< is to be taken up at a meeting
    bool operator==(const Escalation &) const = default;
};
const Table<Escalation> &tableOf(const Escalation *);

inline bool isOpen(const Escalation &escalation) { return escalation.outcome == EscalationOutcome::Open; }
/// The level above, or none above the advisory group.
std::optional<EscalationLevel> levelAbove(EscalationLevel level);

/// The numbers are stored; they never change their meaning.
enum class EscalationStepKind {
    Raised = 1,
    TakenUp = 2,       ///< to the next level
    Reminded = 3,
    DeadlineMoved = 4,
    Answered = 5,
    Rejected = 6,
    Withdrawn = 7,
    PutOnAgenda = 8,
    TakenOffAgenda = 9,
};
Message escalationStepKindWord(qint64 kind);
inline Message word(EscalationStepKind kind) { return escalationStepKindWord(static_cast<qint64>(kind)); }

/// What was done with an escalation, when and by whom; written by the operation that did it and never changed.
struct EscalationStep {
    Id<EscalationStep> id{};
    Revision revision{};
    Id<Escalation> escalation{};
    Instant at{};
    EscalationStepKind kind = EscalationStepKind::Raised;
    EscalationLevel level = EscalationLevel::Supplier;  ///< who has it after the step
    Instant answerDueAt{};                              ///< by when, after the step
    QString author{};
    QString text{};                                     ///< the reason, the answer, what was asked
    bool operator==(const EscalationStep &) const = default;
};
const Table<EscalationStep> &tableOf(const EscalationStep *);
/// The step as a sentence; its text is a second line.
Message stepSentence(const EscalationStep &step);

} // namespace driftsraad
