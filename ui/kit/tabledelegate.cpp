#include "ui/kit/tabledelegate.h"

#include "ui/kit/avatar.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/tableview.h"
#include "ui/kit/tag.h"

#include <QApplication>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int cellPadding = 8;

Status statusOf(const QModelIndex &index)
{
    const QVariant word = index.data(StateWordRole);
    return {static_cast<State>(index.data(StateRole).toInt()), word.isValid() ? word.toString() : index.data(Qt::DisplayRole).toString(),
            index.data(StateIconRole).toString()};
}

Tag tagOf(const QModelIndex &index)
{
    return {index.data(Qt::DisplayRole).toString(), static_cast<Tag::Kind>(index.data(TagKindRole).toInt()),
            index.data(StateIconRole).toString()};
}

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *table = qobject_cast<const TableView *>(option->widget);
    option->state.setFlag(QStyle::State_MouseOver, table ? table->hoveredRow() == index.row() : option->state & QStyle::State_MouseOver);
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (const QVariant tone = index.data(ToneRole); tone.isValid() && (!selected || tone.toInt() == int(Tone::Slate)))
        option->palette.setColor(QPalette::Text, Theme::current().colour(static_cast<Tone>(tone.toInt())));
    if (index.data(StrongRole).toBool())
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const bool status = index.data(StateRole).isValid();
    const bool tag = index.data(TagKindRole).isValid() && !index.data(Qt::DisplayRole).toString().isEmpty();
    const QString initials = index.data(InitialsRole).toString();
    if (!status && !tag && initials.isEmpty())
        return QStyledItemDelegate::paint(painter, given, index);

    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (!initials.isEmpty()) {
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QRect circle(room.x(), room.center().y() - 11, 24, 24);
        paintAvatar(painter, circle, initials);
        option.rect.setLeft(circle.right() + 1);
        QStyleOptionViewItem text(option);
        text.backgroundBrush = Qt::NoBrush;
        text.state &= ~(QStyle::State_MouseOver | QStyle::State_Selected);
        style->drawControl(QStyle::CE_ItemViewItem, &text, painter, option.widget);
        return;
    }
    const QString text = option.text;
    option.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (status)
        StatusPainter().paint(painter, room, statusOf(index), option.displayAlignment & Qt::AlignHorizontal_Mask,
                              option.state.testFlag(QStyle::State_Selected));
    else
        paintTag(painter, QPoint(room.x(), room.center().y() - 9), tagOf(index));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(StateRole).isValid())
        size.setWidth(StatusPainter().sizeOf(statusOf(index)).width() + 2 * cellPadding);
    else if (index.data(TagKindRole).isValid())
        size.setWidth(tagSize(tagOf(index)).width() + 2 * cellPadding);
    if (!index.data(InitialsRole).toString().isEmpty())
        size.rwidth() += 32;
    return size;
}

} // namespace driftsraad
