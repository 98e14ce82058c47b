#include "core/agreements/terms.h"
#include "core/incidents/incidentmonth.h"

#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

class IncidentMonthTest : public QObject
{
    Q_OBJECT

private:
    static Instant on(int month, int day) { return Instant::local({2026, month, day}, {9, 0}); }
    Incident incident(int priority, Instant reported, Instant closed = {}, IncidentKind kind = IncidentKind::Operational)
    {
        return {.reference = QStringLiteral("H-%1").arg(++m_number), .kind = kind, .title = QStringLiteral("Fejl"), .solution = m_solution,
                .state = closed.isSet() ? IncidentState::Closed : IncidentState::New, .stateSince = reported, .priority = priority,
                .occurredAt = reported, .reportedAt = reported, .restoredAt = closed, .closedAt = closed};
    }
    Id<Solution> m_solution;
    int m_number = 0;

private slots:
    void whatIsOpenAtTheEndIsWhatWasThereAndCameAndDidNotGo()
    {
        TestDatabase db;
        m_solution = db.insert(Solution{.name = QStringLiteral("NemRefusion")});
        db.insert(incident(1, on(9, 28)));                 // open all the time
        db.insert(incident(1, on(9, 20), on(10, 2)));      // closed in the month
        db.insert(incident(1, on(10, 5), on(10, 6)));      // came and went
        db.insert(incident(1, on(10, 30), on(11, 3)));     // closed later
        db.insert(incident(3, on(8, 1), on(9, 30)));       // gone before
        db.insert(incident(3, on(11, 1)));                 // came after
        db.insert(incident(2, on(10, 8), {}, IncidentKind::PlannedWindow));
        const auto month = incidentMonth(db.reader(), Month::of(2026, 10));
        QVERIFY(month.isOk());
        QCOMPARE(month->flows.size(), 4);
        QCOMPARE(month->flows[0], (PriorityFlow{1, 2, 2, 2}));
        QCOMPARE(month->flows[0].openAtEnd(), 2);
        QCOMPARE(month->flows[1], (PriorityFlow{2, 0, 0, 0}));
        QCOMPARE(month->flows[2], (PriorityFlow{3, 0, 0, 0}));
        QCOMPARE(month->total().openAtEnd(), 2);
        // What is open at a month's end is open at the next one's start.
        const auto next = incidentMonth(db.reader(), Month::of(2026, 11));
        QCOMPARE(next->flows[0].openAtStart, month->flows[0].openAtEnd());
    }

    void outagesAreTheGraveOnesAndTheWindowsThatTouchTheMonth()
    {
        TestDatabase db;
        m_solution = db.insert(Solution{.name = QStringLiteral("NemRefusion")});
        db.insert(incident(1, on(9, 28), on(10, 1)));
        db.insert(incident(4, on(10, 10), on(10, 11)));
        db.insert(incident(4, on(10, 12), on(10, 13), IncidentKind::PlannedWindow));
        db.insert(incident(2, on(10, 20)));
        db.insert(incident(1, on(11, 2)));
        const auto month = incidentMonth(db.reader(), Month::of(2026, 10));
        QVERIFY(month.isOk());
        QCOMPARE(month->outages.size(), 3);
        QCOMPARE(month->outages[0].from, on(9, 28));
        QCOMPARE(month->outages[0].solutionName, QStringLiteral("NemRefusion"));
        QVERIFY(month->outages[1].isPlanned());
        QVERIFY(!month->outages[2].to.isSet());
    }

    void availabilityComesFromTheSolutionsOwnGraveIncidents()
    {
        TestDatabase db;
        const auto other = db.insert(Solution{.name = QStringLiteral("Serviceplatformen"), .serviceHours = QStringLiteral("efter aftale")});
        m_solution = db.insert(Solution{.name = QStringLiteral("NemRefusion"), .serviceHours = QStringLiteral("Alle dage 6-24")});
        const Instant night = Instant::local({2026, 9, 2}, {21, 6});
        Incident stop = incident(1, night, Instant::local({2026, 9, 3}, {9, 0}));
        db.insert(stop);
        db.insert(incident(4, on(9, 10), on(9, 11)));
        db.insert(incident(4, on(9, 12), on(9, 12).plusMinutes(30), IncidentKind::PlannedWindow));
        stop = incident(1, on(9, 20), on(9, 21));
        stop.solution = other;
        db.insert(stop);
        const auto observed = observedAvailability(db.reader(), m_solution, Month::of(2026, 9), on(11, 1));
        QVERIFY(observed.isOk() && *observed);
        QCOMPARE((*observed)->downMinutes(), 354);
        QCOMPARE((*observed)->agreedMinutes, 30 * 18 * 60 - 30);
        const auto unreadable = observedAvailability(db.reader(), other, Month::of(2026, 9), on(11, 1));
        QVERIFY(unreadable.isOk() && !*unreadable);
        QVERIFY(!observedAvailability(db.reader(), {9999}, Month::of(2026, 9), on(11, 1)).isOk());
    }

    void anExtentThatIsStatedCountsBeforeThePriority()
    {
        TestDatabase db;
        m_solution = db.insert(Solution{.name = QStringLiteral("NemRefusion"), .serviceHours = QStringLiteral("Døgnet rundt")});
        Incident stop = incident(1, on(10, 5), on(10, 5).plusMinutes(60));
        stop.extent = OutageExtent::None;
        db.insert(stop);
        stop = incident(3, on(10, 6), on(10, 6).plusMinutes(45));
        stop.extent = OutageExtent::Full;
        db.insert(stop);
        db.insert(incident(3, on(10, 7), on(10, 8)));
        const auto observed = observedAvailability(db.reader(), m_solution, Month::of(2026, 10), on(11, 10));
        QCOMPARE((*observed)->downMinutes(), 45);
    }

    void theContractsRuleAndHoursCount()
    {
        TestDatabase db;
        const auto kombit = db.insert(Organisation{.name = QStringLiteral("KOMBIT"), .kind = OrganisationKind::Kombit});
        const auto supplier = db.insert(Organisation{.name = QStringLiteral("Leverandør A A/S")});
        m_solution = db.insert(Solution{.name = QStringLiteral("NemRefusion"), .serviceHours = QStringLiteral("efter aftale")});
        const auto contract = db.insert(Contract{.name = QStringLiteral("Drift"), .solution = m_solution, .supplier = supplier, .holder = kombit,
                                                 .validFrom = {2024, 1, 1}});
        db.write([&](Transaction &t) -> Result<void> {
            DRIFTSRAAD_TRY(addTerm(t, ContractCalendar{.contract = contract, .serviceHours = QStringLiteral("Alle dage 8-20")}));
            DRIFTSRAAD_TRY(addTerm(t, AvailabilityRule{.contract = contract, .partialWeight = {500'000}, .noticeWorkingDays = 5, .excusesThirdParty = true}));
            return {};
        });
        Incident stop = incident(2, on(10, 5), on(10, 5).plusMinutes(60));
        stop.extent = OutageExtent::Partial;
        db.insert(stop);
        stop = incident(1, on(10, 6), on(10, 6).plusMinutes(60));
        stop.cause = IncidentCause::ThirdParty;
        db.insert(stop);
        // Announced twelve days before, planned until noon, over at half past: half an hour is an outage like any other.
        Incident window = incident(4, on(10, 1), {}, IncidentKind::PlannedWindow);
        window.plannedFrom = on(10, 13);
        window.plannedTo = on(10, 13).plusMinutes(180);
        window.noticeAt = on(10, 1);
        window.restoredAt = window.plannedTo.plusMinutes(30);
        db.insert(window);
        // Announced the day before.
        window.reference = QStringLiteral("H-99");
        window.plannedFrom = on(10, 21);
        window.plannedTo = on(10, 21).plusMinutes(20);
        window.noticeAt = on(10, 20);
        window.restoredAt = window.plannedTo;
        db.insert(window);
        auto months = ReckonedMonths::read(db.reader(), Month::of(2026, 9), Month::of(2026, 11));
        QVERIFY(months.isOk());
        const auto october = months->of(m_solution, Month::of(2026, 10), on(11, 10));
        QCOMPARE(months->contracts(m_solution, Month::of(2026, 10)).first().name, QStringLiteral("Drift"));
        QCOMPARE(october->availability.agreedMinutes, 31 * 720 - 180);
        QCOMPARE(october->availability.downMinutes(), 30 + 30 + 20);
        QCOMPARE(months->outages(m_solution, Month::of(2026, 10)).size(), 4);
        QVERIFY(months->outages(m_solution, Month::of(2026, 9)).isEmpty());
        QCOMPARE(months->of(m_solution, Month::of(2026, 9), on(11, 10))->availability.downMillionths, 0);
    }
};

ROOM_TEST(IncidentMonthTest)
#include "tst_incidentmonth.moc"
