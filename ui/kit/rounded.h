#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace driftsraad {

/// Fills a rounded rectangle; an invalid fill leaves it hollow. A border of the given width lies inside the rectangle.
void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = QColor(),
                  qreal width = 1.0);

} // namespace driftsraad
