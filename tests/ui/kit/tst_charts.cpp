#include "tests/support/roomtest.h"
#include "ui/kit/charts/charttext.h"
#include "ui/kit/charts/chartview.h"
#include "ui/kit/charts/smallmultiples.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QMimeData>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

namespace {

QList<Month> year()
{
    QList<Month> months;
    for (int i = 0; i < 12; ++i)
        months.append(Month::of(2025, 11).plus(i));
    return months;
}

QList<std::optional<double>> values(std::initializer_list<double> list)
{
    QList<std::optional<double>> all;
    for (const double value : list)
        all.append(value > 0 ? std::optional(value) : std::nullopt);
    return all;
}

LineChartData nemRefusion()
{
    return {.title = QStringLiteral("NemRefusion"),
            .months = year(),
            .lines = {{QStringLiteral("Observeret"), values({99.71, 99.68, 99.74, 99.81, 99.62, 99.58, 99.77, 99.80, 99.73, 99.69, 99.41, 99.12}), 1},
                      {QStringLiteral("Rapporteret"), values({99.73, 99.70, 99.75, 99.82, 99.66, 99.61, 99.78, 99.82, 99.75, 99.72, 99.56, 99.52}), 2}},
            .target = 99.5,
            .measure = ChartMeasure::percent(),
            .shadeGap = true};
}

StackedBarData causes()
{
    return {QStringLiteral("Hændelser efter årsag"),
            year(),
            {{QStringLiteral("Leverandør"), {11, 9, 13, 10, 12, 15, 10, 8, 6, 9, 10, 9}, 1},
             {QStringLiteral("Tredjepart"), {4, 3, 5, 4, 6, 5, 7, 4, 3, 6, 8, 11}, 2},
             {QStringLiteral("KOMBIT"), {2, 1, 2, 1, 2, 2, 1, 1, 0, 2, 1, 1}, 3},
             {QStringLiteral("Kommune"), {3, 2, 4, 3, 3, 4, 2, 3, 2, 3, 4, 3}, 4}}};
}

SmallMultiplesData ten()
{
    SmallMultiplesData data{QStringLiteral("Rapporteret tilgængelighed"), year(), {}, ChartMeasure::percent()};
    for (int i = 0; i < 10; ++i) {
        SmallMultiple one{QStringLiteral("Løsning %1").arg(i + 1), {}, 99.5, State::Positive, {}, {}};
        for (int m = 0; m < 12; ++m)
            one.values.append(99.6 + ((i * 7 + m * 5) % 9) * 0.03);
        data.multiples.append(one);
    }
    data.multiples[1].values[5] = 98.91;
    data.multiples[1].flagged = {5};
    data.multiples[1].state = State::Warning;
    data.multiples[1].word = QStringLiteral("Under mål");
    data.multiples[5].values[11] = std::nullopt;
    data.multiples[5].state = State::Critical;
    return data;
}

/// Where to look at the pictures, if asked for: DRIFTSRAAD_PICTURES=folder.
void keep(const QImage &image, const char *name)
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    if (!folder.isEmpty())
        image.save(folder + QLatin1Char('/') + QLatin1String(name));
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        loadFonts();
        setLanguage(QStringLiteral("da"));
    }

    void provisionalPointIsRingedSaidAndListed()
    {
        LineChartData data = nemRefusion();
        const Language danish = Language::load(QStringLiteral("da"));
        QVERIFY(!describe(data, danish).contains(QStringLiteral("Foreløbig")));
        QCOMPARE(asTable(data, danish).first().size(), 4);
        LineChart settled;
        settled.resize(520, 220);
        settled.setData(data);
        const QImage before = settled.picture();
        data.lines[0].provisional = {11};
        LineChart open;
        open.resize(520, 220);
        open.setData(data);
        const QImage after = open.picture();
        keep(after, "line-provisional.png");
        QVERIFY(before != after);
        QVERIFY(open.textEquivalent().contains(QStringLiteral("Foreløbig: oktober 2026.")));
        open.setCurrent({0, 11});
        QVERIFY(open.accessibleName().endsWith(QStringLiteral(", foreløbig")));
        open.setCurrent({0, 10});
        QVERIFY(!open.accessibleName().contains(QStringLiteral("foreløbig")));
        const QList<QStringList> table = asTable(data, danish);
        QCOMPARE(table.first().last(), QStringLiteral("Foreløbig"));
        QCOMPARE(table.last().last(), QStringLiteral("Observeret"));
        QVERIFY(table[11].last().isEmpty());
        SmallMultiplesData small = ten();
        small.multiples[2].provisional = {11};
        QVERIFY(describe(small, danish).contains(QStringLiteral("Foreløbig: oktober 2026.")));
        QCOMPARE(asTable(small, danish).last().last(), QStringLiteral("Løsning 3"));
    }

    void axisHoldsEveryValueInRoundSteps_data()
    {
        QTest::addColumn<QList<double>>("given");
        QTest::addColumn<bool>("share");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("step");
        QTest::newRow("availability near 100") << QList<double>{99.12, 99.82, 99.5} << true << 99.0 << 100.0 << 0.25;
        QTest::newRow("a deep fall") << QList<double>{98.62, 99.75, 99.53} << true << 98.5 << 100.0 << 0.5;
        QTest::newRow("counts begin at zero") << QList<double>{26, 11} << false << 0.0 << 30.0 << 10.0;
        QTest::newRow("few counts have whole steps") << QList<double>{1, 2} << false << 0.0 << 2.0 << 1.0;
        QTest::newRow("all the same") << QList<double>{99.5, 99.5} << true << 99.0 << 100.0 << 0.25;
    }
    void axisHoldsEveryValueInRoundSteps()
    {
        QFETCH(QList<double>, given);
        QFETCH(bool, share);
        const ChartScale scale = chartScale(given, share ? ChartMeasure::percent() : ChartMeasure::count(), share ? 4 : 3);
        QTEST(scale.low, "low");
        QTEST(scale.high, "high");
        QTEST(scale.step, "step");
    }

    void axisSaysThatItDoesNotStartAtZero()
    {
        const Language danish = Language::load(QStringLiteral("da"));
        const ChartScale scale = chartScale({99.12, 99.82}, ChartMeasure::percent());
        QVERIFY(axisNote(scale, ChartMeasure::percent(), danish).contains(QStringLiteral("99,00 %")));
        QVERIFY(axisNote(chartScale({3, 4}, ChartMeasure::count()), ChartMeasure::count(), danish).isEmpty());
    }

    void shareIsRoundedDownInDanish()
    {
        QCOMPARE(chartFigure(99.499, ChartMeasure::percent(), Language::load(QStringLiteral("da"))), QStringLiteral("99,49 %"));
    }

    void figuresAreAsFineAsTheTarget()
    {
        LineChartData data = nemRefusion();
        data.target = 99.995;
        data.lines[0].values[11] = 99.995;
        const Language danish = Language::load(QStringLiteral("da"));
        QCOMPARE(asTable(data, danish).last().at(1), QStringLiteral("99,995"));
        QVERIFY2(describe(data, danish).contains(QStringLiteral("99,995 % (oktober 2026)")), qPrintable(describe(data, danish)));
        SmallMultiplesData small = ten();
        small.multiples[2].target = 99.995;
        small.multiples[2].values[11] = 99.995;
        QCOMPARE(asTable(small, danish).last().at(3), QStringLiteral("99,995"));
    }

    void textEquivalentNamesLowestMissingAndTarget()
    {
        LineChartData data = nemRefusion();
        data.lines[0].values[3] = std::nullopt;
        const QString text = describe(data, Language::load(QStringLiteral("en")));
        QVERIFY2(text.contains(QStringLiteral("Observeret: latest 99.12 % (October 2026), lowest 99.12 % (October 2026).")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Target 99.50 %.")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("The axis starts at 99.00 %, not at 0.")), qPrintable(text));
    }

    void tableHasARowAMonthAndSaysWhatIsMissing()
    {
        LineChartData data = nemRefusion();
        data.lines[1].values[11] = std::nullopt;
        const auto table = asTable(data, Language::load(QStringLiteral("en")));
        QCOMPARE(table.size(), 13);
        QCOMPARE(table.first(), QStringList({QStringLiteral("Month"), QStringLiteral("Observeret"), QStringLiteral("Rapporteret"), QStringLiteral("Target")}));
        QCOMPARE(table.last().at(1), QStringLiteral("99.12"));
        QCOMPARE(table.last().at(2), QStringLiteral("missing"));
    }

    void monthWithNothingToMeasureIsNotCalledMissing()
    {
        LineChartData data = nemRefusion();
        const Language danish = Language::load(QStringLiteral("da"));
        const qsizetype last = data.months.size() - 1;
        data.lines[0].values[last] = std::nullopt;
        QCOMPARE(asTable(data, danish).last().at(1), QStringLiteral("mangler"));
        QVERIFY(describe(data, danish).contains(QStringLiteral("1 måned mangler.")));
        LineChart missing;
        missing.resize(520, 220);
        missing.setData(data);
        data.lines[0].unmeasurable = {static_cast<int>(last)};
        QCOMPARE(asTable(data, danish).last().at(1), QStringLiteral("ikke målbar"));
        QVERIFY2(describe(data, danish).contains(QStringLiteral("Ikke målbar: oktober 2026.")), qPrintable(describe(data, danish)));
        QVERIFY(!describe(data, danish).contains(QStringLiteral("mangler")));
        LineChart nothing;
        nothing.resize(520, 220);
        nothing.setData(data);
        QVERIFY(missing.picture() != nothing.picture());
        SmallMultiplesData small = ten();
        small.multiples[2].values.last() = std::nullopt;
        small.multiples[2].unmeasurable = {11};
        QVERIFY(describe(small, danish).contains(QStringLiteral("Ikke målbar: oktober 2026.")));
        QCOMPARE(asTable(small, danish).last().at(3), QStringLiteral("ikke målbar"));
    }

    void copiedCellNeverBecomesAFormula()
    {
        QCOMPARE(asText({{QStringLiteral("=1+1"), QStringLiteral("-0,38 %"), QStringLiteral("a\tb")}}), QStringLiteral("'=1+1\t-0,38 %\ta b\n"));
    }

    void arrowsReachEveryPointAndEnterOpensIt()
    {
        LineChart chart;
        chart.resize(600, 240);
        LineChartData data = nemRefusion();
        data.lines[0].values[10] = std::nullopt;
        chart.setData(data);
        chart.show();
        chart.setFocus();
        QSignalSpy spy(&chart, &ChartView::clicked);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), (ChartPoint{0, 11}));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), (ChartPoint{0, 9}));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.current(), (ChartPoint{1, 9}));
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(), QVariantList({1, 0}));
        QVERIFY(QAccessible::queryAccessibleInterface(&chart)->text(QAccessible::Name).contains(QStringLiteral("99,73 %")));
        keep(chart.grab().toImage(), "line-focus.png");
    }

    void clickOnAPointOpensIt()
    {
        StackedBarChart chart;
        chart.resize(600, 240);
        chart.setData(causes());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.grab();
        QSignalSpy spy(&chart, &ChartView::clicked);
        // The lowest layer of the bars stands on the axis: somewhere along it there is one.
        for (int x = 40; x < 500 && spy.isEmpty(); x += 10)
            QTest::mouseClick(&chart, Qt::LeftButton, {}, {x, 205});
        QVERIFY(!spy.isEmpty());
        QCOMPARE(spy.first().first().toInt(), 0);
    }

    void aNameOfUsualLengthIsNotCutInALowChart()
    {
        LineChart chart;
        chart.resize(292, 118);
        LineChartData data = nemRefusion();
        data.shadeGap = false;
        data.lines[0].name = QStringLiteral("NemRefusion");
        chart.setData(data);
        const QImage whole = chart.grab().toImage();
        // Where the end of the name were cut, another end would look the same.
        data.lines[0].name = QStringLiteral("NemRefusiom");
        chart.setData(data);
        QVERIFY(chart.grab().toImage() != whole);
    }

    void newFiguresReuseTheScene()
    {
        LineChart chart;
        chart.resize(600, 240);
        chart.setData(nemRefusion());
        const QImage before = chart.grab().toImage();
        LineChartData other = nemRefusion();
        other.lines.removeLast();
        other.shadeGap = false;
        chart.setData(other);
        const QImage between = chart.grab().toImage();
        QVERIFY(before != between);
        chart.setData(nemRefusion());
        QCOMPARE(chart.grab().toImage(), before);
    }

    void chartWithoutFiguresPaintsNothingAndSaysSo()
    {
        LineChart chart;
        chart.resize(400, 200);
        chart.grab();
        QVERIFY(chart.record({400, 200}).isNull());
        chart.setData({.title = QStringLiteral("Tom"), .lines = {{QStringLiteral("Målt"), {}, 0}}});
        chart.grab();
        QVERIFY(chart.textEquivalent().contains(QStringLiteral("Målt")));
        StackedBarChart bars;
        bars.resize(400, 200);
        bars.setData({});
        bars.grab();
        SmallMultiples many;
        many.grab();
    }

    void copyHoldsPictureAndFigures()
    {
        StackedBarChart chart;
        chart.resize(480, 200);
        chart.setData(causes());
        chart.copy();
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QVERIFY(content->text().contains(QStringLiteral("Leverandør\tTredjepart\tKOMBIT\tKommune")));
    }

    void paperGetsVectors()
    {
        LineChart chart;
        chart.setData(nemRefusion());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.scale(writer.resolution() / 72.0, writer.resolution() / 72.0);
        playChart(painter, chart.record({440, 150}));
        painter.end();
        QImage image(440, 150, QImage::Format_RGB32);
        image.setDotsPerMeterX(12000);
        image.setDotsPerMeterY(12000);
        image.fill(Qt::white);
        QPainter onImage(&image);
        playChart(onImage, chart.record({440, 150}));
        onImage.end();
        keep(image, "recorded.png");
        // The labels at the right end are inside: the chart has the size that was asked for on every device.
        bool labelled = false;
        for (int y = 0; y < 150; ++y)
            labelled |= image.pixelColor(400, y) != Qt::white;
        QVERIFY(labelled);
        QVERIFY(!bytes.contains("/Subtype /Image"));
        QVERIFY(bytes.contains("/FontFile"));
    }

    void smallMultiplesAreOneWidget()
    {
        SmallMultiples many;
        many.resize(1300, 230);
        many.setData(ten());
        many.show();
        QVERIFY(many.findChildren<QWidget *>().isEmpty());
        QSignalSpy spy(&many, &SmallMultiples::clicked);
        many.setFocus();
        QTest::keyClick(&many, Qt::Key_Down);
        QTest::keyClick(&many, Qt::Key_Left);
        QTest::keyClick(&many, Qt::Key_Return);
        QCOMPARE(spy.first(), QVariantList({1, 10}));
        QVERIFY(many.textEquivalent().contains(QStringLiteral("Løsning 10")));
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            Theme::set(dark ? Scheme::Dark : Scheme::Light);
            const ChartColours colours = ChartColours::of(Theme::current());
            QWidget page;
            QPalette palette;
            palette.setColor(QPalette::Window, colours.paper);
            page.setPalette(palette);
            page.resize(1340, 760);
            auto *line = new LineChart(&page);
            line->setGeometry(20, 20, 690, 260);
            line->setData(nemRefusion());
            auto *overview = new LineChart(&page);
            overview->setGeometry(760, 20, 490, 150);
            LineChartData few = nemRefusion();
            few.lines[1].name = QStringLiteral("NemRefusion med et langt navn");
            few.lines[1].values[6] = std::nullopt;
            few.lines[0].values[11] = std::nullopt;
            few.shadeGap = false;
            overview->setData(few);
            auto *bars = new StackedBarChart(&page);
            bars->setGeometry(760, 200, 490, 160);
            bars->setData(causes());
            auto *many = new SmallMultiples(&page);
            many->setGeometry(20, 400, 1300, 230);
            many->setData(ten());
            auto *four = new LineChart(&page);
            four->setGeometry(20, 640, 400, 110);
            LineChartData more = nemRefusion();
            more.lines += more.lines;
            for (auto &v : more.lines[2].values)
                v = *v - 0.3;
            more.lines[3].values = values({99.9, 99.9, 99.9, 99.8, 0, 0, 99.2, 99.1, 99, 99.2, 99.3, 99.4});
            more.months.clear();
            for (int i = 0; i < 36; ++i)
                more.months.append(Month::of(2023, 11).plus(i));
            four->setData(more);
            keep(page.grab().toImage(), dark ? "charts-dark.png" : "charts-light.png");
        }
    }
};

ROOM_TEST(ChartsTest)
#include "tst_charts.moc"
