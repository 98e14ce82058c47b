#include "core/chain/operations.h"

#include "core/chain/answerdue.h"
#include "core/storage/cleaned.h"

namespace driftsraad {

namespace {

/// The wanted deadline, or the level's own from now.
Result<Instant> deadline(Transaction &transaction, const AnswerGround &ground, EscalationLevel level, Instant wanted)
{
    if (!wanted.isSet())
        return answerDue(transaction, ground, level, transaction.now());
    if (wanted <= transaction.now())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The answer must be due later than now.")}};
    return wanted;
}

Result<void> addStep(Transaction &transaction, const Escalation &escalation, EscalationStepKind kind, const QString &text, const QString &author)
{
    DRIFTSRAAD_TRY(transaction.insert(EscalationStep{.escalation = escalation.id,
                                                     .at = transaction.now(),
                                                     .kind = kind,
                                                     .level = escalation.level,
                                                     .answerDueAt = isOpen(escalation) ? escalation.answerDueAt : Instant{},
                                                     .author = cleanText(author),
                                                     .text = cleanText(text)}));
    return {};
}

Result<Escalation> openOne(Transaction &transaction, Id<Escalation> id)
{
    const auto escalation = transaction.get(id);
    if (!escalation)
        return escalation.error();
    if (!isOpen(*escalation))
        return refusal({QT_TRANSLATE_NOOP("Messages", "“%1” was closed on %2: %3."),
                        {escalation->about, escalation->closedAt, nested(word(escalation->outcome))}});
    return *escalation;
}

} // namespace

QList<Problem> problems(const Escalation &escalation)
{
    QList<Problem> found;
    if (cleanText(escalation.about).isEmpty())
        found.append(Problem{"about", {QT_TRANSLATE_NOOP("Messages", "Write what the escalation is about.")}});
    if (!escalation.raisedBy.isValid())
        found.append(Problem{"raised_by", {QT_TRANSLATE_NOOP("Messages", "Choose who raises it.")}});
    if (cleanText(escalation.reason).isEmpty())
        found.append(Problem{"reason", {QT_TRANSLATE_NOOP("Messages", "Write why it is escalated.")}});
    return found;
}

Result<Id<Escalation>> raiseEscalation(Transaction &transaction, const NewEscalation &wanted)
{
    const auto due = deadline(transaction, {.link = wanted.link, .solution = wanted.solution}, wanted.level, wanted.answerDueAt);
    if (!due)
        return due.error();
    Escalation escalation{.about = cleanText(wanted.about),
                          .reason = cleanText(wanted.reason),
                          .raisedBy = wanted.raisedBy,
                          .raisedAt = transaction.now(),
                          .level = wanted.level,
                          .levelSince = transaction.now(),
                          .answerDueAt = *due,
                          .solution = wanted.solution,
                          .link = wanted.link,
                          .recordTable = wanted.record.isValid() ? wanted.record.table : QString(),
                          .record = wanted.record.isValid() ? wanted.record.id : 0,
                          .handler = wanted.handler};
    DRIFTSRAAD_TRY(refusedBy(problems(escalation)));
    const auto id = transaction.insert(escalation);
    if (!id)
        return id.error();
    escalation.id = *id;
    DRIFTSRAAD_TRY(addStep(transaction, escalation, EscalationStepKind::Raised, escalation.reason, wanted.author));
    return *id;
}

Result<void> saveEscalation(Transaction &transaction, const Edited<Escalation> &edited)
{
    const Escalation mine = cleaned(edited.mine);
    const Escalation &base = edited.base;
    if (mine.level != base.level || mine.levelSince != base.levelSince || mine.answerDueAt != base.answerDueAt || mine.outcome != base.outcome
        || mine.answer != cleanText(base.answer) || mine.closedAt != base.closedAt || mine.onAgenda != base.onAgenda || mine.raisedAt != base.raisedAt)
        return Error{ErrorCode::Internal, {QT_TRANSLATE_NOOP("Messages", "Level, deadline and outcome are not changed in the form.")}};
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    return transaction.save(Edited<Escalation>{base, mine});
}

TakeUpState takeUpState(const Escalation &escalation, Instant now)
{
    TakeUpState state{.next = levelAbove(escalation.level)};
    if (!isOpen(escalation)) {
        state.next.reset();
        state.why = {QT_TRANSLATE_NOOP("Messages", "It is closed: %1."), {nested(word(escalation.outcome))}};
        return state;
    }
    if (!state.next) {
        state.why = {QT_TRANSLATE_NOOP("Messages", "No level stands above the advisory group. Put it on the agenda of a meeting.")};
        return state;
    }
    state.isPossible = true;
    state.needsReason = !escalation.answerDueAt.isSet() || now < escalation.answerDueAt;
    if (!escalation.answerDueAt.isSet())
        state.why = {QT_TRANSLATE_NOOP("Messages", "There is no deadline for the answer from %1. It can be taken up to %2 with a reason."),
                     {nested(addressee(escalation.level)), nested(addressee(*state.next))}};
    else if (state.needsReason)
        state.why = {QT_TRANSLATE_NOOP("Messages", "The answer from %1 is due %2. Before that it can be taken up to %3 with a reason only."),
                     {nested(addressee(escalation.level)), escalation.answerDueAt, nested(addressee(*state.next))}};
    else
        state.why = {QT_TRANSLATE_NOOP("Messages", "The answer from %1 was due %2. It can be taken up to %3."),
                     {nested(addressee(escalation.level)), escalation.answerDueAt, nested(addressee(*state.next))}};
    return state;
}

Result<void> takeUp(Transaction &transaction, Id<Escalation> id, const TakeUp &move)
{
    auto escalation = openOne(transaction, id);
    if (!escalation)
        return escalation.error();
    if (escalation->level != move.from)
        return refusal({QT_TRANSLATE_NOOP("Messages", "It has been taken up to %1 meanwhile."), {nested(addressee(escalation->level))}});
    const TakeUpState state = takeUpState(*escalation, transaction.now());
    if (!state.isPossible)
        return refusal(state.why);
    if (state.needsReason && cleanText(move.reason).isEmpty())
        return refusal(state.why);
    const auto due = deadline(transaction, {.link = escalation->link, .solution = escalation->solution}, *state.next, move.answerDueAt);
    if (!due)
        return due.error();
    escalation->level = *state.next;
    escalation->levelSince = transaction.now();
    escalation->answerDueAt = *due;
    escalation->handler = move.handler;
    DRIFTSRAAD_TRY(transaction.put(*escalation));
    return addStep(transaction, *escalation, EscalationStepKind::TakenUp, move.reason, move.author);
}

Result<void> closeEscalation(Transaction &transaction, Id<Escalation> id, EscalationOutcome outcome, const QString &text, const QString &author)
{
    auto escalation = openOne(transaction, id);
    if (!escalation)
        return escalation.error();
    if (cleanText(text).isEmpty())
        return Error{ErrorCode::Invalid, outcome == EscalationOutcome::Answered ? Message{QT_TRANSLATE_NOOP("Messages", "Write what the answer was.")}
                                                                                : Message{QT_TRANSLATE_NOOP("Messages", "Write the reason.")}};
    EscalationStepKind kind = EscalationStepKind::Answered;
    if (outcome == EscalationOutcome::Rejected)
        kind = EscalationStepKind::Rejected;
    else if (outcome == EscalationOutcome::Withdrawn)
        kind = EscalationStepKind::Withdrawn;
    else if (outcome == EscalationOutcome::Open)
        return Error{ErrorCode::Internal, {QT_TRANSLATE_NOOP("Messages", "An escalation is closed with an outcome.")}};
    escalation->outcome = outcome;
    escalation->answer = cleanText(text);
    escalation->closedAt = transaction.now();
    DRIFTSRAAD_TRY(transaction.put(*escalation));
    return addStep(transaction, *escalation, kind, text, author);
}

Result<void> remind(Transaction &transaction, Id<Escalation> id, const QString &text, const QString &author)
{
    const auto escalation = openOne(transaction, id);
    if (!escalation)
        return escalation.error();
    return addStep(transaction, *escalation, EscalationStepKind::Reminded, text, author);
}

Result<void> moveDeadline(Transaction &transaction, Id<Escalation> id, Instant answerDueAt, const QString &reason, const QString &author)
{
    auto escalation = openOne(transaction, id);
    if (!escalation)
        return escalation.error();
    if (answerDueAt <= transaction.now())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The answer must be due later than now.")}};
    if (cleanText(reason).isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "Write the reason.")}};
    escalation->answerDueAt = answerDueAt;
    DRIFTSRAAD_TRY(transaction.put(*escalation));
    return addStep(transaction, *escalation, EscalationStepKind::DeadlineMoved, reason, author);
}

Result<void> setOnAgenda(Transaction &transaction, Id<Escalation> id, bool onAgenda, const QString &author)
{
    auto escalation = transaction.get(id);
    if (!escalation)
        return escalation.error();
    if (escalation->onAgenda == onAgenda)
        return {};
    escalation->onAgenda = onAgenda;
    DRIFTSRAAD_TRY(transaction.put(*escalation));
    return addStep(transaction, *escalation, onAgenda ? EscalationStepKind::PutOnAgenda : EscalationStepKind::TakenOffAgenda, {}, author);
}

} // namespace driftsraad
