#include "core/base/language.h"
#include "core/calendar/holidays.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

class HolidaysTest : public QObject
{
    Q_OBJECT

private:
    static QStringList dates(const QList<Holiday> &days)
    {
        QStringList dates;
        for (const Holiday &day : days)
            dates.append(day.date.toString(Qt::ISODate) + (day.fromMinute > 0 ? QStringLiteral("@%1").arg(day.fromMinute) : QString()));
        return dates;
    }

private slots:
    void easterFallsWhereTheAlmanacSays_data();
    void easterFallsWhereTheAlmanacSays();
    void theYear2026HasItsTenDays();
    void greatPrayerDayEndsIn2023();
    void twoHolidaysOnOneDayAreOneDayWithBothNames();
    void customAddsThreeDays();
    void municipalitiesCloseAtNoonOnHalfDays();
    void ownDaysCloseOnceEveryYearOrFromEaster();
    void aDayClosesFromTheEarliestOfItsRules();
    void everyDayIsFoundByItsDate();
};

void HolidaysTest::easterFallsWhereTheAlmanacSays_data()
{
    QTest::addColumn<QDate>("easter");
    for (const char *date : {"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21",
                             "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
                             "2029-04-01", "2030-04-21", "2038-04-25", "2285-03-22"})
        QTest::newRow(date) << QDate::fromString(QLatin1String(date), Qt::ISODate);
}

void HolidaysTest::easterFallsWhereTheAlmanacSays()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void HolidaysTest::theYear2026HasItsTenDays()
{
    QCOMPARE(dates(officialHolidays(2026)), (QStringList{"2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24",
                                                        "2026-05-25", "2026-12-25", "2026-12-26"}));
    const Language danish = Language::load("da");
    QStringList names;
    for (const Holiday &day : officialHolidays(2026))
        names.append(danish.words(day.words()));
    QCOMPARE(names.join(u','), QString("Nytårsdag,Skærtorsdag,Langfredag,Påskedag,2. påskedag,Kristi himmelfartsdag,Pinsedag,2. pinsedag,Juledag,2. juledag"));
}

void HolidaysTest::greatPrayerDayEndsIn2023()
{
    const CalendarProfile official;
    QCOMPARE(Language::load("da").words(official.on({2023, 5, 5})->words()), QString("Store bededag"));
    QCOMPARE(official.year(2023).size(), 11);
    QVERIFY(!official.on({2024, 4, 26}));
    QCOMPARE(official.year(2024).size(), 10);
}

void HolidaysTest::twoHolidaysOnOneDayAreOneDayWithBothNames()
{
    const CalendarProfile custom(StandardProfile::OfficialAndCustom);
    for (const int year : {2017, 2028}) {
        const auto day = custom.on({year, 6, 5});
        QVERIFY(day);
        QCOMPARE(Language::load("da").words(day->words()), QString("2. pinsedag og Grundlovsdag"));
        QCOMPARE(Language::load("en").words(day->words()), QString("Whit Monday and Constitution Day"));
        QCOMPARE(dates(custom.year(year)).count(QStringLiteral("%1-06-05").arg(year)), 1);
    }
    // The official calendar has one name for it.
    QCOMPARE(CalendarProfile().on({2017, 6, 5})->names.size(), 1);
    // Ascension Day on 1 May.
    const auto day = CalendarProfile(StandardProfile::Kl).on({2008, 5, 1});
    QCOMPARE(day->fromMinute, 0);
    QCOMPARE(day->names.size(), 2);
}

void HolidaysTest::customAddsThreeDays()
{
    const QStringList custom = dates(CalendarProfile(StandardProfile::OfficialAndCustom).year(2026));
    QCOMPARE(custom.size(), 13);
    for (const char *date : {"2026-06-05", "2026-12-24", "2026-12-31"})
        QVERIFY(custom.contains(QLatin1String(date)));
}

void HolidaysTest::municipalitiesCloseAtNoonOnHalfDays()
{
    const QStringList days = dates(CalendarProfile(StandardProfile::Kl).year(2026));
    for (const char *date : {"2026-05-01@720", "2026-06-05@720", "2026-12-24", "2026-12-31@720"})
        QVERIFY2(days.contains(QLatin1String(date)), date);
    QCOMPARE(days.size(), 14);
}

void HolidaysTest::ownDaysCloseOnceEveryYearOrFromEaster()
{
    const CalendarProfile profile(StandardProfile::Official, {HolidayRule::once(Message::verbatim("Flytning"), {2026, 9, 4}, 840),
                                                              HolidayRule::everyYear(Message::verbatim("Firmaets dag"), 2, 29),
                                                              HolidayRule::fromEaster(Message::verbatim("Fredag efter Kristi himmelfart"), 40)});
    QCOMPARE(profile.on({2026, 9, 4})->fromMinute, 840);
    QVERIFY(!profile.on({2027, 9, 4}));
    QCOMPARE(Language::load("da").words(profile.on({2026, 5, 15})->words()), QString("Fredag efter Kristi himmelfart"));
    QVERIFY(profile.on({2028, 2, 29}));
    QVERIFY(!profile.on({2027, 3, 1}));
    QVERIFY(CalendarProfile::none().year(2026).isEmpty());
}

void HolidaysTest::aDayClosesFromTheEarliestOfItsRules()
{
    const CalendarProfile profile(StandardProfile::Kl, {HolidayRule::once(Message::verbatim("Sommerlukning"), {2026, 6, 5}, 600)});
    const auto day = profile.on({2026, 6, 5});
    QCOMPARE(day->fromMinute, 600);
    QCOMPARE(day->names.size(), 2);
}

void HolidaysTest::everyDayIsFoundByItsDate()
{
    for (const StandardProfile standard : standardProfiles()) {
        const CalendarProfile profile(standard);
        for (int year = 1990; year < 2080; ++year) {
            const QList<Holiday> days = profile.year(year);
            qsizetype found = 0;
            for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
                if (const auto day = profile.on(date)) {
                    QCOMPARE(*day, days[found]);
                    ++found;
                }
            }
            QCOMPARE(found, days.size());
        }
    }
}

ROOM_TEST(HolidaysTest)
#include "tst_holidays.moc"
