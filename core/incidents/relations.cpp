#include "core/incidents/relations.h"

#include "core/incidents/incidentlink.h"

#include <QSet>

namespace driftsraad {

namespace {

RelatedIncident relatedOf(const Row &row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), static_cast<IncidentState>(row.integer(3))};
}

Result<std::optional<IncidentLink>> findLink(Reader &reader, Id<Incident> one, Id<Incident> other)
{
    const auto found = reader.list<IncidentLink>("WHERE (incident = ? AND other = ?) OR (incident = ? AND other = ?)", {one, other, other, one});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<IncidentLink>() : std::optional<IncidentLink>(found->first());
}

} // namespace

Result<void> linkIncidents(Transaction &transaction, Id<Incident> one, Id<Incident> other)
{
    if (one == other)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "An incident is not linked to itself.")}};
    for (const Id<Incident> id : {one, other}) {
        const auto incident = transaction.get(id);
        if (!incident)
            return incident.error();
    }
    const auto known = findLink(transaction, one, other);
    if (!known)
        return known.error();
    if (*known)
        return {};
    const auto made = transaction.insert(IncidentLink{.incident = one, .other = other});
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> unlinkIncidents(Transaction &transaction, Id<Incident> one, Id<Incident> other)
{
    const auto known = findLink(transaction, one, other);
    if (!known)
        return known.error();
    return *known ? transaction.remove((*known)->id) : Result<void>();
}

Result<void> setParent(Transaction &transaction, Id<Incident> id, Id<Incident> parent, const QString &author)
{
    const auto before = transaction.get(id);
    if (!before)
        return before.error();
    if (before->parent == parent)
        return {};
    Incident after = *before;
    after.parent = parent;
    return saveIncident(transaction, {*before, after}, author);
}

Result<QList<RelatedIncident>> openParts(Reader &reader, Id<Incident> incident)
{
    QList<RelatedIncident> parts;
    QSet<qint64> seen{incident.value};
    QList<qint64> owners{incident.value};
    while (!owners.isEmpty()) {
        const qint64 owner = owners.takeFirst();
        DRIFTSRAAD_TRY(reader.rows("SELECT id, reference, title, state FROM incident WHERE parent = ? ORDER BY id", {owner}, [&](const Row &row) {
            const RelatedIncident part = relatedOf(row);
            if (seen.contains(part.id.value))
                return true;
            seen.insert(part.id.value);
            owners.append(part.id.value);
            if (isOpen(part.state))
                parts.append(part);
            return true;
        }));
    }
    return parts;
}

namespace {

Result<void> movePart(Transaction &transaction, const RelatedIncident &part, const Incident &parent, const Move &move)
{
    const auto before = transaction.get(part.id);
    if (!before)
        return before.error();
    Move own = move;
    own.from = before->state;
    own.cause = before->cause == IncidentCause::Unknown ? std::optional(parent.cause) : std::nullopt;
    if (before->state == IncidentState::Resolved && move.to == IncidentState::Resolved)
        return {};
    const auto moved = moveIncident(transaction, part.id, own);
    if (moved || moved.error().code != ErrorCode::Refused)
        return moved;
    return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1: %2"), {part.reference, nested(moved.error().message)}}};
}

} // namespace

Result<void> moveWithParts(Transaction &transaction, Id<Incident> incident, const Move &move)
{
    const auto parts = openParts(transaction, incident);
    if (!parts)
        return parts.error();
    DRIFTSRAAD_TRY(moveIncident(transaction, incident, move));
    const auto whole = transaction.get(incident);
    if (!whole)
        return whole.error();
    for (const RelatedIncident &part : *parts)
        DRIFTSRAAD_TRY(movePart(transaction, part, *whole, move));
    return {};
}

Result<QList<RelatedIncident>> incidentsNamed(Reader &reader, const QString &typed, Id<Incident> but, int limit)
{
    QList<RelatedIncident> found;
    QList<Value> bound;
    const QByteArray condition = reader.matching(table<Incident>(), typed, &bound);
    bound.append(but.value);
    bound.append(qint64{limit});
    DRIFTSRAAD_TRY(reader.rows("SELECT id, reference, title, state FROM incident WHERE " + condition + " AND id <> ? ORDER BY id DESC LIMIT ?", bound,
                               [&found](const Row &row) {
                                   found.append(relatedOf(row));
                                   return true;
                               }));
    return found;
}

} // namespace driftsraad
