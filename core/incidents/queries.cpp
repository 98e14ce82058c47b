#include "core/incidents/queries.h"

#include "core/incidents/deadlineorder.h"

#include <algorithm>
#include <vector>

namespace driftsraad {

namespace {

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

/// What the search index says to the typed text: the ids in their order. The columns and periods are read from other indexes without
/// the text and compared with these, which is several times faster than to let the engine look every hit up in the table.
struct Hits {
    bool everything = true;
    QList<qint64> ids{};

    bool contain(qint64 id) const { return everything || std::binary_search(ids.cbegin(), ids.cend(), id); }
};

Result<Hits> hitsOf(Reader &reader, const IncidentFilter &filter)
{
    Hits hits;
    if (filter.text.trimmed().isEmpty())
        return hits;
    hits.everything = false;
    QList<Value> bound;
    const QByteArray select = reader.selectMatching(table<Incident>(), filter.text, &bound);
    DRIFTSRAAD_TRY(reader.rows(select + " ORDER BY id", bound, [&hits](const Row &row) {
        hits.ids.append(row.integer(0));
        return true;
    }));
    return hits;
}

bool asksForTextOnly(const IncidentFilter &filter)
{
    IncidentFilter rest = filter;
    rest.text.clear();
    return rest == IncidentFilter();
}

/// Everything but text, state and period. Few hits stand in the query itself: then it looks these up instead of reading an index.
Clause common(const IncidentFilter &filter, const Hits &hits)
{
    constexpr qsizetype few = 400;
    Clause clause;
    if (!hits.everything && hits.ids.size() <= few)
        clause.addOneOf("id", hits.ids);
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
    Clause clause = common(filter, {});
    if (!filter.text.trimmed().isEmpty()) {
        QList<Value> words;
        const QByteArray condition = reader.matching(table<Incident>(), filter.text, &words);
        clause.add(condition, words);
    }
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

/// What the board's indexes hold of an incident.
struct Glimpse {
    qint64 id = 0;
    IncidentState state = IncidentState::New;
    qint64 solution = 0;
    int priority = 4;
};
Glimpse glimpseOf(const Row &row)
{
    return {row.integer(0), static_cast<IncidentState>(row.integer(1)), row.integer(2), static_cast<int>(row.integer(3))};
}

using Visit = std::function<void(const Glimpse &)>;

Result<void> visitOpen(Reader &reader, const IncidentFilter &filter, const Hits &hits, const QByteArray &order, const Visit &visit)
{
    if (wantedOpenStates(filter).isEmpty())
        return {};
    Clause clause = common(filter, hits);
    addOpen(filter, &clause);
    return reader.rows("SELECT id, state, solution, priority FROM incident" + clause.sql + order, clause.bound, [&](const Row &row) {
        if (hits.contain(row.integer(0)))
            visit(glimpseOf(row));
        return true;
    });
}

/// visit returns false when it has seen enough.
Result<void> visitClosed(Reader &reader, const IncidentFilter &filter, const Hits &hits, const QByteArray &order,
                         const std::function<bool(const Glimpse &)> &visit)
{
    if (!wants(filter, IncidentState::Closed))
        return {};
    Clause clause = common(filter, hits);
    addClosed(filter, &clause);
    return reader.rows("SELECT id, state, solution, priority FROM incident" + clause.sql + order, clause.bound,
                       [&](const Row &row) { return !hits.contain(row.integer(0)) || visit(glimpseOf(row)); });
}

/// Fills the columns as they are read and notes for every card which row it lies in; the rows are cut when all are read.
class BoardFiller
{
public:
    BoardFiller(Board *board, const IncidentGroups &groups) : m_board(board), m_groups(groups), m_open(static_cast<size_t>(groups.all().size())) {}

    void add(const Glimpse &seen)
    {
        const size_t at = static_cast<size_t>(seen.state) - 1;
        BoardColumn &column = m_board->columns[at];
        ++column.count;
        const int place = m_groups.isEmpty() ? 0 : m_groups.place(seen.solution, seen.priority);
        if (!m_groups.isEmpty() && isOpen(seen.state))
            ++m_open[static_cast<size_t>(place)];
        if (column.ids.size() >= boardColumnLimit)
            return;
        column.ids.append(seen.id);
        if (!m_groups.isEmpty())
            m_places[at].append(place);
    }
    void cutLanes()
    {
        if (m_groups.isEmpty())
            return;
        QList<BoardLane> lanes;
        for (const IncidentGroup &group : m_groups.all())
            lanes.append({.key = group.key, .name = group.name});
        for (size_t i = 0; i < m_open.size(); ++i)
            lanes[static_cast<qsizetype>(i)].open = m_open[i];
        for (size_t at = 0; at < m_places.size(); ++at)
            sortColumn(at, &lanes);
        lanes.removeIf([](const BoardLane &lane) { return lane.begin == lane.end; });
        m_board->lanes = lanes;
    }

private:
    /// Every row's part keeps the column's order.
    void sortColumn(size_t at, QList<BoardLane> *lanes)
    {
        QList<qsizetype> size(lanes->size(), 0);
        for (const int place : std::as_const(m_places[at]))
            ++size[place];
        QList<qsizetype> next(lanes->size(), 0);
        for (qsizetype i = 0, begin = 0; i < lanes->size(); begin += size[i], ++i) {
            next[i] = (*lanes)[i].begin[at] = begin;
            (*lanes)[i].end[at] = begin + size[i];
        }
        const QList<qint64> read = std::exchange(m_board->columns[at].ids, QList<qint64>(m_places[at].size()));
        for (qsizetype i = 0; i < read.size(); ++i)
            m_board->columns[at].ids[next[m_places[at][i]]++] = read[i];
    }

    Board *m_board;
    const IncidentGroups &m_groups;
    std::array<QList<int>, 5> m_places;
    std::vector<qint64> m_open;
};

Result<void> readClosedColumn(Reader &reader, const IncidentFilter &filter, const Hits &hits, BoardFiller *filler, Board *board)
{
    BoardColumn &column = board->columns.back();
    // Whatever matches and is not open is closed; without a text the index counts faster than it is read.
    const bool countable = hits.everything || asksForTextOnly(filter);
    DRIFTSRAAD_TRY(visitClosed(reader, filter, hits, " ORDER BY closed_at DESC, id DESC", [&](const Glimpse &seen) {
        filler->add(seen);
        return !countable || column.count < boardColumnLimit;
    }));
    if (column.count < boardColumnLimit || !countable)
        return {};
    if (!hits.everything) {
        column.count += hits.ids.size() - board->total();
        return {};
    }
    Clause clause = common(filter, hits);
    addClosed(filter, &clause);
    const auto count = reader.number("SELECT COUNT(*) FROM incident" + clause.sql, clause.bound);
    if (!count)
        return count.error();
    column.count = *count;
    return {};
}

QByteArrayList columnsOf(IncidentOrder order)
{
    switch (order) {
    case IncidentOrder::Newest:
    case IncidentOrder::Deadline:
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

} // namespace

qint64 Board::total() const
{
    qint64 sum = 0;
    for (const BoardColumn &column : columns)
        sum += column.count;
    return sum;
}

Result<Board> board(Reader &reader, const IncidentFilter &filter, IncidentGrouping grouping)
{
    Board board{.grouping = grouping};
    const auto groups = IncidentGroups::read(reader, grouping);
    if (!groups)
        return groups.error();
    const auto hits = hitsOf(reader, filter);
    if (!hits)
        return hits.error();
    if (!hits->everything && hits->ids.isEmpty())
        return board;
    BoardFiller filler(&board, *groups);
    DRIFTSRAAD_TRY(visitOpen(reader, filter, *hits, " ORDER BY state, priority, reported_at, id", [&filler](const Glimpse &seen) { filler.add(seen); }));
    DRIFTSRAAD_TRY(readClosedColumn(reader, filter, *hits, &filler, &board));
    filler.cutLanes();
    return board;
}

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
    DRIFTSRAAD_TRY(appendIds(reader, "SELECT id FROM (" + select + ") AS hit" + orderBy(IncidentOrder::Newest, descending) + " LIMIT ?", bound, &page.ids));
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
    const Clause clause = whole(reader, filter);
    QList<Value> places;
    const QByteArray place = groups.placeSql(&places);
    DRIFTSRAAD_TRY(reader.rows("SELECT " + place + " AS place, COUNT(*) FROM incident" + clause.sql + " GROUP BY place ORDER BY place", places + clause.bound,
                               [&](const Row &row) {
                                   page.groups.append({groups.all().value(row.integer(0)), row.integer(1)});
                                   page.count += row.integer(1);
                                   return true;
                               }));
    const QByteArray ordered = " ORDER BY " + place + ',' + orderBy(order, descending).mid(static_cast<qsizetype>(sizeof " ORDER BY") - 1);
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

} // namespace driftsraad
