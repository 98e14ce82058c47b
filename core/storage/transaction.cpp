#include "core/storage/history.h"
#include "core/storage/store.h"

#include <QCryptographicHash>

namespace driftsraad {

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
    DRIFTSRAAD_TRY(m_connection.run("INSERT INTO " + description.name() + " (" + description.selectList() + ") VALUES (" + marks(bound.size()) + ')', bound));
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
        const int kindAt = description.indexOf(column.kindColumn);
        const Value kind = kindAt < 0 ? Value() : base[kindAt];
        const RecordRef record{description.nameText(), id};
        const auto last = lastChangeOf(*this, record, column.name);
        if (!last)
            return last.error();
        conflicts.append({.record = record,
                          .field = column.name,
                          .label = column.label,
                          .base = valueInWords(*this, column, base[i], kind),
                          .mine = valueInWords(*this, column, mine[i], kind),
                          .theirs = valueInWords(*this, column, theirs, kind),
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

} // namespace driftsraad
