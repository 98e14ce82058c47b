#include "ui/chain/chainpainter.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace driftsraad {

namespace {

constexpr double padding = 14;
constexpr double leastWidth = 124;
constexpr double mostWidth = 200;
constexpr double lineStep = 17;
constexpr double zoneHead = 56;    ///< title and note over the nodes
constexpr double zoneGap = 8;
constexpr double markRadius = 11;
constexpr double pngScale = 2;

QFont titleFont(const DiagramNode &node)
{
    return drawnFont(node.main ? TextSize::Lead : TextSize::Base, QFont::DemiBold);
}

double titleHeight(const DiagramNode &node)
{
    return lineHeight(node.main ? TextSize::Lead : TextSize::Base);
}

QColor frameOf(DiagramPart part, const Theme &theme)
{
    switch (part) {
    case DiagramPart::Plain:
        return theme.line2;
    case DiagramPart::Needed:
        return theme.accent;
    case DiagramPart::Degraded:
        return theme.warn;
    case DiagramPart::Hit:
    case DiagramPart::Cause:
        return theme.crit;
    }
    return theme.line2;
}

QPen penOf(const DiagramEdge &edge, const Theme &theme)
{
    const bool plain = edge.part == DiagramPart::Plain;
    QPen pen(plain ? theme.edge : frameOf(edge.part, theme), plain ? 1.5 : 2.5);
    pen.setJoinStyle(Qt::RoundJoin);
    if (edge.line == DiagramLine::Contract) {
        pen.setColor(plain ? theme.slate : frameOf(edge.part, theme));
        pen.setCapStyle(Qt::RoundCap);
        pen.setWidthF(plain ? 1.75 : 2.5);
        pen.setDashPattern({0.1, 2.6});
    } else if (edge.line == DiagramLine::Escalation) {
        pen.setColor(theme.accent);
        pen.setWidthF(2);
        pen.setDashPattern({3, 2});
    } else {
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

/// The solution that the chain is of has a larger card.
double mostWidthOf(const DiagramNode &node)
{
    return node.main ? mostWidth + 20 : mostWidth;
}

/// What the component is for, in the two lines that a card has for it.
QStringList purposeLines(const DiagramNode &node)
{
    const QString &purpose = node.purpose;
    const QFontMetricsF metrics(smallFont());
    const double room = mostWidthOf(node) - 2 * padding;
    if (purpose.isEmpty() || metrics.horizontalAdvance(purpose) <= room)
        return purpose.isEmpty() ? QStringList() : QStringList{purpose};
    const QStringList words = purpose.split(u' ');
    QString first = words.first();
    qsizetype taken = 1;
    while (taken < words.size() && metrics.horizontalAdvance(first + u' ' + words[taken]) <= room)
        first += u' ' + words[taken++];
    return taken == words.size() ? QStringList{first} : QStringList{first, words.mid(taken).join(u' ')};
}

void paintLines(QPainter *painter, const QRectF &rect, const DiagramNode &node, const Theme &theme)
{
    const QRectF inner = rect.adjusted(padding, 0, -padding, 0);
    const QStringList purpose = purposeLines(node);
    const bool hasStatus = !node.status.word.isEmpty();
    double y = rect.center().y() - (titleHeight(node) + lineStep * static_cast<double>(purpose.size()) + (hasStatus ? lineStep : 0)) / 2;
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour, double height, double left = 0) {
        painter->setFont(font);
        painter->setPen(colour);
        const QRectF place(inner.x() + left, y, inner.width() - left, height);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, place.width() + 1));
        y += height;
    };
    write(node.title, titleFont(node), theme.ink, titleHeight(node));
    for (const QString &line : purpose)
        write(line, smallFont(), theme.slate, lineStep);
    if (!hasStatus)
        return;
    const QColor colour = theme.colour(toneOf(node.status.state));
    paintIcon(painter, QRectF(inner.x(), y + (lineStep - 12) / 2, 12, 12), node.status.icon.isEmpty() ? iconOf(node.status.state) : node.status.icon, colour);
    write(node.status.word, smallFont(QFont::Medium), colour, lineStep, 16);
}

void paintMark(QPainter *painter, const QPointF &centre, int number, const Theme &theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.crit);
    painter->drawEllipse(centre, markRadius, markRadius);
    painter->setPen(theme.paper);
    painter->setFont(smallFont(QFont::DemiBold));
    painter->drawText(QRectF(centre - QPointF(markRadius, markRadius), QSizeF(2 * markRadius, 2 * markRadius)), Qt::AlignCenter, QString::number(number));
}

} // namespace

QSizeF nodeSize(const DiagramNode &node)
{
    const double words = std::max({QFontMetricsF(titleFont(node)).horizontalAdvance(node.title),
                                   QFontMetricsF(smallFont()).horizontalAdvance(node.purpose),
                                   node.status.word.isEmpty() ? 0 : 16 + QFontMetricsF(smallFont(QFont::Medium)).horizontalAdvance(node.status.word)});
    const double height = 20 + titleHeight(node) + lineStep * static_cast<double>(purposeLines(node).size()) + (node.status.word.isEmpty() ? 0 : lineStep);
    const double grown = node.main ? 1 : 0;
    return {std::clamp(std::ceil(words) + 2 * padding + 2, leastWidth + 32 * grown, mostWidthOf(node)), height + 8 * grown};
}

QPointF markPlace(const Diagram &diagram, const DiagramLayout &layout, const DiagramNode &node)
{
    const QRectF rect = layout.nodes.value(node.id);
    const QPointF usual = rect.topLeft() + QPointF(1, 1);
    if (node.mark == 0)
        return usual;
    QList<QPointF> ends;
    for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
        const EdgeLine line = layout.edges.value(i);
        if (line.points.isEmpty() || (diagram.edges[i].from != node.id && diagram.edges[i].to != node.id))
            continue;
        ends.append(diagram.edges[i].from == node.id ? line.points.first() : line.head.isNull() ? line.points.last() : line.head);
    }
    for (const QPointF &corner : {usual, rect.topRight() + QPointF(-1, 1), rect.bottomLeft() + QPointF(1, -1), rect.bottomRight() + QPointF(-1, -1)}) {
        if (std::none_of(ends.cbegin(), ends.cend(), [&](const QPointF &end) { return QLineF(corner, end).length() < 2 * markRadius; }))
            return corner;
    }
    return usual;
}

std::array<QRectF, zoneCount> zoneRects(const Diagram &diagram, const DiagramLayout &layout, double leastHeight)
{
    std::array<QRectF, zoneCount> rects;
    for (const DiagramNode &node : diagram.nodes)
        rects[static_cast<size_t>(node.zone)] |= layout.nodes.value(node.id);
    const double content = layout.bounds.height() + zoneHead + zonePadding + nodeMargin;
    const double spare = std::max(0.0, leastHeight - content) / 2;
    const double top = layout.bounds.top() - zoneHead - nodeMargin - spare;
    const double bottom = layout.bounds.bottom() + zonePadding + spare;
    double left = 0;
    bool first = true;
    for (size_t i = 0; i < rects.size(); ++i) {
        if (rects[i].isNull())
            continue;
        const double title = std::max(QFontMetricsF(drawnFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(diagram.zones[i].title),
                                      QFontMetricsF(smallFont()).horizontalAdvance(diagram.zones[i].note));
        const double least = title + 2 * padding + 2;
        double from = first ? rects[i].left() - zonePadding : left;
        double to = rects[i].right() + zonePadding;
        // A narrow zone grows to where there is no other.
        if (to - from < least && first)
            from = to - least;
        else if (to - from < least)
            to = from + least;
        rects[i] = QRectF(QPointF(from, top), QPointF(to, bottom));
        left = to + zoneGap;
        first = false;
    }
    // Lines that go round the outermost nodes stay on the ground, too.
    for (QRectF &rect : rects) {
        if (!rect.isNull()) {
            rect.setLeft(std::min(rect.left(), layout.bounds.left() - zonePadding));
            break;
        }
    }
    for (size_t i = rects.size(); i-- > 0;) {
        if (!rects[i].isNull()) {
            rects[i].setRight(std::max(rects[i].right(), layout.bounds.right() + zonePadding));
            break;
        }
    }
    return rects;
}

QRectF drawingRect(const Diagram &diagram, const DiagramLayout &layout)
{
    QRectF whole;
    for (const QRectF &rect : zoneRects(diagram, layout))
        whole |= rect;
    return whole;
}

void paintZone(QPainter *painter, const QRectF &rect, const DiagramZone &zone, bool kombit, const Theme &theme)
{
    if (rect.isNull())
        return;
    paintRounded(painter, rect, radius::card, kombit ? theme.accentTint : theme.sunken);
    painter->save();
    const QRectF inner = rect.adjusted(padding, padding - 2, -padding + 2, 0);
    painter->setFont(drawnFont(TextSize::Base, QFont::DemiBold));
    painter->setPen(theme.ink);
    painter->drawText(QRectF(inner.topLeft(), QSizeF(inner.width(), 20)), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(painter->font()).elidedText(zone.title, Qt::ElideRight, inner.width()));
    painter->setFont(smallFont());
    painter->setPen(theme.slate);
    painter->drawText(QRectF(inner.topLeft() + QPointF(0, 20), QSizeF(inner.width(), 16)), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(painter->font()).elidedText(zone.note, Qt::ElideRight, inner.width()));
    painter->restore();
}

void paintEdge(QPainter *painter, const EdgeShape &shape, const DiagramEdge &edge, const Theme &theme, bool focused)
{
    if (shape.path.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen = penOf(edge, theme);
    if (focused)
        pen.setWidthF(pen.widthF() + 1.5);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape.path);
    if (!shape.arrow.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(pen.color());
        painter->drawPolygon(shape.arrow);
    }
    if (edge.broken) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.crit);
        painter->drawEllipse(shape.middle, brokenRadius, brokenRadius);
        paintIcon(painter, QRectF(shape.middle - QPointF(9, 9), QSizeF(18, 18)), QStringLiteral("unlink"), theme.paper);
    }
    if (!shape.label.isNull()) {
        const bool escalation = edge.line == DiagramLine::Escalation;
        painter->setFont(edgeFont(edge));
        painter->setPen(escalation ? theme.accent : edge.part == DiagramPart::Plain ? theme.slate : theme.ink);
        painter->drawText(shape.label, Qt::AlignCenter | Qt::TextDontClip, edge.label);
    }
    painter->restore();
}

void paintNode(QPainter *painter, const QRectF &rect, const DiagramNode &node, const QPointF &mark, const Theme &theme, bool focused)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius::card + 4, radius::card + 4);
    }
    const bool plain = node.part == DiagramPart::Plain;
    const QColor ground = node.part == DiagramPart::Cause ? theme.critTint : theme.paper;
    const double width = node.part == DiagramPart::Cause || (node.main && !plain) ? 2.5 : plain ? 1 : 1.75;
    // Several in one: a second card looks out behind.
    if (node.members > 0) {
        paintRounded(painter, rect.translated(5, 5), radius::card, ground, frameOf(node.part, theme), width);
        paintRounded(painter, rect.translated(2.5, 2.5), radius::card, ground, frameOf(node.part, theme), width);
    }
    paintRounded(painter, rect, radius::card, ground, frameOf(node.part, theme), width);
    paintLines(painter, rect, node, theme);
    if (node.mark > 0)
        paintMark(painter, mark, node.mark, theme);
    painter->restore();
}

void paintDiagram(QPainter *painter, const Diagram &diagram, const DiagramLayout &layout, const Theme &theme)
{
    const std::array<QRectF, zoneCount> zones = zoneRects(diagram, layout);
    painter->save();
    painter->translate(-drawingRect(diagram, layout).topLeft());
    for (size_t i = 0; i < zones.size(); ++i)
        paintZone(painter, zones[i], diagram.zones[i], i == static_cast<size_t>(ChainZone::Kombit), theme);
    const QList<EdgeShape> shapes = edgeShapes(diagram, layout);
    // What the question is about lies over the rest.
    for (const bool plain : {true, false}) {
        for (qsizetype i = 0; i < diagram.edges.size(); ++i) {
            if ((diagram.edges[i].part == DiagramPart::Plain) == plain)
                paintEdge(painter, shapes[i], diagram.edges[i], theme);
        }
    }
    for (const DiagramNode &node : diagram.nodes)
        paintNode(painter, layout.nodes.value(node.id), node, markPlace(diagram, layout, node), theme);
    painter->restore();
}

QByteArray diagramAsSvg(const Diagram &diagram, const DiagramLayout &layout, const Theme &theme)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSize size = drawingRect(diagram, layout).size().toSize();
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(diagram.title);
    QPainter painter(&generator);
    paintDiagram(&painter, diagram, layout, theme);
    painter.end();
    return svg;
}

QByteArray diagramAsPng(const Diagram &diagram, const DiagramLayout &layout, const Theme &theme)
{
    QImage image((drawingRect(diagram, layout).size() * pngScale).toSize(), QImage::Format_RGB32);
    image.fill(theme.paper);
    image.setText(QStringLiteral("Title"), diagram.title);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paintDiagram(&painter, diagram, layout, theme);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// A small chain's words are hardly larger than the paper's own.
static constexpr double mostOnPaper = 0.75;

PaperDrawing diagramForPaper(const Diagram &diagram, const DiagramLayout &layout, const QSizeF &most)
{
    PaperDrawing drawing;
    const QSizeF size = drawingRect(diagram, layout).size();
    if (size.isEmpty())
        return drawing;
    const double scale = std::min({most.width() / size.width(), most.height() / size.height(), mostOnPaper});
    QPainter painter(&drawing.picture);
    painter.scale(scale, scale);
    paintDiagram(&painter, diagram, layout, Theme::light());
    painter.end();
    drawing.size = size * scale;
    return drawing;
}

} // namespace driftsraad
