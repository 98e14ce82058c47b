#pragma once

#include "core/responsibility/matrix.h"

namespace driftsraad {

enum class MatrixChangeKind { Cell, TaskAdded, TaskRemoved, PartyAdded, PartyRemoved };

/// What is different between two matrices.
struct MatrixChange {
    MatrixChangeKind kind = MatrixChangeKind::Cell;
    Id<Task> task{};        ///< invalid where a whole column is meant
    Id<PartyRole> party{};  ///< invalid where a whole row is meant
    QString taskName{};
    QString partyName{};
    CellContent before{};   ///< of cells
    CellContent after{};
    bool operator==(const MatrixChange &) const = default;
};

/// The cells that say something else, row by row in the order of after; then tasks and parties that came and went. Of what came or went
/// the cells are not listed. Nothing is different between a matrix and itself, and swapping the two swaps before and after.
QList<MatrixChange> difference(const Matrix &before, const Matrix &after);

} // namespace driftsraad
