#pragma once

#include "core/storage/engine.h"

#include <QElapsedTimer>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace driftsraad {

/// A connection through SQLite's C interface.
class SqliteConnection final : public Connection
{
public:
    enum class Mode { ReadOnly, ReadWrite, Create, ReadOnlyUri };

    SqliteConnection() = default;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;
    ~SqliteConnection() override;

    Result<void> open(const QString &path, Mode mode);
    /// Several statements without values: pragmas and schema files.
    Result<void> script(const QByteArray &sql);
    /// The first column of the first row.
    Result<Value> first(QByteArrayView sql);
    bool opensReadOnly() const;
    Result<void> emptyLog();

    Result<void> run(QByteArrayView sql, const QList<Value> &bound, const std::function<bool(const Row &)> &visit) override;
    qint64 affected() const override;
    Result<void> begin() override { return run("BEGIN IMMEDIATE", {}, {}); }
    Result<void> commit() override { return run("COMMIT", {}, {}); }
    void rollback() override;
    void interrupt() override;
    Result<qint64> dataVersion() override;
    Result<void> indexWords(qint64 id, const QByteArray &table, const QString &before, const QString &after) override;
    Result<void> clearIndex() override;
    QByteArray matchSelect(const QByteArray &table, const QString &typed, QList<Value> *bound) const override;
    QByteArray matchCondition(const QByteArray &table, const QString &typed, QList<Value> *bound) const override;
    Result<void> copyTo(const QString &path) override;
    Result<QStringList> integrityProblems(bool quick) override;
    Result<int> schemaVersion() override;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalize>;

    Error failure(int result, QByteArrayView what) const;
    QStringList wordsBeginningWith(const QString &beginning, int most) const;
    Result<StatementHandle> take(QByteArrayView sql);
    void giveBack(QByteArrayView sql, StatementHandle statement);

    sqlite3 *m_handle = nullptr;
    QElapsedTimer m_waited;
    std::unordered_map<QByteArray, StatementHandle> m_statements;
};

/// What an error means for a person, and what to do.
Message messageOf(ErrorCode code);

} // namespace driftsraad
