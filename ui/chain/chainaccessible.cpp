#include "ui/chain/chainaccessible.h"

#include "ui/chain/chainview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace driftsraad {

namespace {

class ChainInterface;

/// A node, known by its component so that it stays the same one when it moves.
class NodeInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeInterface(ChainView *view, qint64 node) : m_view(view), m_node(node) {}

    bool isValid() const override { return m_view && m_view->order().contains(m_node); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override { return m_view->nodeRect(m_node).translated(m_view->viewport()->mapToGlobal(QPoint())); }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_view->spoken(m_node) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool current = m_view->current() == m_node;
        state.focusable = true;
        state.selectable = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        m_view->setFocus();
        m_view->setCurrent(m_node);
        if (name != pressAction())
            return;
        if (m_node < 0)
            m_view->openGroup(m_node);
        else
            emit m_view->activated(m_node);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ChainView> m_view;
    qint64 m_node;
};

class ChainInterface final : public QAccessibleWidget
{
public:
    explicit ChainInterface(ChainView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ChainInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_nodes))
            QAccessible::deleteAccessibleInterface(id);
    }

    ChainView *view() const { return static_cast<ChainView *>(widget()); }
    int childCount() const override { return static_cast<int>(view()->order().size()); }
    QAccessibleInterface *child(int index) const override { return index < 0 || index >= childCount() ? nullptr : node(view()->order().at(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto known = m_nodes.cbegin(); known != m_nodes.cend(); ++known) {
            if (QAccessible::accessibleInterface(*known) == child)
                return static_cast<int>(view()->order().indexOf(known.key()));
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override { return node(view()->nodeAt(view()->viewport()->mapFromGlobal(QPoint(x, y)))); }
    QAccessibleInterface *focusChild() const override { return view()->hasFocus() ? node(view()->current()) : nullptr; }
    QAccessibleInterface *node(qint64 id) const
    {
        if (!view()->order().contains(id))
            return nullptr;
        auto known = m_nodes.find(id);
        if (known == m_nodes.end())
            known = m_nodes.insert(id, QAccessible::registerAccessibleInterface(new NodeInterface(view(), id)));
        return QAccessible::accessibleInterface(*known);
    }

private:
    mutable QHash<qint64, QAccessible::Id> m_nodes;
};

QAccessibleInterface *chainFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChainView *>(object);
    return view ? new ChainInterface(view) : nullptr;
}

} // namespace

void installChainAccessibility()
{
    static bool installed = false;
    if (!std::exchange(installed, true))
        QAccessible::installFactory(&chainFactory);
}

void tellChainFocus(ChainView *view, qint64 node)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    auto *interface = dynamic_cast<ChainInterface *>(QAccessible::queryAccessibleInterface(view));
    if (QAccessibleInterface *child = interface ? interface->node(node) : nullptr) {
        QAccessibleEvent event(child, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void tellChainReset(ChainView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

} // namespace driftsraad
