#include "core/exchange/datetext.h"
#include "core/exchange/numbertext.h"
#include "tests/support/roomtest.h"

#include <QtTest>

using namespace driftsraad;
using namespace Qt::StringLiterals;

namespace {

/// The value in the shortest form, or "?" for what is no number.
QString shown(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 15) : u"?"_s;
}
QString shown(std::optional<Month> month)
{
    return month ? month->iso() : u"?"_s;
}

} // namespace

class TestFiguresAndDates : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreReadByStyle_data();
    void numbersAreReadByStyle();
    void percentSignIsRemembered();
    void percentCellsGiveThePercentage();
    void styleOfAFileIsWhatOnlyOneStyleWrites();
    void clockTimesNeedThreeParts();
    void monthsNeedTheirYear_data();
    void monthsNeedTheirYear();
    void titlesNameOneMonthOrNone_data();
    void titlesNameOneMonthOrNone();
    void datesAreReadInTheirForms_data();
    void datesAreReadInTheirForms();
    void momentsKnowTheirClock();
    void dateCellsSpeakForThemselves();
};

void TestFiguresAndDates::numbersAreReadByStyle_data()
{
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("unknown");
    const QList<QStringList> rows = {
        {u"1.234,56"_s, u"1234.56"_s, u"?"_s, u"1234.56"_s},
        {u"1,234.56"_s, u"?"_s, u"1234.56"_s, u"1234.56"_s},
        {u"99,95"_s, u"99.95"_s, u"?"_s, u"99.95"_s},
        {u"99.95"_s, u"?"_s, u"99.95"_s, u"99.95"_s},
        {u"99,95 %"_s, u"99.95"_s, u"?"_s, u"99.95"_s},
        {u"99.2%"_s, u"?"_s, u"99.2"_s, u"99.2"_s},
        {u"100 pct."_s, u"100"_s, u"100"_s, u"100"_s},
        {u"1.234"_s, u"1234"_s, u"1.234"_s, u"?"_s},
        {u"1,234"_s, u"1.234"_s, u"1234"_s, u"?"_s},
        {u"1.234.567"_s, u"1234567"_s, u"?"_s, u"1234567"_s},
        {u"1,204,331"_s, u"?"_s, u"1204331"_s, u"1204331"_s},
        {u"0,995"_s, u"0.995"_s, u"?"_s, u"0.995"_s},
        {u"0.995"_s, u"?"_s, u"0.995"_s, u"0.995"_s},
        {u"1234,567"_s, u"1234.567"_s, u"?"_s, u"1234.567"_s},
        {u"12 345,5"_s, u"12345.5"_s, u"?"_s, u"12345.5"_s},
        {u"12\u00a0345"_s, u"12345"_s, u"12345"_s, u"12345"_s},
        {u"12 34"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"\u22125,5"_s, u"-5.5"_s, u"?"_s, u"-5.5"_s},
        {u"+7"_s, u"7"_s, u"7"_s, u"7"_s},
        {u",5"_s, u"0.5"_s, u"?"_s, u"0.5"_s},
        {u"1.23,4"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"1,2,3"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"5,"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"-"_s, u"?"_s, u"?"_s, u"?"_s},
        {u""_s, u"?"_s, u"?"_s, u"?"_s},
        {u"14.10 kl. 09"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"8,7 sek."_s, u"?"_s, u"?"_s, u"?"_s},
        {u"nan"_s, u"?"_s, u"?"_s, u"?"_s},
        {u"1e5"_s, u"?"_s, u"?"_s, u"?"_s},
    };
    for (const QStringList &row : rows)
        QTest::newRow(qPrintable(u'"' + row[0] + u'"')) << row[1] << row[2] << row[3];
}

void TestFiguresAndDates::numbersAreReadByStyle()
{
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    const QString text = tag.mid(1, tag.size() - 2);
    QTEST(shown(parseNumber(text, NumberStyle::Danish)), "danish");
    QTEST(shown(parseNumber(text, NumberStyle::English)), "english");
    QTEST(shown(parseNumber(text)), "unknown");
}

void TestFiguresAndDates::percentSignIsRemembered()
{
    QVERIFY(parseWrittenNumber(u"99,5 %"_s)->percent);
    QVERIFY(!parseWrittenNumber(u"99,5"_s)->percent);
}

void TestFiguresAndDates::percentCellsGiveThePercentage()
{
    const auto number = numberOf(Cell::ofNumber(0.995, Cell::Format::Percent));
    QVERIFY(number && number->percent);
    QCOMPARE(number->value, 99.5);
    QVERIFY(!numberOf(Cell::ofBoolean(true)));
}

void TestFiguresAndDates::styleOfAFileIsWhatOnlyOneStyleWrites()
{
    QCOMPARE(numberStyleOf({u"99,12"_s, u"1.204"_s, u"tekst"_s}), NumberStyle::Danish);
    QCOMPARE(numberStyleOf({u"99.12"_s, u"1,204,331"_s}), NumberStyle::English);
    QCOMPARE(numberStyleOf({u"1.352"_s, u"586"_s}), NumberStyle::Unknown);
    QCOMPARE(numberStyleOf({u"99,1"_s, u"99.1"_s}), NumberStyle::Unknown);
}

void TestFiguresAndDates::clockTimesNeedThreeParts()
{
    QCOMPARE(parseClockSeconds(u"00:01:06"_s), std::optional<qint64>(66));
    QCOMPARE(parseClockSeconds(u"26:00:00"_s), std::optional<qint64>(93'600));
    QVERIFY(!parseClockSeconds(u"1:30"_s));
    QVERIFY(!parseClockSeconds(u"00:61:00"_s));
}

void TestFiguresAndDates::monthsNeedTheirYear_data()
{
    QTest::addColumn<QString>("month");
    for (const QString &text : {u"2026-10"_s, u"okt 2026"_s, u"Okt. 2026"_s, u"oktober 2026"_s, u"October 2026"_s, u"10/2026"_s,
                                u"10-2026"_s, u"Oct-26"_s, u"okt '26"_s, u"01-10-2026"_s, u"31.10.2026"_s, u"2026 oktober"_s, u"202610"_s,
                                u"2026M10"_s, u"2026-10-31"_s, u"2. oktober 2026"_s})
        QTest::newRow(qPrintable(text)) << u"2026-10"_s;
    for (const QString &text :
         {u"okt"_s, u"oktober"_s, u"10-26"_s, u"13/2026"_s, u"2026"_s, u"K3 2026"_s, u"32-10-2026"_s, u"99,17"_s, u"oktoberfest 2026"_s})
        QTest::newRow(qPrintable(text)) << u"?"_s;
}

void TestFiguresAndDates::monthsNeedTheirYear()
{
    QTEST(shown(parseMonth(QString::fromUtf8(QTest::currentDataTag()))), "month");
}

void TestFiguresAndDates::titlesNameOneMonthOrNone_data()
{
    QTest::addColumn<QString>("month");
    QTest::newRow("Driftsrapport oktober 2026") << u"2026-10"_s;
    QTest::newRow("Rapport for 1.-31. oktober 2026, NemRefusion") << u"2026-10"_s;
    QTest::newRow("Periode: 10-2026") << u"2026-10"_s;
    QTest::newRow("Operations report (October 2026)") << u"2026-10"_s;
    QTest::newRow("Udarbejdet 05-11-2026") << u"?"_s;
    QTest::newRow("juli 2026 til september 2026") << u"?"_s;
    QTest::newRow("Kvartalsoversigt 2026") << u"?"_s;
}

void TestFiguresAndDates::titlesNameOneMonthOrNone()
{
    QTEST(shown(findMonth(QString::fromUtf8(QTest::currentDataTag()))), "month");
}

void TestFiguresAndDates::datesAreReadInTheirForms_data()
{
    QTest::addColumn<QDate>("date");
    const QDate day(2026, 11, 2);
    for (const QString &text :
         {u"02-11-2026"_s, u"2.11.2026"_s, u"2/11 2026"_s, u"02/11-26"_s, u"2026-11-02"_s, u"20261102"_s, u"mandag den 2. november 2026"_s,
          u"2 Nov 2026"_s, u"2. nov. 26"_s, u"November 2, 2026"_s, u"Monday, 2nd of November 2026"_s, u"2-Nov-2026"_s})
        QTest::newRow(qPrintable(text)) << day;
    QTest::newRow("10/31/2026") << QDate(2026, 10, 31);
    for (const QString &text :
         {u"31-02-2026"_s, u"10-31-2026"_s, u"0-1-2026"_s, u"2. november"_s, u"november 2026"_s, u"1.234,56"_s, u"H007"_s})
        QTest::newRow(qPrintable(text)) << QDate();
}

void TestFiguresAndDates::datesAreReadInTheirForms()
{
    QTEST(parseDate(QString::fromUtf8(QTest::currentDataTag())).value_or(QDate()), "date");
}

void TestFiguresAndDates::momentsKnowTheirClock()
{
    const Instant expected = Instant::local(QDate(2026, 11, 2), QTime(20, 15));
    for (const QString &text :
         {u"02-11-2026 20:15"_s, u"2. november 2026 kl. 20.15"_s, u"2026-11-02T19:15:00Z"_s, u"2026-11-02T20:15:00+01:00"_s,
          u"2 Nov 2026, 8:15 pm"_s, u"02.11.2026 20.15.00"_s, u"mandag den 2. november 2026 kl 20:15"_s, u"2026-11-02 20:15:00.250"_s}) {
        const auto read = parseWallTime(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->instant(), expected);
    }
    QCOMPARE(parseWallTime(u"02-11-2026"_s), std::optional(WallTime{QDate(2026, 11, 2), {}, {}}));
    QCOMPARE(parseWallTime(u"25-10-2026 02:30"_s)->shown(), Shown::Twice);
    QCOMPARE(parseWallTime(u"25-10-2026 02:30 +01:00"_s)->shown(), Shown::Once);
    QCOMPARE(parseWallTime(u"29-03-2026 02:30"_s)->shown(), Shown::Never);
    QCOMPARE(parseWallTime(u"29-03-2026"_s)->shown(), Shown::Once);
    for (const QString &text : {u"02-11-2026 25:15"_s, u"kl. 20.15"_s, u"02-11-2026 13:00 pm"_s, u"20:15"_s})
        QVERIFY2(!parseWallTime(text), qPrintable(text));
}

void TestFiguresAndDates::dateCellsSpeakForThemselves()
{
    QCOMPARE(shown(monthOf(Cell::ofDate(QDate(2026, 10, 31)))), u"2026-10"_s);
    QCOMPARE(shown(monthOf(Cell::ofNumber(202610))), u"2026-10"_s);
    QCOMPARE(shown(monthOf(Cell::ofText(u"Juli"_s))), u"?"_s);
    QCOMPARE(wallTimeOf(Cell::ofDateTime(QDate(2026, 10, 31), QTime(8, 12)))->instant(), Instant::local(QDate(2026, 10, 31), QTime(8, 12)));
}

ROOM_TEST(TestFiguresAndDates)
#include "tst_figuresanddates.moc"
