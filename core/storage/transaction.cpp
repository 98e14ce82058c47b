#include "core/storage/chain.h"
#include "core/storage/history.h"
#include "core/storage/store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace driftsraad {

namespace {

constexpr qsizetype longContent = 4096;

bool isBlank(const Value &value)
{
    return value.isNull() || (std::holds_alternative<QString>(value.content()) && value.text().isEmpty());
}

bool isSame(const Value &left, const Value &right)
{
    return left == right || (isBlank(left) && isBlank(right));
}

QString searchText(const TableDescription &description, const QList<Value> &values)
{
    QStringList parts;
    for (int i = 0; i < values.size(); ++i) {
        if (description.columns()[i].searchable && !values[i].text().isEmpty())
            parts.append(values[i].text());
    }
    return parts.join(u'\n');
}

/// The record that this one is part of. A record that can hang on any table names it in two columns.
RecordRef ownerOf(const TableDescription &description, const QList<Value> &values)
{
    const int owner = description.ownerColumn();
    if (owner >= 0)
        return {description.columns()[owner].references().nameText(), values[owner].integer()};
    const int anyTable = description.indexOf("record_table");
    const int anyRecord = description.indexOf("record");
    if (anyTable >= 0 && anyRecord >= 0)
        return {values[anyTable].text(), values[anyRecord].integer()};
    return {};
}

QByteArray placeholders(qsizetype count)
{
    QByteArray marks("?");
    for (qsizetype i = 1; i < count; ++i)
        marks += ", ?";
    return marks;
}

} // namespace

Result<qint64> Transaction::nextId()
{
    if (!m_idsTaken) {
        const auto next = number("SELECT next FROM id_head");
        if (!next)
            return next.error();
        m_nextId = *next;
        m_idsTaken = true;
    }
    return m_nextId++;
}

Result<qint64> Transaction::revisionOf(const TableDescription &description, qint64 id)
{
    return number("SELECT revision FROM " + description.name() + " WHERE id = ?", {id});
}

Transaction::Pending &Transaction::pending(const TableDescription &description, qint64 id)
{
    const RecordRef key{description.nameText(), id};
    const auto found = m_pendingIndex.constFind(key);
    if (found != m_pendingIndex.constEnd())
        return m_pending[*found];
    m_pendingIndex.insert(key, m_pending.size());
    m_pending.append(Pending{.description = &description, .id = id});
    return m_pending.last();
}

Result<void> Transaction::checkRequired(const TableDescription &description, const QList<Value> &values) const
{
    for (int i = 0; i < values.size(); ++i) {
        if (description.columns()[i].required && isBlank(values[i]))
            return Error{.code = ErrorCode::Invalid,
                         .message = {QT_TRANSLATE_NOOP("Messages", "%1 must be filled in."), {nested(description.columns()[i].label)}}};
    }
    return {};
}

Result<qint64> Transaction::insertValues(const TableDescription &description, const QList<Value> &values, qint64 id, qint64 revision)
{
    DRIFTSRAAD_TRY(checkRequired(description, values));
    if (id == 0) {
        const auto next = nextId();
        if (!next)
            return next.error();
        id = *next;
    }
    QList<Value> bound{id, revision};
    bound += values;
    DRIFTSRAAD_TRY(m_connection.run("INSERT INTO " + description.name() + " (" + description.selectList() + ") VALUES (" + placeholders(bound.size()) + ')', bound));
    Pending &entry = pending(description, id);
    entry.action = entry.before.isEmpty() ? ChangeAction::Insert : ChangeAction::Update;
    entry.revision = revision;
    entry.raised = true;
    entry.after = values;
    return id;
}

Result<void> Transaction::updateValues(const TableDescription &description, qint64 id, const QList<Value> &values)
{
    DRIFTSRAAD_TRY(checkRequired(description, values));
    const auto current = this->values(description, id);
    if (!current)
        return current.error();
    if (!*current)
        return gone(description);
    QByteArray assignments;
    QList<Value> bound;
    bool logged = false;
    for (int i = 0; i < values.size(); ++i) {
        if (isSame((*current)->at(i), values[i]))
            continue;
        assignments += description.columns()[i].name + " = ?, ";
        bound.append(values[i]);
        logged = logged || !description.columns()[i].derived;
    }
    if (bound.isEmpty())
        return {};
    const auto revision = revisionOf(description, id);
    if (!revision)
        return revision.error();
    Pending &entry = pending(description, id);
    if (entry.before.isEmpty() && entry.after.isEmpty()) {
        entry.before = **current;
        entry.revision = *revision;
    }
    // One revision a record and change set; a derived value alone is no change that a save could collide with.
    if (logged && !entry.raised) {
        entry.revision = *revision + 1;
        entry.raised = true;
    }
    entry.after = values;
    bound.append(entry.revision);
    bound.append(id);
    return m_connection.run("UPDATE " + description.name() + " SET " + assignments + "revision = ? WHERE id = ?", bound);
}

Result<void> Transaction::removeRecord(const TableDescription &description, qint64 id)
{
    const auto current = values(description, id);
    if (!current)
        return current.error();
    if (!*current)
        return gone(description);
    for (const TableDescription *other : m_catalog) {
        for (const Column &column : other->columns()) {
            if (!column.references || &column.references() != &description)
                continue;
            QList<qint64> users;
            DRIFTSRAAD_TRY(rows("SELECT id FROM " + other->name() + " WHERE " + column.name + " = ?", {id},
                                [&](const Row &row) { users.append(row.integer(0)); return column.owner; }));
            if (column.owner) {
                for (const qint64 part : users)
                    DRIFTSRAAD_TRY(removeRecord(*other, part));
            } else if (!users.isEmpty()) {
                const auto what = title({other->nameText(), users.first()});
                return Error{.code = ErrorCode::Refused,
                             .message = {QT_TRANSLATE_NOOP("Messages", "It cannot be removed, because it is used: %1 %2."),
                                         {nested(other->label()), what.valueOr(QString())}}};
            }
        }
        const int anyTable = other->indexOf("record_table");
        if (anyTable >= 0) {
            QList<qint64> hanging;
            DRIFTSRAAD_TRY(rows("SELECT id FROM " + other->name() + " WHERE record = ? AND record_table = ?", {id, description.nameText()},
                                [&](const Row &row) { hanging.append(row.integer(0)); return true; }));
            for (const qint64 part : hanging)
                DRIFTSRAAD_TRY(removeRecord(*other, part));
        }
    }
    const auto revision = revisionOf(description, id);
    if (!revision)
        return revision.error();
    DRIFTSRAAD_TRY(m_connection.run("DELETE FROM " + description.name() + " WHERE id = ?", {id}));
    Pending &entry = pending(description, id);
    if (entry.before.isEmpty() && entry.action != ChangeAction::Insert)
        entry.before = **current;
    entry.action = ChangeAction::Delete;
    entry.revision = *revision + 1;
    entry.after.clear();
    return {};
}

Result<void> Transaction::merge(const TableDescription &description, qint64 id, const QList<Value> &base, const QList<Value> &mine)
{
    const auto current = values(description, id);
    if (!current)
        return current.error();
    if (!*current)
        return gone(description);
    QList<Value> merged = **current;
    QList<FieldConflict> conflicts;
    for (int i = 0; i < mine.size(); ++i) {
        const Column &column = description.columns()[i];
        const Value &theirs = merged[i];
        if (column.derived || isSame(mine[i], base[i]))
            continue;
        if (isSame(theirs, base[i]) || isSame(theirs, mine[i])) {
            merged[i] = mine[i];
            continue;
        }
        const RecordRef record{description.nameText(), id};
        const auto last = lastChangeOf(*this, record, column.name);
        if (!last)
            return last.error();
        conflicts.append({.record = record,
                          .field = column.name,
                          .label = column.label,
                          .base = valueInWords(*this, column, base[i]),
                          .mine = valueInWords(*this, column, mine[i]),
                          .theirs = valueInWords(*this, column, theirs),
                          .theirAuthor = last->author,
                          .theirTime = last->at});
    }
    if (!conflicts.isEmpty())
        return Error{.code = ErrorCode::Conflict,
                     .message = {QT_TRANSLATE_NOOP("Messages", "Somebody else has changed the same field. Nothing was saved yet.")},
                     .conflicts = conflicts};
    return updateValues(description, id, merged);
}

Result<void> Transaction::touchRecord(const TableDescription &description, qint64 id)
{
    const auto current = values(description, id);
    if (!current)
        return current.error();
    if (!*current)
        return gone(description);
    const auto revision = revisionOf(description, id);
    if (!revision)
        return revision.error();
    Pending &entry = pending(description, id);
    if (entry.before.isEmpty() && entry.after.isEmpty()) {
        entry.before = **current;
        entry.after = **current;
    }
    if (!entry.raised) {
        entry.revision = *revision + 1;
        entry.raised = true;
    }
    return m_connection.run("UPDATE " + description.name() + " SET revision = ? WHERE id = ?", {entry.revision, id});
}

Result<QByteArray> Transaction::addContent(const QByteArray &bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const QString key = QString::fromLatin1(digest);
    const auto there = number("SELECT count(*) FROM content WHERE sha256 = ?", {key});
    if (!there)
        return there.error();
    if (*there == 0)
        DRIFTSRAAD_TRY(m_connection.run("INSERT INTO content (sha256, size, bytes) VALUES (?, ?, ?)", {key, qint64{bytes.size()}, bytes}));
    return digest;
}

Result<void> Transaction::deriveColumns()
{
    QList<QPair<const TableDescription *, qint64>> due;
    QSet<qint64> noted;
    const auto note = [&](const TableDescription *description, qint64 id) {
        if (description && description->derive() && id > 0 && !noted.contains(id)) {
            noted.insert(id);
            due.append({description, id});
        }
    };
    for (const Pending &entry : std::as_const(m_pending)) {
        if (entry.action != ChangeAction::Delete)
            note(entry.description, entry.id);
        for (const QList<Value> *values : {&entry.before, &entry.after}) {
            if (values->isEmpty())
                continue;
            const RecordRef owner = ownerOf(*entry.description, *values);
            note(findTable(m_catalog, owner.table), owner.id);
        }
    }
    for (const auto &[description, id] : std::as_const(due)) {
        const auto there = values(*description, id);
        if (!there)
            return there.error();
        if (*there)
            DRIFTSRAAD_TRY(description->derive()(*this, id));
    }
    return {};
}

/// Writes one record's history row and index entry; nothing where only derived columns changed.
Result<bool> Transaction::logRecord(const Pending &entry, qint64 changeSet, QRandomGenerator &random, Change *change, QByteArray *digest)
{
    const TableDescription &description = *entry.description;
    const QList<Value> &named = entry.after.isEmpty() ? entry.before : entry.after;
    const RecordRef owner = ownerOf(description, named);
    HistoryRow row{.table = description.name(), .record = entry.id, .ownerTable = owner.table.toUtf8(), .owner = owner.id,
                   .action = static_cast<int>(entry.action), .revision = entry.revision};
    change->record = {description.nameText(), entry.id};
    change->owner = owner;
    change->action = entry.action;
    for (int i = 0; i < entry.after.size(); ++i) {
        const Column &column = description.columns()[i];
        const Value before = entry.before.isEmpty() ? Value() : entry.before[i];
        if (isSame(before, entry.after[i]))
            continue;
        change->fields.append(column.name);
        if (column.derived)
            continue;
        QJsonValue json = entry.after[i].toJson();
        if (entry.after[i].text().size() > longContent) {
            const auto stored = addContent(entry.after[i].text().toUtf8());
            if (!stored)
                return stored.error();
            json = QJsonObject{{"c", QString::fromLatin1(*stored)}};
        }
        row.fields.insert(QString::fromLatin1(column.name), json);
    }
    if (description.isSearchable()) {
        const QString before = entry.before.isEmpty() ? QString() : searchText(description, entry.before);
        const QString after = entry.after.isEmpty() ? QString() : searchText(description, entry.after);
        if (before != after)
            DRIFTSRAAD_TRY(m_connection.indexWords(entry.id, description.name(), before, after));
    }
    const bool touched = entry.action == ChangeAction::Update && change->fields.isEmpty();
    if (row.fields.isEmpty() && entry.action == ChangeAction::Update && !touched)
        return false;
    for (int i = 0; i < 4; ++i) {
        const quint32 word = random.generate();
        row.salt.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    *digest = digestOf(row);
    const auto id = nextId();
    if (!id)
        return id.error();
    DRIFTSRAAD_TRY(m_connection.run("INSERT INTO history (id, change_set, table_name, record, owner_table, owner, action, revision, fields, salt, digest) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                    {*id, changeSet, description.nameText(), entry.id, owner.table, owner.id > 0 ? Value(owner.id) : Value(), row.action,
                                     entry.revision, QString::fromUtf8(QJsonDocument(row.fields).toJson(QJsonDocument::Compact)), row.salt, *digest}));
    return true;
}

Result<void> Transaction::finish(const Message &label, const Author &author, const QByteArray &identifier, const QByteArray &session,
                                 ChangeSetKind kind, qint64 target, QRandomGenerator &random, CommittedChanges *committed)
{
    DRIFTSRAAD_TRY(deriveColumns());
    m_pending.removeIf([](const Pending &entry) { return entry.before.isEmpty() && entry.after.isEmpty(); });
    if (m_pending.isEmpty())
        return {};
    const auto changeSet = nextId();
    if (!changeSet)
        return changeSet.error();
    // The chain's end is read first only because history refers to its change set; both are written under the one right to write.
    qint64 number = 0;
    QByteArray previous;
    DRIFTSRAAD_TRY(rows("SELECT number, hash FROM chain_head", {}, [&](const Row &row) {
        number = row.integer(0) + 1;
        previous = row.blob(1);
        return false;
    }));
    const QString labelJson = QString::fromUtf8(label.toJson());
    const Instant at = now();
    DRIFTSRAAD_TRY(m_connection.run("INSERT INTO change_set (id, number, identifier, label, author, system_user, host, session, at, kind, target, records, "
                                    "previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
                                    {*changeSet, number, QString::fromLatin1(identifier), labelJson, author.name, author.systemUser, author.host,
                                     QString::fromLatin1(session), at.ms, kind, target > 0 ? Value(target) : Value(), previous, QByteArray("")}));
    constexpr qsizetype announced = 500;
    QList<QByteArray> digests;
    for (const Pending &pending : std::as_const(m_pending)) {
        Change change;
        QByteArray digest;
        const auto logged = logRecord(pending, *changeSet, random, &change, &digest);
        if (!logged)
            return logged.error();
        if (*logged)
            digests.append(digest);
        if (committed->changes.size() < announced)
            committed->changes.append(change);
        else
            committed->everything = true;
    }
    const QByteArray head = changeSetHead(number, identifier, labelJson, author, session, at, kind, target, digests.size());
    const QByteArray hash = linkOf(previous, head, digests);
    DRIFTSRAAD_TRY(m_connection.run("UPDATE change_set SET records = ?, hash = ? WHERE id = ?", {qint64{digests.size()}, hash, *changeSet}));
    DRIFTSRAAD_TRY(m_connection.run("UPDATE chain_head SET number = ?, hash = ?", {number, hash}));
    DRIFTSRAAD_TRY(m_connection.run("UPDATE id_head SET next = ?", {m_nextId}));
    committed->changeSet = *changeSet;
    committed->number = number;
    committed->label = label;
    committed->author = author.name;
    committed->at = at;
    committed->kind = kind;
    return {};
}

QByteArray changeSetHead(qint64 number, const QByteArray &identifier, const QString &label, const Author &author, const QByteArray &session, Instant at,
                         ChangeSetKind kind, qint64 target, qint64 records)
{
    return QJsonDocument(QJsonArray{number, QString::fromLatin1(identifier), label, author.name, author.systemUser, author.host, QString::fromLatin1(session),
                                    at.ms, static_cast<int>(kind), target, records})
        .toJson(QJsonDocument::Compact);
}

} // namespace driftsraad
