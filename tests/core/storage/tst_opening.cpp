#include "core/base/language.h"
#include "core/parties/organisation.h"
#include "core/storage/drive.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace driftsraad;

/// What the program says to files that are not as they should be, and that it leaves them as they are.
class OpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void foreignFilesAreRefusedUntouched_data();
    void foreignFilesAreRefusedUntouched();
    void newerFileIsRefusedUntouched();
    void changedSchemaIsRefused();
    void olderFileIsUpgradedAfterABackup();
    void readOnlyFileOpensForReading();
    void existingFileIsNotOverwritten();
    void aFolderIsNoDatabase();
    void folderWithoutRightsGivesASentence();
    void localFileUsesTheLogAndSharedTheJournal();
    void aSharedFileStaysSharedUntilAPersonSaysOtherwise();
    void whoHasTheLogOpenKeepsItFromBeingShared();
    void tamperedRowIsFoundByCheck();
    void damagedFileNeverCrashes();
    void localDriveLocksProperly();
    void aDatabaseIsKnownFromAPaper();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Result<std::unique_ptr<Store>> openStore(const QString &path, const Clock &clock, Access access = Access::ReadWrite)
{
    return Store::open({.path = path, .access = access}, catalog(), clock, {});
}

/// Runs SQL with the sqlite3 program's library, past every guard of ours.
void tamper(const QString &path, const QByteArray &sql)
{
    QProcess process;
    process.start("python3", {"-c", "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()", path, QString::fromUtf8(sql)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

} // namespace

void OpeningTest::foreignFilesAreRefusedUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dette er et brev.\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zip") << QByteArray("PK\x03\x04" "aaaaaaaaaaaaaaaaaaaaaaaaaaa");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0aaaaaaaaaaaaaaaa", 32);
}

void OpeningTest::foreignFilesAreRefusedUntouched()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath("brev.db");
    write(path, content);
    const FixedClock clock({1});
    const auto refused = openStore(path, clock);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::Foreign || refused.error().code == ErrorCode::Damaged);
    QVERIFY(!Language::load("da").words(refused.error().message).isEmpty());
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void OpeningTest::newerFileIsRefusedUntouched()
{
    TestDatabase database;
    database.close();
    tamper(database.path(), "PRAGMA user_version = 9999");
    const QByteArray before = contentOf(database.path());
    const auto refused = openStore(database.path(), database.clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooNew);
    QCOMPARE(contentOf(database.path()), before);
}

void OpeningTest::changedSchemaIsRefused()
{
    TestDatabase database;
    database.close();
    tamper(database.path(), "CREATE TABLE stray (a INTEGER)");
    const auto refused = openStore(database.path(), database.clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
}

void OpeningTest::olderFileIsUpgradedAfterABackup()
{
    TestDatabase database;
    database.insert(Organisation{.name = "Leverandør A"});
    database.close();
    // The same file as the schema before the newest one left it: what that made is gone, its number one lower.
    QFile newest(QStringLiteral(":/schema/") + QDir(":/schema").entryList({"*.sql"}, QDir::Files, QDir::Name).last());
    QVERIFY(newest.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(newest.readAll());
    QByteArray sql;
    const auto undo = [&](const char *made, const QString &undone) {
        const QRegularExpression pattern(QString::fromLatin1(made));
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            sql += undone.arg(found.captured(1), found.captured(2)).toUtf8();
        }
    };
    undo("CREATE INDEX (\\w+)()", QStringLiteral("DROP INDEX %1;%2"));
    undo("ALTER TABLE (\\w+) ADD COLUMN (\\w+)", QStringLiteral("ALTER TABLE %1 DROP COLUMN %2;"));
    undo("CREATE TABLE (\\w+)()", QStringLiteral("DROP TABLE %1;%2"));
    QVERIFY(!sql.isEmpty());
    const int version = newestSchemaVersion();
    tamper(database.path(), sql + "PRAGMA user_version = " + QByteArray::number(version - 1));
    QProcess seal;
    seal.start("python3", {"-c",
                           "import sqlite3,sys,hashlib\nc=sqlite3.connect(sys.argv[1])\nh=hashlib.sha256()\n"
                           "for (s,) in c.execute(\"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\\\_%' ESCAPE '\\\\' ORDER BY type, name\"): h.update(s.encode())\n"
                           "c.execute('UPDATE schema_seal SET fingerprint=?',(h.hexdigest(),))\nc.commit()",
                           database.path()});
    QVERIFY(seal.waitForFinished());
    QVERIFY2(seal.exitCode() == 0, seal.readAllStandardError());
    const QByteArray older = contentOf(database.path());
    const QDir backups(database.filePath("backups"));
    {
        const auto opened = openStore(database.path(), database.clock());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().cause));
        QCOMPARE((*opened)->connection().schemaVersion().value(), version);
        QCOMPARE((*opened)->reader().number("SELECT count(*) FROM organisation").value(), 1);
    }
    QCOMPARE(backups.entryList({"*.db"}).size(), 1);
    const QByteArray first = contentOf(backups.filePath(backups.entryList({"*.db"}).first()));
    // The older file put back and opened within the same second: it is upgraded again, and the first copy stays.
    write(database.path(), older);
    const auto again = openStore(database.path(), database.clock());
    QVERIFY2(again, again ? "" : qPrintable(again.error().cause));
    const QStringList both = backups.entryList({"*.db"}, QDir::Files, QDir::Name);
    QCOMPARE(both.size(), 2);
    QVERIFY(!first.isEmpty());
    for (const QString &name : both)
        QCOMPARE(contentOf(backups.filePath(name)).size(), first.size());
}

void OpeningTest::readOnlyFileOpensForReading()
{
    TestDatabase database;
    const auto id = database.insert(Organisation{.name = "Leverandør A"});
    database.close();
    const auto opened = openStore(database.path(), database.clock(), Access::ReadOnly);
    QVERIFY(opened);
    QVERIFY((*opened)->isReadOnly());
    QCOMPARE((*opened)->reader().get(id)->name, "Leverandør A");
    const auto refused = (*opened)->write("Test", [](Transaction &transaction) -> Result<void> {
        const auto inserted = transaction.insert(Organisation{.name = "B"});
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
}

void OpeningTest::existingFileIsNotOverwritten()
{
    TestDatabase database;
    const QByteArray before = contentOf(database.path());
    const auto refused = openStore(database.path(), database.clock(), Access::Create);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(contentOf(database.path()), before);
}

void OpeningTest::aFolderIsNoDatabase()
{
    const FixedClock clock({1});
    const QTemporaryDir folder;
    const auto refused = openStore(folder.path(), clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Foreign);
    QCOMPARE(refused.error().message.id(), QByteArray("%1 is a folder. Choose the database file in it."));
}

void OpeningTest::folderWithoutRightsGivesASentence()
{
    const FixedClock clock({1});
    const auto refused = openStore("/proc/driftsraad.db", clock, Access::Create);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    if (::geteuid() == 0)
        return;
    TestDatabase database;
    database.close();
    QVERIFY(QFile::setPermissions(database.path(), QFileDevice::Permissions()));
    const auto hidden = openStore(database.path(), database.clock());
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().code, ErrorCode::Unreachable);
}

void OpeningTest::localFileUsesTheLogAndSharedTheJournal()
{
    TestDatabase database;
    const auto mode = [](Store &store, QByteArrayView pragma) {
        QString found;
        (void)store.reader().rows(pragma, {}, [&](const Row &row) { found = row.value(0).text() + QString::number(row.value(0).integer()); return false; }).isOk();
        return found;
    };
    QCOMPARE(mode(database.store(), "PRAGMA journal_mode"), "wal0");
    QCOMPARE(mode(database.store(), "PRAGMA synchronous"), "2");
    QCOMPARE(mode(database.store(), "PRAGMA foreign_keys"), "1");
    database.close();
    const auto shared = Store::open({.path = database.path(), .place = DrivePlace::Shared}, catalog(), database.clock(), {});
    QVERIFY(shared);
    QVERIFY((*shared)->isShared());
    QCOMPARE(mode(**shared, "PRAGMA journal_mode"), "delete0");
    QCOMPARE(mode(**shared, "PRAGMA synchronous"), "3");
}

void OpeningTest::aSharedFileStaysSharedUntilAPersonSaysOtherwise()
{
    TestDatabase database;
    database.close();
    const auto isShared = [&](DrivePlace place, Access access = Access::ReadWrite) {
        const auto opened = Store::open({.path = database.path(), .access = access, .place = place}, catalog(), database.clock(), {});
        return opened && (*opened)->isShared();
    };
    QVERIFY(!isShared(DrivePlace::Auto));
    QVERIFY(isShared(DrivePlace::Shared));
    // Whoever opens it without being told: another machine, the command line, a reader.
    QVERIFY(isShared(DrivePlace::Auto));
    QVERIFY(isShared(DrivePlace::Auto, Access::ReadOnly));
    QVERIFY(isShared(DrivePlace::Auto));
    QVERIFY(!isShared(DrivePlace::Local));
    QVERIFY(!isShared(DrivePlace::Auto));
}

void OpeningTest::whoHasTheLogOpenKeepsItFromBeingShared()
{
    TestDatabase database;
    const auto refused = Store::open({.path = database.path(), .place = DrivePlace::Shared}, catalog(), database.clock(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QVERIFY(!database.store().isShared());
    database.insert(Organisation{.name = "Leverandør A"});
}

void OpeningTest::tamperedRowIsFoundByCheck()
{
    TestDatabase database;
    database.insert(Organisation{.name = "Leverandør A"});
    database.insert(Organisation{.name = "Leverandør B"});
    QCOMPARE(checkHistory(database.reader()).value().size(), 0);
    database.close();
    tamper(database.path(), "UPDATE organisation SET phone = '1' WHERE name = 'Leverandør A'");
    auto opened = openStore(database.path(), database.clock());
    QCOMPARE(checkHistory((*opened)->reader()).value().size(), 1);
    opened->reset();
    tamper(database.path(), "UPDATE history SET fields = replace(fields, 'Leverandør B', 'Leverandør X')");
    opened = openStore(database.path(), database.clock());
    QVERIFY(checkHistory((*opened)->reader()).value().size() >= 3);
}

void OpeningTest::damagedFileNeverCrashes()
{
    TestDatabase untouched;
    untouched.close();
    const auto empty = static_cast<int>(contentOf(untouched.path()).size());
    TestDatabase database;
    database.write([](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 2000; ++i)
            DRIFTSRAAD_TRY(transaction.insert(Organisation{.name = QStringLiteral("Leverandør %1").arg(i), .note = QString(900, u'n')}));
        return {};
    });
    database.close();
    const QByteArray sound = contentOf(database.path());
    QRandomGenerator random(7);
    int noticed = 0;
    for (int round = 0; round < 30; ++round) {
        QByteArray damaged = sound;
        // Among the pages of tables that hold nothing yet damage may hit nothing; it counts where the records lie.
        const bool isCounted = round % 3 != 0;
        const qsizetype at = random.bounded(isCounted ? empty : 100, static_cast<int>(damaged.size()) - 600);
        for (int i = 0; i < 512; ++i)
            damaged[at + i] = static_cast<char>(random.bounded(256));
        const QString path = database.filePath(QStringLiteral("damaged-%1.db").arg(round));
        write(path, damaged);
        const auto opened = openStore(path, database.clock(), Access::ReadOnly);
        bool whole = opened.isOk();
        if (opened) {
            const auto problems = (*opened)->connection().integrityProblems(false);
            const auto history = checkHistory((*opened)->reader());
            whole = problems && problems->isEmpty() && history && history->isEmpty();
        }
        noticed += isCounted && !whole ? 1 : 0;
        QCOMPARE(contentOf(path), damaged);
    }
    QVERIFY2(noticed >= 17, qPrintable(QString::number(noticed)));
}

void OpeningTest::localDriveLocksProperly()
{
    const QTemporaryDir folder;
    QVERIFY(!driveOf(folder.path()).locksUnsafe);
    QVERIFY(probeLocks(folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
}

void OpeningTest::aDatabaseIsKnownFromAPaper()
{
    TestDatabase database;
    QVERIFY(isDatabaseFile(database.path()));
    QVERIFY(isDatabaseFile(database.path() + QStringLiteral("-wal")));
    database.close();
    QVERIFY(isDatabaseFile(database.path()));
    const QString paper = database.filePath(QStringLiteral("papir.pdf"));
    QVERIFY(!isDatabaseFile(paper));
    write(paper, "%PDF-1.5");
    QVERIFY(!isDatabaseFile(paper));
}

ROOM_TEST(OpeningTest)
#include "tst_opening.moc"
