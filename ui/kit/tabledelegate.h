#pragma once

#include <QStyledItemDelegate>

namespace driftsraad {

/// Draws cells by the roles of kitroles.h: a status, a tag, an avatar before the text, a tone, a weight. Cells without any look as Qt
/// draws them. Where the mouse is over a row of a TableView the whole row shows it.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace driftsraad
