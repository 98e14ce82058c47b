#include "core/supplierreports/tablesearch.h"

#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/exchange/tableplace.h"
#include "core/supplierreports/figurevalue.h"
#include "core/supplierreports/headingwords.h"

namespace driftsraad {

namespace {

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
    QList<TableMapping> tables;
    for (const TablePlace &place : tablesOn(sheet, [&](int row) { return isHeaderRow(sheet, row, solutions); })) {
        TableMapping table;
        table.sheet = index;
        table.headerRow = place.headerRow;
        table.firstRow = place.firstRow;
        table.lastRow = place.lastRow;
        for (const QString &heading : place.headings) {
            ColumnMapping column = meaningOf(heading, solutions).value_or(ColumnMapping{});
            column.heading = heading;
            table.columns.append(column);
        }
        tables.append(table);
    }
    return tables;
}

} // namespace driftsraad
