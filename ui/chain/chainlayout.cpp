#include "ui/chain/chainlayout.h"

#include "ui/chain/chainpainter.h"
#include "ui/kit/background.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <utility>

namespace driftsraad {

namespace {

constexpr int cornersUpTo = 50;   ///< nodes; beyond, dot takes long for right angles
constexpr int cornersPatience = 3'000;
constexpr int patience = 15'000;  ///< milliseconds until a layout is given up

Error failure(const char *text, const QString &cause)
{
    return {.code = ErrorCode::Unreachable, .message = Message(text), .cause = cause};
}

Error damaged(const QString &cause)
{
    return {.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Graphviz answered with a drawing that cannot be read.")}, .cause = cause};
}

/// The points of one of dot's curves: "e,x,y x,y x,y …".
std::optional<EdgeLine> lineOf(const QString &position, double height)
{
    EdgeLine line;
    const auto pointOf = [height](const QStringView text) -> std::optional<QPointF> {
        const qsizetype comma = text.indexOf(u',');
        bool x = false;
        bool y = false;
        const QPointF point(text.left(comma).toDouble(&x), height - text.mid(comma + 1).toDouble(&y));
        return comma > 0 && x && y && std::isfinite(point.x()) && std::isfinite(point.y()) ? std::optional(point) : std::nullopt;
    };
    // Where a line has several parts, the first is the one that has a beginning.
    const QString first = position.section(u';', 0, 0);
    for (QStringView word : QStringView(first).split(u' ', Qt::SkipEmptyParts)) {
        const bool isHead = word.startsWith(u"e,");
        if (word.startsWith(u"s,"))
            continue;
        const auto point = pointOf(isHead ? word.mid(2) : word);
        if (!point)
            return std::nullopt;
        if (isHead)
            line.head = *point;
        else
            line.points.append(*point);
    }
    return line.points.size() >= 4 && line.points.size() % 3 == 1 ? std::optional(line) : std::nullopt;
}

bool isStraight(const QPointF &a, const QPointF &b)
{
    return std::abs(a.x() - b.x()) < 0.5 || std::abs(a.y() - b.y()) < 0.5;
}

/// Right angles come as curves, too: keeps only their corners.
void keepCorners(EdgeLine *line)
{
    QList<QPointF> corners;
    for (qsizetype i = 0; i < line->points.size(); i += 3)
        corners.append(line->points[i]);
    for (qsizetype i = 1; i < corners.size(); ++i) {
        if (!isStraight(corners[i - 1], corners[i])) {
            line->curved = true;
            return;
        }
    }
    for (qsizetype i = corners.size() - 2; i > 0; --i) {
        const QPointF before = corners[i] - corners[i - 1];
        const QPointF after = corners[i + 1] - corners[i];
        if ((std::abs(before.x()) < 0.5) == (std::abs(after.x()) < 0.5))
            corners.remove(i);
    }
    line->points = corners;
}

struct Reach {
    double left = 0;
    double right = 0;
    bool isThere = false;
};

/// How far the nodes of every zone reach.
std::array<Reach, zoneCount> reachOf(const Diagram &diagram, const DiagramLayout &layout)
{
    std::array<Reach, zoneCount> reach;
    for (const DiagramNode &node : diagram.nodes) {
        Reach &zone = reach[static_cast<size_t>(node.zone)];
        const QRectF place = layout.nodes.value(node.id);
        zone = zone.isThere ? Reach{std::min(zone.left, place.left()), std::max(zone.right, place.right()), true} : Reach{place.left(), place.right(), true};
    }
    return reach;
}

/// Moves what of a line at right angles lies beyond an upright onto it.
void holdBack(EdgeLine *line, double upright, bool fromRight)
{
    QList<QPointF> points;
    for (QPointF point : std::as_const(line->points)) {
        point.setX(fromRight ? std::min(point.x(), upright) : std::max(point.x(), upright));
        if (points.isEmpty() || points.last() != point)
            points.append(point);
    }
    line->points = points;
}

/// dot leads a line round by the rim where the middle is full. One that has nothing to do with a zone stays out of it, in the air before it.
void keepInZones(const Diagram &diagram, DiagramLayout *layout)
{
    const std::array<Reach, zoneCount> reach = reachOf(diagram, *layout);
    QHash<qint64, size_t> zones;
    for (const DiagramNode &node : diagram.nodes)
        zones.insert(node.id, static_cast<size_t>(node.zone));
    for (const bool fromRight : {true, false}) {
        std::array<QList<qsizetype>, zoneCount> straying;
        for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
            const EdgeLine &line = layout->edges[i];
            const size_t ends[]{zones.value(diagram.edges[i].from), zones.value(diagram.edges[i].to)};
            const size_t last = fromRight ? std::max(ends[0], ends[1]) : std::min(ends[0], ends[1]);
            const bool hasNext = fromRight ? std::any_of(reach.cbegin() + static_cast<qsizetype>(last) + 1, reach.cend(), [](const Reach &zone) { return zone.isThere; })
                                           : std::any_of(reach.cbegin(), reach.cbegin() + static_cast<qsizetype>(last), [](const Reach &zone) { return zone.isThere; });
            const bool strays = std::any_of(line.points.cbegin(), line.points.cend(), [&](const QPointF &point) {
                return fromRight ? point.x() > reach[last].right + zonePadding : point.x() < reach[last].left - zonePadding;
            });
            if (hasNext && strays && !line.curved)
                straying[last].append(i);
        }
        for (size_t zone = 0; zone < zoneCount; ++zone) {
            // Each has an upright of its own.
            const double step = zonePadding / static_cast<double>(straying[zone].size() + 1);
            double away = step;
            for (const qsizetype i : std::as_const(straying[zone])) {
                holdBack(&layout->edges[i], fromRight ? reach[zone].right + away : reach[zone].left - away, fromRight);
                away += step;
            }
        }
    }
}

/// A link from a component to itself goes round its upper right corner.
EdgeLine loopOf(const QRectF &node)
{
    constexpr double out = 12;
    const QPointF corner = node.topRight();
    return {.points = {corner + QPointF(-2 * out, 0), corner + QPointF(-2 * out, -out), corner + QPointF(out, -out), corner + QPointF(out, 2 * out),
                       corner + QPointF(0, 2 * out)},
            .head = corner + QPointF(0, 2 * out)};
}

Result<QByteArray> run(const QString &program, const QByteArray &source, int limit, const std::atomic_bool *stop)
{
    QProcess dot;
    dot.start(program, {QStringLiteral("-Tjson0")});
    dot.write(source);
    dot.closeWriteChannel();
    QElapsedTimer timer;
    timer.start();
    while (!dot.waitForFinished(20)) {
        const bool stopped = stop && *stop;
        if (dot.state() == QProcess::NotRunning)
            break;
        if (!stopped && timer.elapsed() < limit)
            continue;
        dot.kill();
        dot.waitForFinished(1'000);
        if (stopped)
            return Error{ErrorCode::Cancelled, {}, {}};
        return failure(QT_TRANSLATE_NOOP("Messages", "Graphviz took too long to lay out the drawing."), QStringLiteral("more than %1 ms").arg(limit));
    }
    if (dot.error() == QProcess::FailedToStart)
        return failure(QT_TRANSLATE_NOOP("Messages", "Graphviz, which lays out the drawing, cannot be started."), dot.errorString());
    if (dot.exitStatus() != QProcess::NormalExit || dot.exitCode() != 0)
        return failure(QT_TRANSLATE_NOOP("Messages", "Graphviz could not lay out the drawing."), QString::fromUtf8(dot.readAllStandardError()));
    return dot.readAllStandardOutput();
}

} // namespace

Result<DiagramLayout> readLayout(const QByteArray &json, const Diagram &diagram)
{
    QJsonParseError parsed{};
    const QJsonObject answer = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return damaged(parsed.errorString());
    const QStringList box = answer.value(u"bb").toString().split(u',');
    bool hasHeight = false;
    const double height = box.value(3).toDouble(&hasHeight);
    if (!hasHeight || !std::isfinite(height))
        return damaged(QStringLiteral("no height"));
    DiagramLayout layout;
    layout.edges.resize(diagram.edges.size());
    const QJsonArray objects = answer.value(u"objects").toArray();
    for (const QJsonValue &object : objects) {
        const QString name = object[u"name"].toString();
        bool isNode = false;
        const int index = name.startsWith(u'n') ? name.mid(1).toInt(&isNode) : -1;
        if (!isNode || index < 0 || index >= diagram.nodes.size())
            continue;
        const QStringList at = object[u"pos"].toString().split(u',');
        bool x = false;
        bool y = false;
        const QPointF centre(at.value(0).toDouble(&x), height - at.value(1).toDouble(&y));
        if (!x || !y || !std::isfinite(centre.x()) || !std::isfinite(centre.y()))
            return damaged(QStringLiteral("no place for %1").arg(name));
        const QSizeF size = nodeSize(diagram.nodes[index]);
        layout.nodes.insert(diagram.nodes[index].id, QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size));
    }
    for (const DiagramNode &node : diagram.nodes) {
        if (!layout.nodes.contains(node.id))
            return damaged(QStringLiteral("no place for %1").arg(node.id));
        layout.bounds |= layout.nodes.value(node.id);
    }
    for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
        if (diagram.edges[i].from == diagram.edges[i].to && layout.nodes.contains(diagram.edges[i].from))
            layout.edges[i] = loopOf(layout.nodes.value(diagram.edges[i].from));
    }
    const QJsonArray edges = answer.value(u"edges").toArray();
    for (const QJsonValue &edge : edges) {
        const QString name = edge[u"id"].toString();
        bool isEdge = false;
        const int index = name.startsWith(u'e') ? name.mid(1).toInt(&isEdge) : -1;
        if (!isEdge || index < 0 || index >= diagram.edges.size())
            continue;
        auto line = lineOf(edge[u"pos"].toString(), height);
        if (!line)
            return damaged(QStringLiteral("no way for %1").arg(name));
        if (line->head.isNull() && diagram.edges[index].line != DiagramLine::Contract)
            line->head = line->points.last();
        keepCorners(&*line);
        layout.edges[index] = *line;
    }
    keepInZones(diagram, &layout);
    for (const EdgeLine &line : std::as_const(layout.edges)) {
        for (const QPointF &point : line.points)
            layout.bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    }
    return layout;
}

Result<DiagramLayout> layOut(const Diagram &diagram, const LayoutWish &wish, const std::atomic_bool *stop)
{
    const QString program = wish.program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("dot")) : wish.program;
    if (program.isEmpty())
        return failure(QT_TRANSLATE_NOOP("Messages", "Graphviz, which lays out the drawing, is not installed on this computer."), QStringLiteral("no dot in PATH"));
    if (diagram.nodes.size() <= cornersUpTo) {
        const auto answer = run(program, dotSource(diagram, wish, true), cornersPatience, stop);
        if (answer) {
            if (auto layout = readLayout(*answer, diagram))
                return layout;
        } else if (answer.error().code == ErrorCode::Cancelled) {
            return answer.error();
        }
    }
    // Right angles are the younger and more delicate part of dot; curves it has always drawn.
    const auto answer = run(program, dotSource(diagram, wish, false), patience, stop);
    return answer ? readLayout(*answer, diagram) : Result<DiagramLayout>(answer.error());
}

ChainLayout::~ChainLayout()
{
    if (m_stop)
        *m_stop = true;
}

void ChainLayout::lay(const Diagram &diagram, const LayoutWish &wish)
{
    if (m_stop)
        *m_stop = true;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    const auto make = [diagram, wish, stop] {
        auto layout = layOut(diagram, wish, stop.get());
        auto shapes = std::make_shared<const QList<EdgeShape>>(layout ? edgeShapes(diagram, *layout) : QList<EdgeShape>());
        return std::pair(std::move(layout), std::move(shapes));
    };
    inBackground(this, make, [this, diagram, stop](const auto &made) {
        if (m_stop != stop)
            return;
        m_stop.reset();
        m_shapes = made.second;
        if (made.first)
            emit laid(diagram, *made.first);
        else
            emit failed(diagram, made.first.error());
    });
}

} // namespace driftsraad
