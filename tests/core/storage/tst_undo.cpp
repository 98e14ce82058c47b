#include "core/base/language.h"
#include "core/parties/organisation.h"
#include "core/storage/attachment.h"
#include "core/storage/history.h"
#include "core/storage/search.h"
#include "tests/core/storage/suppliers.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What undo and redo play back, and where they refuse to.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void undoPutsBackAndRedoRepeats();
    void undoOfRemovalBringsTheRecordBack();
    void undoIsRefusedWhereAnotherPersonChangedTheField();
    void undoIsRefusedWhereSomethingWasAdded();
    void undoStateWalksBackAndForth();
    void cancelledUndoChangesNothing();
};

void UndoTest::undoPutsBackAndRedoRepeats()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    Organisation changed = base;
    changed.name = "Leverandør B";
    const auto saved = database.write([&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, changed}); });
    const auto undone = database.store().undo(saved.changeSet);
    QVERIFY(undone);
    QCOMPARE(undone->kind, ChangeSetKind::Undo);
    QCOMPARE(database.get(id).name, "Leverandør A");
    QVERIFY(!database.store().undo(saved.changeSet));
    const auto redone = database.store().undo(undone->changeSet);
    QVERIFY(redone);
    QCOMPARE(redone->kind, ChangeSetKind::Redo);
    QCOMPARE(database.get(id).name, "Leverandør B");
    QCOMPARE(checkHistory(database.reader()).value(), QList<Message>());
}

void UndoTest::undoOfRemovalBringsTheRecordBack()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    const auto removed = database.write([&](Transaction &transaction) { return transaction.remove(id); });
    QVERIFY(database.store().undo(removed.changeSet));
    Organisation back = database.get(id);
    QVERIFY(back.revision > base.revision);
    back.revision = base.revision;
    QCOMPARE(back, base);
    QCOMPARE(searchEverywhere(database.reader(), "leverandør").value().size(), 1);
}

void UndoTest::undoIsRefusedWhereAnotherPersonChangedTheField()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    Organisation mine = base;
    mine.name = "Leverandør B";
    const auto saved = database.write([&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, mine}); });
    const auto other = database.another("Service manager B");
    const Organisation seen = other->reader().get(id).value();
    Organisation theirs = seen;
    theirs.name = "Leverandør C";
    QVERIFY(other->write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{seen, theirs}); }));
    const auto refused = database.store().undo(saved.changeSet);
    QVERIFY(!refused);
    QVERIFY(Language::load("en").words(refused.error().message).contains("Service manager B"));
    QCOMPARE(database.get(id).name, "Leverandør C");
    QVERIFY(!other->undo(saved.changeSet));
}

void UndoTest::undoIsRefusedWhereSomethingWasAdded()
{
    TestDatabase database;
    Id<Organisation> id;
    const auto made = database.write([&](Transaction &transaction) -> Result<void> {
        const auto inserted = transaction.insert(supplier("Leverandør A"));
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return {};
    });
    database.write([&](Transaction &transaction) -> Result<void> {
        const auto attached = attach(transaction, {"organisation", id.value}, "aftale.pdf", "indhold");
        return attached ? Result<void>() : Result<void>(attached.error());
    });
    QVERIFY(!database.store().undo(made.changeSet));
    QVERIFY(database.reader().get(id));
}

void UndoTest::undoStateWalksBackAndForth()
{
    TestDatabase database;
    const QByteArray session = database.store().session();
    QCOMPARE(undoState(database.reader(), session)->undo.changeSet, 0);
    QList<qint64> made;
    for (int i = 0; i < 3; ++i)
        made.append(database.write([&](Transaction &transaction) -> Result<void> {
            const auto inserted = transaction.insert(supplier(QString::number(i)));
            return inserted ? Result<void>() : Result<void>(inserted.error());
        }).changeSet);
    const auto state = [&] { return undoState(database.reader(), session).value(); };
    QCOMPARE(state().undo.changeSet, made[2]);
    QVERIFY(database.store().undo(state().undo.changeSet));
    QVERIFY(database.store().undo(state().undo.changeSet));
    QCOMPARE(state().undo.changeSet, made[0]);
    QVERIFY(database.store().undo(state().redo.changeSet));
    QVERIFY(database.store().undo(state().redo.changeSet));
    QCOMPARE(state().redo.changeSet, 0);
    QCOMPARE(database.reader().number("SELECT count(*) FROM organisation").value(), 3);
    QVERIFY(database.store().undo(state().undo.changeSet));
    database.insert(supplier("ny"));
    QCOMPARE(state().redo.changeSet, 0);
}

void UndoTest::cancelledUndoChangesNothing()
{
    TestDatabase database;
    const auto made = database.write([&](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 50; ++i)
            DRIFTSRAAD_TRY(transaction.insert(supplier(QString::number(i))));
        return {};
    });
    Progress progress;
    progress.cancel();
    const auto stopped = database.store().undo(made.changeSet, &progress);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(progress.total(), 50);
    QCOMPARE(database.reader().number("SELECT count(*) FROM organisation").value(), 50);
}

ROOM_TEST(UndoTest)
#include "tst_undo.moc"
