#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// Where the board's cards lie, in pixels below the heads of the columns. A board without rows is one row without a head. Everything
/// follows from counts, since all cards of a board are equally high.
class BoardLayout
{
public:
    void set(const Board &board, int cardHeight);

    int cardHeight() const { return m_cardHeight; }
    /// From one card of a column to the next.
    int step() const;

    int lanes() const { return static_cast<int>(m_lanes.size()); }
    bool hasHeads() const { return m_heads; }
    int height() const { return m_lanes.isEmpty() ? 0 : m_lanes.last().bottom; }

    /// Where the row begins with its head, where its cards begin, and where the next row begins.
    int top(int lane) const { return m_lanes[lane].top; }
    int cardsTop(int lane) const;
    int bottom(int lane) const { return m_lanes[lane].bottom; }
    /// Which part of the column's cards lies in the row.
    qsizetype begin(int lane, int column) const { return m_lanes[lane].begin[static_cast<size_t>(column)]; }
    qsizetype end(int lane, int column) const { return m_lanes[lane].end[static_cast<size_t>(column)]; }

    /// The row of a column's card; -1 where there is none.
    int laneOf(int column, qsizetype row) const;
    /// The row at this height; -1 above and below all of them.
    int laneAt(int y) const;
    /// The top of a card, or of the place after the row's last one.
    int yOf(int lane, int column, qsizetype row) const;
    /// The column's card at this height, which may be the gap below it; -1 where there is none.
    qsizetype rowAt(int column, int y) const;

private:
    struct Lane {
        std::array<qsizetype, 5> begin{};
        std::array<qsizetype, 5> end{};
        int top = 0;
        int bottom = 0;
    };
    QList<Lane> m_lanes;
    bool m_heads = false;
    int m_cardHeight = 0;
};

} // namespace driftsraad
