#include "core/base/language.h"
#include "core/exchange/clipboardgrid.h"
#include "core/exchange/tablewriting.h"
#include "tests/support/roomtest.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

/// What spreadsheets put on the clipboard, read back. The samples are as LibreOffice Calc 7.4 and Excel write a copied block.
class ClipboardGridTest : public QObject
{
    Q_OBJECT

private slots:
    void calcsTableIsRead();
    void excelsTableIsReadBehindTheClipboardsHeader();
    void mergedCellsKeepTheirPlaces();
    void whatIsNotTextIsLeftOut();
    void textWithQuotedCellsIsRead();
    void rowsGetTheSameLength();
    void ownTablesComeBackFromBothForms();
    void brokenMarkupEndsAndNeverHangs();

private:
    static QString sample(const char *name)
    {
        QFile file(QStringLiteral(TEST_DATA "/clipboard/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void ClipboardGridTest::calcsTableIsRead()
{
    QCOMPARE(gridFromHtml(sample("calc.html")), (ClipboardGrid{{"Opgave", "KOMBIT", "Kommuner", "Leverandør"},
                                                               {"Leverandørstyring", "X", "", "(X)"},
                                                               {"2. level support", "x", "", "–"}}));
}

void ClipboardGridTest::excelsTableIsReadBehindTheClipboardsHeader()
{
    QCOMPARE(gridFromHtml(sample("excel.html")), (ClipboardGrid{{"X", "(X)", "X"}, {"", "x", ""}}));
}

void ClipboardGridTest::mergedCellsKeepTheirPlaces()
{
    QCOMPARE(gridFromHtml("<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>"),
             (ClipboardGrid{{"a", "b", ""}, {"", "c", "d"}, {"e", "", ""}}));
    QCOMPARE(gridFromHtml("<table><tr><td>a</td><td rowspan=3>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>"),
             (ClipboardGrid{{"a", "b"}, {"c", ""}, {"d", ""}}));
}

void ClipboardGridTest::whatIsNotTextIsLeftOut()
{
    QCOMPARE(gridFromHtml("<table><style>td{color:red}</style><tr><td title='a>b'>x<!-- y --></td><td><p>en</p><p>to</p></td>"
                          "<td>a&amp;b &lt;c&gt; &#248;&nbsp;d<br>e</td></tr></table><table><tr><td>other</td></tr></table>"),
             (ClipboardGrid{{"x", "en\nto", "a&b <c> ø d\ne"}}));
    QVERIFY(gridFromHtml("<p>no table</p>").isEmpty());
    QCOMPARE(gridFromHtml("<TABLE><TR><TD>a<TD>b<TR><TD>c"), (ClipboardGrid{{"a", "b"}, {"c", ""}}));
    QCOMPARE(gridFromHtml("<table><tr><td>a<table><tr><td>inner</td></tr></table></td><td>b</td></tr></table>"), (ClipboardGrid{{"a", "b"}}));
}

void ClipboardGridTest::textWithQuotedCellsIsRead()
{
    QCOMPARE(gridFromText("X\t(X)\r\n\tx\r\n"), (ClipboardGrid{{"X", "(X)"}, {"", "x"}}));
    QCOMPARE(gridFromText("\"en\nto\"\t\"sagde \"\"ja\"\"\"\nb"), (ClipboardGrid{{"en\nto", "sagde \"ja\""}, {"b", ""}}));
    QCOMPARE(gridFromText("5\" skærm\tx"), (ClipboardGrid{{"5\" skærm", "x"}}));
    QCOMPARE(gridFromText("X"), (ClipboardGrid{{"X"}}));
    QVERIFY(gridFromText({}).isEmpty());
    QCOMPARE(clipboardGrid({}, "a\tb"), (ClipboardGrid{{"a", "b"}}));
    QCOMPARE(clipboardGrid("<table><tr><td>c", "a\tb"), (ClipboardGrid{{"c"}}));
}

void ClipboardGridTest::rowsGetTheSameLength()
{
    QCOMPARE(gridFromText("a\tb\tc\nd\n"), (ClipboardGrid{{"a", "b", "c"}, {"d", "", ""}}));
}

void ClipboardGridTest::ownTablesComeBackFromBothForms()
{
    const TableContent table{.columns = {{"Opgave"}, {"KOMBIT"}}, .rows = {{QString("1. level <support> & drift"), QString("X")}, {QString("æøå"), QString("(X)")}}};
    const ClipboardTable written = toClipboard(table, Language::load("da"));
    const ClipboardGrid expected{{"Opgave", "KOMBIT"}, {"1. level <support> & drift", "X"}, {"æøå", "(X)"}};
    QCOMPARE(gridFromText(written.text), expected);
    QCOMPARE(gridFromHtml(written.html), expected);
}

void ClipboardGridTest::brokenMarkupEndsAndNeverHangs()
{
    const QStringList pieces{"<table", ">", "<tr>", "<td", " rowspan=99999999", " colspan=-3", "</td>", "</tr>", "</table>", "<!--", "&#xFFFFFFF;", "&;", "\"", "'", "<", "x", "<style>"};
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        QString html = "<table>";
        for (int j = random.bounded(30); j > 0; --j)
            html += pieces[random.bounded(pieces.size())];
        const ClipboardGrid grid = gridFromHtml(html);
        for (const QStringList &row : grid)
            QCOMPARE(row.size(), grid.first().size());
    }
}

ROOM_TEST(ClipboardGridTest)
#include "tst_clipboardgrid.moc"
