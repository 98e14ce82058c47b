#pragma once

#include "core/base/problem.h"
#include "core/chain/escalation.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What keeps a record from being stored, field by field, as far as the record alone can tell.
QList<Problem> problems(const Component &component);
QList<Problem> problems(const Link &link);
QList<Problem> problems(const Escalation &escalation);

/// Refused where another component has the same name, or is the same solution.
Result<Id<Component>> addComponent(Transaction &transaction, const Component &component);
Result<void> saveComponent(Transaction &transaction, const Edited<Component> &edited);
/// Takes its links with it, those to it and those from it. Refused while an escalation is about one of them.
Result<void> removeComponent(Transaction &transaction, Id<Component> id);

/// Refused where it leads from a component to itself, to those who only use, or carries the same between the same two in the same period.
/// A link that closes a circle is allowed: wayBack() tells it.
Result<Id<Link>> addLink(Transaction &transaction, const Link &link);
Result<void> saveLink(Transaction &transaction, const Edited<Link> &edited);
/// Refused while an escalation is about it.
Result<void> removeLink(Transaction &transaction, Id<Link> id);
/// The names along the shortest way by which the provider already depends on the consumer today, provider first; empty where it does not.
/// A link between the two would close a circle.
Result<QStringList> wayBack(Reader &reader, Id<Component> consumer, Id<Component> provider);
/// "A → B → C → A": what to tell of a circle that a link closes.
Message circleWords(const QStringList &wayBack);

struct NewEscalation {
    QString about{};
    QString reason{};
    Id<Organisation> raisedBy{};
    EscalationLevel level = EscalationLevel::Supplier;
    Instant answerDueAt{};  ///< not set: as answerDue() says
    Id<Solution> solution{};
    Id<Link> link{};
    RecordRef record{};     ///< the incident or report that it comes from
    Id<Person> handler{};
    QString author{};
};
/// Its first step says who has it and by when.
Result<Id<Escalation>> raiseEscalation(Transaction &transaction, const NewEscalation &escalation);
/// What the escalation is about and who handles it; its level, deadline and outcome have operations of their own.
Result<void> saveEscalation(Transaction &transaction, const Edited<Escalation> &edited);

struct TakeUp {
    EscalationLevel from = EscalationLevel::Supplier;  ///< what the person saw; refused where it has moved meanwhile
    QString reason{};                                  ///< needed while the answer is not overdue
    Instant answerDueAt{};                             ///< not set: as answerDue() says of the level above
    Id<Person> handler{};                              ///< not set: nobody at the new level yet
    QString author{};
};
/// Why it may be taken one level up now, or why not yet; ready to be shown beside the button.
struct TakeUpState {
    bool isPossible = false;     ///< open, and a level stands above
    bool needsReason = false;    ///< the answer is not overdue
    std::optional<EscalationLevel> next{};
    Message why{};
};
TakeUpState takeUpState(const Escalation &escalation, Instant now);
/// Source: the deck's "Mulighed for eskalation til KOMBIT": one level up, when the answer is overdue or for a reason.
Result<void> takeUp(Transaction &transaction, Id<Escalation> id, const TakeUp &move);

/// Ends it. A rejection and a withdrawal need their reason, an answer its words.
Result<void> closeEscalation(Transaction &transaction, Id<Escalation> id, EscalationOutcome outcome, const QString &text, const QString &author);
/// Asks again; the deadline stays.
Result<void> remind(Transaction &transaction, Id<Escalation> id, const QString &text, const QString &author);
/// Gives the level that has it another deadline, later than now, with the reason.
Result<void> moveDeadline(Transaction &transaction, Id<Escalation> id, Instant answerDueAt, const QString &reason, const QString &author);
/// Asks for it to be taken up at a meeting, or no longer.
Result<void> setOnAgenda(Transaction &transaction, Id<Escalation> id, bool onAgenda, const QString &author);

} // namespace driftsraad
