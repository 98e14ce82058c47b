#include "core/parties/organisation.h"
#include "core/storage/asyncstore.h"
#include "core/storage/history.h"
#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace driftsraad;

/// Several programs on one file, killed, starved and counted.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void twoProgramsNeverLoseAnUpdate_data();
    void twoProgramsNeverLoseAnUpdate();
    void anotherProcessIsSeenWithinTwoSecondsRowByRow();
    void killedWriterLosesNothingItWasToldIsSaved_data();
    void killedWriterLosesNothingItWasToldIsSaved();
    void fullDiskRefusesAndKeepsWhatIsThere();
    void aFileWithoutRightsIsReadOrSaid_data();
    void aFileWithoutRightsIsReadOrSaid();
};

namespace {

void places()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("local") << "local";
    QTest::newRow("shared") << "shared";
}

/// Whoever opens a file as a shared one wants it for herself the first time, and leaves it so.
bool setUpFor(const QString &place, const QString &path)
{
    const SystemClock clock;
    return place == QLatin1String("local") || Store::open({.path = path, .place = DrivePlace::Shared}, catalog(), clock, {.author = {.name = "First"}, .seed = {}}).isOk();
}

QStringList soundness(Store &store)
{
    QStringList problems = store.connection().integrityProblems(false).value();
    const QList<Message> unsound = checkHistory(store.reader()).value();
    for (const Message &message : unsound)
        problems.append(QString::fromUtf8(message.id()));
    return problems;
}

} // namespace

void FaultsTest::twoProgramsNeverLoseAnUpdate_data() { places(); }
void FaultsTest::killedWriterLosesNothingItWasToldIsSaved_data() { places(); }

void FaultsTest::twoProgramsNeverLoseAnUpdate()
{
    QFETCH(QString, place);
    TestDatabase database;
    const auto id = database.insert(Organisation{.name = "Leverandør A", .phone = "0"});
    database.close();
    QVERIFY(setUpFor(place, database.path()));
    constexpr int programs = 3;
    constexpr int times = 60;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < programs; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(FAULT_WRITER, {"count", database.path(), place, QString::number(id.value), QString::number(times)});
    }
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    const auto store = database.another("Reader");
    QCOMPARE(store->reader().get(id)->phone, QString::number(programs * times));
    QCOMPARE(store->reader().get(id)->revision.value, 1 + programs * times);
    QCOMPARE(soundness(*store), QStringList());
}

void FaultsTest::anotherProcessIsSeenWithinTwoSecondsRowByRow()
{
    TestDatabase database;
    const auto id = database.insert(Organisation{.name = "Leverandør A", .phone = "0"});
    database.insert(Organisation{.name = "Leverandør B"});
    AsyncStore store(catalog(), std::make_shared<SystemClock>());
    QSignalSpy opened(&store, &AsyncStore::opened);
    store.open({.path = database.path()}, {"Reader", "reader", "host"});
    QVERIFY(opened.wait());
    bool looked = false;
    store.read(&store, {}, [](Reader &reader) { return newestChange(reader); }, [&](const Result<qint64> &) { looked = true; });
    QTRY_VERIFY(looked);
    QSignalSpy changed(&store, &AsyncStore::changed);
    QProcess process;
    process.start(FAULT_WRITER, {"count", database.path(), "local", QString::number(id.value), "1"});
    // The clock starts when the other process is done: its commit lies before that.
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(!changed.isEmpty() || changed.wait(2000));
    QCOMPARE(changed.size(), 1);
    const auto changes = changed.first().first().value<CommittedChanges>();
    QVERIFY(!changes.own && !changes.everything);
    QCOMPARE(changes.changes.size(), 1);
    QCOMPARE(changes.changes.first().record, (RecordRef{"organisation", id.value}));
    QCOMPARE(changes.changes.first().fields, QByteArrayList{"phone"});
}

void FaultsTest::killedWriterLosesNothingItWasToldIsSaved()
{
    QFETCH(QString, place);
    TestDatabase database;
    database.close();
    QRandomGenerator random(42);
    for (int round = 0; round < 8; ++round) {
        QVERIFY(setUpFor(place, database.path()));
        QProcess first;
        QProcess second;
        const QString name = QString::number(round);
        first.start(FAULT_WRITER, {"add", database.path(), place, "A" + name, "100000"});
        second.start(FAULT_WRITER, {"add", database.path(), place, "B" + name, "100000"});
        // Killed somewhere inside the work: after each has saved something, at a moment that nobody chose.
        const int enough = random.bounded(4, 60);
        QTRY_VERIFY_WITH_TIMEOUT(first.bytesAvailable() > enough || second.bytesAvailable() > enough, 20'000);
        // One that has ended by itself has no number, and that would be everybody's.
        for (const QProcess *process : {&first, &second}) {
            QVERIFY(process->processId() > 0);
            ::kill(static_cast<pid_t>(process->processId()), SIGKILL);
        }
        first.waitForFinished();
        second.waitForFinished();
        const auto store = database.another("Reader");
        for (QProcess *process : {&first, &second}) {
            const QList<QByteArray> lines = process->readAllStandardOutput().split('\n');
            const qint64 acknowledged = lines.size() > 1 ? lines[lines.size() - 2].toLongLong() : 0;
            const QString prefix = (process == &first ? "A" : "B") + name + "-%";
            const auto there = store->reader().number("SELECT count(*) FROM organisation WHERE name LIKE ?", {prefix});
            QVERIFY2(*there >= acknowledged && *there <= acknowledged + 1, qPrintable(QStringLiteral("%1 of %2").arg(*there).arg(acknowledged)));
        }
        QCOMPARE(soundness(*store), QStringList());
    }
}

void FaultsTest::fullDiskRefusesAndKeepsWhatIsThere()
{
    if (::geteuid() != 0)
        QSKIP("a small disk of its own needs root");
    const QTemporaryDir folder;
    QProcess process;
    process.start("unshare", {"-m", "sh", "-c", QStringLiteral("mount -t tmpfs -o size=3m tmpfs '%1' && exec '%2' fill '%1/full.db'").arg(folder.path(), FAULT_WRITER)});
    QVERIFY(process.waitForFinished(60'000));
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    if (errors.contains("permission denied") || errors.contains("unshare"))
        QSKIP("this machine gives no mounts");
    const QString said = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(said.contains(QStringLiteral("refused %1\n").arg(static_cast<int>(ErrorCode::Full))), qPrintable(said + errors));
    QVERIFY2(said.contains("kept all"), qPrintable(said));
    QVERIFY2(said.contains("history sound"), qPrintable(said));
}

void FaultsTest::aFileWithoutRightsIsReadOrSaid_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("none") << 0600 << QByteArray("refused 9 You may not read %1.");
    QTest::newRow("read") << 0644 << QByteArray("reads 1 You may read this file but not write in it.");
    QTest::newRow("write but not beside it") << 0666 << QByteArray("reads 1 You may read this file but not write in it.");
}

void FaultsTest::aFileWithoutRightsIsReadOrSaid()
{
    if (::geteuid() != 0)
        QSKIP("a file of somebody else needs root");
    QFETCH(int, mode);
    QFETCH(QByteArray, start);
    TestDatabase database;
    database.insert(Organisation{.name = "Leverandør A"});
    database.close();
    QVERIFY(::chmod(QFile::encodeName(QFileInfo(database.path()).path()).constData(), 0755) == 0);
    QVERIFY(::chmod(QFile::encodeName(database.path()).constData(), static_cast<mode_t>(mode)) == 0);
    QFile before(database.path());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    QProcess process;
    process.start(FAULT_WRITER, {"look", database.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.startsWith(start), said.constData());
    before.seek(0);
    QCOMPARE(before.readAll(), bytes);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
