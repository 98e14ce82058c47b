#include "core/incidents/recordedtimes.h"

#include "core/incidents/timeline.h"

namespace driftsraad {

namespace {

/// An SQL condition on an incident's id, with what is bound to it.
struct Which {
    QByteArray condition{};  ///< after the column: "IN (…)"
    QList<Value> bound{};
};

using Places = QHash<qint64, qsizetype>;

Result<void> addIncidents(Reader &reader, const Which &which, QList<RecordedTimes> *all, Places *places)
{
    return reader.rows("SELECT id, kind, solution, contract, fault_category, priority, reported_at, acknowledged_at, restored_at, closed_at, informed_at, "
                       "next_update_at, state, CASE WHEN state IN (4, 5) AND COALESCE(informed_at, 0) = 0 THEN "
                       "EXISTS (SELECT 1 FROM incident_origin o WHERE o.incident = incident.id) ELSE 0 END FROM incident WHERE id " + which.condition + " ORDER BY id",
                       which.bound, [&](const Row &row) {
                           places->insert(row.integer(0), all->size());
                           all->append({.id = {row.integer(0)},
                                        .kind = static_cast<IncidentKind>(row.integer(1)),
                                        .state = static_cast<IncidentState>(row.integer(12)),
                                        .solution = {row.integer(2)},
                                        .contract = {row.integer(3)},
                                        .faultCategory = {row.integer(4)},
                                        .priority = static_cast<int>(row.integer(5)),
                                        .reportedAt = {row.integer(6)},
                                        .acknowledgedAt = {row.integer(7)},
                                        .restoredAt = {row.integer(8)},
                                        .closedAt = {row.integer(9)},
                                        .informedAt = {row.integer(10)},
                                        .nextUpdateAt = {row.integer(11)},
                                        .noticesUnknown = row.integer(13) != 0});
                           return true;
                       });
}

Result<void> addPauses(Reader &reader, const Which &which, QList<RecordedTimes> *all, const Places &places)
{
    return reader.rows("SELECT p.incident, p.from_at, p.to_at, p.reason, p.party, o.name FROM incident_pause p LEFT JOIN organisation o ON o.id = p.organisation "
                       "WHERE p.withdrawn = 0 AND p.incident " + which.condition + " ORDER BY p.incident, p.from_at, p.id",
                       which.bound, [&](const Row &row) {
                           const auto place = places.constFind(row.integer(0));
                           if (place != places.cend())
                               (*all)[*place].pauses.append({.from = {row.integer(1)},
                                                             .to = {row.integer(2)},
                                                             .reason = row.text(3),
                                                             .party = row.isNull(5) ? row.text(4) : row.text(5)});
                           return true;
                       });
}

/// From each handing over until the next move.
Result<void> addThirdParties(Reader &reader, const Which &which, QList<RecordedTimes> *all, const Places &places)
{
    return reader.rows("SELECT t.incident, t.at, t.state, o.name FROM timeline_entry t LEFT JOIN organisation o ON o.id = t.organisation "
                       "WHERE t.kind = ? AND t.incident " + which.condition + " ORDER BY t.incident, t.at, t.id",
                       QList<Value>{TimelineKind::Moved} + which.bound, [&](const Row &row) {
                           const auto place = places.constFind(row.integer(0));
                           if (place == places.cend())
                               return true;
                           QList<Pause> &spans = (*all)[*place].atThirdParty;
                           const Instant at{row.integer(1)};
                           if (!spans.isEmpty() && !spans.last().to.isSet())
                               spans.last().to = at;
                           if (static_cast<IncidentState>(row.integer(2)) == IncidentState::AtThirdParty)
                               spans.append({.from = at, .party = row.text(3)});
                           return true;
                       });
}

/// The moves are only asked for where a contract lets the clocks stand for them.
Result<bool> anyStandsAtThirdParty(Reader &reader)
{
    const auto count = reader.number("SELECT count(*) FROM contract_calendar WHERE paused_at_third_party = 1");
    if (!count)
        return count.error();
    return *count > 0;
}

Result<void> add(Reader &reader, const Which &which, bool withThirdParties, QList<RecordedTimes> *all)
{
    Places places;
    DRIFTSRAAD_TRY(addIncidents(reader, which, all, &places));
    DRIFTSRAAD_TRY(addPauses(reader, which, all, places));
    return withThirdParties ? addThirdParties(reader, which, all, places) : Result<void>();
}

} // namespace

Result<QList<RecordedTimes>> recordedTimes(Reader &reader, const QList<qint64> &incidents)
{
    const auto withThirdParties = anyStandsAtThirdParty(reader);
    if (!withThirdParties)
        return withThirdParties.error();
    QList<RecordedTimes> all;
    constexpr qsizetype piece = 500;
    for (qsizetype start = 0; start < incidents.size(); start += piece) {
        Which which;
        QByteArrayList marks;
        for (const qint64 id : incidents.mid(start, piece)) {
            marks.append("?");
            which.bound.append(id);
        }
        which.condition = "IN (" + marks.join(", ") + ')';
        DRIFTSRAAD_TRY(add(reader, which, *withThirdParties, &all));
    }
    return all;
}

Result<QList<RecordedTimes>> recordedTimesOfOpen(Reader &reader, bool onlyPromised)
{
    const auto withThirdParties = anyStandsAtThirdParty(reader);
    if (!withThirdParties)
        return withThirdParties.error();
    QList<RecordedTimes> all;
    // Few promise one: their index is what finds them, not the one of the open incidents (+state).
    const QByteArray which = onlyPromised ? "+state IN (1, 2, 3, 4) AND next_update_at > 0" : "state IN (1, 2, 3, 4)";
    DRIFTSRAAD_TRY(add(reader, {"IN (SELECT id FROM incident WHERE " + which + ')'}, *withThirdParties, &all));
    return all;
}

} // namespace driftsraad
