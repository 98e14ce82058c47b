#include "core/base/language.h"
#include "core/calendar/servicehours.h"

#include "tests/support/roomtest.h"
#include "tests/support/workingoracle.h"

#include <QTest>

using namespace driftsraad;

class ServiceHoursTest : public QObject
{
    Q_OBJECT

private:
    static ServiceHours read(const char *text)
    {
        const auto hours = ServiceHours::parse(QString::fromUtf8(text));
        return hours ? *hours : ServiceHours();
    }

private slots:
    void whatPeopleWriteIsRead_data();
    void whatPeopleWriteIsRead();
    void whatIsNotCertainIsNotRead_data();
    void whatIsNotCertainIsNotRead();
    void holidaysFollowTheWords();
    void aNightEndsOnTheDayAfter();
    void minutesOfAWeek();
    void wordsAreNatural_data();
    void wordsAreNatural();
    void everyNotationReadsBackEqual();
    void intersectionAndUnionAgreeWithEveryMinute();
    void noInputHangsOrCrashes();
};

void ServiceHoursTest::whatPeopleWriteIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical); };
    row("Døgnet rundt", "24/7");
    row("24/7", "24/7");
    row("24x7", "24/7");
    row("24 timer i døgnet, 7 dage om ugen", "24/7");
    row("Round the clock", "24/7");
    row("døgnet rundt alle dage", "24/7");
    row("Alle dage 6-24", "Mon-Sun 06:00-24:00");
    row("Alle dage 7-22", "Mon-Sun 07:00-22:00");
    row("Hver dag kl. 6-00.", "Mon-Sun 06:00-24:00");
    row("Every day from 6 to 24", "Mon-Sun 06:00-24:00");
    row("Hverdage 7-18", "Mon-Fri 07:00-18:00 not holidays");
    row("hverdage kl. 07.00–18.00", "Mon-Fri 07:00-18:00 not holidays");
    row("kl. 7 til 18 på hverdage", "Mon-Fri 07:00-18:00 not holidays");
    row("Arbejdsdage kl.8-16", "Mon-Fri 08:00-16:00 not holidays");
    row("Working days 0800-1600", "Mon-Fri 08:00-16:00 not holidays");
    row("Hverdage 7-18, også på helligdage", "Mon-Fri 07:00-18:00");
    row("man-fre 08:00-16:00; lør 9-12", "Mon-Fri 08:00-16:00; Sat 09:00-12:00");
    row("Mandag til fredag 8-16, lørdag 9-12", "Mon-Fri 08:00-16:00; Sat 09:00-12:00");
    row("man, ons og fre 8-12 og 13-16", "Mon 08:00-12:00 13:00-16:00; Wed 08:00-12:00 13:00-16:00; Fri 08:00-12:00 13:00-16:00");
    row("8-16 man-tor, 8-15 fre", "Mon-Thu 08:00-16:00; Fri 08:00-15:00");
    row("Mon–Fri 06:00-23:00 not holidays", "Mon-Fri 06:00-23:00 not holidays");
    row("Alle dage 6-24 undtagen helligdage", "Mon-Sun 06:00-24:00 not holidays");
    row("Alle dage 6-24, lukket på helligdage", "Mon-Sun 06:00-24:00 not holidays");
    row("Alle dage undtagen søndag 8-16", "Mon-Sat 08:00-16:00");
    row("man-fre 8-16; lør-søn lukket", "Mon-Fri 08:00-16:00");
    row("24/7 undtagen helligdage", "Mon-Sun 00:00-24:00 not holidays");
    row("man-fre døgnet rundt", "Mon-Fri 00:00-24:00");
    row("Hverdage 7-18, søn- og helligdage 10-14", "Mon-Fri 07:00-18:00; Sun 10:00-14:00; holidays Mon-Sun 10:00-14:00");
    row("Hverdage 8-20, weekend og helligdage 10-16", "Mon-Fri 08:00-20:00; Sat-Sun 10:00-16:00; holidays Mon-Sun 10:00-16:00");
    row("lør-man 8-10", "Mon 08:00-10:00; Sat-Sun 08:00-10:00");
    row("Mon-Fri 8:00-17:00 excluding public holidays", "Mon-Fri 08:00-17:00 not holidays");
    row("never open", "never open");
}

void ServiceHoursTest::whatPeopleWriteIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto hours = ServiceHours::parse(text);
    QVERIFY(hours);
    QCOMPARE(hours->text(), canonical);
}

void ServiceHoursTest::whatIsNotCertainIsNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "efter aftale", "8-16", "man-fre", "man-fre 8-16 efter aftale", "man-fre 8", "man-fre 8-8", "man-fre 8-25", "man-fre 8:70-9",
                             "man-fre 800-1600", "man- 8-16", "Alle dage 6-24 undtagen søndag 10-12", "man-fre 8-16 undtagen helligdage og helligdage 9-10",
                             "helligdage 22-06", "lukket i weekenden", "man-fre 8-16 man", "never open 24/7", "alle dage 6-24 døgnet rundt", "- - -", ";",
                             "mandagsmøde 8-16", "man-fre 8.5-16", "man-fre 8-16.00.5", "8-16 8-16", "man-fre 8-16-18", "holidays Mon, Wed 10-12"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ServiceHoursTest::whatIsNotCertainIsNotRead()
{
    QFETCH(QString, text);
    const auto hours = ServiceHours::parse(text);
    QVERIFY2(!hours, qPrintable(hours ? hours->text() : QString()));
}

void ServiceHoursTest::holidaysFollowTheWords()
{
    // Good Friday is a Friday: closed for "working days", open for "Friday".
    QVERIFY(!read("Hverdage 7-18").contains(5, 600, true));
    QVERIFY(read("Hverdage 7-18").contains(5, 600));
    QVERIFY(read("man-fre 7-18").contains(5, 600, true));
    QVERIFY(read("Døgnet rundt").contains(7, 0, true));
    // A night's end is not in it, its beginning is.
    QVERIFY(read("Hverdage 7-18").contains(1, 420) && !read("Hverdage 7-18").contains(1, 1080));
    const ServiceHours own = read("man-fre 8-16; helligdage 10-12");
    QVERIFY(own.contains(1, 599) && !own.contains(1, 599, true) && own.contains(6, 600, true));
}

void ServiceHoursTest::aNightEndsOnTheDayAfter()
{
    QCOMPARE(read("fre 22-06").text(), QString("Fri 22:00-24:00; Sat 00:00-06:00"));
    QCOMPARE(read("søn 22-06").text(), QString("Mon 00:00-06:00; Sun 22:00-24:00"));
    QCOMPARE(read("alle dage 22-06").minutesAWeek(), 7 * 480);
}

void ServiceHoursTest::minutesOfAWeek()
{
    QCOMPARE(ServiceHours::always().minutesAWeek(), 10'080);
    QCOMPARE(read("Hverdage 7-18").minutesAWeek(), 5 * 660);
    QCOMPARE(read("man-fre 8-12, 11-16; lør 9-12").minutesAWeek(), 5 * 480 + 180);
    QCOMPARE(ServiceHours().minutesAWeek(), 0);
}

void ServiceHoursTest::wordsAreNatural_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("danish");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *text, const char *danish, const char *english) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(danish) << QString::fromUtf8(english);
    };
    row("24/7", "Døgnet rundt", "Around the clock");
    row("Alle dage 6-24", "Alle dage 06:00–24:00", "Every day 06:00–24:00");
    row("Hverdage 7-18", "Hverdage 07:00–18:00", "Working days 07:00–18:00");
    row("man-fre 8-16", "man–fre 08:00–16:00, også på helligdage", "Mon–Fri 08:00–16:00, also on holidays");
    row("Alle dage 6-24 undtagen helligdage", "Alle dage 06:00–24:00, lukket på helligdage", "Every day 06:00–24:00, closed on holidays");
    row("man-tor 8-12, 13-16; fre døgnet rundt, ikke helligdage", "man–tor 08:00–12:00 og 13:00–16:00; fre døgnet rundt, lukket på helligdage",
        "Mon–Thu 08:00–12:00 and 13:00–16:00; Fri around the clock, closed on holidays");
    row("Hverdage 7-18; søn- og helligdage 10-14", "man–fre 07:00–18:00; søn 10:00–14:00; helligdage 10:00–14:00",
        "Mon–Fri 07:00–18:00; Sun 10:00–14:00; holidays 10:00–14:00");
    row("never open", "Aldrig åben", "Never open");
}

void ServiceHoursTest::wordsAreNatural()
{
    QFETCH(QString, text);
    QFETCH(QString, danish);
    QFETCH(QString, english);
    const auto hours = ServiceHours::parse(text);
    QVERIFY(hours);
    QCOMPARE(Language::load("da").words(hours->words()), danish);
    QCOMPARE(Language::load("en").words(hours->words()), english);
}

void ServiceHoursTest::everyNotationReadsBackEqual()
{
    const Language danish = Language::load("da");
    const Language english = Language::load("en");
    QRandomGenerator random(1);
    for (int i = 0; i < 800; ++i) {
        const ServiceHours hours = randomHours(random);
        for (const QString &text : {hours.text(), danish.words(hours.words()), english.words(hours.words())}) {
            const auto again = ServiceHours::parse(text);
            QVERIFY2(again && *again == hours, qPrintable(QStringList({text, again ? again->text() : QString(), hours.text()}).join(QStringLiteral(" | "))));
        }
    }
}

void ServiceHoursTest::intersectionAndUnionAgreeWithEveryMinute()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 60; ++i) {
        const ServiceHours left = randomHours(random);
        const ServiceHours right = randomHours(random);
        const ServiceHours common = left.intersected(right);
        const ServiceHours both = left.united(right);
        int open = 0;
        int wrong = 0;
        for (int day = 1; day <= 7; ++day) {
            for (int minute = 0; minute < 1440; ++minute) {
                for (const bool holiday : {false, true}) {
                    const bool in = left.contains(day, minute, holiday);
                    const bool also = right.contains(day, minute, holiday);
                    wrong += common.contains(day, minute, holiday) != (in && also);
                    wrong += both.contains(day, minute, holiday) != (in || also);
                    open += in && !holiday;
                }
            }
        }
        QCOMPARE(wrong, 0);
        QCOMPARE(left.minutesAWeek(), open);
        QVERIFY(left.covers(common) && both.covers(left) && left.intersected(left) == left);
        QCOMPARE(left.covers(right), common == right);
        QCOMPARE(common, right.intersected(left));
    }
}

void ServiceHoursTest::noInputHangsOrCrashes()
{
    QRandomGenerator random(3);
    const QStringList parts{"man", "-", "fre", "8", "16:00", ",", ";", "og", "helligdage", "ikke", "lukket", "døgnet rundt", "også", "24/7", "\n", "7.5", "til", "hverdage", "søn-", "kl."};
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        QStringList text;
        for (int n = random.bounded(9); n >= 0; --n)
            text.append(parts[random.bounded(parts.size())]);
        if (const auto hours = ServiceHours::parse(text.join(u' '))) {
            ++readable;
            QCOMPARE(ServiceHours::parse(hours->text()), hours);
        }
    }
    QVERIFY(readable > 100);
    QVERIFY(!ServiceHours::parse(QString(100'000, u'(')));
}

ROOM_TEST(ServiceHoursTest)
#include "tst_servicehours.moc"
