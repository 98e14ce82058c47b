#include "ui/chain/chainpage.h"

#include "ui/chain/chainlegend.h"
#include "ui/chain/chainview.h"
#include "ui/chain/escalationsview.h"
#include "ui/chain/routestrip.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace driftsraad {

namespace {

constexpr int roomForNames = 1150;  ///< of the page, for the words beside the icons in its head
constexpr int roomForLegend = 680;  ///< of the card, for title and legend on one line

} // namespace

ChainPage::ChainPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_actions(new EscalationActions(store, this))
{
    build();
    connectView();
    connectPanel();
    bindKeys();
    connect(m_actions, &EscalationActions::failed, this, &Page::failed);
    connect(m_actions, &EscalationActions::announced, this, &Page::announce);
    connect(m_actions, &EscalationActions::raised, this, [this](qint64 escalation) {
        if (m_segments->currentIndex() == Escalations)
            m_escalations->choose(Id<Escalation>{escalation});
    });
    m_minute.setInterval(60'000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        // Only deadlines follow the clock; whoever reads the rest is left in peace.
        const int segment = m_segments->currentIndex();
        if (m_loaded && isVisible() && (segment == FaultWay || segment == Escalations))
            renew();
    });
    m_minute.start();
    retranslate();
}

QStringList ChainPage::tables()
{
    return {table<Component>().nameText(), table<Link>().nameText(), table<Escalation>().nameText(), table<EscalationStep>().nameText()};
}

void ChainPage::build()
{
    m_header = new PageHeader({});
    m_chooser = new QComboBox;
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_segments = new SegmentedControl({}, {QString(), QString(), QString(), QString()});
    m_header->addBesideTitle(m_chooser);
    m_header->addBesideTitle(m_segments);
    m_panelButton = button({}, ButtonKind::Secondary, QStringLiteral("users"));
    m_editButton = button({}, ButtonKind::Secondary, QStringLiteral("pencil"));
    m_saveButton = button({}, ButtonKind::Secondary, QStringLiteral("download"));
    for (QPushButton *action : {m_panelButton, m_editButton, m_saveButton})
        m_header->addAction(action);
    m_panel = new ChainPanel;
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildDrawing());
    m_escalations = new EscalationsView(store(), m_actions, m_panel);
    m_stack->addWidget(m_escalations);
    m_area = new DrawerArea(m_stack, m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addWidget(m_area, 1);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        m_solution = Id<Solution>{m_chooser->itemData(index).toLongLong()};
        m_fault = {};
        m_incident = 0;
        m_view->setCurrent(0);
        showDrawing();
    });
    connect(m_segments, &QTabBar::currentChanged, this, &ChainPage::showSegment);
    connect(m_panelButton, &QPushButton::clicked, this, &ChainPage::openPanel);
    connect(m_escalations, &EscalationsView::failed, this, &Page::failed);
}

QWidget *ChainPage::buildDrawing()
{
    m_card = new Card;
    m_legend = new ChainLegend(ChainLegend::Rows::One);
    m_legendBelow = new ChainLegend(ChainLegend::Rows::AsNeeded);
    m_card->setTrailing(m_legend);
    m_card->installEventFilter(this);
    m_trouble = new Banner(State::Warning, {});
    m_trouble->hide();
    m_view = new ChainView;
    m_fallback = new QListWidget;
    m_fallback->setFrameShape(QFrame::NoFrame);
    m_fallback->hide();
    m_empty = new EmptyState(QStringLiteral("workflow"), {}, QStringLiteral("…"));
    m_empty->hide();
    m_foot = new QWidget;
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, space::half, 0, 0);
    foot->setSpacing(space::half);
    m_stripTitle = new Label({}, TextSize::Base, QFont::DemiBold);
    m_strip = new RouteStrip;
    foot->addWidget(m_stripTitle);
    foot->addWidget(m_strip);
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(0);
    zoom->addWidget(m_legendBelow, 1);
    zoom->addStretch();
    const auto add = [&](const QString &iconName, const char *objectName, auto act) {
        auto *made = iconButton(iconName, {});
        made->setObjectName(QLatin1String(objectName));
        connect(made, &QToolButton::clicked, this, act);
        zoom->addWidget(made);
    };
    add(QStringLiteral("minus"), "zoomOut", [this] { m_view->zoomOut(); });
    add(QStringLiteral("plus"), "zoomIn", [this] { m_view->zoomIn(); });
    add(QStringLiteral("maximize"), "zoomFit", [this] { m_view->fit(); });
    m_card->body()->addWidget(m_trouble);
    m_card->body()->addWidget(m_view, 1);
    m_card->body()->addWidget(m_fallback, 1);
    m_card->body()->addWidget(m_empty, 1);
    m_card->body()->addLayout(zoom);
    m_card->body()->addWidget(m_foot);
    return m_card;
}

void ChainPage::connectView()
{
    connect(m_view, &ChainView::currentChanged, this, &ChainPage::standOn);
    connect(m_view, &ChainView::activated, this, &ChainPage::openComponent);
    connect(m_view, &ChainView::linkChosen, this, &ChainPage::openLink);
    connect(m_view, &ChainView::linkDrawn, this, &ChainPage::newLink);
    connect(m_view, &ChainView::failed, this, &ChainPage::showFallback);
    connect(m_view, &ChainView::laid, this, [this] {
        m_trouble->hide();
        m_fallback->hide();
    });
    connect(m_view, &ChainView::menuWanted, this, [this](qint64 node, const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (node > 0) {
            menu->addAction(tr("Show the component"), this, [this, node] { openComponent(node); });
            menu->addAction(tr("Show a fault here"), this, [this, node] { showFaultAt({.component = {node}}); });
        } else if (node < 0) {
            menu->addAction(tr("Open the group"), this, [this, node] { m_view->openGroup(node); });
        }
        menu->addAction(tr("Close the groups"), m_view, &ChainView::closeGroups);
        menu->addAction(tr("New component …"), this, &ChainPage::newRecord);
        menu->popup(position);
    });
    connect(m_fallback, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { openComponent(item->data(Qt::UserRole).toLongLong()); });
    connect(m_strip, &RouteStrip::placeChosen, m_view, &ChainView::setCurrent);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChainPage::newRecord);
}

void ChainPage::connectPanel()
{
    connect(m_panel, &ChainPanel::recordWanted, this, &ChainPage::follow);
    connect(m_panel, &ChainPanel::missingWanted, this, &ChainPage::fillIn);
    connect(m_panel, &ChainPanel::componentWanted, this, &ChainPage::openComponent);
    connect(m_panel, &ChainPanel::linkWanted, this, &ChainPage::openLink);
    connect(m_panel, &ChainPanel::incidentWanted, this, [this](qint64 incident) { openRecord({table<Incident>().nameText(), incident}); });
    connect(m_panel, &ChainPanel::faultChosen, this, &ChainPage::chooseFault);
    connect(m_panel, &ChainPanel::editWanted, this, &ChainPage::edit);
    connect(m_panel, &ChainPanel::removeWanted, this, &ChainPage::remove);
    connect(m_panel, &ChainPanel::historyWanted, this, [this] { emit showHistory(m_panel->record()); });
    connect(m_panel, &ChainPanel::attachmentsWanted, this, [this] { emit showAttachments(m_panel->record()); });
    connect(m_panel, &ChainPanel::faultHereWanted, this, [this] {
        const RecordRef record = m_panel->record();
        showFaultAt(record.table == table<Link>().nameText() ? Fault{.link = {record.id}} : Fault{.component = {record.id}});
    });
    connect(m_panel, &ChainPanel::nameWanted, this, &ChainPage::nameFault);
    connect(m_panel, &ChainPanel::newLinkWanted, this, [this] { newLink(0, m_panel->record().id); });
    connect(m_panel, &ChainPanel::escalateWanted, this, &ChainPage::escalate);
    connect(m_panel, &ChainPanel::remindWanted, this, &ChainPage::remind);
    connect(m_panel, &Drawer::opened, this, [this] { m_panelButton->setVisible(false); });
    connect(m_panel, &Drawer::closed, this, [this] {
        const bool isList = m_segments->currentIndex() == Escalations;
        m_panelButton->setVisible(!isList);
        (isList ? static_cast<QWidget *>(m_escalations) : m_view)->setFocus(Qt::OtherFocusReason);
    });
    // A step of the walk lights up where it is in the drawing.
    connect(m_panel->followUp(), &FollowUpView::stepChanged, this, [this](int step) {
        const QList<WalkStep> &steps = m_panel->followUp()->shown().steps;
        if (step < 0 || step >= steps.size() || steps[step].link < 0)
            return m_view->setCurrentEdge(0);
        m_view->setCurrent(m_chain.components[m_chain.providers[steps[step].link]].id.value);
        m_view->setCurrentEdge(m_chain.links[steps[step].link].id.value);
    });
}

void ChainPage::bindKeys()
{
    const auto bind = [this](const QKeySequence &key, auto act) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { escalate(); });
    for (const int by : {1, -1}) {
        QShortcut *step = bind(QKeySequence(by > 0 ? Qt::Key_PageDown : Qt::Key_PageUp), [this, by] {
            openPanel();
            m_panel->goStep(by);
        });
        step->setEnabled(false);
        // The list of escalations turns its own pages.
        connect(m_segments, &QTabBar::currentChanged, step, [step](int segment) { step->setEnabled(segment == FaultWay); });
    }
}

void ChainPage::retranslate()
{
    m_header->setTitle(tr("Chains"));
    m_chooser->setAccessibleName(tr("Solution"));
    m_segments->setAccessibleName(tr("View"));
    m_segments->setTabText(Everyday, tr("Normal operation"));
    m_segments->setTabText(FaultWay, tr("Fault"));
    m_segments->setTabText(Contracts, tr("Contracts"));
    m_segments->setTabText(Escalations, tr("Escalations"));
    nameActions();
    m_view->setAccessibleName(tr("The chain"));
    m_fallback->setAccessibleName(tr("The chain's components"));
    m_strip->setAccessibleName(tr("The fault's way"));
    m_stripTitle->setText(tr("The fault's way"));
    m_empty->setSentence(tr("No chain is drawn. Start with the solution and draw a link."));
    if (auto *start = m_empty->findChild<QPushButton *>())
        start->setText(tr("New component"));
    const std::pair<const char *, QString> zooms[]{{"zoomOut", tr("Smaller (−)")}, {"zoomIn", tr("Larger (+)")}, {"zoomFit", tr("Show all of it (Ctrl+0)")}};
    for (const auto &[name, text] : zooms)
        nameButton(findChild<QToolButton *>(QLatin1String(name)), text);
    m_escalations->retranslate();
    m_panel->retranslate();
    fillMenus();
    if (m_loaded) {
        fillSolutions();
        showSegment();
    }
}

/// A narrow page has room for the icons only.
void ChainPage::nameActions()
{
    for (const auto &[action, name] : {std::pair(m_editButton, tr("Edit chain")), std::pair(m_saveButton, tr("Save as picture"))}) {
        action->setText(width() >= roomForNames ? name : QString());
        action->setAccessibleName(name);
        action->setToolTip(name);
    }
    const QString reason = readOnlyReason();
    if (!reason.isEmpty())
        m_editButton->setToolTip(reason);
}

void ChainPage::fillMenus()
{
    delete m_editButton->menu();
    auto *editing = new QMenu(m_editButton);
    editing->addAction(tr("New component …"), this, &ChainPage::newRecord);
    editing->addAction(tr("New link …"), this, [this] { newLink(0, std::max<qint64>(0, m_view->current())); });
    editing->addSeparator();
    QAction *change = editing->addAction(tr("Edit what is shown in the panel …"), this, &ChainPage::edit);
    QAction *removal = editing->addAction(tr("Delete what is shown in the panel"), this, &ChainPage::remove);
    connect(editing, &QMenu::aboutToShow, this, [this, change, removal] {
        const bool part = m_panel->isOpen() && (m_panel->content() == ChainPanel::Content::Component || m_panel->content() == ChainPanel::Content::Link);
        change->setEnabled(part);
        removal->setEnabled(part);
    });
    m_editButton->setMenu(editing);
    delete m_saveButton->menu();
    auto *saving = new QMenu(m_saveButton);
    saving->addAction(tr("Picture as SVG …"), this, [this] { exportPicture(true); });
    saving->addAction(tr("Picture as PNG …"), this, [this] { exportPicture(false); });
    saving->addAction(tr("Paper as PDF … (Ctrl+P)"), this, &ChainPage::print);
    m_saveButton->setMenu(saving);
    const QString reason = readOnlyReason();
    m_editButton->setEnabled(reason.isEmpty());
    nameActions();
    m_view->setDrawingAllowed(reason.isEmpty());
    m_panel->setReadOnly(reason);
}

bool ChainPage::isWide() const
{
    return window()->width() >= space::drawerBelow;
}

void ChainPage::activate()
{
    if (!m_loaded)
        load();
    if (m_segments->currentIndex() == Escalations)
        m_escalations->list()->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ChainPage::panes() const
{
    return {m_segments, m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_view) : m_escalations->list(), m_strip, m_panel};
}

bool ChainPage::closePane()
{
    if (!m_panel->isOpen())
        return false;
    m_panel->closeDrawer();
    return true;
}

bool ChainPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_card && event->type() == QEvent::Resize)
        placeLegend();
    return Page::eventFilter(watched, event);
}

/// Beside the title where there is room for both, else below the drawing.
void ChainPage::placeLegend()
{
    const bool beside = m_card->width() >= roomForLegend;
    m_legend->setVisible(beside && m_hasLegend);
    m_legendBelow->setVisible(!beside && m_hasLegend);
}

void ChainPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    nameActions();
    // A narrow window shows the drawing first; the panel lies over it and is asked for.
    if (!isWide() && m_panel->isOpen() && event->oldSize().width() > event->size().width() && event->oldSize().width() > 0)
        m_panel->closeDrawer();
}

} // namespace driftsraad
