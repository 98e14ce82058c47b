#include "core/incidents/incidentsreported.h"

namespace driftsraad {

Result<QList<IncidentCard>> incidentsReported(Reader &reader, const ListedPeriod &period)
{
    QByteArray sql = "SELECT id FROM incident WHERE reported_at >= ? AND reported_at < ?";
    QList<Value> bound{Instant::local(period.from, QTime(0, 0)), Instant::local(period.to.addDays(1), QTime(0, 0))};
    QByteArrayList marks;
    for (const Id<Solution> solution : period.solutions) {
        marks.append("?");
        bound.append(solution);
    }
    if (!marks.isEmpty())
        sql += " AND solution IN (" + marks.join(", ") + ")";
    QList<qint64> ids;
    DRIFTSRAAD_TRY(reader.rows(sql + " ORDER BY reported_at, id", bound, [&](const Row &row) {
        ids.append(row.integer(0));
        return true;
    }));
    return incidentCards(reader, ids);
}

Result<Id<Incident>> incidentNumbered(Reader &reader, const QString &reference)
{
    const auto id = reader.number("SELECT id FROM incident WHERE reference = ?", {reference.trimmed().toUpper()});
    if (!id)
        return id.error();
    if (*id == 0)
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "There is no incident with the number %1."), {reference}}};
    return Id<Incident>{*id};
}

} // namespace driftsraad
