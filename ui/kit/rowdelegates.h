#pragma once

#include <QStyledItemDelegate>

namespace driftsraad {

/// What stands behind a row: its selection, and the frame of the keyboard where it stands there.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option);

/// Rows of a tree or list with a title and, where SecondLineRole has text, a small line below it (48 high; else 32). With a StateRole the
/// second line has the state's icon and colour. CountRole stands at the right end, StrongRole makes the title DemiBold.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The course of something: DateTextRole at the left, the icon (StateIconRole, coloured by StateRole where there is one) on a line from
/// entry to entry, DisplayRole and SecondLineRole at the right.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace driftsraad
