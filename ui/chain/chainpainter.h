#pragma once

#include "ui/chain/edgeshapes.h"

#include <QPicture>

class QPainter;

namespace driftsraad {

/// The one place where a chain is drawn: on screen, into SVG and PNG, and onto paper. Colours come from the theme handed in, because paper
/// is light whatever is on screen.

/// From the outermost nodes of a zone to its rim.
inline constexpr double zonePadding = 22;

/// How large the node's card is. Depends on its words only, so that a layout is the same everywhere.
QSizeF nodeSize(const DiagramNode &node);
/// The grounds of the zones that have nodes, side by side and equally high; at least as high as room is.
std::array<QRectF, zoneCount> zoneRects(const Diagram &diagram, const DiagramLayout &layout, double leastHeight = 0);
/// The whole of the drawing with its zones.
QRectF drawingRect(const Diagram &diagram, const DiagramLayout &layout);

void paintZone(QPainter *painter, const QRectF &rect, const DiagramZone &zone, bool kombit, const Theme &theme);
void paintEdge(QPainter *painter, const EdgeShape &shape, const DiagramEdge &edge, const Theme &theme, bool focused = false);
/// Where a node on the fault's way has its number: over the corner where no line ends.
QPointF markPlace(const Diagram &diagram, const DiagramLayout &layout, const DiagramNode &node);
void paintNode(QPainter *painter, const QRectF &rect, const DiagramNode &node, const QPointF &mark, const Theme &theme, bool focused = false);
/// How far a node's marks and focus ring reach beyond its card.
inline constexpr int nodeMargin = 14;

/// The whole drawing in pixels, its upper left at 0, 0.
void paintDiagram(QPainter *painter, const Diagram &diagram, const DiagramLayout &layout, const Theme &theme);
QByteArray diagramAsSvg(const Diagram &diagram, const DiagramLayout &layout, const Theme &theme);
QByteArray diagramAsPng(const Diagram &diagram, const DiagramLayout &layout, const Theme &theme);
/// For a paper: vectors, drawn light, scaled into so many points.
struct PaperDrawing {
    QPicture picture{};
    QSizeF size{};
};
PaperDrawing diagramForPaper(const Diagram &diagram, const DiagramLayout &layout, const QSizeF &most);

} // namespace driftsraad
