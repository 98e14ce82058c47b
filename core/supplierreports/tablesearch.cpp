#include "core/supplierreports/tablesearch.h"

#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/supplierreports/figurevalue.h"
#include "core/supplierreports/headingwords.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Headings stand near the top of a sheet.
constexpr int headerSearch = 500;
constexpr qsizetype mostColumns = 300;

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

int nextFilledRow(const Sheet &sheet, int row)
{
    int next = row + 1;
    while (next < sheet.rows.size() && sheet.rows[next].isEmpty())
        ++next;
    return next;
}

/// "10.2026" is a month before it is a number.
bool isFigureAndNoMonth(const Cell &cell)
{
    return looksLikeFigure(cell) && !(cell.kind == Cell::Kind::Text && parseMonth(cell.text));
}

/// No figure, no label of what stands beside it, and either two headings that are known by their words, or one that is, or a solution's
/// name, with a figure below it.
bool isHeaderRow(const Sheet &sheet, int row, const SolutionNames &solutions)
{
    const int below = nextFilledRow(sheet, row);
    int filled = 0;
    int known = 0;
    bool figureBelow = false;
    for (int column = 0; column < int(sheet.rows[row].size()); ++column) {
        const Cell &cell = sheet.at(row, column);
        if (cell.isEmpty())
            continue;
        if (isFigureAndNoMonth(cell) || cell.kind == Cell::Kind::Boolean || cell.text.endsWith(u':') || ++filled > 200)
            return false;
        const auto meaning = meaningOf(cell.text, solutions);
        const bool isSubject = meaning && (meaning->month.isSet() || meaning->monthName > 0 || !meaning->solution.isEmpty());
        known += meaning && !isSubject;
        const bool ofFigures = meaning && (meaning->field == Field::Figure || meaning->field == Field::Value);
        figureBelow = figureBelow || (ofFigures && looksLikeFigure(sheet.at(below, column)));
    }
    return filled >= 2 && (known >= 2 || figureBelow);
}

QStringList headingsOf(const Sheet &sheet, int row, bool belowAnother)
{
    QStringList headings;
    const qsizetype widest = std::max(sheet.rows[row].size(), belowAnother ? sheet.rows[row - 1].size() : 0);
    const int columns = int(std::min<qsizetype>(widest, mostColumns));
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

bool isBlank(const Sheet &sheet, int row)
{
    return sheet.rows[row].isEmpty();
}

} // namespace

std::optional<ColumnMapping> meaningOf(const QString &heading, const SolutionNames &solutions)
{
    const auto solution = solutions.constFind(foldName(heading));
    if (solution == solutions.constEnd())
        return columnOfHeading(heading);
    ColumnMapping column;
    column.heading = heading;
    column.field = Field::Value;
    column.solution = *solution;
    return column;
}

QList<TableMapping> tablesOf(const Workbook &workbook, int index, const SolutionNames &solutions)
{
    const Sheet &sheet = workbook.sheets[index];
    const int rows = int(sheet.rows.size());
    QList<TableMapping> tables;
    for (int row = 0; row < std::min(rows, headerSearch); ++row) {
        const bool adjacent = !tables.isEmpty() && tables.last().headerRow == row - 1;
        const bool below = adjacent && (hasMergeAt(sheet, row - 1) || sheet.at(row, 0).isEmpty());
        const bool mayBegin = tables.isEmpty() || below || (!adjacent && filledCells(sheet, row - 1) < 2);
        if (!mayBegin || !isHeaderRow(sheet, row, solutions))
            continue;
        if (!tables.isEmpty())
            tables.last().lastRow = row - 1;
        if (below)
            tables.removeLast();
        TableMapping table;
        table.sheet = index;
        table.headerRow = row;
        table.firstRow = row + 1;
        table.lastRow = rows - 1;
        for (const QString &heading : headingsOf(sheet, row, below)) {
            ColumnMapping column = meaningOf(heading, solutions).value_or(ColumnMapping{});
            column.heading = heading;
            table.columns.append(column);
        }
        tables.append(table);
    }
    for (TableMapping &table : tables) {
        while (table.lastRow >= table.firstRow && isBlank(sheet, table.lastRow))
            --table.lastRow;
    }
    tables.removeIf([](const TableMapping &table) { return table.lastRow < table.firstRow; });
    return tables;
}

} // namespace driftsraad
