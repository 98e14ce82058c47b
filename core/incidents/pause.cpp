#include "core/incidents/pause.h"

#include "core/incidents/timeline.h"
#include "core/storage/cleaned.h"

namespace driftsraad {

namespace {

Result<void> addLine(Transaction &transaction, const IncidentPause &pause, TimelineKind kind, Instant at, const QString &text, const QString &author)
{
    TimelineEntry entry;
    entry.incident = pause.incident;
    entry.kind = kind;
    entry.at = at;
    entry.text = text;
    entry.author = author;
    entry.organisation = pause.organisation;
    const auto added = transaction.insert(entry);
    return added ? Result<void>() : Result<void>(added.error());
}

/// What a pause must keep to beside its own fields.
Result<void> checkTimes(Transaction &transaction, const IncidentPause &pause)
{
    DRIFTSRAAD_TRY(refusedBy(problems(pause)));
    const auto incident = transaction.get(pause.incident);
    if (!incident)
        return incident.error();
    if (pause.from < incident->reportedAt)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The clocks began when the incident was reported, at %1. A pause cannot begin before."), {incident->reportedAt}});
    if (pause.from > transaction.now() || pause.to > transaction.now())
        return refusal({QT_TRANSLATE_NOOP("Messages", "A pause tells what has happened; this time has not come yet.")});
    return {};
}

Result<void> checkAlone(Transaction &transaction, const IncidentPause &pause)
{
    if (pause.to.isSet())
        return {};
    const auto open = transaction.number("SELECT count(*) FROM incident_pause WHERE incident = ? AND to_at IS NULL AND withdrawn = 0 AND id <> ?",
                                         {pause.incident, pause.id.value});
    if (!open)
        return open.error();
    if (*open > 0)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The clocks stand already. End the open pause first.")});
    return {};
}

QString reasonOf(const IncidentPause &pause)
{
    if (pause.party.isEmpty())
        return pause.reason;
    return pause.reason.isEmpty() ? pause.party : pause.party + QStringLiteral(": ") + pause.reason;
}

} // namespace

const Table<IncidentPause> &tableOf(const IncidentPause *)
{
    static const Table<IncidentPause> table = Table<IncidentPause>("incident_pause", QT_TRANSLATE_NOOP("Messages", "Pause"))
        .field<&IncidentPause::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
        .field<&IncidentPause::from>("from_at", QT_TRANSLATE_NOOP("Messages", "From")).required()
        .field<&IncidentPause::to>("to_at", QT_TRANSLATE_NOOP("Messages", "To"))
        .field<&IncidentPause::reason>("reason", QT_TRANSLATE_NOOP("Messages", "Reason")).title()
        .field<&IncidentPause::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Waiting for"))
        .field<&IncidentPause::party>("party", QT_TRANSLATE_NOOP("Messages", "Or in words"))
        .field<&IncidentPause::author>("author", QT_TRANSLATE_NOOP("Messages", "Written by"))
        .field<&IncidentPause::withdrawn>("withdrawn", QT_TRANSLATE_NOOP("Messages", "Withdrawn"))
        .field<&IncidentPause::withdrawnReason>("withdrawn_reason", QT_TRANSLATE_NOOP("Messages", "Reason for withdrawing"));
    return table;
}

QList<Problem> problems(const IncidentPause &pause)
{
    QList<Problem> found;
    if (!pause.from.isSet())
        found.append(Problem{"from_at", {QT_TRANSLATE_NOOP("Messages", "Write when the pause begins."), {}}});
    if (pause.to.isSet() && pause.to < pause.from)
        found.append(Problem{"to_at", {QT_TRANSLATE_NOOP("Messages", "A pause cannot end before it begins."), {}}});
    if (cleanText(pause.reason).isEmpty())
        found.append(Problem{"reason", {QT_TRANSLATE_NOOP("Messages", "Write why the clocks stand."), {}}});
    if (!pause.organisation.isValid() && cleanText(pause.party).isEmpty())
        found.append(Problem{"organisation", {QT_TRANSLATE_NOOP("Messages", "Say who is waited for."), {}}});
    return found;
}

Result<Id<IncidentPause>> startPause(Transaction &transaction, const IncidentPause &pause)
{
    IncidentPause mine = cleaned(pause);
    if (!mine.from.isSet())
        mine.from = transaction.now();
    const auto incident = transaction.get(mine.incident);
    if (!incident)
        return incident.error();
    if (!isOpen(incident->state))
        return refusal({QT_TRANSLATE_NOOP("Messages", "%1 is closed; its clocks do not run."), {incident->reference}});
    DRIFTSRAAD_TRY(checkTimes(transaction, mine));
    DRIFTSRAAD_TRY(checkAlone(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.incident));
    const auto added = transaction.insert(mine);
    if (!added)
        return added.error();
    DRIFTSRAAD_TRY(addLine(transaction, mine, TimelineKind::PauseStarted, mine.from, reasonOf(mine), mine.author));
    if (mine.to.isSet())
        DRIFTSRAAD_TRY(addLine(transaction, mine, TimelineKind::PauseEnded, mine.to, {}, mine.author));
    return *added;
}

Result<void> endPause(Transaction &transaction, Id<IncidentPause> id, Instant to, const QString &author)
{
    auto pause = transaction.get(id);
    if (!pause)
        return pause.error();
    if (!pause->isOpen())
        return refusal({QT_TRANSLATE_NOOP("Messages", "The pause has ended already.")});
    pause->to = to.isSet() ? to : transaction.now();
    DRIFTSRAAD_TRY(checkTimes(transaction, *pause));
    DRIFTSRAAD_TRY(transaction.put(*pause));
    return addLine(transaction, *pause, TimelineKind::PauseEnded, pause->to, {}, author);
}

Result<void> correctPause(Transaction &transaction, const Edited<IncidentPause> &edited, const QString &author)
{
    const IncidentPause mine = cleaned(edited.mine);
    if (mine.withdrawn || edited.base.withdrawn)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The pause has been withdrawn.")});
    if (mine == edited.base)
        return {};
    DRIFTSRAAD_TRY(checkTimes(transaction, mine));
    DRIFTSRAAD_TRY(checkAlone(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.incident));
    DRIFTSRAAD_TRY(transaction.save(Edited<IncidentPause>{edited.base, mine}));
    // What two people changed in different fields can be wrong together.
    const auto merged = transaction.get(mine.id);
    if (!merged)
        return merged.error();
    DRIFTSRAAD_TRY(checkTimes(transaction, *merged));
    return addLine(transaction, mine, TimelineKind::PauseCorrected, transaction.now(), reasonOf(mine), author);
}

Result<void> withdrawPause(Transaction &transaction, Id<IncidentPause> id, const QString &reason, const QString &author)
{
    auto pause = transaction.get(id);
    if (!pause)
        return pause.error();
    if (pause->withdrawn)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The pause has been withdrawn.")});
    pause->withdrawn = true;
    pause->withdrawnReason = cleanText(reason);
    if (pause->withdrawnReason.isEmpty())
        return refusal({QT_TRANSLATE_NOOP("Messages", "Write why the pause is withdrawn.")});
    DRIFTSRAAD_TRY(transaction.put(*pause));
    return addLine(transaction, *pause, TimelineKind::PauseWithdrawn, transaction.now(), pause->withdrawnReason, author);
}

} // namespace driftsraad
