#include "ui/kit/statuspainter.h"

#include "ui/kit/icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int gap = 4;

QString iconOfStatus(const Status &status)
{
    return status.icon.isEmpty() ? iconOf(status.state) : status.icon;
}

} // namespace

Tone toneOf(State state)
{
    switch (state) {
    case State::Positive:
        return Tone::Positive;
    case State::InProgress:
        return Tone::Accent;
    case State::Warning:
        return Tone::Warning;
    case State::Critical:
        return Tone::Critical;
    case State::Neutral:
        return Tone::Slate;
    }
    return Tone::Slate;
}

QColor colourOf(State state)
{
    return Theme::current().colour(toneOf(state));
}

QColor tintOf(State state)
{
    const Theme &theme = Theme::current();
    switch (state) {
    case State::Positive:
        return theme.posTint;
    case State::InProgress:
        return theme.accentTint;
    case State::Warning:
        return theme.warnTint;
    case State::Critical:
        return theme.critTint;
    case State::Neutral:
        return theme.sunken;
    }
    return theme.sunken;
}

QString iconOf(State state)
{
    switch (state) {
    case State::Positive:
        return QStringLiteral("circle-check");
    case State::InProgress:
        return QStringLiteral("circle-dot");
    case State::Warning:
        return QStringLiteral("circle-alert");
    case State::Critical:
        return QStringLiteral("circle-x");
    case State::Neutral:
        return QStringLiteral("minus");
    }
    return {};
}

int StatusPainter::iconSide() const
{
    return m_size == TextSize::Small ? 12 : m_size == TextSize::Base ? 16 : 18;
}

QSize StatusPainter::sizeOf(const Status &status) const
{
    const QFontMetrics metrics(textFont(m_size, m_weight));
    const int word = status.word.isEmpty() ? 0 : gap + metrics.horizontalAdvance(status.word) + 1;
    return {iconSide() + word, qMax(lineHeight(m_size), iconSide())};
}

void StatusPainter::paint(QPainter *painter, const QRect &rect, const Status &status, Qt::Alignment alignment, bool selected) const
{
    const QColor colour = colourOf(status.state);
    const int side = iconSide();
    const int width = qMin(sizeOf(status).width(), rect.width());
    int x = rect.x();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    const int middle = rect.y() + rect.height() / 2;
    paintIcon(painter, QRect(x, middle - side / 2, side, side), iconOfStatus(status), colour);
    const QFont font = textFont(m_size, m_weight);
    const QRect room(x + side + gap, rect.y(), width - side - gap, rect.height());
    painter->save();
    painter->setFont(font);
    painter->setPen(selected ? Theme::current().ink : colour);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(status.word, Qt::ElideRight, room.width()));
    painter->restore();
}

StatusLabel::StatusLabel(const Status &status, TextSize size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusLabel::setStatus(const Status &status)
{
    m_status = status;
    setAccessibleName(status.word);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return StatusPainter(m_size).sizeOf(m_status);
}

QSize StatusLabel::minimumSizeHint() const
{
    return sizeHint();
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    // Nothing is known yet: a mark without its word would say something.
    if (m_status.word.isEmpty())
        return;
    QPainter painter(this);
    StatusPainter(m_size).paint(&painter, rect(), m_status);
}

} // namespace driftsraad
