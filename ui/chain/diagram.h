#pragma once

#include "ui/kit/statuspainter.h"

#include <QHash>
#include <QRectF>
#include <QSet>

#include <array>

namespace driftsraad {

/// Whose business a part of the chain is. The zones stand side by side in this order: providers at the left, users at the right.
enum class ChainZone { Unknown, Outside, Kombit, Users };
inline constexpr size_t zoneCount = 4;

/// What a node or an edge is to the question asked of the chain. Shown by colour and, on nodes, by the status' icon and word.
enum class DiagramPart {
    Plain,
    Needed,    ///< the node one stands on depends on it
    Degraded,  ///< hit, but something else stands in for what failed
    Hit,
    Cause,     ///< where the fault is
};

struct DiagramNode {
    qint64 id = 0;       ///< of the component; below zero: a group of several
    QString title{};
    QString purpose{};
    Status status{};     ///< without a word: none
    ChainZone zone = ChainZone::Kombit;
    DiagramPart part = DiagramPart::Plain;
    int mark = 0;        ///< its number on the fault's way; 0: not on it
    bool main = false;   ///< the solution that the chain is of
    qint64 group = 0;    ///< whoever operates it: what it is grouped by
    QString groupName{};
    int members = 0;     ///< of a group
    bool operator==(const DiagramNode &) const;
};

enum class DiagramLine { Data, Contract, Escalation };

/// Drawn from who delivers to who uses; a contract without an arrow.
struct DiagramEdge {
    qint64 id = 0;  ///< of the link; 0: no record of its own
    qint64 from = 0;
    qint64 to = 0;
    DiagramLine line = DiagramLine::Data;
    QString label{};
    DiagramPart part = DiagramPart::Plain;
    bool broken = false;
    bool operator==(const DiagramEdge &) const = default;
};

struct DiagramZone {
    QString title{};
    QString note{};
    bool operator==(const DiagramZone &) const = default;
};

/// What the drawing of a chain says, before anyone knows where it stands: a plain value.
struct Diagram {
    QString title{};
    QList<DiagramNode> nodes{};
    QList<DiagramEdge> edges{};
    std::array<DiagramZone, zoneCount> zones{};
    bool operator==(const Diagram &) const = default;

    const DiagramNode *node(qint64 id) const;
};

/// More nodes than this are grouped by who operates them.
inline constexpr int diagramGroupingFrom = 40;

/// The same chain with every three or more nodes of one zone and one organisation drawn as one, where there are more nodes than the
/// threshold. What is on the fault's way, and the solution itself, stays by itself. Groups whose id is in open are not closed.
Diagram grouped(const Diagram &diagram, const QSet<qint64> &open, int threshold = diagramGroupingFrom);
/// The group that a node is part of where it is closed.
qint64 groupOf(const DiagramNode &node);

/// In which order the keyboard goes from node to node: along the fault's way where there is one, then by zone and from above.
QList<qint64> walkOrder(const Diagram &diagram, const QHash<qint64, QRectF> &places);

} // namespace driftsraad
