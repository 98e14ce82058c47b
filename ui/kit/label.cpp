#include "ui/kit/label.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextCursor>
#include <QTextDocument>

namespace driftsraad {

namespace {

/// A word that is longer than this may break at its hyphens.
constexpr int longWord = 32;
/// A name of a file that is longer than this may break at its low lines, where nothing else would break it.
constexpr int longName = 16;
constexpr QChar joiner(0x2060);
constexpr QChar breaker(0x200b);

} // namespace

QString unbroken(const QString &text)
{
    if (text.contains(u'\n')) {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = unbroken(line);
        return lines.join(u'\n');
    }
    constexpr QChar untilDash(0x2013);
    static const QStringList units{QStringLiteral("%"), QStringLiteral("s"), QStringLiteral("ms"), QStringLiteral("t"), QStringLiteral("min"),
                                   QStringLiteral("A/S"), QStringLiteral("ApS")};
    static const auto bare = [](QString word) {
        while (!word.isEmpty() && QStringLiteral(",.;:)").contains(word.back()))
            word.chop(1);
        return word;
    };
    QString whole;
    for (const QString &word : text.split(u' ')) {
        if (!whole.isEmpty())
            whole += units.contains(bare(word)) ? QChar(QChar::Nbsp) : QChar(u' ');
        for (qsizetype i = 0; i < word.size(); ++i) {
            whole += word[i];
            const bool inside = i > 0 && i + 1 < word.size() && word[i + 1].isLetterOrNumber();
            if (word.size() <= longWord && inside && (word[i] == u'-' || word[i] == u'/' || word[i] == untilDash))
                whole += joiner;
            if (word.size() > longName && inside && word[i] == u'_')
                whole += breaker;
        }
    }
    return whole;
}

QString unjoined(const QString &text)
{
    QString plain = text;
    plain.remove(joiner);
    plain.remove(breaker);
    plain.replace(QChar(QChar::Nbsp), u' ');
    plain.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return plain;
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

int Label::heightForWidth(int width) const
{
    const int height = QLabel::heightForWidth(width);
    return joinInDocument() ? QLabel::heightForWidth(width) : height;
}

/// Text that can be selected is laid out by a document that QLabel makes of it: that one gets the joiners, text() stays what it is. True
/// where it did not have them yet.
bool Label::joinInDocument() const
{
    auto *document = wordWrap() && isSelectable() ? findChild<QTextDocument *>() : nullptr;
    if (!document)
        return false;
    QString shown = document->toRawText();
    shown.replace(QChar(QChar::ParagraphSeparator), u'\n');
    const QString whole = unbroken(text());
    if (shown != text() || whole == text())
        return false;
    QTextCursor cursor(document);
    cursor.select(QTextCursor::Document);
    cursor.insertText(whole);
    return true;
}

void Label::copySelected(QClipboard::Mode mode) const
{
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(unjoined(selectedText()), mode);
}

void Label::keyPressEvent(QKeyEvent *event)
{
    QLabel::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        copySelected(QClipboard::Clipboard);
}

void Label::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (isSelectable() && QGuiApplication::clipboard()->supportsSelection())
        copySelected(QClipboard::Selection);
}

void Label::contextMenuEvent(QContextMenuEvent *event)
{
    QLabel::contextMenuEvent(event);
    for (QMenu *menu : findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (auto *copy = menu->findChild<QAction *>(QStringLiteral("edit-copy")))
            connect(copy, &QAction::triggered, this, [this] { copySelected(QClipboard::Clipboard); });
    }
}

void Label::paintEvent(QPaintEvent *event)
{
    if (wordWrap() && isSelectable()) {
        // A text that was set since is in the document once its height was asked for.
        QLabel::heightForWidth(width());
        if (joinInDocument())
            updateGeometry();
    }
    const QRect room = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    if (!m_elided) {
        const QString whole = wordWrap() && !isSelectable() ? unbroken(text()) : QString();
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
