#include "ui/supplierreports/fieldchoice.h"

#include "core/base/text.h"
#include "core/exchange/datetext.h"
#include "core/supplierreports/figurevalue.h"
#include "core/supplierreports/headingwords.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace driftsraad {

const QList<FieldChoice> &fieldChoices()
{
    static const QList<FieldChoice> all = [] {
        QList<FieldChoice> choices;
        for (const Field field : fields()) {
            if (field != Field::Figure)
                choices.append({field});
        }
        for (const Measure measure : measures()) {
            const int parts = partsOf(measure) == MeasureParts::SupportLevel ? 3 : partsOf(measure) == MeasureParts::FaultCategory ? 4 : 0;
            for (int part = 0; part <= parts; ++part)
                choices.append({Field::Figure, measure, part});
        }
        return choices;
    }();
    return all;
}

QString wordOf(const FieldChoice &choice)
{
    return choice.field == Field::Figure ? words(measureWord(choice.measure, choice.part)) : words(word(choice.field));
}

FieldChoice choiceOf(const ColumnMapping &column)
{
    if (column.field != Field::Figure)
        return {column.field};
    return {Field::Figure, column.measure, column.part};
}

ColumnMapping withChoice(ColumnMapping column, const FieldChoice &choice)
{
    column.field = choice.field;
    column.measure = choice.measure;
    column.part = choice.part;
    return column;
}

const QList<FigureUnit> &figureUnits()
{
    static const QList<FigureUnit> all{FigureUnit::Unstated, FigureUnit::Percent, FigureUnit::Milliseconds, FigureUnit::Seconds,
                                       FigureUnit::Minutes, FigureUnit::Hours};
    return all;
}

QString wordOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Unstated:
        return QStringLiteral("\u2013");
    case FigureUnit::Percent:
        return QStringLiteral("%");
    case FigureUnit::Milliseconds:
        return words(unitWord(MeasureUnit::Milliseconds));
    case FigureUnit::Seconds:
        return words(unitWord(MeasureUnit::Seconds));
    case FigureUnit::Minutes:
        return words(unitWord(MeasureUnit::Minutes));
    case FigureUnit::Hours:
        return QCoreApplication::translate("FieldChoice", "h");
    }
    return {};
}

namespace {

constexpr int rowsLooked = 50;

bool isFigure(const Cell &cell, const ColumnMapping &mapping, const TableMapping &table)
{
    if (mapping.field == Field::Value)
        return looksLikeFigure(cell);
    return std::holds_alternative<qint64>(figureValue(cell, mapping.measure, mapping.unit, table.style));
}

/// The cell holds what the column is said to hold.
bool fits(const Cell &cell, const ColumnMapping &mapping, const TableMapping &table, const QStringList &solutions)
{
    switch (mapping.field) {
    case Field::Solution:
        return std::any_of(solutions.cbegin(), solutions.cend(), [folded = foldName(cell.text)](const QString &name) { return foldName(name) == folded; });
    case Field::Month:
        return monthOf(cell) || parseMonth(cell.text) || monthOfName(cell.text);
    case Field::MeasureName:
        return measureOfText(cell.text, unitOfText(cell.text)).has_value();
    case Field::Figure:
    case Field::Value:
        return isFigure(cell, mapping, table);
    case Field::Unit:
        return unitOfText(cell.text) != FigureUnit::Unstated;
    case Field::Part:
        return partOfText(cell.text).has_value();
    case Field::Planned:
    case Field::Note:
    case Field::Ignore:
        break;
    }
    return true;
}

} // namespace

ColumnState columnState(const Workbook &workbook, const TableMapping &table, int column, const QStringList &solutions)
{
    const ColumnMapping mapping = table.columns.value(column);
    const Sheet sheet = workbook.sheets.value(table.sheet);
    // A heading that is known and not used (a target, a deviation) leaves nothing to decide.
    if (mapping.field == Field::Ignore && columnOfHeading(mapping.heading))
        return ColumnState::LeftOut;
    bool anyValue = false;
    for (int row = table.firstRow; row <= table.lastRow && row < table.firstRow + rowsLooked; ++row) {
        const Cell &cell = sheet.at(row, column);
        if (mapping.field == Field::Ignore) {
            if (numberOf(cell, table.style))
                return ColumnState::Undecided;
        } else if (!cell.isEmpty() && !saysNoFigure(cell.text)) {
            if (fits(cell, mapping, table, solutions))
                return ColumnState::Recognised;
            anyValue = true;
        }
    }
    if (mapping.field == Field::Ignore)
        return ColumnState::LeftOut;
    return anyValue ? ColumnState::NothingFits : ColumnState::Recognised;
}

QString exampleOf(const Workbook &workbook, const TableMapping &table, int column)
{
    if (table.sheet < 0 || table.sheet >= workbook.sheets.size())
        return {};
    const Sheet &sheet = workbook.sheets[table.sheet];
    for (int row = table.firstRow; row <= table.lastRow; ++row) {
        if (const Cell &cell = sheet.at(row, column); !cell.isEmpty())
            return cell.text;
    }
    return {};
}

} // namespace driftsraad
