#pragma once

#include "core/base/result.h"
#include "core/exchange/tablecontent.h"
#include "ui/kit/clipboard.h"
#include "ui/responsibility/matrixmodel.h"

namespace driftsraad {

/// The whole matrix for a file: task, the parties' marks, what the standard says where it deviates, conditions.
TableContent matrixTable(const MatrixModel &model);
/// The rectangle around the chosen cells, marks only; without headings.
TableContent blockTable(const MatrixModel &model, const QModelIndexList &chosen);

/// A pasted block laid on the matrix: what each cell shall be.
struct PastedCell {
    int row = 0;
    int party = 0;
    Degree degree = Degree::Empty;
};
/// Reads tab-separated marks from a spreadsheet and lays them from the cell downwards over the visible rows. A single mark fills all chosen
/// cells. Refused: a text that is no mark, and a block that reaches beyond the matrix.
Result<QList<PastedCell>> pastedCells(const QString &text, const MatrixModel &model, const QModelIndexList &chosen, const QList<int> &visibleRows);

} // namespace driftsraad
