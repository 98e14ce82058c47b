#include "ui/responsibility/problemlink.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QPainter>

namespace driftsraad {

namespace {

constexpr int iconSide = 16;
constexpr int between = 6;

} // namespace

ProblemLink::ProblemLink(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProblemLink::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

QSize ProblemLink::sizeHint() const
{
    const int words = QFontMetrics(textFont(TextSize::Base, QFont::Medium)).horizontalAdvance(text());
    return {iconSide + between + words + 2 * space::half, space::controlRow};
}

void ProblemLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor colour = m_plain ? theme.accent : theme.warn;
    QFont font = textFont(TextSize::Base, QFont::Medium);
    font.setUnderline(underMouse());
    QPainter painter(this);
    paintIcon(&painter, QRect(space::half, (height() - iconSide) / 2, iconSide, iconSide), m_plain ? QStringLiteral("list") : QStringLiteral("triangle-alert"), colour);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(space::half + iconSide + between, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

} // namespace driftsraad
