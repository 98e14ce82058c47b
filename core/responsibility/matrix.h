#pragma once

#include "core/parties/person.h"
#include "core/agreements/contract.h"
#include "core/responsibility/supportlevel.h"

namespace driftsraad {

/// A column of the matrix: a party in its role ("KOMBIT", "Kommuner", "Leverandør").
struct PartyRole {
    Id<PartyRole> id{};
    Revision revision{};
    QString name{};
    std::optional<OrganisationKind> organisationKind{};  ///< who stands behind it: the solution's supplier, its supplier, KOMBIT, each municipality
    Id<Organisation> organisation{};                     ///< or this one, in every solution
    int sortOrder = 0;
    bool operator==(const PartyRole &) const = default;
};
const Table<PartyRole> &tableOf(const PartyRole *);
/// What a kind of organisation means as a column; empty for kinds of which there is no single one in a solution.
Message partyKindWord(qint64 kind);

/// A row of the matrix.
struct Task {
    Id<Task> id{};
    Revision revision{};
    QString name{};
    bool exactlyOne = false;  ///< two full responsibles are one too many
    std::optional<SupportLevel> supportLevel{};
    bool isFollowUp = false;  ///< who is responsible for it follows up when something fails; one task at most
    int sortOrder = 0;
    bool operator==(const Task &) const = default;
};
const Table<Task> &tableOf(const Task *);
/// The task that is the follow-up: the one that is marked, else the one called "Driftsopfølgning" or "Operations follow-up" (before there
/// was a mark, its name was all there was). -1 where there is none.
int followUpAmong(const QList<Task> &tasks);

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

CellContent contentOf(const ResponsibilityCell &cell);

/// Where a cell stands.
struct CellKey {
    Id<Solution> solution{};  ///< invalid: the standard
    Id<Task> task{};
    Id<PartyRole> party{};
    bool operator==(const CellKey &) const = default;
};

/// A cell as it counts on a day.
struct MatrixCell {
    CellContent content{};
    CellContent standard{};
    bool deviates = false;           ///< the solution has a cell of its own
    QDate validFrom{};               ///< of the cell that counts; invalid where there is none
    Id<ResponsibilityCell> source{}; ///< the record that counts, the solution's or the standard's

    /// A deviation that the standard has caught up with: where it was decided may differ, what it says does not.
    bool deviatesInNameOnly() const;
    bool operator==(const MatrixCell &) const = default;
};

/// Who stands behind a column in one solution on one day.
struct PartyStanding {
    Id<Organisation> organisation{};
    QString name{};                 ///< the organisation's
    bool eachMunicipality = false;  ///< no single organisation: every municipality for itself
    bool external = false;          ///< neither KOMBIT nor a municipality: works under a contract
    Id<Contract> contract{};        ///< the one in force with it about the solution; invalid: there is none
    QString contractName{};
    Message missing{};              ///< why no organisation can be named; empty where one can, or need not in the standard
};

/// The matrix of a solution, or the standard's, on one day. cells[task][party].
struct Matrix {
    Id<Solution> solution{};
    QString solutionName{};
    QDate day{};
    QList<Task> tasks{};
    QList<PartyRole> parties{};
    QList<QList<MatrixCell>> cells{};
    QList<PartyStanding> standings{};  ///< of the parties, in their order; empty where nobody asked

    int deviations() const;
    /// -1 where it is not there.
    int rowOf(Id<Task> task) const;
    int columnOf(Id<PartyRole> party) const;
    CellKey keyAt(int row, int column) const { return {solution, tasks[row].id, parties[column].id}; }
};

/// Which cell counts where on a day: of each key the newest that is valid by then; a solution's cell replaces the standard's as a
/// whole. Source: PRODUCT.md, Responsibility matrix.
Matrix matrixOn(QDate day, Id<Solution> solution, const QList<Task> &tasks, const QList<PartyRole> &parties, const QList<ResponsibilityCell> &cells);

} // namespace driftsraad
