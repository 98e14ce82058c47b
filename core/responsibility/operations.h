#pragma once

#include "core/base/problem.h"
#include "core/responsibility/queries.h"

namespace driftsraad {

/// Says what a cell means from a day on; without a day: from today on. seen is the content the person saw for that day: fields that
/// somebody else has changed since to something different are a Conflict. A solution's cell that comes to say what the standard says, with
/// nothing of its own, follows the standard again. Later values keep their days.
Result<void> setCell(Transaction &transaction, const CellKey &key, const CellContent &seen, const CellContent &mine, QDate from = {});
/// From a day on (none: today) the solution has no cell of its own here.
Result<void> followStandard(Transaction &transaction, const CellKey &key, QDate from = {});
/// Lets all of these follow the standard from today on.
Result<void> followStandard(Transaction &transaction, const QList<CellKey> &keys);
/// Corrects a dated value as it stands, its day with it. Refused where the cell has another value from that day on, or no day is given.
Result<void> correctCell(Transaction &transaction, const Edited<ResponsibilityCell> &edited);
/// Takes one dated value away, a planned one for instance; the one before it then counts on.
Result<void> removeCellValue(Transaction &transaction, Id<ResponsibilityCell> id);

QList<Problem> problems(const Task &task);
QList<Problem> problems(const PartyRole &party);

/// New rows and columns come last. Refused where the name is taken, or where it is to be the follow-up and another task is.
Result<Id<Task>> addTask(Transaction &transaction, const Task &task);
/// The same rules. A follow-up that was known by its name alone is marked when it gets another one, so that it stays the follow-up.
Result<void> saveTask(Transaction &transaction, const Edited<Task> &edited);
/// Takes the task away with all its cells, dated ones included.
Result<void> removeTask(Transaction &transaction, Id<Task> task);
/// Moves a task up (negative) or down among the others; beyond the ends it stays at the end.
Result<void> moveTask(Transaction &transaction, Id<Task> task, int by);

Result<Id<PartyRole>> addParty(Transaction &transaction, const PartyRole &party);
Result<void> saveParty(Transaction &transaction, const Edited<PartyRole> &edited);
/// Takes the party away with all its cells, dated ones included.
Result<void> removeParty(Transaction &transaction, Id<PartyRole> party);
/// Moves a party to the left (negative) or to the right among the others.
Result<void> moveParty(Transaction &transaction, Id<PartyRole> party, int by);

} // namespace driftsraad
