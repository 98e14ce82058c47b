#include "ui/kit/flowlayout.h"

#include <QWidget>

namespace driftsraad {

FlowLayout::FlowLayout(int across, int down, QWidget *parent) : QLayout(parent), m_across(across), m_down(down) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_across : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, int>> line;
    int x = inside.x();
    int y = inside.y();
    int height = 0;
    const auto end = [&] {
        for (const auto &[item, left] : std::as_const(line)) {
            const QSize size = item->sizeHint();
            const bool atEnd = m_lastAtEnd && line.size() > 1 && item == m_items.last();
            if (move)
                item->setGeometry(QRect(atEnd ? inside.right() + 1 - size.width() : left, y + (height - size.height()) / 2, qMin(size.width(), inside.width()), size.height()));
        }
        line.clear();
        y += height;
        x = inside.x();
        height = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > inside.right() + 1) {
            end();
            y += m_down;
        }
        line.append({item, x});
        x += size.width() + m_across;
        height = qMax(height, size.height());
    }
    end();
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace driftsraad
