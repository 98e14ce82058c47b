#include "core/base/language.h"
#include "core/incidents/availability.h"

#include "tests/support/roomtest.h"
#include "tests/support/workingoracle.h"

#include <QTest>

using namespace driftsraad;

class AvailabilityTest : public QObject
{
    Q_OBJECT

private:
    static Instant at(int year, int month, int day, int hour = 0, int minute = 0) { return Instant::local({year, month, day}, {hour, minute}); }
    static Instant later() { return at(2099, 1, 1); }
    static AvailabilityTerms terms(const char *hours)
    {
        AvailabilityTerms terms;
        terms.hours = WorkingTime(*ServiceHours::parse(QString::fromUtf8(hours)));
        return terms;
    }
    static Stop stop(const char *name, Instant from, Instant to, OutageExtent extent = OutageExtent::Full)
    {
        return {.from = from, .to = to, .extent = extent, .name = QString::fromUtf8(name)};
    }
    static Stop window(Instant from, Instant to, Instant notice = {})
    {
        return {.from = from, .to = to, .isPlanned = true, .noticeAt = notice, .name = QStringLiteral("V-1")};
    }
    static QString said(const Availability &availability) { return Language::load("da").words(availabilityWords(availability)); }

private slots:
    void theDecksStopIsWorkedByHand();
    void narrowerHoursCountTheirPartOnly();
    void overlappingStopsCountOnce();
    void stopsAreCutToTheMonth();
    void monthsWithAClockChangeHaveTheirHours();
    void anOpenStopCountsUntilNowAndIsProvisional();
    void aRunningMonthIsMeasuredUntilNow();
    void nothingAgreedIsNotMeasurable();
    void nothingIsRoundedUpToATarget();
    void windowsGoByTheContractsRule();
    void aWindowWithTooShortNoticeCounts();
    void windowsBeyondTheMonthsShareCount();
    void causesThatTheContractExcusesAreNotDowntime();
    void weightsAreTheContracts();
    void aRuleThatChangesInTheMonthCountsEachDayByItsOwn();
    void whatWindowsTookBeforeTheRuleChangedIsNotLeft();
    void theTraceNamesWhatCounts();
    void theFigureAgreesWithEveryMinuteAsked();
};

void AvailabilityTest::theDecksStopIsWorkedByHand()
{
    const Stop night = stop("H-1", at(2017, 4, 2, 21, 6), at(2017, 4, 3, 9));
    const Availability april = availability(terms("Døgnet rundt"), {night}, Month::of(2017, 4), later());
    QCOMPARE(april.agreedMinutes, 43'200);
    QCOMPARE(april.downMinutes(), 714);
    QCOMPARE(april.share()->millionths, 983'472);
    QCOMPARE(Language::load("da").percent(*april.share(), 3), QString("98,347"));
    QVERIFY(!april.isProvisional);
}

void AvailabilityTest::narrowerHoursCountTheirPartOnly()
{
    const Stop night = stop("H-1", at(2017, 4, 2, 21, 6), at(2017, 4, 3, 9));
    const Availability april = availability(terms("Alle dage 6-24"), {night}, Month::of(2017, 4), later());
    QCOMPARE(april.agreedMinutes, 30 * 18 * 60);
    QCOMPARE(april.downMinutes(), 354);
    QCOMPARE(april.share()->millionths, 989'074);
    // Working days: Monday 3 April from 7 to 9; Easter is not agreed.
    const Availability working = availability(terms("Hverdage 7-18"), {night}, Month::of(2017, 4), later());
    QCOMPARE(working.agreedMinutes, 17 * 660);
    QCOMPARE(working.downMinutes(), 120);
}

void AvailabilityTest::overlappingStopsCountOnce()
{
    const QList<Stop> stops{stop("H-1", at(2026, 9, 7, 10), at(2026, 9, 7, 12)), stop("H-2", at(2026, 9, 7, 11), at(2026, 9, 7, 13)),
                            stop("H-3", at(2026, 9, 7, 11), at(2026, 9, 7, 11, 30)), stop("H-4", at(2026, 9, 7, 12), at(2026, 9, 7, 12))};
    QCOMPARE(availability(terms("Døgnet rundt"), stops, Month::of(2026, 9), later()).downMinutes(), 180);
}

void AvailabilityTest::stopsAreCutToTheMonth()
{
    const Stop over = stop("H-1", at(2026, 8, 31, 22), at(2026, 9, 1, 3));
    QCOMPARE(availability(terms("Døgnet rundt"), {over}, Month::of(2026, 8), later()).downMinutes(), 120);
    QCOMPARE(availability(terms("Døgnet rundt"), {over}, Month::of(2026, 9), later()).downMinutes(), 180);
    QCOMPARE(availability(terms("Døgnet rundt"), {over}, Month::of(2026, 10), later()).downMinutes(), 0);
}

void AvailabilityTest::monthsWithAClockChangeHaveTheirHours()
{
    QCOMPARE(availability(terms("Døgnet rundt"), {}, Month::of(2026, 3), later()).agreedMinutes, 743 * 60);
    QCOMPARE(availability(terms("Døgnet rundt"), {}, Month::of(2026, 10), later()).agreedMinutes, 745 * 60);
}

void AvailabilityTest::anOpenStopCountsUntilNowAndIsProvisional()
{
    const Stop open = stop("H-1", at(2026, 9, 30, 20), {});
    const Availability running = availability(terms("Døgnet rundt"), {open}, Month::of(2026, 9), at(2026, 9, 30, 21));
    QCOMPARE(running.downMinutes(), 60);
    QVERIFY(running.isProvisional);
    const Availability past = availability(terms("Døgnet rundt"), {open}, Month::of(2026, 9), at(2026, 10, 5));
    QCOMPARE(past.downMinutes(), 240);
    QVERIFY(past.isProvisional);
    QCOMPARE(said(past), QString("99,44 % (foreløbig)"));
    QVERIFY(!availability(terms("Døgnet rundt"), {open}, Month::of(2026, 8), at(2026, 10, 5)).isProvisional);
}

void AvailabilityTest::aRunningMonthIsMeasuredUntilNow()
{
    const Availability half = availability(terms("Døgnet rundt"), {stop("H-1", at(2026, 11, 2, 0), at(2026, 11, 2, 12))}, Month::of(2026, 11), at(2026, 11, 11));
    QCOMPARE(half.agreedMinutes, 10 * 1440);
    QCOMPARE(half.serviceMinutes, 30 * 1440);
    QCOMPARE(half.share()->millionths, 950'000);
    QVERIFY(half.isProvisional);
}

void AvailabilityTest::nothingAgreedIsNotMeasurable()
{
    const Availability never = availability(terms("never open"), {}, Month::of(2026, 9), later());
    QVERIFY(!never.isMeasurable() && !never.share() && !never.meets({0}));
    QCOMPARE(said(never), QString("ikke målbar"));
    const Availability future = availability(terms("Døgnet rundt"), {}, Month::of(2026, 12), at(2026, 11, 23));
    QVERIFY(!future.isMeasurable() && future.isProvisional && future.trace.isEmpty());
    // A month that is one long planned window.
    const Availability shut = availability(terms("Døgnet rundt"), {window(at(2026, 8, 1), at(2026, 11, 1))}, Month::of(2026, 9), later());
    QVERIFY(!shut.isMeasurable());
}

void AvailabilityTest::nothingIsRoundedUpToATarget()
{
    // 44 minutes of 43'200 are 99,8981 %; 43 are 99,9004 %.
    const auto of = [](int minutes) { return availability(terms("Døgnet rundt"), {stop("H-1", at(2026, 9, 7, 10), at(2026, 9, 7, 10, minutes))}, Month::of(2026, 9), later()); };
    QVERIFY(!of(44).meets({999'000}) && of(43).meets({999'000}));
    QCOMPARE(said(of(44)), QString("99,89 %"));
    const Percent exact = *of(44).share();
    QVERIFY(!of(44).meets({exact.millionths + 1}) && of(44).meets(exact));
}

void AvailabilityTest::windowsGoByTheContractsRule()
{
    const Stop planned = window(at(2026, 9, 6, 2), at(2026, 9, 6, 6));
    const Stop fault = stop("H-1", at(2026, 9, 6, 5), at(2026, 9, 6, 7));
    AvailabilityTerms rule = terms("Døgnet rundt");
    const auto figures = [&](ExcuseRule windows) {
        rule.windows = windows;
        const Availability month = availability(rule, {planned, fault}, Month::of(2026, 9), later());
        return QList<qint64>{month.agreedMinutes, month.downMinutes()};
    };
    QCOMPARE(figures(ExcuseRule::TakenOut), (QList<qint64>{43'200 - 240, 60}));
    QCOMPARE(figures(ExcuseRule::NotDowntime), (QList<qint64>{43'200, 60}));
    QCOMPARE(figures(ExcuseRule::Counts), (QList<qint64>{43'200, 300}));
}

void AvailabilityTest::aWindowWithTooShortNoticeCounts()
{
    AvailabilityTerms rule = terms("Hverdage 8-16");
    rule.noticeWorkingDays = 5;
    // Monday 14 September, 10-12; five working days before it are Monday to Friday.
    const auto down = [&](Instant notice) {
        return availability(rule, {window(at(2026, 9, 14, 10), at(2026, 9, 14, 12), notice)}, Month::of(2026, 9), later()).downMinutes();
    };
    QCOMPARE(down(at(2026, 9, 6, 20)), 0);
    QCOMPARE(down(at(2026, 9, 7, 8)), 120);
    QCOMPARE(down({}), 120);
}

void AvailabilityTest::windowsBeyondTheMonthsShareCount()
{
    AvailabilityTerms rule = terms("Døgnet rundt");
    rule.windowMinutes = 300;
    const QList<Stop> windows{window(at(2026, 9, 20, 2), at(2026, 9, 20, 6)), window(at(2026, 9, 6, 2), at(2026, 9, 6, 6))};
    const Availability month = availability(rule, windows, Month::of(2026, 9), later());
    QCOMPARE(month.downMinutes(), 180);
    QCOMPARE(month.agreedMinutes, 43'200 - 300);
    QCOMPARE(minutesOf(month.trace, SpanKind::TakenOut), 300);
}

void AvailabilityTest::causesThatTheContractExcusesAreNotDowntime()
{
    AvailabilityTerms rule = terms("Døgnet rundt");
    Stop third = stop("H-1", at(2026, 9, 7, 10), at(2026, 9, 7, 12));
    third.cause = IncidentCause::ThirdParty;
    const Stop own = stop("H-2", at(2026, 9, 7, 11), at(2026, 9, 7, 13));
    QCOMPARE(availability(rule, {third, own}, Month::of(2026, 9), later()).downMinutes(), 180);
    rule.excusedCauses = {IncidentCause::ThirdParty, IncidentCause::Municipality};
    const Availability excused = availability(rule, {third, own}, Month::of(2026, 9), later());
    QCOMPARE(excused.downMinutes(), 120);
    QCOMPARE(excused.agreedMinutes, 43'200);
    QCOMPARE(minutesOf(excused.trace, SpanKind::Excused), 60);
    rule.causes = ExcuseRule::TakenOut;
    QCOMPARE(availability(rule, {third, own}, Month::of(2026, 9), later()).agreedMinutes, 43'200 - 60);
}

void AvailabilityTest::weightsAreTheContracts()
{
    AvailabilityTerms rule = terms("Døgnet rundt");
    const QList<Stop> stops{stop("H-1", at(2026, 9, 7, 10), at(2026, 9, 7, 12), OutageExtent::Partial),
                            stop("H-2", at(2026, 9, 7, 11), at(2026, 9, 7, 11, 30), OutageExtent::Full),
                            stop("H-3", at(2026, 9, 7, 11), at(2026, 9, 7, 13), OutageExtent::Degraded)};
    // A contract without weights: a part of the system that cannot be used counts in full.
    QCOMPARE(availability(rule, stops, Month::of(2026, 9), later()).downMinutes(), 180);
    rule.partialWeight = {500'000};
    rule.degradedWeight = {250'000};
    // 60 at a half, 30 whole, 30 at a half, 60 at a quarter.
    QCOMPARE(availability(rule, stops, Month::of(2026, 9), later()).downMillionths, 90'000'000);
}

void AvailabilityTest::aRuleThatChangesInTheMonthCountsEachDayByItsOwn()
{
    AvailabilityTerms before = terms("Døgnet rundt");
    before.partialWeight = {500'000};
    const QList<AvailabilityPeriod> periods{{{2026, 9, 1}, before}, {{2026, 9, 15}, terms("Hverdage 8-16")}};
    const QList<Stop> stops{stop("H-1", at(2026, 9, 10, 10), at(2026, 9, 10, 12), OutageExtent::Partial),
                            stop("H-2", at(2026, 9, 14, 22), at(2026, 9, 15, 9), OutageExtent::Partial)};
    const Availability month = availability(periods, stops, Month::of(2026, 9), later());
    // 120 and 120 minutes at a half round the clock; of the rest of the night the hour after eight, whole.
    QCOMPARE(month.downMillionths, qint64{180} * 1'000'000);
    QCOMPARE(month.agreedMinutes, 14 * 1440 + 12 * 480);
    QCOMPARE(month.serviceMinutes, month.agreedMinutes);
    const auto counted = std::find_if(month.trace.cbegin(), month.trace.cend(), [](const TimeSpan &span) { return span.from == at(2026, 9, 15, 8); });
    QVERIFY(counted != month.trace.cend());
    QCOMPARE(counted->minutes(), 60);
    QCOMPARE(Language::load("da").words(counted->reason), QString("H-2, efter de vilkår, der gælder fra 15. september 2026"));
    // Measured until before the change, the later terms say nothing yet.
    QCOMPARE(availability(periods, stops, Month::of(2026, 9), at(2026, 9, 12)).agreedMinutes, 11 * 1440);
}

void AvailabilityTest::whatWindowsTookBeforeTheRuleChangedIsNotLeft()
{
    AvailabilityTerms narrow = terms("Døgnet rundt");
    narrow.windowMinutes = 120;
    AvailabilityTerms wide = narrow;
    wide.windowMinutes = 180;
    const QList<Stop> windows{window(at(2026, 9, 3, 1), at(2026, 9, 3, 4)), window(at(2026, 9, 20, 1), at(2026, 9, 20, 3))};
    // Of the first 60 count, of the second what is beyond the 60 that the later rule leaves.
    QCOMPARE(availability(QList<AvailabilityPeriod>{{{2026, 9, 1}, narrow}, {{2026, 9, 15}, wide}}, windows, Month::of(2026, 9), later()).downMinutes(), 120);
    QCOMPARE(availability(QList<AvailabilityPeriod>{{{2026, 9, 1}, wide}, {{2026, 9, 15}, narrow}}, windows, Month::of(2026, 9), later()).downMinutes(), 120);
}

void AvailabilityTest::theTraceNamesWhatCounts()
{
    const Language danish = Language::load("da");
    const QList<Stop> stops{stop("H-1", at(2026, 9, 1, 10), at(2026, 9, 1, 12)), window(at(2026, 9, 1, 13), at(2026, 9, 1, 14))};
    const Availability month = availability(terms("Hverdage 8-16"), stops, Month::of(2026, 9), at(2026, 9, 2));
    QStringList lines;
    for (const TimeSpan &span : month.trace)
        lines.append(QStringLiteral("%1 %2 %3").arg(danish.time(span.from)).arg(span.minutes()).arg(danish.words(span.reason)));
    QCOMPARE(lines, (QStringList{"00:00 480 Uden for aftalt tid", "08:00 120 Tilgængelig", "10:00 120 H-1", "12:00 60 Tilgængelig", "13:00 60 V-1, et planlagt servicevindue",
                                 "14:00 120 Tilgængelig", "16:00 480 Uden for aftalt tid"}));
    lines.clear();
    for (const Message &reason : availabilityReasons(month))
        lines.append(danish.words(reason));
    QCOMPARE(lines, (QStringList{"Aftalt driftstid: 420 minutter", "Trukket fra efter kontrakten: 60 minutter", "Nedetid: 120 minutter"}));
}

void AvailabilityTest::theFigureAgreesWithEveryMinuteAsked()
{
    QRandomGenerator random(11);
    for (const int monthNumber : {3, 4, 10}) {
        const Month month = Month::of(2026, monthNumber);
        WorkingOracle oracle(month.firstDay(), month.plus(1).firstDay());
        for (int i = 0; i < 60 && !QTest::currentTestFailed(); ++i) {
            const ServiceHours hours = randomHours(random);
            const CalendarProfile profile = randomProfile(random, 2026);
            oracle.use(hours, profile);
            AvailabilityTerms rule{.hours = WorkingTime(hours, profile), .partialWeight = {qint64{1000} * random.bounded(1001)}, .degradedWeight = {250'000}};
            rule.windows = static_cast<ExcuseRule>(1 + random.bounded(3));
            rule.causes = static_cast<ExcuseRule>(1 + random.bounded(3));
            rule.excusedCauses = {IncidentCause::Kombit};
            if (random.bounded(2))
                rule.windowMinutes = random.bounded(2000);
            QList<Stop> stops;
            for (int n = random.bounded(12); n > 0; --n) {
                const Instant from = oracle.instant(oracle.anyMinute(random) - 3000 + random.bounded(6000));
                stops.append({.from = from, .to = random.bounded(8) == 0 ? Instant() : from.plusMinutes(random.bounded(2500)),
                              .extent = static_cast<OutageExtent>(1 + random.bounded(3)), .isPlanned = random.bounded(3) == 0,
                              .cause = random.bounded(2) ? IncidentCause::Kombit : IncidentCause::Supplier, .name = QString::number(n)});
            }
            const Instant now = oracle.instant(oracle.first() + random.bounded(60'000));
            const Availability figure = availability(rule, stops, month, now);
            qint64 agreed = 0;
            qint64 down = 0;
            qint64 windowLeft = rule.windowMinutes.value_or(1'000'000);
            for (qint64 minute = oracle.first(); minute < std::min(oracle.end(), now.ms / 60'000); ++minute) {
                if (!oracle.isOpen(minute))
                    continue;
                bool inWindow = false;
                bool inCause = false;
                qint64 heaviest = -1;
                for (const Stop &one : std::as_const(stops)) {
                    if (minute < one.from.ms / 60'000 || (one.to.isSet() && minute >= one.to.ms / 60'000))
                        continue;
                    const qint64 weight = one.isPlanned || one.extent == OutageExtent::Full ? 1'000'000
                                          : one.extent == OutageExtent::Partial             ? rule.partialWeight.millionths
                                                                                            : 250'000;
                    if (one.isPlanned && rule.windows != ExcuseRule::Counts)
                        inWindow = true;
                    else if (!one.isPlanned && one.cause == IncidentCause::Kombit && rule.causes != ExcuseRule::Counts)
                        inCause = true;
                    else
                        heaviest = std::max(heaviest, weight);
                }
                if (inWindow && windowLeft-- <= 0) {
                    inWindow = false;
                    heaviest = 1'000'000;
                }
                const bool takenOut = (inWindow && rule.windows == ExcuseRule::TakenOut)
                                      || (!inWindow && heaviest < 0 && inCause && rule.causes == ExcuseRule::TakenOut);
                agreed += !takenOut;
                down += !inWindow && heaviest > 0 ? heaviest : 0;
            }
            QCOMPARE(figure.agreedMinutes, agreed);
            QCOMPARE(figure.downMillionths, down);
            QVERIFY(!figure.isMeasurable() || (figure.share()->millionths >= 0 && figure.share()->millionths <= 1'000'000));
            // Terms that change into themselves change nothing.
            const Availability parted = availability(QList<AvailabilityPeriod>{{month.firstDay(), rule}, {month.firstDay().addDays(1 + random.bounded(27)), rule}},
                                                     stops, month, now);
            QCOMPARE(parted.agreedMinutes, agreed);
            QCOMPARE(parted.downMillionths, down);
            QCOMPARE(parted.serviceMinutes, figure.serviceMinutes);
            std::shuffle(stops.begin(), stops.end(), random);
            const Availability again = availability(rule, stops, month, now);
            QCOMPARE(again.trace, figure.trace);
            Instant reached = oracle.instant(oracle.first());
            for (const TimeSpan &span : figure.trace) {
                QCOMPARE(span.from, reached);
                reached = span.to;
            }
            QCOMPARE(reached, std::min(now, oracle.instant(oracle.end())));
        }
    }
}

ROOM_TEST(AvailabilityTest)
#include "tst_availability.moc"
