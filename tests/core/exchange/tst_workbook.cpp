#include "core/base/language.h"
#include "core/exchange/delimited.h"
#include "core/exchange/formula.h"
#include "core/exchange/numberformat.h"
#include "core/exchange/sheet.h"

#include <QFile>
#include <QtTest>

#include <zip.h>

using namespace driftsraad;
using namespace Qt::StringLiterals;

namespace {

QByteArray report(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/reports/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test file %s", qPrintable(name));
    return file.readAll();
}

Workbook read(const QByteArray &bytes, const QString &name = u"fil.csv"_s)
{
    auto workbook = readWorkbook(bytes, name);
    if (!workbook)
        qWarning() << workbook.error().message.id() << workbook.error().cause;
    return workbook.valueOr({});
}

Workbook readReport(const QString &name)
{
    return read(report(name), name);
}

QByteArray refusalOf(const QByteArray &bytes, const ReadLimits &limits = {})
{
    const auto workbook = readWorkbook(bytes, u"fil"_s, {}, limits);
    return workbook ? QByteArray() : workbook.error().message.id();
}

QStringList texts(const Sheet &sheet, int row)
{
    QStringList found;
    for (int column = 0; column < sheet.columnCount(); ++column)
        found.append(sheet.at(row, column).text);
    return found;
}

/// A zip with these entries.
QByteArray packed(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// The smallest workbook with one sheet of this sheetData and what follows it.
QByteArray xlsx(const QByteArray &sheetData, const QByteArray &workbookProperties = {}, const QByteArray &styles = {},
                const QByteArray &strings = {})
{
    const QByteArray main = R"(xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main")";
    const QByteArray rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return packed({{"[Content_Types].xml", "<Types/>"},
                   {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + rel +
                                       "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                   {"xl/workbook.xml", "<workbook " + main + " xmlns:r=\"" + rel + "\">" + workbookProperties +
                                           "<sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"},
                   {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + rel +
                                                      "/worksheet\" Target=\"worksheets/s.xml\"/><Relationship Id=\"t\" Type=\"" + rel +
                                                      "/styles\" Target=\"styles.xml\"/><Relationship Id=\"u\" Type=\"" + rel +
                                                      "/sharedStrings\" Target=\"/xl/strings.xml\"/></Relationships>"},
                   {"xl/styles.xml", "<styleSheet " + main + ">" + styles + "</styleSheet>"},
                   {"xl/strings.xml", "<sst " + main + ">" + strings + "</sst>"},
                   {"xl/worksheets/s.xml", "<worksheet " + main + ">" + sheetData + "</worksheet>"}});
}

QByteArray ods(const QByteArray &rows)
{
    return packed(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml",
          "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
          "<office:body><office:spreadsheet><table:table table:name=\"Ark\">" +
              rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void windowsLettersAndTitleRowsAreRead();
    void mergedHeadsPercentDatesAndHiddenSheetsAreRead();
    void monthsAsColumnsAndPercentAsTextAreRead();
    void tabsBomAndThousandsPointsAreKeptAsWritten();
    void wideTextIsReadWithAndWithoutMark();
    void englishQuotedFiguresAreOneField();
    void theUntidyListIsRead();
    void affectedMunicipalitiesAreRead();
    void eachUnreadableFileGetsItsSentence_data();
    void eachUnreadableFileGetsItsSentence();
    void contentDecidesAndNotTheName();
    void quotesAreReadAsPeopleWriteThem();
    void separatorIsFoundBelowTitles_data();
    void separatorIsFoundBelowTitles();
    void bytesThatAreNoTextAreRefused();
    void lettersThatBecameMarksAreRefused_data();
    void lettersThatBecameMarksAreRefused();
    void formattedNumbersBecomeDatesAndShares_data();
    void formattedNumbersBecomeDatesAndShares();
    void richInlineAndErrorCellsAreRead();
    void datesFrom1904AreFourYearsLater();
    void documentTypesAreRefused();
    void deepNestingIsRefused();
    void sizesThatLieAreCountedWhileUnpacking();
    void cellLimitHolds();
    void repeatedCellsAreCapped();
    void openDocumentValuesAndHiddenSheetsAreRead();
    void lockedOpenDocumentsAreRefused();
    void readingCanBeStopped();
    void formulasWithSomeResultsAreReadWithGapsMarked();
};

void TestWorkbook::windowsLettersAndTitleRowsAreRead()
{
    const Workbook workbook = readReport(u"leverandoer-a_nemrefusion_2026-10.csv"_s);
    QCOMPARE(workbook.encoding, u"windows-1252"_s);
    QCOMPARE(workbook.separator, QChar(u';'));
    QCOMPARE(workbook.sheets.size(), 1);
    const Sheet &sheet = workbook.sheets[0];
    QCOMPARE(sheet.at(0, 0).text, u"Leverandør A A/S"_s);
    QCOMPARE(sheet.at(2, 1).text, u"oktober 2026"_s);
    QCOMPARE(texts(sheet, 5),
             QStringList({u"Tilgængelighed, driftstid"_s, u"99,50"_s, u"99,12"_s, u"%"_s, u"Nedbrud 14.10 kl. 09:12-11:40"_s}));
    QVERIFY(sheet.at(11, 2).isEmpty());
    QCOMPARE(sheet.rows.last().last().text, u"3.787"_s);
    QCOMPARE(workbook.sha256.size(), 64);
}

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

void TestWorkbook::tabsBomAndThousandsPointsAreKeptAsWritten()
{
    const Workbook workbook = readReport(u"leverandoer-d_support_2026-10.tsv"_s);
    QCOMPARE(workbook.encoding, u"UTF-8"_s);
    QCOMPARE(workbook.separator, QChar(u'\t'));
    QCOMPARE(texts(workbook.sheets[0], 0).first(), u"Løsning"_s);
    QCOMPARE(texts(workbook.sheets[0], 1), QStringList({u"Byg og Miljø"_s, u"oktober 2026"_s, u"1. level"_s, u"1.352"_s, u"00:01:06"_s}));
    QCOMPARE(workbook.sheets[0].rows.size(), 13);
}

void TestWorkbook::wideTextIsReadWithAndWithoutMark()
{
    const QByteArray marked = report(u"leverandoer-e_unicode_2026-10.txt"_s);
    const Workbook workbook = read(marked);
    QCOMPARE(workbook.encoding, u"UTF-16LE"_s);
    QCOMPARE(texts(workbook.sheets[0], 1), QStringList({u"Byg og Miljø"_s, u"Tilgængelighed"_s, u"99,17%"_s, u"31.10.2026"_s}));
    QCOMPARE(read(marked.mid(2)).sheets[0].rows, workbook.sheets[0].rows);
    QByteArray swapped = marked;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QCOMPARE(read(swapped).encoding, u"UTF-16BE"_s);
    QCOMPARE(read(swapped.mid(2)).sheets[0].rows, workbook.sheets[0].rows);
}

void TestWorkbook::englishQuotedFiguresAreOneField()
{
    const Workbook workbook = readReport(u"supplier-f_english_2026-10.csv"_s);
    QCOMPARE(workbook.separator, QChar(u','));
    QCOMPARE(texts(workbook.sheets[0], 2),
             QStringList({u"Byg og Miljø"_s, u"Availability"_s, u"2026-10"_s, u"99.5"_s, u"99.98"_s, u"88,120"_s}));
}

void TestWorkbook::theUntidyListIsRead()
{
    const Sheet sheet = readReport(u"haendelsesliste-2025.xlsx"_s).sheets.value(0);
    QCOMPARE(sheet.name, u"Hændelser"_s);
    QCOMPARE(sheet.rows.size(), 144);
    QCOMPARE(sheet.at(3, 1), Cell::ofDateTime(QDate(2025, 12, 8), QTime(17, 0)));
    QCOMPARE(sheet.at(9, 1), Cell::ofText(u"30/08-25"_s));
    QCOMPARE(sheet.at(4, 4).number, 3.0);
}

void TestWorkbook::affectedMunicipalitiesAreRead()
{
    const Sheet sheet = readReport(u"beroerte-kommuner.csv"_s).sheets.value(0);
    QCOMPARE(sheet.rows.size(), 41);
    QCOMPARE(texts(sheet, 40), QStringList({u"I alt"_s, u"340"_s}));
}

void TestWorkbook::eachUnreadableFileGetsItsSentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    const QList<std::pair<QString, QByteArray>> rows = {
        {u"tom.csv"_s, "The file is empty."},
        {u"kun-titel.csv"_s, "The file has a title or headings but no rows"},
        {u"afkortet.xlsx"_s, "The file is damaged or was cut short"},
        {u"beskyttet.xlsx"_s, "The workbook is locked with a password."},
        {u"bombe.xlsx"_s, "The file unpacks to far more"},
        {u"formler-uden-vaerdier.xlsx"_s, "The workbook's formulas have no stored results."},
        {u"gammelt-format.xls"_s, "The file is in the old Excel format (.xls)."},
        {u"html-som-excel.xls"_s, "The file is a web page"},
    };
    for (const auto &[file, begins] : rows)
        QTest::newRow(qPrintable(file)) << file << begins;
}

void TestWorkbook::eachUnreadableFileGetsItsSentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const QByteArray sentence = refusalOf(report(u"refuse/"_s + file));
    QVERIFY2(sentence.startsWith(begins), sentence.constData());
}

void TestWorkbook::contentDecidesAndNotTheName()
{
    QCOMPARE(read(report(u"leverandoer-c_2026-k3.ods"_s), u"rapport.csv"_s).form, Workbook::Form::Ods);
    QCOMPARE(read("a;b\n1;2\n", u"rapport.xlsx"_s).form, Workbook::Form::Delimited);
    QVERIFY(refusalOf("%PDF-1.7\n...").startsWith("The file is a PDF."));
    QVERIFY(refusalOf("MIME-Version: 1.0\nX: y\n\n<html>").startsWith("The file is a web page"));
    QVERIFY(refusalOf("<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Table/>")
                .startsWith("The file is a spreadsheet saved as XML."));
    QVERIFY(refusalOf("<?xml version=\"1.0\"?>\n<note/>\n").startsWith("The file is not a spreadsheet."));
    QVERIFY(refusalOf(packed({{"word/document.xml", "<document/>"}})).startsWith("The file is not a spreadsheet."));
    QVERIFY(refusalOf(packed({{"xl/workbook.bin", "x"}})).startsWith("The file is in Excel's binary format"));
}

void TestWorkbook::quotesAreReadAsPeopleWriteThem()
{
    const Sheet sheet = read("a;\"b;\nc\";d\"e\r\n\"x \"\"y\"\"\";'=1+1;'god dag\rnæste;\"aldrig lukket;8\nsidste;2").sheets.value(0);
    QCOMPARE(texts(sheet, 0), QStringList({u"a"_s, u"b;\nc"_s, u"d\"e"_s}));
    QCOMPARE(texts(sheet, 1), QStringList({u"x \"y\""_s, u"=1+1"_s, u"'god dag"_s}));
    QCOMPARE(texts(sheet, 2), QStringList({u"næste"_s, u"\"aldrig lukket"_s, u"8"_s}));
    QCOMPARE(texts(sheet, 3), QStringList({u"sidste"_s, u"2"_s, QString()}));
}

void TestWorkbook::separatorIsFoundBelowTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("titles, then semicolons with decimal commas") << u"Rapport, oktober\nTitel\n\nA;B\nx;1,5\ny;2,5\n"_s << QChar(u';');
    QTest::newRow("semicolon inside quotes") << u"a,b\n\"x;y\",1\n\"z;w\",2\n"_s << QChar(u',');
    QTest::newRow("pipe") << u"a|b\n1|2\n"_s << QChar(u'|');
    QTest::newRow("tab") << u"a\tb, c\n1,5\t2,5\n"_s << QChar(u'\t');
    QTest::newRow("one column") << u"Aarhus\nOdense\nVejle\nKolding, Fredericia\nRibe\n"_s << QChar();
    QTest::newRow("stated") << u"sep=,\na;b,c\n1;2,3\n"_s << QChar(u',');
}

void TestWorkbook::separatorIsFoundBelowTitles()
{
    QFETCH(QString, text);
    QTEST(separatorOf(text), "separator");
}

void TestWorkbook::bytesThatAreNoTextAreRefused()
{
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(char(i * 37 % 251));
    QVERIFY(refusalOf(noise).startsWith("The file is not a spreadsheet."));
    // Ærø in the DOS letters of code page 850, which windows-1252 does not have.
    QVERIFY(refusalOf("By;Tal\n\x92r\x9b;1\n\x9drum;2\n").startsWith("The file's letters cannot be read."));
    QVERIFY(refusalOf("\xef\xbb\xbfNavn;Tal\n\xf8;1\n").startsWith("The file's letters cannot be read."));
}

void TestWorkbook::lettersThatBecameMarksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    // Løsning;Tilgængelighed / Køreprøve
    QTest::newRow("DOS, code page 865") << QByteArray("L\x9bsning;Tilg\x91ngelighed\nK\x9brepr\x9bve;99,1\n") << true;
    QTest::newRow("Mac") << QByteArray("L\xbfsning;Tilg\xbengelighed\nK\xbfrepr\xbfve;99,1\n") << true;
    QTest::newRow("UTF-8 and windows-1252 in one file") << QByteArray("Kommune;Leverand\xf8r\n\xc3\x85rhus Kommune;A\n") << true;
    QTest::newRow("UTF-8 twice") << QByteArray("L\xc3\x83\xc2\xb8sning;Tilg\xc3\x83\xc2\xa6ngelighed\nA;99,1\n") << true;
    QTest::newRow("letters lost before") << QByteArray("L\xef\xbf\xbdsning;Tilg\xef\xbf\xbdngelighed\nA;99,1\n") << true;
    QTest::newRow("Windows, as it should be") << QByteArray("L\xf8sning;Tilg\xe6ngelighed\nK\xf8repr\xf8ve;99,1\n") << false;
    QTest::newRow("one mark that somebody wrote") << QByteArray("Navn;Tal\nd\xe2\x80\x98or;1\nCaf\xc3\xa9;2\n") << false;
    QTest::newRow("quotes and daggers outside words") << QByteArray("Navn;Note\n\x91Nord\x92;\x86 udg\xe5" "et\n\x91Syd\x92;\x86 udg\xe5" "et\n") << false;
}

void TestWorkbook::lettersThatBecameMarksAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto workbook = readWorkbook(bytes, u"rapport.csv"_s);
    QTEST(!workbook.isOk(), "refused");
    if (!workbook)
        QVERIFY(workbook.error().message.id().startsWith("The file's letters cannot be read."));
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

void TestWorkbook::documentTypesAreRefused()
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    const QByteArray file = packed({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", bomb}});
    QVERIFY(refusalOf(file).startsWith("The file is damaged"));
}

void TestWorkbook::deepNestingIsRefused()
{
    const QByteArray nested = QByteArray("<sheetData><row><c><v>1</v></c></row><row><c><is>") + QByteArray("<r>").repeated(100'000);
    QVERIFY(refusalOf(xlsx(nested)).startsWith("The file is damaged"));
}

void TestWorkbook::sizesThatLieAreCountedWhileUnpacking()
{
    const QByteArray spaces(3'000'000, ' ');
    QByteArray file = xlsx("<sheetData><row><c><v>1</v></c></row><row>" + spaces + "<c><v>1</v></c></row></sheetData>");
    QVERIFY(refusalOf(file).startsWith("The file unpacks to far more"));
    // The directory now says that every entry unpacks to a thousand bytes.
    for (qsizetype at = file.indexOf("PK\x01\x02"); at >= 0; at = file.indexOf("PK\x01\x02", at + 4))
        file.replace(at + 24, 4, QByteArray::fromHex("e8030000"));
    const QByteArray sentence = refusalOf(file);
    QVERIFY2(sentence.startsWith("The file unpacks to far more") || sentence.startsWith("The file is damaged"), sentence.constData());
    ReadLimits few;
    few.entries = 3;
    QVERIFY(refusalOf(report(u"leverandoer-c_2026-k3.ods"_s), few).startsWith("The file unpacks to far more"));
}

void TestWorkbook::cellLimitHolds()
{
    ReadLimits few;
    few.cells = 10;
    QVERIFY(refusalOf("a;b;c\n1;2;3\n4;5;6\n7;8;9\n", few).startsWith("The file has more than %1 cells."));
    QVERIFY(refusalOf("a;b;c\n1;2;3\n4;5;6\n", few).isEmpty());
    const QByteArray far = "<sheetData><row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>";
    QVERIFY(refusalOf(xlsx(far), few).startsWith("The file has more than %1 cells."));
}

void TestWorkbook::repeatedCellsAreCapped()
{
    const QByteArray cell = "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>";
    const QByteArray row = "<table:table-row table:number-rows-repeated=\"1048576\">";
    QVERIFY(refusalOf(ods(row + cell + "</table:table-row>")).startsWith("The file has more than %1 cells."));
    const QByteArray empty = row + "<table:table-cell table:number-columns-repeated=\"99999999999\"/></table:table-row>";
    const QByteArray two =
        "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"><text:p>x<text:s/>y</text:p></table:table-cell>"
        "</table:table-row>";
    const Sheet sheet = read(ods(two + "<table:table-row-group>" + two + "</table:table-row-group>" + empty)).sheets.value(0);
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(texts(sheet, 1), QStringList({u"x y"_s, u"x y"_s}));
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

void TestWorkbook::lockedOpenDocumentsAreRefused()
{
    const QByteArray file = packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                    {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                                    {"content.xml", "\x01\x02"}});
    QVERIFY(refusalOf(file).startsWith("The workbook is locked with a password."));
}

void TestWorkbook::readingCanBeStopped()
{
    for (const QByteArray &bytes : {QByteArray("a;b\n1;2\n"), report(u"haendelsesliste-2025.xlsx"_s)}) {
        int asked = 0;
        const auto stopped = readWorkbook(bytes, u"fil"_s, [&] { return ++asked > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
}

void TestWorkbook::formulasWithSomeResultsAreReadWithGapsMarked()
{
    const Sheet sheet =
        read(xlsx("<sheetData><row><c><f>1+1</f><v>2</v></c></row><row><c><f>2+2</f></c></row></sheetData>")).sheets.value(0);
    QCOMPARE(sheet.at(0, 0).number, 2.0);
    QCOMPARE(sheet.at(1, 0).kind, Cell::Kind::Error);
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
