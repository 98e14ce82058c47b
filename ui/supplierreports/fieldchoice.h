#pragma once

#include "core/supplierreports/reportlayout.h"

namespace driftsraad {

/// One entry of the list in which a person says what a column holds.
struct FieldChoice {
    Field field = Field::Ignore;
    Measure measure = Measure::Availability;  ///< of Field::Figure
    int part = 0;                             ///< of Field::Figure
    bool operator==(const FieldChoice &) const = default;
};
/// What a column can hold: left out, the fields, then every measure with its parts.
const QList<FieldChoice> &fieldChoices();
QString wordOf(const FieldChoice &choice);
FieldChoice choiceOf(const ColumnMapping &column);
ColumnMapping withChoice(ColumnMapping column, const FieldChoice &choice);

/// The units that a column of figures may be counted in, and their words.
const QList<FigureUnit> &figureUnits();
QString wordOf(FigureUnit unit);

/// Where a column stands: recognised, left out, it holds figures that nobody has said the meaning of, or nothing in it is what the column
/// is said to hold.
enum class ColumnState { Recognised, LeftOut, Undecided, NothingFits };
/// solutions: the names that mean one.
ColumnState columnState(const Workbook &workbook, const TableMapping &table, int column, const QStringList &solutions);
/// The first text in the column below its heading; empty where there is none.
QString exampleOf(const Workbook &workbook, const TableMapping &table, int column);

} // namespace driftsraad
