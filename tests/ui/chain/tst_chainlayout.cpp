#include "tests/support/roomtest.h"
#include "ui/chain/chainlayout.h"
#include "ui/chain/chainpainter.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

namespace {

DiagramNode node(qint64 id, const QString &title, ChainZone zone)
{
    return {.id = id, .title = title, .purpose = QStringLiteral("Ydelsesdata"), .zone = zone, .group = id % 7, .groupName = QStringLiteral("Leverandør %1").arg(id % 7)};
}

/// The deck's case: E-Dagpenge, over Serviceplatformen, to NemRefusion and the municipalities; KOMBIT as a party only.
Diagram deck()
{
    Diagram diagram{.title = QStringLiteral("NemRefusion"), .zones = {{{}, {QStringLiteral("Uden for KOMBITs ansvar"), {}}, {QStringLiteral("KOMBITs kontrakter"), {}}, {QStringLiteral("Brugere"), {}}}}};
    diagram.nodes = {node(1, "Virk", ChainZone::Outside),      node(2, "E-Dagpenge", ChainZone::Outside), node(3, "Serviceplatformen", ChainZone::Kombit),
                     node(4, "NemRefusion", ChainZone::Kombit), node(5, "KOMBIT", ChainZone::Kombit),      node(6, "Kommuner", ChainZone::Users)};
    diagram.nodes[3].main = true;
    diagram.edges = {{.id = 11, .from = 1, .to = 4, .label = "indberetninger"},
                     {.id = 12, .from = 2, .to = 3, .part = DiagramPart::Hit, .broken = true},
                     {.id = 13, .from = 3, .to = 4, .part = DiagramPart::Hit},
                     {.id = 14, .from = 4, .to = 6},
                     {.from = 5, .to = 4, .line = DiagramLine::Contract, .label = "ejer"},
                     {.from = 6, .to = 5, .line = DiagramLine::Escalation, .label = "kan eskaleres"}};
    return diagram;
}

Diagram generated(int nodes, int edges, quint32 seed)
{
    QRandomGenerator random(seed);
    Diagram diagram;
    for (int i = 1; i <= nodes; ++i)
        diagram.nodes.append(node(i, QStringLiteral("Komponent %1").arg(i), static_cast<ChainZone>(1 + i % 3)));
    for (int i = 0; i < edges; ++i)
        diagram.edges.append({.id = 10'000 + i, .from = 1 + random.bounded(nodes), .to = 1 + random.bounded(nodes)});
    return diagram;
}

bool haveDot()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty();
}

} // namespace

class ChainLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp); }

    void providersStandLeftOfThoseWhoUseThem()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        const Diagram diagram = deck();
        const auto layout = layOut(diagram);
        QVERIFY(layout.isOk());
        for (const DiagramEdge &edge : diagram.edges) {
            if (edge.line == DiagramLine::Data)
                QVERIFY(layout->nodes.value(edge.from).right() < layout->nodes.value(edge.to).left());
        }
        // A party that only holds a contract stands over or under what it is about.
        QCOMPARE(layout->nodes.value(5).center().x(), layout->nodes.value(4).center().x());
    }

    void theNumberStandsWhereNoLineEnds()
    {
        Diagram diagram{.nodes = {node(1, "A", ChainZone::Kombit), node(2, "B", ChainZone::Kombit)}, .edges = {{.id = 11, .from = 1, .to = 2}}};
        for (DiagramNode &each : diagram.nodes)
            each.mark = static_cast<int>(each.id);
        const QRectF used(200, 100, 150, 60);
        DiagramLayout layout{.nodes = {{1, QRectF(0, 0, 150, 60)}, {2, used}}, .edges = {{.points = {{150, 30}, {206, 30}, {206, 91}}, .head = {206, 100}}}};
        QCOMPARE(markPlace(diagram, layout, diagram.nodes[0]), QPointF(1, 1));
        const QPointF moved = markPlace(diagram, layout, diagram.nodes[1]);
        QVERIFY(QLineF(moved, {206, 100}).length() > 22);
        QVERIFY(used.contains(moved));
        // With a line at every corner it is where it always is.
        for (const QPointF &corner : {used.topRight(), used.bottomLeft(), used.bottomRight()}) {
            diagram.edges.append({.from = 2, .to = 1});
            layout.edges.append({.points = {corner, {75, 60}}});
        }
        QCOMPARE(markPlace(diagram, layout, diagram.nodes[1]), used.topLeft() + QPointF(1, 1));
    }

    void aLongPurposeHasTwoLines()
    {
        DiagramNode shown = node(1, "NemRefusion", ChainZone::Kombit);
        const QSizeF small = nodeSize(shown);
        shown.purpose = QStringLiteral("Virksomheders anmeldelse af fravær og anmodning om refusion");
        const QSizeF tall = nodeSize(shown);
        QVERIFY(tall.height() > small.height());
        shown.purpose += u' ' + shown.purpose;
        QCOMPARE(nodeSize(shown), tall); // never a third one
    }

    void zonesStandSideBySide()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        for (const Diagram &diagram : {deck(), generated(60, 90, 3)}) {
            const auto layout = layOut(diagram);
            QVERIFY(layout.isOk());
            const auto zones = zoneRects(diagram, *layout);
            QVERIFY(zones[0].isNull());
            QVERIFY(zones[1].right() < zones[2].left());
            QVERIFY(zones[2].right() < zones[3].left());
            QCOMPARE(zones[1].top(), zones[3].top());
            QCOMPARE(zones[1].bottom(), zones[3].bottom());
            for (const DiagramNode &node : diagram.nodes)
                QVERIFY(zones[static_cast<size_t>(node.zone)].contains(layout->nodes.value(node.id)));
        }
    }

    void aLineStaysOutOfAZoneThatItHasNothingToDoWith()
    {
        // As dot answers where the middle is full: the contract from 1 to 2 goes round by the users at 400.
        const Diagram diagram{.nodes = {node(1, "A", ChainZone::Kombit), node(2, "B", ChainZone::Kombit), node(3, "Kommuner", ChainZone::Users)},
                              .edges = {{.from = 1, .to = 2, .line = DiagramLine::Contract}, {.id = 8, .from = 2, .to = 3}}};
        const QByteArray json = R"({"bb":"0,0,500,300","objects":[{"name":"n0","pos":"100,250"},{"name":"n1","pos":"100,50"},{"name":"n2","pos":"400,150"}],
            "edges":[{"id":"e0","pos":"150,250 150,250 450,250 450,250 450,250 450,50 450,50 450,50 150,50 150,50"},
                     {"id":"e1","pos":"e,400,120 150,40 150,40 400,40 400,40 400,40 400,100 400,110"}]})";
        const auto layout = readLayout(json, diagram);
        QVERIFY2(layout, layout ? "" : qPrintable(layout.error().cause));
        const auto zones = zoneRects(diagram, *layout);
        const EdgeLine &line = layout->edges[0];
        QCOMPARE(line.points.first(), QPointF(150, 50));
        QCOMPARE(line.points.last(), QPointF(150, 250));
        for (qsizetype at = 0; at < line.points.size(); ++at) {
            QVERIFY(zones[2].contains(line.points[at]));
            QVERIFY(at == 0 || line.points[at].x() == line.points[at - 1].x() || line.points[at].y() == line.points[at - 1].y());
        }
        // It still goes round by the side of its own nodes.
        QVERIFY(std::any_of(line.points.cbegin(), line.points.cend(), [&](const QPointF &point) { return point.x() > layout->nodes.value(1).right(); }));
        // The one that leads to the users goes there.
        QVERIFY(layout->edges[1].points.last().x() > zones[3].left());
    }

    void linesKeepToRightAnglesAndEndAtTheirNodes()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        const Diagram diagram = deck();
        const auto layout = layOut(diagram);
        QVERIFY(layout.isOk());
        for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
            const EdgeLine &line = layout->edges[i];
            QVERIFY(line.points.size() >= 2);
            QVERIFY(!line.curved);
            for (qsizetype at = 1; at < line.points.size(); ++at) {
                const QPointF step = line.points[at] - line.points[at - 1];
                QVERIFY(std::abs(step.x()) < 0.6 || std::abs(step.y()) < 0.6);
            }
            QVERIFY(layout->nodes.value(diagram.edges[i].from).adjusted(-2, -2, 2, 2).contains(line.points.first()));
            QVERIFY(layout->nodes.value(diagram.edges[i].to).adjusted(-14, -14, 14, 14).contains(line.points.last()));
        }
    }

    void roomIsFilledInItsOwnShape()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        const auto flat = layOut(deck(), {.ratio = 0.2});
        const auto tall = layOut(deck(), {.ratio = 0.9});
        QVERIFY(flat.isOk() && tall.isOk());
        QVERIFY(tall->bounds.height() / tall->bounds.width() > flat->bounds.height() / flat->bounds.width() + 0.2);
    }

    void recordedAnswerIsRead()
    {
        const Diagram diagram{.nodes = {node(7, "A", ChainZone::Outside), node(8, "B", ChainZone::Kombit)}, .edges = {{.id = 1, .from = 7, .to = 8}}};
        const QByteArray answer = R"({"bb":"0,0,300,100","objects":[{"name":"cluster_0"},{"name":"n0","pos":"50,80"},{"name":"n1","pos":"250,20"},{"name":"f0","pos":"1,1"}],
            "edges":[{"id":"e0","pos":"e,190,20 100,80 120,80 120,80 150,80 150,60 150,40 150,20 160,20 170,20 180,20"}]})";
        const auto layout = readLayout(answer, diagram);
        QVERIFY(layout.isOk());
        QCOMPARE(layout->nodes.value(7).center(), QPointF(50, 20));
        QCOMPARE(layout->nodes.value(8).center(), QPointF(250, 80));
        QCOMPARE(layout->edges[0].points, (QList<QPointF>{{100, 20}, {150, 20}, {150, 80}, {180, 80}}));
        QCOMPARE(layout->edges[0].head, QPointF(190, 80));
    }

    void damagedAnswersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"({"bb":"0,0,300,100","objects":[{"name":"n0")");
        QTest::newRow("no size") << QByteArray(R"({"objects":[{"name":"n0","pos":"50,80"},{"name":"n1","pos":"250,20"}]})");
        QTest::newRow("a node is missing") << QByteArray(R"({"bb":"0,0,300,100","objects":[{"name":"n0","pos":"50,80"}]})");
        QTest::newRow("a place is no number") << QByteArray(R"({"bb":"0,0,300,100","objects":[{"name":"n0","pos":"x,80"},{"name":"n1","pos":"250,20"}]})");
        QTest::newRow("a place is endless") << QByteArray(R"({"bb":"0,0,300,100","objects":[{"name":"n0","pos":"inf,80"},{"name":"n1","pos":"250,20"}]})");
        QTest::newRow("a way is too short")
            << QByteArray(R"({"bb":"0,0,300,100","objects":[{"name":"n0","pos":"50,80"},{"name":"n1","pos":"250,20"}],"edges":[{"id":"e0","pos":"1,1 2,2"}]})");
        QTest::newRow("a list where an object is due") << QByteArray("[1,2,3]");
    }
    void damagedAnswersAreRefused()
    {
        QFETCH(QByteArray, answer);
        const Diagram diagram{.nodes = {node(7, "A", ChainZone::Outside), node(8, "B", ChainZone::Kombit)}, .edges = {{.id = 1, .from = 7, .to = 8}}};
        const auto layout = readLayout(answer, diagram);
        QVERIFY(!layout.isOk());
        QVERIFY(!layout.error().message.isEmpty());
    }

    void unknownNumbersInAnAnswerAreLeftAside()
    {
        const Diagram diagram{.nodes = {node(7, "A", ChainZone::Outside)}};
        const auto layout = readLayout(R"({"bb":"0,0,9,9","objects":[{"name":"n0","pos":"5,5"},{"name":"n99","pos":"5,5"},{"name":"n-1","pos":"5,5"}],"edges":[{"id":"e7","pos":"1,1"}]})", diagram);
        QVERIFY(layout.isOk());
        QCOMPARE(layout->nodes.size(), 1);
    }

    void missingOrFailingProgramSaysSo()
    {
        const auto missing = layOut(deck(), {.program = QStringLiteral("/nowhere/dot")});
        QVERIFY(!missing.isOk());
        QVERIFY(!missing.error().message.isEmpty());
        const auto failing = layOut(deck(), {.program = QStringLiteral("/bin/false")});
        QVERIFY(!failing.isOk());
        QVERIFY(failing.error().code != ErrorCode::Cancelled);
        const auto silent = layOut(deck(), {.program = QStringLiteral("/bin/true")});
        QVERIFY(!silent.isOk());
        QCOMPARE(silent.error().code, ErrorCode::Invalid);
    }

    void stoppedLayoutEndsAtOnce()
    {
        QTemporaryDir folder;
        QFile slow(folder.filePath(QStringLiteral("dot")));
        QVERIFY(slow.open(QIODevice::WriteOnly));
        slow.write("#!/bin/sh\nexec sleep 60\n");
        slow.close();
        slow.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const std::atomic_bool stop = true;
        const auto stopped = layOut(deck(), {.program = slow.fileName()}, &stop);
        QVERIFY(!stopped.isOk());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void newestDiagramIsTheOneAnswered()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        ChainLayout layouter;
        QSignalSpy laid(&layouter, &ChainLayout::laid);
        layouter.lay(generated(150, 300, 1), {});
        layouter.lay(deck(), {});
        QTRY_COMPARE(laid.size(), 1);
        QCOMPARE(laid.first().first().value<Diagram>().title, QStringLiteral("NemRefusion"));
        QVERIFY(!layouter.isBusy());
    }

    void circlesSelfLinksAndOrphansAreDrawn()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        Diagram diagram = deck();
        diagram.nodes.append(node(9, "Alene", ChainZone::Outside));
        diagram.edges.append({.id = 20, .from = 4, .to = 3});
        diagram.edges.append({.id = 21, .from = 4, .to = 4});
        diagram.edges.append({.id = 22, .from = 6, .to = 1});
        diagram.edges.append({.id = 23, .from = 6, .to = 77});
        const auto layout = layOut(diagram);
        QVERIFY(layout.isOk());
        QVERIFY(layout->nodes.contains(9));
        QVERIFY(layout->edges[6].points.size() >= 2);
        QVERIFY(layout->edges[7].points.size() >= 2);
        QVERIFY(layout->edges[8].points.size() >= 2);
        QVERIFY(layout->edges[9].points.isEmpty());
    }

    void everyGeneratedChainIsDrawn()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const Diagram diagram = generated(5 + static_cast<int>(seed) * 9, 8 + static_cast<int>(seed) * 14, seed);
            const auto layout = layOut(diagram);
            QVERIFY2(layout.isOk(), qPrintable(layout.isOk() ? QString() : layout.error().cause));
            for (const DiagramNode &node : diagram.nodes) {
                for (const DiagramNode &other : diagram.nodes)
                    QVERIFY(node.id == other.id || !layout->nodes.value(node.id).intersects(layout->nodes.value(other.id)));
            }
        }
    }

    void manyNodesOfOneOrganisationAreOne()
    {
        Diagram diagram = generated(120, 200, 5);
        diagram.nodes[0].mark = 1;
        diagram.nodes[5].part = DiagramPart::Hit;
        const Diagram drawn = grouped(diagram, {});
        QVERIFY(drawn.nodes.size() < 40);
        QVERIFY(drawn.node(1)); // on the fault's way
        int members = 0;
        for (const DiagramNode &node : drawn.nodes)
            members += std::max(1, node.members);
        QCOMPARE(members, 120);
        QCOMPARE(drawn.node(groupOf(diagram.nodes[5]))->part, DiagramPart::Hit);
        for (const DiagramEdge &edge : drawn.edges)
            QVERIFY(drawn.node(edge.from) && drawn.node(edge.to));
        const qint64 group = groupOf(diagram.nodes[5]);
        const Diagram opened = grouped(diagram, {group});
        QVERIFY(!opened.node(group));
        QVERIFY(opened.node(6));
        QCOMPARE(grouped(deck(), {}), deck());
    }

    void pathOfTheFaultIsWalkedFirst()
    {
        Diagram diagram = deck();
        diagram.nodes[1].mark = 1;
        diagram.nodes[2].mark = 2;
        diagram.nodes[3].mark = 3;
        const QHash<qint64, QRectF> places{{1, {0, 0, 10, 10}}, {2, {0, 50, 10, 10}}, {3, {50, 0, 10, 10}}, {4, {90, 0, 10, 10}}, {5, {90, 50, 10, 10}}, {6, {150, 0, 10, 10}}};
        QCOMPARE(walkOrder(diagram, places), (QList<qint64>{2, 3, 4, 1, 5, 6}));
    }

    void drawingIsTheSameOnScreenPaperAndInFiles()
    {
        if (!haveDot())
            QSKIP("Graphviz is not installed");
        const Diagram diagram = deck();
        const auto layout = layOut(diagram);
        QVERIFY(layout.isOk());
        const QByteArray svg = diagramAsSvg(diagram, *layout, Theme::light());
        for (const DiagramNode &node : diagram.nodes)
            QVERIFY(svg.contains(node.title.toUtf8()));
        QVERIFY(svg.contains("kan eskaleres"));
        QVERIFY(!svg.contains("<image"));
        const QImage image = QImage::fromData(diagramAsPng(diagram, *layout, Theme::light()), "PNG");
        QCOMPARE(image.size(), (drawingRect(diagram, *layout).size() * 2).toSize());
        const PaperDrawing drawing = diagramForPaper(diagram, *layout, {700, 260});
        QVERIFY(drawing.size.width() <= 700.5 && drawing.size.height() <= 260.5);
        const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
        if (!folder.isEmpty()) {
            image.save(folder + "/chain.png");
            QImage dark((drawingRect(diagram, *layout).size()).toSize(), QImage::Format_RGB32);
            dark.fill(Theme::night().paper);
            QPainter painter(&dark);
            paintDiagram(&painter, diagram, *layout, Theme::night());
            dark.save(folder + "/chain-dark.png");
        }
    }
};

ROOM_TEST(ChainLayoutTest)
#include "tst_chainlayout.moc"
