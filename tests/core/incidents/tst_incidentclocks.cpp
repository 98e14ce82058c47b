#include "core/incidents/clocks.h"
#include "core/incidents/incidentorigin.h"
#include "tests/support/clockworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// The clocks of stored incidents: the same whatever way the records came to be.
class TestIncidentClocks : public QObject, private ClockWorld
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void aClockIsWorkedByHand();
    void theOrderOfEditsDoesNotMatter();
    void whatAContractAmendsLeavesOlderIncidentsAlone();
    void theNextUpdateIsAClockOfItsOwn();
    void thePromisedMinuteIsDueWhateverTheSecondItWasGiven();
    void reactionThatNobodyRecordedIsNeitherKeptNorExceeded();
    void listThatSaysNothingOfNoticesLeavesNoneOverdue();
    void whatOpensAgainRunsFromItsReport();
    void aPlannedWindowHasNoClocks();
    void manyAreReckonedAsOne();
    void dueClocksComeByTheirTime();
    void nextPassingIsTheFirstMinuteThatChangesWhatIsDue();
    void whatPassesMeanwhileIsReckonedAsIfAllWere();

private:
    /// What is due, in its order, as far as it can be told from other clocks.
    static QStringList stand(const DueClocks &clocks)
    {
        QStringList keys;
        for (const DueClock &each : clocks.due)
            keys.append(QStringLiteral("%1/%2/%3").arg(each.incident.value).arg(static_cast<int>(each.clock.kind)).arg(each.isPast()));
        return keys;
    }
};

void TestIncidentClocks::aClockIsWorkedByHand()
{
    // Monday 14:00, four working hours of 8 to 16: two on Monday, two on Tuesday; three quarters are used at 9.
    const Id<Incident> id = create(at(23, 14));
    const SlaClock early = clock(id, ClockKind::Resolution, at(23, 15));
    QCOMPARE(early.due, at(24, 10));
    QCOMPARE(early.warnAt, at(24, 9));
    QCOMPARE(early.used, 60);
    QVERIFY(!early.isWarning);
    QVERIFY(clock(id, ClockKind::Resolution, at(24, 9)).isWarning);
    QCOMPARE(clock(id, ClockKind::Resolution, at(24, 10, 1)).state, ClockState::Missed);
    const auto all = clocksOf(db->reader(), id, at(23, 15));
    QCOMPARE(all->contractName, "Drift");
    QCOMPARE(all->category->code, "A");
    QVERIFY(!all->categoryChosen);
    QCOMPARE(all->mostPressing()->kind, ClockKind::Reaction);
    move(id, at(23, 14, 30), IncidentState::UnderInvestigation);
    QCOMPARE(clock(id, ClockKind::Reaction, at(25, 8)).state, ClockState::Met);
    QCOMPARE(clock(id, ClockKind::Reaction, at(25, 8)).used, 30);
    move(id, at(24, 9, 45), IncidentState::Resolved);
    QCOMPARE(clock(id, ClockKind::Resolution, at(27, 8)).state, ClockState::Met);
    QCOMPARE(clock(id, ClockKind::Resolution, at(27, 8)).used, 225);
}

void TestIncidentClocks::theOrderOfEditsDoesNotMatter()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 25; ++round) {
        const Facts facts = invented(random);
        Id<Incident> right;
        Id<Incident> late;
        together([&] {
            right = madeRight(facts);
            late = madeLate(facts, random);
        });
        for (const Instant now : {at(3, 12), at(5, 9), at(27, 12)}) {
            const auto known = clocksOf(db->reader(), right, now);
            const auto found = clocksOf(db->reader(), late, now);
            QCOMPARE(found->contract, known->contract);
            QCOMPARE(found->category, known->category);
            QVERIFY(found->clocks == known->clocks);
            for (const IncidentClock &each : known->clocks) {
                const auto trace = clockTrace(db->reader(), late, each.kind, now);
                QCOMPARE(minutesOf(trace->spans, SpanKind::Counted), each.clock.used);
                QVERIFY(trace->spans == clockTrace(db->reader(), right, each.kind, now)->spans);
            }
        }
    }
}

void TestIncidentClocks::whatAContractAmendsLeavesOlderIncidentsAlone()
{
    const Id<Incident> before = create(at(20, 9));
    const Id<Incident> after = create(at(23, 9));
    const Id<ClockLimit> limit = db->reader().list<ClockLimit>("WHERE category = ? AND kind = 2", {categories["A"]})->first().id;
    db->write([&](Transaction &t) -> Result<void> {
        Edited<ClockLimit> edited{t.get(limit).value(), t.get(limit).value()};
        edited.mine.amount = 2;
        const auto amended = amendTerm(t, edited, {2026, 11, 23});
        return amended ? Result<void>() : Result<void>(amended.error());
    });
    QCOMPARE(clock(before, ClockKind::Resolution, at(20, 9)).allowed, 240);
    QCOMPARE(clock(after, ClockKind::Resolution, at(23, 9)).allowed, 120);
    db->write([&](Transaction &t) {
        Edited<ClockLimit> edited{t.get(limit).value(), t.get(limit).value()};
        edited.mine.amount = 3;
        return correctTerm(t, edited);
    });
    QCOMPARE(clock(before, ClockKind::Resolution, at(20, 9)).allowed, 180);
}

void TestIncidentClocks::theNextUpdateIsAClockOfItsOwn()
{
    const Id<Incident> id = create(at(23, 9));
    QVERIFY(!clocksOf(db->reader(), id, at(23, 9))->of(ClockKind::NextUpdate));
    db->clock().set(at(23, 9, 30));
    db->write([&](Transaction &t) { return informed(t, id, {}, at(23, 11, 30)); });
    pause(id, at(23, 9, 40), at(23, 9, 40));
    const SlaClock waiting = clock(id, ClockKind::NextUpdate, at(23, 11));
    QCOMPARE(waiting.due, at(23, 11, 30));
    QVERIFY(clocksOf(db->reader(), id, at(23, 11))->of(ClockKind::NextUpdate)->promised);
    QVERIFY(waiting.isWarning);
    QCOMPARE(waiting.used, 90);
    QCOMPARE(clock(id, ClockKind::NextUpdate, at(23, 11, 31)).state, ClockState::Missed);
    db->clock().set(at(23, 11, 45));
    db->write([&](Transaction &t) { return informed(t, id, {}, at(23, 13)); });
    QCOMPARE(clock(id, ClockKind::NextUpdate, at(23, 12)).state, ClockState::Running);
    move(id, at(23, 12, 30), IncidentState::Resolved);
    QCOMPARE(clock(id, ClockKind::NextUpdate, at(24, 12)).state, ClockState::Met);
    QVERIFY(!write([&](Transaction &t) { return informed(t, id, {}, at(23, 12, 30)); }));
    // Without a promise the contract's own interval counts, from the last time they were told.
    addLimit(contract, "B", ClockKind::NextUpdate, 2, LimitUnit::Hours);
    const Id<Incident> second = create(at(23, 9), 2);
    QCOMPARE(clock(second, ClockKind::NextUpdate, at(23, 10)).due, at(23, 11));
    QVERIFY(!clocksOf(db->reader(), second, at(23, 10))->of(ClockKind::NextUpdate)->promised);
    db->clock().set(at(23, 10));
    db->write([&](Transaction &t) { return informed(t, second, {}, {}); });
    QCOMPARE(clock(second, ClockKind::NextUpdate, at(23, 10)).due, at(23, 12));
}

void TestIncidentClocks::thePromisedMinuteIsDueWhateverTheSecondItWasGiven()
{
    const Id<Incident> id = create(at(23, 9));
    const Instant told{at(23, 9, 52).ms + 40'000};
    db->clock().set(told);
    db->write([&](Transaction &t) { return informed(t, id, {}, at(23, 11)); });
    const SlaClock promised = clock(id, ClockKind::NextUpdate, at(23, 10));
    QCOMPARE(promised.due, at(23, 11));
    QCOMPARE(promised.allowed, 68);
    QCOMPARE(promised.used, 8);
    QCOMPARE(clock(id, ClockKind::NextUpdate, at(23, 11)).state, ClockState::Running);
    QCOMPARE(clock(id, ClockKind::NextUpdate, at(23, 11, 1)).state, ClockState::Missed);
    const auto trace = clockTrace(db->reader(), id, ClockKind::NextUpdate, at(23, 10, 30));
    QCOMPARE(minutesOf(trace->spans, SpanKind::Counted), trace->clock.used);
}

void TestIncidentClocks::listThatSaysNothingOfNoticesLeavesNoneOverdue()
{
    addLimit(contract, "A", ClockKind::NextUpdate, 2, LimitUnit::Hours);
    const Id<Incident> own = create(at(23, 9));
    const Id<Incident> listed = create(at(23, 9));
    db->insert(IncidentOrigin{.incident = listed, .origin = QStringLiteral("4711")});
    QCOMPARE(clock(listed, ClockKind::NextUpdate, at(23, 12)).state, ClockState::Missed);
    for (const Id<Incident> id : {own, listed})
        move(id, at(24, 9), IncidentState::Resolved);
    // Who was told nothing here was told nothing; what came from a list may have been announced.
    QCOMPARE(clock(own, ClockKind::NextUpdate, at(27, 12)).state, ClockState::Missed);
    QCOMPARE(clock(listed, ClockKind::NextUpdate, at(27, 12)).state, ClockState::NotRecorded);
    QVERIFY(clockTrace(db->reader(), listed, ClockKind::NextUpdate, at(27, 12))->spans.isEmpty());
    const auto due = dueClocks(db->reader(), at(27, 12));
    QVERIFY(std::none_of(due->due.cbegin(), due->due.cend(), [listed](const DueClock &each) { return each.incident == listed; }));
}

void TestIncidentClocks::reactionThatNobodyRecordedIsNeitherKeptNorExceeded()
{
    const Id<Incident> id = create(at(23, 9));
    move(id, at(23, 9, 20), IncidentState::UnderInvestigation);
    db->write([&](Transaction &t) { return save(t, id, [](Incident &mine) { mine.acknowledgedAt = {}; }); });
    const SlaClock unknown = clock(id, ClockKind::Reaction, at(27, 12));
    QCOMPARE(unknown.state, ClockState::NotRecorded);
    QCOMPARE(unknown.used, 0);
    QVERIFY(!unknown.isWarning);
    const auto trace = clockTrace(db->reader(), id, ClockKind::Reaction, at(27, 12));
    QVERIFY(trace->spans.isEmpty());
    // It asks for nobody's attention, and the solution does.
    const auto all = clocksOf(db->reader(), id, at(23, 10));
    QVERIFY(all->of(ClockKind::Reaction)->stopped);
    QVERIFY(!all->of(ClockKind::Reaction)->isDue());
    QCOMPARE(all->mostPressing()->kind, ClockKind::Resolution);
    // Solving it later says nothing of when somebody first looked.
    move(id, at(23, 11), IncidentState::Resolved);
    QCOMPARE(clock(id, ClockKind::Reaction, at(27, 12)).state, ClockState::NotRecorded);
    // Written down afterwards it counts as if it had been there from the start.
    db->write([&](Transaction &t) { return save(t, id, [this](Incident &mine) { mine.acknowledgedAt = at(23, 9, 20); }); });
    QCOMPARE(clock(id, ClockKind::Reaction, at(27, 12)).state, ClockState::Met);
    QCOMPARE(clock(id, ClockKind::Reaction, at(27, 12)).used, 20);
}

void TestIncidentClocks::whatOpensAgainRunsFromItsReport()
{
    const Id<Incident> id = create(at(23, 9));
    move(id, at(23, 10), IncidentState::Resolved);
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 15)).used, 60);
    move(id, at(23, 15), IncidentState::UnderInvestigation);
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 15)).used, 360);
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 15)).state, ClockState::Missed);
}

void TestIncidentClocks::aPlannedWindowHasNoClocks()
{
    const Id<Incident> id = given<Incident>(at(23, 9), [&](Transaction &t) {
        return createIncident(t, {.kind = IncidentKind::PlannedWindow, .title = "Opdatering", .solution = solution, .plannedFrom = at(29, 1), .plannedTo = at(29, 4)});
    });
    QVERIFY(clocksOf(db->reader(), id, at(27, 9))->clocks.isEmpty());
    QVERIFY(!write([&](Transaction &t) { return save(t, id, [](Incident &mine) { mine.plannedTo = at(28, 1); }); }));
}

void TestIncidentClocks::manyAreReckonedAsOne()
{
    QRandomGenerator random(9);
    QList<qint64> ids;
    for (int i = 0; i < 12; ++i)
        together([&] { ids.append(madeRight(invented(random)).value); });
    ids.append(987'654'321);
    const auto many = clocksOf(db->reader(), ids, at(12, 10));
    QCOMPARE(many->size(), 12);
    for (int i = 0; i < 12; ++i)
        QVERIFY(many->value(ids[i]) == *clocksOf(db->reader(), Id<Incident>{ids[i]}, at(12, 10)));
    QVERIFY(!clocksOf(db->reader(), Id<Incident>{ids.last()}, at(12, 10)));
}

void TestIncidentClocks::dueClocksComeByTheirTime()
{
    const Id<Incident> late = create(at(23, 9), 2);    // twelve working hours: until Tuesday 13:00, warns at 10:00
    const Id<Incident> early = create(at(23, 14), 1);  // until Tuesday 10:00
    const Id<Incident> calm = create(at(24, 9), 3);
    for (const Id<Incident> id : {late, early, calm})
        move(id, at(24, 9, 10), IncidentState::UnderInvestigation);
    const QList<DueClock> due = dueClocks(db->reader(), at(24, 10, 30))->due;
    QCOMPARE(due.size(), 2);
    QCOMPARE(due[0].incident, early);
    QVERIFY(due[0].isPast());
    QCOMPARE(due[0].solutionName, "NemRefusion");
    QCOMPARE(due[1].incident, late);
    QVERIFY(!due[1].isPast());
    QVERIFY(due[1].clock.clock.isWarning);
    move(early, at(24, 10, 35), IncidentState::Resolved);
    QCOMPARE(dueClocks(db->reader(), at(24, 10, 40))->due.size(), 1);
}

void TestIncidentClocks::nextPassingIsTheFirstMinuteThatChangesWhatIsDue()
{
    const Id<Incident> late = create(at(23, 9), 2);
    const Id<Incident> early = create(at(23, 14), 1);
    for (const Id<Incident> id : {late, early})
        move(id, at(23, 14, 10), IncidentState::UnderInvestigation);
    int passed = 0;
    Instant now = at(23, 15);
    for (auto all = dueClocks(db->reader(), now); all->next().isSet(); all = dueClocks(db->reader(), now)) {
        const Instant next = all->next();
        QVERIFY(next > now);
        QCOMPARE(stand(*dueClocks(db->reader(), next.plusMinutes(-1))), stand(*all));
        QVERIFY(stand(*dueClocks(db->reader(), next)) != stand(*all));
        now = next;
        ++passed;
    }
    // Both warn, and both are missed.
    QCOMPARE(passed, 4);
    QCOMPARE(dueClocks(db->reader(), now)->due.size(), 2);
}

void TestIncidentClocks::whatPassesMeanwhileIsReckonedAsIfAllWere()
{
    QRandomGenerator random(20261123);
    for (int i = 0; i < 12; ++i) {
        const Id<Incident> id = create(at(23, 8 + i % 8, random.bounded(60)), 1 + i % 4);
        if (i % 3)
            move(id, at(23, 16, random.bounded(60)), IncidentState::UnderInvestigation);
    }
    auto known = dueClocks(db->reader(), at(23, 17));
    const qsizetype first = known->due.size();
    for (Instant now = at(23, 17); now < at(27, 17); now = now.plusMinutes(1 + random.bounded(400))) {
        known = dueClocksSince(db->reader(), now, *known);
        const auto anew = dueClocks(db->reader(), now);
        QCOMPARE(stand(*known), stand(*anew));
        QCOMPARE(known->upcoming, anew->upcoming);
    }
    QVERIFY(known->due.size() > first + 5);
    QVERIFY(std::none_of(known->due.cbegin(), known->due.cend(), [](const DueClock &due) { return due.reference.isEmpty(); }));
}

ROOM_TEST(TestIncidentClocks)
#include "tst_incidentclocks.moc"
