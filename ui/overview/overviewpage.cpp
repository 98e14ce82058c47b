#include "ui/overview/overviewpage.h"

#include "ui/kit/actionlist.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/figurestrip.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/words.h"
#include "ui/overview/needmodel.h"
#include "ui/overview/overviewcharts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int minuteMs = 60'000;
/// Many commits in a row, as an import makes them, are answered once.
constexpr int restMs = 150;

QString monthName(Month month)
{
    return language().locale().monthName(month.month());
}

} // namespace

OverviewPage::OverviewPage(AsyncStore &store, QWidget *parent) : Page(store, parent), m_model(new NeedModel(this))
{
    askNeeds();
    build();
    m_minute.setInterval(minuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_model->setNow(this->store().clock().now());
        showHeader();
    });
    m_minute.start();
    m_again.setSingleShot(true);
    m_again.setInterval(restMs);
    connect(&m_again, &QTimer::timeout, this, [this] {
        askNeeds();
        askFigures();
        if (m_charts)
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
    m_strip = new FigureStrip(tr("Key figures"));
    m_strip->setFixedHeight(80);
    connect(m_strip, &FigureStrip::activated, this, &OverviewPage::openFigure);
    page->addWidget(m_strip);

    m_card = new Card(tr("Needs doing"));
    m_card->setFlush(true);
    m_list = new ActionList(tr("Needs doing"));
    m_list->setModel(m_model);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &ActionList::activated, this, &OverviewPage::openNeed);
    connect(m_list, &ActionList::actionTriggered, this, &OverviewPage::openNeed);
    m_card->body()->addWidget(m_list, 1);
    m_empty = new EmptyState(QStringLiteral("circle-check"), tr("Nothing needs doing"));
    m_empty->hide();
    m_card->body()->addWidget(m_empty, 1);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(space::gap);
    m_columns->addWidget(m_card, 14);
    // Keeps the list's place until the charts are made.
    m_columns->addStretch(9);
    page->addLayout(m_columns, 1);
    showHeader();
}

void OverviewPage::showHeader()
{
    const QDate today = store().clock().today();
    m_header->setSubtitle(tr("%1, week %2").arg(language().dayAndDate(today)).arg(today.weekNumber()));
}

void OverviewPage::askNeeds()
{
    store().read(this, {"overview.needs"}, &needs, [this](Result<Needs> found) {
        if (found)
            showNeeds(*found);
        else
            emit failed(found.error());
    });
}

void OverviewPage::askFigures()
{
    store().read(this, {"overview.figures"}, &keyFigures, [this](Result<KeyFigures> figures) {
        if (figures)
            showFigures(*figures);
        else
            emit failed(figures.error());
    });
}

void OverviewPage::showNeeds(const Needs &found)
{
    const QModelIndex current = m_list->currentIndex();
    const Need *chosen = current.isValid() ? m_model->need(current.row()) : nullptr;
    const std::optional<Need> kept = chosen ? std::optional<Need>(*chosen) : std::nullopt;
    const int scrolled = m_list->verticalScrollBar()->value();
    m_model->set(found);
    const int row = kept ? m_model->rowOf(*kept) : m_hasContent ? -1 : m_model->firstNeed();
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
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_card->setCount(m_model->needCount());
    m_card->setNote(m_model->isComplete() ? QString() : tr("at least; not everything could be read"));
}

void OverviewPage::showFigures(const KeyFigures &figures)
{
    m_figures = figures;
    const QString month = monthName(figures.month);
    const auto share = [](qint64 part, qint64 whole) { return tr("%1 of %2").arg(language().number(part), language().number(whole)); };
    Figure incidents{.title = tr("Open incidents"),
                     .value = language().number(figures.openIncidents),
                     .note = tr("against %1 a week ago").arg(language().number(figures.openAWeekAgo))};
    if (figures.highestPriority > 0)
        incidents.status = Status{State::Critical, tr("%n of priority 1", nullptr, static_cast<int>(figures.highestPriority)), QStringLiteral("triangle-alert")};
    Figure levels{.title = tr("SLA met in %1").arg(month), .value = share(figures.targetsMet, figures.solutions), .note = tr("solutions")};
    if (figures.belowTarget > 0 && figures.withoutFigure > 0)
        levels.status = Status{State::Warning, tr("%1 below target, %2 without figure").arg(figures.belowTarget).arg(figures.withoutFigure), {}};
    else if (figures.belowTarget > 0)
        levels.status = Status{State::Warning, tr("%n below target", nullptr, figures.belowTarget), {}};
    else if (figures.withoutFigure > 0)
        levels.status = Status{State::Warning, tr("%n without figure", nullptr, figures.withoutFigure), {}};
    Figure reports{.title = tr("Monthly reports for %1").arg(month), .value = share(figures.reportsReceived, figures.reportsDue), .note = tr("received")};
    if (const int missing = figures.reportsDue - figures.reportsReceived; missing > 0)
        reports.status = Status{State::Critical, tr("%n missing", nullptr, missing), {}};
    Figure places{.title = tr("Places in groups"), .value = share(figures.placesFilled, figures.places), .note = tr("taken")};
    if (const int open = figures.places - figures.placesFilled; open > 0)
        places.status = Status{State::Warning, tr("%n vacant", nullptr, open), QStringLiteral("user")};
    m_strip->setFigures({incidents, levels, reports, places});
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
    askFigures();
    delete m_columns->takeAt(1);
    m_charts = new OverviewCharts(store());
    connect(m_charts, &OverviewCharts::goTo, this, &OverviewPage::goTo);
    connect(m_charts, &OverviewCharts::failed, this, &OverviewPage::failed);
    m_columns->addWidget(m_charts, 9);
}

void OverviewPage::openNeed(const QModelIndex &index)
{
    const Need *need = m_model->need(index.row());
    if (!need)
        return;
    switch (need->kind) {
    case NeedKind::ReportMissing:
        emit goTo("reports", need->record);
        break;
    case NeedKind::BelowTarget:
        emit goTo("sla", need->record);
        break;
    case NeedKind::Unassigned:
        emit goTo("responsibility", need->record);
        break;
    default:
        emit jumpTo(need->record);
    }
}

void OverviewPage::openFigure(int figure)
{
    static const QList<QByteArray> places{"incidents", "sla", "reports", "groups"};
    if (figure >= 0 && figure < places.size())
        emit goTo(places[figure], {});
}

void OverviewPage::activate()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OverviewPage::panes() const
{
    return {m_strip, m_list, m_charts};
}

void OverviewPage::changes(const CommittedChanges &)
{
    m_again.start();
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overview"));
    m_strip->setAccessibleName(tr("Key figures"));
    m_card->setTitle(tr("Needs doing"));
    m_list->setAccessibleName(tr("Needs doing"));
    static_cast<EmptyState *>(m_empty)->setSentence(tr("Nothing needs doing"));
    showHeader();
    m_model->retranslate();
    if (m_hasContent)
        showFigures(m_figures);
    if (m_charts)
        m_charts->retranslate();
    showCount();
}

} // namespace driftsraad
