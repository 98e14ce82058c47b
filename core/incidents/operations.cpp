#include "core/incidents/operations.h"

#include "core/base/text.h"
#include "core/incidents/priority.h"

#include <QSet>

namespace driftsraad {

namespace {

Result<void> checked(const Incident &incident)
{
    const QList<Message> found = problems(incident);
    if (!found.isEmpty())
        return Error{ErrorCode::Invalid, found.first()};
    return {};
}

TimelineEntry lineOf(Id<Incident> incident, TimelineKind kind, Instant at, const QString &author)
{
    TimelineEntry entry;
    entry.incident = incident;
    entry.kind = kind;
    entry.at = at;
    entry.author = author;
    return entry;
}

Result<void> insertLine(Transaction &transaction, const TimelineEntry &entry)
{
    DRIFTSRAAD_TRY(transaction.insert(entry));
    return {};
}

Result<void> insertPriorityLine(Transaction &transaction, const Incident &incident, const QString &author)
{
    TimelineEntry entry = lineOf(incident.id, TimelineKind::PrioritySet, transaction.now(), author);
    entry.number = incident.priority;
    entry.text = incident.priorityReason;
    return insertLine(transaction, entry);
}

/// A reason belongs to a priority that differs from the rule, and to no other.
void settlePriority(Incident *incident)
{
    incident->priorityReason = cleanText(incident->priorityReason);
    const int ruled = ruledPriority(incident->impact, incident->urgency).priority;
    if (incident->priorityReason.isEmpty())
        incident->priority = ruled;
    if (incident->priority == ruled)
        incident->priorityReason.clear();
}

/// An incident is not part of itself, directly or in a circle.
Result<void> checkParent(Reader &reader, const Incident &incident)
{
    QSet<qint64> above;
    for (Id<Incident> at = incident.parent; at.isValid();) {
        if (at == incident.id || above.contains(at.value))
            return refusal({QT_TRANSLATE_NOOP("Messages", "The incidents would be part of each other in a circle.")});
        above.insert(at.value);
        const auto next = reader.get(at);
        if (!next)
            return next.error();
        at = next->parent;
    }
    return {};
}

Result<void> checkMunicipalities(Transaction &transaction, const QList<Id<Organisation>> &municipalities)
{
    for (const Id<Organisation> id : municipalities) {
        const auto organisation = transaction.get(id);
        if (!organisation)
            return organisation.error();
        if (organisation->kind != OrganisationKind::Municipality)
            return refusal({QT_TRANSLATE_NOOP("Messages", "%1 is not a municipality."), {organisation->name}});
    }
    return {};
}

} // namespace

Result<QString> allotReference(Transaction &transaction, IncidentKind kind)
{
    const QString series = kind == IncidentKind::Security ? QStringLiteral("S") : QStringLiteral("H");
    const auto known = transaction.number("SELECT next FROM incident_series WHERE series = ?", {series});
    if (!known)
        return known.error();
    const qint64 number = qMax<qint64>(*known, 1);
    const QByteArray sql = *known ? "UPDATE incident_series SET next = ? WHERE series = ?" : "INSERT INTO incident_series (next, series) VALUES (?, ?)";
    DRIFTSRAAD_TRY(transaction.connection().run(sql, {number + 1, series}));
    return QStringLiteral("%1-%2").arg(series).arg(number, 2, 10, QLatin1Char('0'));
}

Result<Id<Incident>> createIncident(Transaction &transaction, const NewIncident &wanted)
{
    Incident incident;
    incident.kind = wanted.kind;
    incident.title = cleanText(wanted.title);
    incident.solution = wanted.solution;
    incident.impact = wanted.impact;
    incident.urgency = wanted.urgency;
    incident.priority = wanted.priority.value_or(ruledPriority(wanted.impact, wanted.urgency).priority);
    incident.priorityReason = wanted.priorityReason;
    incident.supportLevel = wanted.supportLevel;
    incident.cause = wanted.cause;
    incident.reportedBy = cleanText(wanted.reportedBy);
    incident.reporter = wanted.reporter;
    incident.responsible = cleanText(wanted.responsible);
    incident.responsiblePerson = wanted.responsiblePerson;
    incident.thirdParty = wanted.thirdParty;
    incident.reportedAt = wanted.reportedAt.isSet() ? wanted.reportedAt : transaction.now();
    incident.occurredAt = wanted.occurredAt.isSet() ? wanted.occurredAt : incident.reportedAt;
    incident.stateSince = incident.reportedAt;
    incident.description = cleanText(wanted.description);
    incident.contract = wanted.contract;
    incident.faultCategory = wanted.faultCategory;
    incident.extent = wanted.extent;
    incident.parent = wanted.parent;
    incident.failedLink = wanted.failedLink;
    incident.plannedFrom = wanted.plannedFrom;
    incident.plannedTo = wanted.plannedTo;
    incident.noticeAt = wanted.noticeAt;
    DRIFTSRAAD_TRY(checked(incident));
    DRIFTSRAAD_TRY(checkParent(transaction, incident));
    settlePriority(&incident);

    const auto reference = allotReference(transaction, incident.kind);
    if (!reference)
        return reference.error();
    incident.reference = *reference;
    const auto id = transaction.insert(incident);
    if (!id)
        return id.error();
    DRIFTSRAAD_TRY(insertLine(transaction, lineOf(*id, TimelineKind::Registered, incident.reportedAt, wanted.author)));
    if (!wanted.affected.isEmpty())
        DRIFTSRAAD_TRY(setAffected(transaction, *id, wanted.affected, wanted.author));
    return *id;
}

Result<void> saveIncident(Transaction &transaction, const Edited<Incident> &edited, const QString &author)
{
    Edited<Incident> clean = edited;
    Incident &mine = clean.mine;
    if (mine.state != edited.base.state || mine.reference != edited.base.reference || mine.stateSince != edited.base.stateSince)
        return Error{ErrorCode::Internal, {QT_TRANSLATE_NOOP("Messages", "The number and the state are not changed in the form.")}};
    for (QString Incident::*text : {&Incident::title, &Incident::reportedBy, &Incident::responsible, &Incident::closeReason, &Incident::description})
        mine.*text = cleanText(mine.*text);
    settlePriority(&mine);
    DRIFTSRAAD_TRY(checked(mine));
    DRIFTSRAAD_TRY(checkParent(transaction, mine));
    DRIFTSRAAD_TRY(transaction.save(clean));

    // What two people changed in different fields can be wrong together.
    const auto merged = transaction.get(mine.id);
    if (!merged)
        return merged.error();
    DRIFTSRAAD_TRY(checked(*merged));
    if (mine.priority != edited.base.priority)
        return insertPriorityLine(transaction, *merged, author);
    return {};
}

namespace {

Result<void> checkMove(const Incident &incident, const Move &move, Instant now)
{
    if (incident.state != move.from)
        return refusal({QT_TRANSLATE_NOOP("Messages", "%1 has been moved to %2 meanwhile."), {incident.reference, nested(word(incident.state))}});
    if (!mayBecome(incident.state, move.to))
        return refusal({incident.state == IncidentState::UnderInvestigation
                            ? QT_TRANSLATE_NOOP("Messages", "%1 has been looked at and does not become new again.")
                            : QT_TRANSLATE_NOOP("Messages", "%1 has been looked at and does not become new again. Move it to Under investigation."),
                        {incident.reference}});
    if (move.to == IncidentState::AtThirdParty && !move.thirdParty.isValid())
        return refusal({QT_TRANSLATE_NOOP("Messages", "Choose the third party that the incident is handed to.")});
    if (move.to == IncidentState::AtThirdParty && !move.answerDueAt.isSet())
        return refusal({QT_TRANSLATE_NOOP("Messages", "Write when the third party's answer is due.")});
    if (move.to == IncidentState::AtThirdParty && move.answerDueAt <= now)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The time when the answer is due has passed already. Write a later one.")});
    return {};
}

/// When operation is back where nobody says so. A planned window was over when it was planned to be, whenever somebody tidies up.
Instant restoredBy(const Incident &incident, Instant now)
{
    const bool planned = incident.kind == IncidentKind::PlannedWindow && incident.plannedTo.isSet() && incident.plannedTo < now;
    return qMax(planned ? incident.plannedTo : now, incident.occurredAt);
}

/// The incident as it is after the move.
Incident moved(Incident incident, const Move &move, Instant now)
{
    if (move.cause)
        incident.cause = *move.cause;
    // What came in from a list at work already was looked at then, at a time that nobody knows.
    if (incident.state == IncidentState::New && !incident.acknowledgedAt.isSet())
        incident.acknowledgedAt = qMax(now, incident.reportedAt);
    const bool done = move.to == IncidentState::Resolved || move.to == IncidentState::Closed;
    if (!done)
        incident.restoredAt = {};
    else if (!incident.restoredAt.isSet())
        incident.restoredAt = restoredBy(incident, now);
    incident.closedAt = move.to == IncidentState::Closed ? qMax(now, incident.reportedAt) : Instant{};
    incident.closeReason = move.to == IncidentState::Closed && incident.cause == IncidentCause::Unknown ? cleanText(move.reason) : QString();
    incident.answerDueAt = {};
    if (move.to == IncidentState::AtThirdParty) {
        incident.thirdParty = move.thirdParty;
        incident.answerDueAt = move.answerDueAt;
        if (incident.cause == IncidentCause::Unknown)
            incident.cause = IncidentCause::ThirdParty;
    }
    incident.state = move.to;
    incident.stateSince = now;
    return incident;
}

} // namespace

Result<void> moveIncident(Transaction &transaction, Id<Incident> id, const Move &move)
{
    const auto before = transaction.get(id);
    if (!before)
        return before.error();
    const Instant now = transaction.now();
    DRIFTSRAAD_TRY(checkMove(*before, move, now));
    if (move.to == move.from)
        return {};
    const Incident after = moved(*before, move, now);
    const QList<Message> found = problems(after);
    if (!found.isEmpty())
        return refusal(found.first());
    DRIFTSRAAD_TRY(transaction.put(after));

    TimelineEntry entry = lineOf(id, TimelineKind::Moved, now, move.author);
    entry.state = move.to;
    entry.text = cleanText(move.reason);
    if (move.to == IncidentState::AtThirdParty) {
        entry.organisation = move.thirdParty;
        entry.dueAt = move.answerDueAt;
    }
    return insertLine(transaction, entry);
}

Result<void> setPriority(Transaction &transaction, Id<Incident> id, int priority, const QString &reason, const QString &author)
{
    const auto before = transaction.get(id);
    if (!before)
        return before.error();
    if (before->priority == priority)
        return {};
    Incident after = *before;
    after.priority = priority;
    after.priorityReason = cleanText(reason);
    const QList<Message> found = problems(after);
    if (!found.isEmpty())
        return refusal(found.first());
    settlePriority(&after);
    DRIFTSRAAD_TRY(transaction.put(after));
    return insertPriorityLine(transaction, after, author);
}

namespace {

/// The note as it is stored, or why it cannot be.
Result<TimelineEntry> noteOf(const Transaction &transaction, Id<Incident> incident, const NewEntry &wanted)
{
    TimelineEntry entry = lineOf(incident, TimelineKind::Note, wanted.at.isSet() ? wanted.at : transaction.now(), wanted.author);
    entry.text = cleanText(wanted.text);
    entry.inSummary = wanted.inSummary;
    if (entry.text.isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "Write what happened.")}};
    if (entry.at > transaction.now())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The timeline tells what has happened; this time has not come yet.")}};
    return entry;
}

} // namespace

Result<Id<TimelineEntry>> addEntry(Transaction &transaction, Id<Incident> incident, const NewEntry &wanted)
{
    const auto owner = transaction.get(incident);
    if (!owner)
        return owner.error();
    const auto entry = noteOf(transaction, incident, wanted);
    if (!entry)
        return entry.error();
    return transaction.insert(*entry);
}

Result<Id<TimelineEntry>> correctEntry(Transaction &transaction, Id<TimelineEntry> id, const NewEntry &correction)
{
    const auto wrong = transaction.get(id);
    if (!wrong)
        return wrong.error();
    if (wrong->kind != TimelineKind::Note)
        return refusal({QT_TRANSLATE_NOOP("Messages", "Only what a person wrote can be corrected.")});
    if (wrong->withdrawn)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The entry has been withdrawn already.")});
    const auto standing = transaction.number("SELECT COUNT(*) FROM timeline_entry WHERE corrects = ? AND withdrawn = 0", {id});
    if (!standing)
        return standing.error();
    if (*standing)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The entry has been corrected already. Correct the newer one.")});
    NewEntry wanted = correction;
    if (!wanted.at.isSet())
        wanted.at = wrong->at;
    auto entry = noteOf(transaction, wrong->incident, wanted);
    if (!entry)
        return entry.error();
    entry->corrects = id;
    return transaction.insert(*entry);
}

Result<void> withdrawEntry(Transaction &transaction, Id<TimelineEntry> id, const QString &reason)
{
    auto entry = transaction.get(id);
    if (!entry)
        return entry.error();
    if (entry->kind != TimelineKind::Note)
        return refusal({QT_TRANSLATE_NOOP("Messages", "Only what a person wrote can be withdrawn.")});
    if (entry->withdrawn)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The entry has been withdrawn already.")});
    entry->withdrawn = true;
    entry->withdrawnReason = cleanText(reason);
    if (entry->withdrawnReason.isEmpty())
        return refusal({QT_TRANSLATE_NOOP("Messages", "Write why the entry is withdrawn.")});
    return transaction.put(*entry);
}

Result<void> setInSummary(Transaction &transaction, Id<TimelineEntry> id, bool inSummary)
{
    auto entry = transaction.get(id);
    if (!entry)
        return entry.error();
    if (entry->inSummary == inSummary)
        return {};
    entry->inSummary = inSummary;
    return transaction.put(*entry);
}

Result<void> setAffected(Transaction &transaction, Id<Incident> incident, const QList<Id<Organisation>> &municipalities, const QString &author)
{
    DRIFTSRAAD_TRY(checkMunicipalities(transaction, municipalities));
    const auto before = transaction.list<AffectedMunicipality>("WHERE incident = ?", {incident});
    if (!before)
        return before.error();
    QSet<Id<Organisation>> wanted(municipalities.cbegin(), municipalities.cend());
    const qsizetype count = wanted.size();
    bool changed = false;
    for (const AffectedMunicipality &known : *before) {
        if (wanted.remove(known.organisation))
            continue;
        DRIFTSRAAD_TRY(transaction.remove(known.id));
        changed = true;
    }
    // In the order given, so that the same call always makes the same records.
    for (const Id<Organisation> organisation : municipalities) {
        if (!wanted.remove(organisation))
            continue;
        AffectedMunicipality added;
        added.incident = incident;
        added.organisation = organisation;
        DRIFTSRAAD_TRY(transaction.insert(added));
        changed = true;
    }
    if (!changed)
        return {};
    TimelineEntry entry = lineOf(incident, TimelineKind::AffectedSet, transaction.now(), author);
    entry.number = static_cast<int>(count);
    return insertLine(transaction, entry);
}

Result<void> informed(Transaction &transaction, Id<Incident> id, Instant at, Instant nextUpdateAt)
{
    auto incident = transaction.get(id);
    if (!incident)
        return incident.error();
    incident->informedAt = at.isSet() ? at : transaction.now();
    incident->nextUpdateAt = nextUpdateAt;
    if (incident->informedAt > transaction.now())
        return refusal({QT_TRANSLATE_NOOP("Messages", "The municipalities cannot have been told at a time that has not come yet.")});
    if (nextUpdateAt.isSet() && nextUpdateAt <= incident->informedAt)
        return refusal({QT_TRANSLATE_NOOP("Messages", "The next update is later than this one.")});
    return transaction.put(*incident);
}

} // namespace driftsraad
