#pragma once

#include "core/parties/person.h"
#include "core/parties/solution.h"

namespace driftsraad {

/// A column of the matrix: a party in its role ("KOMBIT", "Kommuner", "Leverandør").
struct PartyRole {
    Id<PartyRole> id{};
    Revision revision{};
    QString name{};
    int sortOrder = 0;
    bool operator==(const PartyRole &) const = default;
};
const Table<PartyRole> &tableOf(const PartyRole *);

/// A row of the matrix.
struct Task {
    Id<Task> id{};
    Revision revision{};
    QString name{};
    bool exactlyOne = false;  ///< two full responsibles are one too many
    int sortOrder = 0;
    bool operator==(const Task &) const = default;
};
const Table<Task> &tableOf(const Task *);

/// How much of a task is a party's. The deck writes X and (X); the numbers are stored.
enum class Degree {
    Empty = 0,           ///< in a solution: a deviation that takes the standard's mark away
    Responsible = 1,     ///< X
    Partly = 2,          ///< (X): takes part, or under a condition
    FollowStandard = 3,  ///< only in a solution: from this day on the standard counts again
};
Message degreeWord(qint64 degree);
/// "X", "(X)" or nothing.
QString degreeMark(Degree degree);

/// One dated cell. Without a solution it belongs to the standard matrix.
struct ResponsibilityCell {
    Id<ResponsibilityCell> id{};
    Revision revision{};
    Id<Solution> solution{};
    Id<Task> task{};
    Id<PartyRole> party{};
    QDate validFrom{};
    Degree degree = Degree::Empty;
    QString condition{};   ///< what "(X)" means here
    Id<Person> contact{};
    QString decided{};     ///< where it was decided, in words
    bool operator==(const ResponsibilityCell &) const = default;
};
const Table<ResponsibilityCell> &tableOf(const ResponsibilityCell *);

/// What a cell says, without where and when.
struct CellContent {
    Degree degree = Degree::Empty;
    QString condition{};
    Id<Person> contact{};
    QString decided{};
    bool operator==(const CellContent &) const = default;
};

/// A cell as it counts on a day.
struct MatrixCell {
    CellContent content{};
    CellContent standard{};
    bool deviates = false;           ///< the solution has a cell of its own
    QDate validFrom{};               ///< of the cell that counts; invalid where there is none
    Id<ResponsibilityCell> source{}; ///< the record that counts, the solution's or the standard's

    /// A deviation that the standard has caught up with.
    bool deviatesInNameOnly() const { return deviates && content == standard; }
};

/// The matrix of a solution, or the standard's, on one day. cells[task][party].
struct Matrix {
    Id<Solution> solution{};
    QString solutionName{};
    QDate day{};
    QList<Task> tasks{};
    QList<PartyRole> parties{};
    QList<QList<MatrixCell>> cells{};

    int deviations() const;
};

/// Which cell counts where on a day: of each key the newest that is valid by then; a solution's cell replaces the standard's as a
/// whole. Source: PRODUCT.md, Responsibility matrix.
Matrix matrixOn(QDate day, Id<Solution> solution, const QList<Task> &tasks, const QList<PartyRole> &parties, const QList<ResponsibilityCell> &cells);

enum class MatrixProblemKind { NobodyResponsible, SeveralResponsible, PartlyWithoutCondition };

/// Something that the matrix leaves open, with where it is.
struct MatrixProblem {
    MatrixProblemKind kind = MatrixProblemKind::NobodyResponsible;
    int task = -1;    ///< row
    int party = -1;   ///< column; -1: the whole row
    Message message{};
};
QList<MatrixProblem> problems(const Matrix &matrix);

} // namespace driftsraad
