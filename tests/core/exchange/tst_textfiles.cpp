#include "core/exchange/delimited.h"
#include "tests/core/exchange/workbookfiles.h"
#include "tests/support/roomtest.h"

using namespace driftsraad;

/// Delimited text as people and systems write it.
class TestTextFiles : public QObject
{
    Q_OBJECT

private slots:
    void windowsLettersAndTitleRowsAreRead();
    void tabsBomAndThousandsPointsAreKeptAsWritten();
    void wideTextIsReadWithAndWithoutMark();
    void englishQuotedFiguresAreOneField();
    void theUntidyListIsRead();
    void affectedMunicipalitiesAreRead();
    void quotesAreReadAsPeopleWriteThem();
    void separatorIsFoundBelowTitles_data();
    void separatorIsFoundBelowTitles();
    void bytesThatAreNoTextAreRefused();
    void lettersThatBecameMarksAreRefused_data();
    void lettersThatBecameMarksAreRefused();
};

void TestTextFiles::windowsLettersAndTitleRowsAreRead()
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

void TestTextFiles::tabsBomAndThousandsPointsAreKeptAsWritten()
{
    const Workbook workbook = readReport(u"leverandoer-d_support_2026-10.tsv"_s);
    QCOMPARE(workbook.encoding, u"UTF-8"_s);
    QCOMPARE(workbook.separator, QChar(u'\t'));
    QCOMPARE(texts(workbook.sheets[0], 0).first(), u"Løsning"_s);
    QCOMPARE(texts(workbook.sheets[0], 1), QStringList({u"Byg og Miljø"_s, u"oktober 2026"_s, u"1. level"_s, u"1.352"_s, u"00:01:06"_s}));
    QCOMPARE(workbook.sheets[0].rows.size(), 13);
}

void TestTextFiles::wideTextIsReadWithAndWithoutMark()
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

void TestTextFiles::englishQuotedFiguresAreOneField()
{
    const Workbook workbook = readReport(u"supplier-f_english_2026-10.csv"_s);
    QCOMPARE(workbook.separator, QChar(u','));
    QCOMPARE(texts(workbook.sheets[0], 2),
             QStringList({u"Byg og Miljø"_s, u"Availability"_s, u"2026-10"_s, u"99.5"_s, u"99.98"_s, u"88,120"_s}));
}

void TestTextFiles::theUntidyListIsRead()
{
    const Sheet sheet = readReport(u"haendelsesliste-2025.xlsx"_s).sheets.value(0);
    QCOMPARE(sheet.name, u"Hændelser"_s);
    QCOMPARE(sheet.rows.size(), 144);
    QCOMPARE(sheet.at(3, 1), Cell::ofDateTime(QDate(2025, 12, 8), QTime(17, 0)));
    QCOMPARE(sheet.at(9, 1), Cell::ofText(u"30/08-25"_s));
    QCOMPARE(sheet.at(4, 4).number, 3.0);
}

void TestTextFiles::affectedMunicipalitiesAreRead()
{
    const Sheet sheet = readReport(u"beroerte-kommuner.csv"_s).sheets.value(0);
    QCOMPARE(sheet.rows.size(), 41);
    QCOMPARE(texts(sheet, 40), QStringList({u"I alt"_s, u"340"_s}));
}

void TestTextFiles::quotesAreReadAsPeopleWriteThem()
{
    const Sheet sheet = read("a;\"b;\nc\";d\"e\r\n\"x \"\"y\"\"\";'=1+1;'god dag\rnæste;\"aldrig lukket;8\nsidste;2").sheets.value(0);
    QCOMPARE(texts(sheet, 0), QStringList({u"a"_s, u"b;\nc"_s, u"d\"e"_s}));
    QCOMPARE(texts(sheet, 1), QStringList({u"x \"y\""_s, u"=1+1"_s, u"'god dag"_s}));
    QCOMPARE(texts(sheet, 2), QStringList({u"næste"_s, u"\"aldrig lukket"_s, u"8"_s}));
    QCOMPARE(texts(sheet, 3), QStringList({u"sidste"_s, u"2"_s, QString()}));
}

void TestTextFiles::separatorIsFoundBelowTitles_data()
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

void TestTextFiles::separatorIsFoundBelowTitles()
{
    QFETCH(QString, text);
    QTEST(separatorOf(text), "separator");
}

void TestTextFiles::bytesThatAreNoTextAreRefused()
{
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(char(i * 37 % 251));
    QVERIFY(refusalOf(noise).startsWith("The file is not a spreadsheet."));
    // Ærø in the DOS letters of code page 850, which windows-1252 does not have.
    QVERIFY(refusalOf("By;Tal\n\x92r\x9b;1\n\x9drum;2\n").startsWith("The file's letters cannot be read."));
    QVERIFY(refusalOf("\xef\xbb\xbfNavn;Tal\n\xf8;1\n").startsWith("The file's letters cannot be read."));
}

void TestTextFiles::lettersThatBecameMarksAreRefused_data()
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

void TestTextFiles::lettersThatBecameMarksAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto workbook = readWorkbook(bytes, u"rapport.csv"_s);
    QTEST(!workbook.isOk(), "refused");
    if (!workbook)
        QVERIFY(workbook.error().message.id().startsWith("The file's letters cannot be read."));
}

ROOM_TEST(TestTextFiles)
#include "tst_textfiles.moc"
