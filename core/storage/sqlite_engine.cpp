// Everything that only SQLite knows: its C interface, pragmas, result codes and full-text index.
#include "core/storage/drive.h"
#include "core/storage/engine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>
#include <QUrl>

#include <cerrno>
#include <unordered_map>
#include <sqlite3.h>

static void registerSchema()
{
    Q_INIT_RESOURCE(core_schema);
}

namespace driftsraad {

namespace {

constexpr int applicationId = 0x44725264;  // "DrRd"
constexpr int busyLimitMs = 5000;

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using StatementHandle = std::unique_ptr<sqlite3_stmt, Finalize>;

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
        return {QT_TRANSLATE_NOOP("Messages", "The database file is damaged and was left as it is. Open the newest copy in the folder \"backups\" "
                                              "beside it.")};
    case ErrorCode::Foreign:
        return {QT_TRANSLATE_NOOP("Messages", "The file is not a Driftsråd database and was left as it is. Choose another file.")};
    case ErrorCode::Refused: return {QT_TRANSLATE_NOOP("Messages", "The database refused the change: something that must be unique or present is not.")};
    default: return {QT_TRANSLATE_NOOP("Messages", "The program asked the database for something it does not have. Please report this.")};
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

class SqliteConnection final : public Connection
{
public:
    ~SqliteConnection() override
    {
        m_statements.clear();
        sqlite3_close_v2(m_handle);
    }

    Result<void> open(const QString &path, int flags)
    {
        const int result = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
        if (result != SQLITE_OK)
            return failure(result, "open");
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_handler(m_handle, waitForOthers, &m_waited);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        return {};
    }

    Result<void> run(QByteArrayView sql, const QList<Value> &bound, const std::function<bool(const Row &)> &visit) override
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

    /// Several statements without values: pragmas and schema files.
    Result<void> script(const QByteArray &sql)
    {
        const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
        return result == SQLITE_OK ? Result<void>() : Result<void>(failure(result, sql.left(200)));
    }

    Result<Value> first(QByteArrayView sql)
    {
        Value found;
        DRIFTSRAAD_TRY(run(sql, {}, [&](const Row &row) { found = row.value(0); return false; }));
        return found;
    }

    qint64 affected() const override { return sqlite3_changes64(m_handle); }
    Result<void> begin() override { return run("BEGIN IMMEDIATE", {}, {}); }
    Result<void> commit() override { return run("COMMIT", {}, {}); }
    void rollback() override
    {
        if (sqlite3_get_autocommit(m_handle) == 0)
            (void)run("ROLLBACK", {}, {}).isOk();
    }
    void interrupt() override { sqlite3_interrupt(m_handle); }

    Result<qint64> dataVersion() override
    {
        auto version = first("PRAGMA data_version");
        if (!version)
            return version.error();
        return version->integer();
    }

    Result<void> indexWords(qint64 id, const QByteArray &table, const QString &before, const QString &after) override
    {
        if (!before.isEmpty())
            DRIFTSRAAD_TRY(run("INSERT INTO search_index (search_index, rowid, text) VALUES ('delete', ?, ?)", {id, tag(table) + u' ' + before}, {}));
        if (!after.isEmpty())
            DRIFTSRAAD_TRY(run("INSERT INTO search_index (rowid, text) VALUES (?, ?)", {id, tag(table) + u' ' + after}, {}));
        return {};
    }
    Result<void> clearIndex() override { return run("INSERT INTO search_index (search_index) VALUES ('delete-all')", {}, {}); }

    QByteArray matchSelect(const QByteArray &table, const QString &typed, QList<Value> *bound) const override
    {
        static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
        const QStringList words = typed.split(separators, Qt::SkipEmptyParts);
        if (words.isEmpty())
            return "SELECT id FROM " + table;
        QString expression = u'"' + tag(table) + u'"';
        for (const QString &word : words)
            expression += QStringLiteral(" \"%1\"").arg(word);
        expression += u'*';
        bound->append(expression);
        return "SELECT rowid AS id FROM search_index WHERE search_index MATCH ?";
    }

    QByteArray matchCondition(const QByteArray &table, const QString &typed, QList<Value> *bound) const override
    {
        return "id IN (" + matchSelect(table, typed, bound) + ')';
    }

    Result<void> copyTo(const QString &path) override
    {
        const auto copied = run("VACUUM INTO ?", {path}, {});
        if (!copied)
            QFile::remove(path);
        return copied;
    }

    Result<QStringList> integrityProblems(bool quick) override
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

    Result<int> schemaVersion() override
    {
        auto version = first("PRAGMA user_version");
        if (!version)
            return version.error();
        return static_cast<int>(version->integer());
    }

    bool opensReadOnly() const { return sqlite3_db_readonly(m_handle, "main") == 1; }

private:
    static QString tag(const QByteArray &table) { return QStringLiteral("xt") + QString::fromLatin1(QByteArray(table).replace("_", "")); }

    Error failure(int result, QByteArrayView what) const
    {
        const ErrorCode code = codeOf(result, sqlite3_system_errno(m_handle));
        return {.code = code,
                .message = messageOf(code),
                .cause = QStringLiteral("SQLite %1: %2 in %3").arg(result).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)), QString::fromUtf8(what.toByteArray()))};
    }

    Result<StatementHandle> take(QByteArrayView sql)
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

    void giveBack(QByteArrayView sql, StatementHandle statement)
    {
        constexpr size_t kept = 256;
        if (m_statements.size() > kept)
            m_statements.clear();
        m_statements[sql.toByteArray()] = std::move(statement);
    }

    static void bind(sqlite3_stmt *statement, int index, const Value &value)
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

    sqlite3 *m_handle = nullptr;
    QElapsedTimer m_waited;
    std::unordered_map<QByteArray, StatementHandle> m_statements;
};

Error because(ErrorCode code, const char *text, const QString &argument, const QString &cause = {})
{
    return {.code = code, .message = Message(text, {argument}), .cause = cause};
}

QList<QPair<int, QString>> schemaFiles()
{
    registerSchema();
    QList<QPair<int, QString>> files;
    const QStringList names = QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append({name.left(4).toInt(), QStringLiteral(":/schema/") + name});
    return files;
}

Result<QString> fingerprint(SqliteConnection &connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    DRIFTSRAAD_TRY(connection.run("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name", {},
                                  [&](const Row &row) { hash.addData(row.text(0).toUtf8()); return true; }));
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> applySchema(SqliteConnection &connection, int from)
{
    for (const auto &[version, name] : schemaFiles()) {
        if (version <= from)
            continue;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = ErrorCode::Internal, .message = messageOf(ErrorCode::Internal), .cause = name};
        // A table's description ends with a line of its own: that is where this engine is told to hold it to its types.
        QByteArray sql = file.readAll();
        sql.replace("\n);", "\n) STRICT;");
        DRIFTSRAAD_TRY(connection.script(sql));
        if (version == 1)
            DRIFTSRAAD_TRY(connection.script("CREATE VIRTUAL TABLE search_index USING fts5 (text, content = '', "
                                             "tokenize = \"unicode61 remove_diacritics 0\", prefix = '1 2 3')"));
    }
    const auto seal = fingerprint(connection);
    if (!seal)
        return seal.error();
    DRIFTSRAAD_TRY(connection.run("UPDATE schema_seal SET fingerprint = ?", {*seal}, {}));
    return connection.script("PRAGMA application_id = " + QByteArray::number(applicationId) + "; PRAGMA user_version = "
                             + QByteArray::number(newestSchemaVersion()));
}

/// All of it or nothing.
Result<void> migrate(SqliteConnection &connection, int from)
{
    DRIFTSRAAD_TRY(connection.run("BEGIN EXCLUSIVE", {}, {}));
    auto applied = applySchema(connection, from);
    if (applied)
        applied = connection.commit();
    if (!applied)
        connection.rollback();
    return applied;
}

/// A checked copy beside the file, before anything is changed in it.
Result<void> backUp(SqliteConnection &connection, const QString &path, int version, Instant now)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath() + QStringLiteral("/backups");
    QDir().mkpath(folder);
    const QString copy = QStringLiteral("%1/%2-v%3-%4.db").arg(folder, info.completeBaseName()).arg(version).arg(now.utc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    DRIFTSRAAD_TRY(connection.copyTo(copy));
    SqliteConnection check;
    DRIFTSRAAD_TRY(check.open(copy, SQLITE_OPEN_READONLY));
    const auto problems = check.integrityProblems(true);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{.code = ErrorCode::Damaged, .message = messageOf(ErrorCode::Damaged), .cause = problems->first()};
    return {};
}

Result<void> configure(SqliteConnection &connection)
{
    DRIFTSRAAD_TRY(connection.script("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; "
                                     "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA secure_delete = ON"));
    const auto on = connection.first("PRAGMA foreign_keys");
    if (!on || on->integer() != 1)
        return Error{.code = ErrorCode::Internal, .message = messageOf(ErrorCode::Internal), .cause = QStringLiteral("foreign_keys")};
    return {};
}

/// Local files use the write-ahead log, shared ones the rollback journal; read back, because the engine may say no.
Result<void> chooseJournal(SqliteConnection &connection, bool shared, bool networkDrive)
{
    const QString wanted = shared ? QStringLiteral("delete") : QStringLiteral("wal");
    const auto current = connection.first("PRAGMA journal_mode");
    if (!current)
        return current.error();
    QString mode = current->text();
    if (mode != wanted) {
        const auto changed = connection.first(shared ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
        if (changed)
            mode = changed->text();
        else if (changed.error().code != ErrorCode::Busy)
            return changed.error();
    }
    if (networkDrive && mode == QLatin1String("wal"))
        return because(ErrorCode::Unreachable,
                       QT_TRANSLATE_NOOP("Messages", "The database is set up for one machine and is in use, so it cannot be shared from this drive yet. "
                                                     "Close it everywhere and open it again."),
                       {});
    return connection.script(shared ? "PRAGMA synchronous = EXTRA" : "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864");
}

/// That the file is ours, whole at first sight, and of a version that this program knows.
Result<int> identify(SqliteConnection &connection, const QString &path)
{
    const auto application = connection.first("PRAGMA application_id");
    if (!application)
        return application.error();
    if (application->integer() != applicationId)
        return because(ErrorCode::Foreign, messageOf(ErrorCode::Foreign).id().constData(), path, QStringLiteral("application_id"));
    auto version = connection.schemaVersion();
    if (!version)
        return version.error();
    if (*version > newestSchemaVersion())
        return because(ErrorCode::TooNew,
                       QT_TRANSLATE_NOOP("Messages", "%1 was made by a newer Driftsråd and was left as it is. Update this program to open it."),
                       QFileInfo(path).fileName());
    const auto seal = connection.first("SELECT fingerprint FROM schema_seal");
    if (!seal)
        return seal.error();
    const auto found = fingerprint(connection);
    if (!found)
        return found.error();
    if (seal->text() != *found)
        return Error{.code = ErrorCode::Damaged, .message = messageOf(ErrorCode::Damaged), .cause = QStringLiteral("schema fingerprint")};
    return version;
}

/// A folder that cannot be written to has no room for the engine's own files; nobody else can write there either.
Result<std::unique_ptr<SqliteConnection>> openReadOnly(const QString &path)
{
    auto connection = std::make_unique<SqliteConnection>();
    DRIFTSRAAD_TRY(connection->open(path, SQLITE_OPEN_READONLY));
    const auto probe = connection->first("PRAGMA application_id");
    if (probe || probe.error().code != ErrorCode::Unreachable)
        return connection;
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable() || QFileInfo::exists(path + QStringLiteral("-wal"))
        || QFileInfo::exists(path + QStringLiteral("-journal")))
        return probe.error();
    connection = std::make_unique<SqliteConnection>();
    const QString uri = QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
    DRIFTSRAAD_TRY(connection->open(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI));
    return connection;
}

Result<Opened> finishReadOnly(const OpenRequest &request, Opened opened)
{
    auto connection = openReadOnly(request.path);
    if (!connection)
        return connection.error();
    DRIFTSRAAD_TRY(configure(**connection));
    const auto version = identify(**connection, request.path);
    if (!version)
        return version.error();
    if (*version < newestSchemaVersion())
        return because(ErrorCode::ReadOnly,
                       QT_TRANSLATE_NOOP("Messages", "%1 was made by an older Driftsråd and must be upgraded, but it can only be read here. Open it where "
                                                     "it can be written."),
                       QFileInfo(request.path).fileName());
    opened.readOnly = true;
    opened.connection = std::move(connection).value();
    return opened;
}

Result<Opened> create(const OpenRequest &request, Opened opened, const Drive &drive)
{
    if (QFileInfo::exists(request.path))
        return because(ErrorCode::Refused, QT_TRANSLATE_NOOP("Messages", "%1 is already there. Choose another name, or open it."), QFileInfo(request.path).fileName());
    auto connection = std::make_unique<SqliteConnection>();
    const auto made = connection->open(request.path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!made)
        return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "%1 cannot be made there. Choose a folder that you can write in."),
                       QFileInfo(request.path).fileName(), made.error().cause);
    if (!opened.shared)
        QFile::setPermissions(request.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto ready = configure(*connection);
    if (ready)
        ready = chooseJournal(*connection, opened.shared, drive.network);
    if (ready)
        ready = migrate(*connection, 0);
    if (!ready) {
        connection.reset();
        QFile::remove(request.path);
        return ready.error();
    }
    opened.connection = std::move(connection);
    return opened;
}

} // namespace

int newestSchemaVersion()
{
    static const int newest = schemaFiles().constLast().first;
    return newest;
}

Result<Opened> openSqlite(const OpenRequest &request, Instant now)
{
    const Drive drive = driveOf(request.path);
    Opened opened;
    opened.shared = request.place == DrivePlace::Shared || (request.place == DrivePlace::Auto && drive.network);
    if (request.access == Access::Create)
        return create(request, std::move(opened), drive);
    if (!QFileInfo::exists(request.path))
        return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "%1 is not there. Check the drive, or choose another file."), request.path);
    if (request.access == Access::ReadOnly)
        return finishReadOnly(request, std::move(opened));

    if (drive.locksUnsafe) {
        opened.readOnlyReason = {QT_TRANSLATE_NOOP("Messages", "The drive is mounted so that others' locks are not seen (%1). The database is opened for reading only."),
                                 {drive.fileSystem}};
        return finishReadOnly(request, std::move(opened));
    }
    if (drive.network) {
        if (const auto probed = probeLocks(QFileInfo(request.path).absolutePath()); !probed) {
            opened.readOnlyReason = probed.error().message;
            return finishReadOnly(request, std::move(opened));
        }
    }
    auto connection = std::make_unique<SqliteConnection>();
    const auto reached = connection->open(request.path, SQLITE_OPEN_READWRITE);
    if (!reached || connection->opensReadOnly() || !QFileInfo(QFileInfo(request.path).absolutePath()).isWritable()) {
        if (!reached && reached.error().code != ErrorCode::Unreachable)
            return reached.error();
        if (!QFileInfo(request.path).isReadable())
            return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "You may not read %1. Ask its owner for access."), QFileInfo(request.path).fileName());
        connection.reset();
        opened.readOnlyReason = {QT_TRANSLATE_NOOP("Messages", "You may read this file but not write in it. Changes are not possible.")};
        return finishReadOnly(request, std::move(opened));
    }
    DRIFTSRAAD_TRY(configure(*connection));
    const auto version = identify(*connection, request.path);
    if (!version)
        return version.error();
    DRIFTSRAAD_TRY(chooseJournal(*connection, opened.shared, drive.network));
    if (*version < newestSchemaVersion()) {
        DRIFTSRAAD_TRY(backUp(*connection, request.path, *version, now));
        DRIFTSRAAD_TRY(migrate(*connection, *version));
    }
    opened.connection = std::move(connection);
    return opened;
}

} // namespace driftsraad
