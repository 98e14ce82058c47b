#include "core/agreements/agreedterms.h"
#include "core/agreements/operations.h"
#include "core/agreements/terms.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What contracts say of faults and clocks: corrected or amended, and what counts on a day.
class TestTerms : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Organisation> kombit;
    Id<Organisation> supplier;
    Id<Solution> solution;
    Id<Contract> contract;

    Result<void> write(const Operation &operation)
    {
        const auto written = db->store().write("Test", operation);
        return written ? Result<void>() : Result<void>(written.error());
    }
    template<class Entry>
    Id<Entry> add(const Entry &entry)
    {
        Id<Entry> id;
        db->write([&](Transaction &t) -> Result<void> {
            const auto added = addTerm(t, entry);
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        return id;
    }
    template<class Entry>
    bool isRefused(const Entry &entry)
    {
        return !write([&](Transaction &t) -> Result<void> {
            const auto added = addTerm(t, entry);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }
    template<class Entry, class Change>
    Result<Id<Entry>> amend(Id<Entry> id, QDate from, Change change)
    {
        Result<Id<Entry>> amended = Id<Entry>{};
        const auto written = write([&](Transaction &t) -> Result<void> {
            Edited<Entry> edited{t.get(id).value(), t.get(id).value()};
            change(edited.mine);
            amended = amendTerm(t, edited, from);
            return amended ? Result<void>() : Result<void>(amended.error());
        });
        return written ? amended : Result<Id<Entry>>(written.error());
    }
    template<class Entry, class Change>
    Result<void> correct(Id<Entry> id, Change change)
    {
        return write([&](Transaction &t) -> Result<void> {
            Edited<Entry> edited{t.get(id).value(), t.get(id).value()};
            change(edited.mine);
            return correctTerm(t, edited);
        });
    }
    AgreedTerms terms() { return AgreedTerms::read(db->reader()).value(); }
    FaultCategory category(const char *code, int priority, int order) const
    {
        return {.contract = contract, .code = QString::fromUtf8(code), .sortOrder = order, .priority = priority};
    }
    static Instant at(int year, int month, int day) { return Instant::local({year, month, day}, {10, 0}); }
    /// The resolution limit's hours for an incident of priority 1 reported then; 0: none.
    qint64 hoursFor(Instant reported, int priority = 1)
    {
        AgreedTerms agreed = terms();
        const auto category = agreed.categoryFor(contract, reported.localDate(), {}, priority);
        const ClockTerms *found = agreed.clockTerms(contract, solution, ClockKind::Resolution, category, reported);
        return found ? found->limit.amount : 0;
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
        solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier, .serviceHours = "Alle dage 6-24"});
        contract = db->insert(Contract{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2024, 1, 1}});
    }
    void anAmendmentLeavesThePastAlone()
    {
        const Id<FaultCategory> a = add(category("A", 1, 1));
        const Id<ClockLimit> limit = add(ClockLimit{.contract = contract, .category = a, .amount = 8});
        const auto amended = amend(limit, {2026, 7, 1}, [](ClockLimit &mine) { mine.amount = 4; });
        QVERIFY(amended);
        QCOMPARE(db->get(limit).validTo, QDate(2026, 6, 30));
        QCOMPARE(db->get(limit).amount, 8);
        QCOMPARE(hoursFor(at(2026, 6, 30)), 8);
        QCOMPARE(hoursFor(at(2026, 7, 1)), 4);
    }
    void aCorrectionChangesThePast()
    {
        const Id<ClockLimit> limit = add(ClockLimit{.contract = contract, .amount = 8});
        QVERIFY(correct(limit, [](ClockLimit &mine) { mine.amount = 4; }));
        QCOMPARE(hoursFor(at(2025, 1, 2)), 4);
    }
    void anAmendedCategoryIsTheSameCategory()
    {
        const Id<FaultCategory> a = add(category("A", 1, 1));
        add(ClockLimit{.contract = contract, .category = a, .amount = 8});
        const auto amended = amend(a, {2026, 7, 1}, [](FaultCategory &mine) { mine.text = "Også fejl i udskrift"; });
        QVERIFY(amended);
        QCOMPARE(hoursFor(at(2026, 8, 1)), 8);
        // An incident that names the older entry means the one in force on its own day.
        QCOMPARE(terms().categoryFor(contract, {2026, 8, 1}, a, 4)->id, *amended);
    }
    void aCorrectedCodeStaysOneCategory()
    {
        const Id<FaultCategory> a = add(category("A", 1, 1));
        add(ClockLimit{.contract = contract, .category = a, .amount = 8});
        const auto amended = amend(a, {2026, 7, 1}, [](FaultCategory &) {});
        QVERIFY(amended);
        QVERIFY(correct(*amended, [](FaultCategory &mine) { mine.code = "1"; }));
        QCOMPARE(db->get(a).code, "1");
        QCOMPARE(hoursFor(at(2026, 8, 1)), 8);
        QCOMPARE(hoursFor(at(2026, 2, 1)), 8);
    }
    void anAmendmentLiesWithinTheEntry()
    {
        const Id<ClockLimit> limit = add(ClockLimit{.contract = contract, .amount = 8, .validFrom = {2026, 1, 1}, .validTo = {2026, 12, 31}});
        const auto same = [](ClockLimit &) {};
        QVERIFY(!amend(limit, {2026, 1, 1}, same));
        QVERIFY(!amend(limit, {2027, 1, 1}, same));
        QVERIFY(!amend(limit, {}, same));
        const auto amended = amend(limit, {2026, 1, 2}, same);
        QVERIFY(amended);
        QCOMPARE(db->get(*amended).validTo, QDate(2026, 12, 31));
    }
    void aStaleAmendmentIsRefused()
    {
        const Id<ClockLimit> limit = add(ClockLimit{.contract = contract, .amount = 8});
        const ClockLimit seen = db->get(limit);
        QVERIFY(correct(limit, [](ClockLimit &mine) { mine.amount = 6; }));
        QVERIFY(!write([&](Transaction &t) -> Result<void> {
            const auto amended = amendTerm(t, Edited<ClockLimit>{seen, seen}, {2026, 7, 1});
            return amended ? Result<void>() : Result<void>(amended.error());
        }));
        QVERIFY(!db->get(limit).validTo.isValid());
    }
    void theSameThingIsSaidOnceADay()
    {
        const Id<FaultCategory> a = add(category("A", 1, 1));
        QVERIFY(isRefused(category("A", 2, 2)));
        QVERIFY(!isRefused(category("B", 2, 2)));
        add(ClockLimit{.contract = contract, .category = a, .amount = 8, .validTo = {2026, 6, 30}});
        QVERIFY(isRefused(ClockLimit{.contract = contract, .category = a, .amount = 4, .validFrom = {2026, 6, 30}}));
        QVERIFY(!isRefused(ClockLimit{.contract = contract, .category = a, .amount = 4, .validFrom = {2026, 7, 1}}));
        QVERIFY(!isRefused(ClockLimit{.contract = contract, .category = a, .kind = ClockKind::Reaction, .amount = 1}));
        add(ContractCalendar{.contract = contract});
        QVERIFY(isRefused(ContractCalendar{.contract = contract, .validFrom = {2026, 1, 1}}));
        add(AvailabilityRule{.contract = contract});
        QVERIFY(isRefused(AvailabilityRule{.contract = contract}));
    }
    void whatCannotBeReadOrMeantIsRefused()
    {
        QVERIFY(isRefused(ContractCalendar{.contract = contract, .supportHours = "når der er nogen"}));
        QVERIFY(isRefused(ClockLimit{.contract = contract, .amount = 0}));
        QVERIFY(isRefused(ClockLimit{.contract = contract, .amount = 1, .outsideAmount = 0}));
        QVERIFY(isRefused(ClockLimit{.contract = contract, .amount = 1, .warning = Percent{0}}));
        QVERIFY(isRefused(AvailabilityRule{.contract = contract, .partialWeight = {1'000'001}}));
        QVERIFY(isRefused(category(" ", 1, 1)));
        const Id<Contract> other = db->insert(Contract{.name = "Andet", .supplier = supplier, .holder = kombit});
        const Id<FaultCategory> a = add(category("A", 1, 1));
        QVERIFY(isRefused(ClockLimit{.contract = other, .category = a, .amount = 1}));
    }
    void anAmendedCalendarTakesItsClosingDaysAlong()
    {
        const Id<ContractCalendar> calendar = add(ContractCalendar{.contract = contract, .supportHours = "Hverdage 8-16", .pausedAtThirdParty = true});
        const ClosingDay training{.name = "Personaledag", .date = {2026, 11, 25}};
        db->write([&](Transaction &t) { return setClosingDays(t, calendar, {training}); });
        const auto amended = amend(calendar, {2026, 7, 1}, [](ContractCalendar &mine) {
            mine.supportHours = "Hverdage 7-17";
            mine.pausedAtThirdParty = false;
        });
        QVERIFY(amended);
        AgreedTerms agreed = terms();
        QCOMPARE(agreed.supportTime(contract, solution, {2026, 6, 30}).minutes(at(2026, 6, 29), at(2026, 6, 30)), 480);
        const WorkingTime later = agreed.supportTime(contract, solution, {2026, 7, 1});
        QVERIFY(!later.isOpen(at(2026, 11, 25)));
        QVERIFY(later.isOpen(at(2026, 11, 24)));
        QVERIFY(agreed.pausesAtThirdParty(contract, {2026, 6, 30}));
        QVERIFY(!agreed.pausesAtThirdParty(contract, {2026, 7, 1}));
    }
    void closingDaysThatStayKeepTheirRecords()
    {
        const Id<ContractCalendar> calendar = add(ContractCalendar{.contract = contract});
        const ClosingDay training{.name = "Personaledag", .date = {2026, 11, 25}};
        const ClosingDay friday{.name = "Fredag efter Kristi himmelfart", .kind = HolidayRule::Kind::FromEaster, .easterDays = 40};
        db->write([&](Transaction &t) { return setClosingDays(t, calendar, {training}); });
        const Id<ClosingDay> before = contractTerms(db->reader(), contract)->closingDays.first().id;
        db->write([&](Transaction &t) { return setClosingDays(t, calendar, {friday, training}); });
        const QList<ClosingDay> days = contractTerms(db->reader(), contract)->closingDays;
        QCOMPARE(days.size(), 2);
        QCOMPARE(days.first().id, before);
        // Open on holidays, since the solution is: the day closes it only where the hours say so.
        QVERIFY(terms().supportTime(contract, solution, {2026, 1, 1}).isOpen(at(2026, 5, 15)));
    }
    void aLimitCountsInTheCalendarOfTheReport()
    {
        const Id<ContractCalendar> calendar = add(ContractCalendar{.contract = contract, .supportHours = "Hverdage 8-16"});
        add(ClockLimit{.contract = contract, .amount = 4, .unit = LimitUnit::WorkingHours});
        QVERIFY(amend(calendar, {2026, 7, 1}, [](ContractCalendar &mine) { mine.supportHours = "24/7"; }));
        AgreedTerms agreed = terms();
        QVERIFY(!agreed.clockTerms(contract, solution, ClockKind::Resolution, {}, at(2026, 6, 30))->hours.hours().isAlways());
        QVERIFY(agreed.clockTerms(contract, solution, ClockKind::Resolution, {}, at(2026, 7, 1))->hours.hours().isAlways());
    }
    void withoutACalendarTheSolutionsHoursCount()
    {
        add(ClockLimit{.contract = contract, .amount = 4, .unit = LimitUnit::WorkingHours});
        AgreedTerms agreed = terms();
        QCOMPARE(agreed.clockTerms(contract, solution, ClockKind::Resolution, {}, at(2026, 6, 30))->hours.hours(), *ServiceHours::parse("Alle dage 6-24"));
    }
    void theContractThatSaysSomethingComesFirst()
    {
        const Id<Contract> newer = db->insert(Contract{.name = "Vagt", .supplier = supplier, .holder = kombit, .validFrom = {2025, 1, 1}});
        db->write([&](Transaction &t) -> Result<void> {
            const auto added = addContractSolution(t, {.contract = newer, .solution = solution});
            return added ? Result<void>() : Result<void>(added.error());
        });
        QCOMPARE(terms().contractFor(solution, {2026, 1, 1}), newer);
        add(ClockLimit{.contract = contract, .amount = 4});
        QCOMPARE(terms().contractFor(solution, {2026, 1, 1}), contract);
        QCOMPARE(terms().contractFor(solution, {2023, 1, 1}), Id<Contract>{});
    }
    void theOrderOfContractsIsTheOnesInForce()
    {
        for (int i = 0; i < 6; ++i)
            db->insert(Contract{.name = QString::number(i), .solution = solution, .supplier = i % 2 ? kombit : supplier,
                                .holder = i % 2 ? supplier : kombit, .validFrom = QDate(2020 + (i * 5) % 7, 1, 1)});
        for (const QDate day : {QDate(2021, 1, 1), QDate(2024, 6, 1), QDate(2026, 6, 1)}) {
            const auto inForce = contractsInForce(db->reader(), solution, day);
            QVERIFY(inForce);
            QCOMPARE(terms().contractFor(solution, day), inForce->isEmpty() ? Id<Contract>{} : inForce->first().id);
        }
    }
    void theCategoryFollowsFromThePriority()
    {
        add(category("A", 1, 1));
        const Id<FaultCategory> b = add(category("B", 2, 2));
        add(category("C", 2, 3));
        const AgreedTerms agreed = terms();
        QCOMPARE(agreed.categoryFor(contract, {2026, 1, 1}, {}, 2)->code, "B");
        QCOMPARE(agreed.categoryFor(contract, {2026, 1, 1}, b, 1)->code, "B");
        QVERIFY(!agreed.categoryFor(contract, {2026, 1, 1}, {}, 4));
    }
    void theSettingsWarningCountsWhereTheContractSaysNothing()
    {
        add(ClockLimit{.contract = contract, .amount = 4});
        add(ClockLimit{.contract = contract, .kind = ClockKind::Reaction, .amount = 1, .warning = Percent{500'000}});
        AgreedTerms agreed = terms();
        QCOMPARE(agreed.clockTerms(contract, solution, ClockKind::Resolution, {}, at(2026, 1, 1))->warning, Percent{750'000});
        QCOMPARE(agreed.clockTerms(contract, solution, ClockKind::Reaction, {}, at(2026, 1, 1))->warning, Percent{500'000});
    }
    void availabilityGoesByTheRuleOfEachDay()
    {
        const Id<AvailabilityRule> rule = add(AvailabilityRule{.contract = contract, .partialWeight = {500'000}, .excusesThirdParty = true});
        QVERIFY(amend(rule, {2026, 7, 15}, [](AvailabilityRule &mine) { mine.partialWeight = {250'000}; }));
        AgreedTerms agreed = terms();
        QCOMPARE(agreed.availabilityTerms(contract, solution, {2026, 7, 14})->partialWeight, Percent{500'000});
        QCOMPARE(agreed.availabilityTerms(contract, solution, {2026, 7, 15})->partialWeight, Percent{250'000});
        const auto july = agreed.availabilityPeriods(solution, Month::of(2026, 7));
        QCOMPARE(july.size(), 2);
        QCOMPARE(july[0].from, QDate(2026, 7, 1));
        QCOMPARE(july[0].terms.partialWeight, Percent{500'000});
        QCOMPARE(july[0].terms.excusedCauses, QList<IncidentCause>{IncidentCause::ThirdParty});
        QCOMPARE(july[1].from, QDate(2026, 7, 15));
        QCOMPARE(july[1].terms.partialWeight, Percent{250'000});
        QCOMPARE(agreed.availabilityPeriods(solution, Month::of(2026, 8)).size(), 1);
        QCOMPARE(agreed.availabilityPeriods(solution, Month::of(2026, 6)).size(), 1);
    }
    void daysBeforeTheFirstRuleOfAMonthCountByIt()
    {
        add(AvailabilityRule{.contract = contract, .partialWeight = {500'000}, .validFrom = {2026, 7, 10}, .validTo = {2026, 7, 20}});
        AgreedTerms agreed = terms();
        const auto july = agreed.availabilityPeriods(solution, Month::of(2026, 7));
        QCOMPARE(july.size(), 2);
        QCOMPARE(july[0].terms.partialWeight, Percent{500'000});
        // A rule that has ended leaves the standard behind.
        QCOMPARE(july[1].from, QDate(2026, 7, 21));
        QCOMPARE(july[1].terms.partialWeight, Percent{1'000'000});
    }
};

ROOM_TEST(TestTerms)
#include "tst_terms.moc"
