#include "ui/overview/overviewpage.h"

#include "ui/kit/actionlist.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/figurestrip.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"
#include "ui/overview/needmodel.h"
#include "ui/overview/overviewcharts.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int minuteMs = 60'000;
/// What comes within its deadline by itself stands there this soon.
constexpr int patienceMinutes = 15;
/// A key pressed as soon as the rows stand there is answered before the charts are made.
constexpr int chartsAfterMs = 16;
/// Many commits in a row, as an import makes them, are answered once.
constexpr int restMs = 150;
/// How list and charts share the page; in a narrow window the list's words need more of it.
constexpr int listShare = 14;
constexpr int narrowListShare = 19;
constexpr int chartShare = 9;
constexpr int narrow = 1180;

} // namespace

OverviewPage::OverviewPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_model(new NeedModel(this))
{
    askNeeds();
    build();
    titles();
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            followTime();
    });
    m_minute.start();
    // Also while the page is left: what is under way then is not what anybody may build on.
    connect(&this->store(), &AsyncStore::changed, this, [this] {
        m_clocks.reset();
        ++m_records;
    });
    m_again.setSingleShot(true);
    m_again.setInterval(restMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        askNeeds();
        askFigures();
        if (m_charts && scope())
            m_charts->reload();
    });
}

void OverviewPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    page->setSpacing(space::gap);
    m_header = new PageHeader(tr("Overview"));
    page->addWidget(m_header);
    m_content = new QWidget;
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::gap);
    page->addWidget(m_content, 1);
    m_noneMine = new EmptyState(QStringLiteral("user"), {});
    m_noneMine->hide();
    connect(m_noneMine, &EmptyState::actionTriggered, this, [this] { emit goTo("settings", {}); });
    page->addWidget(m_noneMine, 1);
    m_strip = new FigureStrip(tr("Key figures"));
    m_strip->setFixedHeight(80);
    connect(m_strip, &FigureStrip::activated, this, &OverviewPage::openFigure);
    rows->addWidget(m_strip);

    m_card = new Card(tr("Needs doing"));
    m_card->setFlush(true);
    m_list = new ActionList(tr("Needs doing"));
    m_list->setModel(m_model);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &ActionList::activated, this, &OverviewPage::openNeed);
    connect(m_list, &ActionList::actionTriggered, this, &OverviewPage::takeStep);
    connect(m_list, &ActionList::assignTriggered, this, &OverviewPage::assign);
    m_card->body()->addWidget(m_list, 1);
    m_empty = new EmptyState(QStringLiteral("circle-check"), {});
    m_empty->hide();
    m_card->body()->addWidget(m_empty, 1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::gap);
    m_columns->addWidget(m_card, listShare);
    // Keeps the list's place until the charts are made.
    m_columns->addStretch(chartShare);
    rows->addLayout(m_columns, 1);
    buildControls();
    showHeader();
}

void OverviewPage::buildControls()
{
    m_segments = new SegmentedControl({}, {{}, {}});
    m_header->addAction(m_segments);
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        emit mineChosen(index == 1);
        chooseScope();
    });
    m_order = button({}, ButtonKind::Flat);
    setButtonSize(m_order, ButtonSize::Small);
    m_card->setTrailing(m_order);
}

void OverviewPage::titles()
{
    m_header->setTitle(tr("Overview"));
    m_segments->setAccessibleName(tr("Solutions"));
    m_segments->setTabText(0, tr("All solutions"));
    m_segments->setTabText(1, tr("Mine"));
    m_segments->updateGeometry();
    m_strip->setAccessibleName(tr("Key figures"));
    m_card->setTitle(tr("Needs doing"));
    m_list->setAccessibleName(tr("Needs doing"));
    m_noneMine->setSentence(tr("You have not said which solutions are yours."));
    m_noneMine->setButtonText(tr("Choose in Settings"));
    const QList<std::pair<NeedOrder, QString>> orders{{NeedOrder::Deadline, tr("Sorted by deadline")},
                                                      {NeedOrder::Severity, tr("Sorted by severity")},
                                                      {NeedOrder::Solution, tr("Sorted by solution")}};
    delete m_order->menu();
    auto *menu = new QMenu(m_order);
    auto *group = new QActionGroup(menu);
    for (const auto &[order, text] : orders) {
        QAction *action = menu->addAction(text, this, [this, order = order] { chooseOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        group->addAction(action);
        if (order == m_model->order())
            m_order->setText(text);
    }
    m_order->setMenu(menu);
}

std::optional<Scope> OverviewPage::scope() const
{
    if (!m_segments || m_segments->currentIndex() == 0)
        return Scope();
    return m_mine && !m_mine->isEmpty() ? m_mine : std::nullopt;
}

void OverviewPage::setMine(const QStringList &solutions)
{
    m_mineNames = solutions;
    askMine();
}

void OverviewPage::askMine()
{
    store().read(this, {"overview.mine"}, [names = m_mineNames](Reader &reader) { return solutionsNamed(reader, names); }, [this](Result<Scope> mine) {
        if (!mine) {
            emit failed(mine.error());
            return;
        }
        const bool isNew = !m_mine || *m_mine != *mine;
        m_mine = *mine;
        if (isNew && m_segments->currentIndex() == 1)
            chooseScope();
    });
}

void OverviewPage::showMine(bool only)
{
    m_segments->setCurrentIndex(only ? 1 : 0);
}

void OverviewPage::chooseScope()
{
    const auto wanted = scope();
    m_content->setVisible(wanted || !m_mine);
    m_noneMine->setVisible(!wanted && m_mine);
    askNeeds();
    askFigures();
    if (m_charts && wanted)
        m_charts->setScope(*wanted);
}

void OverviewPage::chooseOrder(NeedOrder order)
{
    const Need *chosen = m_model->need(m_list->currentIndex().row());
    const std::optional<Need> kept = chosen ? std::optional<Need>(*chosen) : std::nullopt;
    m_model->setOrder(order);
    titles();
    m_list->setCurrentIndex(m_model->index(kept ? m_model->rowOf(*kept) : m_model->firstNeed()));
    m_list->scrollToTop();
    m_list->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setStretch(0, width() < narrow ? narrowListShare : listShare);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    followTime();
}

void OverviewPage::showHeader()
{
    const QDate today = store().clock().today();
    m_header->setSubtitle(tr("%1, week %2").arg(language().dayAndDate(today)).arg(today.weekNumber()));
}

void OverviewPage::askNeeds()
{
    const auto wanted = scope();
    if (!wanted)
        return;
    // The first rows do not wait for what is reckoned over very many incidents.
    const Reckoned reckoned = m_hasContent ? Reckoned::Always : Reckoned::IfFewAreOpen;
    const auto read = [scope = *wanted, reckoned, known = m_clocks](Reader &reader) { return needs(reader, scope, reckoned, known); };
    store().read(this, {"overview.needs"}, read, [this, wanted, records = m_records](Result<Needs> found) {
        if (scope() != wanted)
            return;
        if (!found) {
            emit failed(found.error());
            return;
        }
        m_isPartial = found->withoutReckoned;
        m_asked = found->now;
        const auto clocks = std::exchange(found->clocks, {});
        showNeeds(*found);
        if (clocks && records == m_records) {
            m_clocks = clocks;
            emit clocksReckoned(*clocks);
        }
        // Asked before the first rows stood there, answered after: nobody else asks for the rest.
        if (m_isPartial && m_hasContent)
            askNeeds();
    });
}

void OverviewPage::followTime()
{
    const Instant now = store().clock().now();
    m_model->setNow(now);
    showHeader();
    if (!m_hasContent || !m_asked.isSet())
        return;
    const bool passed = m_clocks && m_clocks->next().isSet() && m_clocks->next() <= now;
    if (passed || m_asked.minutesTo(now) >= patienceMinutes || m_asked.localDate() != now.localDate())
        askNeeds();
}

void OverviewPage::showNeeds(const Needs &found)
{
    const QModelIndex current = m_list->currentIndex();
    const Need *chosen = current.isValid() ? m_model->need(current.row()) : nullptr;
    const std::optional<Need> kept = chosen ? std::optional<Need>(*chosen) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->set(found);
    int row = kept ? m_model->rowOf(*kept) : -1;
    // The keyboard never stands on nothing: where its row is gone it begins anew.
    if (row < 0)
        row = m_model->firstNeed();
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    if (m_hasContent)
        m_list->verticalScrollBar()->setValue(scrolled);
    showCount();
    if (!m_hasContent && m_model->rowCount() == 0)
        makeRest();
}

void OverviewPage::showCount()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool appears = m_list->isHidden() && !isEmpty;
    m_list->setVisible(!isEmpty);
    if (appears && isVisible() && !window()->focusWidget())
        m_list->setFocus(Qt::OtherFocusReason);
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(m_isPartial ? tr("Reckoning clocks and service levels …") : tr("Nothing needs doing"));
    m_card->setCount(m_model->needCount());
    QString note;
    if (!m_model->isComplete())
        note = tr("at least; not everything could be read");
    else if (m_isPartial && !isEmpty)
        note = tr("at least; clocks and service levels are being reckoned");
    m_card->setNote(note);
}

bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_hasContent && m_model->rowCount() > 0) {
        m_list->viewport()->removeEventFilter(this);
        // Behind the painting that is just beginning.
        QTimer::singleShot(0, this, &OverviewPage::makeRest);
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::makeRest()
{
    if (m_hasContent)
        return;
    m_hasContent = true;
    emit firstContentShown();
    if (m_isPartial)
        askNeeds();
    askFigures();
    QTimer::singleShot(chartsAfterMs, this, &OverviewPage::makeCharts);
}

void OverviewPage::makeCharts()
{
    delete m_columns->takeAt(1);
    m_charts = new OverviewCharts(store());
    connect(m_charts, &OverviewCharts::goTo, this, &OverviewPage::goTo);
    m_charts->setScope(scope().value_or(Scope()));
    connect(m_charts, &OverviewCharts::failed, this, &OverviewPage::failed);
    m_columns->addWidget(m_charts, chartShare);
}

void OverviewPage::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OverviewPage::panes() const
{
    return {m_strip, m_list, m_charts};
}

void OverviewPage::changes(const CommittedChanges &committed)
{
    if (committed.touches(table<Solution>().nameText()))
        askMine();
    m_again.start();
}

void OverviewPage::retranslate()
{
    titles();
    showHeader();
    m_model->retranslate();
    if (m_hasContent)
        showFigures(m_figures);
    if (m_charts)
        m_charts->retranslate();
    showCount();
}

} // namespace driftsraad
