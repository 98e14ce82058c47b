// Everything that only SQLite knows: its C interface and result codes. Its full-text index is in sqlite_search.cpp, what may be opened in
// sqlite_engine.cpp.
#include "core/storage/sqlite_connection.h"

#include "core/storage/enginelog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <cerrno>
#include <sqlite3.h>

namespace driftsraad {

namespace {

constexpr int busyLimitMs = 5000;

class SqliteRow final : public Statement
{
public:
    explicit SqliteRow(sqlite3_stmt *statement) : m_statement(statement) {}
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    QString text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray blob(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {bytes, sqlite3_column_bytes(m_statement, column)};
    }
    Value value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER: return integer(column);
        case SQLITE_FLOAT: return real(column);
        case SQLITE_TEXT: return text(column);
        case SQLITE_BLOB: return blob(column);
        default: return {};
        }
    }
    int columnCount() const override { return sqlite3_column_count(m_statement); }
    QByteArray columnName(int column) const override { return sqlite3_column_name(m_statement, column); }

private:
    sqlite3_stmt *m_statement;
};

ErrorCode codeOf(int result, int systemError)
{
    switch (result & 0xff) {
    case SQLITE_BUSY: case SQLITE_LOCKED: return ErrorCode::Busy;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_READONLY: return ErrorCode::ReadOnly;
    case SQLITE_FULL: return ErrorCode::Full;
    case SQLITE_IOERR: return systemError == ENOSPC ? ErrorCode::Full : ErrorCode::Unreachable;
    case SQLITE_CANTOPEN: case SQLITE_PERM: case SQLITE_PROTOCOL: case SQLITE_NOLFS: return ErrorCode::Unreachable;
    case SQLITE_CORRUPT: return ErrorCode::Damaged;
    case SQLITE_NOTADB: return ErrorCode::Foreign;
    case SQLITE_CONSTRAINT: return ErrorCode::Refused;
    default: return ErrorCode::Internal;
    }
}

/// Growing waits with full jitter, so that many programs do not knock at the same moment.
int waitForOthers(void *state, int attempts)
{
    auto &waited = *static_cast<QElapsedTimer *>(state);
    if (attempts == 0)
        waited.start();
    if (waited.elapsed() > busyLimitMs)
        return 0;
    // A busy writer leaves a gap of well under a millisecond between two commits: longer naps would sleep through all of them.
    const int ceiling = std::min(25, 2 << std::min(attempts, 7));
    QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(1, ceiling + 1)));
    return 1;
}

int flagsOf(SqliteConnection::Mode mode)
{
    switch (mode) {
    case SqliteConnection::Mode::ReadOnly: return SQLITE_OPEN_READONLY;
    case SqliteConnection::Mode::ReadOnlyUri: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case SqliteConnection::Mode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case SqliteConnection::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

void bind(sqlite3_stmt *statement, int index, const Value &value)
{
    struct Visitor {
        sqlite3_stmt *statement;
        int index;
        void operator()(std::monostate) const { sqlite3_bind_null(statement, index); }
        void operator()(qint64 number) const { sqlite3_bind_int64(statement, index, number); }
        void operator()(double number) const { sqlite3_bind_double(statement, index, number); }
        void operator()(const QString &text) const
        {
            const QByteArray utf8 = text.toUtf8();
            sqlite3_bind_text(statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        }
        void operator()(const QByteArray &bytes) const
        {
            sqlite3_bind_blob(statement, index, bytes.constData() ? bytes.constData() : "", static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        }
    };
    std::visit(Visitor{statement, index}, value.content());
}

} // namespace

Message messageOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy:
        return {QT_TRANSLATE_NOOP("Messages", "Another program is saving in this database and did not finish within 5 seconds. Try again.")};
    case ErrorCode::Cancelled: return {QT_TRANSLATE_NOOP("Messages", "Stopped.")};
    case ErrorCode::ReadOnly: return {QT_TRANSLATE_NOOP("Messages", "The database can only be read here, so nothing was saved.")};
    case ErrorCode::Full:
        return {QT_TRANSLATE_NOOP("Messages", "The disk is full. Nothing was saved; make room and try again.")};
    case ErrorCode::Unreachable:
        return {QT_TRANSLATE_NOOP("Messages", "The database file cannot be reached. Check the drive and try again.")};
    case ErrorCode::Damaged:
        return {QT_TRANSLATE_NOOP("Messages", "The database file is damaged and was left as it is. Open the newest copy in the folder “backups” "
                                              "beside it.")};
    case ErrorCode::Foreign:
        return {QT_TRANSLATE_NOOP("Messages", "The file is not a Driftsråd database and was left as it is. Choose another file.")};
    case ErrorCode::Refused: return {QT_TRANSLATE_NOOP("Messages", "The database refused the change: something that must be unique or present is not.")};
    default: return {QT_TRANSLATE_NOOP("Messages", "The program asked the database for something it does not have. Please report this.")};
    }
}

void SqliteConnection::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    // The engine itself leaves the log of a moved file where it is: another file at that path would be mixed with it.
    // Only by one that may write: another would fail, and keep the one that could from it meanwhile.
    int moved = 0;
    if (m_handle && sqlite3_db_readonly(m_handle, "main") == 0
        && sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
        (void)emptyLog().isOk();
    sqlite3_close_v2(m_handle);
}

Result<void> SqliteConnection::emptyLog()
{
    const int result = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return result == SQLITE_OK ? Result<void>() : Result<void>(failure(result, "checkpoint"));
}

Result<void> emptyLog(Connection &connection)
{
    return static_cast<SqliteConnection &>(connection).emptyLog();
}

Result<void> SqliteConnection::open(const QString &path, Mode mode)
{
    const int result = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flagsOf(mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    if (result != SQLITE_OK)
        return failure(result, "open");
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_handler(m_handle, waitForOthers, &m_waited);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    return {};
}

Result<void> SqliteConnection::run(QByteArrayView sql, const QList<Value> &bound, const std::function<bool(const Row &)> &visit)
{
    auto taken = take(sql);
    if (!taken)
        return taken.error();
    StatementHandle statement = std::move(taken).value();
    for (int i = 0; i < bound.size(); ++i)
        bind(statement.get(), i + 1, bound[i]);
    int result = SQLITE_ROW;
    bool wanted = true;
    const SqliteRow row(statement.get());
    while (wanted && (result = sqlite3_step(statement.get())) == SQLITE_ROW)
        wanted = !visit || visit(row);
    const bool ended = result == SQLITE_DONE || result == SQLITE_ROW;
    Result<void> outcome = ended ? Result<void>() : Result<void>(failure(result, sql));
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    giveBack(sql, std::move(statement));
    return outcome;
}

Result<void> SqliteConnection::script(const QByteArray &sql)
{
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? Result<void>() : Result<void>(failure(result, sql.left(200)));
}

Result<Value> SqliteConnection::first(QByteArrayView sql)
{
    Value found;
    DRIFTSRAAD_TRY(run(sql, {}, [&](const Row &row) { found = row.value(0); return false; }));
    return found;
}

qint64 SqliteConnection::affected() const
{
    return sqlite3_changes64(m_handle);
}

void SqliteConnection::rollback()
{
    if (sqlite3_get_autocommit(m_handle) == 0)
        (void)run("ROLLBACK", {}, {}).isOk();
}

void SqliteConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<qint64> SqliteConnection::dataVersion()
{
    auto version = first("PRAGMA data_version");
    if (!version)
        return version.error();
    return version->integer();
}

Result<void> SqliteConnection::copyTo(const QString &path)
{
    const auto copied = run("VACUUM INTO ?", {path}, {});
    if (!copied)
        QFile::remove(path);
    return copied;
}

Result<QStringList> SqliteConnection::integrityProblems(bool quick)
{
    QStringList problems;
    const auto note = [&](const Row &row) {
        if (row.text(0) != QLatin1String("ok"))
            problems.append(row.text(0));
        return true;
    };
    DRIFTSRAAD_TRY(run(quick ? "PRAGMA quick_check" : "PRAGMA integrity_check", {}, note));
    DRIFTSRAAD_TRY(run("PRAGMA foreign_key_check", {}, [&](const Row &row) {
        problems.append(QStringLiteral("%1 %2 -> %3").arg(row.text(0), row.text(1), row.text(2)));
        return true;
    }));
    return problems;
}

Result<int> SqliteConnection::schemaVersion()
{
    auto version = first("PRAGMA user_version");
    if (!version)
        return version.error();
    return static_cast<int>(version->integer());
}

bool SqliteConnection::opensReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Error SqliteConnection::failure(int result, QByteArrayView what) const
{
    const ErrorCode code = codeOf(result, sqlite3_system_errno(m_handle));
    return {.code = code,
            .message = messageOf(code),
            .cause = QStringLiteral("SQLite %1: %2 in %3").arg(result).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(what.toByteArray()))};
}

Result<SqliteConnection::StatementHandle> SqliteConnection::take(QByteArrayView sql)
{
    const auto found = m_statements.find(sql.toByteArray());
    if (found != m_statements.end() && found->second) {
        StatementHandle statement = std::move(found->second);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK)
        return failure(result, sql);
    return StatementHandle(statement);
}

void SqliteConnection::giveBack(QByteArrayView sql, StatementHandle statement)
{
    constexpr size_t kept = 256;
    if (m_statements.size() > kept)
        m_statements.clear();
    m_statements[sql.toByteArray()] = std::move(statement);
}

} // namespace driftsraad
