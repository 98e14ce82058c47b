#include "core/storage/undo.h"

#include "core/storage/history.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

constexpr const char *undoText = QT_TRANSLATE_NOOP("Messages", "Undo: %1");

struct Step {
    qint64 id = 0;
    const TableDescription *description = nullptr;
    qint64 record = 0;
    ChangeAction action = ChangeAction::Update;
    qint64 revision = 0;
    QJsonObject fields{};
};

Error refused(const char *text, QList<Argument> arguments)
{
    return {.code = ErrorCode::Refused, .message = Message(text, std::move(arguments))};
}

/// The value that a field had before a history row: from the nearest earlier row that set it.
Result<Value> valueBefore(Reader &reader, const Step &step, const QByteArray &column)
{
    QJsonValue found;
    DRIFTSRAAD_TRY(reader.rows("SELECT fields, action FROM history WHERE record = ? AND table_name = ? AND id < ? ORDER BY id DESC",
                               {step.record, step.description->nameText(), step.id}, [&](const Row &row) {
                                   const QJsonObject fields = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
                                   const auto value = fields.constFind(QString::fromLatin1(column));
                                   if (value != fields.constEnd()) {
                                       found = *value;
                                       return false;
                                   }
                                   return static_cast<ChangeAction>(row.integer(1)) != ChangeAction::Insert;
                               }));
    return storedValue(reader, found);
}

/// Refused where a field no longer has the value that the step gave it.
Result<void> checkUntouched(Transaction &transaction, const Step &step, const QList<Value> &current)
{
    const QStringList columns = step.fields.keys();
    for (const QString &name : columns) {
        const int index = step.description->indexOf(name.toLatin1());
        if (index < 0)
            continue;
        const auto given = storedValue(transaction, step.fields[name]);
        if (!given)
            return given.error();
        if (isSame(current[index], *given))
            continue;
        const auto last = lastChangeOf(transaction, {step.description->nameText(), step.record}, name.toLatin1());
        if (!last)
            return last.error();
        return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone: %1 has been changed since, by %2."),
                       {nested(step.description->columns()[index].label), last->author});
    }
    return {};
}

Result<void> undoUpdate(Transaction &transaction, const Step &step)
{
    const auto current = transaction.values(*step.description, step.record);
    if (!current)
        return current.error();
    if (!*current)
        return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone: the record has been removed since."), {});
    DRIFTSRAAD_TRY(checkUntouched(transaction, step, **current));
    // Only the revision was raised: a rule that spans siblings must be able to notice the undo as it noticed the change.
    if (step.fields.isEmpty())
        return transaction.touchRecord(*step.description, step.record);
    QList<Value> restored = **current;
    const QStringList columns = step.fields.keys();
    for (const QString &name : columns) {
        const int index = step.description->indexOf(name.toLatin1());
        if (index < 0)
            continue;
        auto before = valueBefore(transaction, step, name.toLatin1());
        if (!before)
            return before.error();
        // History keeps no blank text, and text columns are never null.
        const bool text = step.description->columns()[index].kind == FieldKind::Text || step.description->columns()[index].kind == FieldKind::LongText;
        restored[index] = before->isNull() && text ? Value(QString()) : *before;
    }
    return transaction.updateValues(*step.description, step.record, restored);
}

Result<void> undoInsert(Transaction &transaction, const Step &step)
{
    const auto current = transaction.values(*step.description, step.record);
    if (!current)
        return current.error();
    if (!*current)
        return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone: the record has been removed since."), {});
    DRIFTSRAAD_TRY(checkUntouched(transaction, step, **current));
    const QString table = step.description->nameText();
    for (const TableDescription *other : transaction.catalog()) {
        const int owner = other->ownerColumn();
        QByteArray condition;
        if (owner >= 0 && &other->columns()[owner].references() == step.description)
            condition = other->columns()[owner].name + " = ?";
        QList<Value> bound{step.record};
        if (other->indexOf("record_table") >= 0) {
            condition = "record = ? AND record_table = ?";
            bound.append(table);
        }
        if (condition.isEmpty())
            continue;
        const auto parts = transaction.number("SELECT count(*) FROM " + other->name() + " WHERE " + condition, bound);
        if (!parts)
            return parts.error();
        if (*parts > 0)
            return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone: something has been added to it since (%1)."), {nested(other->label())});
    }
    return transaction.removeRecord(*step.description, step.record);
}

Result<void> undoDelete(Transaction &transaction, const Step &step)
{
    QList<Value> values;
    for (const Column &column : step.description->columns()) {
        auto before = valueBefore(transaction, step, column.name);
        if (!before)
            return before.error();
        const bool text = column.kind == FieldKind::Text || column.kind == FieldKind::LongText;
        const bool number = column.derived && before->isNull() && column.kind == FieldKind::Integer;
        values.append(before->isNull() && text ? Value(QString()) : number ? Value(0) : *before);
    }
    const auto inserted = transaction.insertValues(*step.description, values, step.record, step.revision + 1);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

} // namespace

Result<QList<qint64>> runUpTo(Reader &reader, qint64 changeSet)
{
    struct Member {
        qint64 number = 0;
        qint64 at = 0;
        RecordRef record{};
        QString field{};
    };
    constexpr qint64 longestPauseMs = 5 * 60 * 1000;
    QList<qint64> run{changeSet};
    std::optional<Member> later;
    DRIFTSRAAD_TRY(reader.rows("SELECT p.id, p.number, p.at, h.table_name, h.record, h.fields FROM change_set c "
                               "JOIN change_set p ON p.session = c.session AND p.number <= c.number JOIN history h ON h.change_set = p.id "
                               "WHERE c.id = ? AND p.kind = ? AND p.records = 1 AND h.action = ? AND h.erased = '' ORDER BY p.number DESC",
                               {changeSet, ChangeSetKind::Normal, ChangeAction::Update}, [&](const Row &row) {
                                   const QStringList fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object().keys();
                                   if (fields.size() != 1)
                                       return false;
                                   const Member member{row.integer(1), row.integer(2), {row.text(3), row.integer(4)}, fields.first()};
                                   if (!later && row.integer(0) != changeSet)
                                       return false;
                                   if (later) {
                                       const bool joins = member.number == later->number - 1 && member.record == later->record
                                           && member.field == later->field && later->at - member.at <= longestPauseMs;
                                       if (!joins)
                                           return false;
                                       run.append(row.integer(0));
                                   }
                                   later = member;
                                   return true;
                               }));
    return run;
}

namespace {

/// True where an undo that still stands names this very change set.
Result<bool> isAnswered(Reader &reader, qint64 changeSet)
{
    QList<qint64> answers;
    DRIFTSRAAD_TRY(reader.rows("SELECT id FROM change_set WHERE target = ? ORDER BY id DESC", {changeSet}, [&](const Row &row) {
        answers.append(row.integer(0));
        return true;
    }));
    for (const qint64 answer : std::as_const(answers)) {
        const auto undone = isUndone(reader, answer);
        if (!undone)
            return undone;
        if (!*undone)
            return true;
    }
    return false;
}

} // namespace

Result<bool> isUndone(Reader &reader, qint64 changeSet)
{
    const auto run = runUpTo(reader, changeSet);
    if (!run)
        return run.error();
    for (const qint64 member : *run) {
        const auto answered = isAnswered(reader, member);
        if (!answered || *answered)
            return answered;
    }
    return false;
}

Message labelOfUndone(const Message &label)
{
    const bool wraps = label.id() == undoText && label.arguments().size() == 1
        && std::holds_alternative<std::shared_ptr<const Message>>(label.arguments().first());
    return wraps ? *std::get<std::shared_ptr<const Message>>(label.arguments().first()) : label;
}

Result<UndoPlan> planUndo(Reader &reader, qint64 changeSet, const Author &author, const QByteArray &session)
{
    std::optional<UndoPlan> plan;
    bool own = false;
    QString by;
    DRIFTSRAAD_TRY(reader.rows("SELECT label, author, system_user, session, kind FROM change_set WHERE id = ?", {changeSet}, [&](const Row &row) {
        by = row.text(1);
        own = row.text(3) == QString::fromLatin1(session) || (by == author.name && row.text(2) == author.systemUser);
        const Message label = Message::fromJson(row.text(0).toUtf8());
        const bool wasUndo = static_cast<ChangeSetKind>(row.integer(4)) == ChangeSetKind::Undo;
        // A redo carries the label of what was undone again.
        plan = UndoPlan{.label = wasUndo ? labelOfUndone(label) : Message{undoText, {nested(label)}},
                        .kind = wasUndo ? ChangeSetKind::Redo : ChangeSetKind::Undo};
        return false;
    }));
    if (!plan)
        return refused(QT_TRANSLATE_NOOP("Messages", "The change is not there any more."), {});
    if (!own)
        return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone here: it was made by %1."), {by});
    const auto undone = isUndone(reader, changeSet);
    if (!undone)
        return undone.error();
    if (*undone)
        return refused(QT_TRANSLATE_NOOP("Messages", "The change has been undone already."), {});
    return *plan;
}

namespace {

struct Steps {
    QList<Step> list{};
    bool erased = false;
};

Result<void> readSteps(Transaction &transaction, qint64 changeSet, Steps *steps)
{
    return transaction.rows("SELECT id, table_name, record, action, revision, fields, erased FROM history WHERE change_set = ? ORDER BY id DESC",
                            {changeSet}, [&](const Row &row) {
                                steps->list.append({.id = row.integer(0),
                                                    .description = findTable(transaction.catalog(), row.text(1)),
                                                    .record = row.integer(2),
                                                    .action = static_cast<ChangeAction>(row.integer(3)),
                                                    .revision = row.integer(4),
                                                    .fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object()});
                                steps->erased = steps->erased || !row.text(6).isEmpty();
                                return true;
                            });
}

Result<void> playStep(Transaction &transaction, const Step &step)
{
    if (!step.description)
        return refused(QT_TRANSLATE_NOOP("Messages", "The change is not there any more."), {});
    switch (step.action) {
    case ChangeAction::Insert: return undoInsert(transaction, step);
    case ChangeAction::Update: return undoUpdate(transaction, step);
    case ChangeAction::Delete: return undoDelete(transaction, step);
    }
    return {};
}

} // namespace

Result<void> playBackwards(Transaction &transaction, qint64 changeSet, qint64 from)
{
    const auto already = isUndone(transaction, changeSet);
    if (!already)
        return already.error();
    if (*already)
        return refused(QT_TRANSLATE_NOOP("Messages", "The change has been undone already."), {});
    auto run = runUpTo(transaction, changeSet);
    if (!run)
        return run.error();
    const qsizetype oldest = run->indexOf(from);
    if (oldest < 0)
        return refused(QT_TRANSLATE_NOOP("Messages", "The change is not there any more."), {});
    run->resize(oldest + 1);
    Steps steps;
    for (const qint64 member : std::as_const(*run))
        DRIFTSRAAD_TRY(readSteps(transaction, member, &steps));
    if (steps.erased)
        return refused(QT_TRANSLATE_NOOP("Messages", "It cannot be undone: content of it has been deleted for good."), {});
    if (transaction.progress())
        transaction.progress()->start(steps.list.size());
    for (const Step &step : std::as_const(steps.list)) {
        if (transaction.progress()) {
            if (transaction.progress()->isCancelled())
                return Error{.code = ErrorCode::Cancelled, .message = {QT_TRANSLATE_NOOP("Messages", "Stopped; nothing was changed.")}};
            transaction.progress()->advance();
        }
        DRIFTSRAAD_TRY(playStep(transaction, step));
    }
    return {};
}

} // namespace driftsraad
