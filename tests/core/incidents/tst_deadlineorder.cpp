#include "core/agreements/terms.h"
#include "core/incidents/clocks.h"
#include "core/incidents/deadlineorder.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

/// The list by what is due first. A solution under a contract promises a solution within eight hours round the clock, and priority 1 within
/// one; another promises nothing.
class TestDeadlineOrder : public QObject
{
    Q_OBJECT

private:
    static Instant at(int day, int hour, int minute = 0) { return Instant::local({2026, 11, day}, {hour, minute}); }
    void promise()
    {
        const Id<Contract> contract = world->insert(Contract{.name = "Driftskontrakt", .solution = world->refusion, .supplier = world->supplierA,
                                                             .holder = world->supplierB, .validFrom = QDate(2026, 1, 1)});
        world->write([&](Transaction &t) -> Result<void> {
            const auto critical = addTerm(t, FaultCategory{.contract = contract, .code = "A", .priority = 1});
            if (!critical)
                return critical.error();
            const auto quick = addTerm(t, ClockLimit{.contract = contract, .category = *critical, .kind = ClockKind::Resolution, .amount = 1, .unit = LimitUnit::Hours});
            const auto usual = addTerm(t, ClockLimit{.contract = contract, .kind = ClockKind::Resolution, .amount = 8, .unit = LimitUnit::Hours});
            return !quick ? Result<void>(quick.error()) : !usual ? Result<void>(usual.error()) : Result<void>();
        });
    }
    Id<Incident> report(Instant when, Id<Solution> solution, int priority = 2)
    {
        world->clock().set(when);
        NewIncident wanted = world->wanted(QStringLiteral("Fejl"), solution);
        wanted.priority = priority;
        wanted.priorityReason = QStringLiteral("aftalt");
        return world->create(wanted);
    }
    QList<qint64> listed(bool descending = false, int limit = 0, IncidentGrouping grouping = IncidentGrouping::None, const IncidentFilter &filter = {})
    {
        return incidentPage(world->reader(), filter, IncidentOrder::Deadline, descending, limit, grouping)->ids;
    }

    std::unique_ptr<IncidentWorld> world;

private slots:
    void init()
    {
        world = std::make_unique<IncidentWorld>();
        promise();
    }
    void cleanup() { world.reset(); }

    void whatIsDueFirstStandsFirst()
    {
        const qint64 morning = report(at(23, 8), world->refusion).value;       // due 16:00
        const qint64 critical = report(at(23, 10), world->refusion, 1).value;  // due 11:00
        const qint64 free = report(at(23, 11), world->platform).value;         // no limit
        const qint64 noon = report(at(23, 12), world->refusion).value;         // due 20:00
        const Id<Incident> solved = report(at(23, 13), world->refusion);
        world->clock().set(at(23, 14));
        world->move(solved, {.to = IncidentState::Resolved});
        QCOMPARE(listed(), (QList<qint64>{critical, morning, noon, solved.value, free}));
        // What has nothing to keep stays last, whichever way the others run.
        QCOMPARE(listed(true), (QList<qint64>{noon, morning, critical, solved.value, free}));
    }

    void answerThatIsLateGoesBeforeTheClock()
    {
        const Id<Incident> handed = report(at(23, 8), world->refusion);        // due 16:00
        const qint64 critical = report(at(23, 10), world->refusion, 1).value;  // due 11:00
        const qint64 morning = report(at(23, 7), world->refusion).value;       // due 15:00
        const Id<Incident> free = report(at(23, 9), world->platform);          // no limit
        world->clock().set(at(23, 10));
        world->move(handed, {.to = IncidentState::AtThirdParty, .thirdParty = world->thirdParty, .answerDueAt = at(23, 15, 30)});
        world->move(free, {.to = IncidentState::AtThirdParty, .thirdParty = world->thirdParty, .answerDueAt = at(23, 12)});
        // The answer of the one comes before its clock, that of the other is all that it has.
        QCOMPARE(listed(), (QList<qint64>{critical, free.value, morning, handed.value}));
        QCOMPARE(listed(true), (QList<qint64>{handed.value, morning, free.value, critical}));
        // As the cards say it.
        const auto cards = incidentCards(world->reader(), {handed.value, free.value, critical});
        QVERIFY(isAnswerFirst((*cards)[0], at(23, 10)) && isAnswerFirst((*cards)[1], at(23, 10)) && !isAnswerFirst((*cards)[2], at(23, 10)));
    }

    void firstPageIsTheBeginningOfTheWholeList()
    {
        QRandomGenerator random(8);
        for (int i = 0; i < 40; ++i) {
            const Id<Incident> made = report(at(23, 8 + random.bounded(4), random.bounded(60)), random.bounded(3) ? world->refusion : world->platform, 1 + random.bounded(4));
            if (random.bounded(3) == 0)
                world->move(made, {.to = IncidentState::Resolved});
        }
        world->clock().set(at(23, 12));
        for (const bool descending : {false, true}) {
            for (const IncidentGrouping grouping : {IncidentGrouping::None, IncidentGrouping::Priority, IncidentGrouping::State}) {
                const QList<qint64> whole = listed(descending, 0, grouping);
                QCOMPARE(whole.size(), 40);
                QCOMPARE(QSet<qint64>(whole.cbegin(), whole.cend()).size(), 40);
                for (const int limit : {1, 7, 25, 60}) {
                    QCOMPARE(listed(descending, limit, grouping), whole.mid(0, limit));
                    QCOMPARE(incidentPage(world->reader(), {}, IncidentOrder::Deadline, descending, limit, grouping)->count, 40);
                }
            }
        }
    }

    void groupsKeepTheOrderWithinThem()
    {
        const qint64 late = report(at(23, 12), world->refusion).value;
        const qint64 early = report(at(23, 8), world->refusion).value;
        const qint64 critical = report(at(23, 12), world->refusion, 1).value;
        QCOMPARE(listed(false, 0, IncidentGrouping::Priority), (QList<qint64>{critical, early, late}));
    }

    void filterHoldsForTheDueOnesToo()
    {
        report(at(23, 8), world->refusion, 1);
        const qint64 wanted = report(at(23, 9), world->refusion, 3).value;
        QCOMPARE(listed(false, 0, IncidentGrouping::None, {.priorities = {3}}), QList<qint64>{wanted});
        QCOMPARE(listed(false, 0, IncidentGrouping::None, {.states = {IncidentState::Closed}}), QList<qint64>{});
    }
};

ROOM_TEST(TestDeadlineOrder)
#include "tst_deadlineorder.moc"
