#include "core/parties/organisation.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What one sitting made of one field is one step of undo, and anything else ends the run.
class UndoRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theRunIsOneStepAndHistoryShowsEach();
    void redoBringsTheLastValueBack();
    void undoneTwiceIsRefused();
    void anotherFieldBreaksTheRun();
    void anotherRecordBreaksTheRun();
    void anotherPersonBreaksTheRun();
    void twoFieldsAtOnceAreNoPartOfARun();
    void aPauseBreaksTheRun_data();
    void aPauseBreaksTheRun();
    void aRunThatEndsWhereItBeganIsUndoneToo();
    void oneChangeOfARunCanBeTakenBackAlone();
    void aRunIsRefusedWhereSomebodyElseChangedTheField();
    void everyPrefixOfUndosAndRedosKeepsTheChainSound();

private:
    void phone(const QString &value);
    void change(const std::function<void(Organisation &)> &how, Store *store = nullptr);
    UndoState state() { return undoState(m_database->reader(), m_database->store().session()).value(); }
    void undo() { QVERIFY(m_database->store().undo(state().undo)); }
    void redo() { QVERIFY(m_database->store().undo(state().redo)); }
    QString phone() { return m_database->get(m_id).phone; }
    qint64 newest() { return newestChange(m_database->reader()).value(); }

    std::unique_ptr<TestDatabase> m_database;
    Id<Organisation> m_id;
};

void UndoRunTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_id = m_database->insert(Organisation{.name = "Leverandør A", .phone = "1"});
}

void UndoRunTest::cleanup()
{
    QCOMPARE(checkHistory(m_database->reader()).value(), QList<Message>());
    m_database.reset();
}

void UndoRunTest::change(const std::function<void(Organisation &)> &how, Store *store)
{
    const auto written = (store ? *store : m_database->store()).write("Change", [&](Transaction &transaction) -> Result<void> {
        auto organisation = transaction.get(m_id);
        if (!organisation)
            return organisation.error();
        how(*organisation);
        return transaction.put(*organisation);
    });
    QVERIFY(written);
}

void UndoRunTest::phone(const QString &value)
{
    change([&](Organisation &organisation) { organisation.phone = value; });
}

void UndoRunTest::theRunIsOneStepAndHistoryShowsEach()
{
    phone("2");
    phone("3");
    phone("4");
    QCOMPARE(state().undo.count, 3);
    undo();
    QCOMPARE(phone(), "1");
    const auto history = historyOf(m_database->reader(), {"organisation", m_id.value}, m_database->store().session());
    QCOMPARE(history->size(), 5);
    QCOMPARE(history->first().kind, ChangeSetKind::Undo);
    QCOMPARE(history->first().fields.first().before.text(), "4");
    QCOMPARE(history->first().fields.first().after.text(), "1");
    // What is left is the making of the record itself.
    QCOMPARE(state().undo.count, 1);
    undo();
    QVERIFY(!m_database->reader().get(m_id));
}

void UndoRunTest::redoBringsTheLastValueBack()
{
    phone("2");
    phone("3");
    undo();
    QVERIFY(state().redo.changeSet > 0);
    redo();
    QCOMPARE(phone(), "3");
    QCOMPARE(state().redo.changeSet, 0);
    undo();
    QCOMPARE(phone(), "1");
}

void UndoRunTest::undoneTwiceIsRefused()
{
    phone("2");
    phone("3");
    const UndoStep step = state().undo;
    undo();
    const auto again = m_database->store().undo(step);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
    // The first of the run alone as well.
    QVERIFY(!m_database->store().undo(step.from));
    QCOMPARE(phone(), "1");
}

void UndoRunTest::anotherFieldBreaksTheRun()
{
    phone("2");
    change([](Organisation &organisation) { organisation.email = "drift@example.dk"; });
    phone("3");
    QCOMPARE(state().undo.count, 1);
    undo();
    QCOMPARE(phone(), "2");
    undo();
    QCOMPARE(m_database->get(m_id).email, QString());
    undo();
    QCOMPARE(phone(), "1");
}

void UndoRunTest::anotherRecordBreaksTheRun()
{
    phone("2");
    m_database->insert(Organisation{.name = "Leverandør B"});
    phone("3");
    QCOMPARE(state().undo.count, 1);
    undo();
    QCOMPARE(phone(), "2");
}

void UndoRunTest::anotherPersonBreaksTheRun()
{
    const auto other = m_database->another("Service manager B");
    phone("2");
    change([](Organisation &organisation) { organisation.email = "drift@example.dk"; }, other.get());
    phone("3");
    QCOMPARE(state().undo.count, 1);
    undo();
    QCOMPARE(phone(), "2");
    QCOMPARE(m_database->get(m_id).email, "drift@example.dk");
}

void UndoRunTest::twoFieldsAtOnceAreNoPartOfARun()
{
    phone("2");
    change([](Organisation &organisation) {
        organisation.phone = "3";
        organisation.note = "ny";
    });
    phone("4");
    phone("5");
    QCOMPARE(state().undo.count, 2);
    undo();
    QCOMPARE(phone(), "3");
    QCOMPARE(state().undo.count, 1);
    undo();
    QCOMPARE(phone(), "2");
    QCOMPARE(m_database->get(m_id).note, QString());
}

void UndoRunTest::aPauseBreaksTheRun_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("count");
    QTest::newRow("at once") << qint64{0} << qint64{2};
    QTest::newRow("five minutes") << qint64{300} << qint64{2};
    QTest::newRow("a second more") << qint64{301} << qint64{1};
}

void UndoRunTest::aPauseBreaksTheRun()
{
    QFETCH(qint64, seconds);
    QFETCH(qint64, count);
    phone("2");
    m_database->clock().set({m_database->clock().now().ms + seconds * 1000});
    phone("3");
    QCOMPARE(state().undo.count, count);
    undo();
    QCOMPARE(phone(), count == 2 ? "1" : "2");
}

void UndoRunTest::aRunThatEndsWhereItBeganIsUndoneToo()
{
    change([](Organisation &organisation) { organisation.email = "drift@example.dk"; });
    phone("2");
    phone("1");
    QCOMPARE(state().undo.count, 2);
    undo();
    QCOMPARE(phone(), "1");
    redo();
    QCOMPARE(state().redo.changeSet, 0);
    undo();
    undo();
    QCOMPARE(m_database->get(m_id).email, QString());
}

void UndoRunTest::oneChangeOfARunCanBeTakenBackAlone()
{
    phone("2");
    phone("3");
    const UndoStep step = state().undo;
    QVERIFY(!m_database->store().undo(step.from));
    QVERIFY(m_database->store().undo(step.changeSet));
    QCOMPARE(phone(), "2");
    QCOMPARE(state().undo.changeSet, step.from);
    undo();
    QCOMPARE(phone(), "1");
    redo();
    QCOMPARE(phone(), "2");
    redo();
    QCOMPARE(phone(), "3");
}

void UndoRunTest::aRunIsRefusedWhereSomebodyElseChangedTheField()
{
    const auto other = m_database->another("Service manager B");
    phone("2");
    phone("3");
    change([](Organisation &organisation) { organisation.phone = "9"; }, other.get());
    const auto refused = m_database->store().undo(state().undo);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY(std::ranges::any_of(refused.error().message.arguments(), [](const Argument &argument) { return argument == Argument(QStringLiteral("Service manager B")); }));
    QCOMPARE(phone(), "9");
}

/// Whatever is typed, undone and redone in whatever order: going all the way back gives the first value, and all the way forth the last.
void UndoRunTest::everyPrefixOfUndosAndRedosKeepsTheChainSound()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 60; ++i) {
        const int what = random.bounded(5);
        if (what == 0 && state().undo.changeSet > 0 && newest() > 1 && m_database->reader().get(m_id) && state().undo.label == Message("Change"))
            undo();
        else if (what == 1 && state().redo.changeSet > 0)
            redo();
        else if (what == 2)
            change([&](Organisation &organisation) { organisation.note = QString::number(i); });
        else
            phone(QString::number(random.bounded(4)));
    }
    const Organisation last = m_database->get(m_id);
    int steps = 0;
    while (state().undo.label == Message("Change")) {
        undo();
        ++steps;
    }
    QVERIFY(steps > 3);
    QCOMPARE(phone(), "1");
    QCOMPARE(m_database->get(m_id).note, QString());
    for (int i = 0; i < steps; ++i)
        redo();
    QCOMPARE(phone(), last.phone);
    QCOMPARE(m_database->get(m_id).note, last.note);
}

ROOM_TEST(UndoRunTest)
#include "tst_undorun.moc"
