#include "ui/incidents/boardlayout.h"

#include "ui/incidents/boardpaint.h"
#include "ui/incidents/cardpainter.h"

#include <algorithm>

namespace driftsraad {

int BoardLayout::step() const
{
    return m_cardHeight + cardsize::gap;
}

void BoardLayout::set(const Board &board, int cardHeight)
{
    m_cardHeight = cardHeight;
    m_lanes.clear();
    m_heads = board.grouping != IncidentGrouping::None;
    if (m_heads) {
        for (const BoardLane &lane : board.lanes)
            m_lanes.append({lane.begin, lane.end});
    } else {
        Lane whole;
        for (size_t column = 0; column < board.columns.size(); ++column)
            whole.end[column] = board.columns[column].ids.size();
        m_lanes.append(whole);
    }
    int y = 0;
    for (Lane &lane : m_lanes) {
        qsizetype rows = 0;
        for (size_t column = 0; column < lane.end.size(); ++column)
            rows = qMax(rows, lane.end[column] - lane.begin[column]);
        lane.top = y;
        y += (m_heads ? boardsize::laneHead : 0) + static_cast<int>(rows) * step();
        lane.bottom = y;
    }
}

int BoardLayout::cardsTop(int lane) const
{
    return m_lanes[lane].top + (m_heads ? boardsize::laneHead : 0);
}

int BoardLayout::laneOf(int column, qsizetype row) const
{
    const auto lane = std::upper_bound(m_lanes.cbegin(), m_lanes.cend(), row,
                                       [column](qsizetype wanted, const Lane &each) { return wanted < each.end[static_cast<size_t>(column)]; });
    return row < 0 || lane == m_lanes.cend() ? -1 : static_cast<int>(lane - m_lanes.cbegin());
}

int BoardLayout::laneAt(int y) const
{
    const auto lane = std::upper_bound(m_lanes.cbegin(), m_lanes.cend(), y, [](int wanted, const Lane &each) { return wanted < each.bottom; });
    return y < 0 || lane == m_lanes.cend() ? -1 : static_cast<int>(lane - m_lanes.cbegin());
}

int BoardLayout::yOf(int lane, int column, qsizetype row) const
{
    return cardsTop(lane) + static_cast<int>(row - begin(lane, column)) * step();
}

qsizetype BoardLayout::rowAt(int column, int y) const
{
    const int lane = laneAt(y);
    if (lane < 0 || y < cardsTop(lane))
        return -1;
    const qsizetype row = begin(lane, column) + (y - cardsTop(lane)) / step();
    return row < end(lane, column) ? row : -1;
}

} // namespace driftsraad
