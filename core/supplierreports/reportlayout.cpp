#include "core/supplierreports/reportlayout.h"

#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/supplierreports/figurevalue.h"
#include "core/supplierreports/headingwords.h"
#include "core/supplierreports/tablesearch.h"

#include <algorithm>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

/// What a column holds shows in its first rows.
constexpr int looked = 200;

/// How the values of one column look.
struct Look {
    int filled = 0;
    int figures = 0;
    int percents = 0;
    int months = 0;
    int measures = 0;
    int solutions = 0;

    bool mostly(int count) const { return filled > 0 && count * 2 > filled; }
};

bool namesMonth(const Cell &cell)
{
    return monthOf(cell).has_value() || monthOfName(cell.text).has_value();
}

Look lookOf(const Sheet &sheet, const TableMapping &table, int column, const SolutionNames &solutions)
{
    Look look;
    for (int row = table.firstRow; row <= std::min(table.lastRow, table.firstRow + looked); ++row) {
        const Cell &cell = sheet.at(row, column);
        if (cell.isEmpty() || saysNoFigure(cell.text))
            continue;
        ++look.filled;
        const bool figure = looksLikeFigure(cell);
        look.figures += figure;
        look.percents += figure && cell.text.endsWith(u'%');
        look.months += (!figure || cell.text.size() == 6) && namesMonth(cell);
        look.measures += !figure && measureOfText(cell.text, FigureUnit::Unstated).has_value();
        look.solutions += !figure && solutions.contains(foldName(cell.text));
    }
    return look;
}

Field fieldByLook(const ColumnMapping &column, bool headingKnown, const Look &look)
{
    const bool isText = look.filled > 0 && !look.mostly(look.figures);
    switch (column.field) {
    case Field::Figure:
    case Field::Value:
        if (isText)
            return look.mostly(look.measures) ? Field::MeasureName : Field::Ignore;
        return column.field;
    case Field::MeasureName:
        return look.mostly(look.figures) ? Field::Value : Field::MeasureName;
    case Field::Solution:
        return isText ? Field::Solution : Field::Ignore;
    case Field::Month:
        return look.mostly(look.months) ? Field::Month : Field::Ignore;
    default:
        break;
    }
    if (headingKnown)
        return column.field;
    if (look.mostly(look.solutions))
        return Field::Solution;
    if (look.mostly(look.months))
        return Field::Month;
    if (look.mostly(look.measures))
        return Field::MeasureName;
    return look.mostly(look.percents) ? Field::Figure : Field::Ignore;
}

/// One column each for what a row is about; the first counts. Of columns with the row's figure too, unless each is of a month or of a
/// solution.
void keepFirstOfEach(TableMapping &table)
{
    QList<Field> seen;
    for (ColumnMapping &column : table.columns) {
        const bool ofHeading = column.month.isSet() || column.monthName > 0 || !column.solution.isEmpty();
        if (column.field == Field::Figure || column.field == Field::Ignore || column.field == Field::Note || ofHeading)
            continue;
        if (seen.contains(column.field))
            column.field = Field::Ignore;
        seen.append(column.field);
    }
}

bool hasField(const TableMapping &table, Field field)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [field](const ColumnMapping &column) { return column.field == field; });
}

/// What stands around the tables: above one of them, in its sheet's name, or on pages without tables.
struct Titles {
    QStringList own{};
    QStringList elsewhere{};
};

QStringList textsBetween(const Sheet &sheet, int from, int to)
{
    QStringList texts;
    for (int row = from; row < std::min(to, int(sheet.rows.size())) && texts.size() < 200; ++row) {
        for (const Cell &cell : sheet.rows[row]) {
            if (!cell.isEmpty())
                texts.append(cell.text);
        }
    }
    return texts;
}

std::optional<Month> onlyMonth(const QStringList &texts)
{
    std::optional<Month> only;
    for (const QString &text : texts) {
        const auto month = findMonth(text);
        if (month && only && *only != *month)
            return std::nullopt;
        only = month ? month : only;
    }
    return only;
}

int onlyYear(const QStringList &texts)
{
    int only = 0;
    for (const QString &text : texts) {
        const int year = yearInText(text);
        if (year != 0 && only != 0 && year != only)
            return 0;
        only = year != 0 ? year : only;
    }
    return only;
}

QString spaced(const QString &text)
{
    QString words = u" "_s;
    for (const QChar c : foldName(text))
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    return words.simplified().prepend(u' ').append(u' ');
}

QString onlySolution(const QStringList &texts, const QStringList &solutions)
{
    QString only;
    for (const QString &text : texts) {
        const QString words = spaced(text);
        for (const QString &solution : solutions) {
            if (spaced(solution).size() < 4 || !words.contains(spaced(solution)) || solution == only)
                continue;
            if (!only.isEmpty())
                return {};
            only = solution;
        }
    }
    return only;
}

void takeFromTitles(TableMapping &table, const Titles &titles, const ImportContext &context)
{
    const auto month = onlyMonth(titles.own);
    table.month = (month ? month : onlyMonth(titles.elsewhere)).value_or(Month{});
    const int year = onlyYear(titles.own);
    table.year = year != 0 ? year : onlyYear(titles.elsewhere);
    if (!hasField(table, Field::Solution)) {
        table.solution = onlySolution(titles.own, context.solutions);
        if (table.solution.isEmpty())
            table.solution = onlySolution(titles.elsewhere, context.solutions);
    }
    if (hasField(table, Field::MeasureName))
        return;
    for (const QString &title : titles.own) {
        const auto named = measureOfText(title, unitOfText(title));
        if (!named)
            continue;
        for (ColumnMapping &column : table.columns) {
            if (column.field == Field::Value) {
                column.field = Field::Figure;
                column.measure = named->measure;
                column.part = named->part;
            }
        }
        return;
    }
}

NumberStyle styleOf(const Sheet &sheet, const TableMapping &table, const Titles &titles)
{
    QStringList figures;
    int danish = 0;
    for (int row = table.firstRow; row <= std::min(table.lastRow, table.firstRow + looked); ++row) {
        for (int column = 0; column < int(table.columns.size()); ++column) {
            const Cell &cell = sheet.at(row, column);
            if (cell.kind == Cell::Kind::Text && looksLikeFigure(cell))
                figures.append(cell.text);
        }
    }
    const NumberStyle written = numberStyleOf(figures);
    if (written != NumberStyle::Unknown)
        return written;
    for (const ColumnMapping &column : table.columns)
        danish += danishness(column.heading);
    for (const QString &title : titles.own)
        danish += danishness(title);
    return danish > 0 ? NumberStyle::Danish : danish < 0 ? NumberStyle::English : NumberStyle::Unknown;
}

void proposeColumns(const Sheet &sheet, TableMapping &table, const SolutionNames &solutions)
{
    for (int i = 0; i < int(table.columns.size()); ++i) {
        ColumnMapping &column = table.columns[i];
        const bool known = meaningOf(column.heading, solutions).has_value();
        column.field = fieldByLook(column, known, lookOf(sheet, table, i, solutions));
    }
    keepFirstOfEach(table);
}

} // namespace

const QList<Field> &fields()
{
    static const QList<Field> all = {Field::Ignore, Field::Solution, Field::Month, Field::MeasureName, Field::Value,
                                     Field::Figure, Field::Unit,     Field::Part,  Field::Planned,     Field::Note};
    return all;
}

Message word(Field field)
{
    switch (field) {
    case Field::Ignore:
        return {QT_TRANSLATE_NOOP("Messages", "Not used")};
    case Field::Solution:
        return {QT_TRANSLATE_NOOP("Messages", "Solution")};
    case Field::Month:
        return {QT_TRANSLATE_NOOP("Messages", "Month")};
    case Field::MeasureName:
        return {QT_TRANSLATE_NOOP("Messages", "What is measured")};
    case Field::Value:
        return {QT_TRANSLATE_NOOP("Messages", "The row's figure")};
    case Field::Figure:
        return {QT_TRANSLATE_NOOP("Messages", "A figure of its own")};
    case Field::Unit:
        return {QT_TRANSLATE_NOOP("Messages", "Unit")};
    case Field::Part:
        return {QT_TRANSLATE_NOOP("Messages", "Support level or category")};
    case Field::Planned:
        return {QT_TRANSLATE_NOOP("Messages", "Announced in advance")};
    case Field::Note:
        return {QT_TRANSLATE_NOOP("Messages", "Note")};
    }
    return {};
}

Mapping proposeMapping(const Workbook &workbook, const ImportContext &context)
{
    const SolutionNames solutions = foldedNames(context.solutions);
    Mapping mapping;
    QStringList covers;
    for (int index = 0; index < int(workbook.sheets.size()); ++index) {
        const Sheet &sheet = workbook.sheets[index];
        if (sheet.hidden)
            continue;
        const QList<TableMapping> found = tablesOf(workbook, index, solutions);
        if (found.isEmpty())
            covers += textsBetween(sheet, 0, 50);
        mapping.tables += found;
    }
    for (TableMapping &table : mapping.tables) {
        const Sheet &sheet = workbook.sheets[table.sheet];
        int firstHeader = table.headerRow;
        for (const TableMapping &other : std::as_const(mapping.tables)) {
            if (other.sheet == table.sheet)
                firstHeader = std::min(firstHeader, other.headerRow);
        }
        const Titles titles{textsBetween(sheet, 0, firstHeader) + QStringList{sheet.name}, covers};
        proposeColumns(sheet, table, solutions);
        takeFromTitles(table, titles, context);
        table.style = styleOf(sheet, table, titles);
        table.skipped = !hasField(table, Field::Figure) && !hasField(table, Field::Value);
    }
    return mapping;
}

} // namespace driftsraad
