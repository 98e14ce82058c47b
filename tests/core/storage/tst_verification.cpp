#include "core/parties/organisation.h"
#include "core/storage/backup.h"
#include "core/storage/verification.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QTest>

using namespace driftsraad;

/// The look at file and chain that runs in the background: what it finds, where it goes on, and what it leaves alone.
class VerificationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundFileIsSoundAndRemembered();
    void theNextLookGoesOnWhereTheLastOneEnded();
    void changedHistoryIsFoundAndFoundAgain();
    void aChainWrittenAnewIsFoundByWhatWasRemembered();
    void missingChangesAreSaid();
    void anotherDatabaseAtTheSamePathIsNoAlarm();
    void damagedPagesAreFound_data();
    void damagedPagesAreFound();
    void stopsWhereNobodyWantsItAnyMore();
    void aCopyIsWholeAndOpens();
    void theDatabaseItselfIsNeverCopiedOver();
    void oneCopyADayIsMade();
    void oldCopiesThinOut();
    void noCopyIsWorthLessThanAGap();

private:
    void add(int from, int to);
    Verification look(const VerifiedHead &from = {}, DrivePlace place = DrivePlace::Local);
    void tamper(const QByteArray &sql);

    std::unique_ptr<TestDatabase> m_database;
};

void VerificationTest::init()
{
    m_database = std::make_unique<TestDatabase>();
}

void VerificationTest::add(int from, int to)
{
    for (int i = from; i <= to; ++i)
        m_database->insert(Organisation{.name = QStringLiteral("Leverandør %1").arg(i), .note = QString(300, u'n')});
}

Verification VerificationTest::look(const VerifiedHead &from, DrivePlace place)
{
    const auto store = Store::open({.path = m_database->path(), .access = Access::ReadOnly, .place = place}, catalog(), m_database->clock(), {});
    if (!store)
        qFatal("%s", qPrintable(store.error().cause));
    return verify(**store, from, [](const VerifiedHead &) { return true; }).value();
}

/// Runs SQL with the sqlite3 program's library, past every guard of ours.
void VerificationTest::tamper(const QByteArray &sql)
{
    m_database->close();
    QProcess process;
    process.start("python3", {"-c", "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.executescript(sys.argv[2]); c.commit()", m_database->path(), QString::fromUtf8(sql)});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void VerificationTest::soundFileIsSoundAndRemembered()
{
    add(1, 3);
    const Verification found = look();
    QVERIFY(found.isSound());
    QVERIFY(found.finding().isEmpty());
    QCOMPARE(found.head.number, 3);
    QByteArray hash;
    QVERIFY(m_database->reader().rows("SELECT hash FROM chain_head", {}, [&](const Row &row) { hash = row.blob(0); return false; }));
    QCOMPARE(found.head.hash, hash);
}

void VerificationTest::theNextLookGoesOnWhereTheLastOneEnded()
{
    add(1, 250);
    const VerifiedHead head = look().head;
    add(251, 252);
    const auto store = m_database->another("Reader");
    QList<qint64> reached;
    const auto found = verify(*store, head, [&](const VerifiedHead &at) { reached.append(at.number); return true; });
    QVERIFY(found->isSound());
    QCOMPARE(found->head.number, 252);
    QCOMPARE(found->head.origin, head.origin);
    QCOMPARE(reached, QList<qint64>{252});
}

void VerificationTest::changedHistoryIsFoundAndFoundAgain()
{
    add(1, 5);
    tamper("UPDATE history SET fields = replace(fields, 'Leverandør 4', 'Leverandør X')");
    for (int round = 0; round < 2; ++round) {
        const Verification found = look();
        QVERIFY(!found.isSound());
        QVERIFY(!found.history.isEmpty());
        QVERIFY(!found.finding().isEmpty());
        // Within one page: nothing of it counts as sound.
        QCOMPARE(found.head.number, 0);
    }
}

void VerificationTest::aChainWrittenAnewIsFoundByWhatWasRemembered()
{
    add(1, 3);
    VerifiedHead head = look().head;
    QVERIFY(look(head).isSound());
    head.hash[0] = static_cast<char>(head.hash[0] ^ 1);
    const Verification found = look(head);
    QCOMPARE(found.history.size(), 1);
    QCOMPARE(found.missing, 0);
    QCOMPARE(found.head, head);
}

void VerificationTest::missingChangesAreSaid()
{
    add(1, 3);
    const QString early = m_database->filePath("early.db");
    QVERIFY(writeCopy(m_database->store(), early));
    add(4, 8);
    const VerifiedHead head = look().head;
    m_database->close();
    QVERIFY(QFile::remove(m_database->path()));
    QVERIFY(QFile::rename(early, m_database->path()));
    const Verification found = look(head);
    QCOMPARE(found.missing, 5);
    QCOMPARE(found.finding().count(), 5);
    // Said once: what is there now is the chain that is known from here on.
    QVERIFY(look(found.head).isSound());
}

void VerificationTest::anotherDatabaseAtTheSamePathIsNoAlarm()
{
    add(1, 9);
    const VerifiedHead head = look().head;
    m_database = std::make_unique<TestDatabase>();
    add(1, 2);
    const Verification found = look(head);
    QVERIFY(found.isSound());
    QCOMPARE(found.head.number, 2);
}

void VerificationTest::damagedPagesAreFound_data()
{
    QTest::addColumn<DrivePlace>("place");
    QTest::newRow("local") << DrivePlace::Local;
    QTest::newRow("shared") << DrivePlace::Shared;
}

void VerificationTest::damagedPagesAreFound()
{
    QFETCH(DrivePlace, place);
    add(1, 400);
    qint64 page = 0;
    QVERIFY(m_database->reader().rows("SELECT rootpage FROM sqlite_master WHERE name = 'organisation'", {}, [&](const Row &row) { page = row.integer(0); return false; }));
    m_database->close();
    QFile file(m_database->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * 4096);
    file.write(QByteArray(512, 'x'));
    file.close();
    const Verification found = look({}, place);
    QVERIFY(!found.damage.isEmpty());
    QVERIFY(found.finding().id().startsWith("The database file is damaged"));
}

void VerificationTest::stopsWhereNobodyWantsItAnyMore()
{
    add(1, 3);
    const auto stopped = verify(m_database->store(), {}, [](const VerifiedHead &) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void VerificationTest::aCopyIsWholeAndOpens()
{
    add(1, 3);
    const QString path = m_database->filePath("kopi af rådet.db");
    QVERIFY(writeCopy(m_database->store(), path));
    const auto copy = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), m_database->clock(), {});
    QVERIFY(copy);
    QCOMPARE((*copy)->reader().number("SELECT count(*) FROM organisation").value(), 3);
    QCOMPARE(QDir(m_database->filePath({})).entryList({"*.part"}).size(), 0);
    // A second copy takes the place of the first; a folder that is not there is said and leaves nothing.
    QVERIFY(writeCopy(m_database->store(), path));
    const auto refused = writeCopy(m_database->store(), m_database->filePath("nowhere/kopi.db"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
}

void VerificationTest::theDatabaseItselfIsNeverCopiedOver()
{
    add(1, 1);
    const auto refused = writeCopy(m_database->store(), m_database->path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(look().isSound());
}

void VerificationTest::oneCopyADayIsMade()
{
    add(1, 2);
    QVERIFY(backUpDaily(m_database->store()));
    add(3, 3);
    QVERIFY(backUpDaily(m_database->store()));
    const QDir folder(m_database->filePath("backups"));
    QCOMPARE(folder.entryList(QDir::Files), QStringList{"test-2026-11-23.db"});
    const auto copy = Store::open({.path = folder.filePath("test-2026-11-23.db"), .access = Access::ReadOnly}, catalog(), m_database->clock(), {});
    QCOMPARE((*copy)->reader().number("SELECT count(*) FROM organisation").value(), 2);
    m_database->clock().set(Instant::local({2026, 11, 24}, {8, 0}));
    QVERIFY(backUpDaily(m_database->store()));
    QCOMPARE(folder.entryList({"*.db"}, QDir::Files).size(), 2);
    // A month of days later only what is worth keeping is left; other files in the folder are nobody's business.
    QFile other(folder.filePath("test-v3-20261001-120000.db"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    for (int day = 0; day < 40; ++day) {
        m_database->clock().set(Instant::local(QDate(2026, 11, 25).addDays(day), {8, 0}));
        QVERIFY(backUpDaily(m_database->store()));
    }
    const QStringList left = folder.entryList({"*.db"}, QDir::Files);
    QVERIFY(left.contains("test-2027-01-03.db"));
    QVERIFY(left.contains("test-2026-11-30.db"));
    QVERIFY(left.contains("test-v3-20261001-120000.db"));
    QVERIFY2(left.size() <= 1 + 7 + 4 + 12 && left.size() >= 1 + 7 + 2, qPrintable(left.join(u' ')));
}

/// By hand: every day of 2026 up to Monday 23 November.
void VerificationTest::oldCopiesThinOut()
{
    QList<QDate> days;
    for (QDate day(2026, 1, 1); day <= QDate(2026, 11, 23); day = day.addDays(1))
        days.append(day);
    const QList<QDate> gone = superfluousCopies(days, {2026, 11, 23});
    QList<QDate> kept = days;
    kept.removeIf([&](QDate day) { return gone.contains(day); });
    const QList<QDate> expected{
        {2026, 1, 31}, {2026, 2, 28}, {2026, 3, 31}, {2026, 4, 30}, {2026, 5, 31}, {2026, 6, 30}, {2026, 7, 31}, {2026, 8, 31}, {2026, 9, 30}, {2026, 10, 31},
        {2026, 11, 8}, {2026, 11, 15}, {2026, 11, 17}, {2026, 11, 18}, {2026, 11, 19}, {2026, 11, 20}, {2026, 11, 21}, {2026, 11, 22}, {2026, 11, 23}};
    QCOMPARE(kept, expected);
}

/// Whatever days there are: the newest stays, nothing of tomorrow is touched, and thinning what was thinned takes nothing more.
void VerificationTest::noCopyIsWorthLessThanAGap()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        const QDate today(2026, 11, 23);
        QList<QDate> days;
        for (int i = 0; i < 60; ++i)
            days.append(today.addDays(-random.bounded(500) + 3));
        QList<QDate> kept = QSet<QDate>(days.cbegin(), days.cend()).values();
        const QList<QDate> gone = superfluousCopies(kept, today);
        kept.removeIf([&](QDate day) { return gone.contains(day); });
        QVERIFY(std::ranges::none_of(gone, [&](QDate day) { return day > today; }));
        QVERIFY(std::ranges::count_if(kept, [&](QDate day) { return day <= today; }) <= 23);
        QVERIFY(std::ranges::count_if(kept, [&](QDate day) { return day <= today; }) >= 7);
        QCOMPARE(superfluousCopies(kept, today), QList<QDate>());
    }
}

ROOM_TEST(VerificationTest)
#include "tst_verification.moc"
