#pragma once

#include "core/supplierreports/reportlayout.h"

#include <QHash>

#include <optional>

namespace driftsraad {

/// Names of solutions by their folded form (foldName).
using SolutionNames = QHash<QString, QString>;

/// What a heading says by its words, or because it is a solution's name.
std::optional<ColumnMapping> meaningOf(const QString &heading, const SolutionNames &solutions);

/// The tables of a sheet: headings and places, with what the headings alone say. A row is one of headings when it holds no figure and
/// either two headings that are known by their words, or one that is, or a solution's name, with a figure below it. A head in two rows
/// is recognised by its merged cells; a further table begins after an empty row or a title of its own.
QList<TableMapping> tablesOf(const Workbook &workbook, int sheet, const SolutionNames &solutions);

} // namespace driftsraad
