#include "ui/kit/toggleswitch.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"

#include <QPainter>

namespace driftsraad {

namespace {

constexpr int trackWidth = 36;
constexpr int trackHeight = 20;

} // namespace

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setCursor(Qt::PointingHandCursor);
}

QSize ToggleSwitch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : space::unit + 2 + fontMetrics().horizontalAdvance(text()) + 2;
    return {trackWidth + words, 24};
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF track(0, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    const bool on = isChecked();
    const QColor ground = !isEnabled() ? theme.line2 : on ? theme.accent : theme.edge;
    paintRounded(&painter, track, trackHeight / 2.0, ground);
    const QRectF knob(on ? track.right() - 18 : track.left() + 2, track.top() + 2, 16, 16);
    paintRounded(&painter, knob, 8, theme.paper);
    if (on)
        paintIcon(&painter, knob.adjusted(2, 2, -2, -2), QStringLiteral("check"), ground);
    painter.setPen(isEnabled() ? theme.ink : theme.edge);
    painter.drawText(rect().adjusted(trackWidth + space::unit + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace driftsraad
