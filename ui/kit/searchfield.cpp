#include "ui/kit/searchfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace driftsraad {

SearchField::SearchField(const QString &placeholder, const QKeySequence &key, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(key.toString(QKeySequence::NativeText))
    , m_icon(addAction(icon(QStringLiteral("search")), LeadingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    // The icon is a button to assistive technology and needs a name.
    m_icon->setText(placeholder);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { emit searched(text()); });
    if (!key.isEmpty()) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (enter && m_rest.isActive()) {
        m_rest.stop();
        emit searched(text());
    }
    QLineEdit::keyPressEvent(event);
}

/// Whoever shows the field has put its new words in by now.
void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_icon->setText(placeholderText());
    QLineEdit::changeEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small, QFont::Medium));
    const int text = painter.fontMetrics().horizontalAdvance(m_hint);
    const QRect chip(width() - text - 12 - 8, (height() - 20) / 2, text + 12, 20);
    paintRounded(&painter, chip, radius::tag, Theme::current().sunken);
    painter.setPen(Theme::current().slate);
    painter.drawText(chip, Qt::AlignCenter, m_hint);
}

} // namespace driftsraad
