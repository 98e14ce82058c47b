#include "tests/core/supplierreports/layoutprobe.h"
#include "tests/support/roomtest.h"

#include <QFile>
#include <QtTest>

using namespace driftsraad;
using namespace Qt::StringLiterals;

namespace {

Workbook report(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(name));
    return readWorkbook(file.readAll(), u"fil"_s).valueOr({});
}

ImportPreview preview(const Workbook &workbook)
{
    return previewImport(workbook, proposeMapping(workbook, context()), context());
}

QStringList asked(const ImportPreview &preview)
{
    QStringList lines;
    for (const ImportProblem &problem : preview.problems)
        lines.append(problem.source.name + u": "_s + problem.written + u" -> "_s + problem.suggestion);
    return lines;
}

QStringList leftOut(const ImportPreview &preview)
{
    QStringList lines;
    for (const LeftOut &one : preview.leftOut)
        lines.append(one.source.name.section(u'!', 1) + u' ' + one.written);
    return lines;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private slots:
    void titleRowsAndTwoTablesInOneCsv();
    void workbookWithCoverMergedHeadsAndTotals();
    void monthsAsColumnsTakeTheYearFromTheTitle();
    void levelsInRowsWithThousandsPoints();
    void longListWithDates();
    void englishListWithFiguresBesideEachOther();
    void listsThatAreNoReportsGiveNoFigures();
    void englishFigureInDanishFileGetsSuggestion();
    void monthsWithoutYearGetSuggestion();
    void shareWrittenAsFractionIsAsked();
    void unstatedUnitsAreAsked();
    void sameFigureTwiceIsLeftOutAndAnotherIsAsked();
    void missingSolutionIsAskedOnce();
    void valuesDecideWhereHeadingsSayNothing();
    void groupedSolutionsAndHeadsInTwoRows();
    void solutionsAsColumnsAreRead();
    void rowsWithoutFiguresAreNoHeadings();
    void datesAsHeadingsAreMonths();
    void oneKnownHeadingWithFiguresBelowIsEnough();
    void correctionsAreReadInsteadOfTheCell();
};

void TestReportLayout::titleRowsAndTwoTablesInOneCsv()
{
    const ImportPreview read = preview(report(u"leverandoer-a_nemrefusion_2026-10.csv"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read), QStringList({
                              u"NemRefusion 2026-10 Availability 991200"_s,
                              u"NemRefusion 2026-10 Answers within the limit 973000"_s,
                              u"NemRefusion 2026-10 Response time, slowest 8700"_s,
                              u"NemRefusion 2026-10 Reacted to in time #1 1000000"_s,
                              u"NemRefusion 2026-10 Resolved in time #1 500000"_s,
                              u"NemRefusion 2026-10 Resolved in time #2 917000"_s,
                              u"NemRefusion 2026-10 Calls to support #1 3514"_s,
                              u"NemRefusion 2026-10 Calls to support #2 230"_s,
                              u"NemRefusion 2026-10 Calls to support #3 43"_s,
                          }));
    QCOMPARE(leftOut(read), QStringList({u"C12 "_s, u"A17 I alt"_s}));
    QCOMPARE(read.figures[0].note, u"Nedbrud 14.10 kl. 09:12-11:40"_s);
    QCOMPARE(read.figures[0].source.name, u"fil!C6"_s);
    QCOMPARE(read.figures[6].cells, 2);
    QVERIFY(read.figures[0].known);
}

void TestReportLayout::workbookWithCoverMergedHeadsAndTotals()
{
    const Workbook workbook = report(u"leverandoer-b_driftsrapport_2026-10.xlsx"_s);
    Mapping mapping = proposeMapping(workbook, context());
    QCOMPARE(mapping.tables.size(), 3);
    QCOMPARE(mapping.tables[0].headerRow, 2);
    QCOMPARE(mapping.tables[0].month, october);
    ImportPreview read = previewImport(workbook, mapping, context());
    QCOMPARE(shown(read), QStringList({
                              u"Byg og Miljø 2026-10 Availability 998700"_s,
                              u"Køreprøvebooking 2026-10 Availability 994300"_s,
                              u"NemRefusion 2026-10 Availability 991200"_s,
                              u"Serviceplatformen 2026-10 Availability 999510"_s,
                              u"Byg og Miljø 2026-10 Downtime 188"_s,
                              u"Køreprøvebooking 2026-10 Downtime 262"_s,
                              u"Serviceplatformen 2026-10 Downtime 131"_s,
                          }));
    QCOMPARE(leftOut(read), QStringList({u"A8 I alt"_s, u"D4 94"_s}));
    QCOMPARE(asked(read), QStringList({u"Support!A1: Dato -> "_s}));
    mapping.tables[2].solution = u"NemRefusion"_s;
    read = previewImport(workbook, mapping, context());
    QCOMPARE(read.problems.size(), 0);
    QVERIFY(shown(read).last().startsWith(u"NemRefusion 2026-10 Calls to support #3 "_s));
    QCOMPARE(read.figures.last().cells, 28);
}

void TestReportLayout::monthsAsColumnsTakeTheYearFromTheTitle()
{
    const ImportPreview read = preview(report(u"leverandoer-c_2026-k3.ods"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read).mid(0, 7), QStringList({
                                        u"NemRefusion 2026-07 Availability 997100"_s,
                                        u"NemRefusion 2026-08 Availability 989200"_s,
                                        u"NemRefusion 2026-09 Availability 996600"_s,
                                        u"NemRefusion 2026-07 Response time 1210"_s,
                                        u"NemRefusion 2026-08 Response time 1340"_s,
                                        u"NemRefusion 2026-09 Response time 980"_s,
                                        u"Byg og Miljø 2026-07 Availability 1000000"_s,
                                    }));
    QCOMPARE(read.figures.size(), 17);
    QCOMPARE(leftOut(read), QStringList({u"D8 -"_s}));
}

void TestReportLayout::levelsInRowsWithThousandsPoints()
{
    const ImportPreview read = preview(report(u"leverandoer-d_support_2026-10.tsv"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read).mid(0, 4), QStringList({
                                        u"Byg og Miljø 2026-10 Calls to support #1 1352"_s,
                                        u"Byg og Miljø 2026-10 Support answer #1 66"_s,
                                        u"Byg og Miljø 2026-10 Calls to support #2 586"_s,
                                        u"Byg og Miljø 2026-10 Support answer #2 86"_s,
                                    }));
    QCOMPARE(read.figures.size(), 24);
}

void TestReportLayout::longListWithDates()
{
    const ImportPreview read = preview(report(u"leverandoer-e_unicode_2026-10.txt"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read), QStringList({
                              u"Byg og Miljø 2026-10 Availability 991700"_s,
                              u"Køreprøvebooking 2026-10 Availability 990100"_s,
                              u"NemRefusion 2026-10 Availability 996500"_s,
                              u"Serviceplatformen 2026-10 Availability 993000"_s,
                          }));
}

void TestReportLayout::englishListWithFiguresBesideEachOther()
{
    const ImportPreview read = preview(report(u"supplier-f_english_2026-10.csv"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read), QStringList({
                              u"NemRefusion 2026-10 Availability 991200"_s,
                              u"NemRefusion 2026-10 Requests to the system 1204331"_s,
                              u"Byg og Miljø 2026-10 Availability 999800"_s,
                              u"Byg og Miljø 2026-10 Requests to the system 88120"_s,
                              u"Køreprøvebooking 2026-10 Availability 994300"_s,
                              u"Køreprøvebooking 2026-10 Requests to the system 410007"_s,
                          }));
}

void TestReportLayout::listsThatAreNoReportsGiveNoFigures()
{
    for (const QString &name : {u"haendelsesliste-2025.xlsx"_s, u"beroerte-kommuner.csv"_s}) {
        const ImportPreview read = preview(report(name));
        QVERIFY2(read.figures.isEmpty(), qPrintable(name));
        QCOMPARE(asked(read).mid(0, 5).join(u'\n'), QString());
    }
}

void TestReportLayout::englishFigureInDanishFileGetsSuggestion()
{
    const ImportPreview read = preview(csv(u"Løsning;Måned;Oppetid\nNemRefusion;2026-10;99,95 %\nByg og Miljø;2026-10;99.2%\n"
                                           "Serviceplatformen;2026-10;cirka god\n"_s));
    QCOMPARE(shown(read), QStringList({u"NemRefusion 2026-10 Availability 999500"_s}));
    QCOMPARE(asked(read), QStringList({u"fil!C3: 99.2% -> 99,2"_s, u"fil!C4: cirka god -> "_s}));
}

void TestReportLayout::monthsWithoutYearGetSuggestion()
{
    const ImportPreview rows = preview(csv(u"Løsning;Måned;Oppetid\nNemRefusion;okt;99,95\nNemRefusion;dec.;99,9\n"_s));
    QCOMPARE(asked(rows), QStringList({u"fil!B2: okt -> 2026-10"_s, u"fil!B3: dec. -> 2025-12"_s}));
    const Workbook workbook = csv(u"Oppetid\nLøsning;Sep;Okt\nNemRefusion;99,95;99,9\n"_s);
    Mapping mapping = proposeMapping(workbook, context());
    QCOMPARE(asked(previewImport(workbook, mapping, context())), QStringList({u"fil!B2: Sep -> 2026-09"_s, u"fil!C2: Okt -> 2026-10"_s}));
    mapping.tables[0].year = 2026;
    QCOMPARE(shown(previewImport(workbook, mapping, context())),
             QStringList({u"NemRefusion 2026-09 Availability 999500"_s, u"NemRefusion 2026-10 Availability 999000"_s}));
}

void TestReportLayout::shareWrittenAsFractionIsAsked()
{
    const ImportPreview read = preview(csv(u"Løsning;Måned;Oppetid\nNemRefusion;2026-10;0,9912\nByg og Miljø;2026-10;101,5\n"_s));
    QCOMPARE(asked(read), QStringList({u"fil!C2: 0,9912 -> 99,12 %"_s, u"fil!C3: 101,5 -> "_s}));
}

void TestReportLayout::unstatedUnitsAreAsked()
{
    const Workbook workbook = csv(u"Løsning;Måned;Svartid;Nedetid (timer)\nNemRefusion;2026-10;1,2;1,5\nByg og Miljø;2026-10;800 ms;0\n"_s);
    Mapping mapping = proposeMapping(workbook, context());
    ImportPreview read = previewImport(workbook, mapping, context());
    QCOMPARE(asked(read), QStringList({u"fil!C2: 1,2 -> "_s}));
    mapping.tables[0].columns[2].unit = FigureUnit::Seconds;
    read = previewImport(workbook, mapping, context());
    QCOMPARE(shown(read), QStringList({u"NemRefusion 2026-10 Response time 1200"_s, u"NemRefusion 2026-10 Downtime 90"_s,
                                       u"Byg og Miljø 2026-10 Response time 800"_s, u"Byg og Miljø 2026-10 Downtime 0"_s}));
}

void TestReportLayout::sameFigureTwiceIsLeftOutAndAnotherIsAsked()
{
    const ImportPreview read =
        preview(csv(u"Løsning;Måned;Oppetid\nNemRefusion;2026-10;99,95\nnemrefusion ;2026-10;99,95\nNEMREFUSION;10/2026;99,5\n"_s));
    QCOMPARE(shown(read), QStringList({u"NemRefusion 2026-10 Availability 999500"_s}));
    QCOMPARE(leftOut(read), QStringList({u"C3 99,95"_s}));
    QCOMPARE(asked(read), QStringList({u"fil!C4: 99,5 -> "_s}));
}

void TestReportLayout::missingSolutionIsAskedOnce()
{
    const Workbook workbook = csv(u"Måned;Oppetid\n2026-09;99,95\n2026-10;99,9\n"_s);
    Mapping mapping = proposeMapping(workbook, context());
    QCOMPARE(previewImport(workbook, mapping, context()).problems.size(), 1);
    mapping.tables[0].solution = u"Ukendt løsning"_s;
    const ImportPreview read = previewImport(workbook, mapping, context());
    QCOMPARE(read.figures.size(), 2);
    QVERIFY(!read.figures[0].known);
}

void TestReportLayout::valuesDecideWhereHeadingsSayNothing()
{
    const ImportPreview read =
        preview(csv(u"Navn;Hvornår;KPI-navn;Målt;Andet\nNemRefusion;okt 2026;Oppetid;99,9;x\nByg og Miljø;okt 2026;Oppetid;99,8;y\n"_s));
    QCOMPARE(shown(read), QStringList({u"NemRefusion 2026-10 Availability 999000"_s, u"Byg og Miljø 2026-10 Availability 998000"_s}));
}

void TestReportLayout::groupedSolutionsAndHeadsInTwoRows()
{
    Sheet sheet;
    sheet.name = u"Ark"_s;
    const auto text = [](const QString &shown) { return Cell::ofText(shown); };
    sheet.rows = {{text(u"Løsning"_s), text(u"Måned"_s), text(u"Henvendelser"_s)},
                  {Cell(), Cell(), text(u"1. level"_s), text(u"2. level"_s)},
                  {text(u"NemRefusion"_s), text(u"2026-09"_s), Cell::ofNumber(5), Cell::ofNumber(2)},
                  {Cell(), text(u"2026-10"_s), Cell::ofNumber(7), Cell::ofNumber(3)}};
    sheet.merged = {{0, 0, 2, 1}, {0, 1, 2, 1}, {0, 2, 1, 2}, {2, 0, 2, 1}};
    Workbook workbook;
    workbook.sheets = {sheet};
    QCOMPARE(shown(preview(workbook)),
             QStringList({u"NemRefusion 2026-09 Calls to support #1 5"_s, u"NemRefusion 2026-09 Calls to support #2 2"_s,
                          u"NemRefusion 2026-10 Calls to support #1 7"_s, u"NemRefusion 2026-10 Calls to support #2 3"_s}));
    workbook.sheets[0].hidden = true;
    QVERIFY(proposeMapping(workbook, context()).tables.isEmpty());
}

void TestReportLayout::solutionsAsColumnsAreRead()
{
    const ImportPreview read = preview(csv(u"Driftsrapport oktober 2026\n\nMåling;NemRefusion;BYG OG MILJØ\nOppetid;99,95 %;99,8 %\n"
                                           "Antal hændelser;3;-\n"_s));
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read), QStringList({u"NemRefusion 2026-10 Availability 999500"_s, u"Byg og Miljø 2026-10 Availability 998000"_s,
                                       u"NemRefusion 2026-10 Incidents 3"_s}));
    QCOMPARE(leftOut(read), QStringList({u"C5 -"_s}));
}

void TestReportLayout::rowsWithoutFiguresAreNoHeadings()
{
    const ImportPreview read = preview(csv(u"Løsning;Måling;Måned;Værdi;Bemærkning\nNemRefusion;Oppetid;2026-10;;Ikke målt i perioden\n"
                                           "Byg og Miljø;Oppetid;2026-10;99,95;\n\nLøsning;Måned;P1;P2\nNemRefusion;2026-10;0;4\n"_s));
    QCOMPARE(asked(read).join(u'\n'), QString());
    QCOMPARE(shown(read), QStringList({u"Byg og Miljø 2026-10 Availability 999500"_s, u"NemRefusion 2026-10 Incidents #1 0"_s,
                                       u"NemRefusion 2026-10 Incidents #2 4"_s}));
    QCOMPARE(leftOut(read), QStringList({u"D2 "_s}));
}

void TestReportLayout::datesAsHeadingsAreMonths()
{
    Sheet sheet;
    sheet.name = u"Oppetid"_s;
    sheet.rows = {{Cell::ofText(u"System"_s), Cell::ofDate(QDate(2026, 9, 1)), Cell::ofDate(QDate(2026, 10, 1))},
                  {Cell::ofText(u"NemRefusion"_s), Cell::ofNumber(0.9995, Cell::Format::Percent, 2), Cell::ofNumber(99.9)}};
    Workbook workbook;
    workbook.sheets = {sheet};
    QCOMPARE(shown(preview(workbook)),
             QStringList({u"NemRefusion 2026-09 Availability 999500"_s, u"NemRefusion 2026-10 Availability 999000"_s}));
}

void TestReportLayout::oneKnownHeadingWithFiguresBelowIsEnough()
{
    QCOMPARE(shown(preview(csv(u"Oktober 2026\nHvad;Oppetid i %\nNemRefusion;99,95\n"_s))),
             QStringList({u"NemRefusion 2026-10 Availability 999500"_s}));
    QCOMPARE(shown(preview(csv(u"Navn;10.2026;11.2026\nOppetid for alle\nNyt system;99,95;99,9\n"_s))), QStringList());
    QCOMPARE(shown(preview(csv(u"Oppetid for alle\nNavn;10.2026;11.2026\nNyt system;99,95;99,9\n"_s))),
             QStringList({u"Nyt system 2026-10 Availability 999500"_s, u"Nyt system 2026-11 Availability 999000"_s}));
}

void TestReportLayout::correctionsAreReadInsteadOfTheCell()
{
    const Workbook workbook = csv(u"Løsning;Måned;Oppetid\nNemRefusion;okt;99.2%\nByg og Miljø;2026-10;99,9\n"_s);
    Mapping mapping = proposeMapping(workbook, context());
    for (int round = 0; round < 2; ++round) {
        for (const ImportProblem &problem : previewImport(workbook, mapping, context()).problems)
            mapping.corrections.append({problem.source.sheet, problem.source.row, problem.source.column, problem.suggestion});
    }
    const ImportPreview read = previewImport(workbook, mapping, context());
    QCOMPARE(asked(read), QStringList());
    QCOMPARE(shown(read).first(), u"NemRefusion 2026-10 Availability 992000"_s);
}

ROOM_TEST(TestReportLayout)
#include "tst_reportlayout.moc"
