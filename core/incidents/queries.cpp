#include "core/incidents/queries.h"

#include "core/base/text.h"

#include <algorithm>

namespace driftsraad {

namespace {

QByteArray marks(qsizetype count)
{
    QByteArray list = "?";
    for (qsizetype i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

/// A condition and what is bound to its marks, in order.
struct Clause {
    QByteArray sql{};
    QList<Value> bound{};

    /// Without the leading WHERE.
    QByteArray bare() const { return sql.mid(7); }
    void add(const QByteArray &condition, const QList<Value> &values = {})
    {
        sql += sql.isEmpty() ? QByteArray(" WHERE ") : QByteArray(" AND ");
        sql += condition;
        bound += values;
    }
    template<class T>
    void addOneOf(const QByteArray &column, const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        const QList<Value> list(values.cbegin(), values.cend());
        add(column + " IN (" + marks(list.size()) + ')', list);
    }
};

/// Everything but state and period.
Clause common(const Reader &reader, const IncidentFilter &filter)
{
    Clause clause;
    if (!filter.text.trimmed().isEmpty()) {
        QList<Value> words;
        const QByteArray condition = reader.matching(table<Incident>(), filter.text, &words);
        clause.add(condition, words);
    }
    clause.addOneOf("solution", filter.solutions);
    clause.addOneOf("cause", filter.causes);
    clause.addOneOf("priority", filter.priorities);
    if (filter.municipality.isValid())
        clause.add("id IN (SELECT incident FROM affected_municipality WHERE organisation = ?)", {filter.municipality});
    return clause;
}

bool wants(const IncidentFilter &filter, IncidentState state)
{
    return filter.states.isEmpty() || filter.states.contains(state);
}

QList<IncidentState> wantedOpenStates(const IncidentFilter &filter)
{
    QList<IncidentState> states;
    for (const IncidentState state : incidentStates()) {
        if (isOpen(state) && wants(filter, state))
            states.append(state);
    }
    return states;
}

/// The conditions on state and period for open incidents; those on closed ones are in addClosed().
void addOpen(const IncidentFilter &filter, Clause *clause)
{
    clause->addOneOf("state", wantedOpenStates(filter));
    if (filter.to.isSet())
        clause->add("reported_at < ?", {filter.to});
}

void addClosed(const IncidentFilter &filter, Clause *clause)
{
    clause->add("state = ?", {IncidentState::Closed});
    if (filter.from.isSet())
        clause->add("closed_at >= ?", {filter.from});
    if (filter.to.isSet())
        clause->add("closed_at < ?", {filter.to});
}

/// Open and closed at once, for lists.
Clause whole(const Reader &reader, const IncidentFilter &filter)
{
    Clause clause = common(reader, filter);
    if (!filter.from.isSet() && !filter.to.isSet()) {
        clause.addOneOf("state", filter.states);
        return clause;
    }
    Clause open;
    Clause closed;
    if (!wantedOpenStates(filter).isEmpty())
        addOpen(filter, &open);
    if (wants(filter, IncidentState::Closed))
        addClosed(filter, &closed);
    if (open.sql.isEmpty() || closed.sql.isEmpty())
        clause.add(open.bare() + closed.bare(), open.bound + closed.bound);
    else
        clause.add("((" + open.bare() + ") OR (" + closed.bare() + "))", open.bound + closed.bound);
    return clause;
}

Result<void> readOpenColumns(Reader &reader, const IncidentFilter &filter, Board *board)
{
    if (wantedOpenStates(filter).isEmpty())
        return {};
    Clause clause = common(reader, filter);
    addOpen(filter, &clause);
    return reader.rows("SELECT id, state FROM incident" + clause.sql + " ORDER BY state, priority, reported_at, id", clause.bound, [&](const Row &row) {
        BoardColumn &column = board->columns[static_cast<size_t>(row.integer(1)) - 1];
        ++column.count;
        if (column.ids.size() < boardColumnLimit)
            column.ids.append(row.integer(0));
        return true;
    });
}

Result<void> readClosedColumn(Reader &reader, const IncidentFilter &filter, BoardColumn *column)
{
    if (!wants(filter, IncidentState::Closed))
        return {};
    Clause clause = common(reader, filter);
    addClosed(filter, &clause);
    QList<Value> bound = clause.bound;
    bound.append(qint64{boardColumnLimit});
    DRIFTSRAAD_TRY(reader.rows("SELECT id FROM incident" + clause.sql + " ORDER BY closed_at DESC, id DESC LIMIT ?", bound, [&](const Row &row) {
        column->ids.append(row.integer(0));
        return true;
    }));
    column->count = column->ids.size();
    if (column->count < boardColumnLimit)
        return {};
    const auto count = reader.number("SELECT COUNT(*) FROM incident" + clause.sql, clause.bound);
    if (!count)
        return count.error();
    column->count = *count;
    return {};
}

QByteArrayList columnsOf(IncidentOrder order)
{
    switch (order) {
    case IncidentOrder::Newest:
        return {};
    case IncidentOrder::Priority:
        return {"priority"};
    case IncidentOrder::State:
        return {"state"};
    case IncidentOrder::Solution:
        return {"(SELECT sort_order FROM solution WHERE solution.id = incident.solution)",
                "(SELECT name FROM solution WHERE solution.id = incident.solution)"};
    case IncidentOrder::Cause:
        return {"cause"};
    case IncidentOrder::Affected:
        return {"affected"};
    case IncidentOrder::Reported:
        return {"reported_at"};
    case IncidentOrder::AnswerDue:
        return {"answer_due_at"};
    case IncidentOrder::Closed:
        return {"closed_at"};
    }
    return {};
}

QByteArray orderBy(IncidentOrder order, bool descending)
{
    const QByteArray direction = descending ? " DESC" : "";
    QByteArray clause = " ORDER BY ";
    for (const QByteArray &column : columnsOf(order)) {
        // What has no time at all comes last, whichever way the others run.
        if (order == IncidentOrder::AnswerDue || order == IncidentOrder::Closed)
            clause += column + " IS NULL, ";
        clause += column + direction + ", ";
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
Result<QList<qint64>> idsByAge(Reader &reader, const Clause &wanted, bool descending)
{
    constexpr qint64 piece = 50'000;
    QList<qint64> ids;
    while (true) {
        Clause clause = wanted;
        if (!ids.isEmpty())
            clause.add(descending ? "id < ?" : "id > ?", {ids.last()});
        clause.bound.append(piece);
        const qsizetype before = ids.size();
        DRIFTSRAAD_TRY(appendIds(reader, "SELECT id FROM incident" + clause.sql + orderBy(IncidentOrder::Newest, descending) + " LIMIT ?", clause.bound, &ids));
        if (ids.size() - before < piece)
            return ids;
    }
}

constexpr const char *cardColumns =
    "i.id, i.reference, i.kind, i.title, i.solution, s.name, i.state, i.state_since, i.priority, i.cause, o.name, i.answer_due_at, "
    "i.occurred_at, i.reported_at, i.restored_at, i.closed_at, i.responsible, i.affected FROM incident i JOIN solution s ON s.id = i.solution "
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
    return card;
}

bool danishBefore(const QString &left, const QString &right)
{
    return compareDanish(left, right) < 0;
}

} // namespace

qint64 Board::total() const
{
    qint64 sum = 0;
    for (const BoardColumn &column : columns)
        sum += column.count;
    return sum;
}

Result<Board> board(Reader &reader, const IncidentFilter &filter)
{
    Board board;
    DRIFTSRAAD_TRY(readOpenColumns(reader, filter, &board));
    DRIFTSRAAD_TRY(readClosedColumn(reader, filter, &board.columns.back()));
    return board;
}

Result<IncidentPage> incidentPage(Reader &reader, const IncidentFilter &filter, IncidentOrder order, bool descending, int limit)
{
    const Clause clause = whole(reader, filter);
    IncidentPage page;
    if (limit <= 0 && order == IncidentOrder::Newest) {
        auto ids = idsByAge(reader, clause, descending);
        if (!ids)
            return ids.error();
        page.ids = std::move(*ids);
    } else {
        QByteArray sql = "SELECT id FROM incident" + clause.sql + orderBy(order, descending);
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

Result<QList<IncidentCard>> incidentCards(Reader &reader, const QList<qint64> &ids)
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
    return cards;
}

Result<IncidentDetail> incidentDetail(Reader &reader, Id<Incident> id)
{
    IncidentDetail detail;
    const auto incident = reader.get(id);
    if (!incident)
        return incident.error();
    detail.incident = *incident;
    DRIFTSRAAD_TRY(reader.rows("SELECT s.name, t.name, r.name FROM incident i JOIN solution s ON s.id = i.solution LEFT JOIN organisation t ON "
                               "t.id = i.third_party LEFT JOIN organisation r ON r.id = i.reporter WHERE i.id = ?",
                               {id}, [&](const Row &row) {
                                   detail.solutionName = row.text(0);
                                   detail.thirdPartyName = row.text(1);
                                   detail.reporterName = row.text(2);
                                   return false;
                               }));
    DRIFTSRAAD_TRY(reader.rows("SELECT o.id, o.name FROM affected_municipality a JOIN organisation o ON o.id = a.organisation WHERE a.incident = ?", {id},
                               [&](const Row &row) {
                                   detail.affected.append({{row.integer(0)}, row.text(1)});
                                   return true;
                               }));
    std::sort(detail.affected.begin(), detail.affected.end(), [](const AffectedName &a, const AffectedName &b) { return danishBefore(a.name, b.name); });
    const auto entries = reader.list<TimelineEntry>("WHERE incident = ? ORDER BY at DESC, id DESC", {id});
    if (!entries)
        return entries.error();
    QHash<qint64, QString> names;
    for (const TimelineEntry &entry : *entries) {
        if (entry.organisation.isValid() && !names.contains(entry.organisation.value)) {
            const auto organisation = reader.get(entry.organisation);
            names.insert(entry.organisation.value, organisation ? organisation->name : QString());
        }
        detail.timeline.append({entry, names.value(entry.organisation.value)});
    }
    return detail;
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

Result<OpenIncidents> openIncidents(Reader &reader)
{
    OpenIncidents counts;
    DRIFTSRAAD_TRY(reader.rows("SELECT priority, COUNT(*) FROM incident WHERE state IN (1, 2, 3, 4) GROUP BY priority", {}, [&](const Row &row) {
        counts.open += row.integer(1);
        if (row.integer(0) == 1)
            counts.highest = row.integer(1);
        return true;
    }));
    return counts;
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

Result<QList<CauseCount>> incidentsByCause(Reader &reader, Month month, Id<Solution> solution)
{
    QByteArray sql = "SELECT cause, COUNT(*) FROM incident WHERE reported_at >= ? AND reported_at < ?";
    QList<Value> bound{Instant::local(month.firstDay(), QTime(0, 0)), Instant::local(month.plus(1).firstDay(), QTime(0, 0))};
    if (solution.isValid()) {
        sql += " AND solution = ?";
        bound.append(solution);
    }
    QList<CauseCount> counts;
    DRIFTSRAAD_TRY(reader.rows(sql + " GROUP BY cause ORDER BY cause", bound, [&](const Row &row) {
        counts.append({static_cast<IncidentCause>(row.integer(0)), row.integer(1)});
        return true;
    }));
    return counts;
}

} // namespace driftsraad
