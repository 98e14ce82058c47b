#include "core/incidents/timeline.h"

namespace driftsraad {

Message timelineKindWord(qint64 kind)
{
    switch (static_cast<TimelineKind>(kind)) {
    case TimelineKind::Note:
        return {QT_TRANSLATE_NOOP("Messages", "Timeline note")};
    case TimelineKind::Registered:
        return {QT_TRANSLATE_NOOP("Messages", "Registered")};
    case TimelineKind::Moved:
        return {QT_TRANSLATE_NOOP("Messages", "Moved")};
    case TimelineKind::PrioritySet:
        return {QT_TRANSLATE_NOOP("Messages", "Priority")};
    case TimelineKind::AffectedSet:
        return {QT_TRANSLATE_NOOP("Messages", "Affected municipalities")};
    case TimelineKind::PauseStarted:
        return {QT_TRANSLATE_NOOP("Messages", "Pause begun")};
    case TimelineKind::PauseEnded:
        return {QT_TRANSLATE_NOOP("Messages", "Pause ended")};
    case TimelineKind::PauseCorrected:
        return {QT_TRANSLATE_NOOP("Messages", "Pause corrected")};
    case TimelineKind::PauseWithdrawn:
        return {QT_TRANSLATE_NOOP("Messages", "Pause withdrawn")};
    case TimelineKind::FaultNamed:
        return {QT_TRANSLATE_NOOP("Messages", "What failed")};
    case TimelineKind::Published:
        return {QT_TRANSLATE_NOOP("Messages", "Operations notice")};
    }
    return {};
}

const Table<TimelineEntry> &tableOf(const TimelineEntry *)
{
    static const Table<TimelineEntry> table = Table<TimelineEntry>("timeline_entry", QT_TRANSLATE_NOOP("Messages", "Timeline entry"))
        .field<&TimelineEntry::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
        .field<&TimelineEntry::at>("at", QT_TRANSLATE_NOOP("Messages", "Time")).required()
        .field<&TimelineEntry::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&timelineKindWord)
        .field<&TimelineEntry::text>("text", QT_TRANSLATE_NOOP("Messages", "Text")).title().longText()
        .field<&TimelineEntry::author>("author", QT_TRANSLATE_NOOP("Messages", "Written by"))
        .field<&TimelineEntry::inSummary>("in_summary", QT_TRANSLATE_NOOP("Messages", "In the summary"))
        .field<&TimelineEntry::state>("state", QT_TRANSLATE_NOOP("Messages", "State")).words(&incidentStateWord)
        .field<&TimelineEntry::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation"))
        .field<&TimelineEntry::dueAt>("due_at", QT_TRANSLATE_NOOP("Messages", "Answer due"))
        .field<&TimelineEntry::number>("number", QT_TRANSLATE_NOOP("Messages", "Value"))
        .field<&TimelineEntry::withdrawn>("withdrawn", QT_TRANSLATE_NOOP("Messages", "Withdrawn"))
        .field<&TimelineEntry::withdrawnReason>("withdrawn_reason", QT_TRANSLATE_NOOP("Messages", "Reason for withdrawing"))
        .field<&TimelineEntry::corrects>("corrects", QT_TRANSLATE_NOOP("Messages", "Corrects"));
    return table;
}

Message timelineSentence(const TimelineEntry &entry, const QString &organisationName)
{
    switch (entry.kind) {
    case TimelineKind::Note:
        return Message::verbatim(entry.text);
    case TimelineKind::Registered:
        return {QT_TRANSLATE_NOOP("Messages", "Registered")};
    case TimelineKind::Moved:
        if (entry.state == IncidentState::AtThirdParty)
            return {QT_TRANSLATE_NOOP("Messages", "Handed to %1, answer due %2"), {organisationName, entry.dueAt}};
        if (entry.state)
            return {QT_TRANSLATE_NOOP("Messages", "Moved to %1"), {nested(word(*entry.state))}};
        return {QT_TRANSLATE_NOOP("Messages", "Moved")};
    case TimelineKind::PrioritySet:
        return {QT_TRANSLATE_NOOP("Messages", "Priority set to %1"), {qint64{entry.number}}};
    case TimelineKind::AffectedSet:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities are affected"), entry.number);
    case TimelineKind::PauseStarted:
        if (organisationName.isEmpty())
            return {QT_TRANSLATE_NOOP("Messages", "The clocks stand")};
        return {QT_TRANSLATE_NOOP("Messages", "The clocks stand, waiting for %1"), {organisationName}};
    case TimelineKind::PauseEnded:
        return {QT_TRANSLATE_NOOP("Messages", "The clocks run again")};
    case TimelineKind::PauseCorrected:
        return {QT_TRANSLATE_NOOP("Messages", "A pause of the clocks was corrected")};
    case TimelineKind::PauseWithdrawn:
        return {QT_TRANSLATE_NOOP("Messages", "A pause of the clocks was withdrawn")};
    case TimelineKind::FaultNamed:
        return {QT_TRANSLATE_NOOP("Messages", "What failed was named")};
    case TimelineKind::Published:
        return {QT_TRANSLATE_NOOP("Messages", "Notice to the municipalities: %1"), {entry.text}};
    }
    return {};
}

} // namespace driftsraad
