#include "ui/kit/usagebar.h"

#include "ui/kit/rounded.h"

#include <QPainter>

#include <algorithm>

namespace driftsraad {

UsageBar::UsageBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(thickness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setUsed(double used, State state)
{
    m_used = used;
    m_state = state;
    update();
}

void UsageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double round = thickness / 2.0;
    paintRounded(&painter, rect(), round, Theme::current().line);
    QRect run = rect();
    run.setWidth(std::max(thickness, static_cast<int>(width() * m_used)));
    paintRounded(&painter, run, round, m_state == State::Neutral ? Theme::current().slate : colourOf(m_state));
}

} // namespace driftsraad
