#include "ui/kit/charts/chartstyle.h"

#include <QPainterPath>

namespace driftsraad {

ChartColours ChartColours::of(const Theme &theme)
{
    return {theme.paper, theme.ink, theme.slate, theme.line, theme.line2, theme.accent, theme.pos, theme.warn, theme.crit, theme.chart};
}

QColor ChartColours::state(State state) const
{
    switch (state) {
    case State::Positive: return pos;
    case State::InProgress: return accent;
    case State::Warning: return warn;
    case State::Critical: return crit;
    case State::Neutral: break;
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
    return {.colours = ChartColours::print(), .axisSize = 8, .labelSize = 8, .lineWidth = 1.2, .markerSize = 4.5, .oneLineLabels = true, .zoom = 10, .forPaper = true};
}

QFont ChartStyle::font(double size, QFont::Weight weight) const
{
    QFont font(family);
    font.setPixelSize(qMax(1, qRound(scaled(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Contextual forms of Inter's signs have no character of their own, so that a paper's text would be read wrong.
    if (forPaper)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

static QPainterPath markPath(State state)
{
    // Drawn on Lucide's grid of 24.
    QPainterPath path;
    switch (state) {
    case State::Positive:
        path.moveTo(4, 12);
        path.lineTo(9, 17);
        path.lineTo(20, 6);
        break;
    case State::Critical:
        path.moveTo(6, 6);
        path.lineTo(18, 18);
        path.moveTo(18, 6);
        path.lineTo(6, 18);
        break;
    case State::Warning:
        path.moveTo(12, 3.5);
        path.lineTo(22, 20.5);
        path.lineTo(2, 20.5);
        path.closeSubpath();
        path.moveTo(12, 9.5);
        path.lineTo(12, 13.5);
        path.moveTo(12, 17);
        path.lineTo(12, 17.2);
        break;
    case State::InProgress:
        path.addEllipse(QPointF(12, 12), 9, 9);
        path.addEllipse(QPointF(12, 12), 3, 3);
        break;
    case State::Neutral:
        path.moveTo(5, 12);
        path.lineTo(19, 12);
        break;
    }
    return path;
}

void paintStateMark(QPainter &painter, State state, const QRectF &square, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 24, square.height() / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(markPath(state));
    painter.restore();
}

void playChart(QPainter &painter, const QPicture &picture)
{
    painter.save();
    QPicture played = picture;
    painter.scale(static_cast<double>(played.logicalDpiX()) / painter.device()->logicalDpiX(),
                  static_cast<double>(played.logicalDpiY()) / painter.device()->logicalDpiY());
    played.play(&painter);
    painter.restore();
}

void paintProvisionalRing(QPainter &painter, const QPointF &centre, double size, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.6, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, size, size);
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
