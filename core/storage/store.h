#pragma once

#include "core/storage/changes.h"
#include "core/storage/drive.h"
#include "core/storage/table.h"

#include <QHash>
#include <QRandomGenerator>

#include <atomic>

namespace driftsraad {

/// Who writes. The name is chosen once in the settings; the system's user and machine are recorded beside it.
struct Author {
    QString name{};
    QString systemUser{};
    QString host{};
    bool operator==(const Author &) const = default;
};

/// What a person saw and what she made of it. Saving merges field by field with what others did meanwhile.
template<class T>
struct Edited {
    T base{};
    T mine{};
};

/// How far a long job is; cancel() may be called from any thread.
class Progress
{
public:
    void start(qint64 total) { m_total = total; m_done = 0; }
    void advance(qint64 by = 1) { m_done += by; }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

/// Reads. SQL stays within what SQLite and PostgreSQL share, with ? for every value.
class Reader
{
public:
    Reader(Connection &connection, const Catalog &catalog, const Clock &clock) : m_connection(connection), m_catalog(catalog), m_clock(clock) {}

    Instant now() const { return m_clock.now(); }
    QDate today() const { return m_clock.today(); }
    const Catalog &catalog() const { return m_catalog; }

    /// All records that fit; clause is "WHERE … ORDER BY … LIMIT …" or nothing.
    template<class T>
    Result<QList<T>> list(QByteArrayView clause = {}, const QList<Value> &bound = {})
    {
        const Table<T> &description = table<T>();
        QList<T> records;
        DRIFTSRAAD_TRY(rows("SELECT " + description.selectList() + " FROM " + description.name() + ' ' + clause.toByteArray(), bound,
                            [&](const Row &row) { records.append(description.read(row)); return true; }));
        return records;
    }
    /// NotFound where it is gone.
    template<class T>
    Result<T> get(Id<T> id)
    {
        auto found = list<T>("WHERE id = ?", {id});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return gone(table<T>());
        return found->first();
    }
    /// Any select; visit returns false to stop.
    Result<void> rows(QByteArrayView sql, const QList<Value> &bound, const std::function<bool(const Row &)> &visit)
    {
        return m_connection.run(sql, bound, visit);
    }
    /// The first column of the first row; 0 without a row.
    Result<qint64> number(QByteArrayView sql, const QList<Value> &bound = {});

    /// An SQL condition on `id`: the record's searchable text holds all typed words, the last one as a beginning.
    QByteArray matching(const TableDescription &description, const QString &typed, QList<Value> *bound) const
    {
        return m_connection.matchCondition(description.name(), typed, bound);
    }
    /// A select of their ids, which the search index answers alone: for counts and for what is put together from several queries.
    QByteArray selectMatching(const TableDescription &description, const QString &typed, QList<Value> *bound) const
    {
        return m_connection.matchSelect(description.name(), typed, bound);
    }
    /// A record's values in the description's order, or nothing where it is gone.
    Result<std::optional<QList<Value>>> values(const TableDescription &description, qint64 id);
    /// What people call a record: its title columns.
    Result<QString> title(const RecordRef &ref);
    Connection &connection() { return m_connection; }

protected:
    static Error gone(const TableDescription &description);
    Connection &m_connection;
    const Catalog &m_catalog;
    const Clock &m_clock;
};

/// Writes, inside one change set. Operations take it, check what must hold and refuse with a Result; the store then rolls everything
/// back. An operation may be run more than once (another program was saving), so it captures values only.
class Transaction : public Reader
{
public:
    using Reader::Reader;

    /// Invalid where a required field is empty.
    template<class T>
    Result<Id<T>> insert(const T &record)
    {
        const auto id = insertValues(table<T>(), table<T>().values(record));
        if (!id)
            return id.error();
        return Id<T>{*id};
    }
    /// Stores what a person made of what she saw. Fields that only she changed are taken, fields that only others changed stay, fields
    /// that both changed differently are a Conflict, all listed; nothing is written then.
    template<class T>
    Result<void> save(const Edited<T> &edited)
    {
        return merge(table<T>(), edited.mine.id.value, table<T>().values(edited.base), table<T>().values(edited.mine));
    }
    /// Stores a record that was read in this same transaction.
    template<class T>
    Result<void> put(const T &record) { return updateValues(table<T>(), record.id.value, table<T>().values(record)); }
    /// Takes the record away with everything it owns. Refused where another record refers to it.
    template<class T>
    Result<void> remove(Id<T> id) { return removeRecord(table<T>(), id.value); }
    /// A rule that spans siblings: makes every other save that saw the owner as it was meet a change.
    template<class T>
    Result<void> touch(Id<T> owner) { return touchRecord(table<T>(), owner.value); }

    Result<qint64> insertValues(const TableDescription &description, const QList<Value> &values, qint64 id = 0, qint64 revision = 1);
    Result<void> updateValues(const TableDescription &description, qint64 id, const QList<Value> &values);
    Result<void> removeRecord(const TableDescription &description, qint64 id);
    Result<void> touchRecord(const TableDescription &description, qint64 id);
    /// Stores bytes once, under their SHA-256 in hex.
    Result<QByteArray> addContent(const QByteArray &bytes);

    /// Null unless the operation is a long one; then it advances and is asked for cancel.
    Progress *progress() const { return m_progress; }

private:
    friend class Store;
    struct Pending {
        const TableDescription *description = nullptr;
        qint64 id = 0;
        ChangeAction action = ChangeAction::Update;
        qint64 revision = 0;
        bool raised = false;  ///< the revision has been raised in this transaction
        QList<Value> before{};
        QList<Value> after{};
    };

    Result<void> merge(const TableDescription &description, qint64 id, const QList<Value> &base, const QList<Value> &mine);
    Result<void> deriveColumns();
    Result<bool> logRecord(const Pending &entry, qint64 changeSet, QRandomGenerator &random, Change *change, QByteArray *digest);
    Result<void> checkRequired(const TableDescription &description, const QList<Value> &values) const;
    Result<qint64> nextId();
    Result<qint64> revisionOf(const TableDescription &description, qint64 id);
    Pending &pending(const TableDescription &description, qint64 id);
    Result<void> finish(const Message &label, const Author &author, const QByteArray &identifier, const QByteArray &session,
                        ChangeSetKind kind, qint64 target, QRandomGenerator &random, CommittedChanges *committed);

    QList<Pending> m_pending;
    QHash<RecordRef, qsizetype> m_pendingIndex;
    qint64 m_nextId = 0;
    bool m_idsTaken = false;
    Progress *m_progress = nullptr;
};

/// The part of a change set that its link in the chain covers, beside its rows.
QByteArray changeSetHead(qint64 number, const QByteArray &identifier, const QString &label, const Author &author, const QByteArray &session, Instant at,
                         ChangeSetKind kind, qint64 target, qint64 records);

using Operation = std::function<Result<void>(Transaction &)>;

/// One open database on one thread: queries, and operations that each become one change set.
class Store
{
public:
    struct Options {
        Author author{};
        /// For the demo world: makes identifiers and salts reproducible.
        std::optional<quint32> seed{};
        /// The session that goes on where a file is opened again; empty: a new one.
        QByteArray session{};
    };

    static Result<std::unique_ptr<Store>> open(const OpenRequest &request, const Catalog &catalog, const Clock &clock, Options options);

    Reader &reader() { return m_reader; }
    /// Runs the operation in one transaction and logs it as one change set. Nothing is stored where it refuses. Waits up to 5 s for
    /// another program that is saving (Busy after that).
    Result<CommittedChanges> write(const Message &label, const Operation &operation, Progress *progress = nullptr);
    /// Plays one of one's own change sets backwards, whole or not at all (see undo.h); or a step, which may be a run of them.
    Result<CommittedChanges> undo(qint64 changeSet, Progress *progress = nullptr);
    Result<CommittedChanges> undo(const UndoStep &step, Progress *progress = nullptr);

    bool isReadOnly() const { return m_opened.readOnly; }
    const Message &readOnlyReason() const { return m_opened.readOnlyReason; }
    bool isShared() const { return m_opened.shared; }
    bool isOnNetworkDrive() const { return m_opened.network; }
    const QString &path() const { return m_path; }
    /// The file that was opened; what is at the path now may be another one. Then nothing more is written.
    FileIdentity identity() const { return m_identity; }
    /// What tells this program's change sets from everybody else's.
    const QByteArray &session() const { return m_session; }
    void setAuthor(const Author &author) { m_options.author = author; }
    const Author &author() const { return m_options.author; }
    Connection &connection() { return *m_opened.connection; }

private:
    Store(Opened opened, const Catalog &catalog, const Clock &clock, QString path, Options options);
    Result<void> checkIdentity() const;
    Result<CommittedChanges> writeAs(const Message &label, ChangeSetKind kind, qint64 target, const Operation &operation, Progress *progress);

    Opened m_opened;
    Catalog m_catalog;
    const Clock &m_clock;
    QString m_path;
    FileIdentity m_identity;
    Options m_options;
    QRandomGenerator m_random;
    QByteArray m_session;
    Reader m_reader;
};

} // namespace driftsraad
