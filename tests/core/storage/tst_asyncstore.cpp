#include "core/parties/organisation.h"
#include "core/storage/asyncstore.h"
#include "core/storage/backup.h"
#include "core/storage/history.h"
#include "core/storage/lane.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

class AsyncStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void answersAndAnnouncesItsOwnChange();
    void showsAnotherProgramsChangeWithinTwoSeconds();
    void namesOnlyTheTouchedRecords();
    void latestQuestionWins();
    void deadContextIsNotAnswered();
    void refusalReachesTheAsker();
    void missingFileIsReported();
    void undoThroughTheStore();
    void closesWhileWorkIsWaiting();
    void saysWhenTheFileIsTakenAwayAndWhenItIsBack();
    void aReplacedFileIsOpenedAnewAndTheSessionGoesOn();
    void nothingIsSavedInAFileThatWasReplaced();
    void whatWasUnderWayIsAnsweredBeforeItIsOpenedAnew();
    void openingAnewInVainSaysWhyAndLeavesTheStrangerAlone();
    void theCheckRunsBesideQuestions();
    void aDamagedFileIsLookedAtTwiceBeforeItIsSaid();
    void aCheckIsBrokenOffAtTheEnd();
    void aThreadIsLetGoTwice();
    void aCopyIsWrittenBesideQuestions();
};

namespace {

struct OpenStore {
    TestDatabase database;
    AsyncStore store;

    OpenStore() : store(catalog(), std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24})))
    {
        QSignalSpy opened(&store, &AsyncStore::opened);
        store.open({.path = database.path()}, {"Service manager B", "otheruser", "otherhost"});
        if (!opened.wait())
            qFatal("the store did not open");
    }
};

Operation addSupplier(const QString &name)
{
    return [name](Transaction &transaction) -> Result<void> {
        const auto inserted = transaction.insert(Organisation{.name = name});
        return inserted ? Result<void>() : Result<void>(inserted.error());
    };
}

Result<qint64> countSuppliers(Reader &reader)
{
    return reader.number("SELECT count(*) FROM organisation");
}

} // namespace

void AsyncStoreTest::answersAndAnnouncesItsOwnChange()
{
    OpenStore opened;
    QSignalSpy changed(&opened.store, &AsyncStore::changed);
    std::optional<Result<CommittedChanges>> outcome;
    opened.store.write(this, "Add", addSupplier("Leverandør A"), [&](Result<CommittedChanges> result) { outcome = result; });
    QTRY_VERIFY(outcome);
    QVERIFY(*outcome);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<CommittedChanges>().own);
    qint64 count = 0;
    opened.store.read(this, {"count"}, countSuppliers, [&](Result<qint64> result) { count = result.value(); });
    QTRY_COMPARE(count, 1);
    QVERIFY(opened.store.isIdle());
}

void AsyncStoreTest::showsAnotherProgramsChangeWithinTwoSeconds()
{
    OpenStore opened;
    qint64 ready = -1;
    opened.store.read(this, {}, countSuppliers, [&](Result<qint64> result) { ready = result.value(); });
    QTRY_COMPARE(ready, 0);
    QSignalSpy changed(&opened.store, &AsyncStore::changed);
    opened.database.insert(Organisation{.name = "Leverandør A"});
    QVERIFY(changed.wait(2000));
    const auto changes = changed.first().first().value<CommittedChanges>();
    QVERIFY(!changes.own);
    QCOMPARE(changes.author, "Service manager A");
}

void AsyncStoreTest::namesOnlyTheTouchedRecords()
{
    OpenStore opened;
    QSignalSpy changed(&opened.store, &AsyncStore::changed);
    const auto first = opened.database.insert(Organisation{.name = "Leverandør A"});
    opened.database.insert(Organisation{.name = "Leverandør B"});
    // Told one by one or together, as they are found.
    const auto told = [&changed] {
        qsizetype records = 0;
        for (const auto &each : std::as_const(changed))
            records += each.first().value<CommittedChanges>().changes.size();
        return records;
    };
    QTRY_COMPARE(told(), 2);
    changed.clear();
    opened.database.write([&](Transaction &transaction) -> Result<void> {
        auto organisation = transaction.get(first);
        if (!organisation)
            return organisation.error();
        organisation->phone = "00 00 00 00";
        return transaction.put(*organisation);
    });
    QVERIFY(changed.wait(2000));
    const auto changes = changed.first().first().value<CommittedChanges>();
    QCOMPARE(changes.changes.size(), 1);
    QCOMPARE(changes.changes.first().record, (RecordRef{"organisation", first.value}));
    QCOMPARE(changes.changes.first().fields, QByteArrayList{"phone"});
}

void AsyncStoreTest::latestQuestionWins()
{
    OpenStore opened;
    QList<int> answered;
    for (int i = 0; i < 20; ++i)
        opened.store.read(this, {"page"}, [i](Reader &reader) -> Result<int> {
            // Slow enough to be overtaken: counts to a million inside the database.
            const auto counted = reader.number("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT max(i) FROM n");
            if (!counted)
                return counted.error();
            return i;
        }, [&](Result<int> result) { answered.append(result ? *result : -1); });
    QTRY_COMPARE_WITH_TIMEOUT(answered, QList<int>{19}, 20'000);
    QTRY_VERIFY(opened.store.isIdle());
    QCOMPARE(answered, QList<int>{19});
}

void AsyncStoreTest::deadContextIsNotAnswered()
{
    OpenStore opened;
    auto context = std::make_unique<QObject>();
    bool answered = false;
    opened.store.read(context.get(), {}, countSuppliers, [&](Result<qint64>) { answered = true; });
    context.reset();
    QTRY_VERIFY(opened.store.isIdle());
    QVERIFY(!answered);
}

void AsyncStoreTest::refusalReachesTheAsker()
{
    OpenStore opened;
    std::optional<Error> error;
    opened.store.write(this, "Refuse", [](Transaction &) -> Result<void> { return Error{.code = ErrorCode::Refused, .message = "no"}; },
                       [&](Result<CommittedChanges> result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Refused);
}

void AsyncStoreTest::missingFileIsReported()
{
    AsyncStore store(catalog(), std::make_shared<SystemClock>());
    QSignalSpy failed(&store, &AsyncStore::openFailed);
    store.open({.path = "/nowhere/at/all.db"}, {});
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Unreachable);
    std::optional<Error> error;
    store.read(this, {}, countSuppliers, [&](Result<qint64> result) { error = result.error(); });
    QTRY_VERIFY(error);
}

void AsyncStoreTest::undoThroughTheStore()
{
    OpenStore opened;
    qint64 changeSet = 0;
    opened.store.write(this, "Add", addSupplier("Leverandør A"), [&](Result<CommittedChanges> result) { changeSet = result->changeSet; });
    QTRY_VERIFY(changeSet > 0);
    UndoState state;
    opened.store.read(this, {}, [session = opened.store.session()](Reader &reader) { return undoState(reader, session); },
                      [&](Result<UndoState> result) { state = result.value(); });
    QTRY_COMPARE(state.undo.changeSet, changeSet);
    bool undone = false;
    opened.store.undo(this, changeSet, [&](Result<CommittedChanges> result) { undone = result.isOk(); });
    QTRY_VERIFY(undone);
    QCOMPARE(countSuppliers(opened.database.reader()).value(), 0);
}

void AsyncStoreTest::closesWhileWorkIsWaiting()
{
    TestDatabase database;
    {
        AsyncStore store(catalog(), std::make_shared<SystemClock>());
        QSignalSpy opened(&store, &AsyncStore::opened);
        store.open({.path = database.path()}, {});
        QVERIFY(opened.wait());
        for (int i = 0; i < 10; ++i)
            store.write(nullptr, "Add", addSupplier(QString::number(i)));
    }
    QCOMPARE(countSuppliers(database.reader()).value(), 10);
}

void AsyncStoreTest::saysWhenTheFileIsTakenAwayAndWhenItIsBack()
{
    OpenStore opened;
    QSignalSpy gone(&opened.store, &AsyncStore::unreachable);
    QSignalSpy back(&opened.store, &AsyncStore::reachable);
    QVERIFY(QFile::rename(opened.database.path(), opened.database.filePath("moved.db")));
    QVERIFY(gone.wait(3000));
    QVERIFY(QFile::rename(opened.database.filePath("moved.db"), opened.database.path()));
    QVERIFY(back.wait(3000));
    QCOMPARE(gone.size(), 1);
}

void AsyncStoreTest::aReplacedFileIsOpenedAnewAndTheSessionGoesOn()
{
    OpenStore opened;
    opened.database.insert(Organisation{.name = "Leverandør A"});
    const QString copy = opened.database.filePath("copy.db");
    QVERIFY(writeCopy(opened.database.store(), copy));
    opened.database.insert(Organisation{.name = "Leverandør B"});
    opened.database.close();
    const QByteArray session = opened.store.session();
    QSignalSpy again(&opened.store, &AsyncStore::reopened);
    QSignalSpy changed(&opened.store, &AsyncStore::changed);
    QVERIFY(QFile::rename(opened.database.path(), opened.database.filePath("old.db")));
    QVERIFY(QFile::rename(copy, opened.database.path()));
    QVERIFY(again.wait(5000));
    QTRY_VERIFY(!changed.isEmpty() && changed.last().first().value<CommittedChanges>().everything);
    QCOMPARE(opened.store.session(), session);
    qint64 count = -1;
    opened.store.read(this, {}, countSuppliers, [&](Result<qint64> result) { count = result.value(); });
    QTRY_COMPARE(count, 1);
    bool written = false;
    opened.store.write(this, "Add", addSupplier("Leverandør C"), [&](Result<CommittedChanges> result) { written = result.isOk(); });
    QTRY_VERIFY(written);
    const auto there = Store::open({.path = opened.database.path(), .access = Access::ReadOnly}, catalog(), opened.database.clock(), {});
    QCOMPARE(countSuppliers((*there)->reader()).value(), 2);
    QCOMPARE((*there)->connection().integrityProblems(false).value(), QStringList());
    // What had been saved went along with the file that was moved away, and not into the other.
    const auto moved = Store::open({.path = opened.database.filePath("old.db"), .access = Access::ReadOnly}, catalog(), opened.database.clock(), {});
    QCOMPARE(countSuppliers((*moved)->reader()).value(), 2);
    QCOMPARE((*there)->reader().number("SELECT count(*) FROM organisation WHERE name = 'Leverandør B'").value(), 0);
}

void AsyncStoreTest::nothingIsSavedInAFileThatWasReplaced()
{
    TestDatabase database;
    const QString copy = database.filePath("copy.db");
    QVERIFY(writeCopy(database.store(), copy));
    QVERIFY(QFile::rename(database.path(), database.filePath("old.db")));
    QVERIFY(QFile::rename(copy, database.path()));
    const auto refused = database.store().write("Add", addSupplier("Leverandør A"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    QCOMPARE(countSuppliers(database.reader()).value(), 0);
    // The same where nothing stands there any more.
    QVERIFY(QFile::remove(database.path()));
    QVERIFY(!database.store().write("Add", addSupplier("Leverandør A")));
}

void AsyncStoreTest::whatWasUnderWayIsAnsweredBeforeItIsOpenedAnew()
{
    OpenStore opened;
    QList<ErrorCode> answers;
    for (int i = 0; i < 2; ++i)
        opened.store.read(this, {}, [](Reader &reader) {
            return reader.number("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT max(i) FROM n");
        }, [&](Result<qint64> result) { answers.append(result ? ErrorCode::Internal : result.error().code); });
    QSignalSpy again(&opened.store, &AsyncStore::reopened);
    opened.store.reopen();
    QVERIFY(again.wait());
    QCOMPARE(answers, (QList<ErrorCode>{ErrorCode::Unreachable, ErrorCode::Unreachable}));
    QVERIFY(opened.store.isIdle());
    qint64 count = -1;
    opened.store.read(this, {}, countSuppliers, [&](Result<qint64> result) { count = result.value(); });
    QTRY_COMPARE(count, 0);
}

void AsyncStoreTest::openingAnewInVainSaysWhyAndLeavesTheStrangerAlone()
{
    OpenStore opened;
    opened.database.insert(Organisation{.name = "Leverandør A"});
    opened.database.close();
    QSignalSpy gone(&opened.store, &AsyncStore::unreachable);
    QVERIFY(QFile::rename(opened.database.path(), opened.database.filePath("old.db")));
    QFile stranger(opened.database.path());
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("Dette er et brev.");
    stranger.close();
    QTRY_VERIFY(!gone.isEmpty() && gone.last().first().value<Error>().code == ErrorCode::Foreign);
    QVERIFY(stranger.open(QIODevice::ReadOnly));
    QCOMPARE(stranger.readAll(), QByteArray("Dette er et brev."));
    std::optional<Error> answer;
    opened.store.read(this, {}, countSuppliers, [&](Result<qint64> result) { answer = result.error(); });
    QTRY_VERIFY(answer);
    // By hand, once the right file is back.
    QVERIFY(QFile::remove(opened.database.path()));
    QVERIFY(QFile::rename(opened.database.filePath("old.db"), opened.database.path()));
    QSignalSpy again(&opened.store, &AsyncStore::reopened);
    opened.store.reopen();
    QVERIFY(again.wait());
    qint64 count = -1;
    opened.store.read(this, {}, countSuppliers, [&](Result<qint64> result) { count = result.value(); });
    QTRY_COMPARE(count, 1);
}

void AsyncStoreTest::theCheckRunsBesideQuestions()
{
    OpenStore opened;
    opened.database.insert(Organisation{.name = "Leverandør A"});
    std::optional<Result<Verification>> outcome;
    QList<qint64> reached;
    opened.store.verify(this, {}, [&](const VerifiedHead &head) { reached.append(head.number); }, [&](Result<Verification> found) { outcome = found; });
    QVERIFY(opened.store.isIdle());
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->isOk());
    QVERIFY((*outcome)->isSound());
    QCOMPARE((*outcome)->head.number, 1);
    QCOMPARE(reached, QList<qint64>{1});
}

void AsyncStoreTest::aDamagedFileIsLookedAtTwiceBeforeItIsSaid()
{
    OpenStore opened;
    for (int i = 0; i < 3; ++i)
        opened.database.insert(Organisation{.name = QString::number(i)});
    VerifiedHead wrong;  // as if more had been checked here before
    int looks = 0;
    std::optional<Result<Verification>> outcome;
    opened.store.verify(this, {}, [&](const VerifiedHead &head) { wrong = head; }, [&](Result<Verification> found) { outcome = found; });
    QTRY_VERIFY(outcome);
    QVERIFY((*outcome)->isSound());
    wrong.number = 7;
    outcome.reset();
    opened.store.verify(this, wrong, [&](const VerifiedHead &) { ++looks; }, [&](Result<Verification> found) { outcome = found; });
    QTRY_VERIFY(outcome);
    QCOMPARE((*outcome)->missing, 4);
    QCOMPARE(looks, 2);
}

void AsyncStoreTest::aCheckIsBrokenOffAtTheEnd()
{
    OpenStore opened;
    opened.database.write([](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 3000; ++i)
            DRIFTSRAAD_TRY(transaction.insert(Organisation{.name = QString::number(i)}));
        return {};
    });
    bool answered = false;
    opened.store.verify(this, {}, [](const VerifiedHead &) {}, [&](const Result<Verification> &) { answered = true; });
    // Leaves with the check under way; nobody is answered, nothing hangs.
    QVERIFY(!answered);
}

void AsyncStoreTest::aThreadIsLetGoTwice()
{
    QObject home;
    const auto lane = std::make_shared<Lane>(&home);
    Lane::start(lane);
    lane->abandon();
    lane->abandon();
    lane->waitForEnd();
}

void AsyncStoreTest::aCopyIsWrittenBesideQuestions()
{
    OpenStore opened;
    opened.database.insert(Organisation{.name = "Leverandør A"});
    std::optional<Result<void>> outcome;
    const QString path = opened.database.filePath("copy.db");
    opened.store.copyTo(this, path, [&](Result<void> copied) { outcome = copied; });
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->isOk());
    const auto copy = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), opened.database.clock(), {});
    QCOMPARE(countSuppliers((*copy)->reader()).value(), 1);
}

ROOM_TEST(AsyncStoreTest)
#include "tst_asyncstore.moc"
