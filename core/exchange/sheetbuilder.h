#pragma once

#include "core/exchange/sheet.h"

namespace driftsraad {

/// The last row and column that spreadsheets have, from 0.
constexpr qint64 lastRow = 1'048'575;
constexpr qint64 lastColumn = 16'383;

/// How many cells and rows may still be kept, over all sheets of a workbook.
struct CellBudget {
    qint64 cells = 0;
    qint64 rows = 0;
};

/// Puts cells into a sheet in any order and never keeps more than the budget allows.
class SheetBuilder
{
public:
    SheetBuilder(QString name, bool hidden, CellBudget &budget);

    /// False where the budget is spent. An empty cell takes no room.
    [[nodiscard]] bool put(qint64 row, qint64 column, const Cell &cell);
    /// The same row a number of times, sharing its memory but not its share of the budget.
    [[nodiscard]] bool putRows(qint64 row, const QList<Cell> &cells, qint64 times);
    void merge(const CellRange &range) { m_sheet.merged.append(range); }
    Sheet take();

private:
    bool growRows(qint64 rows);

    Sheet m_sheet;
    CellBudget &m_budget;
};

} // namespace driftsraad
