#include "core/exchange/datetext.h"
#include "core/exchange/formula.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/tablewriting.h"
#include "tests/support/roomtest.h"

#include <QtTest>

using namespace driftsraad;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 10, 31);
const Instant moment = Instant::local(day, QTime(21, 6));

TableContent sample()
{
    return {u"Målinger/2026: [test]"_s,
            {{u"Løsning"_s},
             {u"Måned"_s},
             {u"Tilgængelighed"_s},
             {u"Svartid"_s, 2},
             {u"Sager"_s},
             {u"Bod"_s},
             {u"Dato"_s},
             {u"Modtaget"_s},
             {u"Overholdt"_s}},
            {{u"Byg og Miljø; \"BOM\""_s, Month::of(2026, 10), Percent{999'512}, 1.5, qint64(-3), Money{-1'860'050}, day, moment, true},
             {u"=HYPERLINK(\"http://x\")"_s, Month{}, Percent{1'000'000}, 0.1 + 0.2, qint64(1234567), Money{5}, QDate(), Instant{}, false},
             {u"to\nlinjer"_s}}};
}

Language danish()
{
    return Language::load(u"da"_s);
}
Language english()
{
    return Language::load(u"en"_s);
}

Sheet readBack(const Result<QByteArray> &bytes)
{
    const auto workbook = readWorkbook(bytes.valueOr({}), u"tabel"_s);
    return workbook ? workbook->sheets.value(0) : Sheet();
}

} // namespace

class TestTableWriting : public QObject
{
    Q_OBJECT

private slots:
    void danishCsvHasSemicolonsCommasAndMark();
    void englishCsvHasCommasAndPoints();
    void formulasAreDisarmedAndComeBackAsTheyWere_data();
    void formulasAreDisarmedAndComeBackAsTheyWere();
    void negativeNumbersStayNumbers();
    void csvComesBackAsItWas();
    void workbookComesBackTyped();
    void workbookSurvivesAwkwardTitlesAndTexts_data();
    void workbookSurvivesAwkwardTitlesAndTexts();
    void clipboardIsEscapedAndOneLineARow();
    void tablesWithoutColumnsAreRefused();
};

void TestTableWriting::danishCsvHasSemicolonsCommasAndMark()
{
    const QByteArray bytes = writeCsv(sample(), danish()).valueOr({});
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const QStringList lines = QString::fromUtf8(bytes.mid(3)).split(u"\r\n"_s);
    QCOMPARE(lines[0], u"\"Løsning\";\"Måned\";\"Tilgængelighed\";\"Svartid\";\"Sager\";\"Bod\";\"Dato\";\"Modtaget\";\"Overholdt\""_s);
    const QString yes = danish().words(Message("Yes"));
    QCOMPARE(lines[1], u"\"Byg og Miljø; \"\"BOM\"\"\";2026-10;99,9512%;1,50;-3;-18600,50;31-10-2026;31-10-2026 21:06;"_s + yes);
    QCOMPARE(lines[3], u"\"to\nlinjer\";;;;;;;;"_s);
    QVERIFY(writeCsv(sample(), danish(), TitleRow::With)->contains("\"Målinger/2026: [test]\"\r\n\r\n"));
}

void TestTableWriting::englishCsvHasCommasAndPoints()
{
    const QString text = QString::fromUtf8(writeCsv(sample(), english()).valueOr({}));
    QVERIFY(text.contains(u"\"Byg og Miljø; \"\"BOM\"\"\",2026-10,99.9512%,1.50,-3,-18600.50,2026-10-31,2026-10-31 21:06,Yes\r\n"_s));
    QVERIFY(text.contains(u",,100%,0.30,1234567,0.05,,,No\r\n"_s));
}

void TestTableWriting::formulasAreDisarmedAndComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dangerous");
    for (const QString &text : {u"=1+1"_s, u"+45 12 34 56 78"_s, u"-2"_s, u"@SUM(A1)"_s, u"  =1+1"_s, u"\"=1+1"_s, u"\t=1+1"_s, u"\r=1"_s,
                                u"\uFF1D1+1"_s, u"'=1+1"_s})
        QTest::newRow(qPrintable(u"dangerous "_s + text)) << text << true;
    for (const QString &text : {u"a=1"_s, u"H007"_s, u"'god dag"_s, u"99,5"_s, u""_s, u"1-2"_s})
        QTest::newRow(qPrintable(u"harmless "_s + text)) << text << false;
}

void TestTableWriting::formulasAreDisarmedAndComeBackAsTheyWere()
{
    QFETCH(QString, text);
    QFETCH(bool, dangerous);
    const QString guarded = withFormulaGuard(text);
    QCOMPARE(guarded != text, dangerous);
    QCOMPARE(withoutFormulaGuard(guarded), text);
    const TableContent table{{}, {{u"A"_s}, {text}}, {{text, u"x"_s}, {text, text}}};
    const QByteArray csv = writeCsv(table, english()).valueOr({});
    const QString raw = u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    QCOMPARE(!csv.contains(raw.toUtf8()), dangerous);
    const ClipboardTable clipboard = toClipboard(table, english());
    QVERIFY(!dangerous || !clipboard.html.contains(u'>' + text.toHtmlEscaped()));
}

void TestTableWriting::negativeNumbersStayNumbers()
{
    const TableContent table{{}, {{u"A"_s}, {u"B"_s}}, {{qint64(-5), -1.25}}};
    QVERIFY(writeCsv(table, danish())->endsWith("-5;-1,25\r\n"));
    QVERIFY(toClipboard(table, english()).text.endsWith(u"-5\t-1.25\n"_s));
}

void TestTableWriting::csvComesBackAsItWas()
{
    for (const Language &language : {danish(), english()}) {
        const NumberStyle style = language.code() == "da"_L1 ? NumberStyle::Danish : NumberStyle::English;
        const Sheet sheet = readBack(writeCsv(sample(), language, TitleRow::With));
        QCOMPARE(sheet.at(0, 0).text, sample().title);
        QCOMPARE(sheet.at(2, 0).text, u"Løsning"_s);
        QCOMPARE(sheet.at(3, 0).text, u"Byg og Miljø; \"BOM\""_s);
        QCOMPARE(monthOf(sheet.at(3, 1)), std::optional(Month::of(2026, 10)));
        QCOMPARE(Percent::ofPercent(numberOf(sheet.at(3, 2), style)->value), Percent{999'512});
        QCOMPARE(numberOf(sheet.at(3, 3), style)->value, 1.5);
        QCOMPARE(numberOf(sheet.at(3, 5), style)->value, -18600.5);
        QCOMPARE(wallTimeOf(sheet.at(3, 7))->instant(), moment);
        QCOMPARE(sheet.at(4, 0).text, u"=HYPERLINK(\"http://x\")"_s);
        QCOMPARE(sheet.at(5, 0).text, u"to\nlinjer"_s);
    }
}

void TestTableWriting::workbookComesBackTyped()
{
    const Sheet sheet = readBack(writeXlsx(sample(), danish()));
    QCOMPARE(sheet.name, u"Målinger 2026 test"_s);
    QCOMPARE(sheet.at(0, 0).text, sample().title);
    QCOMPARE(sheet.at(2, 8).text, u"Overholdt"_s);
    QCOMPARE(sheet.at(3, 0), Cell::ofText(u"Byg og Miljø; \"BOM\""_s));
    QCOMPARE(sheet.at(3, 1), Cell::ofDate(QDate(2026, 10, 1)));
    QCOMPARE(sheet.at(3, 2).format, Cell::Format::Percent);
    QCOMPARE(Percent::ofPercent(numberOf(sheet.at(3, 2))->value), Percent{999'512});
    QCOMPARE(sheet.at(3, 3).number, 1.5);
    QCOMPARE(sheet.at(3, 4).number, -3.0);
    QCOMPARE(sheet.at(3, 5).number, -18600.5);
    QCOMPARE(sheet.at(3, 6), Cell::ofDate(day));
    QCOMPARE(wallTimeOf(sheet.at(3, 7))->instant(), moment);
    QCOMPARE(sheet.at(3, 8), Cell::ofBoolean(true));
    QCOMPARE(sheet.at(4, 0), Cell::ofText(u"=HYPERLINK(\"http://x\")"_s));
    QVERIFY(sheet.at(4, 6).isEmpty() && sheet.at(4, 7).isEmpty());
    QCOMPARE(sheet.at(5, 0).text, u"to\nlinjer"_s);
}

void TestTableWriting::workbookSurvivesAwkwardTitlesAndTexts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("no title") << QString() << u"x"_s;
    QTest::newRow("only forbidden signs") << u"[]:*?/\\"_s << u"x"_s;
    QTest::newRow("apostrophes") << u"'a'"_s << u"'x'"_s;
    QTest::newRow("long") << u"æ"_s.repeated(200) << u"ø"_s.repeated(40'000);
    QTest::newRow("beyond the first plane") << u"🙂"_s.repeated(40) << u"🙂"_s;
}

void TestTableWriting::workbookSurvivesAwkwardTitlesAndTexts()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    const Sheet sheet = readBack(writeXlsx({title, {{u"A"_s}}, {{text}, {text}}}, danish(), TitleRow::Without));
    QCOMPARE(sheet.rows.size(), 3);
    QVERIFY(!sheet.name.isEmpty() && sheet.name.size() <= 31);
    const QString back = sheet.at(1, 0).text;
    QVERIFY(text.size() > 32'767 ? back.size() == 32'767 && back.endsWith(u'…') : back == text);
}

void TestTableWriting::clipboardIsEscapedAndOneLineARow()
{
    const TableContent table{{}, {{u"<b>A</b>"_s}}, {{u"<img src=x>\tto\nlinjer"_s}, {Percent{995'000}}}};
    const ClipboardTable clipboard = toClipboard(table, danish());
    QCOMPARE(clipboard.text, u"<b>A</b>\n<img src=x> to linjer\n99,5%\n"_s);
    QVERIFY(!clipboard.html.contains(u"<img"_s) && !clipboard.html.contains(u"<b>"_s));
    QVERIFY(clipboard.html.contains(u"&lt;img src=x&gt;\tto<br>linjer"_s));
}

void TestTableWriting::tablesWithoutColumnsAreRefused()
{
    QVERIFY(!writeCsv({}, danish()));
    QVERIFY(!writeXlsx({}, danish()));
}

ROOM_TEST(TestTableWriting)
#include "tst_tablewriting.moc"
