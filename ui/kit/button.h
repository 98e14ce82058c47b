#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace driftsraad {

/// Primary is the one next step of a place, Flat a text link, Danger what cannot be undone.
enum class ButtonKind { Secondary, Primary, Flat, Danger };
/// 28, 32 and 48 pixels high.
enum class ButtonSize { Small, Normal, Large };

/// A push button in our look. The icon is a Lucide name. A key is bound to the button, shown on it and told to assistive technology.
QPushButton *button(const QString &text, ButtonKind kind = ButtonKind::Secondary, const QString &iconName = {},
                    const QKeySequence &key = {}, QWidget *parent = nullptr);
void setButtonKind(QPushButton *button, ButtonKind kind);
void setButtonSize(QPushButton *button, ButtonSize size);
/// A square button that shows only an icon; the name is its tooltip and what a screen reader says.
QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
/// Gives a button that shows only an icon its name anew, as after a change of language.
void nameButton(QToolButton *button, const QString &name);

/// Draws a button in a row of a list, where a widget would be too heavy.
void paintButton(QPainter *painter, const QRect &rect, const QString &text, ButtonKind kind, bool hot);

} // namespace driftsraad
