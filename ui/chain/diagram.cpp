#include "ui/chain/diagram.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

/// Fewer than this say more by themselves than as a number.
constexpr int leastMembers = 3;

bool standsAlone(const DiagramNode &node)
{
    return node.main || node.mark > 0 || node.part == DiagramPart::Cause;
}

} // namespace

bool DiagramNode::operator==(const DiagramNode &other) const
{
    const auto all = [](const DiagramNode &node) {
        return std::tie(node.id, node.title, node.purpose, node.status.state, node.status.word, node.status.icon, node.zone, node.part, node.mark, node.main,
                        node.group, node.groupName, node.members);
    };
    return all(*this) == all(other);
}

const DiagramNode *Diagram::node(qint64 id) const
{
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(), [id](const DiagramNode &node) { return node.id == id; });
    return found == nodes.cend() ? nullptr : &*found;
}

qint64 groupOf(const DiagramNode &node)
{
    return -1 - (node.group * static_cast<qint64>(zoneCount) + static_cast<qint64>(node.zone));
}

Diagram grouped(const Diagram &diagram, const QSet<qint64> &open, int threshold)
{
    if (diagram.nodes.size() <= threshold)
        return diagram;
    QHash<qint64, int> sizes;
    for (const DiagramNode &node : diagram.nodes)
        sizes[groupOf(node)] += standsAlone(node) ? 0 : 1;
    Diagram drawn{.title = diagram.title, .zones = diagram.zones};
    QHash<qint64, qint64> stands; // which node of the drawing a component is in
    QHash<qint64, qsizetype> groups;
    for (const DiagramNode &node : diagram.nodes) {
        const qint64 group = groupOf(node);
        if (standsAlone(node) || sizes.value(group) < leastMembers || open.contains(group)) {
            stands.insert(node.id, node.id);
            drawn.nodes.append(node);
            continue;
        }
        stands.insert(node.id, group);
        auto known = groups.find(group);
        if (known == groups.end()) {
            known = groups.insert(group, drawn.nodes.size());
            const QString name = node.groupName.isEmpty() ? drawn.zones[static_cast<size_t>(node.zone)].title : node.groupName;
            drawn.nodes.append({.id = group, .title = name, .zone = node.zone, .group = node.group, .groupName = node.groupName});
        }
        DiagramNode &whole = drawn.nodes[*known];
        ++whole.members;
        // The worst of them is what the group says.
        if (node.part > whole.part || whole.status.word.isEmpty()) {
            whole.part = std::max(whole.part, node.part);
            whole.status = node.status;
        }
    }
    for (DiagramNode &node : drawn.nodes) {
        if (node.members > 0)
            node.purpose = QCoreApplication::translate("Diagram", "%Ln components", nullptr, node.members);
    }
    QHash<std::pair<qint64, qint64>, qsizetype> known;
    for (DiagramEdge edge : diagram.edges) {
        const std::pair ends{stands.value(edge.from, edge.from), stands.value(edge.to, edge.to)};
        if (ends.first == ends.second && edge.from != edge.to)
            continue;
        const bool whole = ends.first == edge.from && ends.second == edge.to;
        edge.from = ends.first;
        edge.to = ends.second;
        const auto other = known.constFind(ends);
        if (whole || other == known.cend()) {
            if (!whole) {
                edge.id = 0;
                edge.label.clear();
                known.insert(ends, drawn.edges.size());
            }
            drawn.edges.append(edge);
            continue;
        }
        DiagramEdge &merged = drawn.edges[*other];
        merged.part = std::max(merged.part, edge.part);
        merged.broken = merged.broken || edge.broken;
    }
    return drawn;
}

QList<qint64> walkOrder(const Diagram &diagram, const QHash<qint64, QRectF> &places)
{
    QList<const DiagramNode *> nodes;
    for (const DiagramNode &node : diagram.nodes)
        nodes.append(&node);
    std::stable_sort(nodes.begin(), nodes.end(), [&](const DiagramNode *a, const DiagramNode *b) {
        if ((a->mark > 0) != (b->mark > 0))
            return a->mark > 0;
        if (a->mark != b->mark)
            return a->mark < b->mark;
        const QPointF left = places.value(a->id).center();
        const QPointF right = places.value(b->id).center();
        return std::tuple(a->zone, left.x(), left.y()) < std::tuple(b->zone, right.x(), right.y());
    });
    QList<qint64> order;
    for (const DiagramNode *node : std::as_const(nodes))
        order.append(node->id);
    return order;
}

} // namespace driftsraad
