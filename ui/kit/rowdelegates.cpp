#include "ui/kit/rowdelegates.h"

#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/wrapping.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace driftsraad {

namespace {

constexpr int rowPadding = 8;
constexpr int lowRow = 32;
constexpr int highRow = 48;
constexpr int timeWidth = 44;
constexpr int markLeft = timeWidth;
constexpr int markSide = 16;
constexpr int textLeft = markLeft + markSide + rowPadding;

int wrappedHeight(const QString &text, const QFont &font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, qMax(40, width), 10'000, Qt::TextWordWrap, text).height();
}

void wrapped(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
}

int viewWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, index.data(SecondLineRole).toString().isEmpty() ? lowRow : highRow};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    paintRowGround(painter, option);
    QRect room = option.rect.adjusted(rowPadding, 0, -rowPadding, 0);
    // An open branch shows what it holds; a closed one says how much.
    if (const QVariant count = index.data(CountRole); count.isValid() && !option.state.testFlag(QStyle::State_Open)) {
        const QString number = count.toString();
        const int width = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(number);
        paintLine(painter, QRect(room.right() + 1 - width, room.y(), width + 1, room.height()), number, textFont(TextSize::Small), theme.slate);
        room.setRight(room.right() - width - rowPadding);
    }
    const bool strong = index.data(StrongRole).toBool();
    const QString second = index.data(SecondLineRole).toString();
    const QFont font = textFont(TextSize::Base, strong || selected ? QFont::DemiBold : QFont::Normal);
    const QColor ink = selected ? theme.accent : theme.ink;
    if (second.isEmpty()) {
        paintLine(painter, room, index.data(Qt::DisplayRole).toString(), font, ink);
    } else {
        paintLine(painter, QRect(room.x(), room.y() + 5, room.width(), 20), index.data(Qt::DisplayRole).toString(), font, ink);
        const QRect below(room.x(), room.y() + 25, room.width(), 16);
        const QVariant state = index.data(StateRole);
        if (state.isValid() && static_cast<State>(state.toInt()) != State::Neutral)
            StatusPainter(TextSize::Small)
                .paint(painter, below, {static_cast<State>(state.toInt()), second, index.data(StateIconRole).toString()}, Qt::AlignLeft,
                       selected);
        else
            paintLine(painter, below, second, textFont(TextSize::Small), selected ? theme.accent : theme.slate);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option) - textLeft - rowPadding;
    const int title = wrappedHeight(index.data(Qt::DisplayRole).toString(), textFont(), width);
    const int second = wrappedHeight(index.data(SecondLineRole).toString(), textFont(), width);
    return {textLeft + 80, qMax(20, title) + (second > 0 ? second + 2 : 0) + 14};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    const Theme &theme = Theme::current();
    painter->save();
    paintRowGround(painter, option);
    const QRect row = option.rect;
    paintLine(painter, QRect(row.x(), row.y() + 2, timeWidth - 4, 18), index.data(DateTextRole).toString(), textFont(TextSize::Small),
         theme.slate);

    const QVariant state = index.data(StateRole);
    const QColor colour = state.isValid() ? colourOf(static_cast<State>(state.toInt())) : theme.slate;
    const QString named = index.data(StateIconRole).toString();
    const QString mark = !named.isEmpty() ? named : state.isValid() ? iconOf(static_cast<State>(state.toInt())) : QStringLiteral("circle");
    paintIcon(painter, QRect(row.x() + markLeft, row.y() + 3, markSide, markSide), mark, colour);
    if (index.siblingAtRow(index.row() + 1).isValid())
        painter->fillRect(QRect(row.x() + markLeft + markSide / 2, row.y() + markSide + 6, 1, row.height() - markSide - 6), theme.line2);

    const int width = row.width() - textLeft - rowPadding;
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFont font = textFont(TextSize::Base, index.data(StrongRole).toBool() ? QFont::DemiBold : QFont::Normal);
    const int height = qMax(18, wrappedHeight(title, textFont(), width));
    wrapped(painter, QRect(row.x() + textLeft, row.y() + 2, width, height + 2), title, font, theme.ink);
    wrapped(painter, QRect(row.x() + textLeft, row.y() + height + 4, width, row.height() - height), index.data(SecondLineRole).toString(),
            textFont(), theme.slate);
    painter->restore();
}

} // namespace driftsraad
