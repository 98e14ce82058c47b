#pragma once

#include "core/responsibility/matrix.h"
#include "core/storage/store.h"

namespace driftsraad {

enum class MatrixProblemKind {
    NobodyResponsible,
    SeveralResponsible,
    PartlyWithoutCondition,
    NobodyBehindParty,      ///< no organisation can be named for a column that has marks
    WithoutContract,        ///< an external party has marks, but no contract about the solution is in force with it
    WithoutDecision,        ///< a deviation does not say where it was decided
    SaysAsTheStandard,      ///< a deviation that the standard has caught up with
};

/// Something that the matrix leaves open, with where it is.
struct MatrixProblem {
    MatrixProblemKind kind = MatrixProblemKind::NobodyResponsible;
    int task = -1;    ///< row
    int party = -1;   ///< column; -1: the whole row
    Message message{};
};
/// By row; of a column without an organisation or a contract the first row where it has a mark. Contracts are judged where the matrix has
/// its standings. Source: PRODUCT.md, Responsibility matrix, Checks.
QList<MatrixProblem> problems(const Matrix &matrix);

/// The rows that have somebody responsible before and nobody after; both are of the same tasks and parties.
QList<int> rowsLosingTheirResponsible(const Matrix &before, const Matrix &after);

/// A problem with its matrix.
struct MatrixFinding {
    MatrixProblemKind kind = MatrixProblemKind::NobodyResponsible;
    CellKey place{};  ///< a row without a column: the party is invalid
    QString solution{};  ///< empty: the standard
    Message message{};
};
/// The standard's problems, then each active solution's. What a solution has from the standard is said once, with the standard.
Result<QList<MatrixFinding>> findings(Reader &reader, QDate day);

} // namespace driftsraad
