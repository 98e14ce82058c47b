#pragma once

#include "ui/chain/chainlayout.h"

#include <QGraphicsView>
#include <QTimer>

namespace driftsraad {

class EdgeItem;
class NodeItem;
class ZoneItem;

/// A chain to look at and to walk through. Tab goes from node to node (along the fault's way where there is one), arrows go to what lies
/// there and is linked, Enter opens, + and − and Ctrl with the wheel zoom, Ctrl+0 fits, a drag on the ground moves the sheet. Where links
/// may be drawn, a drag from a node's edge draws one. It lays out in the background and keeps the old drawing until the new one is there.
class ChainView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit ChainView(QWidget *parent = nullptr);
    ~ChainView() override;

    void setDiagram(const Diagram &diagram);
    /// As it was handed in, before grouping.
    const Diagram &diagram() const { return m_diagram; }
    /// As it is on screen.
    const Diagram &drawn() const { return m_drawn; }
    const DiagramLayout &layout() const { return m_layout; }
    bool isLaid() const { return !m_layouter.isBusy() && !m_waiting.isActive(); }

    qint64 current() const { return m_current; }
    /// 0: none. Opens the group it is in.
    void setCurrent(qint64 node);
    void setCurrentEdge(qint64 link);
    qint64 currentEdge() const { return m_currentEdge; }
    void setDrawingAllowed(bool allowed) { m_drawingAllowed = allowed; }
    QList<qint64> order() const { return m_order; }
    /// On screen, for assistive technology and tests.
    QRect nodeRect(qint64 node) const;
    qint64 nodeAt(const QPoint &position) const;
    /// A node with its state, its number on the way and its neighbours, as one would say it.
    QString spoken(qint64 node) const;
    /// In place of the dot that is installed, for tests.
    void setLayoutProgram(const QString &program);

public slots:
    void fit();
    void zoomIn() { zoomBy(1.2); }
    void zoomOut() { zoomBy(1 / 1.2); }
    void openGroup(qint64 group);
    void closeGroups();

signals:
    void laid();
    /// The drawing could not be laid out; what is in it has to be shown in another way.
    void failed(const driftsraad::Error &error);
    void currentChanged(qint64 node);
    void activated(qint64 node);
    void linkChosen(qint64 link);
    /// From who delivers to who uses.
    void linkDrawn(qint64 provider, qint64 consumer);
    void menuWanted(qint64 node, const QPoint &globalPosition);
    void groupsChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class NodeItem;
    friend class EdgeItem;
    void lay();
    void show(const Diagram &diagram, const DiagramLayout &layout, const QList<EdgeShape> &shapes);
    void fill(const QList<EdgeShape> &shapes);
    void placeZones();
    void zoomBy(double factor);
    void step(int by);
    void go(Qt::Key direction);
    void mark();
    void stopDrawing();
    NodeItem *itemAt(const QPoint &position) const;
    bool isOnEdge(const QPoint &position) const;

    Diagram m_diagram;
    Diagram m_drawn;
    DiagramLayout m_layout;
    ChainLayout m_layouter;
    LayoutWish m_wish;
    QTimer m_waiting;      ///< until the window has stopped changing its size
    QSet<qint64> m_open;
    QList<qint64> m_order;
    QHash<qint64, NodeItem *> m_nodes;
    QList<EdgeItem *> m_edges;
    QList<ZoneItem *> m_zones;
    qint64 m_current = 0;
    qint64 m_currentEdge = 0;
    bool m_fitting = true;  ///< the whole of it is shown, also after the window has changed its size
    bool m_drawingAllowed = false;
    NodeItem *m_drawingFrom = nullptr;
    QGraphicsPathItem *m_drawingLine = nullptr;
    QPoint m_pressed;
    bool m_panning = false;
};

} // namespace driftsraad
