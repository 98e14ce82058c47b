#include "ui/kit/lookpaint.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>
#include <QWidget>

namespace driftsraad::lookpaint {

namespace {

enum class Kind { Secondary, Primary, Flat, Danger };

/// The property decides; in a button box, the role does.
Kind kindOf(const QWidget *widget)
{
    const QByteArray kind = widget ? widget->property("kind").toByteArray() : QByteArray();
    if (kind == "primary")
        return Kind::Primary;
    if (kind == "flat")
        return Kind::Flat;
    if (kind == "danger")
        return Kind::Danger;
    if (!kind.isEmpty() || !widget)
        return Kind::Secondary;
    const auto *box = qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
    auto *pushed = const_cast<QPushButton *>(qobject_cast<const QPushButton *>(widget));
    if (!box || !pushed)
        return Kind::Secondary;
    switch (box->buttonRole(pushed)) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole:
        return Kind::Primary;
    case QDialogButtonBox::DestructiveRole:
        return Kind::Danger;
    default:
        return Kind::Secondary;
    }
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor buttonInk(const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (!has(option, QStyle::State_Enabled))
        return theme.edge;
    switch (kindOf(widget)) {
    case Kind::Primary:
        return theme.onAccent;
    case Kind::Flat:
        return has(option, QStyle::State_MouseOver) ? theme.accentHover : theme.accent;
    case Kind::Danger:
        return theme.crit;
    case Kind::Secondary:
        return theme.ink;
    }
    return theme.ink;
}

QString hintOf(const QWidget *widget)
{
    return widget ? widget->property("keyHint").toString() : QString();
}

constexpr int iconSide = 16;
constexpr int iconGap = 7;
constexpr int hintGap = 9;

int sidePadding(const QWidget *widget, bool iconOnly)
{
    return iconOnly ? 8 : kindOf(widget) == Kind::Flat ? 8 : 14;
}

} // namespace

bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

void button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hot = enabled && (pressed || has(option, QStyle::State_MouseOver));
    switch (kindOf(widget)) {
    case Kind::Primary:
        return paintRounded(painter, option.rect, radius::control, !enabled ? theme.line : hot ? theme.accentHover : theme.accent);
    case Kind::Flat:
        if (pressed)
            paintRounded(painter, option.rect, radius::control, theme.accentTint);
        return;
    case Kind::Danger:
        return paintRounded(painter, option.rect, radius::control, hot ? theme.critTint : theme.paper, enabled ? theme.crit : theme.line2);
    case Kind::Secondary:
        break;
    }
    const QColor fill = pressed ? theme.accentTint : hot ? theme.sunken : theme.paper;
    paintRounded(painter, option.rect, radius::control, fill, enabled ? theme.line2 : theme.line);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QColor ink = buttonInk(option, widget);
    const QString name = option.icon.isNull() ? QString() : option.icon.name();
    const QString hint = hintOf(widget);
    const QFontMetrics hintMetrics(textFont(TextSize::Small, QFont::Medium));
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int text = option.fontMetrics.horizontalAdvance(option.text);
    int total = text + (name.isEmpty() ? 0 : iconSide + (text > 0 ? iconGap : 0)) + (menu ? iconGap + iconSide : 0);
    if (!hint.isEmpty())
        total += hintGap + hintMetrics.horizontalAdvance(hint);
    const QRect room = option.rect;
    const int middle = room.y() + room.height() / 2;
    const bool left = widget && widget->property("alignLeft").toBool();
    int x = left ? room.x() + sidePadding(widget, false) : room.x() + qMax(4, (room.width() - total) / 2);
    const auto picture = [&](const QString &which) {
        paintIcon(painter, QRect(x, middle - iconSide / 2, iconSide, iconSide), which, ink);
        x += iconSide + (text > 0 ? iconGap : 0);
    };
    if (!name.isEmpty())
        picture(name);
    painter->setPen(ink);
    const int textRoom = qMin(text, room.right() - x - (menu ? iconSide + iconGap : 0));
    painter->drawText(QRect(x, room.y(), textRoom + 2, room.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                      option.text);
    x += text;
    if (!hint.isEmpty()) {
        x += hintGap;
        painter->setFont(textFont(TextSize::Small, QFont::Medium));
        painter->setPen(kindOf(widget) == Kind::Secondary && has(option, QStyle::State_Enabled) ? Theme::current().slate : ink);
        painter->drawText(QRect(x, room.y(), room.width(), room.height()), Qt::AlignVCenter | Qt::AlignLeft, hint);
        x += hintMetrics.horizontalAdvance(hint);
    }
    if (menu)
        paintIcon(painter, QRect(x + iconGap, middle - 8, 16, 16), QStringLiteral("chevron-down"), ink);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool iconOnly = option.text.isEmpty();
    int width = text + 2 * sidePadding(widget, iconOnly) + 2;
    if (!option.icon.isNull())
        width += iconSide + (iconOnly ? 0 : iconGap);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += iconGap + iconSide;
    if (const QString hint = hintOf(widget); !hint.isEmpty())
        width += hintGap + QFontMetrics(textFont(TextSize::Small, QFont::Medium)).horizontalAdvance(hint);
    const QVariant height = widget ? widget->property("controlHeight") : QVariant();
    return {width, height.isValid() ? height.toInt() : space::control};
}

void toolButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        paintRounded(painter, option.rect, radius::control, theme.accentTint);
    else if (has(option, QStyle::State_MouseOver))
        paintRounded(painter, option.rect, radius::control, theme.sunken);
}

void field(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor border = invalid ? theme.crit : focused ? theme.accent : enabled ? theme.edge : theme.line2;
    paintRounded(painter, option.rect, radius::control, enabled ? theme.paper : theme.sunken, border, focused ? 2 : 1);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    QRect box(0, 0, 16, 16);
    box.moveCenter(option.rect.center());
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!marked)
        return paintRounded(painter, box, radius::tag, enabled ? theme.paper : theme.sunken, enabled ? theme.edge : theme.line2, 1.5);
    paintRounded(painter, box, radius::tag, enabled ? theme.accent : theme.edge);
    const QString mark = has(option, QStyle::State_NoChange) ? QStringLiteral("minus") : QStringLiteral("check");
    paintIcon(painter, box.adjusted(2, 2, -2, -2), mark, theme.onAccent);
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    QRectF circle(0, 0, 16, 16);
    circle.moveCenter(QRectF(option.rect).center());
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool chosen = has(option, QStyle::State_On);
    const QColor rim = !enabled ? theme.line2 : chosen ? theme.accent : theme.edge;
    paintRounded(painter, circle, 8, enabled ? theme.paper : theme.sunken, rim, 1.5);
    if (chosen)
        paintRounded(painter, circle.adjusted(4, 4, -4, -4), 4, rim);
}

void arrow(QPainter *painter, const QStyleOption &option, const char *iconName, int side)
{
    const Theme &theme = Theme::current();
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    paintIcon(painter, square, QLatin1String(iconName), has(option, QStyle::State_Enabled) ? theme.slate : theme.edge);
}

void branch(QPainter *painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_Children))
        arrow(painter, option, has(option, QStyle::State_Open) ? "chevron-down" : "chevron-right", 14);
}

bool isFramedList(const QWidget *widget)
{
    const auto *list = qobject_cast<const QListView *>(widget);
    return list && list->frameShape() == QFrame::StyledPanel && !list->inherits("QComboBoxListView");
}

bool isSingleColumn(const QWidget *widget)
{
    const auto *tree = qobject_cast<const QTreeView *>(widget);
    return tree && tree->model() && tree->model()->columnCount() == 1;
}

void row(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    QBrush ground = option.backgroundBrush;
    if (has(option, QStyle::State_Selected))
        ground = theme.accentTint;
    else if (ground.style() == Qt::NoBrush && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        ground = theme.sunken;
    // A row of a list, or of a tree with one column, is one piece; those of tables are put together from cells.
    if (ground.style() != Qt::NoBrush && (qobject_cast<const QListView *>(widget) || isSingleColumn(widget)))
        paintRounded(painter, option.rect, radius::control, ground.color());
    else if (ground.style() != Qt::NoBrush)
        painter->fillRect(option.rect, ground);
    if (const auto *table = qobject_cast<const QTableView *>(widget); table && !table->showGrid())
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);
}

bool isPlainCell(const QStyleOptionViewItem &option)
{
    using Item = QStyleOptionViewItem;
    return !(option.features & (Item::HasDecoration | Item::HasCheckIndicator | Item::WrapText)) && option.textElideMode != Qt::ElideNone
           && !(option.state & (QStyle::State_HasFocus | QStyle::State_Editing)) && option.direction == Qt::LeftToRight && !option.text.isRightToLeft()
           && !option.text.contains(QChar::LineSeparator);
}

void cellText(QPainter *painter, const QStyleOptionViewItem &option, int margin)
{
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    if (option.text.isEmpty() || room.width() <= 0)
        return;
    const QFontMetrics &metrics = option.fontMetrics;
    const QString text = metrics.elidedText(option.text, option.textElideMode, room.width());
    const Qt::Alignment across = option.displayAlignment & Qt::AlignHorizontal_Mask;
    const int spare = across & (Qt::AlignRight | Qt::AlignHCenter) ? std::max(0, room.width() - metrics.horizontalAdvance(text)) : 0;
    const int left = room.left() + (across & Qt::AlignHCenter ? spare / 2 : spare);
    const int top = option.displayAlignment & Qt::AlignTop ? room.top() : room.top() + (room.height() - metrics.height()) / 2;
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
                                       : option.state & QStyle::State_Active  ? QPalette::Active
                                                                              : QPalette::Inactive;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(group, option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(QPointF(left, top + metrics.ascent()), text);
    painter->restore();
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Theme &theme = Theme::current();
    painter->fillRect(option.rect, theme.paper);
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line2);
}

void tab(QPainter *painter, const QStyleOptionTab &option)
{
    const Theme &theme = Theme::current();
    const bool chosen = has(option, QStyle::State_Selected);
    if (!chosen && has(option, QStyle::State_MouseOver))
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -4), radius::control, theme.sunken);
    if (chosen)
        painter->fillRect(QRect(option.rect.x() + 6, option.rect.bottom() - 1, option.rect.width() - 12, 2), theme.accent);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme &theme = Theme::current();
    const bool hot = has(option, QStyle::State_MouseOver) || (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const int inset = hot ? 2 : 3;
    const bool vertical = option.orientation == Qt::Vertical;
    const QRect handle = vertical ? slider.adjusted(inset, 1, -inset, -1) : slider.adjusted(1, inset, -1, -inset);
    paintRounded(painter, handle, (vertical ? handle.width() : handle.height()) / 2.0, hot ? theme.slate : theme.edge);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const Theme &theme = Theme::current();
    QRectF track(option.rect);
    if (track.height() > 6) {
        track.setHeight(6);
        track.moveCenter(QRectF(option.rect).center());
    }
    paintRounded(painter, track, track.height() / 2, theme.line);
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF done = track;
    if (range > 0)
        done.setWidth(track.width() * double(qint64(option.progress) - option.minimum) / double(range));
    else
        done.setWidth(track.width() / 3);
    if (done.width() > 0)
        paintRounded(painter, done, track.height() / 2, theme.accent);
}

void focusFrame(QPainter *painter, const QRect &rect)
{
    paintRounded(painter, rect.adjusted(1, 1, -1, -1), radius::tag, QColor(), Theme::current().accent, 2);
}

} // namespace driftsraad::lookpaint
