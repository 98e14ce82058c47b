#include "core/chain/escalation.h"

namespace driftsraad {

const QList<EscalationLevel> &escalationLevels()
{
    static const QList<EscalationLevel> all{EscalationLevel::Supplier, EscalationLevel::ServiceManager, EscalationLevel::Kombit, EscalationLevel::AdvisoryGroup};
    return all;
}

Message escalationLevelWord(qint64 level)
{
    switch (static_cast<EscalationLevel>(level)) {
    case EscalationLevel::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "Supplier")};
    case EscalationLevel::ServiceManager:
        return {QT_TRANSLATE_NOOP("Messages", "Service manager")};
    case EscalationLevel::Kombit:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT")};
    case EscalationLevel::AdvisoryGroup:
        return {QT_TRANSLATE_NOOP("Messages", "Operations advisory group")};
    }
    return {};
}

Message addressee(EscalationLevel level)
{
    switch (level) {
    case EscalationLevel::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "the supplier")};
    case EscalationLevel::ServiceManager:
        return {QT_TRANSLATE_NOOP("Messages", "the service manager")};
    case EscalationLevel::AdvisoryGroup:
        return {QT_TRANSLATE_NOOP("Messages", "the Operations advisory group")};
    case EscalationLevel::Kombit:
        break;
    }
    return word(level);
}

Message escalationOutcomeWord(qint64 outcome)
{
    switch (static_cast<EscalationOutcome>(outcome)) {
    case EscalationOutcome::Open:
        return {QT_TRANSLATE_NOOP("Messages", "Awaits an answer")};
    case EscalationOutcome::Answered:
        return {QT_TRANSLATE_NOOP("Messages", "Answered")};
    case EscalationOutcome::Rejected:
        return {QT_TRANSLATE_NOOP("Messages", "Rejected")};
    case EscalationOutcome::Withdrawn:
        return {QT_TRANSLATE_NOOP("Messages", "Withdrawn")};
    }
    return {};
}

std::optional<EscalationLevel> levelAbove(EscalationLevel level)
{
    const auto at = escalationLevels().indexOf(level);
    return at >= 0 && at + 1 < escalationLevels().size() ? std::optional(escalationLevels()[at + 1]) : std::nullopt;
}

Message escalationStepKindWord(qint64 kind)
{
    switch (static_cast<EscalationStepKind>(kind)) {
    case EscalationStepKind::Raised:
        return {QT_TRANSLATE_NOOP("Messages", "Raised")};
    case EscalationStepKind::TakenUp:
        return {QT_TRANSLATE_NOOP("Messages", "Taken up")};
    case EscalationStepKind::Reminded:
        return {QT_TRANSLATE_NOOP("Messages", "Reminded")};
    case EscalationStepKind::DeadlineMoved:
        return {QT_TRANSLATE_NOOP("Messages", "New deadline")};
    case EscalationStepKind::Answered:
        return {QT_TRANSLATE_NOOP("Messages", "Answered")};
    case EscalationStepKind::Rejected:
        return {QT_TRANSLATE_NOOP("Messages", "Rejected")};
    case EscalationStepKind::Withdrawn:
        return {QT_TRANSLATE_NOOP("Messages", "Withdrawn")};
    case EscalationStepKind::PutOnAgenda:
        return {QT_TRANSLATE_NOOP("Messages", "Put on the agenda")};
    case EscalationStepKind::TakenOffAgenda:
        return {QT_TRANSLATE_NOOP("Messages", "Taken off the agenda")};
    }
    return {};
}

Message stepSentence(const EscalationStep &step)
{
    switch (step.kind) {
    case EscalationStepKind::Raised:
        return {QT_TRANSLATE_NOOP("Messages", "Raised to %1; the answer is due %2"), {nested(addressee(step.level)), step.answerDueAt}};
    case EscalationStepKind::TakenUp:
        return {QT_TRANSLATE_NOOP("Messages", "Taken up to %1; the answer is due %2"), {nested(addressee(step.level)), step.answerDueAt}};
    case EscalationStepKind::Reminded:
        return {QT_TRANSLATE_NOOP("Messages", "Reminder to %1"), {nested(addressee(step.level))}};
    case EscalationStepKind::DeadlineMoved:
        return {QT_TRANSLATE_NOOP("Messages", "The answer is now due %1"), {step.answerDueAt}};
    case EscalationStepKind::Answered:
        return {QT_TRANSLATE_NOOP("Messages", "Answered by %1"), {nested(addressee(step.level))}};
    case EscalationStepKind::Rejected:
        return {QT_TRANSLATE_NOOP("Messages", "Rejected by %1"), {nested(addressee(step.level))}};
    case EscalationStepKind::Withdrawn:
    case EscalationStepKind::PutOnAgenda:
    case EscalationStepKind::TakenOffAgenda:
        break;
    }
    return word(step.kind);
}

const Table<Escalation> &tableOf(const Escalation *)
{
    static const Table<Escalation> table = Table<Escalation>("escalation", QT_TRANSLATE_NOOP("Messages", "Escalation"))
        .field<&Escalation::about>("about", QT_TRANSLATE_NOOP("Messages", "About")).required().searchable().title()
        .field<&Escalation::reason>("reason", QT_TRANSLATE_NOOP("Messages", "Reason")).longText().searchable()
        .field<&Escalation::raisedBy>("raised_by", QT_TRANSLATE_NOOP("Messages", "Raised by")).required()
        .field<&Escalation::raisedAt>("raised_at", QT_TRANSLATE_NOOP("Messages", "Raised at")).required()
        .field<&Escalation::level>("level", QT_TRANSLATE_NOOP("Messages", "Level")).words(&escalationLevelWord)
        .field<&Escalation::levelSince>("level_since", QT_TRANSLATE_NOOP("Messages", "At this level since")).required()
        .field<&Escalation::answerDueAt>("answer_due_at", QT_TRANSLATE_NOOP("Messages", "Answer due"))
        .field<&Escalation::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&Escalation::link>("link", QT_TRANSLATE_NOOP("Messages", "Link"))
        .field<&Escalation::recordTable>("record_table", QT_TRANSLATE_NOOP("Messages", "Came from"))
        .field<&Escalation::record>("record", QT_TRANSLATE_NOOP("Messages", "Number of the record"))
        .field<&Escalation::handler>("handler", QT_TRANSLATE_NOOP("Messages", "Handled by"))
        .field<&Escalation::outcome>("outcome", QT_TRANSLATE_NOOP("Messages", "Outcome")).words(&escalationOutcomeWord)
        .field<&Escalation::answer>("answer", QT_TRANSLATE_NOOP("Messages", "Answer")).longText().searchable()
        .field<&Escalation::closedAt>("closed_at", QT_TRANSLATE_NOOP("Messages", "Closed at"))
        .field<&Escalation::onAgenda>("on_agenda", QT_TRANSLATE_NOOP("Messages", "On the agenda"));
    return table;
}

const Table<EscalationStep> &tableOf(const EscalationStep *)
{
    static const Table<EscalationStep> table = Table<EscalationStep>("escalation_step", QT_TRANSLATE_NOOP("Messages", "Step of an escalation"))
        .field<&EscalationStep::escalation>("escalation", QT_TRANSLATE_NOOP("Messages", "Escalation")).required().owner()
        .field<&EscalationStep::at>("at", QT_TRANSLATE_NOOP("Messages", "Time")).required()
        .field<&EscalationStep::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&escalationStepKindWord)
        .field<&EscalationStep::level>("level", QT_TRANSLATE_NOOP("Messages", "Level")).words(&escalationLevelWord)
        .field<&EscalationStep::answerDueAt>("answer_due_at", QT_TRANSLATE_NOOP("Messages", "Answer due"))
        .field<&EscalationStep::author>("author", QT_TRANSLATE_NOOP("Messages", "Author"))
        .field<&EscalationStep::text>("text", QT_TRANSLATE_NOOP("Messages", "Text")).longText().searchable();
    return table;
}

} // namespace driftsraad
