#include "ui/responsibility/matrixheader.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QMouseEvent>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int headHeight = 40;

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(false);
    setFirstSectionMovable(false);
    setFixedHeight(headHeight);
    connect(this, &QHeaderView::sectionMoved, this, &MatrixHeader::putBack);
}

void MatrixHeader::putBack(int logical, int from, int to)
{
    if (m_puttingBack)
        return;
    // The view is still inside its own mouse handling.
    QMetaObject::invokeMethod(this, [this, logical, from, to] {
        m_puttingBack = true;
        moveSection(to, from);
        m_puttingBack = false;
        emit columnMoveWanted(logical, to - from);
    }, Qt::QueuedConnection);
}

void MatrixHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int column = logicalIndexAt(event->position().toPoint());
    if (column > 0)
        emit columnEditWanted(column);
    QHeaderView::mouseDoubleClickEvent(event);
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const bool isLast = section == count() - 1;
    const QFont font = textFont(TextSize::Base, isLast ? QFont::Normal : QFont::DemiBold);
    const QRect room = rect.adjusted(section == 0 ? space::card : 12, 0, -space::half, -1);
    painter->save();
    painter->fillRect(rect, theme.paper);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.line2);
    painter->setFont(font);
    painter->setPen(isLast ? theme.slate : theme.ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace driftsraad
