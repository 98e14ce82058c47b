#include "core/base/language.h"
#include "core/calendar/wallclock.h"
#include "core/calendar/workingtime.h"

#include "tests/support/roomtest.h"
#include "tests/support/workingoracle.h"

#include <QTest>
#include <QTimeZone>

using namespace driftsraad;

class WorkingTimeTest : public QObject
{
    Q_OBJECT

private:
    static Instant at(int year, int month, int day, int hour = 0, int minute = 0) { return Instant::local({year, month, day}, {hour, minute}); }
    static WorkingTime working(const char *hours, const CalendarProfile &profile = {}) { return WorkingTime(*ServiceHours::parse(QString::fromUtf8(hours)), profile); }
    static QStringList lines(const QList<TimeSpan> &trace)
    {
        const Language danish = Language::load("da");
        QStringList lines;
        for (const TimeSpan &span : trace)
            lines.append(danish.dateTime(span.from) + QStringLiteral(" %1 ").arg(span.minutes()) + danish.words(span.reason));
        return lines;
    }
    template<class Check>
    void overManyCalendars(int year, int calendars, int cases, Check check);

private slots:
    void businessMinutesOverEasterAreHandWorked();
    void monthsWithAClockChangeAreLongerOrShorter();
    void theHourThatSpringLeavesOutIsNotThere();
    void theHourThatAutumnRepeatsCountsTwice();
    void halfDaysCloseAtTheirTime();
    void aFullStretchEndsAtClosingTime();
    void workingDaysAreCountedFromTheNextOne_data();
    void workingDaysAreCountedFromTheNextOne();
    void aTraceNamesTheHolidays();
    void secondsAreThoseOfTheMinuteShown();
    void neverOpenNeverEnds();
    void theEdgesOfTheKnownYearsHold();
    void theWallClockAgreesWithTheZone();
    void minutesAgreeWithEveryMinuteAsked();
    void deadlinesAgreeWithEveryMinuteAsked();
    void splittingAnIntervalNeverChangesTheSum();
    void tracesFillTheTimeAndAddUp();
    void workingDaysAgreeWithTheCalendarOnTheWall();
};

void WorkingTimeTest::businessMinutesOverEasterAreHandWorked()
{
    const WorkingTime support = working("Hverdage 8-16");
    // Wednesday 15-16, then Maundy Thursday to Easter Monday, Tuesday 8-10.
    QCOMPARE(support.minutes(at(2026, 4, 1, 15), at(2026, 4, 7, 10)), 180);
    QCOMPARE(support.minutes(at(2026, 4, 2), at(2026, 4, 7)), 0);
    QCOMPARE(working("Døgnet rundt").minutes(at(2026, 4, 1, 15), at(2026, 4, 7, 10)), 5 * 1440 + 19 * 60);
    QCOMPARE(support.minutes(at(2026, 4, 7, 10), at(2026, 4, 1, 15)), 0);
    QVERIFY(support.isOpen(at(2026, 4, 1, 15, 59)) && !support.isOpen(at(2026, 4, 1, 16)) && !support.isOpen(at(2026, 4, 2, 12)));
    // The deck's stop from 21:06 to 9:00: 174 minutes until midnight and 180 from six o'clock.
    QCOMPARE(working("Alle dage 6-24").minutes(at(2017, 4, 2, 21, 6), at(2017, 4, 3, 9)), 354);
}

void WorkingTimeTest::monthsWithAClockChangeAreLongerOrShorter()
{
    const WorkingTime always;
    QCOMPARE(always.minutes(at(2026, 3, 1), at(2026, 4, 1)), 743 * 60);
    QCOMPARE(always.minutes(at(2026, 10, 1), at(2026, 11, 1)), 745 * 60);
    QCOMPARE(always.minutes(at(2017, 4, 1), at(2017, 5, 1)), 43'200);
    QCOMPARE(always.minutes(at(2026, 1, 1), at(2027, 1, 1)), 365 * 1440);
}

void WorkingTimeTest::theHourThatSpringLeavesOutIsNotThere()
{
    // 29 March 2026: from 2:00 the clock shows 3:00.
    QCOMPARE(working("Alle dage 1-4").minutes(at(2026, 3, 29), at(2026, 3, 30)), 120);
    QCOMPARE(working("Alle dage 2-3").minutes(at(2026, 3, 29), at(2026, 3, 30)), 0);
    QCOMPARE(working("Alle dage 02:30-03:30").minutes(at(2026, 3, 29), at(2026, 3, 30)), 30);
    QCOMPARE(working("Alle dage 2-3").after(at(2026, 3, 28, 2, 30), 31), at(2026, 3, 30, 2, 1));
}

void WorkingTimeTest::theHourThatAutumnRepeatsCountsTwice()
{
    // 25 October 2026: at 3:00 the clock shows 2:00 again.
    QCOMPARE(working("Alle dage 1-4").minutes(at(2026, 10, 25), at(2026, 10, 26)), 240);
    QCOMPARE(working("Alle dage 2-3").minutes(at(2026, 10, 25), at(2026, 10, 26)), 120);
    QCOMPARE(working("Alle dage 02:30-03:30").minutes(at(2026, 10, 25), at(2026, 10, 26)), 90);
    const Instant firstHalfPast = at(2026, 10, 25, 2, 30);
    QCOMPARE(working("Alle dage 2-3").after(firstHalfPast, 60), firstHalfPast.plusMinutes(60));
    // Within 2:30-3:00 it is open, until 2:30 comes again closed.
    const QStringList expected{"25-10-2026 02:30 30 Inden for aftalt tid", "25-10-2026 02:00 30 Uden for aftalt tid", "25-10-2026 02:30 60 Inden for aftalt tid"};
    QCOMPARE(lines(working("Alle dage 02:30-03:30").trace(firstHalfPast, firstHalfPast.plusMinutes(120))), expected);
}

void WorkingTimeTest::halfDaysCloseAtTheirTime()
{
    const WorkingTime kl = working("Hverdage 8-16", StandardProfile::Kl);
    QCOMPARE(kl.minutes(at(2026, 6, 5), at(2026, 6, 6)), 240);
    QCOMPARE(kl.minutes(at(2026, 12, 24), at(2026, 12, 25)), 0);
    QCOMPARE(kl.minutes(at(2026, 12, 31), at(2027, 1, 1)), 240);
    // In 2028 Constitution Day is Whit Monday and closes from the morning.
    QCOMPARE(kl.minutes(at(2028, 6, 5), at(2028, 6, 6)), 0);
    // Hours of their own on holidays begin where the half day does.
    QCOMPARE(working("man-fre 8-16; helligdage 10-14", StandardProfile::Kl).minutes(at(2026, 6, 5), at(2026, 6, 6)), 360);
}

void WorkingTimeTest::aFullStretchEndsAtClosingTime()
{
    const WorkingTime support = working("Hverdage 8-16");
    QCOMPARE(support.after(at(2026, 11, 23, 13), 180), at(2026, 11, 23, 16));
    QCOMPARE(support.after(at(2026, 11, 23, 13), 181), at(2026, 11, 24, 8, 1));
    QCOMPARE(support.after(at(2026, 11, 23, 20), 60), at(2026, 11, 24, 9));
    QCOMPARE(support.after(at(2026, 4, 1, 15), 180), at(2026, 4, 7, 10));
    QCOMPARE(support.after(at(2026, 11, 23, 20), 0), at(2026, 11, 23, 20));
    QCOMPARE(WorkingTime().after(at(2026, 3, 28, 12), 24 * 60), at(2026, 3, 29, 13));
}

void WorkingTimeTest::workingDaysAreCountedFromTheNextOne_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<Instant>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<Instant>("due");
    const auto row = [](const char *name, const char *hours, Instant from, int days, Instant due) { QTest::newRow(name) << QString::fromUtf8(hours) << from << days << due; };
    row("the next day", "Hverdage 8-16", at(2026, 11, 23, 10), 1, at(2026, 11, 24, 16));
    row("before opening is that day too", "Hverdage 8-16", at(2026, 11, 23, 6), 1, at(2026, 11, 24, 16));
    row("over a weekend", "Hverdage 8-16", at(2026, 11, 27, 15), 1, at(2026, 11, 30, 16));
    row("from a Saturday", "Hverdage 8-16", at(2026, 11, 28, 12), 2, at(2026, 12, 1, 16));
    row("over Easter", "Hverdage 8-16", at(2026, 4, 1, 9), 2, at(2026, 4, 8, 16));
    row("ten over Christmas", "Hverdage 8-16", at(2026, 12, 21, 9), 10, at(2027, 1, 6, 16));
    row("Saturday's hours are no working day", "man-fre 8-16; lør 9-12", at(2026, 11, 27, 9), 1, at(2026, 11, 30, 16));
    row("round the clock ends at midnight", "Døgnet rundt", at(2026, 11, 27, 9), 1, at(2026, 12, 1));
    row("a holiday is none although it is open", "Døgnet rundt", at(2026, 4, 1, 9), 1, at(2026, 4, 8));
    row("none", "Hverdage 8-16", at(2026, 11, 23, 10), 0, at(2026, 11, 23, 10));
    row("the second span of the day", "man-fre 8-12 og 13-17", at(2026, 11, 23, 10), 1, at(2026, 11, 24, 17));
    row("days without hours do not count", "man, fre 8-16", at(2026, 11, 23, 10), 2, at(2026, 11, 30, 16));
}

void WorkingTimeTest::workingDaysAreCountedFromTheNextOne()
{
    QFETCH(QString, hours);
    QFETCH(Instant, from);
    QFETCH(int, days);
    QFETCH(Instant, due);
    QCOMPARE(WorkingTime(*ServiceHours::parse(hours)).afterWorkingDays(from, days), due);
}

void WorkingTimeTest::aTraceNamesTheHolidays()
{
    const WorkingTime support = working("Hverdage 8-16");
    const QList<TimeSpan> trace = support.trace(at(2026, 4, 1, 15), at(2026, 4, 7, 10));
    const QStringList expected{"01-04-2026 15:00 60 Inden for aftalt tid", "01-04-2026 16:00 480 Uden for aftalt tid", "02-04-2026 00:00 1440 Skærtorsdag",
                               "03-04-2026 00:00 1440 Langfredag",     "04-04-2026 00:00 2880 Uden for aftalt tid", "06-04-2026 00:00 1440 2. påskedag",
                               "07-04-2026 00:00 480 Uden for aftalt tid", "07-04-2026 08:00 120 Inden for aftalt tid"};
    QCOMPARE(lines(trace), expected);
    QCOMPARE(minutesOf(trace, SpanKind::Counted), 180);
    // A half day is a holiday from noon.
    const QStringList half{"05-06-2026 10:00 120 Inden for aftalt tid", "05-06-2026 12:00 720 Grundlovsdag"};
    QCOMPARE(lines(working("Hverdage 8-16", StandardProfile::Kl).trace(at(2026, 6, 5, 10), at(2026, 6, 6))), half);
    // Where holidays are open, none is named; round the clock is one span.
    QCOMPARE(lines(working("Døgnet rundt").trace(at(2026, 4, 1), at(2026, 5, 1))), QStringList{"01-04-2026 00:00 43200 Inden for aftalt tid"});
    QVERIFY(support.trace(at(2026, 4, 7), at(2026, 4, 7)).isEmpty());
}

void WorkingTimeTest::secondsAreThoseOfTheMinuteShown()
{
    const WorkingTime support = working("Hverdage 8-16");
    const Instant start{at(2026, 11, 23, 10).ms + 59'999};
    const Instant end{at(2026, 11, 23, 11).ms + 1};
    QCOMPARE(support.minutes(start, end), 60);
    QCOMPARE(support.after(start, 60), at(2026, 11, 23, 11));
    QCOMPARE(support.trace(start, end).first().from, at(2026, 11, 23, 10));
}

void WorkingTimeTest::neverOpenNeverEnds()
{
    const WorkingTime never{ServiceHours()};
    QCOMPARE(never.minutes(at(2026, 1, 1), at(2027, 1, 1)), 0);
    QVERIFY(!never.after(at(2026, 1, 1), 1).isSet());
    QVERIFY(!never.afterWorkingDays(at(2026, 1, 1), 1).isSet());
    QCOMPARE(never.trace(at(2026, 1, 1), at(2027, 1, 1)).size(), 1);
}

void WorkingTimeTest::theEdgesOfTheKnownYearsHold()
{
    const WorkingTime always;
    const Instant early = Instant::local({1801, 1, 1}, {0, 0});
    const Instant late = Instant::local({9999, 12, 31}, {23, 59});
    QVERIFY(always.minutes(early, late) > 129 * 365 * 1440LL);
    QCOMPARE(always.minutes(late, late.plusMinutes(10)), 0);
    QCOMPARE(always.minutes({std::numeric_limits<qint64>::min()}, {std::numeric_limits<qint64>::max()}), always.minutes(early, late));
    QVERIFY(!always.after(late, 1).isSet());
    QVERIFY(!always.after(at(2026, 1, 1), std::numeric_limits<qint64>::max() / 2).isSet());
    QVERIFY(!always.isOpen(early) && !always.isOpen(late));
    QVERIFY(working("Hverdage 8-16").trace(early, at(1970, 1, 3)).size() < 10);
}

void WorkingTimeTest::theWallClockAgreesWithTheZone()
{
    const WallClock &clock = WallClock::copenhagen();
    QRandomGenerator random(4);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 minute = random.bounded(static_cast<qint64>(clock.days() - 1) * 1440);
        const QDateTime local = Instant{minute * 60'000}.local();
        QCOMPARE(clock.offsetAt(minute), local.offsetFromUtc() / 60);
        QCOMPARE(clock.dayOf(minute), static_cast<int>(QDate(1970, 1, 1).daysTo(local.date())));
        QCOMPARE(WallClock::weekdayOf(clock.dayOf(minute)), local.date().dayOfWeek());
        QCOMPARE(clock.startOf(clock.dayOf(minute)), Instant::local(local.date(), QTime(0, 0)).ms / 60'000);
    }
}

template<class Check>
void WorkingTimeTest::overManyCalendars(int year, int calendars, int cases, Check check)
{
    QRandomGenerator random(static_cast<quint32>(year));
    // Easter and the spring change, and the autumn change.
    WorkingOracle spring({year, 3, 23}, {year, 4, 14});
    WorkingOracle autumn({year, 10, 19}, {year, 11, 3});
    for (int i = 0; i < calendars; ++i) {
        const ServiceHours hours = randomHours(random);
        const CalendarProfile profile = randomProfile(random, year);
        const WorkingTime rule(hours, profile);
        for (WorkingOracle *oracle : {&spring, &autumn}) {
            oracle->use(hours, profile);
            for (int j = 0; j < cases && !QTest::currentTestFailed(); ++j)
                check(rule, *oracle, random);
        }
    }
}

void WorkingTimeTest::minutesAgreeWithEveryMinuteAsked()
{
    overManyCalendars(2026, 40, 40, [](const WorkingTime &rule, const WorkingOracle &oracle, QRandomGenerator &random) {
        const qint64 from = oracle.anyMinute(random);
        const qint64 to = std::min(oracle.end(), from + random.bounded(random.bounded(2) ? 600 : 20'000));
        QCOMPARE(rule.minutes(oracle.instant(from), oracle.instant(to)), oracle.minutes(from, to));
        QCOMPARE(rule.isOpen(oracle.instant(from)), oracle.isOpen(from));
    });
}

void WorkingTimeTest::deadlinesAgreeWithEveryMinuteAsked()
{
    overManyCalendars(2027, 40, 40, [](const WorkingTime &rule, const WorkingOracle &oracle, QRandomGenerator &random) {
        const qint64 from = oracle.anyMinute(random);
        const qint64 count = random.bounded(random.bounded(2) ? 120 : 6000);
        const qint64 due = oracle.after(from, count);
        if (due >= 0)
            QCOMPARE(rule.after(oracle.instant(from), count), oracle.instant(due));
    });
}

void WorkingTimeTest::splittingAnIntervalNeverChangesTheSum()
{
    QRandomGenerator random(5);
    const qint64 first = at(2015, 1, 1).ms;
    for (int i = 0; i < 40; ++i) {
        const WorkingTime rule(randomHours(random), randomProfile(random, 2026));
        for (int j = 0; j < 200; ++j) {
            Instant times[3];
            for (Instant &time : times)
                time = {first + random.bounded(qint64{12} * 365 * 1440) * 60'000 + random.bounded(60'000)};
            std::sort(std::begin(times), std::end(times));
            const qint64 whole = rule.minutes(times[0], times[2]);
            QCOMPARE(rule.minutes(times[0], times[1]) + rule.minutes(times[1], times[2]), whole);
            QVERIFY(rule.minutes(times[0], times[1]) <= whole);
            // The deadline is the first minute with that sum.
            if (whole > 0) {
                const Instant due = rule.after(times[0], whole);
                QVERIFY(due.ms <= times[2].ms);
                QCOMPARE(rule.minutes(times[0], due), whole);
                QCOMPARE(rule.minutes(times[0], due.plusMinutes(-1)), whole - 1);
            }
        }
    }
}

void WorkingTimeTest::tracesFillTheTimeAndAddUp()
{
    overManyCalendars(2028, 30, 12, [](const WorkingTime &rule, const WorkingOracle &oracle, QRandomGenerator &random) {
        const qint64 from = oracle.anyMinute(random);
        const qint64 to = std::min(oracle.end(), from + random.bounded(12'000));
        const QList<TimeSpan> trace = rule.trace(oracle.instant(from), oracle.instant(to));
        Instant reached = oracle.instant(from);
        for (const TimeSpan &span : trace) {
            QCOMPARE(span.from, reached);
            QVERIFY(span.to > span.from && !span.reason.isEmpty());
            for (qint64 minute = span.from.ms / 60'000; minute < span.to.ms / 60'000; ++minute)
                QVERIFY(oracle.isOpen(minute) == (span.kind == SpanKind::Counted));
            reached = span.to;
        }
        QCOMPARE(reached, oracle.instant(to));
        QCOMPARE(minutesOf(trace, SpanKind::Counted), rule.minutes(oracle.instant(from), oracle.instant(to)));
    });
}

void WorkingTimeTest::workingDaysAgreeWithTheCalendarOnTheWall()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 30; ++i) {
        const ServiceHours hours = randomHours(random);
        const CalendarProfile profile = randomProfile(random, 2026);
        const WorkingTime rule(hours, profile);
        for (int j = 0; j < 30; ++j) {
            const Instant from = at(2026, 1, 1).plusMinutes(random.bounded(330 * 1440));
            int left = 1 + random.bounded(12);
            const Instant due = rule.afterWorkingDays(from, left);
            QDate date = from.localDate();
            for (int looked = 0; left > 0 && looked < 400; ++looked) {
                date = date.addDays(1);
                const auto holiday = profile.on(date);
                const bool open = rule.minutes(Instant::local(date, {0, 0}), Instant::local(date.addDays(1), {0, 0})) > 0;
                left -= date.dayOfWeek() <= 5 && open && !(holiday && holiday->fromMinute == 0);
            }
            if (left > 0)
                continue;  // hours with no open working day
            QCOMPARE(due.plusMinutes(-1).localDate(), date);
            QCOMPARE(rule.minutes(due, Instant::local(date.addDays(1), {0, 0})), 0);
            QVERIFY(rule.isOpen(due.plusMinutes(-1)));
        }
    }
}

ROOM_TEST(WorkingTimeTest)
#include "tst_workingtime.moc"
