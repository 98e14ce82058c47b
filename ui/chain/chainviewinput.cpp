#include "ui/chain/chainaccessible.h"
#include "ui/chain/chainitems.h"
#include "ui/chain/chainview.h"

#include <QContextMenuEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace driftsraad {

namespace {

/// So near the rim of a card a press begins a link, in pixels on screen.
constexpr int rim = 9;
constexpr int scrollStep = 60;

} // namespace

// What the keyboard and the mouse do in the drawing.

bool ChainView::event(QEvent *event)
{
    // + and − are ours before they become somebody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Minus || (key->key() == Qt::Key_0 && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool ChainView::viewportEvent(QEvent *event)
{
    // Put together when it is asked for: of hundreds of nodes nobody reads more than one.
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qint64 node = nodeAt(help->pos());
        if (node == 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), spoken(node).toHtmlEscaped(), viewport(), nodeRect(node));
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

bool ChainView::focusNextPrevChild(bool next)
{
    const qsizetype at = m_order.indexOf(m_current);
    const qsizetype to = at < 0 ? (next ? 0 : m_order.size() - 1) : at + (next ? 1 : -1);
    if (!hasFocus() || to < 0 || to >= m_order.size())
        return QGraphicsView::focusNextPrevChild(next);
    setCurrent(m_order[to]);
    return true;
}

void ChainView::step(int by)
{
    const qsizetype at = m_order.indexOf(m_current);
    const qsizetype to = at < 0 ? 0 : at + by;
    if (to >= 0 && to < m_order.size())
        setCurrent(m_order[to]);
}

/// To the nearest linked node in that direction, else to the nearest one.
void ChainView::go(Qt::Key direction)
{
    const NodeItem *from = m_nodes.value(m_current);
    if (!from)
        return step(1);
    const auto ahead = [direction](const QPointF &way) {
        switch (direction) {
        case Qt::Key_Left: return -way.x();
        case Qt::Key_Right: return way.x();
        case Qt::Key_Up: return -way.y();
        default: return way.y();
        }
    };
    qint64 best = 0;
    double least = 0;
    for (const NodeItem *item : std::as_const(m_nodes)) {
        const QPointF way = item->card().center() - from->card().center();
        const double along = ahead(way);
        const double aside = std::abs(direction == Qt::Key_Left || direction == Qt::Key_Right ? way.y() : way.x());
        if (item == from || along < 1 || aside > along * 4)
            continue;
        const bool linked = std::any_of(m_drawn.edges.cbegin(), m_drawn.edges.cend(), [&](const DiagramEdge &edge) {
            return (edge.from == m_current && edge.to == item->node().id) || (edge.to == m_current && edge.from == item->node().id);
        });
        const double cost = along + 2 * aside + (linked ? 0 : 10'000);
        if (best == 0 || cost < least) {
            best = item->node().id;
            least = cost;
        }
    }
    if (best != 0)
        setCurrent(best);
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        if (control)
            return fit();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::ShiftModifier) {
            QScrollBar *bar = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right ? horizontalScrollBar() : verticalScrollBar();
            bar->setValue(bar->value() + (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -scrollStep : scrollStep));
            return;
        }
        return go(static_cast<Qt::Key>(event->key()));
    case Qt::Key_Home:
        if (!m_order.isEmpty())
            setCurrent(m_order.first());
        return;
    case Qt::Key_End:
        if (!m_order.isEmpty())
            setCurrent(m_order.last());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            return openGroup(m_current);
        if (m_current > 0)
            emit activated(m_current);
        return;
    case Qt::Key_Backspace:
        return closeGroups();
    case Qt::Key_Escape:
        if (m_drawingFrom)
            return stopDrawing();
        break;
    default:
        break;
    }
    // The view would scroll by keys of its own; what is not ours is the page's.
    event->ignore();
}

NodeItem *ChainView::itemAt(const QPoint &position) const
{
    for (QGraphicsItem *item : items(position)) {
        for (NodeItem *node : m_nodes) {
            if (node == item)
                return node;
        }
    }
    return nullptr;
}

bool ChainView::isOnEdge(const QPoint &position) const
{
    const NodeItem *item = itemAt(position);
    if (!item || item->node().id < 0)
        return false;
    const QRect card = mapFromScene(item->card()).boundingRect();
    return !card.adjusted(rim, rim, -rim, -rim).contains(position);
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (event->button() != Qt::LeftButton)
        return;
    NodeItem *item = itemAt(event->pos());
    if (item && m_drawingAllowed && isOnEdge(event->pos())) {
        m_drawingFrom = item;
        m_drawingLine = new QGraphicsPathItem;
        m_drawingLine->setPen(QPen(Theme::current().accent, 2, Qt::DashLine));
        m_drawingLine->setZValue(2);
        scene()->addItem(m_drawingLine);
        return;
    }
    if (item) {
        setCurrent(item->node().id);
        return;
    }
    for (QGraphicsItem *hit : items(QRect(event->pos() - QPoint(3, 3), QSize(6, 6)))) {
        for (const EdgeItem *edge : std::as_const(m_edges)) {
            if (edge == hit && edge->edge().id > 0) {
                setCurrentEdge(edge->edge().id);
                emit linkChosen(edge->edge().id);
                return;
            }
        }
    }
    m_panning = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ChainView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawingFrom) {
        QPainterPath path;
        path.moveTo(m_drawingFrom->card().center());
        const NodeItem *over = itemAt(event->pos());
        path.lineTo(over && over != m_drawingFrom ? over->card().center() : mapToScene(event->pos()));
        m_drawingLine->setPath(path);
        return;
    }
    if (m_panning) {
        const QPoint by = event->pos() - m_pressed;
        m_pressed = event->pos();
        m_fitting = m_fitting && by.isNull();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
        return;
    }
    const bool item = itemAt(event->pos());
    viewport()->setCursor(item && m_drawingAllowed && isOnEdge(event->pos()) ? Qt::CrossCursor : item ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChainView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasPanning = std::exchange(m_panning, false);
    viewport()->setCursor(Qt::ArrowCursor);
    if (m_drawingFrom) {
        const qint64 from = m_drawingFrom->node().id;
        const qint64 to = nodeAt(event->pos());
        stopDrawing();
        if (to > 0 && to != from)
            emit linkDrawn(from, to);
        else
            setCurrent(from);
    } else if (wasPanning && (event->pos() - m_pressed).manhattanLength() < 3 && m_fitting) {
        setCurrent(0);
    }
}

void ChainView::stopDrawing()
{
    m_drawingFrom = nullptr;
    delete std::exchange(m_drawingLine, nullptr);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qint64 node = nodeAt(event->pos());
    if (node < 0)
        openGroup(node);
    else if (node > 0)
        emit activated(node);
}

void ChainView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const qint64 node = byKey ? m_current : nodeAt(event->pos());
    setCurrent(node);
    emit menuWanted(node, byKey && node != 0 ? viewport()->mapToGlobal(nodeRect(node).center()) : event->globalPos());
}

void ChainView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
    else
        QGraphicsView::wheelEvent(event);
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitting && !m_drawn.nodes.isEmpty()) {
        fit();
        m_waiting.start();
    }
}

void ChainView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current == 0 && event->reason() == Qt::TabFocusReason && !m_order.isEmpty())
        setCurrent(m_order.first());
    else if (m_current == 0 && event->reason() == Qt::BacktabFocusReason && !m_order.isEmpty())
        setCurrent(m_order.last());
    viewport()->update();
}

void ChainView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

} // namespace driftsraad
