#include "core/responsibility/operations.h"

#include "core/base/text.h"
#include "core/storage/history.h"

namespace driftsraad {

namespace {

/// The record of a key that starts on a day, or none.
Result<std::optional<ResponsibilityCell>> cellFrom(Transaction &transaction, const CellKey &key, QDate day)
{
    const QByteArray where = key.solution.isValid() ? QByteArray("WHERE task = ? AND party = ? AND valid_from = ? AND solution = ?")
                                                    : QByteArray("WHERE task = ? AND party = ? AND valid_from = ? AND solution IS NULL");
    QList<Value> bound{key.task, key.party, day};
    if (key.solution.isValid())
        bound.append(key.solution);
    auto found = transaction.list<ResponsibilityCell>(where, bound);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<ResponsibilityCell>() : std::optional(found->first());
}

Result<void> write(Transaction &transaction, const CellKey &key, const CellContent &content, QDate day)
{
    const auto there = cellFrom(transaction, key, day);
    if (!there)
        return there.error();
    ResponsibilityCell cell = there->value_or(ResponsibilityCell{.solution = key.solution, .task = key.task, .party = key.party, .validFrom = day});
    cell.degree = content.degree;
    cell.condition = cleanText(content.condition);
    cell.contact = content.contact;
    cell.decided = cleanText(content.decided);
    if (cell.id.isValid())
        return transaction.put(cell);
    const auto inserted = transaction.insert(cell);
    return inserted ? Result<void>() : Result<void>(inserted.error());
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

Result<void> refuseSecondFollowUp(Reader &reader, const Task &task)
{
    if (!task.isFollowUp)
        return {};
    const auto others = reader.list<Task>("WHERE follow_up <> 0 AND id <> ?", {task.id.value});
    if (!others)
        return others.error();
    if (!others->isEmpty())
        return Error{.code = ErrorCode::Refused,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 is the task that follows up on faults. Take the mark from it first."), {others->first().name}}};
    return {};
}

/// A new row or column, named as typed and last in its order.
template<class T>
Result<Id<T>> addLast(Transaction &transaction, T added)
{
    added.name = cleanText(added.name);
    DRIFTSRAAD_TRY(refusedBy(problems(added)));
    DRIFTSRAAD_TRY(refuseTaken(transaction, table<T>(), added.name, 0));
    const auto last = transaction.number("SELECT max(sort_order) FROM " + table<T>().name());
    if (!last)
        return last.error();
    added.sortOrder = static_cast<int>(*last) + 1;
    return transaction.insert(added);
}

template<class T>
Result<void> saveNamed(Transaction &transaction, Edited<T> edited)
{
    edited.mine.name = cleanText(edited.mine.name);
    DRIFTSRAAD_TRY(refusedBy(problems(edited.mine)));
    DRIFTSRAAD_TRY(refuseTaken(transaction, table<T>(), edited.mine.name, edited.mine.id.value));
    return transaction.save(edited);
}

template<class T>
Result<void> removeWithCells(Transaction &transaction, Id<T> id, const char *column)
{
    const auto cells = transaction.list<ResponsibilityCell>(QByteArray("WHERE ") + column + " = ?", {id});
    if (!cells)
        return cells.error();
    for (const ResponsibilityCell &cell : *cells)
        DRIFTSRAAD_TRY(transaction.remove(cell.id));
    return transaction.remove(id);
}

template<class T>
Result<void> moveAmong(Transaction &transaction, Id<T> id, int by)
{
    auto all = transaction.list<T>("ORDER BY sort_order, id");
    if (!all)
        return all.error();
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const T &other) { return other.id == id; });
    if (found == all->cend())
        return Error{.code = ErrorCode::NotFound, .message = {QT_TRANSLATE_NOOP("Messages", "The task or the party has been removed in the meantime.")}};
    const qsizetype from = found - all->cbegin();
    all->move(from, std::clamp<qsizetype>(from + by, 0, all->size() - 1));
    for (int i = 0; i < all->size(); ++i) {
        T moved = all->at(i);
        if (moved.sortOrder == i + 1)
            continue;
        moved.sortOrder = i + 1;
        DRIFTSRAAD_TRY(transaction.put(moved));
    }
    return {};
}

} // namespace

Result<void> setCell(Transaction &transaction, const CellKey &key, const CellContent &seen, const CellContent &mine, QDate from)
{
    const QDate day = from.isValid() ? from : transaction.today();
    const auto now = cellOn(transaction, key, day);
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
        return followStandard(transaction, key, day);
    return write(transaction, key, merged, day);
}

Result<void> followStandard(Transaction &transaction, const CellKey &key, QDate from)
{
    const QDate day = from.isValid() ? from : transaction.today();
    const auto earlier = transaction.list<ResponsibilityCell>("WHERE solution = ? AND task = ? AND party = ? AND valid_from < ? ORDER BY valid_from DESC LIMIT 1",
                                                              {key.solution, key.task, key.party, day});
    if (!earlier)
        return earlier.error();
    if (!earlier->isEmpty() && earlier->first().degree != Degree::FollowStandard)
        return write(transaction, key, {.degree = Degree::FollowStandard}, day);
    const auto there = cellFrom(transaction, key, day);
    if (!there)
        return there.error();
    return *there ? transaction.remove((*there)->id) : Result<void>();
}

Result<void> followStandard(Transaction &transaction, const QList<CellKey> &keys)
{
    for (const CellKey &key : keys)
        DRIFTSRAAD_TRY(followStandard(transaction, key));
    return {};
}

Result<void> correctCell(Transaction &transaction, const Edited<ResponsibilityCell> &edited)
{
    ResponsibilityCell mine = edited.mine;
    mine.condition = cleanText(mine.condition);
    mine.decided = cleanText(mine.decided);
    if (!mine.validFrom.isValid())
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Write the day from which this counts.")}};
    const auto other = cellFrom(transaction, {mine.solution, mine.task, mine.party}, mine.validFrom);
    if (!other)
        return other.error();
    if (*other && (*other)->id != mine.id)
        return Error{.code = ErrorCode::Refused,
                     .message = {QT_TRANSLATE_NOOP("Messages", "The cell has another value from %1 on. Correct or remove that one first."), {mine.validFrom}}};
    return transaction.save(Edited<ResponsibilityCell>{edited.base, mine});
}

Result<void> removeCellValue(Transaction &transaction, Id<ResponsibilityCell> id)
{
    return transaction.remove(id);
}

QList<Problem> problems(const Task &task)
{
    if (cleanText(task.name).isEmpty())
        return {{"name", {QT_TRANSLATE_NOOP("Messages", "Write a name.")}}};
    return {};
}

QList<Problem> problems(const PartyRole &party)
{
    if (cleanText(party.name).isEmpty())
        return {{"name", {QT_TRANSLATE_NOOP("Messages", "Write a name.")}}};
    return {};
}

Result<Id<Task>> addTask(Transaction &transaction, const Task &task)
{
    DRIFTSRAAD_TRY(refuseSecondFollowUp(transaction, task));
    return addLast(transaction, task);
}

Result<void> saveTask(Transaction &transaction, const Edited<Task> &edited)
{
    Edited<Task> whole = edited;
    const auto tasks = transaction.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    const int followUp = followUpAmong(*tasks);
    if (followUp >= 0 && tasks->at(followUp).id == whole.mine.id && !whole.base.isFollowUp && followUpAmong({whole.mine}) < 0)
        whole.mine.isFollowUp = true;
    DRIFTSRAAD_TRY(refuseSecondFollowUp(transaction, whole.mine));
    return saveNamed(transaction, whole);
}

Result<void> removeTask(Transaction &transaction, Id<Task> task)
{
    return removeWithCells(transaction, task, "task");
}

Result<void> moveTask(Transaction &transaction, Id<Task> task, int by)
{
    return moveAmong(transaction, task, by);
}

Result<Id<PartyRole>> addParty(Transaction &transaction, const PartyRole &party)
{
    return addLast(transaction, party);
}

Result<void> saveParty(Transaction &transaction, const Edited<PartyRole> &edited)
{
    return saveNamed(transaction, edited);
}

Result<void> removeParty(Transaction &transaction, Id<PartyRole> party)
{
    return removeWithCells(transaction, party, "party");
}

Result<void> moveParty(Transaction &transaction, Id<PartyRole> party, int by)
{
    return moveAmong(transaction, party, by);
}

} // namespace driftsraad
