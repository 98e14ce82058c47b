#include "ui/chain/edgeshapes.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace driftsraad {

namespace {

constexpr double arrowLength = 9;
constexpr double arrowHalf = 4.5;
constexpr double labelHeight = 16;
constexpr double besideLevel = 3;    ///< between a level line and its label
constexpr double besideUpright = 7;
constexpr double aroundNodes = 2;
constexpr double levelIsWorth = 2.5; ///< a level part carries its label better than an upright one

bool isLevel(const QLineF &part)
{
    return std::abs(part.dy()) < 1;
}

double worthOf(const QLineF &part)
{
    return part.length() * (isLevel(part) ? levelIsWorth : 1);
}

/// The line as such, in pieces of which a straight one has two points; the best place for a label first.
QList<QLineF> straightParts(const EdgeLine &line)
{
    QList<QLineF> parts;
    const int step = line.curved ? 3 : 1;
    for (qsizetype i = step; i < line.points.size(); i += step)
        parts.append(QLineF(line.points[i - step], line.points[i]));
    std::stable_sort(parts.begin(), parts.end(), [](const QLineF &left, const QLineF &right) { return worthOf(left) > worthOf(right); });
    return parts;
}

EdgeShape shapeOf(const EdgeLine &line, const DiagramEdge &edge)
{
    EdgeShape shape;
    if (line.points.size() < 2)
        return shape;
    QList<QPointF> points = line.points;
    if (edge.line != DiagramLine::Contract) {
        const QPointF tip = line.head.isNull() ? points.last() : line.head;
        QPointF along = tip - (points.last() == tip ? points[points.size() - 2] : points.last());
        const double length = std::hypot(along.x(), along.y());
        along = length > 0 ? along / length : QPointF(1, 0);
        const QPointF base = tip - along * arrowLength;
        const QPointF across(-along.y() * arrowHalf, along.x() * arrowHalf);
        shape.arrow << tip << base + across << base - across;
        if (!line.curved)
            points.last() = base;
    }
    shape.path.moveTo(points.first());
    if (line.curved) {
        for (qsizetype i = 1; i + 2 < points.size(); i += 3)
            shape.path.cubicTo(points[i], points[i + 1], points[i + 2]);
        if (!shape.arrow.isEmpty())
            shape.path.lineTo((shape.arrow[1] + shape.arrow[2]) / 2);
        shape.middle = shape.path.pointAtPercent(0.5);
    } else {
        for (qsizetype i = 1; i < points.size(); ++i)
            shape.path.lineTo(points[i]);
        shape.middle = straightParts(line).first().center();
    }
    return shape;
}

/// Finds a place for one label after the other.
class LabelPlaces
{
public:
    LabelPlaces(const Diagram &diagram, const DiagramLayout &layout, const QList<EdgeShape> &shapes)
    {
        for (const QRectF &node : layout.nodes)
            m_taken.append(node.adjusted(-aroundNodes, -aroundNodes, aroundNodes, aroundNodes));
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            if (diagram.edges[i].broken)
                m_taken.append(QRectF(shapes[i].middle - QPointF(brokenRadius, brokenRadius), QSizeF(2 * brokenRadius, 2 * brokenRadius)));
            if (layout.edges.value(i).curved)
                continue; // where lines are curves there are too many of them to keep clear of
            for (const QLineF &part : straightParts(layout.edges.value(i)))
                m_lines.append(QRectF(part.p1(), part.p2()).normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
        }
    }

    QRectF place(const DiagramEdge &edge, const EdgeLine &line, const EdgeShape &shape)
    {
        const QSizeF size(QFontMetricsF(edgeFont(edge)).horizontalAdvance(edge.label) + 2, labelHeight);
        QRectF best;
        qsizetype fewest = -1;
        const QList<QRectF> candidates = line.curved ? aroundMiddle(shape.middle, size) : besideParts(line, size);
        for (const QRectF &candidate : candidates) {
            const auto meets = [&](const QRectF &other) { return other.intersects(candidate); };
            if (std::any_of(m_taken.cbegin(), m_taken.cend(), meets))
                continue;
            const auto crossed = std::count_if(m_lines.cbegin(), m_lines.cend(), meets);
            if (fewest >= 0 && crossed >= fewest)
                continue;
            best = candidate;
            fewest = crossed;
            if (fewest == 0)
                break;
        }
        if (fewest >= 0)
            m_taken.append(best);
        return best;
    }

private:
    static QList<QRectF> aroundMiddle(const QPointF &middle, const QSizeF &size)
    {
        QList<QRectF> places;
        const QRectF above(middle - QPointF(size.width() / 2, size.height() + besideLevel), size);
        const double below = size.height() + 2 * besideLevel;
        for (const QPointF &shift : {QPointF(0, 0), QPointF(0, below), QPointF(28, 0), QPointF(-28, 0), QPointF(28, below), QPointF(-28, below)})
            places.append(above.translated(shift));
        return places;
    }

    /// On both sides of every part, in its middle before nearer to its ends.
    static QList<QRectF> besideParts(const EdgeLine &line, const QSizeF &size)
    {
        QList<QRectF> places;
        const QList<QLineF> parts = straightParts(line);
        for (const QLineF &part : parts) {
            for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85}) {
                const QPointF at = part.pointAt(share);
                if (isLevel(part)) {
                    places.append(QRectF(at - QPointF(size.width() / 2, size.height() + besideLevel), size));
                    places.append(QRectF(at + QPointF(-size.width() / 2, besideLevel), size));
                } else {
                    places.append(QRectF(at + QPointF(besideUpright, -size.height() / 2), size));
                    places.append(QRectF(at - QPointF(besideUpright + size.width(), size.height() / 2), size));
                }
            }
        }
        return places;
    }

    QList<QRectF> m_taken;
    QList<QRectF> m_lines;
};

} // namespace

QList<EdgeShape> edgeShapes(const Diagram &diagram, const DiagramLayout &layout)
{
    QList<EdgeShape> shapes;
    for (qsizetype i = 0; i < diagram.edges.size(); ++i)
        shapes.append(shapeOf(layout.edges.value(i), diagram.edges[i]));
    LabelPlaces places(diagram, layout, shapes);
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        if (!diagram.edges[i].label.isEmpty() && !shapes[i].path.isEmpty())
            shapes[i].label = places.place(diagram.edges[i], layout.edges[i], shapes[i]);
    }
    return shapes;
}

} // namespace driftsraad
