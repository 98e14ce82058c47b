#include "ui/kit/label.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace driftsraad {

Label::Label(const QString &text, TextSize size, QFont::Weight weight, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(textFont(size, weight));
    colour();
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, &Label::colour);
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void Label::colour()
{
    switch (m_tone) {
    case Tone::Ink:
        return setForegroundRole(QPalette::WindowText);
    case Tone::Slate:
        return setForegroundRole(QPalette::PlaceholderText);
    case Tone::Accent:
        return setForegroundRole(QPalette::Link);
    case Tone::Critical:
        return setForegroundRole(QPalette::BrightText);
    default: {
        QPalette own;
        own.setColor(QPalette::WindowText, Theme::current().colour(m_tone));
        setForegroundRole(QPalette::WindowText);
        setPalette(own);
    }
    }
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(false);
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), fontMetrics().averageCharWidth() * 8), hint.height()) : hint;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    if (const QString tip = shown == text() ? QString() : text(); toolTip() != tip)
        setToolTip(tip);
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace driftsraad
