#include "ui/kit/drawer.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/taborder.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <tuple>

namespace driftsraad {

namespace {

constexpr int drawerPadding = 20;

} // namespace

Drawer::Drawer(QWidget *parent)
    : QFrame(parent)
    , m_head(new QHBoxLayout)
    , m_headActions(new QHBoxLayout)
    , m_close(iconButton(QStringLiteral("x"), tr("Close the panel")))
    , m_title(new Label({}, TextSize::Heading, QFont::DemiBold))
    , m_top(new QVBoxLayout)
    , m_scroll(new QScrollArea)
    , m_foot(new QVBoxLayout)
{
    setFrameShape(NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(drawerPadding, space::unit + space::half, drawerPadding, space::gap);
    column->setSpacing(space::unit);

    auto *top = new QHBoxLayout;
    m_head->setSpacing(space::unit);
    m_headActions->setSpacing(0);
    connect(m_close, &QToolButton::clicked, this, &Drawer::closeDrawer);
    top->addLayout(m_head);
    top->addStretch();
    top->addLayout(m_headActions);
    top->addWidget(m_close);
    column->addLayout(top);

    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_top->setSpacing(space::unit);
    column->addLayout(m_top);

    auto *inside = new QWidget;
    m_body = new QVBoxLayout(inside);
    // Room for the scroll bar, so that it never touches the words.
    m_body->setContentsMargins(0, 0, space::unit, 0);
    m_body->setSpacing(space::unit);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int most) { m_scroll->setFocusPolicy(most > 0 ? Qt::StrongFocus : Qt::NoFocus); });
    column->addWidget(m_scroll, 1);
    m_foot->setSpacing(space::unit + space::half);
    column->addLayout(m_foot);
    keepTabsOrdered(this, this);
    keepTabsOrdered(this, inside);
}

void Drawer::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    m_scroll->setAccessibleName(title);
}

void Drawer::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

void Drawer::addHeadAction(QWidget *widget)
{
    m_headActions->addWidget(widget);
}

void Drawer::openDrawer()
{
    if (isOpen())
        return;
    m_cameFrom = QApplication::focusWidget();
    show();
    orderTabs(this);
    emit opened();
}

void Drawer::closeDrawer()
{
    if (!isOpen())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    hide();
    if (hadFocus && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    emit closed();
}

void Drawer::setPanelWidth(int pixels)
{
    if (m_panelWidth == pixels)
        return;
    m_panelWidth = pixels;
    updateGeometry();
}

void Drawer::bringIntoView(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        const int top = part->mapTo(m_scroll->widget(), QPoint()).y();
        QScrollBar *bar = m_scroll->verticalScrollBar();
        const int room = m_scroll->viewport()->height();
        if (top < bar->value() || part->height() > room)
            bar->setValue(top);
        else if (top + part->height() > bar->value() + room)
            bar->setValue(top + part->height() - room);
    });
}

void Drawer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameButton(m_close, tr("Close the panel"));
    QFrame::changeEvent(event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return closeDrawer();
    QFrame::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, theme.paper, m_overlay ? theme.line2 : QColor());
}

namespace {

bool stopsTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

/// What Tab stops at, in the order of reading. What is scrolled away lies under head or foot, so these count before the place.
QList<QWidget *> Drawer::stops() const
{
    struct Stop {
        std::tuple<int, int, int> place{};
        QWidget *widget = nullptr;
    };
    QList<Stop> found;
    for (QWidget *widget : findChildren<QWidget *>()) {
        if (!stopsTab(widget) || widget->window() != window())
            continue;
        const QPoint at = widget->mapTo(this, QPoint(0, widget->height() / 2));
        if (widget == m_scroll)
            found.append({{1, std::numeric_limits<int>::min(), 0}, widget});
        else
            found.append({{m_scroll->isAncestorOf(widget) ? 1 : at.y() < m_scroll->y() ? 0 : 2, at.y(), at.x()}, widget});
    }
    std::stable_sort(found.begin(), found.end(), [](const Stop &one, const Stop &other) { return one.place < other.place; });
    QList<QWidget *> widgets;
    for (const Stop &stop : std::as_const(found))
        widgets.append(stop.widget);
    return widgets;
}

bool Drawer::focusNextPrevChild(bool next)
{
    QWidget *here = QApplication::focusWidget();
    const QList<QWidget *> all = stops();
    qsizetype at = all.indexOf(here);
    for (QWidget *above = here; at < 0 && above && above != this; above = above->parentWidget())
        at = all.indexOf(above);
    if (at < 0)
        return QFrame::focusNextPrevChild(next);
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    at += next ? 1 : -1;
    if (at >= 0 && at < all.size()) {
        if (m_scroll->isAncestorOf(all[at]))
            m_scroll->ensureWidgetVisible(all[at]);
        all[at]->setFocus(reason);
        return true;
    }
    const auto step = [next](const QWidget *widget) { return next ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for (QWidget *other = step(here); other && other != here; other = step(other)) {
        if (other != this && !isAncestorOf(other) && stopsTab(other)) {
            other->setFocus(reason);
            return true;
        }
    }
    return false;
}

DrawerArea::DrawerArea(QWidget *content, Drawer *drawer, QWidget *parent) : QWidget(parent), m_content(content), m_drawer(drawer)
{
    content->setParent(this);
    drawer->setParent(this);
    drawer->hide();
    connect(drawer, &Drawer::opened, this, &DrawerArea::arrange);
    connect(drawer, &Drawer::closed, this, &DrawerArea::arrange);
}

QSize DrawerArea::sizeHint() const
{
    return m_content->sizeHint();
}

QSize DrawerArea::minimumSizeHint() const
{
    return m_content->minimumSizeHint();
}

bool DrawerArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void DrawerArea::resizeEvent(QResizeEvent *)
{
    arrange();
}

void DrawerArea::setLeastContent(int pixels)
{
    m_leastContent = pixels;
    arrange();
}

/// Beside a content that shrinks in a narrow window the drawer is no wider than it must be.
int DrawerArea::panelWidth() const
{
    const bool shares = m_leastContent > 0 && window()->width() < space::drawerBelow;
    return shares ? std::min(m_drawer->m_panelWidth, Drawer::width) : m_drawer->m_panelWidth;
}

/// What the drawer leaves beside itself.
int DrawerArea::room() const
{
    return qMax(0, width() - panelWidth() - space::gap);
}

bool DrawerArea::liesOver() const
{
    return m_leastContent > 0 ? room() < m_leastContent : window()->width() < space::drawerBelow;
}

void DrawerArea::arrange()
{
    const bool open = m_drawer->isOpen();
    const bool over = liesOver();
    m_content->setGeometry(0, 0, open && !over ? room() : width(), height());
    if (!open)
        return;
    const int panel = qMin(over ? m_drawer->m_panelWidth : panelWidth(), width());
    m_drawer->m_overlay = over;
    m_drawer->setGeometry(width() - panel, 0, panel, height());
    m_drawer->raise();
    m_drawer->update();
}

} // namespace driftsraad
