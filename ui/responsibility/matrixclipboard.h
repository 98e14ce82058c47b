#pragma once

#include "core/base/result.h"
#include "core/exchange/clipboardgrid.h"
#include "ui/kit/clipboard.h"
#include "ui/responsibility/matrixmodel.h"

class QMimeData;

namespace driftsraad {

/// The whole matrix for a file: task, the parties' marks, what the standard says where it deviates, conditions.
TableContent matrixTable(const MatrixModel &model);
/// The rectangle around what is chosen. With the tasks' names in it the heads belong to it too; marks alone go without heads, so that they
/// can be pasted back where they came from.
TableContent blockTable(const MatrixModel &model, const QModelIndexList &chosen);
HeadRow headsOf(const QModelIndexList &chosen);

/// What a spreadsheet has put there.
ClipboardGrid gridOf(const QMimeData *data);

/// A pasted block laid on the matrix: what each cell shall be.
struct PastedCell {
    int row = 0;
    int party = 0;
    Degree degree = Degree::Empty;
    bool operator==(const PastedCell &) const = default;
};
/// Lays a block on the matrix. Marks alone go from the first chosen cell downwards over the visible rows; a single mark fills all chosen
/// cells. A first line of parties and a first column of tasks say themselves where the marks belong. Refused: a text that is no mark, a task
/// or party that is not there, and a block that reaches beyond the matrix.
Result<QList<PastedCell>> pastedCells(const ClipboardGrid &block, const MatrixModel &model, const QModelIndexList &chosen, const QList<int> &visibleRows);

} // namespace driftsraad
