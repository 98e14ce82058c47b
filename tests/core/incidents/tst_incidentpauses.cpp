#include "tests/support/clockworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// The times in which the clocks of stored incidents stand.
class TestIncidentPauses : public QObject, private ClockWorld
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void pausesMoveTheLimitAndWithdrawnOnesDoNot();
    void timesAtAThirdPartyAreListedAsPauses();
    void clocksStandAtAThirdPartyOnlyWhereTheContractSaysSo();
    void pausesAreRefusedWhereTheyMakeNoSense();
    void everyPauseHasItsLineInTheTimeline();
};

void TestIncidentPauses::pausesMoveTheLimitAndWithdrawnOnesDoNot()
{
    const Id<Incident> id = create(at(23, 9));
    const Id<IncidentPause> waits = pause(id, at(23, 10), at(23, 10));
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 12)).state, ClockState::Paused);
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 12)).used, 60);
    db->clock().set(at(23, 12));
    db->write([&](Transaction &t) { return endPause(t, waits, {}, "Service manager A"); });
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 13)).due, at(23, 15));
    const auto trace = clockTrace(db->reader(), id, ClockKind::Resolution, at(23, 13));
    QCOMPARE(minutesOf(trace->spans, SpanKind::Counted), trace->clock.used);
    QCOMPARE(minutesOf(trace->spans, SpanKind::Paused), 120);
    db->write([&](Transaction &t) { return withdrawPause(t, waits, "svaret var der", "Service manager A"); });
    QCOMPARE(clock(id, ClockKind::Resolution, at(23, 13)).due, at(23, 13));
    QCOMPARE(pausesOf(db->reader(), id)->size(), 1);
}

void TestIncidentPauses::timesAtAThirdPartyAreListedAsPauses()
{
    const Id<Incident> id = create(at(23, 9));
    const Id<IncidentPause> waits = pause(id, at(23, 10), at(23, 10));
    db->clock().set(at(23, 11));
    db->write([&](Transaction &t) { return endPause(t, waits, {}, "Service manager A"); });
    move(id, at(23, 12), IncidentState::AtThirdParty);
    const auto both = pausesOf(db->reader(), id);
    QCOMPARE(both->size(), 2);
    QVERIFY(both->first().isByContract);
    QVERIFY(both->first().isOpen());
    QCOMPARE(both->first().pause.from, at(23, 12));
    QCOMPARE(both->first().organisationName, "E-Dagpenge");
    QVERIFY(!both->last().isByContract);
    move(id, at(23, 14), IncidentState::UnderInvestigation);
    QCOMPARE(pausesOf(db->reader(), id)->first().pause.to, at(23, 14));
    // Where the contract lets the clocks run there, it is no pause.
    ContractCalendar calendar = db->reader().list<ContractCalendar>("ORDER BY id")->first();
    calendar.pausedAtThirdParty = false;
    db->write([&](Transaction &t) { return t.put(calendar); });
    QCOMPARE(pausesOf(db->reader(), id)->size(), 1);
}

void TestIncidentPauses::clocksStandAtAThirdPartyOnlyWhereTheContractSaysSo()
{
    for (const bool stands : {true, false}) {
        const Id<Incident> id = create(at(23, 9), 1, stands ? contract : other);
        move(id, at(23, 10), IncidentState::AtThirdParty);
        QCOMPARE(clock(id, ClockKind::Resolution, at(23, 11)).state, stands ? ClockState::Paused : ClockState::Running);
        move(id, at(23, 11), IncidentState::UnderInvestigation);
        QCOMPARE(clock(id, ClockKind::Resolution, at(23, 11, 30)).used, stands ? 90 : 150);
        const auto trace = clockTrace(db->reader(), id, ClockKind::Resolution, at(23, 11, 30));
        QCOMPARE(trace->spans.size(), stands ? 3 : 1);
    }
}

void TestIncidentPauses::pausesAreRefusedWhereTheyMakeNoSense()
{
    const Id<Incident> id = create(at(23, 9));
    db->clock().set(at(23, 12));
    const auto start = [&](IncidentPause wanted) {
        wanted.incident = id;
        return write([&](Transaction &t) -> Result<void> {
            const auto begun = startPause(t, wanted);
            return begun ? Result<void>() : Result<void>(begun.error());
        });
    };
    QVERIFY(!start({.party = "Kommunen"}));
    QVERIFY(!start({.reason = "mangler svar"}));
    QVERIFY(!start({.from = at(23, 8), .reason = "mangler svar", .party = "Kommunen"}));
    QVERIFY(!start({.from = at(23, 13), .reason = "mangler svar", .party = "Kommunen"}));
    QVERIFY(!start({.from = at(23, 11), .to = at(23, 10), .reason = "mangler svar", .party = "Kommunen"}));
    QVERIFY(start({.from = at(23, 10), .reason = "mangler svar", .organisation = third}));
    QVERIFY(!start({.reason = "en til", .party = "Kommunen"}));
    const Id<IncidentPause> open = pausesOf(db->reader(), id)->first().pause.id;
    QCOMPARE(pausesOf(db->reader(), id)->first().organisationName, "E-Dagpenge");
    QVERIFY(!write([&](Transaction &t) { return endPause(t, open, at(23, 9, 30), {}); }));
    QVERIFY(write([&](Transaction &t) { return endPause(t, open, at(23, 11), {}); }));
    QVERIFY(!write([&](Transaction &t) { return endPause(t, open, at(23, 11), {}); }));
    QVERIFY(!write([&](Transaction &t) { return withdrawPause(t, open, " ", {}); }));
    move(id, at(23, 13), IncidentState::Closed);
    QVERIFY(!start({.reason = "mangler svar", .party = "Kommunen"}));
}

void TestIncidentPauses::everyPauseHasItsLineInTheTimeline()
{
    const Id<Incident> id = create(at(23, 9));
    const Id<IncidentPause> waits = pause(id, at(23, 10), at(23, 10));
    db->clock().set(at(23, 12));
    db->write([&](Transaction &t) { return endPause(t, waits, {}, "Service manager A"); });
    db->write([&](Transaction &t) { return withdrawPause(t, waits, "svaret var der", "Service manager A"); });
    const auto lines = db->reader().list<TimelineEntry>("WHERE incident = ? ORDER BY id", {id});
    QList<TimelineKind> kinds;
    for (const TimelineEntry &line : *lines)
        kinds.append(line.kind);
    QCOMPARE(kinds, (QList<TimelineKind>{TimelineKind::Registered, TimelineKind::PauseStarted, TimelineKind::PauseEnded, TimelineKind::PauseWithdrawn}));
    QCOMPARE(lines->at(1).text, "Kommunen: mangler svar");
}

ROOM_TEST(TestIncidentPauses)
#include "tst_incidentpauses.moc"
