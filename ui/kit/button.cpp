#include "ui/kit/button.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace driftsraad {

namespace {

const char *nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Secondary:
        return "secondary";
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Flat:
        return "flat";
    case ButtonKind::Danger:
        return "danger";
    }
    return "secondary";
}

/// Enter presses the button that has the keyboard. Qt does so in dialogs only, and there it may press another one. A button's own key
/// presses it and leaves the keyboard where the person works.
class EnterButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!enter || (event->modifiers() & ~Qt::KeypadModifier))
            return QPushButton::keyPressEvent(event);
        if (!event->isAutoRepeat())
            press();
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::Shortcut || static_cast<QShortcutEvent *>(event)->isAmbiguous())
            return QPushButton::event(event);
        press();
        return true;
    }

private:
    void press() { menu() ? showMenu() : click(); }
};

} // namespace

QPushButton *button(const QString &text, ButtonKind kind, const QString &iconName, const QKeySequence &key, QWidget *parent)
{
    QPushButton *made = new EnterButton(text, parent);
    made->setAutoDefault(false);
    made->setCursor(Qt::PointingHandCursor);
    setButtonKind(made, kind);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    if (!key.isEmpty()) {
        made->setShortcut(key);
        made->setProperty("keyHint", key.toString(QKeySequence::NativeText));
    }
    return made;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("kind", QByteArray(nameOf(kind)));
    button->update();
}

void setButtonSize(QPushButton *button, ButtonSize size)
{
    button->setProperty("controlHeight", size == ButtonSize::Small ? 28 : size == ButtonSize::Large ? 48 : 32);
    button->setIcon(button->icon()); // what makes Qt forget the size it has worked out
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setIconSize({16, 16});
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    nameButton(made, name);
    return made;
}

void nameButton(QToolButton *button, const QString &name)
{
    button->setToolTip(name);
    button->setAccessibleName(name);
}

void paintButton(QPainter *painter, const QRect &rect, const QString &text, ButtonKind kind, bool hot)
{
    const Theme &theme = Theme::current();
    const bool filled = kind == ButtonKind::Primary;
    const QColor fill = filled ? (hot ? theme.accentHover : theme.accent) : (hot ? theme.sunken : theme.paper);
    paintRounded(painter, rect, radius::control, fill, filled ? QColor() : theme.line2);
    painter->save();
    painter->setFont(textFont(TextSize::Base, QFont::Medium));
    painter->setPen(filled ? theme.onAccent : kind == ButtonKind::Danger ? theme.crit : theme.ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 8));
    painter->restore();
}

} // namespace driftsraad
