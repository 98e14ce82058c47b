#include "core/agreements/contractend.h"
#include "core/agreements/operations.h"
#include "core/parties/operations.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Hand-worked ends, notices and gaps, and what must hold for all of them.
class TestContractEnd : public QObject
{
    Q_OBJECT

private slots:
    void noticeIsCountedBackFromTheDayAfterTheEnd_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("notice");
        QTest::addColumn<QDate>("by");
        QTest::newRow("six months to New Year") << QDate(2026, 12, 31) << 6 << QDate(2026, 6, 30);
        QTest::newRow("to the end of February") << QDate(2027, 2, 28) << 6 << QDate(2026, 8, 31);
        QTest::newRow("to the end of a leap February") << QDate(2028, 2, 29) << 3 << QDate(2027, 11, 30);
        QTest::newRow("in the middle of a month") << QDate(2026, 9, 14) << 1 << QDate(2026, 8, 14);
        QTest::newRow("a month that is shorter") << QDate(2027, 3, 30) << 1 << QDate(2027, 2, 27);
        QTest::newRow("a year") << QDate(2026, 12, 31) << 12 << QDate(2025, 12, 31);
    }
    void noticeIsCountedBackFromTheDayAfterTheEnd()
    {
        QFETCH(QDate, end);
        QFETCH(int, notice);
        QFETCH(QDate, by);
        const ContractEnd found = contractEnd({.validTo = end, .noticeMonths = notice}, end.addYears(-2), 12);
        QCOMPARE(found.termEnd, end);
        QCOMPARE(found.noticeBy, by);
        QVERIFY(!found.trace.isEmpty());
        // The trace says the very days that it leads to.
        QVERIFY(std::any_of(found.trace.cbegin(), found.trace.cend(), [by](const Message &step) { return step.arguments().contains(Argument(by)); }));
    }
    void theStateFollowsTheDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, QDate day, EndState state) { QTest::newRow(name) << day << int(state); };
        row("far ahead", {2024, 1, 1}, EndState::Later);
        row("notice a year ahead", {2025, 6, 30}, EndState::Soon);
        row("the day before that", {2025, 6, 29}, EndState::Later);
        row("the last day to give it", {2026, 6, 30}, EndState::Soon);
        row("the day after", {2026, 7, 1}, EndState::NoticePassed);
        row("the last day", {2026, 12, 31}, EndState::NoticePassed);
        row("over", {2027, 1, 1}, EndState::Ended);
    }
    void theStateFollowsTheDays()
    {
        QFETCH(QDate, day);
        QFETCH(int, state);
        QCOMPARE(int(contractEnd({.validTo = {2026, 12, 31}, .noticeMonths = 6}, day, 12).state), state);
    }
    void aSelfRenewingContractIsBoundToTheFirstTermThatCanStillBeEnded_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("by");
        QTest::newRow("in its first term") << QDate(2024, 9, 30) << QDate(2024, 12, 31) << QDate(2024, 9, 30);
        QTest::newRow("its first notice missed") << QDate(2024, 10, 1) << QDate(2025, 12, 31) << QDate(2025, 9, 30);
        QTest::newRow("the last day to give notice") << QDate(2026, 9, 30) << QDate(2026, 12, 31) << QDate(2026, 9, 30);
        QTest::newRow("the day after") << QDate(2026, 10, 1) << QDate(2027, 12, 31) << QDate(2027, 9, 30);
        QTest::newRow("the term's last day") << QDate(2026, 12, 31) << QDate(2027, 12, 31) << QDate(2027, 9, 30);
        QTest::newRow("the next one's first day") << QDate(2027, 1, 1) << QDate(2027, 12, 31) << QDate(2027, 9, 30);
    }
    void aSelfRenewingContractIsBoundToTheFirstTermThatCanStillBeEnded()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, end);
        QFETCH(QDate, by);
        const Contract contract{.validTo = {2024, 12, 31}, .noticeMonths = 3, .renewal = Renewal::Automatic, .renewalMonths = 12};
        const ContractEnd found = contractEnd(contract, day, 12);
        QCOMPARE(found.termEnd, end);
        QCOMPARE(found.noticeBy, by);
        QCOMPARE(found.nextEnd, end.addYears(1));
        QCOMPARE(found.state, EndState::Soon);
        QCOMPARE(endWords(found, contract), Message("Renews itself after %1 unless notice is given by %2", {end, by}));
        QCOMPARE(stateWord(found, day), Message("Notice due"));
        // The other kinds end all the same.
        for (const auto &renewal : {std::optional<Renewal>(), std::optional(Renewal::Optional)})
            QCOMPARE(contractEnd({.validTo = {2026, 12, 31}, .noticeMonths = 3, .renewal = renewal, .renewalMonths = 12}, {2026, 11, 23}, 12).state, EndState::NoticePassed);
    }
    void theMissedNoticeStandsInTheTrace()
    {
        const Contract contract{.validTo = {2024, 12, 31}, .noticeMonths = 3, .renewal = Renewal::Automatic, .renewalMonths = 12};
        const ContractEnd end = contractEnd(contract, {2026, 11, 23}, 12);
        const Message missed("Notice for that end had to be there on %1. None is registered, so it goes on to %2.", {QDate(2026, 9, 30), QDate(2027, 12, 31)});
        QVERIFY(end.trace.contains(missed));
        QVERIFY(!contractEnd(contract, {2026, 9, 30}, 12).trace.contains(missed));
        QVERIFY(isInForce(contract, {2030, 1, 1}));
    }
    void aRenewingContractWhoseNextNoticeIsFarOffIsNotNear()
    {
        const Contract contract{.validTo = {2026, 12, 31}, .noticeMonths = 3, .renewal = Renewal::Automatic, .renewalMonths = 36};
        QCOMPARE(contractEnd(contract, {2026, 9, 30}, 12).state, EndState::Soon);
        const ContractEnd end = contractEnd(contract, {2026, 10, 1}, 12);
        QCOMPARE(end.termEnd, QDate(2029, 12, 31));
        QCOMPARE(end.state, EndState::Later);
    }
    void withoutANoticeItIsTheRenewalThatIsNear()
    {
        const Contract contract{.validTo = {2026, 12, 31}, .renewal = Renewal::Automatic, .renewalMonths = 12};
        const ContractEnd end = contractEnd(contract, {2026, 11, 23}, 12);
        QCOMPARE(end.state, EndState::Soon);
        QCOMPARE(stateWord(end, {2026, 11, 23}), Message("Renews itself"));
        QCOMPARE(endWords(end, contract), Message("Renews itself after %1, no notice stated", {QDate(2026, 12, 31)}));
    }
    void termsOfMonthsEndOnTheMonthsLastDays()
    {
        const Contract contract{.validTo = {2026, 1, 31}, .renewal = Renewal::Automatic, .renewalMonths = 1};
        QCOMPARE(contractEnd(contract, {2026, 2, 1}, 12).termEnd, QDate(2026, 2, 28));
        QCOMPARE(contractEnd(contract, {2026, 3, 1}, 12).termEnd, QDate(2026, 3, 31));
        QCOMPARE(contractEnd(contract, {2026, 4, 1}, 12).termEnd, QDate(2026, 4, 30));
    }
    void aProlongableContractEndsAllTheSame()
    {
        const Contract contract{.validTo = {2026, 12, 31}, .noticeMonths = 6, .renewal = Renewal::Optional, .renewalMonths = 12};
        QVERIFY(!isInForce(contract, {2027, 1, 1}));
        QCOMPARE(contractEnd(contract, {2026, 1, 1}, 12).nextEnd, QDate(2027, 12, 31));
        QCOMPARE(contractEnd(contract, {2027, 1, 1}, 12).state, EndState::Ended);
    }
    void withoutALastDayThereIsNoEndButANotice()
    {
        const ContractEnd end = contractEnd({.noticeMonths = 3}, {2026, 11, 23}, 12);
        QCOMPARE(end.state, EndState::NoEnd);
        QVERIFY(!end.termEnd.isValid());
        QVERIFY(end.trace.last().arguments().contains(Argument(QDate(2027, 2, 23))));
    }
    void aLaterDayNeverFindsAnEarlierTerm()
    {
        for (const int months : {1, 3, 7, 12, 24}) {
            const Contract contract{.validTo = {2020, 8, 30}, .noticeMonths = 2, .renewal = Renewal::Automatic, .renewalMonths = months};
            QDate before;
            for (QDate day(2020, 1, 1); day < QDate(2032, 1, 1); day = day.addDays(17)) {
                const ContractEnd end = contractEnd(contract, day, 12);
                QVERIFY(end.termEnd >= day);
                QVERIFY(!before.isValid() || end.termEnd >= before);
                QVERIFY(end.noticeBy < end.termEnd);
                QVERIFY(end.nextEnd > end.termEnd);
                before = end.termEnd;
            }
        }
    }

    void gapsAreTheDaysThatNothingCovers_data()
    {
        QTest::addColumn<QList<Contract>>("contracts");
        QTest::addColumn<QList<ContractGap>>("gaps");
        const auto span = [](QDate from, QDate to) { return Contract{.validFrom = from, .validTo = to}; };
        const QDate none;
        QTest::newRow("none") << QList<Contract>{} << QList<ContractGap>{};
        QTest::newRow("one after the other") << QList<Contract>{span({2025, 1, 1}, {2025, 12, 31}), span({2026, 1, 1}, none)} << QList<ContractGap>{};
        QTest::newRow("a month apart") << QList<Contract>{span({2026, 2, 1}, none), span({2025, 1, 1}, {2025, 12, 31})}
                                       << QList<ContractGap>{{{2026, 1, 1}, {2026, 1, 31}}};
        QTest::newRow("one day apart") << QList<Contract>{span({2025, 1, 1}, {2025, 12, 30}), span({2026, 1, 1}, none)}
                                       << QList<ContractGap>{{{2025, 12, 31}, {2025, 12, 31}}};
        QTest::newRow("one inside another") << QList<Contract>{span({2020, 1, 1}, {2025, 12, 31}), span({2021, 1, 1}, {2021, 12, 31}), span({2026, 3, 1}, {2026, 4, 1})}
                                            << QList<ContractGap>{{{2026, 1, 1}, {2026, 2, 28}}};
        QTest::newRow("open from the start") << QList<Contract>{span(none, {2024, 12, 31}), span({2025, 7, 1}, {2025, 12, 31})}
                                             << QList<ContractGap>{{{2025, 1, 1}, {2025, 6, 30}}};
        QTest::newRow("one that renews itself covers what follows")
            << QList<Contract>{{.validFrom = {2020, 1, 1}, .validTo = {2021, 1, 1}, .renewal = Renewal::Automatic, .renewalMonths = 12}, span({2026, 1, 1}, none)}
            << QList<ContractGap>{};
    }
    void gapsAreTheDaysThatNothingCovers()
    {
        QFETCH(QList<Contract>, contracts);
        QFETCH(QList<ContractGap>, gaps);
        QCOMPARE(contractGaps(contracts), gaps);
    }
    void anUnderpinningContractThatEndsFirstIsNamedOnBothSides()
    {
        const Contract above{.id = {1}, .name = "Drift", .validFrom = {2024, 1, 1}, .validTo = {2028, 12, 31}};
        const Contract below{.id = {2}, .name = "Netværk", .validFrom = {2024, 1, 1}, .validTo = {2027, 12, 31}, .parent = {1}};
        const QDate day(2026, 11, 23);
        QCOMPARE(contractRemarks(above, std::nullopt, {below}, day).size(), 1);
        QCOMPARE(contractRemarks(below, above, {}, day).size(), 1);
        Contract longer = below;
        longer.validTo = {2029, 1, 1};
        QVERIFY(contractRemarks(above, std::nullopt, {longer}, day).isEmpty());
        QVERIFY(contractRemarks(longer, above, {}, day).isEmpty());
    }

    void theListHoldsWhatNeedsADecision()
    {
        TestDatabase db;
        const auto kombit = db.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        const auto supplier = db.insert(Organisation{.name = "Leverandør A A/S"});
        const auto solution = db.insert(Solution{.name = "NemRefusion", .supplier = supplier});
        const auto other = db.insert(Solution{.name = "Fritidspas", .supplier = supplier});
        const auto contract = [&](const char *name, Id<Solution> about, QDate to, std::optional<Renewal> renewal = {}) {
            return db.insert(Contract{.name = QString::fromUtf8(name), .solution = about, .supplier = supplier, .holder = kombit, .validFrom = {2020, 1, 1},
                                      .validTo = to, .noticeMonths = 6, .renewal = renewal, .renewalMonths = renewal ? 12 : 0});
        };
        contract("Later", solution, {2029, 12, 31});
        contract("Passed", solution, {2027, 1, 31});
        contract("Due", solution, {2027, 8, 31});
        contract("Replaced", solution, {2025, 12, 31});
        // Notice for 31 January 2027 is past, so it goes on to 31 January 2028 and can be ended until 31 July 2027.
        contract("Renewing", solution, {2025, 1, 31}, Renewal::Automatic);
        contract("Left open", other, {2026, 10, 31});
        const auto names = [&] {
            QStringList found;
            const auto entries = contractsRunningOut(db.reader(), {2026, 11, 23}, 12);
            for (const RunningOut &entry : *entries)
                found.append(entry.contract.name + (entry.uncovered ? "!" : ""));
            return found;
        };
        QCOMPARE(names(), (QStringList{"Left open!", "Passed", "Due", "Renewing"}));
        db.write([&](Transaction &t) -> Result<void> {
            const auto added = addContract(t, {.name = "New", .solution = other, .supplier = supplier, .holder = kombit, .validFrom = {2026, 11, 1}, .noticeMonths = 3});
            return added ? Result<void>() : Result<void>(added.error());
        });
        QCOMPARE(names(), (QStringList{"Passed", "Due", "Renewing"}));
    }
    void aContractThatAnotherTakesOverFromIsSettled()
    {
        TestDatabase db;
        const QDate today(2026, 11, 23);
        const auto kombit = db.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        const auto supplier = db.insert(Organisation{.name = "Leverandør A A/S"});
        const auto solution = db.insert(Solution{.name = "NemRefusion", .supplier = supplier});
        const auto further = db.insert(Solution{.name = "Fritidspas", .supplier = supplier});
        Contract first{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2020, 1, 1}, .validTo = {2027, 1, 31}, .noticeMonths = 6};
        first.id = db.insert(first);
        first.revision = db.get(first.id).revision;
        const auto entry = [&] { return contractsRunningOut(db.reader(), today, 12)->first(); };
        QVERIFY(!entry().isSettled());
        QVERIFY(successionWords(entry().next).isEmpty());
        // A month too late, and one of the supplier's own: neither takes over.
        db.insert(Contract{.name = "Late", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2027, 3, 1}});
        db.insert(Contract{.name = "Below", .solution = solution, .supplier = kombit, .holder = supplier, .validFrom = {2027, 2, 1}});
        QVERIFY(!entry().isSettled());
        const auto next = db.insert(Contract{.name = "Ny drift", .number = "K-200", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2027, 2, 1}});
        QVERIFY(entry().isSettled());
        QCOMPARE(successionWords(entry().next), Message("%1 follows on %2", {QStringLiteral("K-200 (Ny drift)"), QDate(2027, 2, 1)}));
        // The first is about one more solution, which nothing takes over.
        db.insert(ContractSolution{.contract = first.id, .solution = further});
        QVERIFY(!entry().isSettled());
        QCOMPARE(entry().next.contracts.size(), 1);
        db.insert(ContractSolution{.contract = next, .solution = further});
        QVERIFY(entry().isSettled());
        // One that renews itself must still be given notice.
        db.write([&](Transaction &transaction) {
            Contract renewing = transaction.get(first.id).value();
            renewing.renewal = Renewal::Automatic;
            renewing.renewalMonths = 12;
            return transaction.put(renewing);
        });
        QVERIFY(!entry().isSettled());
    }
};

ROOM_TEST(TestContractEnd)
#include "tst_contractend.moc"
