#include "ui/kit/iconlabel.h"

#include "ui/kit/icons.h"

#include <QPainter>

namespace driftsraad {

IconLabel::IconLabel(const QString &iconName, int side, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_side(side)
    , m_tone(tone)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &iconName, Tone tone)
{
    m_icon = iconName;
    m_tone = tone;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, Theme::current().colour(m_tone));
}

} // namespace driftsraad
