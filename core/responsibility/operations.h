#pragma once

#include "core/responsibility/matrix.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The matrix of a solution (an invalid id: the standard's) on a day.
Result<Matrix> matrix(Reader &reader, Id<Solution> solution, QDate day);

/// How a solution stands to the standard, for the tabs.
struct SolutionDeviations {
    Id<Solution> solution{};
    QString name{};
    int deviations = 0;
    int unassigned = 0;         ///< tasks without anyone responsible
    QList<Id<Task>> tasks{};    ///< where it deviates
};
/// Every active solution in the group's order, on a day.
Result<QList<SolutionDeviations>> solutionDeviations(Reader &reader, QDate day);

struct CellKey {
    Id<Solution> solution{};  ///< invalid: the standard
    Id<Task> task{};
    Id<PartyRole> party{};
};

/// Says what a cell means from today on. seen is the content the person had before her: fields that somebody else has changed since to
/// something different are a Conflict. A solution's cell that comes to say what the standard says, with nothing of its own, follows the
/// standard again.
Result<void> setCell(Transaction &transaction, const CellKey &key, const CellContent &seen, const CellContent &mine);
/// From today on the solution has no cell of its own here.
Result<void> followStandard(Transaction &transaction, const CellKey &key);

/// New rows and columns come last. Refused where the name is taken.
Result<Id<Task>> addTask(Transaction &transaction, const Task &task);
Result<Id<PartyRole>> addParty(Transaction &transaction, const PartyRole &party);
Result<void> saveTask(Transaction &transaction, const Edited<Task> &edited);
/// Takes the task away with all its cells, dated ones included.
Result<void> removeTask(Transaction &transaction, Id<Task> task);
/// Moves a task up (negative) or down among the others.
Result<void> moveTask(Transaction &transaction, Id<Task> task, int by);

} // namespace driftsraad
