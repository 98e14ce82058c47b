#include "tests/support/roomtest.h"
#include "tests/ui/incidents/samplecards.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/type.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace driftsraad;

/// The list's rows, and what becomes of them when the same question is answered again.
class TestIncidentRows : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { setUpLook(*qApp); }
    void rowsAreAModel();
    void sortingAsksForAnotherOrder();
    void overdueAnswerStandsInTheRowAsOnTheCard();
    void onlyRowsThatSayAnotherTimeAreToldAsItPasses();
    void plannedWindowHasItsTimeInTheRowAsOnTheCard();
    void titleGetsTheRoomThatIsLeft();
    void whatStandsBelowTheRowShownLastIsReadAnewToo();
    void onlyTheDifferenceIsTakenOutAndPutIn();
    void whatFollowedTheBeginningStays();
    void whatCameToTheBeginningIsNotThereTwice();
    void anyAnswerIsShownAsGiven();
    void headsStandWhereTheGroupsBegin();
    void chosenRowStaysChosen();
    void oneMoreAmongAHundredThousandIsAsGiven();
};

namespace {

QList<qint64> numbers(qint64 from, qint64 to)
{
    QList<qint64> all(to - from + 1);
    std::iota(all.begin(), all.end(), from);
    return all;
}

QList<CountedGroup> groupsOf(const QList<qint64> &counts)
{
    QList<CountedGroup> groups;
    for (const qint64 count : counts)
        groups.append(CountedGroup{IncidentGroup{groups.size() + 1, Message::verbatim(QString::number(groups.size() + 1))}, count});
    return groups;
}

} // namespace

void TestIncidentRows::rowsAreAModel()
{
    IncidentTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&model, &IncidentTableModel::cardsNeeded);
    model.setIds({1, 2, 3});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.index(0, IncidentTableModel::Title).data().isValid());
    QTRY_COMPARE(asked.size(), 1);
    model.setCards({sampleCard(1, IncidentState::New), sampleCard(2, IncidentState::New)});
    QCOMPARE(model.index(1, IncidentTableModel::Number).data().toString(), QString("H-2"));
    model.appendIds({4, 5});
    QCOMPARE(model.rowCount(), 5);
    model.forget(1);
    model.setIds({});
    QCOMPARE(model.rowCount(), 0);
}

void TestIncidentRows::plannedWindowHasItsTimeInTheRowAsOnTheCard()
{
    IncidentCard card = sampleCard(1, IncidentState::New);
    card.kind = IncidentKind::PlannedWindow;
    card.plannedFrom = Instant::local({2026, 11, 29}, {1, 0});
    card.plannedTo = Instant::local({2026, 11, 29}, {5, 0});
    IncidentTableModel model;
    model.setIds({1});
    for (const Instant now : {card.plannedFrom.plusHours(-50), card.plannedFrom.plusHours(1), card.plannedTo.plusHours(1)}) {
        model.setCards({card});
        model.setNow(now);
        const Status status = situation(card, now);
        const QModelIndex at = model.index(0, IncidentTableModel::Clock);
        QVERIFY(!status.word.isEmpty());
        QCOMPARE(at.data().toString(), status.word);
        QCOMPARE(at.data(Qt::AccessibleTextRole).toString(), status.word);
        QCOMPARE(at.data(StateRole).toInt(), static_cast<int>(status.state));
    }
    QVERIFY(IncidentTableModel::text(card, IncidentTableModel::Clock, card.plannedFrom.plusHours(-50)).startsWith("Planned 29"));
    // An incident whose contract sets no limit says nothing there.
    QVERIFY(IncidentTableModel::text(sampleCard(2, IncidentState::New), IncidentTableModel::Clock, card.plannedFrom).isEmpty());
}

void TestIncidentRows::titleGetsTheRoomThatIsLeft()
{
    IncidentTableModel model;
    model.setIds({1});
    IncidentCard card = sampleCard(1, IncidentState::New);
    model.setCards({card});
    IncidentList list("Incidents");
    list.setModel(&model);
    list.fitColumns();
    for (const int hidden : {IncidentTableModel::AnswerDue, IncidentTableModel::Closed, IncidentTableModel::Responsible, IncidentTableModel::Kind})
        list.setColumnHidden(hidden, true);
    const auto title = [&] { return list.columnWidth(IncidentTableModel::Title); };
    const auto whole = [&] {
        int all = 0;
        for (const int column : list.shownColumns())
            all += list.columnWidth(column);
        return all;
    };
    // The list's room in a window of 1600, and of 1280, where what is too much is reached by scrolling.
    list.resize(1'344, 600);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QTRY_COMPARE(whole(), list.viewport()->width());
    QVERIFY2(title() > 320, qPrintable(QString::number(title())));
    list.resize(1'012, 600);
    QTRY_VERIFY(title() < 320);
    QVERIFY2(title() >= QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance("Refusioner mangler ydelser fra E-Dag"),
             qPrintable(QString::number(title())));
    list.resize(1'344, 600);
    list.setColumnHidden(IncidentTableModel::Cause, true);
    QTRY_COMPARE(whole(), list.viewport()->width());
    // A width that a person has set stays, and is kept.
    list.setColumnWidth(IncidentTableModel::Title, 222);
    list.resize(1'500, 600);
    QTRY_COMPARE(list.viewport()->width(), 1'500);
    QCOMPARE(title(), 222);
    IncidentList another("Incidents");
    another.setModel(&model);
    another.fitColumns();
    another.resize(1'500, 600);
    another.show();
    QVERIFY(another.restore(list.columns()));
    QCOMPARE(another.columnWidth(IncidentTableModel::Title), 222);
    QVERIFY(another.isColumnHidden(IncidentTableModel::Cause));
}

void TestIncidentRows::sortingAsksForAnotherOrder()
{
    IncidentTableModel model;
    QSignalSpy wanted(&model, &IncidentTableModel::sortWanted);
    model.sort(IncidentTableModel::Priority, Qt::AscendingOrder);
    model.sort(IncidentTableModel::Title, Qt::AscendingOrder);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<IncidentOrder>(), IncidentOrder::Priority);
}

void TestIncidentRows::overdueAnswerStandsInTheRowAsOnTheCard()
{
    IncidentCard card = sampleCard(1, IncidentState::AtThirdParty);
    card.answerDueAt = card.stateSince.plusHours(2);
    const SlaClock clock{.state = ClockState::Running, .due = card.stateSince.plusHours(8), .allowed = 480, .used = 130};
    card.clock = IncidentClock{.kind = ClockKind::Resolution, .clock = clock};
    const Instant late = card.answerDueAt.plusMinutes(4);
    QCOMPARE(IncidentTableModel::text(card, IncidentTableModel::Clock, late), QString("Answer 4 min overdue"));
    QCOMPARE(IncidentTableModel::text(card, IncidentTableModel::Clock, late), situation(card, late).word);
    IncidentTableModel model;
    model.setIds({1});
    model.setCards({card});
    model.setNow(late);
    const QModelIndex cell = model.index(0, IncidentTableModel::Clock);
    QCOMPARE(cell.data().toString(), QString("Answer 4 min overdue"));
    QCOMPARE(cell.data(StateRole).toInt(), static_cast<int>(State::Critical));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QString("Answer 4 min overdue"));
    // Before that the clock is due first.
    card.clock->clock.due = card.stateSince.plusHours(1);
    QCOMPARE(IncidentTableModel::text(card, IncidentTableModel::Clock, card.stateSince.plusMinutes(5)), situation(card, card.stateSince.plusMinutes(5)).word);
    card.clock.reset();
    card.answerDueAt = {};
    QVERIFY(IncidentTableModel::text(card, IncidentTableModel::Clock, late).isEmpty());
}

void TestIncidentRows::onlyRowsThatSayAnotherTimeAreToldAsItPasses()
{
    IncidentCard running = sampleCard(1, IncidentState::New);
    running.clock = IncidentClock{.kind = ClockKind::Resolution, .clock = {.state = ClockState::Running, .allowed = 480, .used = 130}};
    IncidentCard waiting = sampleCard(2, IncidentState::AtThirdParty);
    waiting.answerDueAt = waiting.stateSince.plusHours(2);
    const IncidentCard still = sampleCard(3, IncidentState::Closed);
    IncidentTableModel model;
    model.setNow(waiting.answerDueAt.plusMinutes(4));
    model.setIds({1, 2, 3});
    model.setCards({running, waiting, still});
    for (int row = 0; row < 3; ++row)
        (void)model.index(row, IncidentTableModel::Number).data();
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy asked(&model, &IncidentTableModel::cardsNeeded);
    model.setNow(waiting.answerDueAt.plusMinutes(5));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(told.first().at(1).toModelIndex().row(), 1);
    // All are read anew, and the clock that ran on is told.
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<qint64>>(), QList<qint64>({1, 2, 3}));
    running.clock->clock.used = 131;
    model.setCards({running, waiting, still});
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.last().at(0).toModelIndex().row(), 0);
    QCOMPARE(told.last().at(1).toModelIndex().row(), 0);
}

void TestIncidentRows::whatStandsBelowTheRowShownLastIsReadAnewToo()
{
    const QList<qint64> all = numbers(1, 60);
    QList<IncidentCard> cards;
    for (const qint64 id : all)
        cards.append(sampleCard(id, IncidentState::New));
    const Instant now = cards.first().reportedAt.plusHours(1);
    IncidentTableModel model;
    model.setNow(now);
    model.setIds(all);
    model.setCards(cards);
    // As after scrolling up: the highest row is the one that came into sight last.
    (void)model.index(59, IncidentTableModel::Number).data();
    (void)model.index(0, IncidentTableModel::Number).data();
    QSignalSpy asked(&model, &IncidentTableModel::cardsNeeded);
    model.setNow(now.plusMinutes(1));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<QList<qint64>>(), all);
}

void TestIncidentRows::onlyTheDifferenceIsTakenOutAndPutIn()
{
    IncidentTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(numbers(1, 50));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.updateIds(QList<qint64>{51} + numbers(1, 50), 51);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(inserted.first().at(2).toInt(), 0);
    model.updateIds(QList<qint64>{51} + numbers(1, 20) + numbers(22, 50), 50);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 21);
    model.updateIds(QList<qint64>{51} + numbers(1, 20) + numbers(22, 50), 50);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size() + removed.size(), 2);
}

void TestIncidentRows::whatFollowedTheBeginningStays()
{
    IncidentTableModel model;
    model.setIds(numbers(1, 1000));
    model.updateIds(QList<qint64>{2000} + numbers(1, 99), 1001);
    QCOMPARE(model.ids(), QList<qint64>{2000} + numbers(1, 1000));
    // Where the beginning ends with what was not there, nothing is known after it.
    model.updateIds(numbers(3000, 3099), 1001);
    QCOMPARE(model.ids(), numbers(3000, 3099));
}

void TestIncidentRows::whatCameToTheBeginningIsNotThereTwice()
{
    IncidentTableModel model;
    model.setIds(numbers(1, 1000));
    model.updateIds(QList<qint64>{700} + numbers(1, 99), 1000);
    QCOMPARE(model.ids(), QList<qint64>{700} + numbers(1, 699) + numbers(701, 1000));
}

void TestIncidentRows::anyAnswerIsShownAsGiven()
{
    QRandomGenerator random(5);
    IncidentTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 200; ++round) {
        QList<qint64> ids = numbers(1, random.bounded(1, 30));
        std::shuffle(ids.begin(), ids.end(), random);
        ids.resize(random.bounded(static_cast<int>(ids.size()) + 1));
        const qint64 first = random.bounded(static_cast<int>(ids.size()) + 1);
        const bool grouped = random.bounded(2) && first > 0 && first < ids.size();
        const QList<CountedGroup> groups = grouped ? groupsOf({first, ids.size() - first}) : QList<CountedGroup>();
        model.updateIds(ids, ids.size(), groups);
        QCOMPARE(model.ids(), ids);
        QCOMPARE(model.rowCount(), static_cast<int>(ids.size()) + (grouped ? 2 : 0));
        QList<qint64> shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const qint64 id = model.idAt(row))
                shown.append(id);
        }
        QCOMPARE(shown, ids);
    }
}

void TestIncidentRows::headsStandWhereTheGroupsBegin()
{
    IncidentTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIds(numbers(1, 5), groupsOf({2, 3}));
    QCOMPARE(model.idAt(0), 0);
    QCOMPARE(model.idAt(3), 0);
    QCOMPARE(model.rowOf(3), 4);
    model.updateIds({1, 2, 6, 3, 4, 5}, 6, groupsOf({3, 3}));
    QCOMPARE(model.idAt(4), 0);
    QCOMPARE(model.rowOf(3), 5);
    QVERIFY(!(model.flags(model.index(4, 0)) & Qt::ItemIsSelectable));
}

void TestIncidentRows::chosenRowStaysChosen()
{
    IncidentTableModel model;
    IncidentList list(QStringLiteral("Incidents"));
    list.setModel(&model);
    model.setIds(numbers(1, 100));
    list.setCurrentIndex(model.index(40, 0));
    list.selectionModel()->select(model.index(42, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model.updateIds(QList<qint64>{200} + numbers(1, 100), 101);
    QCOMPARE(model.idAt(list.currentIndex().row()), 41);
    QCOMPARE(list.selectionModel()->selectedRows().size(), 2);
    QVERIFY(list.selectionModel()->isRowSelected(43));
}

void TestIncidentRows::oneMoreAmongAHundredThousandIsAsGiven()
{
    IncidentTableModel model;
    IncidentList list(QStringLiteral("Incidents"));
    list.resize(1200, 700);
    list.setModel(&model);
    model.setIds(numbers(1, 100'000));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    list.setCurrentIndex(model.index(10, 0));
    QList<qint64> all = numbers(1, 100'000);
    for (qint64 next = 200'000; next < 200'009; ++next) {
        all.prepend(next);
        model.updateIds(all.mid(0, 2'000), all.size());
        QCOMPARE(model.ids(), all);
        model.updateIds(all, all.size());
        QCOMPARE(model.ids(), all);
    }
}

ROOM_TEST(TestIncidentRows)
#include "tst_incidentrows.moc"
