#pragma once

#include "core/responsibility/checks.h"

namespace driftsraad {

/// The matrix of a solution (an invalid id: the standard's) on a day, with who stands behind its columns.
Result<Matrix> matrix(Reader &reader, Id<Solution> solution, QDate day);
/// The standard's and then every active solution's, in the group's order.
Result<QList<Matrix>> allMatrices(Reader &reader, QDate day);
/// The same matrix from what had been stored by then: "what we knew". Who stands behind the columns is not asked.
Result<Matrix> matrixAsKnown(Reader &reader, Id<Solution> solution, QDate day, Instant known);

/// One cell as it counts on a day. NotFound where its task or party is gone.
Result<MatrixCell> cellOn(Reader &reader, const CellKey &key, QDate day);
/// Every dated value of a cell, its own and (of a solution's) the standard's, the earliest first.
Result<QList<ResponsibilityCell>> cellVersions(Reader &reader, const CellKey &key);

/// The tasks, by name, that nobody would be responsible for any more if this dated value were taken away, or stood as it is given here:
/// today, or on its own day where that is still to come.
Result<QStringList> tasksLeftWithout(Reader &reader, Id<ResponsibilityCell> removed);
Result<QStringList> tasksLeftWithout(Reader &reader, const ResponsibilityCell &corrected);
/// The same if all of these followed the standard from today on; each with its solution's name.
Result<QStringList> tasksLeftWithout(Reader &reader, const QList<CellKey> &followed);
/// The same if a whole column went: the standard's tasks, then those that only a solution would lose, with its name.
Result<QStringList> tasksLeftWithout(Reader &reader, Id<PartyRole> removed);
/// The same if the standard said this from a day on: on that day, or today where it is past.
Result<QStringList> tasksLeftWithoutInStandard(Reader &reader, QDate day, const QList<ResponsibilityCell> &said);

/// How a solution stands to the standard, for the tabs.
struct SolutionDeviations {
    Id<Solution> solution{};
    QString name{};
    int deviations = 0;
    int unassigned = 0;           ///< tasks without anyone responsible
    QList<Id<Task>> tasks{};      ///< where it deviates
    QList<CellKey> inNameOnly{};  ///< deviations that the standard has caught up with
};
/// Every active solution in the group's order, on a day; from what had been stored by then where that is asked.
Result<QList<SolutionDeviations>> solutionDeviations(Reader &reader, QDate day, std::optional<Instant> known = {});

} // namespace driftsraad
