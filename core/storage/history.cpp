#include "core/storage/history.h"

#include "core/storage/undo.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

Result<Value> storedValue(Reader &reader, const QJsonValue &json)
{
    if (!json.isObject() || !json.toObject().contains("c"))
        return Value::fromJson(json);
    QByteArray bytes;
    DRIFTSRAAD_TRY(reader.rows("SELECT bytes FROM content WHERE sha256 = ?", {json.toObject()["c"].toString()}, [&](const Row &row) {
        bytes = row.blob(0);
        return false;
    }));
    return Value(QString::fromUtf8(bytes));
}

Message valueInWords(Reader &reader, const Column &column, const Value &value, const Value &kind)
{
    if (value.isNull() || (value.text().isEmpty() && (column.kind == FieldKind::Text || column.kind == FieldKind::LongText)))
        return {QT_TRANSLATE_NOOP("Messages", "none")};
    switch (column.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return Message::verbatim(value.text());
    case FieldKind::Integer: {
        const bool isKnown = column.figure && (column.kindColumn.isEmpty() || !kind.isNull());
        return isKnown ? column.figure(value.integer(), kind.integer()) : Message{"%1", {value.integer()}};
    }
    case FieldKind::Real: return Message::verbatim(QString::number(value.real()));
    case FieldKind::Boolean: return value.integer() ? Message{QT_TRANSLATE_NOOP("Messages", "yes")} : Message{QT_TRANSLATE_NOOP("Messages", "no")};
    case FieldKind::Enumeration: return column.word ? column.word(value.integer()) : Message{"%1", {value.integer()}};
    case FieldKind::Reference: {
        const auto title = reader.title({column.references().nameText(), value.integer()});
        return title ? Message::verbatim(*title) : Message{QT_TRANSLATE_NOOP("Messages", "a removed record")};
    }
    case FieldKind::Instant: return {"%1", {Instant{value.integer()}}};
    case FieldKind::Date: return {"%1", {QDate::fromString(value.text(), Qt::ISODate)}};
    case FieldKind::Month: return {"%1", {Month{static_cast<int>(value.integer())}}};
    case FieldKind::Percent: return {"%1", {Percent{value.integer()}}};
    case FieldKind::Money: return {"%1", {Money{value.integer()}}};
    case FieldKind::Bytes: return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n bytes"), value.blob().size());
    }
    return {};
}

namespace {

struct Logged {
    qint64 id = 0;
    qint64 changeSet = 0;
    QString table{};
    qint64 record = 0;
    ChangeAction action = ChangeAction::Update;
    QJsonObject fields{};
    QJsonObject erased{};
};

/// The value of a column before a row, from the rows before it.
Result<Value> before(Reader &reader, const Logged &row, const QString &column)
{
    QJsonValue found;
    DRIFTSRAAD_TRY(reader.rows("SELECT fields, action FROM history WHERE record = ? AND table_name = ? AND id < ? ORDER BY id DESC",
                               {row.record, row.table, row.id}, [&](const Row &earlier) {
                                   const QJsonObject fields = QJsonDocument::fromJson(earlier.text(0).toUtf8()).object();
                                   if (fields.contains(column)) {
                                       found = fields[column];
                                       return false;
                                   }
                                   return static_cast<ChangeAction>(earlier.integer(1)) != ChangeAction::Insert;
                               }));
    return storedValue(reader, found);
}

/// What decides how the column's number is read, as it was before the row or after it.
Result<Value> kindFor(Reader &reader, const Column &column, const Logged &row, bool isAfter)
{
    const QString name = QString::fromLatin1(column.kindColumn);
    if (name.isEmpty())
        return Value();
    return isAfter && row.fields.contains(name) ? storedValue(reader, row.fields[name]) : before(reader, row, name);
}

Result<QList<FieldChange>> fieldChanges(Reader &reader, const TableDescription &description, const Logged &row)
{
    QList<FieldChange> changes;
    const QJsonObject erased = row.erased["digests"].toObject();
    for (const Column &column : description.columns()) {
        const QString name = QString::fromLatin1(column.name);
        if (!row.fields.contains(name) && !erased.contains(name))
            continue;
        FieldChange change{.field = column.name, .label = column.label, .kind = column.kind};
        change.erased = erased.contains(name);
        const auto after = storedValue(reader, row.fields[name]);
        const auto earlier = row.action == ChangeAction::Insert ? Result<Value>(Value()) : before(reader, row, name);
        if (!after)
            return after.error();
        if (!earlier)
            return earlier.error();
        const auto kindBefore = kindFor(reader, column, row, false);
        const auto kindAfter = kindFor(reader, column, row, true);
        if (!kindBefore || !kindAfter)
            return kindBefore ? kindAfter.error() : kindBefore.error();
        change.before = *earlier;
        change.after = *after;
        change.beforeWords = valueInWords(reader, column, *earlier, *kindBefore);
        change.afterWords = change.erased ? Message{QT_TRANSLATE_NOOP("Messages", "deleted for good")} : valueInWords(reader, column, *after, *kindAfter);
        changes.append(change);
    }
    return changes;
}

} // namespace

Result<QList<HistoryEntry>> historyOf(Reader &reader, const RecordRef &record, const QByteArray &session, int limit, qint64 beforeNumber)
{
    QList<Logged> rows;
    QList<HistoryEntry> entries;
    const QByteArray columns = "SELECT h.id, h.change_set, h.table_name, h.record, h.action, h.fields, h.erased, c.number, c.label, c.author, c.system_user, "
                               "c.at, c.kind, c.session FROM history h JOIN change_set c ON c.id = h.change_set WHERE ";
    const auto take = [&](const Row &row) {
        rows.append({.id = row.integer(0), .changeSet = row.integer(1), .table = row.text(2), .record = row.integer(3),
                     .action = static_cast<ChangeAction>(row.integer(4)), .fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object(),
                     .erased = QJsonDocument::fromJson(row.text(6).toUtf8()).object()});
        entries.append({.changeSet = row.integer(1), .number = row.integer(7), .label = Message::fromJson(row.text(8).toUtf8()), .author = row.text(9),
                        .systemUser = row.text(10), .at = {row.integer(11)}, .kind = static_cast<ChangeSetKind>(row.integer(12)),
                        .own = row.text(13) == QString::fromLatin1(session), .action = static_cast<ChangeAction>(row.integer(4)),
                        .record = {row.text(2), row.integer(3)}});
        return true;
    };
    const qint64 from = beforeNumber > 0 ? beforeNumber : std::numeric_limits<qint64>::max();
    DRIFTSRAAD_TRY(reader.rows(columns + "((h.record = ? AND h.table_name = ?) OR (h.owner = ? AND h.owner_table = ?)) AND c.number < ? "
                                         "ORDER BY c.number DESC, h.id LIMIT ?",
                               {record.id, record.table, record.id, record.table, from, limit}, take));
    for (int i = 0; i < rows.size(); ++i) {
        const TableDescription *description = findTable(reader.catalog(), rows[i].table);
        if (!description)
            continue;
        entries[i].recordKind = description->label();
        auto fields = fieldChanges(reader, *description, rows[i]);
        if (!fields)
            return fields.error();
        entries[i].fields = std::move(fields).value();
    }
    return entries;
}

Result<QList<ChangeSetLine>> changeSets(Reader &reader, const QByteArray &session, int limit, qint64 before)
{
    QList<ChangeSetLine> lines;
    const qint64 from = before > 0 ? before : std::numeric_limits<qint64>::max();
    DRIFTSRAAD_TRY(reader.rows("SELECT c.id, c.number, c.label, c.author, c.system_user, c.at, c.kind, c.session, c.records, h.table_name, h.record "
                               "FROM change_set c LEFT JOIN history h ON h.id = (SELECT min(id) FROM history WHERE change_set = c.id) "
                               "WHERE c.number < ? ORDER BY c.number DESC LIMIT ?",
                               {from, limit}, [&](const Row &row) {
                                   lines.append({.changeSet = row.integer(0), .number = row.integer(1), .label = Message::fromJson(row.text(2).toUtf8()),
                                                 .author = row.text(3), .systemUser = row.text(4), .at = {row.integer(5)},
                                                 .kind = static_cast<ChangeSetKind>(row.integer(6)), .own = row.text(7) == QString::fromLatin1(session),
                                                 .records = row.integer(8), .first = {row.text(9), row.integer(10)}});
                                   return true;
                               }));
    return lines;
}

Result<UndoState> undoState(Reader &reader, const QByteArray &session)
{
    struct Own {
        qint64 id = 0;
        ChangeSetKind kind = ChangeSetKind::Normal;
        qint64 target = 0;
        Message label{};
        RecordRef first{};
    };
    QList<Own> own;
    DRIFTSRAAD_TRY(reader.rows("SELECT c.id, c.kind, c.target, c.label, h.table_name, h.record FROM change_set c "
                               "LEFT JOIN history h ON h.id = (SELECT min(id) FROM history WHERE change_set = c.id) "
                               "WHERE c.session = ? ORDER BY c.number DESC LIMIT 400",
                               {QString::fromLatin1(session)}, [&](const Row &row) {
                                   own.append({.id = row.integer(0), .kind = static_cast<ChangeSetKind>(row.integer(1)), .target = row.integer(2),
                                               .label = Message::fromJson(row.text(3).toUtf8()), .first = {row.text(4), row.integer(5)}});
                                   return true;
                               }));
    UndoState state;
    for (const Own &entry : std::as_const(own)) {
        const auto undone = isUndone(reader, entry.id);
        if (!undone)
            return undone.error();
        if (*undone)
            continue;
        const auto run = runUpTo(reader, entry.id);
        if (!run)
            return run.error();
        const UndoStep step{.changeSet = entry.id, .from = run->last(), .count = run->size(), .label = entry.label, .first = entry.first};
        UndoStep &place = entry.kind == ChangeSetKind::Undo ? state.redo : state.undo;
        if (place.changeSet == 0)
            place = step;
        // A new change ends what could be redone before it.
        if (entry.kind == ChangeSetKind::Normal)
            break;
    }
    return state;
}

Result<LastChange> lastChangeOf(Reader &reader, const RecordRef &record, const QByteArray &field)
{
    LastChange last;
    DRIFTSRAAD_TRY(reader.rows("SELECT h.fields, h.erased, c.author, c.at, c.id FROM history h JOIN change_set c ON c.id = h.change_set "
                               "WHERE h.record = ? AND h.table_name = ? ORDER BY h.id DESC",
                               {record.id, record.table}, [&](const Row &row) {
                                   const QString name = QString::fromLatin1(field);
                                   const bool set = QJsonDocument::fromJson(row.text(0).toUtf8()).object().contains(name)
                                       || QJsonDocument::fromJson(row.text(1).toUtf8()).object()["digests"].toObject().contains(name);
                                   if (set)
                                       last = {.author = row.text(2), .at = {row.integer(3)}, .changeSet = row.integer(4)};
                                   return !set;
                               }));
    return last;
}

} // namespace driftsraad
