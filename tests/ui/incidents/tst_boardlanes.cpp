#include "tests/support/roomtest.h"
#include "tests/ui/incidents/threadtime.h"
#include "ui/incidents/boardlayout.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/cardpainter.h"
#include "ui/kit/look.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace driftsraad;

/// The board in rows, the cards that are marked, and what a column says of its limit.
class TestBoardLanes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_board.reset(); }
    void rowsBeginBelowTheTallestColumnOfTheOneBefore();
    void everyPlaceIsFoundAgainByItsHeight();
    void arrowsStayInTheirRow();
    void controlUpAndDownGoToTheNextRow();
    void selectedCardIsInSightWithItsRowsHead();
    void rowsHeadStaysAboveItsCards();
    void draggingToAnotherRowOfPrioritiesSetsThePriority();
    void draggingToAnotherRowOfSolutionsChangesNothing();
    void refusalPushesAllColumnsDownSoThatRowsStayLevel();
    void spaceMarksAndEscapeForgets();
    void shiftMarksOnTheWay();
    void controlClickMarksAndAPlainClickForgets();
    void marksLeaveWithTheirCards();
    void screenReaderIsToldOfRowsAndMarks();
    void passedLimitIsSaidInWords();
    void tenThousandCardsArePaintedLikeAFewHundred();

private:
    static Board inRows(const QList<QList<QList<qint64>>> &lanes, IncidentGrouping grouping = IncidentGrouping::Solution);
    void show(const Board &board);
    QPoint middleOf(int column, int row) const { return m_board->cardRect({column, row}).center(); }
    void drag(const QPoint &from, const QPoint &to);
    qint64 paintingOf(qint64 cards);

    std::unique_ptr<BoardView> m_board;
};

namespace {

/// What this thread has computed: a machine that is busy with other things does not count.
IncidentCard cardOf(qint64 id)
{
    IncidentCard card;
    card.id.value = id;
    card.reference = QStringLiteral("H-%1").arg(id);
    card.title = QStringLiteral("Opslag i ydelser giver timeout");
    card.solutionName = QStringLiteral("NemRefusion");
    card.priority = 2;
    card.reportedAt = card.stateSince = Instant::local({2026, 11, 23}, {8, 0});
    return card;
}

} // namespace

Board TestBoardLanes::inRows(const QList<QList<QList<qint64>>> &lanes, IncidentGrouping grouping)
{
    Board board{.grouping = grouping};
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        BoardLane lane{.key = i + 1, .name = Message::verbatim(QStringLiteral("Række %1").arg(i + 1))};
        for (size_t column = 0; column < 5; ++column) {
            QList<qint64> &ids = board.columns[column].ids;
            lane.begin[column] = ids.size();
            ids += lanes[i].value(static_cast<qsizetype>(column));
            lane.end[column] = ids.size();
            board.columns[column].count = ids.size();
        }
        board.lanes.append(lane);
    }
    return board;
}

void TestBoardLanes::show(const Board &board)
{
    QList<IncidentCard> cards;
    for (const BoardColumn &column : board.columns) {
        for (const qint64 id : column.ids.mid(0, 200))
            cards.append(cardOf(id));
    }
    m_board->setCards(cards);
    m_board->setBoard(board);
}

void TestBoardLanes::initTestCase()
{
    setUpLook(*qApp);
    installBoardAccessibility();
}

void TestBoardLanes::init()
{
    m_board = std::make_unique<BoardView>();
    m_board->setNow(Instant::local({2026, 11, 23}, {10, 24}));
    m_board->resize(1000, 700);
    // Two cards and one in the first row, then one in another column, then two again.
    show(inRows({{{1, 2}, {3}}, {{}, {}, {4}}, {{5}, {6}}}));
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    m_board->setFocus();
    m_board->setCurrent(1);
}

void TestBoardLanes::rowsBeginBelowTheTallestColumnOfTheOneBefore()
{
    BoardLayout layout;
    layout.set(m_board->board(), cardsize::height);
    const int step = layout.step();
    QCOMPARE(layout.lanes(), 3);
    QCOMPARE(layout.top(0), 0);
    QCOMPARE(layout.top(1), layout.cardsTop(0) + 2 * step);
    QCOMPARE(layout.top(2), layout.cardsTop(1) + step);
    QCOMPARE(layout.height(), layout.cardsTop(2) + step);
    // The cards of one row are level.
    QCOMPARE(m_board->cardRect({0, 2}).top(), m_board->cardRect({1, 1}).top());
    QVERIFY(m_board->cardRect({0, 2}).top() > m_board->cardRect({2, 0}).bottom());
}

void TestBoardLanes::everyPlaceIsFoundAgainByItsHeight()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 50; ++round) {
        QList<QList<QList<qint64>>> lanes;
        qint64 next = 1;
        for (int lane = 0, count = 1 + random.bounded(6); lane < count; ++lane) {
            QList<QList<qint64>> columns(5);
            for (QList<qint64> &column : columns) {
                column.resize(random.bounded(4));
                std::iota(column.begin(), column.end(), next);
                next += column.size();
            }
            columns[random.bounded(5)].append(next++);
            lanes.append(columns);
        }
        BoardLayout layout;
        const Board board = inRows(lanes);
        layout.set(board, round % 2 ? cardsize::height : cardsize::heightOf(0));
        for (int column = 0; column < 5; ++column) {
            const qsizetype rows = board.columns[static_cast<size_t>(column)].ids.size();
            QCOMPARE(layout.laneOf(column, rows), -1);
            for (qsizetype row = 0; row < rows; ++row) {
                const int lane = layout.laneOf(column, row);
                QVERIFY(lane >= 0 && row >= layout.begin(lane, column) && row < layout.end(lane, column));
                QCOMPARE(layout.rowAt(column, layout.yOf(lane, column, row)), row);
                QCOMPARE(layout.laneAt(layout.yOf(lane, column, row)), lane);
            }
        }
        QCOMPARE(layout.laneAt(layout.height()), -1);
        QCOMPARE(layout.rowAt(0, -1), -1);
    }
}

void TestBoardLanes::arrowsStayInTheirRow()
{
    m_board->setCurrent(5);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->current(), 6);
    QTest::keyClick(m_board.get(), Qt::Key_Left);
    QCOMPARE(m_board->current(), 5);
    // Up goes on in the row before.
    QTest::keyClick(m_board.get(), Qt::Key_Up);
    QCOMPARE(m_board->current(), 2);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->current(), 3);
    // The first row ends there; the next column with a card is in another.
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QCOMPARE(m_board->current(), 4);
}

void TestBoardLanes::controlUpAndDownGoToTheNextRow()
{
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_board->current(), 4);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_board->current(), 6);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_board->current(), 6);
    QTest::keyClick(m_board.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_board->current(), 4);
}

void TestBoardLanes::selectedCardIsInSightWithItsRowsHead()
{
    m_board->resize(1000, 300);
    m_board->setCurrent(5);
    QVERIFY(m_board->verticalScrollBar()->value() > 0);
    m_board->setCurrent(1);
    QCOMPARE(m_board->verticalScrollBar()->value(), 0);
}

void TestBoardLanes::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(m_board->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_board->viewport(), from + QPoint(30, 10));
    QTest::mouseMove(m_board->viewport(), to);
    QVERIFY(!m_board->grab().isNull());
    QTest::mouseRelease(m_board->viewport(), Qt::LeftButton, {}, to);
}

void TestBoardLanes::rowsHeadStaysAboveItsCards()
{
    QList<qint64> tall(20);
    std::iota(tall.begin(), tall.end(), 1);
    show(inRows({{tall}, {{30}}}));
    m_board->setCurrent(1);
    const int top = m_board->cardRect({0, 0}).top();
    const QRect head(0, top - 30, 300, 26);
    const QImage atFirst = m_board->viewport()->grab(head).toImage();
    m_board->verticalScrollBar()->setValue(500);
    QCOMPARE(m_board->viewport()->grab(head).toImage(), atFirst);
    // What lies below it is not taken hold of through it, and the keyboard brings a card out from under it.
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, {100, top - 10});
    QCOMPARE(m_board->current(), 1);
    for (int row = 0; row < 12; ++row)
        QTest::keyClick(m_board.get(), Qt::Key_Down);
    for (int row = 0; row < 6; ++row)
        QTest::keyClick(m_board.get(), Qt::Key_Up);
    QVERIFY(m_board->verticalScrollBar()->value() > 0);
    QCOMPARE(m_board->cardRect({0, 6}).top() >= top, true);
}

void TestBoardLanes::draggingToAnotherRowOfPrioritiesSetsThePriority()
{
    show(inRows({{{1, 2}, {3}}, {{5}, {6}}}, IncidentGrouping::Priority));
    QSignalSpy priorities(m_board.get(), &BoardView::priorityWanted);
    QSignalSpy moves(m_board.get(), &BoardView::moveWanted);
    drag(middleOf(0, 0), middleOf(0, 2));
    QCOMPARE(priorities.size(), 1);
    QCOMPARE(priorities.first().at(0).toLongLong(), 1);
    QCOMPARE(priorities.first().at(1).toInt(), 2);
    QCOMPARE(moves.size(), 0);
    drag(middleOf(0, 0), middleOf(1, 0));
    QCOMPARE(moves.size(), 1);
}

void TestBoardLanes::draggingToAnotherRowOfSolutionsChangesNothing()
{
    QSignalSpy priorities(m_board.get(), &BoardView::priorityWanted);
    QSignalSpy moves(m_board.get(), &BoardView::moveWanted);
    drag(middleOf(0, 0), middleOf(0, 2));
    QCOMPARE(priorities.size() + moves.size(), 0);
}

void TestBoardLanes::refusalPushesAllColumnsDownSoThatRowsStayLevel()
{
    const int before = m_board->cardRect({1, 0}).top();
    m_board->refuse(IncidentState::New, "H-4 has been looked at and does not become new again.");
    QVERIFY(m_board->cardRect({1, 0}).top() > before);
    QCOMPARE(m_board->cardRect({0, 0}).top(), m_board->cardRect({1, 0}).top());
    QVERIFY(!m_board->grab().isNull());
}

void TestBoardLanes::spaceMarksAndEscapeForgets()
{
    QSignalSpy told(m_board.get(), &BoardView::marksChanged);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QTest::keyClick(m_board.get(), Qt::Key_Right);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QCOMPARE(m_board->marked(), QList<qint64>({1, 3}));
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QCOMPARE(m_board->marked(), QList<qint64>({1}));
    QTest::keyClick(m_board.get(), Qt::Key_Escape);
    QVERIFY(m_board->marked().isEmpty());
    QCOMPARE(told.size(), 4);
}

void TestBoardLanes::shiftMarksOnTheWay()
{
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_board->marked(), QList<qint64>({1, 2, 5}));
    QCOMPARE(m_board->current(), 5);
    m_board->clearMarks();
    QTest::keyClick(m_board.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_board->marked(), QList<qint64>({1, 2, 5}));
}

void TestBoardLanes::controlClickMarksAndAPlainClickForgets()
{
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(0, 0));
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(1, 0));
    QCOMPARE(m_board->marked(), QList<qint64>({1, 3}));
    // One of them can be taken by the mouse without losing the others.
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, middleOf(0, 0));
    QCOMPARE(m_board->marked().size(), 2);
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, {}, middleOf(0, 1));
    QVERIFY(m_board->marked().isEmpty());
    QTest::mouseClick(m_board->viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(0, 2));
    QCOMPARE(m_board->marked(), QList<qint64>({2, 5}));
}

void TestBoardLanes::marksLeaveWithTheirCards()
{
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    QTest::keyClick(m_board.get(), Qt::Key_Down, Qt::ShiftModifier);
    QSignalSpy told(m_board.get(), &BoardView::marksChanged);
    show(inRows({{{2}, {3}}}));
    QCOMPARE(m_board->marked(), QList<qint64>({2}));
    QCOMPARE(told.size(), 1);
}

void TestBoardLanes::screenReaderIsToldOfRowsAndMarks()
{
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_board.get());
    QAccessibleInterface *card = board->child(0)->child(2);
    QVERIFY(card->text(QAccessible::Name).contains("in the row Række 3"));
    QVERIFY(!card->state().selected);
    m_board->setCurrent(5);
    QTest::keyClick(m_board.get(), Qt::Key_Space);
    m_board->setCurrent(1);
    QVERIFY(card->state().selected);
}

void TestBoardLanes::passedLimitIsSaidInWords()
{
    QVERIFY(m_board->limitText(0).isEmpty());
    WorkInProgress work;
    work.count = {3, 2, 1, 0, 0};
    work.limit = {3, 1, 0, 0, 0};
    const int before = m_board->cardRect({0, 0}).top();
    m_board->setWork(work);
    QVERIFY(m_board->cardRect({0, 0}).top() > before);
    QCOMPARE(m_board->limitText(0), QString("At most 3"));
    QCOMPARE(m_board->limitText(1), QString("Over the limit of 1"));
    QVERIFY(m_board->limitText(2).isEmpty());
    // A filter shows one of them; the limit is about all.
    show(inRows({{{1}, {3}}}));
    QCOMPARE(m_board->limitText(1), QString("2 in all, over the limit of 1"));
    QVERIFY(!m_board->grab().isNull());
    QVERIFY(QAccessible::queryAccessibleInterface(m_board.get())->child(1)->text(QAccessible::Name).contains("over the limit of 1"));
}

/// What painting the whole viewport computes in the middle of that many ways down the board, in microseconds.
qint64 TestBoardLanes::paintingOf(qint64 cards)
{
    QList<QList<QList<qint64>>> lanes(10, QList<QList<qint64>>(5));
    for (qint64 i = 0; i < cards; ++i)
        lanes[i % 10][(i / 10) % 5].append(i + 1);
    show(inRows(lanes));
    QImage frame(m_board->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    m_board->viewport()->render(&frame);
    QList<qint64> times;
    for (int step = 0; step < 60; ++step) {
        m_board->verticalScrollBar()->setValue(step * m_board->verticalScrollBar()->maximum() / 60);
        const qint64 before = threadMicroseconds();
        m_board->viewport()->render(&frame);
        times.append(threadMicroseconds() - before);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void TestBoardLanes::tenThousandCardsArePaintedLikeAFewHundred()
{
    const qint64 few = paintingOf(500);
    const qint64 many = paintingOf(10'000);
    qInfo("whole viewport repainted with 500 cards in %lld us, with 10,000 in %lld us", few, many);
    QVERIFY(many < 3 * few);
}

ROOM_TEST(TestBoardLanes)
#include "tst_boardlanes.moc"
