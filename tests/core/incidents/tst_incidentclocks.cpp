#include "core/agreements/operations.h"
#include "core/agreements/terms.h"
#include "core/incidents/clocks.h"
#include "core/incidents/operations.h"
#include "core/incidents/priority.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

/// The clocks of stored incidents: the same whatever way the records came to be.
class TestIncidentClocks : public QObject
{
    Q_OBJECT

    /// What is true of an incident in the end.
    struct Facts {
        int priority = 1;
        bool underOther = false;     ///< the other contract counts
        bool categoryChosen = false;
        Instant seenAt{};
        Instant handedAt{};
        Instant backAt{};
        Instant restoredAt{};
        QList<Pause> pauses{};
    };
    using Edit = std::function<Result<void>(Transaction &)>;

    std::unique_ptr<TestDatabase> db;
    Transaction *m_batch = nullptr;
    Id<Organisation> kombit;
    Id<Organisation> supplier;
    Id<Organisation> third;
    Id<Solution> solution;
    Id<Contract> contract;
    Id<Contract> other;
    QHash<QString, Id<FaultCategory>> categories;

    static Instant at(int day, int hour, int minute = 0) { return Instant::local({2026, 11, day}, {hour, minute}); }
    Result<void> write(const Edit &edit)
    {
        const auto written = db->store().write("Test", edit);
        return written ? Result<void>() : Result<void>(written.error());
    }
    /// Runs an operation and fails the test where it is refused; within together() in the one transaction there, since a commit waits for the
    /// disk.
    void run(const Edit &edit)
    {
        if (!m_batch) {
            db->write(edit);
            return;
        }
        const auto done = edit(*m_batch);
        if (!done)
            QTest::qFail(done.error().message.id().constData(), __FILE__, __LINE__);
    }
    void together(const std::function<void()> &work)
    {
        db->write([&](Transaction &t) -> Result<void> {
            m_batch = &t;
            work();
            m_batch = nullptr;
            return {};
        });
    }
    /// Runs an operation that gives an id at a time.
    template<class T>
    Id<T> given(Instant now, const std::function<Result<Id<T>>(Transaction &)> &operation)
    {
        db->clock().set(now);
        Id<T> id;
        run([&](Transaction &t) -> Result<void> {
            const auto result = operation(t);
            if (!result)
                return result.error();
            id = *result;
            return {};
        });
        return id;
    }
    template<class Entry>
    Id<Entry> add(const Entry &entry)
    {
        return given<Entry>(at(2, 8), [&](Transaction &t) { return addTerm(t, entry); });
    }
    void addLimit(Id<Contract> of, const char *category, ClockKind kind, qint64 amount, LimitUnit unit)
    {
        add(ClockLimit{.contract = of, .category = categories.value(QString::fromUtf8(category)), .kind = kind, .amount = amount, .unit = unit});
    }
    Id<Incident> create(Instant reported, int priority = 1, Id<Contract> under = {})
    {
        return given<Incident>(reported, [&](Transaction &t) {
            return createIncident(t, {.title = "Ingen adgang", .solution = solution, .impact = Grade::High, .urgency = Grade::High, .priority = priority,
                                      .priorityReason = "aftalt", .contract = under});
        });
    }
    void move(Id<Incident> id, Instant now, IncidentState to)
    {
        db->clock().set(now);
        run([&](Transaction &t) -> Result<void> {
            return moveIncident(t, id, {.from = t.get(id)->state, .to = to, .thirdParty = third, .answerDueAt = now.plusHours(48), .cause = IncidentCause::Supplier});
        });
    }
    Id<IncidentPause> pause(Id<Incident> id, Instant now, Instant from, Instant to = {})
    {
        return given<IncidentPause>(now, [&](Transaction &t) {
            return startPause(t, {.incident = id, .from = from, .to = to, .reason = "mangler svar", .party = "Kommunen"});
        });
    }
    template<class Change>
    Result<void> save(Transaction &t, Id<Incident> id, Change change)
    {
        Edited<Incident> edited{t.get(id).value(), t.get(id).value()};
        change(edited.mine);
        return saveIncident(t, edited, "Service manager A");
    }
    SlaClock clock(Id<Incident> id, ClockKind kind, Instant now)
    {
        const IncidentClock *found = nullptr;
        const auto all = clocksOf(db->reader(), id, now);
        found = all->of(kind);
        return found ? found->clock : SlaClock{};
    }

    Facts invented(QRandomGenerator &random) const
    {
        Facts facts{.priority = 1 + random.bounded(4), .underOther = random.bounded(2) == 0, .categoryChosen = random.bounded(3) == 0};
        Instant now = at(3, 8 + random.bounded(8), random.bounded(60));
        const auto later = [&](int most) { return now = now.plusMinutes(1 + random.bounded(most)); };
        facts.seenAt = later(600);
        if (random.bounded(2)) {
            facts.handedAt = later(900);
            facts.backAt = later(2'000);
        }
        if (random.bounded(3))
            facts.restoredAt = later(4'000);
        Instant from = at(3, 8);
        for (int i = random.bounded(4); i > 0; --i) {
            from = from.plusMinutes(1'000 + random.bounded(900));
            facts.pauses.append({from, from.plusMinutes(1 + random.bounded(800)), "mangler svar", "Kommunen"});
        }
        return facts;
    }
    Id<FaultCategory> chosenFor(const Facts &facts) const { return categories.value(facts.underOther ? "2" : "C"); }
    void runMoves(Id<Incident> id, const Facts &facts)
    {
        move(id, facts.seenAt, IncidentState::UnderInvestigation);
        if (facts.handedAt.isSet()) {
            move(id, facts.handedAt, IncidentState::AtThirdParty);
            move(id, facts.backAt, IncidentState::UnderInvestigation);
        }
        if (facts.restoredAt.isSet())
            move(id, facts.restoredAt, IncidentState::Resolved);
    }
    /// Everything is known from the first minute.
    Id<Incident> madeRight(const Facts &facts)
    {
        const Id<Incident> id = given<Incident>(at(3, 8), [&](Transaction &t) {
            NewIncident wanted{.title = "Ingen adgang", .solution = solution, .impact = Grade::High, .urgency = Grade::High, .priority = facts.priority,
                               .priorityReason = "aftalt"};
            wanted.contract = facts.underOther ? other : Id<Contract>{};
            wanted.faultCategory = facts.categoryChosen ? chosenFor(facts) : Id<FaultCategory>{};
            return createIncident(t, wanted);
        });
        runMoves(id, facts);
        for (const Pause &each : facts.pauses)
            pause(id, at(23, 8), each.from, each.to);
        return id;
    }
    /// Everything was wrong or missing at first, and is put right in any order.
    Id<Incident> madeLate(const Facts &facts, QRandomGenerator &random)
    {
        const Id<Incident> id = create(at(3, 8), 1 + facts.priority % 4, facts.underOther ? Id<Contract>{} : other);
        runMoves(id, facts);
        std::vector<Edit> edits;
        const auto edit = [&](Edit one) { edits.push_back(std::move(one)); };
        edit([&](Transaction &t) { return setPriority(t, id, facts.priority, "aftalt nu", "Service manager A"); });
        edit([&](Transaction &t) { return save(t, id, [&](Incident &mine) { mine.contract = facts.underOther ? other : Id<Contract>{}; }); });
        if (facts.categoryChosen)
            edit([&](Transaction &t) { return save(t, id, [&](Incident &mine) { mine.faultCategory = chosenFor(facts); }); });
        for (const Pause &each : facts.pauses) {
            const Id<IncidentPause> wrong = pause(id, at(23, 8), each.from.plusMinutes(7), each.to.plusMinutes(90));
            edit([wrong, each](Transaction &t) -> Result<void> {
                Edited<IncidentPause> edited{t.get(wrong).value(), t.get(wrong).value()};
                edited.mine.from = each.from;
                edited.mine.to = each.to;
                return correctPause(t, edited, "Service manager A");
            });
        }
        const Id<IncidentPause> never = pause(id, at(23, 8), at(4, 9), at(5, 9));
        edit([never](Transaction &t) { return withdrawPause(t, never, "det var en anden sag", "Service manager A"); });
        for (size_t i = edits.size(); i > 1; --i)
            std::swap(edits[i - 1], edits[random.bounded(static_cast<quint32>(i))]);
        for (const Edit &one : edits)
            run(one);
        return id;
    }

    void addTerms();

private slots:
    void init();
    void aClockIsWorkedByHand();
    void pausesMoveTheLimitAndWithdrawnOnesDoNot();
    void timesAtAThirdPartyAreListedAsPauses();
    void theOrderOfEditsDoesNotMatter();
    void whatAContractAmendsLeavesOlderIncidentsAlone();
    void clocksStandAtAThirdPartyOnlyWhereTheContractSaysSo();
    void theNextUpdateIsAClockOfItsOwn();
    void whatOpensAgainRunsFromItsReport();
    void aPlannedWindowHasNoClocks();
    void manyAreReckonedAsOne();
    void dueClocksComeByTheirTime();
    void pausesAreRefusedWhereTheyMakeNoSense();
    void everyPauseHasItsLineInTheTimeline();
};

void TestIncidentClocks::init()
{
    db = std::make_unique<TestDatabase>();
    kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
    supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
    third = db->insert(Organisation{.name = "E-Dagpenge", .kind = OrganisationKind::SubSupplier});
    solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
    contract = db->insert(Contract{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2024, 1, 1}});
    other = db->insert(Contract{.name = "Vagt", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2023, 1, 1}});
    together([this] { addTerms(); });
}

void TestIncidentClocks::addTerms()
{
    add(ContractCalendar{.contract = contract, .supportHours = "Hverdage 8-16", .pausedAtThirdParty = true});
    add(ContractCalendar{.contract = other, .supportHours = "Alle dage 6-22"});
    categories.clear();
    int order = 0;
    for (const char *code : {"A", "B", "C", "D"}) {
        categories[code] = add(FaultCategory{.contract = contract, .code = code, .sortOrder = order, .priority = order + 1});
        ++order;
    }
    for (const char *code : {"1", "2", "3"}) {
        categories[code] = add(FaultCategory{.contract = other, .code = code, .sortOrder = order, .priority = order - 3});
        ++order;
    }
    addLimit(contract, "A", ClockKind::Reaction, 60, LimitUnit::WorkingMinutes);
    addLimit(contract, "A", ClockKind::Resolution, 4, LimitUnit::WorkingHours);
    addLimit(contract, "B", ClockKind::Resolution, 12, LimitUnit::WorkingHours);
    addLimit(contract, "C", ClockKind::Resolution, 2, LimitUnit::WorkingDays);
    addLimit(contract, "", ClockKind::Reaction, 4, LimitUnit::WorkingHours);
    addLimit(contract, "D", ClockKind::Resolution, 10, LimitUnit::CalendarDays);
    addLimit(other, "1", ClockKind::Resolution, 3, LimitUnit::Hours);
    addLimit(other, "2", ClockKind::Resolution, 30, LimitUnit::WorkingHours);
    addLimit(other, "", ClockKind::Reaction, 90, LimitUnit::Minutes);
}

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

void TestIncidentClocks::pausesMoveTheLimitAndWithdrawnOnesDoNot()
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

void TestIncidentClocks::timesAtAThirdPartyAreListedAsPauses()
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

void TestIncidentClocks::clocksStandAtAThirdPartyOnlyWhereTheContractSaysSo()
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
    const auto due = clocksDue(db->reader(), at(24, 10, 30));
    QCOMPARE(due->size(), 2);
    QCOMPARE(due->at(0).incident, early);
    QVERIFY(due->at(0).isPast());
    QCOMPARE(due->at(0).solutionName, "NemRefusion");
    QCOMPARE(due->at(1).incident, late);
    QVERIFY(!due->at(1).isPast());
    QVERIFY(due->at(1).clock.clock.isWarning);
    move(early, at(24, 10, 35), IncidentState::Resolved);
    QCOMPARE(clocksDue(db->reader(), at(24, 10, 40))->size(), 1);
}

void TestIncidentClocks::pausesAreRefusedWhereTheyMakeNoSense()
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

void TestIncidentClocks::everyPauseHasItsLineInTheTimeline()
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

QTEST_GUILESS_MAIN(TestIncidentClocks)
#include "tst_incidentclocks.moc"
