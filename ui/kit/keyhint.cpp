#include "ui/kit/keyhint.h"

#include "ui/kit/rounded.h"

#include <QPainter>

namespace driftsraad {

KeyHint::KeyHint(const QKeySequence &key, QWidget *parent)
    : Label(key.toString(QKeySequence::NativeText), TextSize::Small, QFont::Medium, Tone::Slate, parent)
{
    setContentsMargins(6, 2, 6, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyHint::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::tag, Theme::current().sunken);
    painter.end();
    Label::paintEvent(event);
}

} // namespace driftsraad
