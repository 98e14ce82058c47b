#include "ui/chain/chainlayout.h"
#include "ui/chain/chainpainter.h"

#include <algorithm>
#include <utility>

namespace driftsraad {

namespace {

/// dot's points; the drawing has one pixel a point.
constexpr double pointsPerInch = 72;

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 4);
}

/// In which column of its zone every node stands, counted from the zone's right rim: providers left of those who use them, and as far to the
/// right as that allows. dot could find columns itself, but only with an invisible line to every node that keeps the zones apart, and
/// these lines cost it thirty times as long.
QList<int> columnsOf(const Diagram &diagram)
{
    const qsizetype count = diagram.nodes.size();
    QHash<qint64, int> places;
    for (qsizetype i = 0; i < count; ++i)
        places.insert(diagram.nodes[i].id, static_cast<int>(i));
    QList<QList<int>> after(count);
    QList<bool> hasData(count, false);
    for (const DiagramEdge &edge : diagram.edges) {
        const int from = places.value(edge.from, -1);
        const int to = places.value(edge.to, -1);
        if (from < 0 || to < 0 || edge.line != DiagramLine::Data)
            continue;
        hasData[from] = hasData[to] = true;
        if (from != to && diagram.nodes[from].zone == diagram.nodes[to].zone)
            after[from].append(to);
    }
    // Depth first with a stack of our own; a link that leads back into the way it came by closes a circle and moves nothing.
    enum Seen : char { New, Open, Done };
    QList<Seen> seen(count, New);
    QList<int> column(count, 0);
    for (int start = 0; start < count; ++start) {
        QList<std::pair<int, qsizetype>> way;
        if (seen[start] == New) {
            seen[start] = Open;
            way.append({start, 0});
        }
        while (!way.isEmpty()) {
            auto &[node, next] = way.last();
            if (next == after[node].size()) {
                seen[node] = Done;
                const int done = node;
                way.removeLast();
                if (!way.isEmpty())
                    column[way.last().first] = std::max(column[way.last().first], column[done] + 1);
                continue;
            }
            const int to = after[node][next++];
            if (seen[to] == New) {
                seen[to] = Open;
                way.append({to, 0});
            } else if (seen[to] == Done) {
                column[node] = std::max(column[node], column[to] + 1);
            }
        }
    }
    // Who is only bound by a contract stands over or under the component that it is about, and his own contractors left of him.
    QList<int> steps(count, -1); // contracts away from what has data
    for (int i = 0; i < count; ++i)
        steps[i] = hasData[i] ? 0 : -1;
    for (bool placed = true; std::exchange(placed, false);) {
        for (const DiagramEdge &edge : diagram.edges) {
            const int ends[]{places.value(edge.from, -1), places.value(edge.to, -1)};
            if (ends[0] < 0 || ends[1] < 0 || edge.line != DiagramLine::Contract || diagram.nodes[ends[0]].zone != diagram.nodes[ends[1]].zone)
                continue;
            for (const int known : {0, 1}) {
                const int other = ends[1 - known];
                if (steps[ends[known]] < 0 || steps[other] >= 0)
                    continue;
                steps[other] = steps[ends[known]] + 1;
                column[other] = column[ends[known]] + (steps[other] > 1 ? 1 : 0);
                placed = true;
            }
        }
    }
    return column;
}

/// The nodes by zone and column, each column with an invisible post; the posts in a row give the columns their order.
void writeNodes(QByteArray *dot, const Diagram &diagram, bool corners)
{
    const QList<int> columns = columnsOf(diagram);
    QByteArrayList posts;
    for (int zone = 0; zone < static_cast<int>(diagram.zones.size()); ++zone) {
        int most = -1;
        for (qsizetype i = 0; i < diagram.nodes.size(); ++i) {
            if (static_cast<int>(diagram.nodes[i].zone) == zone)
                most = std::max(most, columns[i]);
        }
        // Clusters keep the lines of one zone out of another; where there are many nodes, they would cost more time than they give order.
        if (corners)
            *dot += "subgraph cluster_" + QByteArray::number(zone) + " {\n";
        for (int column = most; column >= 0; --column) {
            posts += 'p' + QByteArray::number(posts.size());
            *dot += "{rank=same;" + posts.last() + " [style=invis,width=0.01,height=0.01];\n";
            for (qsizetype i = 0; i < diagram.nodes.size(); ++i) {
                if (static_cast<int>(diagram.nodes[i].zone) != zone || columns[i] != column)
                    continue;
                const QSizeF size = nodeSize(diagram.nodes[i]);
                *dot += 'n' + QByteArray::number(i) + " [width=" + number(size.width() / pointsPerInch) + ",height=" + number(size.height() / pointsPerInch) + "];\n";
            }
            *dot += "}\n";
        }
        if (corners)
            *dot += "}\n";
        // One column of air between the zones, for labels and for the mark of a broken link.
        if (most >= 0 && zone + 1 < static_cast<int>(zoneCount)) {
            posts += 'p' + QByteArray::number(posts.size());
            *dot += posts.last() + " [style=invis,width=0.01,height=0.01];\n";
        }
    }
    *dot += posts.join("->") + " [style=invis,weight=0];\n";
}

} // namespace

QByteArray dotSource(const Diagram &diagram, const LayoutWish &wish, bool corners)
{
    QByteArray dot = "digraph chain {\ngraph [rankdir=LR,outputorder=nodesfirst,";
    dot += corners ? "splines=ortho,nodesep=0.42,ranksep=0.62" : "splines=true,nodesep=0.2,ranksep=1";
    if (corners && wish.ratio > 0)
        dot += ",ratio=" + number(wish.ratio);
    dot += "];\nnode [shape=box,fixedsize=true,label=\"\"];\nedge [arrowsize=0.9];\n";
    writeNodes(&dot, diagram, corners);
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < diagram.nodes.size(); ++i)
        places.insert(diagram.nodes[i].id, i);
    for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
        const DiagramEdge &edge = diagram.edges[i];
        const qsizetype from = places.value(edge.from, -1);
        const qsizetype to = places.value(edge.to, -1);
        if (from < 0 || to < 0 || from == to)
            continue;
        const QByteArray ends[]{'n' + QByteArray::number(from), 'n' + QByteArray::number(to)};
        dot += ends[0] + "->" + ends[1] + " [id=\"e" + QByteArray::number(i) + '"';
        if (edge.line == DiagramLine::Contract)
            dot += ",dir=none";
        // The columns have their order already.
        dot += ",constraint=false";
        dot += "];\n";
    }
    return dot + "}\n";
}

} // namespace driftsraad
