#include "core/base/text.h"
#include "core/incidents/deadlineorder.h"
#include "core/incidents/filterclause.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Each solution's place in the order of the names, which SQL does not know in Danish.
Result<QByteArray> placeByName(Reader &reader)
{
    QList<std::pair<QString, qint64>> solutions;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, name FROM solution ORDER BY id", {}, [&solutions](const Row &row) {
        solutions.append({row.text(1), row.integer(0)});
        return true;
    }));
    if (solutions.isEmpty())
        return QByteArray("0");
    std::stable_sort(solutions.begin(), solutions.end(), [](const auto &one, const auto &other) { return compareDanish(one.first, other.first) < 0; });
    QByteArray sql = "CASE solution";
    for (qsizetype place = 0; place < solutions.size(); ++place)
        sql += " WHEN " + QByteArray::number(solutions[place].second) + " THEN " + QByteArray::number(place);
    return sql + " END";
}

/// Empty where the number alone orders them.
Result<QByteArray> columnOf(Reader &reader, IncidentOrder order)
{
    switch (order) {
    case IncidentOrder::Newest:
    case IncidentOrder::Deadline:
        return QByteArray();
    case IncidentOrder::Priority:
        return QByteArray("priority");
    case IncidentOrder::State:
        return QByteArray("state");
    case IncidentOrder::Solution:
        return placeByName(reader);
    case IncidentOrder::Cause:
        return QByteArray("cause");
    case IncidentOrder::Affected:
        return QByteArray("affected");
    case IncidentOrder::Reported:
        return QByteArray("reported_at");
    case IncidentOrder::AnswerDue:
        return QByteArray("answer_due_at");
    case IncidentOrder::Closed:
        return QByteArray("closed_at");
    }
    return QByteArray();
}

QByteArray byAge(bool descending)
{
    return descending ? " ORDER BY id DESC" : " ORDER BY id";
}

Result<QByteArray> orderBy(Reader &reader, IncidentOrder order, bool descending)
{
    const auto column = columnOf(reader, order);
    if (!column)
        return column.error();
    const QByteArray direction = descending ? " DESC" : "";
    QByteArray clause = " ORDER BY ";
    if (!column->isEmpty()) {
        // What has no time at all comes last, whichever way the others run.
        if (order == IncidentOrder::AnswerDue || order == IncidentOrder::Closed)
            clause += *column + " IS NULL, ";
        clause += *column + direction + ", ";
    }
    return clause + "id" + direction;
}

Result<void> appendIds(Reader &reader, const QByteArray &sql, const QList<Value> &bound, QList<qint64> *ids)
{
    return reader.rows(sql, bound, [ids](const Row &row) {
        ids->append(row.integer(0));
        return true;
    });
}

/// Pieces by the primary key, so that none takes long on a shared file.
Result<QList<qint64>> idsByAge(Reader &reader, const FilterClause &wanted, bool descending)
{
    constexpr qint64 piece = 50'000;
    QList<qint64> ids;
    while (true) {
        FilterClause clause = wanted;
        if (!ids.isEmpty())
            clause.add(descending ? "id < ?" : "id > ?", {ids.last()});
        clause.bound.append(piece);
        const qsizetype before = ids.size();
        DRIFTSRAAD_TRY(appendIds(reader, "SELECT id FROM incident" + clause.sql + byAge(descending) + " LIMIT ?", clause.bound, &ids));
        if (ids.size() - before < piece)
            return ids;
    }
}

} // namespace

namespace {

/// The search index alone has the order and the number.
Result<IncidentPage> newestHits(Reader &reader, const IncidentFilter &filter, bool descending, int limit)
{
    QList<Value> bound;
    const QByteArray select = reader.selectMatching(table<Incident>(), filter.text, &bound);
    const auto count = reader.number("SELECT COUNT(*) FROM (" + select + ") AS hit", bound);
    if (!count)
        return count.error();
    IncidentPage page{.count = *count};
    bound.append(qint64{limit > 0 ? limit : *count});
    DRIFTSRAAD_TRY(appendIds(reader, "SELECT id FROM (" + select + ") AS hit" + byAge(descending) + " LIMIT ?", bound, &page.ids));
    return page;
}

/// A period is a small part of the table: it is read from its indexes and sorted here.
Result<IncidentPage> newestOfPeriod(Reader &reader, const IncidentFilter &filter, bool descending, int limit)
{
    const auto hits = hitsOf(reader, filter);
    if (!hits)
        return hits.error();
    IncidentPage page;
    if (!hits->everything && hits->ids.isEmpty())
        return page;
    DRIFTSRAAD_TRY(visitOpen(reader, filter, *hits, {}, [&page](const Glimpse &seen) { page.ids.append(seen.id); }));
    DRIFTSRAAD_TRY(visitClosed(reader, filter, *hits, {}, [&page](const Glimpse &seen) {
        page.ids.append(seen.id);
        return true;
    }));
    page.count = page.ids.size();
    if (descending)
        std::sort(page.ids.begin(), page.ids.end(), std::greater<>());
    else
        std::sort(page.ids.begin(), page.ids.end());
    if (limit > 0)
        page.ids = page.ids.mid(0, limit);
    return page;
}

/// Group after group. How many there are in each is counted with them, so that heads can be put between.
Result<IncidentPage> groupedPage(Reader &reader, const IncidentFilter &filter, IncidentOrder order, bool descending, int limit, const IncidentGroups &groups)
{
    IncidentPage page;
    const FilterClause clause = wholeClause(reader, filter);
    QList<Value> places;
    const QByteArray place = groups.placeSql(&places);
    DRIFTSRAAD_TRY(reader.rows("SELECT " + place + " AS place, COUNT(*) FROM incident" + clause.sql + " GROUP BY place ORDER BY place", places + clause.bound,
                               [&](const Row &row) {
                                   page.groups.append({groups.all().value(row.integer(0)), row.integer(1)});
                                   page.count += row.integer(1);
                                   return true;
                               }));
    const auto inGroups = orderBy(reader, order, descending);
    if (!inGroups)
        return inGroups.error();
    const QByteArray ordered = " ORDER BY " + place + ',' + inGroups->mid(static_cast<qsizetype>(sizeof " ORDER BY") - 1);
    QList<Value> bound = clause.bound + places;
    bound.append(qint64{limit > 0 ? limit : page.count});
    DRIFTSRAAD_TRY(appendIds(reader, "SELECT id FROM incident" + clause.sql + ordered + " LIMIT ?", bound, &page.ids));
    return page;
}

} // namespace

Result<IncidentPage> incidentPage(Reader &reader, const IncidentFilter &filter, IncidentOrder order, bool descending, int limit, IncidentGrouping grouping)
{
    if (order == IncidentOrder::Deadline)
        return pageByDeadline(reader, filter, descending, limit, grouping);
    if (grouping != IncidentGrouping::None) {
        const auto groups = IncidentGroups::read(reader, grouping);
        return groups ? groupedPage(reader, filter, order, descending, limit, *groups) : Result<IncidentPage>(groups.error());
    }
    if (order == IncidentOrder::Newest && !filter.text.trimmed().isEmpty() && asksForTextOnly(filter))
        return newestHits(reader, filter, descending, limit);
    if (order == IncidentOrder::Newest && (filter.from.isSet() || filter.to.isSet()))
        return newestOfPeriod(reader, filter, descending, limit);

    const FilterClause clause = wholeClause(reader, filter);
    IncidentPage page;
    if (limit <= 0 && order == IncidentOrder::Newest) {
        auto ids = idsByAge(reader, clause, descending);
        if (!ids)
            return ids.error();
        page.ids = std::move(*ids);
    } else {
        const auto ordered = orderBy(reader, order, descending);
        if (!ordered)
            return ordered.error();
        QByteArray sql = "SELECT id FROM incident" + clause.sql + *ordered;
        QList<Value> bound = clause.bound;
        if (limit > 0) {
            sql += " LIMIT ?";
            bound.append(qint64{limit});
        }
        DRIFTSRAAD_TRY(appendIds(reader, sql, bound, &page.ids));
    }
    page.count = page.ids.size();
    if (limit <= 0 || page.count < limit)
        return page;
    const auto count = reader.number("SELECT COUNT(*) FROM incident" + clause.sql, clause.bound);
    if (!count)
        return count.error();
    page.count = *count;
    return page;
}

} // namespace driftsraad
