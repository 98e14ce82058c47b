// Which file may be opened, how, the copy that is made before an upgrade, and what is said where it may not.
// The connection is in sqlite_connection.cpp.
#include "core/storage/drive.h"
#include "core/storage/sqlite_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace driftsraad {

namespace {

Error because(ErrorCode code, const char *text, const QString &argument, const QString &cause = {})
{
    return {.code = code, .message = Message(text, {argument}), .cause = cause};
}

/// A checked copy beside the file, before anything is changed in it.
Result<void> backUp(SqliteConnection &connection, const QString &path, int version, Instant now)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath() + QStringLiteral("/backups");
    QDir().mkpath(folder);
    const QString base = QStringLiteral("%1/%2-v%3-%4").arg(folder, info.completeBaseName()).arg(version).arg(now.utc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    // A colleague's program may be doing the same at this moment, and an old copy may have been put back: what is there is left alone.
    QString copy = base + QStringLiteral(".db");
    QFile place(copy);
    for (int next = 2; !place.open(QIODevice::WriteOnly | QIODevice::NewOnly) && place.exists(); ++next) {
        copy = QStringLiteral("%1-%2.db").arg(base).arg(next);
        place.setFileName(copy);
    }
    place.close();
    DRIFTSRAAD_TRY(connection.copyTo(copy));
    SqliteConnection check;
    DRIFTSRAAD_TRY(check.open(copy, SqliteConnection::Mode::ReadOnly));
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

/// What the journal shall be. A file keeps its own, and with it what another machine has found or been told of it: a shared one that is
/// opened on the machine that holds it, or on a drive that does not show what it is, must not be given the log under those who have it
/// open elsewhere. Only a person's word makes it local again.
enum class Journal { Log, Rollback, AsItIs };

Journal journalFor(const OpenRequest &request, const Drive &drive)
{
    if (drive.network || request.place == DrivePlace::Shared)
        return Journal::Rollback;
    return request.place == DrivePlace::Auto && request.access != Access::Create ? Journal::AsItIs : Journal::Log;
}

/// Local files use the write-ahead log, shared ones the rollback journal; read back, because the engine may say no. True: shared.
Result<bool> chooseJournal(SqliteConnection &connection, Journal journal)
{
    const auto current = connection.first("PRAGMA journal_mode");
    if (!current)
        return current.error();
    QString mode = current->text();
    const QString wanted = journal == Journal::AsItIs ? mode : journal == Journal::Rollback ? QStringLiteral("delete") : QStringLiteral("wal");
    if (mode != wanted) {
        const auto changed = connection.first(journal == Journal::Rollback ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
        if (changed)
            mode = changed->text();
        else if (changed.error().code != ErrorCode::Busy)
            return changed.error();
    }
    const bool isShared = mode != QLatin1String("wal");
    if (journal == Journal::Rollback && !isShared)
        return because(ErrorCode::Unreachable,
                       QT_TRANSLATE_NOOP("Messages", "The database is set up for one machine and is in use, so it cannot be shared from this drive yet. "
                                                     "Close it everywhere and open it again."),
                       {});
    DRIFTSRAAD_TRY(connection.script(isShared ? "PRAGMA synchronous = EXTRA" : "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864"));
    return isShared;
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
    const auto found = schemaFingerprint(connection);
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
    DRIFTSRAAD_TRY(connection->open(path, SqliteConnection::Mode::ReadOnly));
    const auto probe = connection->first("PRAGMA application_id");
    if (probe || (probe.error().code != ErrorCode::Unreachable && probe.error().code != ErrorCode::ReadOnly))
        return connection;
    if (QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return probe.error();
    if (QFileInfo::exists(path + QStringLiteral("-wal")) || QFileInfo::exists(path + QStringLiteral("-journal")))
        return because(ErrorCode::Unreachable,
                       QT_TRANSLATE_NOOP("Messages", "%1 cannot be read here while it is open elsewhere. Ask for the right to write in its folder, or wait until it "
                                                     "has been closed."),
                       QFileInfo(path).fileName(), probe.error().cause);
    connection = std::make_unique<SqliteConnection>();
    const QString uri = QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/")));
    DRIFTSRAAD_TRY(connection->open(uri, SqliteConnection::Mode::ReadOnlyUri));
    return connection;
}

Result<Opened> finishReadOnly(const OpenRequest &request, Opened opened)
{
    auto connection = openReadOnly(request.path);
    if (!connection)
        return connection.error();
    DRIFTSRAAD_TRY(configure(**connection));
    if (const auto mode = (*connection)->first("PRAGMA journal_mode"); mode && request.place == DrivePlace::Auto)
        opened.shared = opened.shared || mode->text() == QLatin1String("delete");
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
    const auto made = connection->open(request.path, SqliteConnection::Mode::Create);
    if (!made)
        return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "%1 cannot be made there. Choose a folder that you can write in."),
                       QFileInfo(request.path).fileName(), made.error().cause);
    if (!opened.shared)
        QFile::setPermissions(request.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto ready = configure(*connection);
    if (ready) {
        const auto shared = chooseJournal(*connection, journalFor(request, drive));
        opened.shared = shared.valueOr(opened.shared);
        ready = shared ? Result<void>() : Result<void>(shared.error());
    }
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

Result<void> markCopyAsLocal(const QString &path)
{
    if (driveOf(path).network)
        return {};
    SqliteConnection connection;
    DRIFTSRAAD_TRY(connection.open(path, SqliteConnection::Mode::ReadWrite));
    const auto mode = connection.first("PRAGMA journal_mode = WAL");
    return mode ? Result<void>() : Result<void>(mode.error());
}

Result<Opened> openSqlite(const OpenRequest &request, Instant now)
{
    const Drive drive = driveOf(request.path);
    Opened opened;
    opened.network = drive.network;
    opened.shared = journalFor(request, drive) == Journal::Rollback;
    if (request.access == Access::Create)
        return create(request, std::move(opened), drive);
    if (!QFileInfo::exists(request.path))
        return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "%1 is not there. Check the drive, or choose another file."), request.path);
    if (QFileInfo(request.path).isDir())
        return because(ErrorCode::Foreign, QT_TRANSLATE_NOOP("Messages", "%1 is a folder. Choose the database file in it."), request.path);
    if (!QFileInfo(request.path).isReadable())
        return because(ErrorCode::Unreachable, QT_TRANSLATE_NOOP("Messages", "You may not read %1. Ask its owner for access."), QFileInfo(request.path).fileName());
    if (request.access == Access::ReadOnly) {
        opened.readOnlyReason = {QT_TRANSLATE_NOOP("Messages", "The database was opened for reading only. Changes are not possible.")};
        return finishReadOnly(request, std::move(opened));
    }

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
    const auto reached = connection->open(request.path, SqliteConnection::Mode::ReadWrite);
    if (!reached || connection->opensReadOnly() || !QFileInfo(QFileInfo(request.path).absolutePath()).isWritable()) {
        if (!reached && reached.error().code != ErrorCode::Unreachable)
            return reached.error();
        connection.reset();
        opened.readOnlyReason = {QT_TRANSLATE_NOOP("Messages", "You may read this file but not write in it. Changes are not possible.")};
        return finishReadOnly(request, std::move(opened));
    }
    DRIFTSRAAD_TRY(configure(*connection));
    const auto version = identify(*connection, request.path);
    if (!version)
        return version.error();
    const auto shared = chooseJournal(*connection, journalFor(request, drive));
    if (!shared)
        return shared.error();
    opened.shared = *shared;
    if (*version < newestSchemaVersion()) {
        DRIFTSRAAD_TRY(backUp(*connection, request.path, *version, now));
        DRIFTSRAAD_TRY(migrate(*connection, *version));
    }
    opened.connection = std::move(connection);
    return opened;
}

} // namespace driftsraad
