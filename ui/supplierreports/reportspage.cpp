#include "ui/supplierreports/reportspage.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/smallmultiples.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/heatcell.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/importpanel.h"
#include "ui/supplierreports/reportregistermodel.h"
#include "ui/supplierreports/reportcard.h"
#include "ui/supplierreports/slacharts.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int months = 12;
constexpr int importWidth = 552;
constexpr int lowestImport = 320;
constexpr int reportWidth = 288;
constexpr int narrowReportWidth = 248;
/// Below that width the open import takes the register's place.
constexpr int roomForBoth = 1180;

struct Content {
    ReportRegister reports{};
    QList<MissingReport> missing{};
    HeatMap map{};
};

Result<Content> readContent(Reader &reader)
{
    const Month last = reportingMonth(reader.today());
    auto reports = reportRegister(reader, last, months);
    if (!reports)
        return reports.error();
    auto missing = missingReports(reader, months);
    if (!missing)
        return missing.error();
    auto map = heatMap(reader, {}, last, months);
    if (!map)
        return map.error();
    return Content{*std::move(reports), *std::move(missing), *std::move(map)};
}

} // namespace

ReportsPage::ReportsPage(AsyncStore &store, QWidget *parent) : Page(store, parent)
{
    setAcceptDrops(true);
    build();
    titles();
    arrange();
}

void ReportsPage::build()
{
    m_header = new PageHeader({}, this);
    m_remind = button({}, ButtonKind::Secondary, QStringLiteral("mail"));
    m_paper = button({}, ButtonKind::Secondary, QStringLiteral("printer"));
    m_import = button({}, ButtonKind::Primary, QStringLiteral("upload"));
    m_import->setProperty("keyHint", QStringLiteral("Ctrl+I"));
    m_paper->setProperty("keyHint", QStringLiteral("Ctrl+P"));
    connect(m_paper, &QPushButton::clicked, this, &ReportsPage::print);
    m_header->addAction(m_remind);
    m_header->addAction(m_paper);
    m_header->addAction(m_import);
    m_report = new ReportCard;
    m_panel = new ImportPanel(store());
    m_side = new QStackedWidget;
    m_side->addWidget(m_report);
    m_side->addWidget(m_panel);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::gap);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(space::gap);
    upper->addWidget(buildRegister(), 1);
    upper->addWidget(m_side);
    rows->addLayout(upper);
    rows->addWidget(buildMultiples(), 1);
    m_scroll = new ColumnScroll(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, space::pageY);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    connect(m_import, &QPushButton::clicked, this, &ReportsPage::newRecord);
    setChanges(m_import);
    connect(m_report, &ReportCard::importWanted, this, &ReportsPage::newRecord);
    connect(m_report, &ReportCard::approveWanted, this, &ReportsPage::approve);
    connect(m_report, &ReportCard::remindWanted, this, [this] { remind(m_model->solution(m_table->currentIndex().row())->supplier); });
    connect(m_report, &ReportCard::escalateWanted, this, &ReportsPage::escalate);
    connect(m_report, &ReportCard::filesWanted, this, [this] { emit showAttachments({table<SupplierReport>().nameText(), m_shownReport.value}); });
    connect(m_report, &ReportCard::historyWanted, this, [this] { emit showHistory({table<SupplierReport>().nameText(), m_shownReport.value}); });
    connect(m_panel, &ImportPanel::closed, this, &ReportsPage::closeImport);
    connect(m_panel, &ImportPanel::failed, this, &Page::failed);
    connect(m_panel, &ImportPanel::listGiven, this, [this](const QString &path) {
        closeImport();
        emit fileFor("incidents", path);
    });
    connect(m_panel, &ImportPanel::imported, this, [this](const QString &sentence, const SolutionMonth &first) {
        emit announce(sentence);
        closeImport();
        choose(first.solution, first.month);
    });
}

QWidget *ReportsPage::buildRegister()
{
    m_registerCard = new Card;
    m_missing = new StatusLabel;
    m_registerCard->setTrailing(m_missing);
    m_model = new ReportRegisterModel(this);
    m_table = new HeatTable({});
    m_table->setFigureWidth(42);
    m_table->setModel(m_model);
    m_registerCard->body()->addWidget(m_table);
    m_registerCard->body()->addStretch();
    connect(m_table, &HeatTable::current, this, &ReportsPage::showCurrent);
    connect(m_table, &HeatTable::opened, this, [this](int row, int column) {
        if (const RegisterCell *cell = m_model->month(row, column); cell && cell->report.isValid())
            emit showAttachments({table<SupplierReport>().nameText(), cell->report.value});
        else
            newRecord();
    });
    return m_registerCard;
}

QWidget *ReportsPage::buildMultiples()
{
    m_multiplesCard = new Card;
    m_multiples = new SmallMultiples;
    m_multiplesCard->body()->addWidget(m_multiples);
    connect(m_multiples, &SmallMultiples::clicked, this, [this](int series, int index) {
        if (series < m_map.solutions.size() && index < m_map.months.size())
            choose(m_map.solutions[series].solution, m_map.months[index]);
    });
    return m_multiplesCard;
}

void ReportsPage::titles()
{
    m_header->setTitle(tr("Monthly reports"));
    m_header->setSubtitle(m_loaded ? tr("Due on day %1 of the next month").arg(m_model->content().dueDay) : QString());
    m_paper->setText(tr("Operations report"));
    m_paper->setToolTip(tr("Previews the monthly operations report across solutions, to be saved as PDF or printed"));
    m_import->setText(tr("Import file"));
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));  // a new text takes the key away
    m_registerCard->setTitle(tr("Reports received"));
    m_table->setAccessibleName(tr("Reports received"));
    delete m_legend;
    m_legend = new HeatLegend({{State::Positive, tr("Received, day of the next month"), {}},
                               {State::Warning, words(word(ReportState::ReceivedLate)), QStringLiteral("clock")},
                               {State::Critical, words(word(ReportState::Missing)), {}}});
    m_registerCard->body()->insertWidget(1, m_legend);
    m_multiplesCard->setTitle(tr("Reported availability, the latest 12 months"));
    m_multiplesCard->setNote(tr("one scale, dashed: target"));
    remindMenu();
}

void ReportsPage::activate()
{
    if (!m_loaded)
        load();
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReportsPage::panes() const
{
    return {m_table, m_side->currentWidget(), m_multiples};
}

void ReportsPage::load()
{
    store().read(this, {"reports.content"}, &readContent, [this](Result<Content> answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_loaded = true;
        m_missingReports = answer->missing;
        showRegister(answer->reports);
        showMultiples(answer->map);
        titles();
    });
}

void ReportsPage::showRegister(const ReportRegister &content)
{
    m_model->setRegister(content);
    m_table->setShape(m_model->shape(false), m_model->shape(true));
    m_table->updateGeometry();
    const int missing = content.missingInLastMonth();
    const QString month = content.months.isEmpty() ? QString() : language().month(content.months.last());
    m_missing->setStatus(missing > 0 ? Status{State::Critical, tr("%Ln missing for %1", nullptr, missing).arg(month), QStringLiteral("x")}
                                     : Status{State::Positive, tr("None missing for %1").arg(month), QStringLiteral("check")});
    if (m_model->rowCount() == 0)
        return;
    const int row = std::max(0, m_model->rowOf(m_solution));
    const int column = m_model->columnOf(m_month) > 0 ? m_model->columnOf(m_month) : static_cast<int>(content.months.size());
    const QModelIndex wanted = m_model->index(row, column);
    if (m_table->currentIndex() == wanted)
        showCurrent(row, column);
    else
        m_table->setCurrentIndex(wanted);
}

void ReportsPage::showMultiples(const HeatMap &map)
{
    m_map = map;
    m_multiples->setData(reportedMultiples(map));
    m_multiples->updateGeometry();
}

void ReportsPage::choose(Id<Solution> solution, Month month)
{
    m_solution = solution;
    m_month = month;
    const int row = m_model->rowOf(solution);
    const int column = m_model->columnOf(month);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column > 0 ? column : static_cast<int>(m_model->content().months.size())));
}

void ReportsPage::showCurrent(int row, int column)
{
    const RegisterRow *solution = m_model->solution(row);
    const RegisterCell *cell = m_model->month(row, column);
    if (!solution || !cell)
        return;
    m_solution = solution->solution;
    m_month = cell->month;
    m_shownReport = cell->report;
    m_report->setReadOnly(readOnlyReason());
    if (!cell->report.isValid()) {
        m_report->showReport(*solution, *cell, {});
        return;
    }
    store().read(this, {"reports.report"}, [id = cell->report](Reader &reader) { return reader.get(id); },
                 [this, of = *solution, month = *cell](Result<SupplierReport> answer) {
                     if (answer && answer->id == m_shownReport)
                         m_report->showReport(of, month, *answer);
                 });
}

void ReportsPage::arrange()
{
    const bool importing = m_side->currentWidget() == m_panel;
    const bool alone = importing && width() < roomForBoth;
    m_registerCard->setVisible(!alone);
    if (alone) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(importing ? importWidth : width() < roomForBoth ? narrowReportWidth : reportWidth);
    }
    // The import has the whole height and scrolls in itself: the charts below it would give the page a bar of its own beside it.
    m_multiplesCard->setVisible(!importing);
    m_side->setMinimumHeight(importing ? std::max(lowestImport, height() - 160) : 0);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool ReportsPage::openRecord(const RecordRef &record)
{
    if (record.table != table<SupplierReport>().nameText())
        return false;
    store().read(this, {"reports.open"}, [id = Id<SupplierReport>{record.id}](Reader &reader) { return reader.get(id); }, [this](Result<SupplierReport> answer) {
        if (answer)
            choose(answer->solution, answer->month);
        else
            emit failed(answer.error());
    });
    return true;
}

bool ReportsPage::openStep(const RecordRef &record, const Step &step)
{
    if (record.table != table<Solution>().nameText())
        return openRecord(record);
    closePane();
    choose(Id<Solution>{record.id}, step.month);
    return true;
}

void ReportsPage::changes(const CommittedChanges &committed)
{
    for (const QString &name : {table<SupplierReport>().nameText(), table<Measurement>().nameText(), table<Contract>().nameText(),
                                table<ServiceLevel>().nameText(), table<Solution>().nameText(), table<Organisation>().nameText(),
                                QStringLiteral("setting")}) {
        if (m_loaded && committed.touches(name)) {
            load();
            return;
        }
    }
}

void ReportsPage::retranslate()
{
    titles();
    m_model->retranslate();
    m_report->retranslate();
    m_panel->retranslate();
    if (m_loaded) {
        showRegister(ReportRegister(m_model->content()));
        showMultiples(HeatMap(m_map));
    }
}

} // namespace driftsraad
