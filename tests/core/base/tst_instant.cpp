#include "core/base/instant.h"
#include "tests/support/roomtest.h"

#include <QTest>
#include <QTimeZone>

using namespace driftsraad;

class InstantTest : public QObject
{
    Q_OBJECT

private:
    static QString utc(const QDate &date, const QTime &time) { return Instant::local(date, time).utc().toString(Qt::ISODate); }

private slots:
    void theClockOnTheWallIsCopenhagens()
    {
        QCOMPARE(utc({2026, 11, 23}, {10, 24}), QString("2026-11-23T09:24:00Z"));
        QCOMPARE(utc({2026, 7, 1}, {0, 0}), QString("2026-06-30T22:00:00Z"));
        QCOMPARE(utc({2060, 7, 1}, {12, 0}), QString("2060-07-01T10:00:00Z"));
        QVERIFY(!Instant::local({}, {0, 0}).isSet());
    }

    void theFirstOfTwoEqualHoursIsMeant()
    {
        QCOMPARE(utc({2026, 10, 25}, {1, 59}), QString("2026-10-24T23:59:00Z"));
        QCOMPARE(utc({2026, 10, 25}, {2, 0}), QString("2026-10-25T00:00:00Z"));
        QCOMPARE(utc({2026, 10, 25}, {2, 30}), QString("2026-10-25T00:30:00Z"));
        QCOMPARE(utc({2026, 10, 25}, {3, 0}), QString("2026-10-25T02:00:00Z"));
    }

    void anHourThatIsNotThereIsTheOneAfter()
    {
        QCOMPARE(utc({2026, 3, 29}, {1, 59}), QString("2026-03-29T00:59:00Z"));
        QCOMPARE(utc({2026, 3, 29}, {2, 30}), QString("2026-03-29T01:30:00Z"));
        QCOMPARE(Instant::local({2026, 3, 29}, {2, 30}).local().time(), QTime(3, 30));
        QCOMPARE(utc({2026, 3, 29}, {3, 0}), QString("2026-03-29T01:00:00Z"));
    }

    void aTimeThatTheClocksShowTwiceOrNeverIsKnown()
    {
        const QDate autumn(2026, 10, 25);
        const QDate spring(2026, 3, 29);
        QCOMPARE(Instant::shown(autumn, {1, 59}), Shown::Once);
        QCOMPARE(Instant::shown(autumn, {2, 0}), Shown::Twice);
        QCOMPARE(Instant::shown(autumn, {2, 59, 59}), Shown::Twice);
        QCOMPARE(Instant::shown(autumn, {3, 0}), Shown::Once);
        QCOMPARE(Instant::shown(spring, {1, 59}), Shown::Once);
        QCOMPARE(Instant::shown(spring, {2, 0}), Shown::Never);
        QCOMPARE(Instant::shown(spring, {2, 59}), Shown::Never);
        QCOMPARE(Instant::shown(spring, {3, 0}), Shown::Once);
        QCOMPARE(Instant::shown({2026, 11, 23}, {2, 30}), Shown::Once);
        QCOMPARE(Instant::shown({}, {2, 30}), Shown::Once);
    }

    void everyHourOfTwoYearsReadsBack()
    {
        for (Instant hour = Instant::local({2026, 1, 1}, {0, 0}); hour < Instant::local({2028, 1, 1}, {0, 0}); hour = hour.plusHours(1)) {
            const QDateTime local = hour.local();
            const Instant again = Instant::local(local.date(), local.time());
            QVERIFY(again == hour || (again.plusHours(1) == hour && again.local().time() == local.time()));
        }
    }
};

ROOM_TEST(InstantTest)
#include "tst_instant.moc"
