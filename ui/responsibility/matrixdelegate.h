#pragma once

#include <QStyledItemDelegate>

namespace driftsraad {

/// Draws the matrix: marks, what the standard says beside a deviation, and the rows that nobody is responsible for.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 56;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the button of a row that nobody is responsible for lies in its last cell.
    static QRect buttonRect(const QRect &cell);
    static QString buttonText();
    /// How wide a cell must be to show all of the button.
    static int roomOfButton();
};

} // namespace driftsraad
