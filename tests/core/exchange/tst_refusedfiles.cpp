#include "core/exchange/delimited.h"
#include "core/exchange/formula.h"
#include "tests/core/exchange/workbookfiles.h"
#include "tests/support/roomtest.h"

using namespace driftsraad;

/// What is no spreadsheet, or would not be good for us, and what is said then.
class TestRefusedFiles : public QObject
{
    Q_OBJECT

private slots:
    void eachUnreadableFileGetsItsSentence_data();
    void eachUnreadableFileGetsItsSentence();
    void contentDecidesAndNotTheName();
    void documentTypesAreRefused();
    void deepNestingIsRefused();
    void sizesThatLieAreCountedWhileUnpacking();
    void cellLimitHolds();
    void repeatedCellsAreCapped();
    void lockedOpenDocumentsAreRefused();
    void readingCanBeStopped();
};

void TestRefusedFiles::eachUnreadableFileGetsItsSentence_data()
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

void TestRefusedFiles::eachUnreadableFileGetsItsSentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const QByteArray sentence = refusalOf(report(u"refuse/"_s + file));
    QVERIFY2(sentence.startsWith(begins), sentence.constData());
}

void TestRefusedFiles::contentDecidesAndNotTheName()
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

void TestRefusedFiles::documentTypesAreRefused()
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    const QByteArray file = packed({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", bomb}});
    QVERIFY(refusalOf(file).startsWith("The file is damaged"));
}

void TestRefusedFiles::deepNestingIsRefused()
{
    const QByteArray nested = QByteArray("<sheetData><row><c><v>1</v></c></row><row><c><is>") + QByteArray("<r>").repeated(100'000);
    QVERIFY(refusalOf(xlsx(nested)).startsWith("The file is damaged"));
}

void TestRefusedFiles::sizesThatLieAreCountedWhileUnpacking()
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

void TestRefusedFiles::cellLimitHolds()
{
    ReadLimits few;
    few.cells = 10;
    QVERIFY(refusalOf("a;b;c\n1;2;3\n4;5;6\n7;8;9\n", few).startsWith("The file has more than %1 cells."));
    QVERIFY(refusalOf("a;b;c\n1;2;3\n4;5;6\n", few).isEmpty());
    const QByteArray far = "<sheetData><row><c><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>";
    QVERIFY(refusalOf(xlsx(far), few).startsWith("The file has more than %1 cells."));
}

void TestRefusedFiles::repeatedCellsAreCapped()
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

void TestRefusedFiles::lockedOpenDocumentsAreRefused()
{
    const QByteArray file = packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                    {"META-INF/manifest.xml", "<manifest:encryption-data/>"},
                                    {"content.xml", "\x01\x02"}});
    QVERIFY(refusalOf(file).startsWith("The workbook is locked with a password."));
}

void TestRefusedFiles::readingCanBeStopped()
{
    for (const QByteArray &bytes : {QByteArray("a;b\n1;2\n"), report(u"haendelsesliste-2025.xlsx"_s)}) {
        int asked = 0;
        const auto stopped = readWorkbook(bytes, u"fil"_s, [&] { return ++asked > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
}

ROOM_TEST(TestRefusedFiles)
#include "tst_refusedfiles.moc"
