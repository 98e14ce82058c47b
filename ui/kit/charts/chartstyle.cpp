#include "ui/kit/charts/chartstyle.h"

#include <QPainterPath>

namespace driftsraad {

const ChartColours &ChartColours::light()
{
    static const ChartColours colours{
        QColor(0xFFFFFF), QColor(0x1B2430), QColor(0x5B6776), QColor(0xE3E7EC), QColor(0xC6CED7),
        QColor(0x0B5FA5), QColor(0x1E7B4F), QColor(0x8A5A00), QColor(0xB3261E),
        {QColor(0x0B5FA5), QColor(0xC98512), QColor(0x4A2C7E), QColor(0x4F9BD6), QColor(0xAD3665), QColor(0x7B8794), QColor(0x6E3B1C),
         QColor(0x20303F)}};
    return colours;
}

const ChartColours &ChartColours::dark()
{
    static const ChartColours colours{
        QColor(0x182028), QColor(0xE8EDF3), QColor(0xA3AFBC), QColor(0x2A343F), QColor(0x44515E),
        QColor(0x7BBBF5), QColor(0x62C795), QColor(0xF0BD57), QColor(0xFF9489),
        {QColor(0x6DB3F2), QColor(0xE8A838), QColor(0x8E7BE0), QColor(0xC2CBD6), QColor(0xE673A6), QColor(0xE4EAF1), QColor(0xB8764A),
         QColor(0xF6D27A)}};
    return colours;
}

QColor ChartColours::of(ChartTone tone) const
{
    switch (tone) {
    case ChartTone::Positive: return pos;
    case ChartTone::Progress: return accent;
    case ChartTone::Warning: return warn;
    case ChartTone::Critical: return crit;
    case ChartTone::Neutral: break;
    }
    return slate;
}

QColor ChartColours::series(int number, int position) const
{
    const auto index = static_cast<size_t>(number > 0 ? number - 1 : position);
    return palette[index % palette.size()];
}

ChartStyle ChartStyle::print()
{
    // Ten scene units a point, so that whole-pixel font metrics do not show on paper.
    return {.colours = ChartColours::print(), .axisSize = 8, .labelSize = 8, .lineWidth = 1.2, .markerSize = 4.5, .oneLineLabels = true, .zoom = 10};
}

QFont ChartStyle::font(double size, QFont::Weight weight) const
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(scaled(size))));
    font.setWeight(weight);
    return font;
}

static QPainterPath markPath(ChartTone tone)
{
    // Drawn on Lucide's grid of 24.
    QPainterPath path;
    switch (tone) {
    case ChartTone::Positive:
        path.moveTo(4, 12);
        path.lineTo(9, 17);
        path.lineTo(20, 6);
        break;
    case ChartTone::Critical:
        path.moveTo(6, 6);
        path.lineTo(18, 18);
        path.moveTo(18, 6);
        path.lineTo(6, 18);
        break;
    case ChartTone::Warning:
        path.moveTo(12, 3.5);
        path.lineTo(22, 20.5);
        path.lineTo(2, 20.5);
        path.closeSubpath();
        path.moveTo(12, 9.5);
        path.lineTo(12, 13.5);
        path.moveTo(12, 17);
        path.lineTo(12, 17.2);
        break;
    case ChartTone::Progress:
        path.addEllipse(QPointF(12, 12), 9, 9);
        path.addEllipse(QPointF(12, 12), 3, 3);
        break;
    case ChartTone::Neutral:
        path.moveTo(5, 12);
        path.lineTo(19, 12);
        break;
    }
    return path;
}

void paintToneMark(QPainter &painter, ChartTone tone, const QRectF &square, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(markPath(tone));
    painter.restore();
}

void paintSeriesMarker(QPainter &painter, int series, const QPointF &centre, double size, const QColor &colour, const QColor &fill, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(fill);
    const double half = size / 2;
    switch (series % 4) {
    case 0:
        painter.drawEllipse(centre, half, half);
        break;
    case 1:
        painter.drawRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half * 1.25}, {centre.x() + half * 1.25, centre.y()},
                                      {centre.x(), centre.y() + half * 1.25}, {centre.x() - half * 1.25, centre.y()}});
        break;
    default:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half * 1.2}, {centre.x() + half * 1.15, centre.y() + half * 0.9},
                                      {centre.x() - half * 1.15, centre.y() + half * 0.9}});
        break;
    }
}

} // namespace driftsraad
