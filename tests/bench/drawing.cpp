#include "tests/bench/drawing.h"

#include "ui/chain/chainview.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace driftsraad;

namespace {

constexpr int nodeCount = 300;
constexpr int edgeCount = 450;

Diagram made(quint32 seed)
{
    QRandomGenerator random(seed);
    Diagram diagram{.title = QStringLiteral("300")};
    for (int i = 1; i <= nodeCount; ++i)
        diagram.nodes.append({.id = i, .title = QStringLiteral("Komponent %1").arg(i), .purpose = QStringLiteral("Ydelsesdata"), .zone = static_cast<ChainZone>(1 + i % 3),
                              .main = i == nodeCount, .group = i});
    for (int i = 0; i < edgeCount; ++i)
        diagram.edges.append({.id = 10'000 + i, .from = 1 + random.bounded(nodeCount), .to = 1 + random.bounded(nodeCount), .label = QStringLiteral("data")});
    return diagram;
}

double dotAlone(const Diagram &diagram)
{
    const QByteArray source = dotSource(diagram, {}, false);
    QElapsedTimer timer;
    timer.start();
    QProcess dot;
    dot.start(QStringLiteral("dot"), {QStringLiteral("-Tjson0")});
    dot.write(source);
    dot.closeWriteChannel();
    dot.waitForFinished();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Drawn {
    double whole = 0;        ///< milliseconds
    double longestTurn = 0;  ///< of the interface thread, painting included
};

Drawn drawn(ChainView &view, const Diagram &diagram)
{
    Drawn figures;
    QElapsedTimer whole;
    QElapsedTimer turn;
    QEventLoop loop;
    QObject::connect(&view, &ChainView::laid, &loop, &QEventLoop::quit);
    QObject::connect(&view, &ChainView::failed, &loop, &QEventLoop::quit);
    whole.start();
    turn.start();
    const auto turned = [&] {
        figures.longestTurn = std::max(figures.longestTurn, static_cast<double>(turn.nsecsElapsed()) / 1e6);
        turn.restart();
    };
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &loop, turned);
    pulse.start(1);
    view.setDiagram(diagram);
    turned();
    loop.exec();
    view.viewport()->repaint();
    turned();
    figures.whole = static_cast<double>(whole.nsecsElapsed()) / 1e6;
    return figures;
}

} // namespace

int drawChains(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpLook(application, Scheme::Light);
    ChainView view;
    view.resize(1080, 720);
    view.QWidget::show();
    (void)drawn(view, made(1));
    Drawn worst;
    double dot = 0;
    for (quint32 seed = 2; seed <= 6; ++seed) {
        const Diagram diagram = made(seed);
        const Drawn figures = drawn(view, diagram);
        if (figures.whole > worst.whole) {
            worst.whole = figures.whole;
            dot = dotAlone(diagram);
        }
        worst.longestTurn = std::max(worst.longestTurn, figures.longestTurn);
    }
    std::printf("chain       %d nodes and %d links laid out and drawn in %.0f ms (goal 1000), dot alone %.0f ms: %.2f x; longest turn of the window %.0f ms\n", nodeCount,
                edgeCount, worst.whole, dot, worst.whole / std::max(1.0, dot), worst.longestTurn);
    return 0;
}
