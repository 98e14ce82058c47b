#pragma once

#include "core/base/result.h"
#include "core/storage/value.h"

#include <QByteArrayView>
#include <QList>

#include <functional>
#include <memory>

namespace driftsraad {

/// A running query, and the row it stands on. Column numbers count from 0. Valid inside the callback it is handed to, no longer.
class Statement
{
public:
    virtual ~Statement() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray blob(int column) const = 0;
    virtual Value value(int column) const = 0;
    virtual int columnCount() const = 0;
    virtual QByteArray columnName(int column) const = 0;
};
using Row = Statement;

/// One connection to a database, used by one thread. Everything that differs between SQLite and another engine lies behind it.
class Connection
{
public:
    virtual ~Connection() = default;

    /// Runs a statement with ? for each bound value. visit sees each row and returns false to stop. Every error code is mapped.
    virtual Result<void> run(QByteArrayView sql, const QList<Value> &bound, const std::function<bool(const Row &)> &visit = {}) = 0;
    /// Rows touched by the last INSERT, UPDATE or DELETE.
    virtual qint64 affected() const = 0;

    virtual Result<void> begin() = 0;     ///< takes the right to write, waiting for others with growing jitter up to 5 s
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;
    /// Stops what runs on this connection; from any thread.
    virtual void interrupt() = 0;
    /// Changes when another connection has committed.
    virtual Result<qint64> dataVersion() = 0;

    virtual Result<void> indexWords(qint64 id, const QByteArray &table, const QString &before, const QString &after) = 0;
    virtual Result<void> clearIndex() = 0;
    /// A select of one column, `id`: the table's records that hold all these words, the last one as a prefix; all where there is none.
    virtual QByteArray matchSelect(const QByteArray &table, const QString &typed, QList<Value> *bound) const = 0;
    /// The same as an SQL condition on `id`, with its bound value in *bound.
    virtual QByteArray matchCondition(const QByteArray &table, const QString &typed, QList<Value> *bound) const = 0;

    /// The path is free, or an empty file that keeps the place; nothing is left there where the copy does not come about.
    virtual Result<void> copyTo(const QString &path) = 0;
    /// Empty when the file is sound; else what is wrong.
    virtual Result<QStringList> integrityProblems(bool quick) = 0;
    virtual Result<int> schemaVersion() = 0;
};

enum class DrivePlace {
    Auto,    ///< look at the file system; a file that somebody shares stays so
    Local,   ///< write-ahead log: fast, one machine. A person's word; a network drive is shared all the same
    Shared,  ///< rollback journal: safe on a network drive that locks properly
};

enum class Access { ReadWrite, ReadOnly, Create };

struct OpenRequest {
    QString path{};
    Access access = Access::ReadWrite;
    DrivePlace place = DrivePlace::Auto;
};

struct Opened {
    std::unique_ptr<Connection> connection{};
    bool readOnly = false;
    Message readOnlyReason{};  ///< why, where reading only was not asked for
    bool shared = false;       ///< uses the rollback journal
    bool network = false;      ///< the drive says itself that it is a share
};

/// Opens or makes a Driftsråd file and brings it to the newest schema (after a backup copy in `backups/` beside it). A file that is not
/// ours, newer, damaged or out of reach is left as it is and the error says what to do.
Result<Opened> openSqlite(const OpenRequest &request, Instant now);

/// A copy comes without the log, as if it were shared; that of a local file is a local file. Nobody has it open.
Result<void> markCopyAsLocal(const QString &path);

/// The number of the newest schema file.
int newestSchemaVersion();

} // namespace driftsraad
