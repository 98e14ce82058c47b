#pragma once

#include "core/exchange/sheet.h"

#include <QStringList>

#include <functional>

namespace driftsraad {

/// A table on a sheet: a row of headings and the rows below it. Rows count from 0.
struct TablePlace {
    int headerRow = 0;
    int firstRow = 1;
    int lastRow = 0;
    QStringList headings{};  ///< one for each column from the first; those of a head in two rows are joined
};

/// The tables of a sheet whose headings isHeader recognises near its top. A head in two rows is recognised by its merged cells; a further
/// table begins after an empty row or a title of its own. Tables without a row are left out.
QList<TablePlace> tablesOn(const Sheet &sheet, const std::function<bool(int row)> &isHeader);

/// The first text of a column from one row to another; empty where they have none.
QString firstTextIn(const Sheet &sheet, int column, int from, int to);

/// The next row below that holds anything; the number of rows where none does.
int nextFilledRow(const Sheet &sheet, int row);

} // namespace driftsraad
