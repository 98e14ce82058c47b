#include "core/exchange/sheetbuilder.h"

namespace driftsraad {

SheetBuilder::SheetBuilder(QString name, bool hidden, CellBudget &budget) : m_budget(budget)
{
    m_sheet.name = std::move(name);
    m_sheet.hidden = hidden;
}

bool SheetBuilder::growRows(qint64 rows)
{
    const qint64 more = rows - m_sheet.rows.size();
    if (more <= 0)
        return true;
    if (more > m_budget.rows)
        return false;
    m_budget.rows -= more;
    m_sheet.rows.resize(rows);
    return true;
}

bool SheetBuilder::put(qint64 row, qint64 column, const Cell &cell)
{
    if (cell.isEmpty())
        return true;
    if (!growRows(row + 1))
        return false;
    QList<Cell> &cells = m_sheet.rows[row];
    const qint64 more = column + 1 - cells.size();
    if (more > m_budget.cells)
        return false;
    if (more > 0) {
        m_budget.cells -= more;
        cells.resize(column + 1);
    }
    cells[column] = cell;
    return true;
}

bool SheetBuilder::putRows(qint64 row, const QList<Cell> &cells, qint64 times)
{
    if (cells.isEmpty())
        return true;
    if (times > m_budget.rows || cells.size() * times > m_budget.cells || !growRows(row + times))
        return false;
    m_budget.cells -= cells.size() * times;
    for (qint64 i = 0; i < times; ++i)
        m_sheet.rows[row + i] = cells;
    return true;
}

Sheet SheetBuilder::take()
{
    while (!m_sheet.rows.isEmpty() && m_sheet.rows.last().isEmpty())
        m_sheet.rows.removeLast();
    return std::move(m_sheet);
}

} // namespace driftsraad
