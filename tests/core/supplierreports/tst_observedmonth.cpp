#include "core/base/language.h"
#include "core/incidents/operations.h"
#include "core/supplierreports/observedmonth.h"
#include "core/supplierreports/operations.h"
#include "core/supplierreports/queries.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What incidents give of a month beside what the supplier reports, and what stays of it once the report is approved.
class TestObservedMonth : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Organisation> supplier;
    Id<Solution> solution;
    Id<Incident> outage;
    Id<SupplierReport> report;
    const Month october = Month::of(2026, 10);

    static Instant on(int day, int hour, int minute = 0) { return Instant::local({2026, 10, day}, {hour, minute}); }
    ObservedMonth observed() { return observedMonth(db->reader(), solution, october, db->clock().now()).value(); }
    MonthFigure figure() { return solutionFigures(db->reader(), solution, {Measure::Availability, 0}, october, 1)->months.last(); }
    /// It lasted longer than was thought.
    void restoredAt(Instant at)
    {
        db->write([&](Transaction &t) {
            Edited<Incident> edited{t.get(outage).value(), t.get(outage).value()};
            edited.mine.restoredAt = at;
            return saveIncident(t, edited, QStringLiteral("Service manager A"));
        });
    }
    void approve()
    {
        db->write([&](Transaction &t) { return approveReport(t, report); });
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        supplier = db->insert(Organisation{.name = QStringLiteral("Leverandør A A/S")});
        solution = db->insert(Solution{.name = QStringLiteral("NemRefusion"), .supplier = supplier, .serviceHours = QStringLiteral("Døgnet rundt")});
        outage = db->insert(Incident{.reference = QStringLiteral("H-1"), .title = QStringLiteral("Nedbrud"), .solution = solution, .state = IncidentState::Resolved,
                                     .stateSince = on(14, 12), .priority = 1, .impact = Grade::High, .urgency = Grade::High, .cause = IncidentCause::Supplier,
                                     .occurredAt = on(14, 9), .reportedAt = on(14, 9), .acknowledgedAt = on(14, 9, 5), .restoredAt = on(14, 10, 30)});
        db->write([&](Transaction &t) -> Result<void> {
            const auto imported = importReport(t, {.supplier = supplier, .figures = {{.solution = solution, .month = october, .value = 999'500}}});
            return imported ? Result<void>() : Result<void>(imported.error());
        });
        report = db->reader().list<SupplierReport>()->first().id;
    }
    void theOutageExplainsWhatTheSuppliersFigureLeavesOut()
    {
        // 31 days round the clock with the hour of autumn: 44'700 minutes. 99,95 % of them leaves 22 minutes, the outage was 90.
        const ObservedMonth month = observed();
        QCOMPARE(month.today->agreedMinutes, 44'700);
        QCOMPARE(month.today->downMinutes(), 90);
        QCOMPARE(month.reported, std::optional<qint64>(999'500));
        QCOMPARE(month.outages.size(), 1);
        QVERIFY(month.reasons.contains(Message("%1 minutes of the downtime above are not in the supplier's figure", {qint64{68}})));
        QCOMPARE(minutesOf(month.today->trace, SpanKind::Counted), 90);
        QVERIFY(!month.approved);
        const MonthFigure shown = figure();
        QVERIFY(shown.fromIncidents);
        QCOMPARE(shown.observed, std::optional<qint64>(997'986));
        QCOMPARE(shown.source(), Source::Observed);
        QVERIFY(shown.comparison.differs);
    }
    void aMonthWhoseContractChangedNamesBoth()
    {
        const auto kombit = db->insert(Organisation{.name = QStringLiteral("KOMBIT"), .kind = OrganisationKind::Kombit});
        const auto add = [&](const char *name, QDate from, QDate to) {
            db->insert(Contract{.name = QString::fromUtf8(name), .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = from, .validTo = to});
        };
        add("Driftskontrakt 1", {2024, 1, 1}, {2026, 10, 11});
        QCOMPARE(observed().contracts.size(), 2);
        add("Driftskontrakt 2", {2026, 10, 12}, {2028, 1, 1});
        const QList<ContractFrom> contracts = observed().contracts;
        QCOMPARE(contracts.size(), 2);
        QCOMPARE(contracts[0].name, QStringLiteral("Driftskontrakt 1"));
        QCOMPARE(contracts[1].name, QStringLiteral("Driftskontrakt 2"));
        QCOMPARE(contracts[1].from, QDate(2026, 10, 12));
        QStringList said;
        for (const Message &reason : observed().reasons)
            said.append(Language::load(QStringLiteral("en")).words(reason));
        QCOMPARE(said[0], QStringLiteral("Measured as Driftskontrakt 1 says"));
        QCOMPARE(said[1], QStringLiteral("From 12 October 2026 on as Driftskontrakt 2 says"));
    }
    void withoutDowntimeIncidentsSayNothing()
    {
        db->write([&](Transaction &t) {
            Edited<Incident> edited{t.get(outage).value(), t.get(outage).value()};
            edited.mine.extent = OutageExtent::None;
            return saveIncident(t, edited, {});
        });
        QVERIFY(!figure().observed);
        QCOMPARE(figure().value(), std::optional<qint64>(999'500));
        QCOMPARE(observed().today->downMillionths, 0);
    }
    void whatSomebodyEnteredComesFirst()
    {
        db->write([&](Transaction &t) { return setObserved(t, {solution, october}, Measure::Availability, 0, 998'000); });
        QCOMPARE(figure().observed, std::optional<qint64>(998'000));
        QVERIFY(!figure().fromIncidents);
    }
    void anApprovedMonthKeepsItsFigureAndTrace()
    {
        approve();
        const ObservedMonth before = observed();
        QVERIFY(before.approved && !before.correctedSince());
        QVERIFY(before.proposal().isEmpty());
        QCOMPARE(before.approved->trace, before.today->trace);
        restoredAt(on(14, 11, 30));
        const ObservedMonth after = observed();
        QVERIFY(after.correctedSince());
        QCOMPARE(after.counting()->downMinutes(), 90);
        QCOMPARE(after.approved->trace, before.approved->trace);
        QCOMPARE(after.today->downMinutes(), 150);
        QVERIFY(!after.proposal().isEmpty());
        QCOMPARE(figure().observed, std::optional<qint64>(997'986));
        QCOMPARE(figure().correctedTo, std::optional<qint64>(996'644));
        const auto corrected = correctedMonths(db->reader(), october, 12, db->clock().now());
        QCOMPARE(corrected->size(), 1);
        QCOMPARE(corrected->first().solutionName, QStringLiteral("NemRefusion"));
        restoredAt(on(14, 10, 30));
        QVERIFY(!observed().correctedSince());
        QVERIFY(correctedMonths(db->reader(), october, 12, db->clock().now())->isEmpty());
    }
    void aWithdrawnApprovalForgetsTheFigure()
    {
        approve();
        restoredAt(on(14, 11, 30));
        db->write([&](Transaction &t) { return withdrawApproval(t, report); });
        QVERIFY(!observed().approved);
        QCOMPARE(figure().observed, std::optional<qint64>(996'644));
        approve();
        QCOMPARE(observed().approved->downMinutes(), 150);
    }
    void newFiguresOfTheSupplierMakeTheApprovalFall()
    {
        approve();
        db->write([&](Transaction &t) -> Result<void> {
            const auto imported = importReport(t, {.supplier = supplier, .figures = {{.solution = solution, .month = october, .value = 997'000}},
                                                   .existing = ExistingMonth::Replace});
            return imported ? Result<void>() : Result<void>(imported.error());
        });
        QVERIFY(!observed().approved);
    }
    void anOutageThatIsNotOverMakesItsMonthProvisional()
    {
        QVERIFY(!figure().isProvisional);
        db->write([&](Transaction &t) {
            Edited<Incident> edited{t.get(outage).value(), t.get(outage).value()};
            edited.mine.restoredAt = {};
            edited.mine.state = IncidentState::UnderInvestigation;
            return t.put(edited.mine);
        });
        QVERIFY(figure().isProvisional);
        // What a person entered does not change by itself.
        db->write([&](Transaction &t) { return setObserved(t, {solution, october}, Measure::Availability, 0, 998'000); });
        QVERIFY(!figure().isProvisional);
    }
    void aMonthWithNothingToMeasureIsNotMissing()
    {
        const auto kombit = db->insert(Organisation{.name = QStringLiteral("KOMBIT"), .kind = OrganisationKind::Kombit});
        const Id<Contract> contract = db->insert(Contract{.name = QStringLiteral("Driftskontrakt"), .solution = solution, .supplier = supplier, .holder = kombit,
                                                          .validFrom = {2024, 1, 1}});
        db->insert(ServiceLevel{.contract = contract, .metric = Metric::Availability, .target = 995'000});
        const Month september = Month::of(2026, 9);
        const auto shown = [&] { return solutionFigures(db->reader(), solution, {Measure::Availability, 0}, september, 1).value(); };
        QCOMPARE(shown().months.last().assessment.state, LevelState::Missing);
        QCOMPARE(shown().missing, 1);
        // The standard rule takes planned windows out of the agreed time: one over the whole month leaves nothing.
        const Id<Incident> window = db->insert(Incident{.reference = QStringLiteral("V-1"), .kind = IncidentKind::PlannedWindow, .title = QStringLiteral("Flytning"),
                                                        .solution = solution, .stateSince = on(1, 0), .reportedAt = Instant::local({2026, 8, 1}, {9, 0}),
                                                        .plannedFrom = Instant::local({2026, 9, 1}, {0, 0}), .plannedTo = Instant::local({2026, 10, 1}, {0, 0}),
                                                        .noticeAt = Instant::local({2026, 8, 1}, {9, 0})});
        const MonthFigure figure = shown().months.last();
        QVERIFY(figure.expected && !figure.isMeasurable && !figure.value());
        QCOMPARE(figure.assessment.state, LevelState::NotMeasurable);
        QVERIFY(!figure.assessment.isMissed() && !figure.assessment.target && !figure.assessment.deviation);
        QCOMPARE(shown().missing, 0);
        QCOMPARE(shown().missed, 0);
        // What the supplier reports of it counts; what could be observed is still nothing.
        const Id<Measurement> told = db->insert(Measurement{.solution = solution, .month = september, .value = 997'000});
        QVERIFY(shown().months.last().isMeasurable && !shown().months.last().isObservable);
        db->write([&](Transaction &t) { return t.remove(told); });
        // A minute short of it is a month like any other.
        db->write([&](Transaction &t) {
            Incident shorter = t.get(window).value();
            shorter.plannedTo = shorter.plannedTo.plusMinutes(-1);
            return t.put(shorter);
        });
        QCOMPARE(shown().months.last().assessment.state, LevelState::Missing);
        // Neither hours that cannot be read: then nobody knows.
        db->write([&](Transaction &t) {
            Solution vague = t.get(solution).value();
            vague.serviceHours = QStringLiteral("efter aftale");
            return t.put(vague);
        });
        QCOMPARE(shown().months.last().assessment.state, LevelState::Missing);
    }
    void halfAnOutageCountsByTheContractsWeight()
    {
        const auto kombit = db->insert(Organisation{.name = QStringLiteral("KOMBIT"), .kind = OrganisationKind::Kombit});
        const Id<Contract> contract = db->insert(Contract{.name = QStringLiteral("Driftskontrakt"), .solution = solution, .supplier = supplier, .holder = kombit,
                                                          .validFrom = {2024, 1, 1}});
        db->insert(AvailabilityRule{.contract = contract, .partialWeight = {500'000}});
        db->write([&](Transaction &t) {
            Edited<Incident> edited{t.get(outage).value(), t.get(outage).value()};
            edited.mine.extent = OutageExtent::Partial;
            return saveIncident(t, edited, {});
        });
        // Half of 90 minutes of 44'700: 44'655 / 44'700 = 0,998993…
        QCOMPARE(figure().observed, std::optional<qint64>(998'993));
        QCOMPARE(observed().today->downMinutes(), 45);
        QVERIFY(observed().reasons.contains(Message("They are %1 minutes of stops by their weight", {qint64{90}})));
    }
    void aTraceReadsBackEqual()
    {
        const QList<TimeSpan> trace = observed().today->trace;
        QVERIFY(trace.size() > 1);
        QCOMPARE(traceOf(traceText(trace)), trace);
        QVERIFY(traceOf(QStringLiteral("nonsense")).isEmpty());
    }
};

ROOM_TEST(TestObservedMonth)
#include "tst_observedmonth.moc"
