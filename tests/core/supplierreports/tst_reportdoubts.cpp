#include "core/agreements/contract.h"
#include "core/supplierreports/operations.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Whose report it is by the register, and when a report counts as received.
class ReportDoubtsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void aSupplierWithoutAContractIsDoubtful();
    void aContractOfTheMonthSettlesTheDoubt();
    void whereTheRegisterNamesNobodyThereIsNoDoubt();
    void aCorrectedReportStaysReceivedAndAnothersHasComeNow();

private:
    ReportImport october(Id<Organisation> supplier, qint64 availability = 995'200, ExistingMonth existing = ExistingMonth::Ask) const;
    QList<Message> doubts(const ReportImport &import) { return planImport(m_database->reader(), import)->doubts; }
    void store(const ReportImport &import);

    std::unique_ptr<TestDatabase> m_database;
    Id<Organisation> m_theirs;
    Id<Organisation> m_other;
    Id<Solution> m_solution;
};

void ReportDoubtsTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_theirs = m_database->insert(Organisation{.name = QStringLiteral("Leverandør A")});
    m_other = m_database->insert(Organisation{.name = QStringLiteral("Leverandør B")});
    m_solution = m_database->insert(Solution{.name = QStringLiteral("NemRefusion"), .supplier = m_theirs});
}

ReportImport ReportDoubtsTest::october(Id<Organisation> supplier, qint64 availability, ExistingMonth existing) const
{
    const Month month = Month::of(2026, 10);
    return {.supplier = supplier,
            .figures = {{.solution = m_solution, .month = month, .measure = Measure::Availability, .value = availability},
                        {.solution = m_solution, .month = month, .measure = Measure::ResponseTime, .value = 412}},
            .fileName = QStringLiteral("rapport.csv"),
            .existing = existing};
}

void ReportDoubtsTest::store(const ReportImport &import)
{
    m_database->write([&](Transaction &transaction) -> Result<void> {
        const auto imported = importReport(transaction, import);
        return imported ? Result<void>() : imported.error();
    });
}

void ReportDoubtsTest::aSupplierWithoutAContractIsDoubtful()
{
    QVERIFY(doubts(october(m_theirs)).isEmpty());
    // Once for the solution, however many figures; and nothing is refused.
    const Message doubt{"%1 holds no contract on %2 in %3; by the register %4 delivers it.",
                        {QStringLiteral("Leverandør B"), QStringLiteral("NemRefusion"), Month::of(2026, 10), QStringLiteral("Leverandør A")}};
    QCOMPARE(doubts(october(m_other)), QList<Message>{doubt});
    store(october(m_other));
    // Nothing would change any more, so there is nothing to doubt.
    QVERIFY(doubts(october(m_other)).isEmpty());
    // Other figures for the month would.
    QCOMPARE(doubts(october(m_other, 990'000)).size(), 1);
}

void ReportDoubtsTest::aContractOfTheMonthSettlesTheDoubt()
{
    m_database->insert(Contract{.name = QStringLiteral("Fra november"), .solution = m_solution, .supplier = m_other, .holder = m_other, .validFrom = QDate(2026, 11, 1)});
    QCOMPARE(doubts(october(m_other)).size(), 1);
    const auto own = m_database->insert(Contract{.name = QStringLiteral("Til 1. oktober"), .supplier = m_other, .holder = m_other, .validFrom = QDate(2026, 1, 1), .validTo = QDate(2026, 10, 1)});
    QCOMPARE(doubts(october(m_other)).size(), 1);
    m_database->insert(ContractSolution{.contract = own, .solution = m_solution});
    QCOMPARE(doubts(october(m_other)).size(), 0);
    // A party of another's contract delivers too.
    const auto third = m_database->insert(Organisation{.name = QStringLiteral("Leverandør C")});
    QCOMPARE(doubts(october(third)).size(), 1);
    m_database->insert(ContractParty{.contract = own, .organisation = third, .role = QStringLiteral("Underleverandør")});
    QCOMPARE(doubts(october(third)).size(), 0);
}

void ReportDoubtsTest::whereTheRegisterNamesNobodyThereIsNoDoubt()
{
    const auto free = m_database->insert(Solution{.name = QStringLiteral("Ny løsning")});
    ReportImport import = october(m_other);
    for (ReportedFigure &figure : import.figures)
        figure.solution = free;
    QVERIFY(doubts(import).isEmpty());
}

void ReportDoubtsTest::aCorrectedReportStaysReceivedAndAnothersHasComeNow()
{
    const auto report = [this] { return m_database->reader().list<SupplierReport>()->first(); };
    store(october(m_theirs));
    const Instant first = report().receivedAt;
    m_database->clock().set(first.plusHours(72));
    const auto plan = planImport(m_database->reader(), october(m_theirs, 991'000));
    QCOMPARE(plan->standing.size(), 1);
    QCOMPARE(plan->standing.first(), report());
    store(october(m_theirs, 991'000, ExistingMonth::Replace));
    QCOMPARE(report().receivedAt, first);
    store(october(m_other, 990'000, ExistingMonth::Replace));
    QCOMPARE(report().receivedAt, first.plusHours(72));
    QCOMPARE(report().supplier, m_other);
}

ROOM_TEST(ReportDoubtsTest)
#include "tst_reportdoubts.moc"
