#include "core/catalog.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/ui/papers/paperprobe.h"
#include "ui/kit/type.h"
#include "ui/papers/monthlypaper.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace driftsraad;

namespace {

const Language &words()
{
    static const Language language = Language::load(QStringLiteral("da"));
    return language;
}

MonthFigure figure(Month month, std::optional<qint64> reported, std::optional<qint64> observed, LevelState state, std::optional<qint64> deviation)
{
    MonthFigure one{.month = month, .reported = reported, .observed = observed, .expected = true};
    one.assessment = {.state = state, .target = 995'000, .deviation = deviation};
    return one;
}

/// Two solutions, of which one has no figure and no report.
MonthlyPaper::Content small()
{
    const Month month = Month::of(2026, 10);
    MonthlyPaper::Content content{.month = month, .made = Instant::local({2026, 11, 23}, {10, 24})};
    content.availability.months = {month.plus(-1), month};
    content.availability.solutions = {
        {.name = QStringLiteral("NemRefusion"), .target = 995'000,
         .months = {figure(month.plus(-1), 995'600, 994'100, LevelState::BelowTarget, -900), figure(month, 995'200, 991'200, LevelState::Breach, -3'800)}},
        {.name = QStringLiteral("Byg og Miljø"), .target = 995'000,
         .months = {figure(month.plus(-1), 996'500, {}, LevelState::Met, 1'500), figure(month, {}, {}, LevelState::Missing, {})}}};
    RegisterRow row{.name = QStringLiteral("Byg og Miljø"), .supplierName = QStringLiteral("Leverandør B")};
    row.months = {{month, {.state = ReportState::Missing, .due = {2026, 11, 10}}, {}}};
    content.reports.rows = {row};
    content.incidents = {.month = month, .flows = {{1, 2, 3, 4}, {2, 0, 0, 0}, {3, 5, 1, 0}, {4, 0, 0, 0}}};
    content.causes = {{month, {{IncidentCause::ThirdParty, 11}, {IncidentCause::Supplier, 9}}}};
    return content;
}

QString textOf(const MonthlyPaper::Content &content, const MonthlyPaper::Charts &charts = {})
{
    return probe::textOf(paginate(monthlyPaper(content, words(), charts)).pdf());
}

} // namespace

class MonthlyPaperTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void missingFiguresAreCalledMissingAndListed()
    {
        const QStringList missing = missingIn(small(), Language::load(QStringLiteral("en")));
        QCOMPARE(missing.size(), 2);
        QCOMPARE(missing[0], QStringLiteral("Byg og Miljø: availability, neither reported nor observed"));
        QCOMPARE(missing[1], QStringLiteral("Byg og Miljø: the report of Leverandør B, due on 10 November 2026"));
        const QString text = probe::textOf(paginate(monthlyPaper(small(), Language::load(QStringLiteral("en")), {})).pdf());
        QVERIFY2(text.contains(QStringLiteral("Byg og Miljø 99.50 Missing Missing – – Missing")), qPrintable(text));
    }

    void provisionalFigureSaysSoInTableChartAndCaption()
    {
        MonthlyPaper::Content content = small();
        QVERIFY(!textOf(content).contains(QStringLiteral("foreløbig")));
        content.availability.solutions[0].months[1].isProvisional = true;
        QPicture drawn;
        QPainter(&drawn).drawRect(0, 0, 100, 50);
        const QString text = textOf(content, {.availability = drawn, .availabilitySize = {100, 50}});
        QVERIFY2(text.contains(QStringLiteral("Brud med bod (foreløbig)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Prikket ring: foreløbig")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("(foreløbig) mod")), qPrintable(text));
        const SmallMultiplesData chart = availabilityChart(content, words());
        QCOMPARE(chart.multiples[0].provisional, QList<int>{1});
        QVERIFY(chart.multiples[1].provisional.isEmpty());
    }

    void monthWithNothingToMeasureIsNeitherMetNorMissing()
    {
        MonthlyPaper::Content content = small();
        MonthFigure &none = content.availability.solutions[1].months[1];
        none.isMeasurable = false;
        none.isObservable = false;
        none.assessment = notMeasurable(nullptr);
        content.reports.rows.clear();
        QVERIFY(missingIn(content, words()).isEmpty());
        const QString text = textOf(content);
        QVERIFY2(text.contains(QStringLiteral("Byg og Miljø – Ikke målbar Ikke målbar – – Ikke målbar")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("0 af 1 løsning")), qPrintable(text));
    }

    void reportedMonthWithNothingToMeasureHasNoMissingObservation()
    {
        MonthlyPaper::Content content = small();
        MonthFigure &reported = content.availability.solutions[1].months[1];
        reported.reported = 992'200;
        reported.isObservable = false;
        const QString text = textOf(content);
        QVERIFY2(text.contains(QStringLiteral("99,22 Ikke målbar")), qPrintable(text));
    }

    void riseIsNeverRoundedUpNorAFallDown()
    {
        MonthlyPaper::Content content = small();
        QList<MonthFigure> &months = content.availability.solutions[0].months;
        months[0].observed = 994'100;
        months[1].observed = 994'995;
        QVERIFY2(textOf(content).contains(QStringLiteral("↑ 0,08")), qPrintable(textOf(content)));
        months[1].observed = 993'205;
        QVERIFY2(textOf(content).contains(QStringLiteral("↓ 0,09")), qPrintable(textOf(content)));
    }

    void figuresAreAsFineAsTheirTarget()
    {
        MonthlyPaper::Content content = small();
        QList<MonthFigure> &months = content.availability.solutions[0].months;
        for (MonthFigure &one : months)
            one.assessment = {.state = LevelState::Met, .target = 999'950, .deviation = 0};
        months[0].observed = 999'960;
        months[1].reported = 999'950;
        months[1].observed = 999'950;
        QVERIFY2(textOf(content).contains(QStringLiteral("NemRefusion 99,995 99,995 99,995 0,000 ↓ 0,001")), qPrintable(textOf(content)));
        months[1].observed = 999'940;
        months[1].assessment.state = LevelState::BelowTarget;
        months[1].assessment.deviation = -10;
        QVERIFY2(textOf(content).contains(QStringLiteral("99,994 %")), qPrintable(textOf(content)));
    }

    void deviationTrendAndSumsAreReckoned()
    {
        const QString text = textOf(small());
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("NemRefusion 99,50 99,52 99,12 −0,38 ↓ 0,29"))), qPrintable(text));
        // 2 + 3 − 4 and in all 7 + 4 − 4.
        QVERIFY2(text.contains(QStringLiteral(" 1 2 3 4 1")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(" 7 4 4 7")), qPrintable(text));
    }

    void withoutAWindowSystemTheChartBecomesItsFigures()
    {
        MonthlyPaper::Charts charts;
        std::thread([&] { charts = monthlyCharts(small(), words()); }).join();
        QVERIFY(!charts.availability.isNull());
        QVERIFY(charts.causes.isNull());
        QVERIFY(textOf(small(), charts).contains(QStringLiteral("oktober 2026 9 11 20")));
    }

    void theDemosReportIsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}).isOk());
        FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
        auto store = Store::open({.path = path}, catalog(), clock, {.author = {"Service manager A", "test", "test"}, .seed = {}});
        QVERIFY(store.isOk());
        QElapsedTimer timer;
        timer.start();
        const auto content = monthlyContent((*store)->reader(), Month::of(2026, 10));
        QVERIFY(content.isOk());
        const qint64 read = timer.restart();
        const MonthlyPaper::Charts charts = monthlyCharts(*content, words());
        const qint64 recorded = timer.restart();
        const LaidPaper laid = paginate(monthlyPaper(*content, words(), charts));
        const QByteArray pdf = laid.pdf();
        qInfo("read in %lld ms, charts in %lld ms, %d pages in %lld ms", static_cast<long long>(read), static_cast<long long>(recorded), laid.pageCount(),
              static_cast<long long>(timer.elapsed()));
        const QString text = probe::textOf(pdf);
        for (const SolutionFigures &solution : content->availability.solutions)
            QVERIFY2(text.contains(solution.name), qPrintable(solution.name));
        for (const Outage &outage : content->incidents.outages)
            QVERIFY(text.contains(outage.reference));
        if (const auto images = probe::asked(QStringLiteral("pdfimages"), {QStringLiteral("-list")}, pdf))
            QCOMPARE(images->trimmed().split(QLatin1Char('\n')).size(), 2);
        probe::keep(pdf, "monthly.pdf");
    }

    void anEmptyDatabaseGivesAPaperThatSaysSo()
    {
        const QString text = probe::textOf(paginate(monthlyPaper({.month = Month::of(2026, 10)}, Language::load(QStringLiteral("en")), {})).pdf());
        QVERIFY(text.contains(QStringLiteral("No solutions are registered.")));
        QVERIFY(text.contains(QStringLiteral("No outage was registered in the month.")));
    }
};

ROOM_TEST(MonthlyPaperTest)
#include "tst_monthlypaper.moc"
