#include "ui/kit/rounded.h"

#include <QPainter>
#include <QPen>

namespace driftsraad {

void paintRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : Qt::NoBrush);
    if (border.isValid()) {
        const qreal half = width / 2;
        painter->setPen(QPen(border, width));
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

} // namespace driftsraad
