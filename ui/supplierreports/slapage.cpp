#include "ui/supplierreports/slapage.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chartview.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/heatcell.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/comparisoncard.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/monthrows.h"
#include "ui/supplierreports/slacharts.h"
#include "ui/supplierreports/slaexport.h"
#include "ui/supplierreports/slamodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int periods[] = {12, 24, 36};

} // namespace

SlaPage::SlaPage(AsyncStore &store, QWidget *parent) : Page(store, parent)
{
    build();
    buildActions();
    titles();
}

void SlaPage::build()
{
    m_header = new PageHeader({}, this);
    m_measures = new SegmentedControl({});
    m_measures->hide();
    m_header->addBesideTitle(m_measures);
    m_empty = new EmptyState(QStringLiteral("gauge"), {});
    m_empty->hide();
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::gap);
    cards->addWidget(buildMap());
    cards->addWidget(buildLower(), 1);
    m_scroll = new ColumnScroll(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
}

QWidget *SlaPage::buildMap()
{
    m_mapCard = new Card;
    m_model = new SlaModel(this);
    m_table = new HeatTable({});
    m_table->setModel(m_model);
    m_mapCard->body()->addWidget(m_table);
    connect(m_table, &HeatTable::current, this, &SlaPage::showCurrent);
    connect(m_table, &HeatTable::opened, this, [this] { m_chart->setFocus(Qt::OtherFocusReason); });
    return m_mapCard;
}

QWidget *SlaPage::buildLower()
{
    m_chartCard = new Card;
    m_state = new StatusLabel;
    m_chartCard->setTrailing(m_state);
    m_chart = new LineChart;
    m_chart->setMinimumHeight(210);
    m_chartCard->body()->addWidget(m_chart, 1);
    connect(m_chart, &ChartView::clicked, this, [this](int, int index) {
        m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), index + 2));
        m_rowsView->setFocus(Qt::OtherFocusReason);
    });
    m_comparison = new ComparisonCard;
    connect(m_comparison, &ComparisonCard::whyWanted, this, &SlaPage::showWhy);
    connect(m_comparison, &ComparisonCard::reportWanted, this, &SlaPage::openReport);
    m_rowsCard = new Card;
    m_rows = new MonthRows(this);
    m_rowsView = new TableView({});
    m_rowsView->setModel(m_rows);
    m_rowsView->setRowHeight(30);
    m_rowsView->horizontalHeader()->setSectionResizeMode(MonthRows::MeasureColumn, QHeaderView::Stretch);
    // The name of the measure is the longest: it gets what the others do not need.
    for (const int narrow : {MonthRows::ValueColumn, MonthRows::SourceColumn})
        m_rowsView->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_rowsView->hideColumn(MonthRows::FileColumn);
    m_openReport = button({}, ButtonKind::Flat, QStringLiteral("arrow-up-right"));
    connect(m_openReport, &QPushButton::clicked, this, &SlaPage::openReport);
    m_rowsCard->body()->addWidget(m_rowsView, 1);
    m_rowsCard->body()->addWidget(m_openReport, 0, Qt::AlignLeft);
    auto *lower = new QWidget;
    auto *row = new QHBoxLayout(lower);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(m_chartCard, 5);
    row->addWidget(m_comparison, 3);
    row->addWidget(m_rowsCard, 4);
    lower->setMinimumHeight(320);
    return lower;
}

void SlaPage::buildActions()
{
    m_period = new SegmentedControl({});
    for (const int months : periods)
        m_period->addTab(QString::number(months));
    m_deviations = button({}, ButtonKind::Secondary, QStringLiteral("scale"), QKeySequence(Qt::Key_T));
    m_deviations->setCheckable(true);
    m_export = button({}, ButtonKind::Secondary, QStringLiteral("download"));
    m_header->addAction(m_period);
    m_header->addAction(m_deviations);
    m_header->addAction(m_export);
    connect(m_period, &QTabBar::currentChanged, this, &SlaPage::loadMap);
    connect(m_measures, &QTabBar::currentChanged, this, [this] {
        titles();
        loadMap();
    });
    connect(m_deviations, &QPushButton::toggled, this, &SlaPage::toggleDeviations);
}

MeasurePart SlaPage::figure() const
{
    return m_figures.value(std::max(0, m_measures->currentIndex()));
}

void SlaPage::titles()
{
    m_header->setTitle(tr("SLA"));
    m_measures->setAccessibleName(tr("Measure"));
    m_period->setAccessibleName(tr("Period in months"));
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setTabText(i, i == 0 ? tr("%1 mo.", "months, short").arg(periods[i]) : language().number(qint64{periods[i]}));
    m_deviations->setText(tr("Deviation"));
    m_deviations->setShortcut(QKeySequence(Qt::Key_T));  // a new text takes the key away
    m_deviations->setToolTip(tr("Show how far each figure is from its target"));
    m_export->setText(tr("Export"));
    delete m_export->menu();
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Table as CSV …"), this, [this] { exportMap(false); });
    menu->addAction(tr("Table as Excel …"), this, [this] { exportMap(true); });
    menu->addSeparator();
    menu->addAction(tr("Copy the map as a picture"), this, &SlaPage::copyMap);
    menu->addAction(tr("Copy the chart as a picture"), m_chart, &ChartView::copy);
    m_export->setMenu(menu);
    m_empty->setSentence(tr("There are no figures yet. Import a monthly report to see how the service levels are kept."));
    m_mapCard->setTitle(slaTitle(figure()));
    m_mapCard->setNote(tr("observed, else reported"));
    showLegend();
    m_table->setAccessibleName(slaTitle(figure()));
    m_rowsView->setAccessibleName(tr("Figures of the month"));
    m_openReport->setText(tr("Open the monthly report"));
}

void SlaPage::showLegend()
{
    QList<Status> entries{{State::Positive, words(word(LevelState::Met)), {}},
                          {State::Warning, words(word(LevelState::BelowTarget)), {}},
                          {State::Critical, words(word(LevelState::Breach)), {}},
                          {State::Neutral, words(word(LevelState::Missing)), {}}};
    if (m_model->hasNotMeasurable())
        entries.append({State::Neutral, words(word(LevelState::NotMeasurable)), notMeasurableIcon()});
    m_mapCard->setTrailing(new HeatLegend(entries, nullptr, m_model->hasProvisional() ? tr("Provisional") : QString()));
}

void SlaPage::activate()
{
    if (!m_loaded)
        loadFigures();
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SlaPage::panes() const
{
    return {m_measures, m_table, m_chart, m_rowsView};
}

void SlaPage::loadFigures()
{
    store().read(this, {"sla.figures"}, [](Reader &reader) { return figuresWithData(reader); }, [this](Result<QList<MeasurePart>> answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_loaded = true;
        if (m_figures != *answer) {
            const MeasurePart before = figure();
            m_figures = *answer;
            const QSignalBlocker quiet(m_measures);
            while (m_measures->count() > 0)
                m_measures->removeTab(0);
            for (const MeasurePart &figure : std::as_const(m_figures))
                m_measures->addTab(words(word(figure.measure)));
            m_measures->setCurrentIndex(std::max<int>(0, static_cast<int>(m_figures.indexOf(before))));
            m_measures->updateGeometry();
        }
        titles();
        showEmpty(m_figures.isEmpty());
        if (!m_figures.isEmpty())
            loadMap();
    });
}

void SlaPage::showEmpty(bool empty)
{
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_measures->setVisible(!empty);
    m_period->setVisible(!empty);
    m_deviations->setVisible(!empty);
    m_export->setVisible(!empty);
}

void SlaPage::loadMap()
{
    const MeasurePart wanted = figure();
    const int months = periods[std::max(0, m_period->currentIndex())];
    store().read(this, {"sla.map"}, [wanted, months](Reader &reader) { return heatMap(reader, wanted, reportingMonth(reader.today()), months); },
                 [this](Result<HeatMap> answer) {
                     if (answer)
                         showMap(*answer);
                     else
                         emit failed(answer.error());
                 });
}

void SlaPage::showMap(const HeatMap &map)
{
    m_model->setMap(map);
    m_table->setFigureWidth(m_model->figureWidth());
    m_table->setShape(m_model->shape(false), m_model->shape(true));
    m_table->updateGeometry();
    showLegend();
    if (m_model->rowCount() == 0)
        return;
    const int row = std::max(0, m_model->rowOf(m_solution));
    const int column = m_model->columnOf(m_month);
    const QModelIndex wanted = m_model->index(row, column >= 0 ? column : 1 + static_cast<int>(map.months.size()));
    if (m_table->currentIndex() == wanted)
        showCurrent(wanted.row(), wanted.column());
    else
        m_table->setCurrentIndex(wanted);
}

void SlaPage::choose(Id<Solution> solution, Month month)
{
    m_solution = solution;
    m_month = month;
    const int row = m_model->rowOf(solution);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, m_model->columnOf(month) > 0 ? m_model->columnOf(month) : m_model->columnCount() - 3));
}

void SlaPage::showCurrent(int row, int column)
{
    const SolutionFigures *solution = m_model->solution(row);
    const MonthFigure *month = m_model->month(row, column);
    if (!solution || !month)
        return;
    m_solution = solution->solution;
    m_month = month->month;
    const MeasurePart shown = m_model->map().figure;
    m_chartCard->setTitle(solution->name);
    m_chartCard->setNote(tr("%1, %2").arg(words(measureWord(shown.measure, shown.part)), language().month(month->month)));
    m_chartCard->setSubtitle(words(month->comparison.finding));
    const State state = stateOf(month->assessment.state);
    const QString said = words(word(month->assessment.state));
    m_state->setStatus({state, month->isProvisional ? tr("%1, provisional").arg(said) : said, month->isMeasurable ? heatIconOf(state) : notMeasurableIcon()});
    m_comparison->showMonth(shown, *month);
    m_rowsCard->setTitle(tr("Figures of %1").arg(language().month(month->month)));
    showChart(*solution);
    loadRows(solution->solution, month->month);
    loadObserved(solution->solution, month->month);
}

void SlaPage::showChart(const SolutionFigures &solution)
{
    m_chart->setData(slaChart(m_model->map(), solution));
}

/// What the incidents give, as it stands now; of availability alone.
void SlaPage::loadObserved(Id<Solution> solution, Month month)
{
    if (m_observed.solution != solution || m_observed.month != month || figure().measure != Measure::Availability) {
        m_observed = {};
        m_comparison->showObserved(m_observed);
    }
    if (figure().measure != Measure::Availability)
        return;
    store().read(this, {"sla.observed"}, [=](Reader &reader) { return observedMonth(reader, solution, month, reader.now()); },
                 [this](Result<ObservedMonth> answer) {
                     if (!answer || figure().measure != Measure::Availability)
                         return;
                     m_observed = *answer;
                     m_comparison->showObserved(m_observed);
                 });
}

void SlaPage::loadRows(Id<Solution> solution, Month month)
{
    store().read(this, {"sla.rows"}, [=](Reader &reader) { return measurementsOf(reader, solution, month); },
                 [this](Result<QList<MeasurementRow>> answer) {
                     if (!answer)
                         return;
                     m_rows->setRows(*answer);
                     showSources();
                     const auto fromReport = [](const MeasurementRow &row) { return row.measurement.report.isValid(); };
                     m_openReport->setVisible(std::any_of(answer->begin(), answer->end(), fromReport));
                 });
}

/// A source that all figures have stands once, so that the names of the measures have room.
void SlaPage::showSources()
{
    const QList<MeasurementRow> &rows = m_rows->rows();
    const auto differs = [&rows](const MeasurementRow &row) { return row.measurement.source != rows.first().measurement.source; };
    const bool isOne = !rows.isEmpty() && std::none_of(rows.cbegin(), rows.cend(), differs);
    m_rowsView->setColumnHidden(MonthRows::SourceColumn, isOne);
    m_rowsCard->setNote(isOne ? words(word(rows.first().measurement.source)) : QString());
}

void SlaPage::changes(const CommittedChanges &committed)
{
    for (const QString &name : {table<Measurement>().nameText(), table<ServiceLevel>().nameText(), table<Contract>().nameText(),
                                table<Solution>().nameText(), table<Organisation>().nameText(), QStringLiteral("setting"), QStringLiteral("incident"),
                                QStringLiteral("contract_calendar"), QStringLiteral("supplier_report")}) {
        if (m_loaded && committed.touches(name)) {
            loadFigures();
            return;
        }
    }
}

void SlaPage::retranslate()
{
    for (int i = 0; i < m_figures.size(); ++i)
        m_measures->setTabText(i, words(word(m_figures[i].measure)));
    titles();
    m_model->retranslate();
    m_rows->retranslate();
    showSources();
    if (const QModelIndex at = m_table->currentIndex(); at.isValid())
        showCurrent(at.row(), at.column());
}

void SlaPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_rowsCard->setVisible(event->size().width() >= 1180);
}

} // namespace driftsraad
