#pragma once

#include "ui/chain/chainlayout.h"
#include "ui/kit/type.h"

#include <QPainterPath>

namespace driftsraad {

/// A line of the drawing, and where its arrow, its label and the mark of a broken link stand.
struct EdgeShape {
    QPainterPath path{};
    QPolygonF arrow{};
    QPointF middle{};  ///< of its longest straight part
    QRectF label{};    ///< null: there is no label, or no room for it
};

/// How large the mark of a broken link is.
inline constexpr double brokenRadius = 15;

inline QFont smallFont(QFont::Weight weight = QFont::Normal)
{
    return textFont(TextSize::Small, weight);
}
inline QFont edgeFont(const DiagramEdge &edge)
{
    return smallFont(edge.line == DiagramLine::Escalation ? QFont::DemiBold : QFont::Normal);
}

/// The shapes in the order of the diagram's edges. A label stands beside its own line, over no node, no other label and, where there is
/// such a place, no other line; without room it is left out, and the link's card has it.
QList<EdgeShape> edgeShapes(const Diagram &diagram, const DiagramLayout &layout);

} // namespace driftsraad
