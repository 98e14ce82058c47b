#include "core/responsibility/operations.h"

#include "core/base/text.h"
#include "core/storage/history.h"

namespace driftsraad {

namespace {

struct Ground {
    QList<Task> tasks{};
    QList<PartyRole> parties{};
    QList<ResponsibilityCell> cells{};
};

Result<Ground> ground(Reader &reader)
{
    auto tasks = reader.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    auto parties = reader.list<PartyRole>("ORDER BY sort_order, id");
    if (!parties)
        return parties.error();
    auto cells = reader.list<ResponsibilityCell>();
    if (!cells)
        return cells.error();
    return Ground{std::move(tasks).value(), std::move(parties).value(), std::move(cells).value()};
}

/// The record of a key that starts today, or none.
Result<std::optional<ResponsibilityCell>> cellOfToday(Transaction &transaction, const CellKey &key)
{
    const QByteArray where = key.solution.isValid() ? QByteArray("WHERE task = ? AND party = ? AND valid_from = ? AND solution = ?")
                                                    : QByteArray("WHERE task = ? AND party = ? AND valid_from = ? AND solution IS NULL");
    QList<Value> bound{key.task, key.party, transaction.today()};
    if (key.solution.isValid())
        bound.append(key.solution);
    auto found = transaction.list<ResponsibilityCell>(where, bound);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<ResponsibilityCell>() : std::optional(found->first());
}

Result<void> write(Transaction &transaction, const CellKey &key, const CellContent &content)
{
    const auto today = cellOfToday(transaction, key);
    if (!today)
        return today.error();
    ResponsibilityCell cell = today->value_or(ResponsibilityCell{.solution = key.solution, .task = key.task, .party = key.party, .validFrom = transaction.today()});
    cell.degree = content.degree;
    cell.condition = cleanText(content.condition);
    cell.contact = content.contact;
    cell.decided = cleanText(content.decided);
    if (cell.id.isValid())
        return transaction.put(cell);
    const auto inserted = transaction.insert(cell);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<MatrixCell> effective(Transaction &transaction, const CellKey &key)
{
    auto all = ground(transaction);
    if (!all)
        return all.error();
    const Matrix now = matrixOn(transaction.today(), key.solution, all->tasks, all->parties, all->cells);
    for (int row = 0; row < now.tasks.size(); ++row) {
        for (int column = 0; column < now.parties.size(); ++column) {
            if (now.tasks[row].id == key.task && now.parties[column].id == key.party)
                return now.cells[row][column];
        }
    }
    return Error{.code = ErrorCode::NotFound, .message = {QT_TRANSLATE_NOOP("Messages", "The task or the party has been removed in the meantime.")}};
}

/// Merges one field; where both changed it differently it is added to the conflicts.
template<class F>
F mergeField(Transaction &transaction, const MatrixCell &now, const char *field, const F &seen, const F &mine, const F &theirs, QList<FieldConflict> *conflicts)
{
    if (mine == seen || mine == theirs)
        return theirs;
    if (theirs == seen)
        return mine;
    const TableDescription &description = table<ResponsibilityCell>();
    const Column &column = description.columns()[description.indexOf(field)];
    const RecordRef record{description.nameText(), now.source.value};
    // A new dated cell names every field that is not blank; its day always.
    auto last = lastChangeOf(transaction, record, field);
    if (!last || last->author.isEmpty())
        last = lastChangeOf(transaction, record, "valid_from");
    conflicts->append({.record = record, .field = field, .label = column.label, .base = valueInWords(transaction, column, seen),
                       .mine = valueInWords(transaction, column, mine), .theirs = valueInWords(transaction, column, theirs),
                       
                       .theirAuthor = last ? last->author : QString(), .theirTime = last ? last->at : Instant{}});
    return theirs;
}

Result<void> refuseTaken(Reader &reader, const TableDescription &description, const QString &name, qint64 except)
{
    bool taken = false;
    DRIFTSRAAD_TRY(reader.rows("SELECT name FROM " + description.name() + " WHERE id <> ?", {except}, [&](const Row &row) {
        taken = taken || foldName(row.text(0)) == foldName(name);
        return !taken;
    }));
    if (taken)
        return Error{.code = ErrorCode::Refused, .message = {QT_TRANSLATE_NOOP("Messages", "There is already one called %1."), {name}}};
    return {};
}

} // namespace

Result<Matrix> matrix(Reader &reader, Id<Solution> solution, QDate day)
{
    auto all = ground(reader);
    if (!all)
        return all.error();
    Matrix made = matrixOn(day, solution, all->tasks, all->parties, all->cells);
    if (solution.isValid()) {
        const auto found = reader.get(solution);
        if (!found)
            return found.error();
        made.solutionName = found->name;
    }
    return made;
}

Result<QList<SolutionDeviations>> solutionDeviations(Reader &reader, QDate day)
{
    const auto all = ground(reader);
    if (!all)
        return all.error();
    const auto solutions = reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    QList<SolutionDeviations> lines;
    for (const Solution &solution : *solutions) {
        const Matrix made = matrixOn(day, solution.id, all->tasks, all->parties, all->cells);
        SolutionDeviations line{.solution = solution.id, .name = solution.name, .deviations = made.deviations()};
        for (int row = 0; row < made.tasks.size(); ++row) {
            const QList<MatrixCell> &cells = made.cells[row];
            if (std::any_of(cells.cbegin(), cells.cend(), [](const MatrixCell &cell) { return cell.deviates; }))
                line.tasks.append(made.tasks[row].id);
        }
        for (const MatrixProblem &problem : problems(made))
            line.unassigned += problem.kind == MatrixProblemKind::NobodyResponsible ? 1 : 0;
        lines.append(line);
    }
    return lines;
}

Result<void> setCell(Transaction &transaction, const CellKey &key, const CellContent &seen, const CellContent &mine)
{
    const auto now = effective(transaction, key);
    if (!now)
        return now.error();
    QList<FieldConflict> conflicts;
    CellContent merged;
    merged.degree = mergeField(transaction, *now, "degree", seen.degree, mine.degree, now->content.degree, &conflicts);
    merged.condition = mergeField(transaction, *now, "condition", seen.condition, mine.condition, now->content.condition, &conflicts);
    merged.contact = mergeField(transaction, *now, "contact", seen.contact, mine.contact, now->content.contact, &conflicts);
    merged.decided = mergeField(transaction, *now, "decided", seen.decided, mine.decided, now->content.decided, &conflicts);
    if (!conflicts.isEmpty())
        return Error{.code = ErrorCode::Conflict,
                     .message = {QT_TRANSLATE_NOOP("Messages", "Somebody else has changed the same field. Nothing was saved yet.")},
                     .conflicts = conflicts};
    if (merged == now->content)
        return {};
    if (key.solution.isValid() && merged == now->standard)
        return followStandard(transaction, key);
    return write(transaction, key, merged);
}

Result<void> followStandard(Transaction &transaction, const CellKey &key)
{
    const auto earlier = transaction.number("SELECT count(*) FROM responsibility_cell WHERE solution = ? AND task = ? AND party = ? AND valid_from < ?",
                                            {key.solution, key.task, key.party, transaction.today()});
    if (!earlier)
        return earlier.error();
    if (*earlier > 0)
        return write(transaction, key, {.degree = Degree::FollowStandard});
    const auto today = cellOfToday(transaction, key);
    if (!today)
        return today.error();
    return *today ? transaction.remove((*today)->id) : Result<void>();
}

Result<Id<Task>> addTask(Transaction &transaction, const Task &task)
{
    DRIFTSRAAD_TRY(refuseTaken(transaction, table<Task>(), task.name, 0));
    const auto last = transaction.number("SELECT max(sort_order) FROM task");
    if (!last)
        return last.error();
    Task added = task;
    added.name = cleanText(task.name);
    added.sortOrder = static_cast<int>(*last) + 1;
    return transaction.insert(added);
}

Result<Id<PartyRole>> addParty(Transaction &transaction, const PartyRole &party)
{
    DRIFTSRAAD_TRY(refuseTaken(transaction, table<PartyRole>(), party.name, 0));
    const auto last = transaction.number("SELECT max(sort_order) FROM party_role");
    if (!last)
        return last.error();
    PartyRole added = party;
    added.name = cleanText(party.name);
    added.sortOrder = static_cast<int>(*last) + 1;
    return transaction.insert(added);
}

Result<void> saveTask(Transaction &transaction, const Edited<Task> &edited)
{
    DRIFTSRAAD_TRY(refuseTaken(transaction, table<Task>(), edited.mine.name, edited.mine.id.value));
    return transaction.save(edited);
}

Result<void> removeTask(Transaction &transaction, Id<Task> task)
{
    const auto cells = transaction.list<ResponsibilityCell>("WHERE task = ?", {task});
    if (!cells)
        return cells.error();
    for (const ResponsibilityCell &cell : *cells)
        DRIFTSRAAD_TRY(transaction.remove(cell.id));
    return transaction.remove(task);
}

Result<void> moveTask(Transaction &transaction, Id<Task> task, int by)
{
    auto tasks = transaction.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    const auto found = std::find_if(tasks->cbegin(), tasks->cend(), [&](const Task &other) { return other.id == task; });
    if (found == tasks->cend())
        return Error{.code = ErrorCode::NotFound, .message = {QT_TRANSLATE_NOOP("Messages", "The task or the party has been removed in the meantime.")}};
    const qsizetype from = found - tasks->cbegin();
    tasks->move(from, std::clamp<qsizetype>(from + by, 0, tasks->size() - 1));
    for (int i = 0; i < tasks->size(); ++i) {
        Task moved = tasks->at(i);
        moved.sortOrder = i + 1;
        DRIFTSRAAD_TRY(transaction.put(moved));
    }
    return {};
}

} // namespace driftsraad
