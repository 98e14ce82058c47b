#include "core/incidents/filterclause.h"

#include <vector>

namespace driftsraad {

namespace {

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

Result<void> readClosedColumn(Reader &reader, const IncidentFilter &filter, const FilterHits &hits, BoardFiller *filler, Board *board)
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
    FilterClause clause = commonClause(filter, hits);
    addClosed(filter, &clause);
    const auto count = reader.number("SELECT COUNT(*) FROM incident" + clause.sql, clause.bound);
    if (!count)
        return count.error();
    column.count = *count;
    return {};
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

} // namespace driftsraad
