#pragma once

#include "ui/chain/chainpainter.h"
#include "ui/chain/chainview.h"

#include <QGraphicsItem>

namespace driftsraad {

/// The three kinds of things in the scene. They only paint and know their shape; the view decides.

class ZoneItem : public QGraphicsItem
{
public:
    ZoneItem(const DiagramZone &zone, bool kombit) : m_zone(zone), m_kombit(kombit) { setZValue(-2); }
    void setRect(const QRectF &rect)
    {
        prepareGeometryChange();
        m_rect = rect;
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { paintZone(painter, m_rect, m_zone, m_kombit, Theme::current()); }

private:
    DiagramZone m_zone;
    bool m_kombit;
    QRectF m_rect;
};

class EdgeItem : public QGraphicsItem
{
public:
    EdgeItem(const ChainView *view, const DiagramEdge &edge, const EdgeShape &shape) : m_view(view), m_edge(edge), m_shape(shape)
    {
        // What the question is about lies over the rest.
        setZValue(edge.part == DiagramPart::Plain ? -1 : -0.5);
        QPainterPathStroker stroker;
        stroker.setWidth(12);
        m_hit = stroker.createStroke(shape.path);
    }
    const DiagramEdge &edge() const { return m_edge; }
    const EdgeShape &line() const { return m_shape; }
    QRectF boundingRect() const override { return m_shape.path.boundingRect().united(m_shape.label).adjusted(-18, -18, 18, 18); }
    QPainterPath shape() const override { return m_hit; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintEdge(painter, m_shape, m_edge, Theme::current(), m_edge.id != 0 && m_view->currentEdge() == m_edge.id);
    }

private:
    const ChainView *m_view;
    DiagramEdge m_edge;
    EdgeShape m_shape;
    QPainterPath m_hit;
};

class NodeItem : public QGraphicsItem
{
public:
    NodeItem(const ChainView *view, const DiagramNode &node, const QRectF &rect, const QPointF &mark) : m_view(view), m_node(node), m_rect(rect), m_mark(mark)
    {
        setZValue(1);
    }
    const DiagramNode &node() const { return m_node; }
    QRectF card() const { return m_rect; }
    QRectF boundingRect() const override { return m_rect.adjusted(-nodeMargin, -nodeMargin, nodeMargin, nodeMargin); }
    QPainterPath shape() const override
    {
        QPainterPath path;
        path.addRect(m_rect);
        return path;
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintNode(painter, m_rect, m_node, m_mark, Theme::current(), m_view->current() == m_node.id);
    }

private:
    const ChainView *m_view;
    DiagramNode m_node;
    QRectF m_rect;
    QPointF m_mark;
};

} // namespace driftsraad
