#include "ui/incidents/incidentspage.h"

#include "ui/incidents/boardview.h"
#include "ui/incidents/bulkdialog.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentactions.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidenttimes.h"
#include "ui/incidents/noticeactions.h"
#include "ui/incidents/relating.h"
#include "ui/incidents/selectionbar.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace driftsraad {

IncidentsPage::IncidentsPage(AsyncStore &store, QWidget *parent)
    : Page(store, parent), m_actions(new IncidentActions(store, this)), m_relating(new Relating(*this)), m_notices(new NoticeActions(store, this))
{
    installBoardAccessibility();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::unit + space::half);
    m_filters = new FilterBar;
    connect(m_filters, &FilterBar::changed, this, &IncidentsPage::reload);
    m_selection = new SelectionBar;
    connect(m_selection, &SelectionBar::changeWanted, this, [this] { openBulk(); });
    connect(m_selection, &SelectionBar::copyWanted, this, &IncidentsPage::copyChosen);
    connect(m_selection, &SelectionBar::clearWanted, this, &IncidentsPage::chooseNone);
    build();

    connect(m_actions, &IncidentActions::refused, this, [this](IncidentState state, const QString &sentence) {
        m_board->refuse(state, sentence);
        if (isListed())
            emit failed(Error{ErrorCode::Refused, Message::verbatim(sentence)});
        else
            emit announce(sentence);
    });
    connect(m_actions, &IncidentActions::failed, this, &Page::failed);
    connect(m_notices, &NoticeActions::failed, this, &Page::failed);
    connect(m_notices, &NoticeActions::announced, this, &Page::announce);
    connect(m_actions, &IncidentActions::announced, this, &Page::announce);
    connect(m_actions, &IncidentActions::noteStored, this, [this](const QString &text) { m_drawer->noteStored(text); });
    auto *other = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, [this] { m_segments->setCurrentIndex((m_segments->currentIndex() + 1) % m_segments->count()); });
    m_minute.setInterval(60'000);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &IncidentsPage::tick);
    m_minute.start();
}

IncidentsPage::~IncidentsPage()
{
    // What the list tells of its rows and columns while it goes finds no page any more.
    disconnect(m_list->selectionModel(), nullptr, this, nullptr);
    disconnect(m_list, nullptr, this, nullptr);
}

void IncidentsPage::build()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    buildHeader();
    m_drawer = new IncidentDrawer;
    m_drawer->setReadOnly(readOnlyReason());
    m_times = new IncidentTimes(store(), this);
    m_times->setChoices(m_choices);
    m_drawer->setTimes(m_times);
    connect(m_times, &IncidentTimes::failed, this, &Page::failed);
    connect(m_times, &IncidentTimes::announced, this, &Page::announce);
    m_area = new DrawerArea(buildContent(), m_drawer);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_selection);
    column->addWidget(m_area, 1);
    connectBoard();
    connectList();
    connectDrawer();
    connectEntries();
    connectNotices();
}

QWidget *IncidentsPage::buildContent()
{
    m_stack = new QStackedWidget;
    m_board = new BoardView;
    m_board->setAccessibleName(tr("Incident board"));
    m_rows = new IncidentTableModel(m_stack);
    m_list = new IncidentList(tr("Incidents"));
    m_list->setModel(m_rows);
    m_list->setSortingEnabled(false);
    m_list->horizontalHeader()->setSortIndicatorShown(true);
    m_list->horizontalHeader()->setSectionsClickable(true);
    m_list->horizontalHeader()->setSortIndicator(IncidentTableModel::Number, Qt::DescendingOrder);
    m_list->fitColumns();
    // The clock tells of an answer where it is what comes first; when it is due, when it was closed, who is responsible and what kind it is
    // can be chosen.
    m_list->setColumnHidden(IncidentTableModel::AnswerDue, true);
    m_list->setColumnHidden(IncidentTableModel::Closed, true);
    m_list->setColumnHidden(IncidentTableModel::Responsible, true);
    m_list->setColumnHidden(IncidentTableModel::Kind, true);
    m_empty = new EmptyState(QStringLiteral("list-filter"), tr("No incidents match the filter"), tr("Clear the filter"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_filters->clear(); });
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    tick();
    return m_stack;
}

void IncidentsPage::connectBoard()
{
    connect(m_board, &BoardView::currentChanged, this, &IncidentsPage::select);
    connect(m_board, &BoardView::marksChanged, this, &IncidentsPage::tellChosen);
    connect(m_board, &BoardView::activated, this, &IncidentsPage::openDrawer);
    connect(m_board, &BoardView::cardsNeeded, this, [this](const QList<qint64> &ids) { loadCards("incidents.cards", ids); });
    connect(m_board, &BoardView::moveWanted, this, [this](qint64 id, IncidentState, IncidentState to) {
        m_board->setCurrent(id);
        if (isOfSeveral(id))
            moveSeveral(to);
        else if (const IncidentCard *card = m_board->card(id))
            m_actions->move(*card, to, nearCurrent());
    });
    connect(m_board, &BoardView::priorityWanted, this, [this](qint64 id, int priority) {
        if (isOfSeveral(id))
            openBulk()->choosePriority(priority);
        else if (const IncidentCard *card = m_board->card(id))
            m_actions->setPriority(*card, priority, nearCurrent());
    });
}

void IncidentsPage::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_following)
            select(m_rows->idAt(index.row()));
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { openDrawer(m_rows->idAt(index.row())); });
    connect(m_rows, &IncidentTableModel::cardsNeeded, this, [this](const QList<qint64> &ids) { loadCards("incidents.rows", ids); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IncidentsPage::tellChosen);
    connect(m_list, &IncidentList::copyWanted, this, &IncidentsPage::copyChosen);
    connect(m_list, &TableView::columnsChanged, this, &IncidentsPage::viewChanged);
    connect(m_list, &IncidentList::priorityWanted, this, [this](int priority) {
        if (isOfSeveral(m_current))
            openBulk()->choosePriority(priority);
        else if (const IncidentCard *card = currentCard())
            m_actions->setPriority(*card, priority, nearCurrent());
    });
    QHeaderView *head = m_list->horizontalHeader();
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this, head, sorted = int(IncidentTableModel::Number)](int column, Qt::SortOrder order) mutable {
        if (IncidentTableModel::canSortBy(column)) {
            sorted = column;
            m_rows->sort(column, order);
        } else {
            // The sign stays with the column that the rows are sorted by.
            head->setSortIndicator(sorted, m_descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
    });
    connect(m_rows, &IncidentTableModel::sortWanted, this, [this](IncidentOrder order, bool descending) {
        m_order = order;
        m_descending = descending;
        loadList();
    });
}

bool IncidentsPage::isListed() const
{
    return m_segments->currentIndex() == 1;
}

void IncidentsPage::activate()
{
    if (!m_loaded) {
        m_loaded = true;
        loadChoices();
        loadSaved();
    }
    reload();
    (isListed() ? static_cast<QWidget *>(m_list) : m_board)->setFocus();
}

void IncidentsPage::showContent(qint64 total)
{
    const bool none = total == 0 && !m_filters->isDefault();
    m_stack->setCurrentIndex(none ? ShowNothing : isListed() ? ShowList : ShowBoard);
}

void IncidentsPage::showOpenCounts(const OpenIncidents &counts)
{
    const QString open = tr("%Ln open", nullptr, static_cast<int>(counts.open));
    m_header->setSubtitle(counts.highest ? tr("%1, %Ln with priority 1", nullptr, static_cast<int>(counts.highest)).arg(open) : open);
}

void IncidentsPage::select(qint64 id)
{
    if (id == m_current)
        return;
    m_current = id;
    if (!id)
        m_drawer->closeDrawer();
    else if (m_drawer->isOpen())
        loadDetail();
}

void IncidentsPage::openDrawer(qint64 id)
{
    if (!id)
        return;
    m_current = id;
    m_drawer->openDrawer();
    loadDetail();
}

/// The incident before or after this one, in its column or in the list.
void IncidentsPage::step(int by)
{
    if (isListed()) {
        const int row = m_rows->rowOf(m_current) + by;
        if (row >= 0 && row < m_rows->rowCount())
            m_list->setCurrentIndex(m_rows->index(row, IncidentTableModel::Number));
        return;
    }
    const BoardPlace place = m_board->placeOf(m_current);
    if (const qint64 next = m_board->idAt({place.column, place.row + by}))
        m_board->setCurrent(next);
}

void IncidentsPage::tick()
{
    const Instant now = store().clock().now();
    for (const IncidentState state : incidentStates())
        m_board->setColumnTitle(state, state == IncidentState::Closed ? m_filters->closedTitle(store().clock().today()) : words(word(state)));
    m_board->setNow(now);
    m_rows->setNow(now);
    if (m_drawer)
        m_drawer->setNow(now);
    if (m_drawer && m_drawer->isOpen())
        m_times->refresh();
}

const IncidentCard *IncidentsPage::currentCard() const
{
    const IncidentCard *card = m_board->card(m_current);
    return card ? card : m_rows->card(m_current);
}

QPoint IncidentsPage::nearCurrent() const
{
    const BoardPlace place = m_board->placeOf(m_current);
    if (isListed() || !place.isValid())
        return m_area->geometry().center() - QPoint(150, 120);
    const QRect card = m_board->cardRect(place);
    return m_board->viewport()->mapTo(this, QPoint(card.left() + 24, card.top() + 40));
}

void IncidentsPage::focusSearch()
{
    m_filters->focusSearch();
}

/// What board, list and drawer leave: the slash goes to the search, N to a new incident.
void IncidentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("/") && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        focusSearch();
    else if (event->key() == Qt::Key_N && !event->modifiers())
        newRecord();
    else if (!event->modifiers() && m_drawer->isOpen() && workOn(event->key()))
        return;
    else if (event->matches(QKeySequence::Copy))
        copyChosen();
    else
        Page::keyPressEvent(event);
}

/// What is done many times a day with the open incident, without a walk through the drawer.
bool IncidentsPage::workOn(int key)
{
    switch (key) {
    case Qt::Key_S:
        if (mayEdit())
            m_drawer->chooseState();
        return true;
    case Qt::Key_T:
        if (mayEdit())
            m_drawer->focusNote();
        return true;
    case Qt::Key_P:
        m_times->pauseOrGoOn();
        return true;
    case Qt::Key_D:
        m_notices->write(m_drawer->detail().incident.id);
        return true;
    default:
        return false;
    }
}

bool IncidentsPage::closePane()
{
    if (auto *form = findChild<SmallForm *>()) {
        form->finish();
        return true;
    }
    if (m_selection->count() > 0) {
        chooseNone();
        return true;
    }
    if (m_drawer->isOpen()) {
        m_drawer->closeDrawer();
        return true;
    }
    if (m_filters->isDefault())
        return false;
    m_filters->clear();
    return true;
}

QList<QWidget *> IncidentsPage::panes() const
{
    return {m_filters, m_board, m_list, m_drawer};
}

void IncidentsPage::retranslate()
{
    const int segment = m_segments->currentIndex();
    const bool open = m_drawer->isOpen();
    const QByteArray shown = view();
    layout()->removeWidget(m_filters);
    layout()->removeWidget(m_selection);
    m_filters->retranslate();
    for (QWidget *old : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_area)}) {
        layout()->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_drawer = nullptr;
    m_listed.reset();
    build();
    m_segments->setCurrentIndex(segment);
    restoreView(shown);
    if (!m_loaded)
        return;
    reload();
    if (open)
        openDrawer(m_current);
}

} // namespace driftsraad
