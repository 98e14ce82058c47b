#include "core/parties/solution.h"
#include "core/storage/attachment.h"
#include "core/storage/history.h"
#include "tests/core/storage/suppliers.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include "core/base/language.h"

#include <QTest>

using namespace driftsraad;

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void recordReadsBackAsItWasWritten();
    void everyDescriptionFitsItsTable();
    void missingRequiredFieldIsRefused();
    void refusedOperationLeavesNothingBehind();
    void differentFieldsMergeSilently();
    void sameFieldChangedTwiceIsAConflictWithBothValues();
    void bothChangingToTheSameValueIsNoConflict();
    void savingARemovedRecordSaysSo();
    void usedRecordIsNotRemoved();
    void identifiersAreNeverUsedAgain();
    void historyTellsFieldByField();
    void attachmentsShareTheirBytes();
    void longTextSurvivesHistory();
    void hostileTextIsOnlyText();
};

void StoreTest::recordReadsBackAsItWasWritten()
{
    TestDatabase database;
    const auto organisation = database.insert(supplier("Leverandør A"));
    const Solution solution{.name = "NemRefusion", .supplier = organisation, .active = false, .description = "Æblegrød på Ærø", .sortOrder = 7};
    const auto id = database.insert(solution);
    Solution expected = solution;
    expected.id = id;
    expected.revision = {1};
    QCOMPARE(database.get(id), expected);
}

void StoreTest::everyDescriptionFitsItsTable()
{
    TestDatabase database;
    for (const TableDescription *description : catalog()) {
        QByteArrayList columns;
        QVERIFY(database.reader().rows("SELECT name FROM pragma_table_info(?) ", {description->nameText()}, [&](const Row &row) {
            columns.append(row.text(0).toLatin1());
            return true;
        }));
        // The order may differ: a column that came later stands last in the table.
        QByteArrayList described = description->selectList().split(' ');
        for (QByteArray &column : described)
            column.replace(",", "");
        std::sort(columns.begin(), columns.end());
        std::sort(described.begin(), described.end());
        QCOMPARE(columns, described);
    }
}

void StoreTest::missingRequiredFieldIsRefused()
{
    TestDatabase database;
    const auto refused = database.store().write("Test", [](Transaction &transaction) -> Result<void> {
        const auto inserted = transaction.insert(Organisation{});
        return inserted ? Result<void>() : Result<void>(inserted.error());
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

void StoreTest::refusedOperationLeavesNothingBehind()
{
    TestDatabase database;
    const auto refused = database.store().write("Test", [](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(transaction.insert(supplier("Halvt skrevet")));
        return Error{.code = ErrorCode::Refused, .message = "no"};
    });
    QVERIFY(!refused);
    QCOMPARE(database.reader().number("SELECT count(*) FROM organisation").value(), 0);
    QCOMPARE(database.reader().number("SELECT count(*) FROM history").value(), 0);
    QCOMPARE(database.reader().number("SELECT number FROM chain_head").value(), 0);
}

void StoreTest::differentFieldsMergeSilently()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    const auto other = database.another("Service manager B");
    Organisation theirs = base;
    theirs.phone = "00 00 00 00";
    QVERIFY(other->write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, theirs}); }));
    Organisation mine = base;
    mine.email = "drift@example.dk";
    QVERIFY(database.store().write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, mine}); }));
    const Organisation merged = database.get(id);
    QCOMPARE(merged.phone, theirs.phone);
    QCOMPARE(merged.email, mine.email);
    QCOMPARE(merged.revision.value, 3);
}

void StoreTest::sameFieldChangedTwiceIsAConflictWithBothValues()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    const auto other = database.another("Service manager B");
    Organisation theirs = base;
    theirs.name = "Leverandør B";
    database.clock().set(database.clock().now().plusMinutes(5));
    QVERIFY(other->write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, theirs}); }));
    Organisation mine = base;
    mine.name = "Leverandør C";
    mine.phone = "11 11 11 11";
    const auto refused = database.store().write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, mine}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().conflicts.size(), 1);
    const FieldConflict conflict = refused.error().conflicts.first();
    QCOMPARE(conflict.field, "name");
    QCOMPARE(conflict.base, Message::verbatim("Leverandør A"));
    QCOMPARE(conflict.mine, Message::verbatim("Leverandør C"));
    QCOMPARE(conflict.theirs, Message::verbatim("Leverandør B"));
    QCOMPARE(conflict.theirAuthor, "Service manager B");
    QCOMPARE(conflict.theirTime, database.clock().now());
    QCOMPARE(database.get(id), [&] { Organisation kept = theirs; kept.revision = {2}; return kept; }());
}

void StoreTest::bothChangingToTheSameValueIsNoConflict()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    Organisation changed = base;
    changed.name = "Leverandør B";
    const auto save = [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, changed}); };
    QVERIFY(database.store().write("Test", save));
    const auto again = database.store().write("Test", save);
    QVERIFY(again);
    QCOMPARE(again->changeSet, 0);
    QCOMPARE(database.get(id).revision.value, 2);
}

void StoreTest::savingARemovedRecordSaysSo()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    database.write([&](Transaction &transaction) { return transaction.remove(id); });
    Organisation mine = base;
    mine.name = "Leverandør B";
    const auto refused = database.store().write("Test", [&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, mine}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
}

void StoreTest::usedRecordIsNotRemoved()
{
    TestDatabase database;
    const auto organisation = database.insert(supplier("Leverandør A"));
    database.insert(Solution{.name = "NemRefusion", .supplier = organisation});
    const auto refused = database.store().write("Test", [&](Transaction &transaction) { return transaction.remove(organisation); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(Language::load("en").words(refused.error().message).contains("NemRefusion"));
}

void StoreTest::identifiersAreNeverUsedAgain()
{
    TestDatabase database;
    const auto first = database.insert(supplier("Leverandør A"));
    database.write([&](Transaction &transaction) { return transaction.remove(first); });
    const auto second = database.insert(supplier("Leverandør B"));
    QVERIFY(second.value > first.value);
}

void StoreTest::historyTellsFieldByField()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const Organisation base = database.get(id);
    Organisation changed = base;
    changed.kind = OrganisationKind::Authority;
    database.write([&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, changed}); });
    const auto history = historyOf(database.reader(), {"organisation", id.value}, database.store().session());
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    const HistoryEntry &newest = history->first();
    QCOMPARE(newest.author, "Service manager A");
    QCOMPARE(newest.systemUser, "testuser");
    QVERIFY(newest.own);
    QCOMPARE(newest.fields.size(), 1);
    QCOMPARE(newest.fields.first().field, "kind");
    QCOMPARE(newest.fields.first().beforeWords, word(OrganisationKind::Supplier));
    QCOMPARE(newest.fields.first().afterWords, word(OrganisationKind::Authority));
    QCOMPARE(history->last().action, ChangeAction::Insert);
}

void StoreTest::attachmentsShareTheirBytes()
{
    TestDatabase database;
    const auto id = database.insert(supplier("Leverandør A"));
    const RecordRef record{"organisation", id.value};
    database.write([&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(attach(transaction, record, "a.txt", "samme"));
        DRIFTSRAAD_TRY(attach(transaction, record, "../b.txt", "samme"));
        return {};
    });
    QCOMPARE(database.reader().number("SELECT count(*) FROM content").value(), 1);
    const auto attachments = attachmentsOf(database.reader(), record).value();
    QCOMPARE(attachments.size(), 2);
    QCOMPARE(attachments[1].name, "_b.txt");
    QCOMPARE(attachmentBytes(database.reader(), attachments[0].id).value(), "samme");
    database.write([&](Transaction &transaction) { return transaction.remove(id); });
    QCOMPARE(database.reader().number("SELECT count(*) FROM attachment").value(), 0);
}

void StoreTest::longTextSurvivesHistory()
{
    TestDatabase database;
    const QString longNote = QString("Æ%1").arg(QString(9000, u'x'));
    Organisation organisation = supplier("Leverandør A");
    organisation.note = longNote;
    const auto id = database.insert(organisation);
    const Organisation base = database.get(id);
    Organisation changed = base;
    changed.note = "kort";
    const auto saved = database.write([&](Transaction &transaction) { return transaction.save(Edited<Organisation>{base, changed}); });
    QVERIFY(database.store().undo(saved.changeSet));
    QCOMPARE(database.get(id).note, longNote);
    QCOMPARE(checkHistory(database.reader()).value(), QList<Message>());
}

void StoreTest::hostileTextIsOnlyText()
{
    TestDatabase database;
    const QString hostile = "'); DROP TABLE organisation; -- <b>fed</b> %1 =1+1";
    const auto id = database.insert(supplier(hostile));
    QCOMPARE(database.get(id).name, hostile);
    QCOMPARE(Language::load("da").words(Message::verbatim(hostile)), hostile);
}

ROOM_TEST(StoreTest)
#include "tst_store.moc"
