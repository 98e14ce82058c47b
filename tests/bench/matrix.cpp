#include "tests/bench/matrix.h"

#include "core/catalog.h"
#include "core/responsibility/matrix.h"
#include "core/storage/asyncstore.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/matrixmodel.h"
#include "ui/responsibility/responsibilitypage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace driftsraad;

namespace {

constexpr int taskCount = 200;
constexpr int partyCount = 12;

bool fill(const QString &path, const Clock &clock)
{
    auto store = Store::open({.path = path, .access = Access::Create}, catalog(), clock, {.author = {"bench", "bench", "bench"}, .seed = 1});
    if (!store)
        return false;
    const auto written = (*store)->write("Fill", [](Transaction &transaction) -> Result<void> {
        QList<Id<PartyRole>> parties;
        for (int i = 0; i < partyCount; ++i) {
            const auto party = transaction.insert(PartyRole{.name = QStringLiteral("Part %1").arg(i + 1), .sortOrder = i});
            if (!party)
                return party.error();
            parties.append(*party);
        }
        for (int i = 0; i < taskCount; ++i) {
            const auto task = transaction.insert(Task{.name = QStringLiteral("Opgave %1").arg(i + 1), .sortOrder = i});
            if (!task)
                return task.error();
            for (int party = i % 3; party < partyCount; party += 3)
                DRIFTSRAAD_TRY(transaction.insert(ResponsibilityCell{
                    .task = *task, .party = parties[party], .validFrom = {2020, 1, 1}, .degree = party % 2 ? Degree::Responsible : Degree::Partly}));
        }
        return {};
    });
    return written.isOk();
}

/// Milliseconds of the longest turn of the event loop until done says so; nothing is waited for in a turn.
template<class Done>
double longestTurn(Done done)
{
    double longest = 0;
    QElapsedTimer whole;
    whole.start();
    while (!done() && whole.elapsed() < 20'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    return longest;
}

/// The longest of many presses, each answered and painted.
double longestPress(QWidget *grid, const QList<int> &keys, int times)
{
    double longest = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer turn;
        turn.start();
        const int key = keys[i % keys.size()];
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, key == Qt::Key_X ? QStringLiteral("x") : QString());
        QCoreApplication::sendEvent(grid, &press);
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    return longest;
}

/// The longest turn in which the window takes another height: every row is fitted anew.
double longestSizing(QWidget *page)
{
    double longest = 0;
    for (const int height : {600, 1100, 700, 2000, 920}) {
        QElapsedTimer turn;
        turn.start();
        page->resize(page->width(), height);
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    return longest;
}

double bareTable()
{
    QStandardItemModel model(taskCount, partyCount);
    for (int row = 0; row < taskCount; ++row) {
        for (int column = 0; column < partyCount; ++column)
            model.setItem(row, column, new QStandardItem(QStringLiteral("X")));
    }
    QTableView view;
    view.setModel(&model);
    view.resize(1392, 920);
    view.show();
    view.setCurrentIndex(model.index(0, 0));
    (void)longestPress(&view, {Qt::Key_Down}, 1);
    return longestPress(&view, {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_PageDown}, 100);
}

} // namespace

int walkMatrices(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpLook(application, Scheme::Light);
    setLanguage(QStringLiteral("da"));
    const QTemporaryDir folder;
    const auto clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    const QString path = folder.filePath(QStringLiteral("matrix.db"));
    if (!fill(path, *clock))
        return 1;
    AsyncStore store(catalog(), clock);
    store.open({.path = path}, {.name = QStringLiteral("bench")});
    (void)longestTurn([&] { return !store.status().path.isEmpty() && store.isIdle(); });
    ResponsibilityPage page(store);
    page.resize(1392, 920);
    page.show();
    page.activate();
    auto *grid = page.findChild<MatrixGrid *>();
    const double opening = longestTurn([&] { return grid->model()->rowCount() == taskCount && store.isIdle(); });
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 1));
    (void)longestTurn([&] { return store.isIdle(); });
    const double walking = longestPress(grid, {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_PageDown}, 100);
    const double sizing = longestSizing(&page);
    const double settling = longestTurn([&] { return store.isIdle(); });
    grid->setCurrentIndex(grid->model()->index(0, 1));
    double setting = 0;
    for (int i = 0; i < 20; ++i) {
        setting = std::max(setting, longestPress(grid, {Qt::Key_X, Qt::Key_Down}, 2));
        setting = std::max(setting, longestTurn([&] { return store.isIdle(); }));
    }
    std::printf("matrix      %d tasks, %d parties: longest turn while opening %.1f ms, walking %.1f ms, setting marks %.1f ms, another height %.1f ms (goal 16); walking a bare table %.1f ms\n",
                taskCount, partyCount, opening, std::max(walking, settling), setting, sizing, bareTable());
    return 0;
}
