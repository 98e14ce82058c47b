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

/// The letters of the drawing, wherever it stands: Inter's contextual forms of "-" and ":" have no character of their own, so that nobody
/// could search a paper for "E-Dagpenge".
inline QFont drawnFont(TextSize size, QFont::Weight weight = QFont::Normal)
{
    QFont font = textFont(size, weight);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}
inline QFont smallFont(QFont::Weight weight = QFont::Normal)
{
    return drawnFont(TextSize::Small, weight);
}
inline QFont edgeFont(const DiagramEdge &edge)
{
    return smallFont(edge.line == DiagramLine::Escalation ? QFont::DemiBold : QFont::Normal);
}

/// The shapes in the order of the diagram's edges. A label stands beside its own line, over no node, no other label and, where there is
/// such a place, no other line; without room it is left out, and the link's card has it.
QList<EdgeShape> edgeShapes(const Diagram &diagram, const DiagramLayout &layout);

} // namespace driftsraad
