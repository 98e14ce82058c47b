#include "core/exchange/formula.h"
#include "core/exchange/numberformat.h"
#include "tests/core/exchange/workbookfiles.h"
#include "tests/support/roomtest.h"

using namespace driftsraad;

/// Workbooks of Excel and OpenDocument.
class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void mergedHeadsPercentDatesAndHiddenSheetsAreRead();
    void monthsAsColumnsAndPercentAsTextAreRead();
    void formattedNumbersBecomeDatesAndShares_data();
    void formattedNumbersBecomeDatesAndShares();
    void richInlineAndErrorCellsAreRead();
    void datesFrom1904AreFourYearsLater();
    void openDocumentValuesAndHiddenSheetsAreRead();
    void formulasWithSomeResultsAreReadWithGapsMarked();
};

void TestWorkbook::mergedHeadsPercentDatesAndHiddenSheetsAreRead()
{
    const Workbook workbook = readReport(u"leverandoer-b_driftsrapport_2026-10.xlsx"_s);
    QCOMPARE(workbook.form, Workbook::Form::Xlsx);
    QStringList names;
    for (const Sheet &sheet : workbook.sheets)
        names.append(sheet.name + (sheet.hidden ? u" (skjult)"_s : QString()));
    QCOMPARE(names, QStringList({u"Forside"_s, u"Servicemål"_s, u"Afbrud"_s, u"Support"_s, u"Beregning (skjult)"_s}));
    const Sheet &levels = workbook.sheets[1];
    QCOMPARE(levels.merged, QList<CellRange>({{0, 0, 1, 6}}));
    QVERIFY(levels.merged[0].contains(0, 5) && !levels.merged[0].contains(1, 0));
    QCOMPARE(levels.at(5, 3), Cell::ofNumber(0.9912, Cell::Format::Percent, 2));
    QCOMPARE(levels.at(5, 3).text, u"99,12 %"_s);
    QCOMPARE(levels.at(5, 5), Cell::ofText(u"Nej"_s));
    QCOMPARE(levels.at(7, 3).format, Cell::Format::Plain);
    const Sheet &outages = workbook.sheets[2];
    QCOMPARE(outages.at(1, 1), Cell::ofDateTime(QDate(2026, 10, 3), QTime(8, 12)));
    QCOMPARE(outages.at(1, 1).text, u"03-10-2026 08:12"_s);
    QVERIFY(qAbs(outages.at(1, 3).number - 20) < 1e-6);
    QCOMPARE(workbook.sheets[3].at(1, 0), Cell::ofDate(QDate(2026, 10, 1)));
}

void TestWorkbook::monthsAsColumnsAndPercentAsTextAreRead()
{
    const Workbook workbook = readReport(u"leverandoer-c_2026-k3.ods"_s);
    QCOMPARE(workbook.form, Workbook::Form::Ods);
    const Sheet &sheet = workbook.sheets[0];
    QCOMPARE(sheet.name, u"K3 2026"_s);
    QCOMPARE(sheet.rows.size(), 9);
    QCOMPARE(sheet.merged, QList<CellRange>({{0, 0, 1, 5}}));
    QCOMPARE(texts(sheet, 2), QStringList({u"Løsning"_s, u"Servicemål"_s, u"Juli"_s, u"August"_s, u"September"_s}));
    QCOMPARE(sheet.at(3, 3), Cell::ofText(u"98,92 %"_s));
    QCOMPARE(sheet.at(4, 3).number, 1.34);
    QCOMPARE(sheet.at(4, 3).kind, Cell::Kind::Number);
    QCOMPARE(sheet.at(7, 3).text, u"-"_s);
}

void TestWorkbook::formattedNumbersBecomeDatesAndShares_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("share") << u"0.00%"_s << 0.99951 << u"99,95 %"_s;
    QTest::newRow("date") << u"dd\\-mm\\-yyyy"_s << 46054.0 << u"01-02-2026"_s;
    QTest::newRow("date and time, rounded over midnight") << u"dd/mm/yyyy hh:mm"_s << 46053.999999 << u"01-02-2026"_s;
    QTest::newRow("month") << u"[$-406]mmmm\\ yyyy;@"_s << 46296.0 << u"01-10-2026"_s;
    QTest::newRow("duration") << u"[h]:mm:ss"_s << 1.5 << u"36:00:00"_s;
    QTest::newRow("clock") << u"hh:mm"_s << 0.25 << u"6:00:00"_s;
    QTest::newRow("literal that looks like a date") << u"0.0\" dage\""_s << 3.24 << u"3,2"_s;
    QTest::newRow("colour") << u"[Red]#,##0.00"_s << 1234.5 << u"1234,50"_s;
    QTest::newRow("before the missing leap day") << u"yyyy-mm-dd"_s << 59.0 << u"28-02-1900"_s;
    QTest::newRow("after it") << u"yyyy-mm-dd"_s << 61.0 << u"01-03-1900"_s;
    QTest::newRow("no such day") << u"yyyy-mm-dd"_s << 1e12 << u"1000000000000"_s;
    QTest::newRow("plain") << u"General"_s << 0.0037 << u"0,0037"_s;
}

void TestWorkbook::formattedNumbersBecomeDatesAndShares()
{
    QFETCH(QString, code);
    QFETCH(double, number);
    QTEST(formattedCell(number, numberFormatOf(code), false).text, "text");
}

void TestWorkbook::richInlineAndErrorCellsAreRead()
{
    const Sheet sheet =
        read(xlsx("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><r><t>to </t></r><r><t>dele</t></r></is></c></row>"
                  "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c><c t=\"s\"><v>99</v></c><c t=\"d\"><v>2026-10-31</v></c>"
                  "<c r=\"G2\" s=\"1\"><v>0.5</v></c></row></sheetData>",
                  {}, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/></cellXfs>",
                  "<si><r><t xml:space=\"preserve\">Svar</t></r><r><t>tid_x000D_</t></r><rPh><t>lyd</t></rPh></si>"))
            .sheets.value(0);
    QCOMPARE(sheet.at(0, 0), Cell::ofText(u"Svartid"_s));
    QCOMPARE(sheet.at(0, 1), Cell::ofText(u"to dele"_s));
    QCOMPARE(sheet.at(1, 0), Cell::ofBoolean(true));
    QCOMPARE(sheet.at(1, 1), Cell::ofError(u"#DIV/0!"_s));
    QCOMPARE(sheet.at(1, 2).kind, Cell::Kind::Error);
    QCOMPARE(sheet.at(1, 3), Cell::ofDate(QDate(2026, 10, 31)));
    QCOMPARE(sheet.at(1, 6).text, u"50,00 %"_s);
    QCOMPARE(cellName(1, 6), u"G2"_s);
    QCOMPARE(cellName(0, 26), u"AA1"_s);
}

void TestWorkbook::datesFrom1904AreFourYearsLater()
{
    const QByteArray rows = "<sheetData><row><c><v>1</v></c></row><row><c s=\"0\"><v>44834</v></c></row></sheetData>";
    const QByteArray styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    const Sheet sheet = read(xlsx(rows, "<workbookPr date1904=\"1\"/>", styles)).sheets.value(0);
    QCOMPARE(sheet.at(1, 0), Cell::ofDate(QDate(2026, 10, 1)));
}

void TestWorkbook::openDocumentValuesAndHiddenSheetsAreRead()
{
    const QByteArray content = R"(<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:automatic-styles><s:style s:name="ta2" s:family="table">
<s:table-properties t:display="false"/></s:style></o:automatic-styles><o:body><o:spreadsheet><t:table t:name="Tal">
<t:table-row><t:table-cell o:value-type="percentage" o:value="0.9995"><x:p>99,95 %</x:p></t:table-cell>
<t:table-cell o:value-type="date" o:date-value="2026-10-31"/><t:table-cell o:value-type="date" o:date-value="2026-10-31T08:12:00"/>
<t:table-cell o:value-type="time" o:time-value="PT26H30M00S"/><t:table-cell o:value-type="boolean" o:boolean-value="true"/>
<t:table-cell o:value-type="currency" o:value="18600.5"><x:p>18.600,50 kr.</x:p></t:table-cell></t:table-row>
<t:table-row><t:table-cell><x:p>to</x:p><x:p>linjer</x:p><o:annotation><x:p>en note</x:p></o:annotation></t:table-cell></t:table-row>
</t:table><t:table t:name="Skjult" t:style-name="ta2"/></o:spreadsheet></o:body></o:document-content>)";
    const Workbook workbook = read(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
    QCOMPARE(workbook.sheets.size(), 2);
    QVERIFY(!workbook.sheets[0].hidden && workbook.sheets[1].hidden);
    const Sheet &sheet = workbook.sheets[0];
    QCOMPARE(sheet.at(0, 0).number, 0.9995);
    QCOMPARE(sheet.at(0, 0).format, Cell::Format::Percent);
    QCOMPARE(sheet.at(0, 1), Cell::ofDate(QDate(2026, 10, 31)));
    QCOMPARE(sheet.at(0, 2), Cell::ofDateTime(QDate(2026, 10, 31), QTime(8, 12)));
    QCOMPARE(sheet.at(0, 3).text, u"26:30:00"_s);
    QVERIFY(sheet.at(0, 4).truth);
    QCOMPARE(sheet.at(0, 5).number, 18600.5);
    QCOMPARE(sheet.at(0, 5).text, u"18.600,50 kr."_s);
    QCOMPARE(sheet.at(1, 0), Cell::ofText(u"to\nlinjer"_s));
}

void TestWorkbook::formulasWithSomeResultsAreReadWithGapsMarked()
{
    const Sheet sheet =
        read(xlsx("<sheetData><row><c><f>1+1</f><v>2</v></c></row><row><c><f>2+2</f></c></row></sheetData>")).sheets.value(0);
    QCOMPARE(sheet.at(0, 0).number, 2.0);
    QCOMPARE(sheet.at(1, 0).kind, Cell::Kind::Error);
}

ROOM_TEST(TestWorkbook)
#include "tst_workbook.moc"
