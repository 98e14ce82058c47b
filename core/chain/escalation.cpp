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

} // namespace driftsraad
