#pragma once

#include "core/responsibility/matrix.h"
#include "core/storage/store.h"
#include "ui/papers/paper.h"

namespace driftsraad {

/// The responsibility matrix of a solution, or the standard's, on one landscape page: who does what, where it deviates from the standard
/// and under which conditions.
struct MatrixPaper {
    struct Cell {
        Degree degree = Degree::Empty;
        bool deviates = false;
        Degree standard = Degree::Empty; ///< what it deviates from
        QString condition{};
        QString contact{};
        QString decided{};
    };
    struct Row {
        QString task{};
        QList<Cell> cells{};
    };
    struct Content {
        QString solution{};       ///< empty: the standard matrix
        QStringList parties{};
        QList<Row> rows{};
        QList<Message> problems{}; ///< what the matrix leaves open
        QDate day{};
        QDate known{};             ///< with what had been stored by the end of that day; invalid: with all there is
        Instant made{};
        bool example = false;
    };
};

Paper matrixPaper(const MatrixPaper::Content &content, const Language &language);
/// What the paper says of a solution (an invalid id: of the standard) on a day, or would have said of that day by the end of an earlier one.
Result<MatrixPaper::Content> matrixContent(Reader &reader, Id<Solution> solution, QDate day, std::optional<QDate> known = {});

} // namespace driftsraad
