#include "core/agreements/figurewords.h"
#include "core/base/language.h"
#include "core/supplierreports/assessment.h"
#include "core/supplierreports/register.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

namespace {

ServiceLevel availability(qint64 target, std::optional<qint64> penaltyFrom = {})
{
    return {.metric = Metric::Availability, .target = target, .validFrom = QDate(2025, 1, 1), .penaltyFrom = penaltyFrom};
}

SupplierReport receivedOn(const QDate &day)
{
    return {.receivedAt = Instant::local(day, QTime(9, 0))};
}

} // namespace

class AssessmentTest : public QObject
{
    Q_OBJECT
private slots:
    void aThousandthBelowTheTargetIsBelowAndShowsBelow();
    void aTargetIsShownWithTheDecimalsItHas();
    void aDeviationIsAsFineAsItsTarget();
    void equalToTheTargetIsMet();
    void timesAreMissedWhenLonger();
    void breachNeedsAStepInTheContract();
    void missingIsNeitherMetNorBelow();
    void withoutAPromiseThereIsNoState();
    void averageLeavesMissingMonthsOutAndNeverFlatters();
    void theLevelInForceAtTheMonthsEndCounts();
    void aLevelForAPriorityCountsForThatPartOnly();
    void comparisonFindsTheBreachThatTheSupplierDoesNotReport();
    void comparisonWarnsBeyondTheToleranceAlsoWhereBothMeet();
    void differencesAreNeverMadeSmaller();
    void aDifferenceFitsTheFiguresBesideIt();
    void aDifferenceDoesNotContradictTheToleranceBesideIt();
    void theDueDayStaysInsideTheMonth();
    void theRegisterTellsReceivedLateMissingAndExpected();
    void aContractOnOneDayMakesAReportExpected();
};

void AssessmentTest::aThousandthBelowTheTargetIsBelowAndShowsBelow()
{
    const ServiceLevel level = availability(999'000);
    QCOMPARE(assess(Measure::Availability, 998'990, &level).state, LevelState::BelowTarget);
    const Language danish = Language::load(QStringLiteral("da"));
    QCOMPARE(danish.words(figureWords(Measure::Availability, 998'990)), QStringLiteral("99,89 %"));
}

void AssessmentTest::aDeviationIsAsFineAsItsTarget()
{
    const Language danish = Language::load(QStringLiteral("da"));
    QCOMPARE(danish.words(deviationWords(Measure::Availability, -10, 999'950)), QStringLiteral("\u22120,001 procentpoint"));
    QCOMPARE(danish.words(deviationWords(Measure::Availability, -11, 999'950)), QStringLiteral("\u22120,002 procentpoint"));
    QCOMPARE(danish.words(deviationWords(Measure::Availability, 19, 999'950)), QStringLiteral("+0,001 procentpoint"));
    QCOMPARE(danish.words(deviationWords(Measure::Availability, -1, 999'955)), QStringLiteral("\u22120,0001 procentpoint"));
    QCOMPARE(danish.words(deviationWords(Measure::Availability, -10, 999'900)), QStringLiteral("\u22120,01 procentpoint"));
    const ServiceLevel level = availability(999'950);
    const QList<Message> trace = assess(Measure::Availability, 999'940, &level).trace;
    QVERIFY(std::any_of(trace.cbegin(), trace.cend(), [&](const Message &reason) { return danish.words(reason).contains(QStringLiteral("0,001 procentpoint")); }));
}

void AssessmentTest::aTargetIsShownWithTheDecimalsItHas()
{
    const Language danish = Language::load(QStringLiteral("da"));
    QCOMPARE(danish.words(targetWords(Metric::Availability, 999'500)), QStringLiteral("mindst 99,95 %"));
    QCOMPARE(danish.words(targetWords(Metric::Availability, 999'950)), QStringLiteral("mindst 99,995 %"));
    QCOMPARE(danish.words(targetWords(Metric::Availability, 999'999)), QStringLiteral("mindst 99,9999 %"));
    QCOMPARE(danish.words(shareWords({1'000'000}, {999'950})), QStringLiteral("100,000 %"));
    // A figure that meets it does not read as less.
    const ServiceLevel level = availability(999'950);
    QStringList said;
    for (const Message &reason : assess(Measure::Availability, 999'961, &level).trace)
        said += danish.words(reason);
    QVERIFY2(said.join('|').contains("99,996 %"), qPrintable(said.join('|')));
    QVERIFY2(said.join('|').contains("99,995 %"), qPrintable(said.join('|')));
}

void AssessmentTest::equalToTheTargetIsMet()
{
    const ServiceLevel level = availability(999'000);
    const Assessment assessment = assess(Measure::Availability, 999'000, &level);
    QCOMPARE(assessment.state, LevelState::Met);
    QCOMPARE(assessment.deviation, 0);
    QVERIFY(assessment.trace.size() >= 3);
}

void AssessmentTest::timesAreMissedWhenLonger()
{
    const ServiceLevel level{.metric = Metric::ResponseTime, .target = 1500};
    QCOMPARE(assess(Measure::ResponseTime, 1500, &level).state, LevelState::Met);
    QCOMPARE(assess(Measure::ResponseTime, 1501, &level).state, LevelState::BelowTarget);
    QCOMPARE(assess(Measure::ResponseTime, 12, &level).state, LevelState::Met);
}

void AssessmentTest::breachNeedsAStepInTheContract()
{
    const ServiceLevel without = availability(995'000);
    QCOMPARE(assess(Measure::Availability, 900'000, &without).state, LevelState::BelowTarget);
    const ServiceLevel with = availability(995'000, 992'000);
    QCOMPARE(assess(Measure::Availability, 992'000, &with).state, LevelState::BelowTarget);
    QCOMPARE(assess(Measure::Availability, 991'999, &with).state, LevelState::Breach);
}

void AssessmentTest::missingIsNeitherMetNorBelow()
{
    const ServiceLevel level = availability(995'000);
    const Assessment assessment = assess(Measure::Availability, {}, &level);
    QCOMPARE(assessment.state, LevelState::Missing);
    QVERIFY(!assessment.deviation);
    QVERIFY(!assessment.isMissed());
}

void AssessmentTest::withoutAPromiseThereIsNoState()
{
    QCOMPARE(assess(Measure::Availability, 995'000, nullptr).state, LevelState::NoTarget);
    QCOMPARE(assess(Measure::Availability, {}, nullptr).state, LevelState::Missing);
}

void AssessmentTest::averageLeavesMissingMonthsOutAndNeverFlatters()
{
    QCOMPARE(average(Measure::Availability, {990'000, std::nullopt, 995'001}), 992'500);
    QCOMPARE(average(Measure::ResponseTime, {100, std::nullopt, 101}), 101);
    QVERIFY(!average(Measure::Availability, {std::nullopt}));
    QVERIFY(!average(Measure::Availability, {}));
}

void AssessmentTest::theLevelInForceAtTheMonthsEndCounts()
{
    ServiceLevel old = availability(990'000);
    old.validTo = QDate(2026, 6, 14);
    ServiceLevel current = availability(995'000);
    current.validFrom = QDate(2026, 6, 15);
    const QList<ServiceLevel> levels{old, current};
    QCOMPARE(levelFor(levels, Measure::Availability, 0, Month::of(2026, 5))->target, 990'000);
    QCOMPARE(levelFor(levels, Measure::Availability, 0, Month::of(2026, 6))->target, 995'000);
    QCOMPARE(levelFor({old}, Measure::Availability, 0, Month::of(2026, 6))->target, 990'000);
    QVERIFY(!levelFor({old}, Measure::Availability, 0, Month::of(2026, 7)));
    QVERIFY(!levelFor(levels, Measure::SupportCalls, 0, Month::of(2026, 7)));
}

void AssessmentTest::aLevelForAPriorityCountsForThatPartOnly()
{
    const QList<ServiceLevel> levels{{.metric = Metric::ResolutionTime, .priority = 1, .target = 240}};
    QVERIFY(levelFor(levels, Measure::ResolutionTime, 1, Month::of(2026, 7)));
    QVERIFY(!levelFor(levels, Measure::ResolutionTime, 2, Month::of(2026, 7)));
    QVERIFY(!levelFor(levels, Measure::ResolutionTime, 0, Month::of(2026, 7)));
}

void AssessmentTest::comparisonFindsTheBreachThatTheSupplierDoesNotReport()
{
    const ServiceLevel level = availability(995'000, 992'000);
    const Comparison comparison = compare(Measure::Availability, 995'200, 991'200, &level, 500);
    QCOMPARE(comparison.difference, 4'000);
    QVERIFY(comparison.differs);
    QCOMPARE(comparison.reportedState, LevelState::Met);
    QCOMPARE(comparison.observedState, LevelState::Breach);
    QCOMPARE(comparison.finding.id(), QByteArray("The supplier reports the target as met. What was observed misses it."));
}

void AssessmentTest::comparisonWarnsBeyondTheToleranceAlsoWhereBothMeet()
{
    const ServiceLevel level = availability(990'000);
    QVERIFY(!compare(Measure::Availability, 995'500, 995'000, &level, 500).differs);
    const Comparison beyond = compare(Measure::Availability, 995'501, 995'000, &level, 500);
    QVERIFY(beyond.differs);
    QCOMPARE(beyond.reportedState, LevelState::Met);
    QCOMPARE(beyond.observedState, LevelState::Met);
    QVERIFY(!compare(Measure::Availability, 995'501, {}, &level, 500).differs);
}

void AssessmentTest::differencesAreNeverMadeSmaller()
{
    const Language english = Language::load(QStringLiteral("en"));
    QCOMPARE(english.words(deviationWords(Measure::Availability, -3'801, 995'000)), QStringLiteral("\u22120.39 percentage points"));
    QCOMPARE(english.words(differenceWords(Measure::Availability, 999'000, 995'000)), QStringLiteral("+0.40 percentage points"));
    QCOMPARE(english.words(differenceWords(Measure::ResponseTime, 320, 200)), QStringLiteral("+120 ms"));
}

void AssessmentTest::aDifferenceFitsTheFiguresBesideIt()
{
    const Language danish = Language::load(QStringLiteral("da"));
    // 99,12 against 99,1234, which is read as 99,12: neither 0,01 nor nothing.
    QCOMPARE(danish.words(differenceWords(Measure::Availability, 991'200, 991'234)), QStringLiteral("\u22120,0034 procentpoint"));
    // 99,12 against 99,1399, read as 99,13.
    QCOMPARE(danish.words(differenceWords(Measure::Availability, 991'200, 991'399)), QStringLiteral("\u22120,01 procentpoint"));
    QCOMPARE(danish.words(differenceWords(Measure::Availability, 991'200, 991'200)), QStringLiteral("0,00 procentpoint"));
    for (qint64 first = 990'950; first < 991'250; first += 7) {
        for (qint64 second = 990'950; second < 991'250; second += 11) {
            const ShownGap gap = shownGap({first}, {second});
            if (gap.decimals == 2)
                QCOMPARE(gap.size, first / 100 - second / 100);
            else
                QVERIFY(first / 100 == second / 100 && gap.size == first - second && gap.size != 0);
        }
    }
}

void AssessmentTest::aDifferenceDoesNotContradictTheToleranceBesideIt()
{
    const Language english = Language::load(QStringLiteral("en"));
    // 0.0501 points beyond a tolerance of 0.05: read as figures the two are 0.05 apart.
    const Comparison beyond = compare(Measure::Availability, 990'000, 990'501, nullptr, 500);
    QVERIFY(beyond.differs);
    QCOMPARE(english.words(beyond.trace.last()), QStringLiteral("The difference 0.0501 percentage points is more than the tolerance 0.05 percentage points"));
    // And 0.0499 points within it, of which the figures show 0.05.
    const Comparison within = compare(Measure::Availability, 990'500, 990'001, nullptr, 499);
    QVERIFY(!within.differs);
    QVERIFY2(english.words(within.trace.last()).contains("within"), qPrintable(english.words(within.trace.last())));
    const Comparison plain = compare(Measure::Availability, 995'000, 991'234, nullptr, 500);
    QCOMPARE(english.words(plain.trace.last()), QStringLiteral("The difference 0.38 percentage points is more than the tolerance 0.05 percentage points"));
}

void AssessmentTest::theDueDayStaysInsideTheMonth()
{
    QCOMPARE(dueDate(Month::of(2026, 10), 10), QDate(2026, 11, 10));
    QCOMPARE(dueDate(Month::of(2026, 12), 10), QDate(2027, 1, 10));
    QCOMPARE(dueDate(Month::of(2027, 1), 31), QDate(2027, 2, 28));
}

void AssessmentTest::theRegisterTellsReceivedLateMissingAndExpected()
{
    const Month october = Month::of(2026, 10);
    const SupplierReport inTime = receivedOn(QDate(2026, 11, 10));
    const SupplierReport late = receivedOn(QDate(2026, 11, 11));
    const QDate today(2026, 11, 23);
    QCOMPARE(registerEntry(october, true, &inTime, 10, today).state, ReportState::Received);
    QCOMPARE(registerEntry(october, true, &late, 10, today).state, ReportState::ReceivedLate);
    QCOMPARE(registerEntry(october, true, nullptr, 10, today).state, ReportState::Missing);
    QCOMPARE(registerEntry(october, true, nullptr, 10, QDate(2026, 11, 10)).state, ReportState::Expected);
    QCOMPARE(registerEntry(october, false, nullptr, 10, today).state, ReportState::NotExpected);
    QCOMPARE(registerEntry(october, false, &late, 10, today).state, ReportState::ReceivedLate);
}

void AssessmentTest::aContractOnOneDayMakesAReportExpected()
{
    const Contract contract{.validFrom = QDate(2026, 3, 31), .validTo = QDate(2026, 6, 1)};
    const QDate today(2026, 11, 23);
    QVERIFY(!isExpected(Month::of(2026, 2), {contract}, today));
    QVERIFY(isExpected(Month::of(2026, 3), {contract}, today));
    QVERIFY(isExpected(Month::of(2026, 6), {contract}, today));
    QVERIFY(!isExpected(Month::of(2026, 7), {contract}, today));
    QVERIFY(!isExpected(Month::of(2026, 12), {Contract{}}, today));
}

ROOM_TEST(AssessmentTest)
#include "tst_assessment.moc"
