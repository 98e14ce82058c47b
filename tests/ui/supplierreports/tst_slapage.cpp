#include "core/agreements/availabilityrule.h"
#include "core/supplierreports/observedmonth.h"
#include "core/supplierreports/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "core/incidents/incident.h"
#include "ui/kit/charts/charttext.h"
#include "ui/kit/charts/chartview.h"
#include "ui/kit/charts/linepicture.h"
#include "ui/kit/heatcell.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/spanmodel.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/type.h"
#include "ui/kit/whydialog.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/comparisoncard.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/monthrows.h"
#include "ui/supplierreports/slacharts.h"
#include "ui/supplierreports/slaexport.h"
#include "ui/supplierreports/slamodel.h"
#include "ui/supplierreports/slapage.h"

#include <QTableView>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace driftsraad;

/// The SLA page on the demo world, through the real store.
class SlaPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theMapShowsWhatTheQueryGives();
    void theFindingOfOctoberIsShown();
    void arrowsMoveTheLowerHalf();
    void deviationsAreSignedAndNeverFlatter();
    void aFigureIsAsFineAsItsTarget();
    void thirtySixMonthsKeepTheCell();
    void otherMeasuresCanBeChosen();
    void aChangeOfAnotherPersonIsShown();
    void aSolutionsMonthIsOpenedFromElsewhere();
    void theExportHasARowForEachSolutionAndMonth();
    void cellsSayTheirStateInWords();
    void whatTheIncidentsGiveIsTracedToItsFigure();
    void approvedMonthThatWasCorrectedShowsBothFigures();
    void theLanguageIsSwitchedAtRunTime();
    void openOutageIsMarkedWhereverItsFigureStands();
    void monthWithNothingToMeasureSaysSo();
    void everyPlaceSaysTheSameGap();

private:
    SlaModel *model() const { return m_page->findChild<SlaModel *>(); }
    HeatTable *heat() const { return m_page->findChild<HeatTable *>(); }
    QString cell(const char *solution, Month month, int role = Qt::DisplayRole) const;

    DemoDesk m_desk;
    std::unique_ptr<SlaPage> m_page;
    Id<Solution> m_nemRefusion;
};

void SlaPageTest::initTestCase()
{
    setLanguage(QStringLiteral("da"));
    m_desk.make();
}

void SlaPageTest::init()
{
    m_desk.open();
    m_nemRefusion = m_desk.reader().list<Solution>("WHERE name = ?", {QStringLiteral("NemRefusion")})->first().id;
    m_page = std::make_unique<SlaPage>(m_desk.store());
    m_page->resize(1392, 920);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(model()->rowCount(), 10);
}

void SlaPageTest::cleanup()
{
    m_page.reset();
    m_desk.close();
}

QString SlaPageTest::cell(const char *solution, Month month, int role) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data().toString() == QString::fromUtf8(solution))
            return model()->index(row, model()->columnOf(month)).data(role).toString();
    }
    return {};
}

void SlaPageTest::theMapShowsWhatTheQueryGives()
{
    QAbstractItemModelTester tester(model());
    QCOMPARE(model()->columnCount(), 16);
    QCOMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("99,12"));
    QCOMPARE(cell("NemRefusion", Month::of(2026, 9)), QStringLiteral("99,41"));
    QCOMPARE(cell("Køreprøvebooking", Month::of(2026, 4)), QStringLiteral("98,90"));
    QCOMPARE(cell("Affaldskalender", Month::of(2026, 10)), SlaModel::tr("missing"));
}

void SlaPageTest::theFindingOfOctoberIsShown()
{
    const MonthFigure *october = model()->month(model()->rowOf(m_nemRefusion), model()->columnOf(Month::of(2026, 10)));
    QCOMPARE(october->comparison.reported, 995'200);
    QCOMPARE(october->assessment.state, LevelState::Breach);
    auto *rows = m_page->findChild<MonthRows *>();
    QTRY_VERIFY(rows->rowCount() >= 8);
    // Every name is there to be read: the source that all have stands in the head.
    QTableView *table = nullptr;
    for (QTableView *each : m_page->findChildren<QTableView *>()) {
        if (each->model() == rows)
            table = each;
    }
    QVERIFY(table && table->isColumnHidden(MonthRows::SourceColumn));
    const QFontMetrics text(textFont());
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString name = rows->index(row, MonthRows::MeasureColumn).data().toString();
        QTRY_VERIFY2(text.horizontalAdvance(name) + 16 <= table->columnWidth(MonthRows::MeasureColumn), qPrintable(name));
    }
}

void SlaPageTest::arrowsMoveTheLowerHalf()
{
    QCOMPARE(heat()->currentIndex().column(), 13);
    QTest::keyClick(heat(), Qt::Key_Left);
    QCOMPARE(heat()->currentIndex().column(), 12);
    auto *rows = m_page->findChild<MonthRows *>();
    QTRY_VERIFY(rows->rowCount() > 0 && rows->rows().first().measurement.month == Month::of(2026, 9));
    QTest::keyClick(heat(), Qt::Key_Down);
    QTRY_VERIFY(rows->rowCount() > 0 && rows->rows().first().measurement.solution != m_nemRefusion);
}

void SlaPageTest::deviationsAreSignedAndNeverFlatter()
{
    QTest::keyClick(heat(), Qt::Key_T);
    QTRY_VERIFY(model()->deviations());
    QCOMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("\u22120,38"));
    QCOMPARE(shortDeviation(Measure::Availability, -3'801, 995'000), QStringLiteral("\u22120,39"));
    QCOMPARE(shortDeviation(Measure::Availability, 3'899, 995'000), QStringLiteral("+0,38"));
    QTest::keyClick(heat(), Qt::Key_T);
    QTRY_COMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("99,12"));
}

void SlaPageTest::aFigureIsAsFineAsItsTarget()
{
    HeatMap map = model()->map();
    const int row = model()->rowOf(m_nemRefusion);
    SolutionFigures &figures = map.solutions[row];
    figures.target = 999'950;
    figures.average = 999'960;
    MonthFigure &october = figures.months.last();
    october.observed = 999'950;
    october.assessment = {.state = LevelState::Met, .target = 999'950, .deviation = 0};
    SlaModel fine;
    fine.setMap(map);
    QCOMPARE(fine.index(row, 1).data().toString(), QStringLiteral("99,995"));
    QCOMPARE(fine.index(row, 13).data().toString(), QStringLiteral("99,995"));
    QCOMPARE(fine.index(row, 14).data().toString(), QStringLiteral("99,996"));
    QVERIFY2(fine.say(row, 13).contains(QStringLiteral("99,995 %")), qPrintable(fine.say(row, 13)));
    // Neither the target nor the mean is cut, nor a month's figure where figures are shown at all.
    const QList<int> shape = fine.shape(true);
    QVERIFY(shape[1] >= 8 + QFontMetrics(textFont()).horizontalAdvance(QStringLiteral("99,995")));
    QVERIFY(shape[14] >= 8 + QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(QStringLiteral("99,996")));
    QVERIFY(fine.figureWidth() > model()->figureWidth());
    fine.setDeviations(true);
    QCOMPARE(fine.index(row, 13).data().toString(), QStringLiteral("0,000"));
    QVERIFY(asTable(slaChart(map, figures), language()).last().contains(QStringLiteral("99,995")));
    const Measurement reported{.measure = Measure::Availability, .source = Source::Reported, .value = 999'950};
    MonthRows rows;
    rows.setRows({{.measurement = reported}});
    QCOMPARE(rows.index(0, MonthRows::ValueColumn).data().toString(), QStringLiteral("99,995 %"));
    const TableDescription &description = table<Measurement>();
    QCOMPARE(words(description.columns()[description.indexOf("value")].figure(999'950, static_cast<qint64>(Measure::Availability))), QStringLiteral("99,995 %"));
}

void SlaPageTest::thirtySixMonthsKeepTheCell()
{
    const auto bars = m_page->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->count() == 3)
            bar->setCurrentIndex(2);
    }
    QTRY_COMPARE(model()->columnCount(), 40);
    QVERIFY(!heat()->showsFigures());
    QCOMPARE(heat()->currentIndex().column(), model()->columnOf(Month::of(2026, 10)));
}

void SlaPageTest::otherMeasuresCanBeChosen()
{
    const auto bars = m_page->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->count() == 4)
            bar->setCurrentIndex(2);
    }
    QTRY_COMPARE(model()->map().figure.measure, Measure::ResolutionTime);
    QCOMPARE(model()->map().figure.part, 1);
    QCOMPARE(model()->index(0, 1).data().toString(), QStringLiteral("240"));
}

void SlaPageTest::aChangeOfAnotherPersonIsShown()
{
    m_desk.store().write(this, {"Observe"}, [id = m_nemRefusion](Transaction &transaction) {
        return setObserved(transaction, {id, Month::of(2026, 10)}, Measure::Availability, 0, 996'000);
    });
    QTRY_COMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("99,60"));
    QCOMPARE(heat()->currentIndex().column(), 13);
}

void SlaPageTest::aSolutionsMonthIsOpenedFromElsewhere()
{
    QVERIFY(m_page->openStep({QStringLiteral("solution"), m_nemRefusion.value}, {.month = Month::of(2026, 9)}));
    QCOMPARE(heat()->currentIndex().row(), model()->rowOf(m_nemRefusion));
    QCOMPARE(heat()->currentIndex().column(), model()->columnOf(Month::of(2026, 9)));
    // Without a month it is the latest.
    QVERIFY(m_page->openStep({QStringLiteral("solution"), m_nemRefusion.value}, {}));
    QCOMPARE(heat()->currentIndex().column(), model()->columnOf(Month::of(2026, 10)));
}

void SlaPageTest::openOutageIsMarkedWhereverItsFigureStands()
{
    const Month october = Month::of(2026, 10);
    const auto legend = [this] { return m_page->findChild<HeatLegend *>()->accessibleName(); };
    QVERIFY(!model()->hasProvisional());
    QVERIFY(!legend().contains(QStringLiteral("Foreløbig")));
    const auto written = m_desk.other().write({"Nedbrud"}, [this](Transaction &transaction) -> Result<void> {
        const Instant began = Instant::local({2026, 10, 29}, {9, 0});
        return transaction.insert(Incident{.reference = QStringLiteral("H-900"), .title = QStringLiteral("Nedbrud"), .solution = m_nemRefusion,
                                           .state = IncidentState::UnderInvestigation, .stateSince = began, .priority = 1, .impact = Grade::High,
                                           .urgency = Grade::High, .occurredAt = began, .reportedAt = began, .acknowledgedAt = began}).isOk()
                   ? Result<void>()
                   : Result<void>(Error{});
    });
    QVERIFY(written);
    QTRY_VERIFY(model()->hasProvisional());
    // The cell bears a mark of its own beside its state's, which the legend names; and it is said.
    QCOMPARE(cell("NemRefusion", october, HeatProvisionalRole), QStringLiteral("true"));
    QCOMPARE(cell("NemRefusion", Month::of(2026, 9), HeatProvisionalRole), QStringLiteral("false"));
    QVERIFY(cell("NemRefusion", october, Qt::AccessibleTextRole).contains(QStringLiteral("foreløbig")));
    QVERIFY(legend().contains(QStringLiteral("Foreløbig")));
    // The chart's point, in words and figures.
    const LineChartData chart = slaChart(model()->map(), *model()->solution(model()->rowOf(m_nemRefusion)));
    QCOMPARE(chart.lines.first().provisional, QList<int>{11});
    QVERIFY(m_page->findChild<LineChart *>()->textEquivalent().contains(QStringLiteral("Foreløbig: oktober 2026")));
    QCOMPARE(m_page->findChild<LineChart *>()->asTable().last().last(), QStringLiteral("Observeret"));
    // What leaves the program.
    const TableContent table = slaTable(model()->map());
    QVERIFY(std::get<QString>(table.rows[11].last()).startsWith(QStringLiteral("Foreløbig")));
    QVERIFY(std::holds_alternative<std::monostate>(table.rows[10].last()));
}

void SlaPageTest::monthWithNothingToMeasureSaysSo()
{
    const Month october = Month::of(2026, 10);
    const Id<Solution> calendar{m_desk.reader().number("SELECT id FROM solution WHERE name = 'Affaldskalender'").valueOr(0)};
    QCOMPARE(cell("Affaldskalender", october), QStringLiteral("mangler"));
    const auto written = m_desk.other().write({"Vindue"}, [calendar](Transaction &transaction) -> Result<void> {
        // The example contracts give windows eight hours a month; this one gives what they need.
        for (AvailabilityRule rule : transaction.list<AvailabilityRule>().valueOr({})) {
            rule.windowMinutes = {};
            DRIFTSRAAD_TRY(transaction.put(rule));
        }
        const Instant told = Instant::local({2026, 8, 3}, {9, 0});
        return transaction.insert(Incident{.reference = QStringLiteral("V-900"), .kind = IncidentKind::PlannedWindow, .title = QStringLiteral("Flytning"),
                                           .solution = calendar, .stateSince = told, .reportedAt = told,
                                           .plannedFrom = Instant::local({2026, 10, 1}, {0, 0}), .plannedTo = Instant::local({2026, 11, 1}, {0, 0}),
                                           .noticeAt = told}).isOk()
                   ? Result<void>()
                   : Result<void>(Error{});
    });
    QVERIFY(written);
    QTRY_COMPARE(cell("Affaldskalender", october), QStringLiteral("ikke målbar"));
    QVERIFY(cell("Affaldskalender", october, Qt::AccessibleTextRole).contains(QStringLiteral("ikke målbar")));
    QVERIFY(cell("Affaldskalender", october, StateIconRole) != cell("NemRefusion", october, StateIconRole));
    QTRY_VERIFY(m_page->findChild<HeatLegend *>()->accessibleName().contains(QStringLiteral("Ikke målbar")));
    const HeatMap map = model()->map();
    const auto shown = std::find_if(map.solutions.cbegin(), map.solutions.cend(), [&](const SolutionFigures &figures) { return figures.solution == calendar; });
    QVERIFY(shown != map.solutions.cend());
    const LineChartData chart = slaChart(map, *shown);
    QVERIFY(!chart.lines.isEmpty());
    for (const ChartLine &line : chart.lines)
        QCOMPARE(line.unmeasurable, QList<int>{static_cast<int>(map.months.indexOf(october))});
    QVERIFY(describe(chart, language()).contains(QStringLiteral("Ikke målbar: oktober 2026.")));
}

void SlaPageTest::everyPlaceSaysTheSameGap()
{
    // 99,7500 against 98,4951, which is read as 98,49.
    QCOMPARE(words(differenceWords(Measure::Availability, 997'500, 984'951)), QStringLiteral("+1,26 procentpoint"));
    LinePicture picture;
    picture.setLanguage(language());
    picture.setData({.title = QStringLiteral("A"), .months = {Month::of(2026, 9), Month::of(2026, 10)},
                     .lines = {{QStringLiteral("Observeret"), {99.5, 98.4951}, 1}, {QStringLiteral("Rapporteret"), {99.5, 99.75}, 2}},
                     .measure = ChartMeasure::percent(), .shadeGap = true});
    QCOMPARE(picture.gapText(), QStringLiteral("1,26 procentpoint"));
    picture.setData({.title = QStringLiteral("A"), .months = {Month::of(2026, 10)},
                     .lines = {{QStringLiteral("Observeret"), {99.1234}, 1}, {QStringLiteral("Rapporteret"), {99.12}, 2}},
                     .measure = ChartMeasure::percent(), .shadeGap = true});
    QCOMPARE(picture.gapText(), QStringLiteral("0,0034 procentpoint"));
    // A margin is not made larger either: the map, the panel and the paper go by one arithmetic.
    QCOMPARE(words(deviationWords(Measure::Availability, 3'899, 995'000)), QStringLiteral("+0,38 procentpoint"));
    QCOMPARE(words(deviationWords(Measure::Availability, -3'801, 995'000)), QStringLiteral("\u22120,39 procentpoint"));
}

void SlaPageTest::theExportHasARowForEachSolutionAndMonth()
{
    const TableContent table = slaTable(model()->map());
    QCOMPARE(table.columns.size(), 9);
    QCOMPARE(table.rows.size(), 120);
    QCOMPARE(std::get<Percent>(table.rows[11][4]), Percent{995'200});
    // The observed share is minutes over minutes; the difference is written as it is and not as it is rounded on the screen.
    const MonthFigure *october = model()->month(model()->rowOf(m_nemRefusion), model()->columnOf(Month::of(2026, 10)));
    QCOMPARE(std::get<Percent>(table.rows[11][6]), Percent{995'200 - *october->observed});
    QCOMPARE(words(differenceWords(Measure::Availability, 995'200, *october->observed)), QStringLiteral("+0,40 procentpoint"));
}

void SlaPageTest::cellsSayTheirStateInWords()
{
    const QString said = cell("NemRefusion", Month::of(2026, 10), Qt::AccessibleTextRole);
    QVERIFY2(said.contains(words(word(LevelState::Breach))), qPrintable(said));
    QVERIFY(said.contains(QStringLiteral("oktober 2026")));
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column)
            QVERIFY(!model()->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void SlaPageTest::whatTheIncidentsGiveIsTracedToItsFigure()
{
    const auto october = Month::of(2026, 10);
    const auto solution = m_desk.reader().number("SELECT id FROM solution WHERE name = 'Parkeringslicens'").valueOr(0);
    QVERIFY(m_page->openStep({QStringLiteral("solution"), solution}, {.month = october}));
    auto *card = m_page->findChild<ComparisonCard *>();
    const auto why = [card]() -> QPushButton * {
        for (QPushButton *each : card->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(QStringLiteral("Hvorfor")))
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY(why());
    QTest::keyClick(why(), Qt::Key_Space);
    WhyDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<WhyDialog *>()));
    const auto observed = observedMonth(m_desk.reader(), {solution}, october, m_desk.clock().now());
    QVERIFY(observed && observed->counting());
    auto *spans = dialog->findChild<SpanModel *>();
    qint64 sum = 0;
    for (int row = 0; row < spans->rowCount(); ++row)
        sum += SpanModel::countedMillionths(spans->span(row));
    QCOMPARE(sum, observed->counting()->downMillionths);
    QVERIFY(sum > 0);
    for (const auto *status : dialog->findChildren<StatusLabel *>())
        QVERIFY(status->status().state != State::Critical);
    delete dialog;
}

void SlaPageTest::approvedMonthThatWasCorrectedShowsBothFigures()
{
    const auto corrected = correctedMonths(m_desk.reader(), Month::of(2026, 10), 12, m_desk.clock().now());
    QVERIFY(corrected && !corrected->isEmpty());
    const CorrectedMonth month = corrected->first();
    QVERIFY(m_page->openStep({QStringLiteral("solution"), month.solution.value}, {.month = month.month}));
    auto *card = m_page->findChild<ComparisonCard *>();
    const auto says = [card](const QString &part) {
        const auto labels = card->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    };
    QTRY_VERIFY(says(words(availabilityWords(month.today))));
    QVERIFY(says(words(availabilityWords(month.approved))));
    QVERIFY(says(QStringLiteral("Foreslået opfølgning")));
    QVERIFY(cell(qPrintable(month.solutionName), month.month, Qt::AccessibleTextRole).contains(QStringLiteral("rettet siden godkendelsen")));
    // Another measure has nothing of it.
    const auto bars = m_page->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->count() == 4)
            bar->setCurrentIndex(1);
    }
    QTRY_VERIFY(!says(QStringLiteral("Foreslået opfølgning")));
}

void SlaPageTest::theLanguageIsSwitchedAtRunTime()
{
    QCOMPARE(model()->headerData(model()->columnOf(Month::of(2026, 5)), Qt::Horizontal).toString(), QStringLiteral("maj"));
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(model()->headerData(model()->columnOf(Month::of(2026, 5)), Qt::Horizontal).toString(), QStringLiteral("May"));
    QCOMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("99.12"));
    QCOMPARE(heat()->currentIndex().column(), 13);
    setLanguage(QStringLiteral("da"));
    QTRY_COMPARE(cell("NemRefusion", Month::of(2026, 10)), QStringLiteral("99,12"));
}

ROOM_TEST(SlaPageTest)
#include "tst_slapage.moc"
