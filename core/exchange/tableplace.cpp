#include "core/exchange/tableplace.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Headings stand near the top of a sheet.
constexpr int headerSearch = 500;
constexpr qsizetype mostColumnsLookedAt = 300;

/// A cell's text, or that of the merged cells that it belongs to.
QString shownAt(const Sheet &sheet, int row, int column)
{
    const Cell &cell = sheet.at(row, column);
    if (!cell.isEmpty())
        return cell.text;
    for (const CellRange &range : sheet.merged) {
        if (range.contains(row, column))
            return sheet.at(range.row, range.column).text;
    }
    return {};
}

QStringList headingsOf(const Sheet &sheet, int row, bool belowAnother)
{
    QStringList headings;
    const qsizetype widest = std::max(sheet.rows[row].size(), belowAnother ? sheet.rows[row - 1].size() : 0);
    const int columns = int(std::min<qsizetype>(widest, mostColumnsLookedAt));
    for (int column = 0; column < columns; ++column) {
        const QString own = shownAt(sheet, row, column);
        const QString above = belowAnother ? shownAt(sheet, row - 1, column) : QString();
        headings.append(own == above ? own : QString(above + u' ' + own).trimmed());
    }
    return headings;
}

bool hasMergeAt(const Sheet &sheet, int row)
{
    return std::any_of(sheet.merged.begin(), sheet.merged.end(), [row](const CellRange &range) { return range.row == row; });
}

qsizetype filledCells(const Sheet &sheet, int row)
{
    const QList<Cell> &cells = sheet.rows[row];
    return std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.isEmpty(); });
}

} // namespace

int nextFilledRow(const Sheet &sheet, int row)
{
    int next = row + 1;
    while (next < sheet.rows.size() && sheet.rows[next].isEmpty())
        ++next;
    return next;
}

QList<TablePlace> tablesOn(const Sheet &sheet, const std::function<bool(int row)> &isHeader)
{
    const int rows = int(sheet.rows.size());
    QList<TablePlace> tables;
    for (int row = 0; row < std::min(rows, headerSearch); ++row) {
        const bool adjacent = !tables.isEmpty() && tables.last().headerRow == row - 1;
        const bool below = adjacent && (hasMergeAt(sheet, row - 1) || sheet.at(row, 0).isEmpty());
        const bool mayBegin = tables.isEmpty() || below || (!adjacent && filledCells(sheet, row - 1) < 2);
        if (!mayBegin || !isHeader(row))
            continue;
        if (!tables.isEmpty())
            tables.last().lastRow = row - 1;
        if (below)
            tables.removeLast();
        tables.append({.headerRow = row, .firstRow = row + 1, .lastRow = rows - 1, .headings = headingsOf(sheet, row, below)});
    }
    for (TablePlace &table : tables) {
        while (table.lastRow >= table.firstRow && sheet.rows[table.lastRow].isEmpty())
            --table.lastRow;
    }
    tables.removeIf([](const TablePlace &table) { return table.lastRow < table.firstRow; });
    return tables;
}

QString firstTextIn(const Sheet &sheet, int column, int from, int to)
{
    for (int row = from; row <= to; ++row) {
        if (const Cell &cell = sheet.at(row, column); !cell.isEmpty())
            return cell.text;
    }
    return {};
}

} // namespace driftsraad
