#include "core/responsibility/difference.h"

namespace driftsraad {

QList<MatrixChange> difference(const Matrix &before, const Matrix &after)
{
    QList<MatrixChange> changes;
    for (int row = 0; row < after.tasks.size(); ++row) {
        const int rowBefore = before.rowOf(after.tasks[row].id);
        for (int column = 0; rowBefore >= 0 && column < after.parties.size(); ++column) {
            const int columnBefore = before.columnOf(after.parties[column].id);
            if (columnBefore < 0)
                continue;
            const CellContent &then = before.cells[rowBefore][columnBefore].content;
            const CellContent &now = after.cells[row][column].content;
            if (then != now)
                changes.append({.task = after.tasks[row].id, .party = after.parties[column].id, .taskName = after.tasks[row].name,
                                .partyName = after.parties[column].name, .before = then, .after = now});
        }
    }
    const auto rows = [&](const Matrix &here, const Matrix &there, MatrixChangeKind kind) {
        for (const Task &task : here.tasks) {
            if (there.rowOf(task.id) < 0)
                changes.append({.kind = kind, .task = task.id, .taskName = task.name});
        }
    };
    const auto columns = [&](const Matrix &here, const Matrix &there, MatrixChangeKind kind) {
        for (const PartyRole &party : here.parties) {
            if (there.columnOf(party.id) < 0)
                changes.append({.kind = kind, .party = party.id, .partyName = party.name});
        }
    };
    rows(after, before, MatrixChangeKind::TaskAdded);
    rows(before, after, MatrixChangeKind::TaskRemoved);
    columns(after, before, MatrixChangeKind::PartyAdded);
    columns(before, after, MatrixChangeKind::PartyRemoved);
    return changes;
}

} // namespace driftsraad
