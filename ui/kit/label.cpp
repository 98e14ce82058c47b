#include "ui/kit/label.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace driftsraad {

namespace {

/// A word that is longer than this may break at its hyphens.
constexpr int longWord = 32;

} // namespace

QString unbroken(const QString &text)
{
    constexpr QChar joiner(0x2060);
    constexpr QChar untilDash(0x2013);
    static const QStringList units{QStringLiteral("%"), QStringLiteral("s"), QStringLiteral("ms"), QStringLiteral("t"), QStringLiteral("min"),
                                   QStringLiteral("A/S"), QStringLiteral("ApS")};
    QString whole;
    for (const QString &word : text.split(u' ')) {
        if (!whole.isEmpty())
            whole += units.contains(word) ? QChar(QChar::Nbsp) : QChar(u' ');
        for (qsizetype i = 0; i < word.size(); ++i) {
            whole += word[i];
            const bool inside = i > 0 && i + 1 < word.size() && word[i + 1].isLetterOrNumber();
            if (word.size() <= longWord && inside && (word[i] == u'-' || word[i] == u'/' || word[i] == untilDash))
                whole += joiner;
        }
    }
    return whole;
}

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
    setPalette({}); // an own colour of before would stand under every role
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
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (!m_elided) {
        const bool isSelectable = textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const QString whole = wordWrap() && !isSelectable ? unbroken(text()) : QString();
        const int flags = int(alignment()) | Qt::TextWordWrap;
        if (whole.isEmpty() || whole == text() || !room.contains(fontMetrics().boundingRect(room, flags, whole)))
            return QLabel::paintEvent(event);
        QPainter painter(this);
        return style()->drawItemText(&painter, room, flags, palette(), isEnabled(), whole, foregroundRole());
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    if (const QString tip = shown == text() ? QString() : text(); toolTip() != tip)
        setToolTip(tip);
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace driftsraad
