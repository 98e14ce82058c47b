#include "tests/support/roomtest.h"
#include "tests/ui/incidents/samplecards.h"
#include "ui/incidents/clockwords.h"
#include "ui/incidents/incidentwords.h"

#include <QTest>

using namespace driftsraad;

/// What stands on a card of the time that matters.
class TestCardWords : public QObject
{
    Q_OBJECT
private slots:
    void theAnswersTimeRunsFromTheHandOver();
    void clockOfTheContractStandsOnTheCard();
    void answerGoesBeforeTheClockWhereItComesFirst();
    void workingTimeHasAUnitOfItsOwn();
    void promisedUpdateIsCountedByWholeMinutesAsItsClock();
};

void TestCardWords::theAnswersTimeRunsFromTheHandOver()
{
    IncidentCard card = sampleCard(1, IncidentState::AtThirdParty);
    card.answerDueAt = card.stateSince.plusHours(2);
    QCOMPARE(timeUsed(card, card.stateSince)->share, 0.0);
    QCOMPARE(timeUsed(card, card.stateSince.plusMinutes(90))->share, 0.75);
    QCOMPARE(timeUsed(card, card.stateSince.plusMinutes(90))->state, State::Warning);
    QCOMPARE(timeUsed(card, card.answerDueAt.plusHours(5))->share, 1.0);
    QCOMPARE(timeUsed(card, card.answerDueAt.plusHours(5))->state, State::Critical);
    // Handed over with a deadline that had passed already.
    card.answerDueAt = card.stateSince;
    QCOMPARE(timeUsed(card, card.stateSince)->share, 1.0);
    card.answerDueAt = {};
    QVERIFY(!timeUsed(card, card.stateSince));
    QVERIFY(!timeUsed(sampleCard(2, IncidentState::UnderInvestigation), card.stateSince));
}

void TestCardWords::clockOfTheContractStandsOnTheCard()
{
    IncidentCard card = sampleCard(1, IncidentState::UnderInvestigation);
    const Instant now = card.stateSince;
    SlaClock clock{.state = ClockState::Running, .due = now.plusHours(1), .allowed = 240, .used = 180};
    card.clock = IncidentClock{.kind = ClockKind::Resolution, .clock = clock};
    QCOMPARE(situation(card, now).word, QString("1 h to resolve"));
    QCOMPARE(situation(card, now).state, State::Neutral);
    QCOMPARE(timeUsed(card, now)->share, 0.75);
    card.clock->clock.isWarning = true;
    // The same words: the icon tells the warning, not the colour alone.
    QCOMPARE(situation(card, now).state, State::Warning);
    QVERIFY(situation(card, now).icon != QString("clock"));
    card.clock->clock.state = ClockState::Missed;
    card.clock->clock.used = 370;
    QCOMPARE(situation(card, now).word, QString("2 h 10 min over"));
    QCOMPARE(timeUsed(card, now)->share, 1.0);
    card.clock->clock.used = 240;
    QCOMPARE(situation(card, now).word, QString("Limit exceeded"));
    card.clock->stopped = true;
    QVERIFY(!timeUsed(card, now));
    card.clock->clock.state = ClockState::Met;
    card.state = IncidentState::Closed;
    QCOMPARE(situation(card, now).word, QString("Within the limit"));
    QVERIFY(spokenCard(card, now).endsWith("Within the limit"));
}

void TestCardWords::answerGoesBeforeTheClockWhereItComesFirst()
{
    IncidentCard card = sampleCard(1, IncidentState::AtThirdParty);
    const Instant now = card.stateSince.plusMinutes(10);
    card.answerDueAt = now.plusHours(2);
    SlaClock clock{.state = ClockState::Running, .due = now.plusHours(1), .allowed = 240, .used = 180};
    card.clock = IncidentClock{.kind = ClockKind::Resolution, .clock = clock};
    QCOMPARE(situation(card, now).word, QString("1 h to resolve"));
    card.clock->clock.due = now.plusHours(3);
    QCOMPARE(situation(card, now).word, QString("Answer due in 2 h"));
    // While the contract's clock stands, the answer is what runs.
    card.clock->clock.due = now.plusHours(1);
    card.clock->clock.state = ClockState::Paused;
    QCOMPARE(situation(card, now).word, QString("Answer due in 2 h"));
    // A broken promise says so, until the answer too is late: then somebody can escalate.
    card.clock->clock.state = ClockState::Missed;
    card.clock->clock.used = 250;
    QCOMPARE(situation(card, now).word, QString("10 min over"));
    QCOMPARE(situation(card, card.answerDueAt.plusMinutes(4)).word, QString("Answer 4 min overdue"));
}

void TestCardWords::promisedUpdateIsCountedByWholeMinutesAsItsClock()
{
    const Instant due = Instant::local({2026, 11, 23}, {11, 0});
    const auto at = [](int hour, int minute, int second) { return Instant{Instant::local({2026, 11, 23}, {hour, minute}).ms + second * 1000}; };
    QCOMPARE(updateStatus(due, at(9, 52, 40)).word, QString("Next update in 1 h 8 min"));
    // Kept on the due minute is kept.
    QCOMPARE(updateStatus(due, at(11, 0, 30)).word, QString("Next update in 0 min"));
    QCOMPARE(updateStatus(due, at(11, 1, 10)).word, QString("Next update overdue by 1 min"));
}

void TestCardWords::workingTimeHasAUnitOfItsOwn()
{
    SlaClock clock{.state = ClockState::Running, .limit = {8, LimitUnit::WorkingHours}, .allowed = 480, .used = 90};
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("6 work h 30 min to resolve"));
    QCOMPARE(clockSentence(ClockKind::Resolution, clock), QString("6 h 30 min working time to resolve"));
    clock.used = 120;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("6 work h to resolve"));
    clock.used = 90;
    // From ten hours on the minutes say nothing; the sentence keeps them.
    clock.allowed = 3'300;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("53 work h to resolve"));
    QCOMPARE(clockSentence(ClockKind::Resolution, clock), QString("53 h 30 min working time to resolve"));
    clock.state = ClockState::Paused;
    clock.allowed = 480;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("Paused, 6 work h left"));
    clock.state = ClockState::Missed;
    clock.used = 510;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("30 work min over"));
    clock.used = 615;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("2 work h 15 min over"));
    // Time on the clock stays what it is.
    clock.limit.unit = LimitUnit::Hours;
    QCOMPARE(cardClock(ClockKind::Resolution, clock).word, QString("2 h 15 min over"));
    IncidentCard card = sampleCard(1, IncidentState::UnderInvestigation);
    clock.limit.unit = LimitUnit::WorkingDays;
    card.clock = IncidentClock{.kind = ClockKind::Resolution, .clock = clock};
    QVERIFY(spokenCard(card, card.stateSince).endsWith("2 h 15 min working time past the limit"));
}

ROOM_TEST(TestCardWords)
#include "tst_cardwords.moc"
