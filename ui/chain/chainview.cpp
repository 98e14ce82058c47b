#include "ui/chain/chainview.h"

#include "ui/chain/chainaccessible.h"
#include "ui/chain/chainitems.h"
#include "ui/kit/type.h"

#include <QGraphicsScene>
#include <QScrollBar>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr double leastZoom = 0.15;
constexpr double mostZoom = 3;
constexpr double mostFit = 1.15;  ///< a small chain is not blown up beyond this
constexpr int resizePatience = 120;
constexpr double zoneSpace = 100; ///< the zones' heads, which dot knows nothing of

} // namespace

ChainView::ChainView(QWidget *parent) : QGraphicsView(parent)
{
    installChainAccessibility();
    setScene(new QGraphicsScene(this));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setProperty("ownFocus", true);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(resizePatience);
    connect(&m_waiting, &QTimer::timeout, this, &ChainView::lay);
    connect(&m_layouter, &ChainLayout::laid, this, [this](const Diagram &diagram, const DiagramLayout &layout) { show(diagram, layout, *m_layouter.shapes()); });
    connect(&m_layouter, &ChainLayout::failed, this, [this](const Diagram &, const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            emit failed(error);
    });
    connect(&ThemeNotifier::instance(), &ThemeNotifier::changed, this, [this] { scene()->update(); });
}

ChainView::~ChainView()
{
    // The items ask the view for what is current; they go first.
    scene()->clear();
}

void ChainView::setLayoutProgram(const QString &program)
{
    m_wish.program = program;
}

void ChainView::setDiagram(const Diagram &diagram)
{
    if (diagram == m_diagram && !m_drawn.nodes.isEmpty())
        return;
    const bool sameNodes = std::equal(diagram.nodes.cbegin(), diagram.nodes.cend(), m_diagram.nodes.cbegin(), m_diagram.nodes.cend(),
                                      [](const DiagramNode &a, const DiagramNode &b) { return a.id == b.id; });
    m_diagram = diagram;
    if (!sameNodes) {
        m_fitting = true;
        m_open.clear();
        if (!diagram.node(m_current))
            m_current = 0;
    }
    lay();
}

void ChainView::lay()
{
    m_waiting.stop();
    const Diagram wanted = grouped(m_diagram, m_open);
    if (wanted.nodes.isEmpty()) {
        show(wanted, {}, {});
        return;
    }
    const QSizeF room = viewport()->size();
    m_wish.ratio = room.width() > 200 ? std::max(0.2, (room.height() - zoneSpace) / (room.width() - 60)) : 0;
    // Only what nodes and lines say has changed, not where they are: the old places still hold.
    const auto same = [&] {
        return wanted.nodes.size() == m_drawn.nodes.size() && wanted.edges.size() == m_drawn.edges.size() && m_layout.nodes.size() == wanted.nodes.size()
               && std::equal(wanted.nodes.cbegin(), wanted.nodes.cend(), m_drawn.nodes.cbegin(),
                             [](const DiagramNode &a, const DiagramNode &b) { return a.id == b.id && a.zone == b.zone && nodeSize(a) == nodeSize(b); })
               && std::equal(wanted.edges.cbegin(), wanted.edges.cend(), m_drawn.edges.cbegin(),
                             [](const DiagramEdge &a, const DiagramEdge &b) { return a.from == b.from && a.to == b.to && a.line == b.line; });
    };
    if (same() && sender() != &m_waiting)
        show(wanted, m_layout, edgeShapes(wanted, m_layout));
    else
        m_layouter.lay(wanted, m_wish);
}

void ChainView::show(const Diagram &diagram, const DiagramLayout &layout, const QList<EdgeShape> &shapes)
{
    m_drawn = diagram;
    m_layout = layout;
    m_order = walkOrder(m_drawn, m_layout.nodes);
    if (!m_order.contains(m_current)) {
        const DiagramNode *node = m_diagram.node(m_current);
        m_current = node && m_order.contains(groupOf(*node)) ? groupOf(*node) : 0;
    }
    fill(shapes);
    if (m_fitting)
        fit();
    tellChainReset(this);
    emit laid();
}

void ChainView::fill(const QList<EdgeShape> &shapes)
{
    stopDrawing();
    scene()->clear();
    m_nodes.clear();
    m_edges.clear();
    m_zones.clear();
    for (size_t i = 0; i < m_drawn.zones.size(); ++i) {
        m_zones.append(new ZoneItem(m_drawn.zones[i], i == static_cast<size_t>(ChainZone::Kombit)));
        scene()->addItem(m_zones.last());
    }
    for (qsizetype i = 0; i < m_drawn.edges.size(); ++i) {
        if (shapes[i].path.isEmpty())
            continue;
        m_edges.append(new EdgeItem(this, m_drawn.edges[i], shapes[i]));
        scene()->addItem(m_edges.last());
    }
    for (const DiagramNode &node : std::as_const(m_drawn.nodes)) {
        auto *item = new NodeItem(this, node, m_layout.nodes.value(node.id), markPlace(m_drawn, m_layout, node));
        m_nodes.insert(node.id, item);
        scene()->addItem(item);
    }
    placeZones();
}

void ChainView::placeZones()
{
    // The grounds fill the window's height, so that what is left over does not lie as an empty stripe below them.
    const QRectF least = drawingRect(m_drawn, m_layout);
    const double zoom = std::min(mostFit, viewport()->width() / std::max(1.0, least.width()));
    const std::array<QRectF, zoneCount> rects = zoneRects(m_drawn, m_layout, m_fitting ? viewport()->height() / zoom - 2 : 0);
    QRectF whole;
    for (qsizetype i = 0; i < m_zones.size(); ++i) {
        m_zones[i]->setRect(rects[static_cast<size_t>(i)]);
        m_zones[i]->setVisible(!rects[static_cast<size_t>(i)].isNull());
        whole |= rects[static_cast<size_t>(i)];
    }
    setSceneRect(whole);
}

void ChainView::fit()
{
    m_fitting = true;
    placeZones();
    const QRectF whole = sceneRect();
    if (whole.isEmpty())
        return;
    const double zoom = std::min({viewport()->width() / whole.width(), viewport()->height() / whole.height(), mostFit});
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(whole.center());
}

void ChainView::zoomBy(double factor)
{
    const double wanted = std::clamp(transform().m11() * factor, leastZoom, mostZoom);
    m_fitting = false;
    setTransform(QTransform::fromScale(wanted, wanted));
}

void ChainView::openGroup(qint64 group)
{
    if (!m_open.contains(group)) {
        m_open.insert(group);
        lay();
        emit groupsChanged();
    }
}

void ChainView::closeGroups()
{
    if (m_open.isEmpty())
        return;
    m_open.clear();
    lay();
    emit groupsChanged();
}

void ChainView::setCurrent(qint64 node)
{
    if (node != 0 && !m_nodes.contains(node)) {
        if (const DiagramNode *known = m_diagram.node(node); known && m_nodes.contains(groupOf(*known))) {
            m_current = node;
            m_currentEdge = 0;
            openGroup(groupOf(*known));
            emit currentChanged(node);
            return;
        }
        // Not laid out yet: it becomes current with the drawing.
        if (!m_diagram.node(node))
            return;
    }
    if (node == m_current && m_currentEdge == 0)
        return;
    m_current = node;
    m_currentEdge = 0;
    mark();
    if (NodeItem *item = m_nodes.value(node)) {
        if (!m_fitting)
            ensureVisible(item->boundingRect(), 20, 20);
    }
    tellChainFocus(this, node);
    emit currentChanged(node);
}

void ChainView::setCurrentEdge(qint64 link)
{
    m_currentEdge = link;
    mark();
}

void ChainView::mark()
{
    scene()->update();
}

QRect ChainView::nodeRect(qint64 node) const
{
    const NodeItem *item = m_nodes.value(node);
    return item ? mapFromScene(item->card()).boundingRect() : QRect();
}

qint64 ChainView::nodeAt(const QPoint &position) const
{
    const NodeItem *item = itemAt(position);
    return item ? item->node().id : 0;
}

QString ChainView::spoken(qint64 node) const
{
    const DiagramNode *said = m_drawn.node(node);
    if (!said)
        return {};
    QStringList parts{said->title};
    if (said->mark > 0)
        parts.prepend(tr("%1 on the fault's way").arg(said->mark));
    for (const QString &text : {said->purpose, said->status.word, m_drawn.zones[static_cast<size_t>(said->zone)].title}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    QStringList from;
    QStringList to;
    for (const DiagramEdge &edge : m_drawn.edges) {
        if (edge.line != DiagramLine::Data || edge.from == edge.to)
            continue;
        if (const DiagramNode *other = edge.to == node ? m_drawn.node(edge.from) : nullptr)
            from.append(other->title);
        if (const DiagramNode *other = edge.from == node ? m_drawn.node(edge.to) : nullptr)
            to.append(other->title);
    }
    if (!from.isEmpty())
        parts.append(tr("gets from %1").arg(from.join(QStringLiteral(", "))));
    if (!to.isEmpty())
        parts.append(tr("delivers to %1").arg(to.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral(". "));
}

} // namespace driftsraad
