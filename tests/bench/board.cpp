#include "tests/bench/board.h"

#include "ui/incidents/boardview.h"
#include "ui/incidents/cardpainter.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cstdio>

using namespace driftsraad;

namespace {

constexpr int cardCount = 10'000;
const Instant now = Instant::local({2026, 11, 23}, {10, 24});

IncidentCard card(int number)
{
    return {.id = {number + 1}, .reference = QStringLiteral("H-%1").arg(number), .title = QStringLiteral("Refusioner mangler ydelser fra E-Dagpenge %1").arg(number),
            .solutionName = QStringLiteral("NemRefusion"), .state = static_cast<IncidentState>(1 + number % 5), .stateSince = now, .priority = 1 + number % 4,
            .reportedAt = now.plusMinutes(-number), .affected = number % 40};
}

class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const IncidentCard shown = card(index.data(Qt::UserRole).toInt());
        paintCard(painter, option.rect.adjusted(4, 4, -4, -4), shown, wrappedTitle(shown.title, option.rect.width() - 8), now, {});
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {240, cardsize::heightOf(232) + 8}; }
};

struct Figures {
    double first = 0;
    double median = 0;
    double p95 = 0;
};

template<class Scroll>
Figures measure(QWidget &window, QElapsedTimer &timer, Scroll scroll)
{
    Figures figures;
    window.resize(1400, 900);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    figures.first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    QList<double> frames;
    for (int i = 1; i <= 200; ++i) {
        QElapsedTimer frame;
        frame.start();
        scroll(i * 37);
        window.grab();
        frames.append(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    figures.median = frames[frames.size() / 2];
    figures.p95 = frames[frames.size() * 95 / 100];
    window.hide();
    return figures;
}

/// The cards in columns, in so many rows; 0: without.
Board cardsIn(int rows)
{
    Board board;
    for (int i = 0; i < cardCount; ++i) {
        board.columns[static_cast<size_t>(i % 5)].ids.append(i + 1);
        ++board.columns[static_cast<size_t>(i % 5)].count;
    }
    board.grouping = rows ? IncidentGrouping::Solution : IncidentGrouping::None;
    for (int row = 0; row < rows; ++row) {
        BoardLane lane{.key = row + 1, .name = Message::verbatim(QStringLiteral("Løsning %1").arg(row + 1))};
        lane.begin.fill(row * cardCount / 5 / rows);
        lane.end.fill((row + 1) * cardCount / 5 / rows);
        board.lanes.append(lane);
    }
    return board;
}

Figures ours(int rows = 0)
{
    const Board board = cardsIn(rows);
    QList<IncidentCard> cards;
    QElapsedTimer timer;
    timer.start();
    BoardView view;
    view.setNow(now);
    view.setBoard(board);
    // As in the program, only cards in sight are handed in; here all that the scrolling will meet.
    for (int i = 0; i < 1000; ++i)
        cards.append(card(i));
    view.setCards(cards);
    return measure(view, timer, [&](int at) { view.verticalScrollBar()->setValue(at); });
}

Figures lists()
{
    QElapsedTimer timer;
    timer.start();
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    QList<QListView *> columns;
    for (int column = 0; column < 5; ++column) {
        auto *model = new QStandardItemModel(&window);
        for (int i = column; i < cardCount; i += 5) {
            auto *item = new QStandardItem;
            item->setData(i, Qt::UserRole);
            model->appendRow(item);
        }
        auto *view = new QListView;
        view->setModel(model);
        view->setItemDelegate(new CardDelegate(view));
        view->setUniformItemSizes(true);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        layout->addWidget(view);
        columns.append(view);
    }
    return measure(window, timer, [&](int at) {
        for (QListView *view : std::as_const(columns))
            view->verticalScrollBar()->setValue(at);
    });
}

} // namespace

int compareBoards(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpLook(application, Scheme::Light);
    (void)ours();
    const Figures board = ours();
    const Figures lanes = ours(10);
    const Figures list = lists();
    std::printf("board       10,000 cards: first paint %.0f ms, QListView columns %.0f ms: %.2f x\n", board.first, list.first, board.first / list.first);
    std::printf("board       a 37 px frame %.1f ms (p95 %.1f), QListView columns %.1f ms (p95 %.1f): %.2f x\n", board.median, board.p95, list.median, list.p95,
                board.median / list.median);
    std::printf("board       in ten rows: first paint %.0f ms, a frame %.1f ms (p95 %.1f)\n", lanes.first, lanes.median, lanes.p95);
    return 0;
}
