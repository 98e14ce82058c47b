#include "ui/supplierreports/fieldchoice.h"

#include "core/supplierreports/headingwords.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

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

ColumnState columnState(const Workbook &workbook, const TableMapping &table, int column)
{
    const ColumnMapping mapping = table.columns.value(column);
    if (mapping.field != Field::Ignore)
        return ColumnState::Recognised;
    // A heading that is known and not used (a target, a deviation) leaves nothing to decide.
    if (columnOfHeading(mapping.heading))
        return ColumnState::LeftOut;
    for (int row = table.firstRow; row <= table.lastRow && row < table.firstRow + 50; ++row) {
        if (numberOf(workbook.sheets.value(table.sheet).at(row, column), table.style))
            return ColumnState::Undecided;
    }
    return ColumnState::LeftOut;
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
