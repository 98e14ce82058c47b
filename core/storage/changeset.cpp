#include "core/storage/chain.h"
#include "core/storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace driftsraad {

// The end of a transaction: what was done becomes a change set, with its rows of history and its link in the chain.

namespace {

constexpr qsizetype longContent = 4096;

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

} // namespace

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
    QList<QByteArray> digests;
    for (const Pending &pending : std::as_const(m_pending)) {
        Change change;
        QByteArray digest;
        const auto logged = logRecord(pending, *changeSet, random, &change, &digest);
        if (!logged)
            return logged.error();
        if (*logged)
            digests.append(digest);
        if (committed->changes.size() < mostAnnounced)
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
