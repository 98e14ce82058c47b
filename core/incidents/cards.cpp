#include "core/base/text.h"
#include "core/incidents/cardclocks.h"
#include "core/incidents/queries.h"
#include "core/settings/setting.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr const char *cardColumns =
    "i.id, i.reference, i.kind, i.title, i.solution, s.name, i.state, i.state_since, i.priority, i.cause, o.name, i.answer_due_at, "
    "i.occurred_at, i.reported_at, i.restored_at, i.closed_at, i.responsible, i.affected, i.planned_from, i.planned_to FROM incident i JOIN solution s ON s.id = i.solution "
    "LEFT JOIN organisation o ON o.id = i.third_party";

IncidentCard cardOf(const Row &row)
{
    IncidentCard card;
    card.id.value = row.integer(0);
    card.reference = row.text(1);
    card.kind = static_cast<IncidentKind>(row.integer(2));
    card.title = row.text(3);
    card.solution.value = row.integer(4);
    card.solutionName = row.text(5);
    card.state = static_cast<IncidentState>(row.integer(6));
    card.stateSince.ms = row.integer(7);
    card.priority = static_cast<int>(row.integer(8));
    card.cause = static_cast<IncidentCause>(row.integer(9));
    card.thirdPartyName = row.text(10);
    card.answerDueAt.ms = row.integer(11);
    card.occurredAt.ms = row.integer(12);
    card.reportedAt.ms = row.integer(13);
    card.restoredAt.ms = row.integer(14);
    card.closedAt.ms = row.integer(15);
    card.responsible = row.text(16);
    card.affected = static_cast<int>(row.integer(17));
    card.plannedFrom.ms = row.integer(18);
    card.plannedTo.ms = row.integer(19);
    return card;
}

bool danishBefore(const QString &left, const QString &right)
{
    return compareDanish(left, right) < 0;
}

} // namespace

Result<QList<IncidentCard>> incidentCards(Reader &reader, const QList<qint64> &ids, CardClocks clocks)
{
    QHash<qint64, IncidentCard> found;
    constexpr qsizetype piece = 500;
    for (qsizetype start = 0; start < ids.size(); start += piece) {
        const QList<qint64> some = ids.mid(start, piece);
        const QList<Value> bound(some.cbegin(), some.cend());
        DRIFTSRAAD_TRY(reader.rows(QByteArray("SELECT ") + cardColumns + " WHERE i.id IN (" + marks(some.size()) + ')', bound, [&](const Row &row) {
            found.insert(row.integer(0), cardOf(row));
            return true;
        }));
    }
    QList<IncidentCard> cards;
    cards.reserve(ids.size());
    for (const qint64 id : ids) {
        const auto card = found.constFind(id);
        if (card != found.cend())
            cards.append(*card);
    }
    if (clocks == CardClocks::Reckoned)
        DRIFTSRAAD_TRY(addClocks(reader, &cards, reader.now()));
    return cards;
}

namespace {

Result<void> readRelated(Reader &reader, IncidentDetail *detail)
{
    const Id<Incident> id = detail->incident.id;
    const auto appendTo = [](QList<RelatedIncident> *list) {
        return [list](const Row &row) {
            list->append({{row.integer(0)}, row.text(1), row.text(2), static_cast<IncidentState>(row.integer(3))});
            return true;
        };
    };
    QList<RelatedIncident> parents;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, reference, title, state FROM incident WHERE id = ?", {detail->incident.parent}, appendTo(&parents)));
    if (!parents.isEmpty())
        detail->parent = parents.first();
    DRIFTSRAAD_TRY(reader.rows("SELECT id, reference, title, state FROM incident WHERE parent = ? ORDER BY id", {id}, appendTo(&detail->parts)));
    return reader.rows("SELECT id, reference, title, state FROM incident WHERE id IN (SELECT other FROM incident_link WHERE incident = ? UNION "
                       "SELECT incident FROM incident_link WHERE other = ?) ORDER BY id",
                       {id, id}, appendTo(&detail->linked));
}

/// Entries and notices alike are corrected by later ones of the same list.
void linkCorrections(QList<TimelineLine> *lines)
{
    QHash<qint64, TimelineLine *> byId;
    for (TimelineLine &line : *lines)
        byId.insert(line.entry.id.value, &line);
    for (TimelineLine &line : *lines) {
        TimelineLine *wrong = byId.value(line.entry.corrects.value);
        if (!wrong)
            continue;
        line.correctedSays = wrong->entry.at;
        if (!line.entry.withdrawn)
            wrong->correctedBy = line.entry.id;
    }
}

Result<QList<NoticeLine>> noticeLines(Reader &reader, Id<Incident> incident)
{
    const auto notices = reader.list<OperationsNotice>("WHERE incident = ? ORDER BY published_at DESC, id DESC", {incident});
    if (!notices)
        return notices.error();
    QHash<qint64, Instant> published;
    QHash<qint64, Instant> corrected;
    for (const OperationsNotice &notice : *notices) {
        published.insert(notice.id.value, notice.publishedAt);
        if (notice.corrects.isValid())
            corrected.insert(notice.corrects.value, notice.publishedAt);
    }
    QList<NoticeLine> lines;
    for (const OperationsNotice &notice : *notices)
        lines.append({notice, corrected.value(notice.id.value), published.value(notice.corrects.value)});
    return lines;
}

} // namespace

namespace {

Result<void> readNames(Reader &reader, Id<Incident> id, IncidentDetail *detail)
{
    DRIFTSRAAD_TRY(reader.rows("SELECT s.name, t.name, r.name FROM incident i JOIN solution s ON s.id = i.solution LEFT JOIN organisation t ON "
                               "t.id = i.third_party LEFT JOIN organisation r ON r.id = i.reporter WHERE i.id = ?",
                               {id}, [&](const Row &row) {
                                   detail->solutionName = row.text(0);
                                   detail->thirdPartyName = row.text(1);
                                   detail->reporterName = row.text(2);
                                   return false;
                               }));
    return reader.rows("SELECT f.name, a.name, b.name FROM incident i LEFT JOIN component f ON f.id = i.failed_component LEFT JOIN chain_link l ON l.id = i.failed_link "
                       "LEFT JOIN component a ON a.id = l.consumer LEFT JOIN component b ON b.id = l.provider WHERE i.id = ?",
                       {id}, [&](const Row &row) {
                           if (!row.text(1).isEmpty())
                               detail->failed = {QT_TRANSLATE_NOOP("Messages", "%1 → %2"), {row.text(1), row.text(2)}};
                           else if (!row.text(0).isEmpty())
                               detail->failed = Message::verbatim(row.text(0));
                           return false;
                       });
}

Result<void> readAffected(Reader &reader, Id<Incident> id, QList<AffectedName> *affected)
{
    DRIFTSRAAD_TRY(reader.rows("SELECT o.id, o.name FROM affected_municipality a JOIN organisation o ON o.id = a.organisation WHERE a.incident = ?", {id},
                               [&](const Row &row) {
                                   affected->append({{row.integer(0)}, row.text(1)});
                                   return true;
                               }));
    std::sort(affected->begin(), affected->end(), [](const AffectedName &a, const AffectedName &b) { return danishBefore(a.name, b.name); });
    return {};
}

Result<void> readTimeline(Reader &reader, Id<Incident> id, QList<TimelineLine> *timeline)
{
    const auto entries = reader.list<TimelineEntry>("WHERE incident = ? ORDER BY at DESC, id DESC", {id});
    if (!entries)
        return entries.error();
    QHash<qint64, QString> names;
    for (const TimelineEntry &entry : *entries) {
        if (entry.organisation.isValid() && !names.contains(entry.organisation.value)) {
            const auto organisation = reader.get(entry.organisation);
            names.insert(entry.organisation.value, organisation ? organisation->name : QString());
        }
        timeline->append({entry, names.value(entry.organisation.value)});
    }
    linkCorrections(timeline);
    return {};
}

} // namespace

Result<IncidentDetail> incidentDetail(Reader &reader, Id<Incident> id)
{
    IncidentDetail detail;
    const auto incident = reader.get(id);
    if (!incident)
        return incident.error();
    detail.incident = *incident;
    DRIFTSRAAD_TRY(readNames(reader, id, &detail));
    DRIFTSRAAD_TRY(readAffected(reader, id, &detail.affected));
    DRIFTSRAAD_TRY(readTimeline(reader, id, &detail.timeline));
    DRIFTSRAAD_TRY(readRelated(reader, &detail));
    auto notices = noticeLines(reader, id);
    if (!notices)
        return notices.error();
    detail.notices = std::move(*notices);
    if (incident->kind == IncidentKind::PlannedWindow && incident->plannedFrom.isSet()) {
        const auto notice = windowNotice(reader, incident->contract, incident->solution, incident->noticeAt, incident->plannedFrom);
        if (!notice)
            return notice.error();
        detail.windowNotice = *notice;
    }
    return detail;
}

Result<Id<Incident>> incidentOf(Reader &reader, Id<TimelineEntry> entry)
{
    const auto line = reader.get(entry);
    if (!line)
        return line.error();
    return line->incident;
}

Result<Id<Incident>> incidentOf(Reader &reader, Id<AffectedMunicipality> affected)
{
    const auto hit = reader.get(affected);
    if (!hit)
        return hit.error();
    return hit->incident;
}

Result<IncidentChoices> incidentChoices(Reader &reader)
{
    IncidentChoices choices;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, name FROM solution WHERE active = 1 ORDER BY sort_order, name", {}, [&](const Row &row) {
        choices.solutions.append({{row.integer(0)}, row.text(1)});
        return true;
    }));
    DRIFTSRAAD_TRY(reader.rows("SELECT id, name, kind FROM organisation", {}, [&](const Row &row) {
        const NamedOrganisation organisation{{row.integer(0)}, row.text(1), static_cast<OrganisationKind>(row.integer(2))};
        if (organisation.kind == OrganisationKind::Municipality)
            choices.municipalities.append(organisation);
        else if (organisation.kind != OrganisationKind::Kombit)
            choices.thirdParties.append(organisation);
        return true;
    }));
    const auto byName = [](const NamedOrganisation &a, const NamedOrganisation &b) { return danishBefore(a.name, b.name); };
    std::sort(choices.municipalities.begin(), choices.municipalities.end(), byName);
    std::sort(choices.thirdParties.begin(), choices.thirdParties.end(), byName);
    return choices;
}

namespace {

/// " AND solution IN (?, ?)" with what is bound to it; nothing for all solutions.
QByteArray ofSolutions(const QList<Id<Solution>> &solutions, QList<Value> *bound)
{
    if (solutions.isEmpty())
        return {};
    QByteArrayList marks;
    for (const Id<Solution> solution : solutions) {
        marks.append("?");
        bound->append(solution);
    }
    return " AND solution IN (" + marks.join(", ") + ")";
}

} // namespace

Result<OpenIncidents> openIncidents(Reader &reader, const QList<Id<Solution>> &solutions)
{
    OpenIncidents counts;
    QList<Value> bound;
    const QByteArray wanted = ofSolutions(solutions, &bound);
    DRIFTSRAAD_TRY(reader.rows("SELECT priority, COUNT(*) FROM incident WHERE state IN (1, 2, 3, 4)" + wanted + " GROUP BY priority", bound, [&](const Row &row) {
        counts.open += row.integer(1);
        if (row.integer(0) == 1)
            counts.highest = row.integer(1);
        return true;
    }));
    return counts;
}

Result<bool> fewIncidentsAreOpen(Reader &reader)
{
    constexpr qint64 few = 500;
    const auto counted = reader.number("SELECT COUNT(*) FROM (SELECT 1 FROM incident WHERE state IN (1, 2, 3, 4) LIMIT ?)", {few + 1});
    if (!counted)
        return counted.error();
    return *counted <= few;
}

bool WorkInProgress::hasLimits() const
{
    return std::any_of(limit.cbegin(), limit.cend(), [](qint64 most) { return most > 0; });
}

Result<WorkInProgress> workInProgress(Reader &reader)
{
    WorkInProgress work;
    DRIFTSRAAD_TRY(reader.rows("SELECT state, COUNT(*) FROM incident WHERE state IN (1, 2, 3, 4) GROUP BY state", {}, [&work](const Row &row) {
        work.count[static_cast<size_t>(row.integer(0)) - 1] = row.integer(1);
        return true;
    }));
    constexpr std::pair<IncidentState, SettingName> limits[] = {{IncidentState::New, SettingName::NewLimit},
                                                                {IncidentState::UnderInvestigation, SettingName::InvestigationLimit},
                                                                {IncidentState::AtThirdParty, SettingName::ThirdPartyLimit},
                                                                {IncidentState::Resolved, SettingName::ResolvedLimit}};
    for (const auto &[state, name] : limits) {
        const auto limit = settingValue(reader, name);
        if (!limit)
            return limit.error();
        work.limit[static_cast<size_t>(state) - 1] = *limit;
    }
    return work;
}

Result<qint64> openIncidentsAt(Reader &reader, Instant then, const QList<Id<Solution>> &solutions)
{
    const auto now = openIncidents(reader, solutions);
    if (!now)
        return now.error();
    // From the counts of now and what has happened since: an index answers each, and the closed ones of ten years are not looked at.
    QList<Value> sinceThen{then};
    QList<Value> closedSince{IncidentState::Closed, then};
    const QByteArray wanted = ofSolutions(solutions, &sinceThen);
    ofSolutions(solutions, &closedSince);
    const auto reported = reader.number("SELECT COUNT(*) FROM incident WHERE reported_at > ?" + wanted, sinceThen);
    if (!reported)
        return reported.error();
    const auto closed = reader.number("SELECT COUNT(*) FROM incident WHERE state = ? AND closed_at > ?" + wanted, closedSince);
    if (!closed)
        return closed.error();
    return now->open - *reported + *closed;
}

Result<QList<IncidentCard>> answersDue(Reader &reader, Instant before, int limit)
{
    QList<IncidentCard> cards;
    DRIFTSRAAD_TRY(reader.rows(QByteArray("SELECT ") + cardColumns + " WHERE i.state = ? AND i.answer_due_at < ? ORDER BY i.answer_due_at, i.id LIMIT ?",
                               {IncidentState::AtThirdParty, before, qint64{limit}}, [&](const Row &row) {
                                   cards.append(cardOf(row));
                                   return true;
                               }));
    return cards;
}

Result<QList<CauseCount>> incidentsByCause(Reader &reader, Month month, const QList<Id<Solution>> &solutions)
{
    QList<Value> bound{Instant::local(month.firstDay(), QTime(0, 0)), Instant::local(month.plus(1).firstDay(), QTime(0, 0))};
    const QByteArray sql = "SELECT cause, COUNT(*) FROM incident WHERE reported_at >= ? AND reported_at < ?" + ofSolutions(solutions, &bound);
    QList<CauseCount> counts;
    DRIFTSRAAD_TRY(reader.rows(sql + " GROUP BY cause ORDER BY cause", bound, [&](const Row &row) {
        counts.append({static_cast<IncidentCause>(row.integer(0)), row.integer(1)});
        return true;
    }));
    return counts;
}

} // namespace driftsraad
