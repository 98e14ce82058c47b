#include "core/base/language.h"
#include "core/incidents/slaclock.h"

#include "tests/support/roomtest.h"
#include "tests/support/workingoracle.h"

#include <QTest>

using namespace driftsraad;

class SlaClockTest : public QObject
{
    Q_OBJECT

private:
    static Instant at(int month, int day, int hour = 0, int minute = 0) { return Instant::local({2026, month, day}, {hour, minute}); }
    static ClockTerms terms(qint64 amount, LimitUnit unit, const char *hours = "Hverdage 8-16")
    {
        ClockTerms terms;
        terms.limit = {amount, unit};
        terms.hours = WorkingTime(*ServiceHours::parse(QString::fromUtf8(hours)), StandardProfile::OfficialAndCustom);
        return terms;
    }
    static Pause pause(Instant from, Instant to, const char *party = "kunden")
    {
        return {from, to, QStringLiteral("mangler svar"), QString::fromUtf8(party)};
    }
    static ClockRecords randomRecords(QRandomGenerator &random, const WorkingOracle &oracle, Instant *now);
    template<class Check>
    void overManyRecords(int year, Check check);

private slots:
    void everyUnitIsCountedInItsOwnTime_data();
    void everyUnitIsCountedInItsOwnTime();
    void aReportOutsideTheHoursMayHaveALimitOfItsOwn();
    void keptOnTheDueMinuteIsKeptAndAfterItIsNot();
    void theEveningAfterTheHoursEndIsTooLate();
    void overlappingPausesCountOnce();
    void anOpenPauseStandsStillAndMovesTheDueTime();
    void aPauseOutsideTheHoursChangesNothing();
    void anEndlessPauseEndsWithTheIncident();
    void theClockWarnsAtItsShare();
    void withoutTermsThereIsNoLimit();
    void theCategorysOwnTermsComeFirst();
    void anAmendmentLeavesThePastAlone();
    void theTraceListsEverySpanWithItsReason();
    void aPauseOfNoMinuteStandsInTheTraceAndTakesNothing();
    void wordsSayTheLimitAndWhatIsUsed();
    void theOrderOfRecordsNeverMatters();
    void aPauseNeverShortensWhatRemains();
    void everyTraceAddsUpToItsFigure();
    void theClockAgreesWithEveryMinuteAsked();
};

void SlaClockTest::everyUnitIsCountedInItsOwnTime_data()
{
    QTest::addColumn<ClockTerms>("terms");
    QTest::addColumn<Instant>("start");
    QTest::addColumn<Instant>("due");
    QTest::addColumn<qint64>("allowed");
    const auto row = [](const char *name, const ClockTerms &terms, Instant start, Instant due, int allowed) {
        QTest::newRow(name) << terms << start << due << qint64{allowed};
    };
    // Monday 23 November 2026.
    row("minutes", terms(15, LimitUnit::Minutes), at(11, 23, 20), at(11, 23, 20, 15), 15);
    row("hours", terms(4, LimitUnit::Hours), at(11, 23, 22), at(11, 24, 2), 240);
    row("working minutes", terms(90, LimitUnit::WorkingMinutes), at(11, 23, 15), at(11, 24, 8, 30), 90);
    row("working hours over a weekend", terms(4, LimitUnit::WorkingHours), at(11, 27, 14), at(11, 30, 10), 240);
    row("working hours from outside", terms(4, LimitUnit::WorkingHours), at(11, 28, 12), at(11, 30, 12), 240);
    row("working hours to the end of the day", terms(4, LimitUnit::WorkingHours), at(11, 23, 12), at(11, 23, 16), 240);
    row("working days", terms(2, LimitUnit::WorkingDays), at(11, 23, 10), at(11, 25, 16), 6 * 60 + 2 * 480);
    row("working days over Easter", terms(2, LimitUnit::WorkingDays), at(4, 1, 9), at(4, 8, 16), 7 * 60 + 2 * 480);
    row("working days over Constitution Day", terms(1, LimitUnit::WorkingDays), at(6, 4, 9), at(6, 8, 16), 7 * 60 + 480);
    row("calendar days", terms(10, LimitUnit::CalendarDays), at(11, 23, 10), at(12, 4), 14 * 60 + 10 * 1440);
    row("calendar days over the clock change", terms(1, LimitUnit::CalendarDays), at(10, 24, 10), at(10, 26), 14 * 60 + 25 * 60);
    row("hours over the clock change", terms(24, LimitUnit::Hours), at(10, 24, 10), at(10, 25, 9), 1440);
}

void SlaClockTest::everyUnitIsCountedInItsOwnTime()
{
    QFETCH(ClockTerms, terms);
    QFETCH(Instant, start);
    QFETCH(Instant, due);
    QFETCH(qint64, allowed);
    const SlaClock clock = slaClock({.start = start}, &terms, start);
    QCOMPARE(clock.due, due);
    QCOMPARE(clock.allowed, allowed);
    QCOMPARE(clock.used, 0);
    QVERIFY(clock.state == ClockState::Running);
}

void SlaClockTest::aReportOutsideTheHoursMayHaveALimitOfItsOwn()
{
    // NSP's P1: 15 minutes within, 30 outside the normal hours.
    ClockTerms p1 = terms(15, LimitUnit::Minutes);
    p1.outside = Limit{30, LimitUnit::Minutes};
    QCOMPARE(slaClock({.start = at(11, 23, 15, 59)}, &p1, at(11, 23, 16)).due, at(11, 23, 16, 14));
    QCOMPARE(slaClock({.start = at(11, 23, 16)}, &p1, at(11, 23, 16)).due, at(11, 23, 16, 30));
    QCOMPARE(slaClock({.start = at(4, 3, 10)}, &p1, at(4, 3, 10)).due, at(4, 3, 10, 30));  // Good Friday
    QVERIFY(slaClock({.start = at(4, 3, 10)}, &p1, at(4, 3, 10)).startedOutside);
}

void SlaClockTest::keptOnTheDueMinuteIsKeptAndAfterItIsNot()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const Instant start = at(11, 23, 9);
    const auto stateAt = [&](Instant stop) { return slaClock({.start = start, .stop = stop}, &four, at(12, 24)).state; };
    QVERIFY(stateAt(at(11, 23, 13)) == ClockState::Met);
    QVERIFY(stateAt({at(11, 23, 13).ms + 59'000}) == ClockState::Met);
    QVERIFY(stateAt(at(11, 23, 13, 1)) == ClockState::Missed);
    QVERIFY(slaClock({.start = start}, &four, at(11, 23, 13)).state == ClockState::Running);
    const SlaClock late = slaClock({.start = start}, &four, at(11, 23, 14));
    QVERIFY(late.state == ClockState::Missed);
    QCOMPARE(late.left(), -60);
}

void SlaClockTest::theEveningAfterTheHoursEndIsTooLate()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const SlaClock clock = slaClock({.start = at(11, 23, 12), .stop = at(11, 23, 19)}, &four, at(11, 24));
    QCOMPARE(clock.due, at(11, 23, 16));
    QCOMPARE(clock.left(), 0);
    QVERIFY(clock.state == ClockState::Missed);
}

void SlaClockTest::overlappingPausesCountOnce()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(11, 23, 8), .pauses = {pause(at(11, 23, 9), at(11, 23, 11)), pause(at(11, 23, 10), at(11, 23, 12)), pause(at(11, 23, 9), at(11, 23, 10))}};
    const SlaClock clock = slaClock(records, &four, at(11, 23, 13));
    QCOMPARE(clock.used, 120);
    QCOMPARE(clock.due, at(11, 23, 15));
    QVERIFY(clock.state == ClockState::Running);
}

void SlaClockTest::anOpenPauseStandsStillAndMovesTheDueTime()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(11, 23, 8), .pauses = {pause(at(11, 23, 9), {})}};
    QVERIFY(slaClock(records, &four, at(11, 23, 9)).state == ClockState::Paused);
    const SlaClock clock = slaClock(records, &four, at(11, 24, 10));
    QVERIFY(clock.state == ClockState::Paused);
    QCOMPARE(clock.used, 60);
    QCOMPARE(clock.due, at(11, 24, 13));
    QCOMPARE(slaClock(records, &four, at(11, 24, 11)).due, at(11, 24, 14));
    // Missed before the pause stays missed.
    QVERIFY(slaClock({.start = at(11, 23, 8), .pauses = {pause(at(11, 23, 13), {})}}, &four, at(11, 24, 10)).state == ClockState::Missed);
}

void SlaClockTest::aPauseOutsideTheHoursChangesNothing()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(11, 23, 14), .pauses = {pause(at(11, 23, 17), at(11, 24, 7))}};
    QCOMPARE(slaClock(records, &four, at(11, 24, 9)).due, at(11, 24, 10));
    QCOMPARE(slaClock(records, &four, at(11, 24, 9)).used, 180);
    QVERIFY(slaClock(records, &four, at(11, 23, 20)).state == ClockState::Paused);
}

void SlaClockTest::anEndlessPauseEndsWithTheIncident()
{
    const ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(11, 23, 8), .stop = at(11, 23, 12), .pauses = {pause(at(11, 23, 9), {}), pause({}, at(11, 23, 9)), pause(at(11, 23, 11), at(11, 23, 10))}};
    const SlaClock clock = slaClock(records, &four, at(11, 25));
    QCOMPARE(clock.used, 60);
    QVERIFY(clock.state == ClockState::Met);
    QCOMPARE(clock, slaClock(records, &four, at(11, 30)));
}

void SlaClockTest::theClockWarnsAtItsShare()
{
    ClockTerms four = terms(4, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(11, 23, 9), .pauses = {pause(at(11, 23, 10), at(11, 23, 11))}};
    QCOMPARE(slaClock(records, &four, at(11, 23, 12)).warnAt, at(11, 23, 13));
    QVERIFY(!slaClock(records, &four, at(11, 23, 12, 59)).isWarning);
    QVERIFY(slaClock(records, &four, at(11, 23, 13)).isWarning);
    four.warning = {500'000};
    QCOMPARE(slaClock(records, &four, at(11, 23, 12)).warnAt, at(11, 23, 12));
    QVERIFY(!slaClock(records, &four, at(11, 25)).isWarning);  // missed
    QVERIFY(!slaClock({.start = at(11, 23, 9), .stop = at(11, 23, 13)}, &four, at(11, 25)).isWarning);
}

void SlaClockTest::withoutTermsThereIsNoLimit()
{
    const SlaClock none = slaClock({.start = at(11, 23, 9)}, nullptr, at(11, 24));
    QVERIFY(none.state == ClockState::NoLimit && !none.due.isSet());
    QVERIFY(slaTrace({.start = at(11, 23, 9)}, nullptr, at(11, 24)).isEmpty());
    const ClockTerms nothing = terms(0, LimitUnit::Hours);
    QVERIFY(slaClock({.start = at(11, 23, 9)}, &nothing, at(11, 24)).state == ClockState::NoLimit);
    const ClockTerms never = terms(1, LimitUnit::WorkingDays, "never open");
    QVERIFY(slaClock({.start = at(11, 23, 9)}, &never, at(11, 24)).state == ClockState::NoLimit);
}

void SlaClockTest::theCategorysOwnTermsComeFirst()
{
    ClockTerms common = terms(8, LimitUnit::Hours);
    ClockTerms own = terms(2, LimitUnit::Hours);
    own.category = 1;
    ClockTerms reaction = terms(15, LimitUnit::Minutes);
    reaction.kind = ClockKind::Reaction;
    const QList<ClockTerms> all{common, own, reaction};
    QCOMPARE(termsInForce(all, ClockKind::Resolution, 1, at(11, 23))->limit.amount, 2);
    QCOMPARE(termsInForce(all, ClockKind::Resolution, 3, at(11, 23))->limit.amount, 8);
    QCOMPARE(termsInForce(all, ClockKind::Reaction, 1, at(11, 23))->limit.amount, 15);
    QVERIFY(!termsInForce(all, ClockKind::NextUpdate, 1, at(11, 23)));
}

void SlaClockTest::anAmendmentLeavesThePastAlone()
{
    ClockTerms before = terms(8, LimitUnit::Hours);
    before.validTo = {2026, 6, 30};
    ClockTerms amended = terms(4, LimitUnit::Hours);
    amended.validFrom = {2026, 7, 1};
    QList<ClockTerms> all{before, amended};
    const auto amountOn = [&](Instant reported) { return termsInForce(all, ClockKind::Resolution, 0, reported)->limit.amount; };
    QCOMPARE(amountOn(at(6, 30, 23, 59)), 8);
    QCOMPARE(amountOn(at(7, 1)), 4);
    std::reverse(all.begin(), all.end());
    QCOMPARE(amountOn(at(6, 30, 23, 59)), 8);
    // A correction of the entry that was in force changes the past as if it had been so from the start.
    all[1].limit.amount = 6;
    QCOMPARE(amountOn(at(6, 30, 23, 59)), 6);
    QVERIFY(!termsInForce({amended}, ClockKind::Resolution, 0, at(6, 30)));
}

void SlaClockTest::theTraceListsEverySpanWithItsReason()
{
    const ClockTerms support = terms(8, LimitUnit::WorkingHours);
    const ClockRecords records{.start = at(4, 1, 14), .pauses = {pause(at(4, 1, 15), at(4, 7, 8, 30), "kommunen"), pause(at(4, 1, 15, 30), at(4, 1, 15, 45))}};
    const QList<TimeSpan> trace = slaTrace(records, &support, at(4, 7, 10));
    const Language danish = Language::load("da");
    QStringList lines;
    for (const TimeSpan &span : trace)
        lines.append(QStringLiteral("%1 %2 %3").arg(danish.dateTime(span.from)).arg(span.minutes()).arg(danish.words(span.reason)));
    const QStringList expected{"01-04-2026 14:00 60 Inden for aftalt tid",
                               "01-04-2026 15:00 30 Afventer kommunen: mangler svar",
                               "01-04-2026 15:30 15 Afventer kommunen: mangler svar; Afventer kunden: mangler svar",
                               "01-04-2026 15:45 15 Afventer kommunen: mangler svar",
                               "01-04-2026 16:00 480 Uden for aftalt tid",
                               "02-04-2026 00:00 1440 Skærtorsdag",
                               "03-04-2026 00:00 1440 Langfredag",
                               "04-04-2026 00:00 2880 Uden for aftalt tid",
                               "06-04-2026 00:00 1440 2. påskedag",
                               "07-04-2026 00:00 480 Uden for aftalt tid",
                               "07-04-2026 08:00 30 Afventer kommunen: mangler svar",
                               "07-04-2026 08:30 90 Inden for aftalt tid"};
    QCOMPARE(lines, expected);
    QCOMPARE(minutesOf(trace, SpanKind::Counted), slaClock(records, &support, at(4, 7, 10)).used);
}

void SlaClockTest::aPauseOfNoMinuteStandsInTheTraceAndTakesNothing()
{
    const ClockTerms support = terms(8, LimitUnit::WorkingHours);
    const Language danish = Language::load("da");
    const auto lines = [&](const ClockRecords &records, Instant now) {
        QStringList said;
        for (const TimeSpan &span : slaTrace(records, &support, now))
            said.append(QStringLiteral("%1 %2 %3").arg(danish.time(span.from)).arg(span.minutes()).arg(danish.words(span.reason)));
        return said;
    };
    const auto moment = [](Instant minute) { return pause(minute, Instant{minute.ms + 20'000}); };
    // Monday: in the middle, at the beginning, in the minute that runs, and one after the hours, where nothing is counted anyway.
    ClockRecords records{.start = at(11, 23, 9), .pauses = {moment(at(11, 23, 10)), moment(at(11, 23, 9)), moment(at(11, 23, 17))}};
    QCOMPARE(lines(records, at(11, 23, 10, 30)), (QStringList{"09:00 0 Afventer kunden: mangler svar", "09:00 60 Inden for aftalt tid",
                                                              "10:00 0 Afventer kunden: mangler svar", "10:00 30 Inden for aftalt tid"}));
    QCOMPARE(slaClock(records, &support, at(11, 23, 10, 30)).used, 90);
    QCOMPARE(lines(records, at(11, 23, 18)).size(), 5);
    // Reported, paused and resolved within one minute.
    QCOMPARE(lines({.start = at(11, 23, 9), .stop = Instant{at(11, 23, 9).ms + 50'000}, .pauses = {moment(at(11, 23, 9)), moment(at(11, 23, 8))}}, at(11, 23, 12)),
             QStringList{"09:00 0 Afventer kunden: mangler svar"});
    // One that began in the minute that runs says why the clock stands.
    records.pauses = {pause(at(11, 23, 10, 30), {})};
    QCOMPARE(lines(records, Instant{at(11, 23, 10, 30).ms + 40'000}).last(), QString("10:30 0 Afventer kunden: mangler svar"));
    QCOMPARE(slaClock(records, &support, Instant{at(11, 23, 10, 30).ms + 40'000}).state, ClockState::Paused);
}

void SlaClockTest::wordsSayTheLimitAndWhatIsUsed()
{
    const Language danish = Language::load("da");
    const ClockTerms support = terms(8, LimitUnit::WorkingHours);
    QStringList said;
    for (const Message &reason : slaReasons(slaClock({.start = at(11, 23, 8)}, &support, at(11, 23, 10)), &support))
        said.append(danish.words(reason));
    QCOMPARE(said, (QStringList{"Løsningstid: 8 arbejdstimer", "Tælles i den aftalte tid: Hverdage 08:00–16:00", "120 af 480 minutter er brugt", "Frist 23-11-2026 16:00"}));
    QCOMPARE(danish.words(limitWords({1, LimitUnit::WorkingDays})), QString("1 arbejdsdag"));
    QCOMPARE(danish.words(slaReasons({}, nullptr).first()), QString("Kontrakten sætter ingen frist"));
}

ClockRecords SlaClockTest::randomRecords(QRandomGenerator &random, const WorkingOracle &oracle, Instant *now)
{
    ClockRecords records{.start = oracle.instant(oracle.anyMinute(random))};
    const auto later = [&](Instant from, int most) { return std::min(from.plusMinutes(random.bounded(most)), oracle.instant(oracle.end())); };
    *now = later(records.start, 9000);
    if (random.bounded(2))
        records.stop = later(records.start, 6000);
    for (int i = random.bounded(5); i > 0; --i) {
        const Instant from = oracle.instant(oracle.anyMinute(random));
        const Instant to = random.bounded(5) == 0 ? Instant() : later(from, 3000);
        records.pauses.append({from, to, QStringLiteral("grund %1").arg(random.bounded(3)), QStringLiteral("part %1").arg(random.bounded(2))});
    }
    return records;
}

template<class Check>
void SlaClockTest::overManyRecords(int year, Check check)
{
    QRandomGenerator random(static_cast<quint32>(year) * 7);
    WorkingOracle spring({year, 3, 20}, {year, 4, 16});
    WorkingOracle autumn({year, 10, 16}, {year, 11, 6});
    for (int i = 0; i < 30; ++i) {
        ClockTerms terms;
        const ServiceHours hours = randomHours(random);
        const CalendarProfile profile = randomProfile(random, year);
        terms.hours = WorkingTime(hours, profile);
        terms.warning = {qint64{10'000} * random.bounded(101)};
        for (WorkingOracle *oracle : {&spring, &autumn}) {
            oracle->use(hours, profile);
            for (int j = 0; j < 25 && !QTest::currentTestFailed(); ++j) {
                terms.limit = {1 + random.bounded(5), limitUnits()[random.bounded(limitUnits().size())]};
                if (terms.limit.unit == LimitUnit::WorkingMinutes || terms.limit.unit == LimitUnit::Minutes)
                    terms.limit.amount *= 97;
                terms.outside = random.bounded(2) ? std::optional(Limit{1 + random.bounded(9), LimitUnit::WorkingHours}) : std::nullopt;
                Instant now;
                const ClockRecords records = randomRecords(random, *oracle, &now);
                check(terms, records, now, *oracle, random);
            }
        }
    }
}

void SlaClockTest::theOrderOfRecordsNeverMatters()
{
    overManyRecords(2024, [](const ClockTerms &terms, ClockRecords records, Instant now, const WorkingOracle &, QRandomGenerator &random) {
        const SlaClock clock = slaClock(records, &terms, now);
        const QList<TimeSpan> trace = slaTrace(records, &terms, now);
        std::shuffle(records.pauses.begin(), records.pauses.end(), random);
        QCOMPARE(slaClock(records, &terms, now), clock);
        QCOMPARE(slaTrace(records, &terms, now), trace);
    });
}

void SlaClockTest::aPauseNeverShortensWhatRemains()
{
    overManyRecords(2025, [](const ClockTerms &terms, ClockRecords records, Instant now, const WorkingOracle &oracle, QRandomGenerator &random) {
        const SlaClock before = slaClock(records, &terms, now);
        const Instant from = oracle.instant(oracle.anyMinute(random));
        records.pauses.append({from, from.plusMinutes(random.bounded(2000)), {}, {}});
        const SlaClock after = slaClock(records, &terms, now);
        QVERIFY(after.left() >= before.left());
        QVERIFY(after.due >= before.due || !after.due.isSet());
        QVERIFY(after.warnAt >= before.warnAt || !after.warnAt.isSet());
    });
}

void SlaClockTest::everyTraceAddsUpToItsFigure()
{
    overManyRecords(2026, [](const ClockTerms &terms, const ClockRecords &records, Instant now, const WorkingOracle &, QRandomGenerator &) {
        const SlaClock clock = slaClock(records, &terms, now);
        const QList<TimeSpan> trace = slaTrace(records, &terms, now);
        QCOMPARE(minutesOf(trace, SpanKind::Counted), clock.used);
        Instant reached = records.start;
        for (const TimeSpan &span : trace) {
            QCOMPARE(span.from, reached);
            QVERIFY(span.to > span.from || (span.to == span.from && span.kind == SpanKind::Paused));
            QVERIFY(!span.reason.isEmpty());
            reached = span.to;
        }
        QCOMPARE(reached, std::max(records.start, records.stop.isSet() ? records.stop : now));
    });
}

void SlaClockTest::theClockAgreesWithEveryMinuteAsked()
{
    overManyRecords(2027, [](const ClockTerms &terms, const ClockRecords &records, Instant now, const WorkingOracle &oracle, QRandomGenerator &) {
        const SlaClock clock = slaClock(records, &terms, now);
        const Instant end = std::max(records.start, records.stop.isSet() ? records.stop : now);
        const auto isPaused = [&](qint64 minute) {
            return std::any_of(records.pauses.begin(), records.pauses.end(), [&](const Pause &pause) {
                return pause.from.ms / 60'000 <= minute && minute < (pause.to.isSet() ? pause.to : end).ms / 60'000;
            });
        };
        const auto counts = [&](qint64 minute) { return (!isWorking(clock.limit.unit) || oracle.isOpen(minute)) && !isPaused(minute); };
        const qint64 start = records.start.ms / 60'000;
        QCOMPARE(clock.startedOutside, !oracle.isOpen(start));
        QCOMPARE(clock.limit, clock.startedOutside && terms.outside ? *terms.outside : terms.limit);
        qint64 used = 0;
        for (qint64 minute = start; minute < end.ms / 60'000; ++minute)
            used += counts(minute);
        QCOMPARE(clock.used, used);
        if (clock.state == ClockState::NoLimit)
            return;
        qint64 left = clock.allowed;
        qint64 due = start;
        for (; left > 0 && due < oracle.end(); ++due)
            left -= counts(due);
        if (left > 0)
            return;  // due after the time that the slow way knows
        QCOMPARE(clock.due.ms / 60'000, due);
        const bool missed = end.ms / 60'000 > due;
        QCOMPARE(clock.state == ClockState::Missed, missed);
        QCOMPARE(clock.state == ClockState::Met, !missed && records.stop.isSet());
        QCOMPARE(clock.isWarning, !missed && !records.stop.isSet() && used * 1'000'000 >= clock.allowed * terms.warning.millionths);
    });
}

Q_DECLARE_METATYPE(driftsraad::ClockTerms)
ROOM_TEST(SlaClockTest)
#include "tst_slaclock.moc"
