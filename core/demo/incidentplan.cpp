#include "core/demo/incidentplan.h"

#include "core/incidents/operations.h"

#include <algorithm>

namespace driftsraad {

IncidentPlan &IncidentPlan::note(Instant at, const QString &text, bool inSummary, const QString &author)
{
    TimelineEntry entry;
    entry.at = at;
    entry.text = text;
    entry.author = author;
    entry.inSummary = inSummary;
    lines.append(entry);
    return *this;
}

IncidentPlan &IncidentPlan::corrected(const QString &text)
{
    TimelineEntry entry = lines.last();
    entry.text = text;
    corrections.insert(lines.size(), lines.size() - 1);
    lines.append(entry);
    return *this;
}

IncidentPlan &IncidentPlan::told(NoticeKind kind, Instant at, const QString &subject, const QString &text, Instant nextUpdate)
{
    OperationsNotice notice;
    notice.kind = kind;
    notice.subject = subject;
    notice.text = text;
    notice.channel = QStringLiteral("Webside og e-mail");
    notice.publishedAt = at;
    notice.author = QStringLiteral("Service manager A");
    notice.nextUpdateAt = nextUpdate;
    notices.append(notice);
    incident.informedAt = at;
    incident.nextUpdateAt = nextUpdate;
    TimelineEntry entry;
    entry.at = at;
    entry.kind = TimelineKind::Published;
    entry.text = subject;
    entry.author = notice.author;
    entry.inSummary = true;
    lines.append(entry);
    return *this;
}

IncidentPlan &IncidentPlan::registered()
{
    TimelineEntry entry;
    entry.at = incident.reportedAt;
    entry.kind = TimelineKind::Registered;
    lines.append(entry);
    return *this;
}

IncidentPlan &IncidentPlan::moved(Instant at, IncidentState to, const QString &text)
{
    TimelineEntry entry;
    entry.at = at;
    entry.kind = TimelineKind::Moved;
    entry.state = to;
    entry.text = text;
    lines.append(entry);
    incident.state = to;
    incident.stateSince = at;
    if (!incident.acknowledgedAt.isSet())
        incident.acknowledgedAt = at;
    if ((to == IncidentState::Resolved || to == IncidentState::Closed) && !incident.restoredAt.isSet())
        incident.restoredAt = at;
    if (to == IncidentState::Closed)
        incident.closedAt = at;
    incident.answerDueAt = {};
    return *this;
}

IncidentPlan &IncidentPlan::toThirdParty(Instant at, Id<Organisation> thirdParty, Instant answerDueAt)
{
    moved(at, IncidentState::AtThirdParty);
    lines.last().organisation = thirdParty;
    lines.last().dueAt = answerDueAt;
    incident.thirdParty = thirdParty;
    incident.answerDueAt = answerDueAt;
    return *this;
}

IncidentPlan &IncidentPlan::paused(Instant from, Instant to, const QString &party, const QString &reason)
{
    const QString author = QStringLiteral("Service manager A");
    pauses.append({.from = from, .to = to, .reason = reason, .party = party, .author = author});
    TimelineEntry entry;
    entry.at = from;
    entry.kind = TimelineKind::PauseStarted;
    entry.text = party + QStringLiteral(": ") + reason;
    entry.author = author;
    lines.append(entry);
    if (!to.isSet())
        return *this;
    entry.at = to;
    entry.kind = TimelineKind::PauseEnded;
    entry.text.clear();
    lines.append(entry);
    return *this;
}

namespace {

Result<void> storeLines(Transaction &transaction, Id<Incident> incident, const IncidentPlan &plan)
{
    QList<Id<TimelineEntry>> stored;
    for (TimelineEntry entry : plan.lines) {
        entry.incident = incident;
        if (const auto wrong = plan.corrections.constFind(stored.size()); wrong != plan.corrections.cend())
            entry.corrects = stored[*wrong];
        const auto id = transaction.insert(entry);
        if (!id)
            return id.error();
        stored.append(*id);
    }
    return {};
}

} // namespace

Result<void> storePlans(Transaction &transaction, QList<IncidentPlan> plans)
{
    std::stable_sort(plans.begin(), plans.end(),
                     [](const IncidentPlan &a, const IncidentPlan &b) { return a.incident.reportedAt < b.incident.reportedAt; });
    for (IncidentPlan &plan : plans) {
        const auto reference = allotReference(transaction, plan.incident.kind);
        if (!reference)
            return reference.error();
        plan.incident.reference = *reference;
        const auto id = transaction.insert(plan.incident);
        if (!id)
            return id.error();
        DRIFTSRAAD_TRY(storeLines(transaction, *id, plan));
        for (OperationsNotice notice : std::as_const(plan.notices)) {
            notice.incident = *id;
            DRIFTSRAAD_TRY(transaction.insert(notice));
        }
        for (IncidentPause &pause : plan.pauses) {
            pause.incident = *id;
            DRIFTSRAAD_TRY(transaction.insert(pause));
        }
        for (const Id<Organisation> municipality : std::as_const(plan.affected)) {
            AffectedMunicipality affected;
            affected.incident = *id;
            affected.organisation = municipality;
            DRIFTSRAAD_TRY(transaction.insert(affected));
        }
    }
    return {};
}

} // namespace driftsraad
