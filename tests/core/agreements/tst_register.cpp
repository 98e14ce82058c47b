#include "core/agreements/operations.h"
#include "core/catalog.h"
#include "core/parties/operations.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// Parties and agreements through their operations.
class TestRegister : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 0})};
    std::unique_ptr<Store> store;
    Id<Organisation> kombit;
    Id<Organisation> supplier;
    Id<Solution> solution;
    Id<Contract> contract;

    Result<void> write(const Operation &operation)
    {
        const auto written = store->write("Test", operation);
        if (!written)
            return written.error();
        return {};
    }
    Result<void> addLevel(const ServiceLevel &level)
    {
        return write([=](Transaction &transaction) -> Result<void> {
            const auto added = addServiceLevel(transaction, level);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }

private slots:
    void init()
    {
        static int number = 0;
        store.reset();
        auto opened = Store::open({.path = dir.filePath(QStringLiteral("%1.db").arg(++number)), .access = Access::Create}, catalog(), clock, {.seed = 1});
        QVERIFY(opened);
        store = std::move(*opened);
        QVERIFY(write([this](Transaction &transaction) -> Result<void> {
            kombit = *addOrganisation(transaction, {.name = "KOMBIT", .kind = OrganisationKind::Kombit});
            supplier = *addOrganisation(transaction, {.name = "Leverandør A A/S"});
            solution = *addSolution(transaction, {.name = "NemRefusion", .supplier = supplier});
            contract = *addContract(transaction, {.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2024, 1, 1}});
            return {};
        }));
    }
    void theSameNameSpelledOtherwiseIsRefused()
    {
        QVERIFY(write([](Transaction &t) -> Result<void> { return addOrganisation(t, {.name = "Aarhus Kommune"}) ? Result<void>() : Error{}; }));
        const auto again = write([](Transaction &t) -> Result<void> {
            const auto added = addOrganisation(t, {.name = "ÅRHUS  kommune"});
            return added ? Result<void>() : Result<void>(added.error());
        });
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
    }
    void anOrganisationWithPeopleIsNotDeleted()
    {
        QVERIFY(write([this](Transaction &t) -> Result<void> { return addPerson(t, {.organisation = supplier, .name = "A"}) ? Result<void>() : Error{}; }));
        const auto removed = write([this](Transaction &t) { return removeOrganisation(t, supplier); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().message.count(), 1);
        QCOMPARE(removed.error().message.arguments(), QList<Argument>{QStringLiteral("Leverandør A A/S")});
    }
    void anOrganisationThatAContractNamesIsNotDeleted()
    {
        const auto removed = write([this](Transaction &t) { return removeOrganisation(t, kombit); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
        QVERIFY(!removed.error().message.isEmpty());
    }
    void theMissingMunicipalitiesAreAddedOnce()
    {
        int added = 0;
        const auto addAll = [&added](Transaction &t) -> Result<void> {
            const auto number = addMissingMunicipalities(t);
            added = number.valueOr(-1);
            return {};
        };
        QVERIFY(write(addAll));
        QCOMPARE(added, 98);
        QVERIFY(write(addAll));
        QCOMPARE(added, 0);
    }
    void whatIsTypedIsCleaned()
    {
        QVERIFY(write([this](Transaction &t) -> Result<void> {
            auto mine = *t.get(supplier);
            const auto base = mine;
            mine.name = QStringLiteral("  Leverandør B A/S\r\n");
            return saveOrganisation(t, {base, mine});
        }));
        QCOMPARE(store->reader().get(supplier)->name, QStringLiteral("Leverandør B A/S"));
    }
    void aContractPromisesOneFigureADay()
    {
        const ServiceLevel level{.contract = contract, .metric = Metric::Availability, .target = 995'000, .validFrom = {2024, 1, 1}, .validTo = {2025, 12, 31}};
        QVERIFY(addLevel(level));
        ServiceLevel next = level;
        next.target = 998'000;
        next.validTo = {};
        next.validFrom = {2025, 12, 31};
        const auto overlapping = addLevel(next);
        QVERIFY(!overlapping);
        QCOMPARE(overlapping.error().code, ErrorCode::Refused);
        next.validFrom = {2026, 1, 1};
        QVERIFY(addLevel(next));
        QCOMPARE(promisedLevel(store->reader(), solution, Metric::Availability, 0, {2025, 12, 31})->value().target, 995'000);
        QCOMPARE(promisedLevel(store->reader(), solution, Metric::Availability, 0, {2026, 1, 1})->value().target, 998'000);
        QVERIFY(!promisedLevel(store->reader(), solution, Metric::Availability, 0, {2023, 12, 31})->has_value());
    }
    void aPrioritysOwnPromiseGoesBeforeTheOneForAll()
    {
        QVERIFY(addLevel({.contract = contract, .metric = Metric::ReactionTime, .priority = 0, .target = 240}));
        QVERIFY(addLevel({.contract = contract, .metric = Metric::ReactionTime, .priority = 1, .target = 30}));
        QCOMPARE(promisedLevel(store->reader(), solution, Metric::ReactionTime, 1, {2026, 11, 23})->value().target, 30);
        QCOMPARE(promisedLevel(store->reader(), solution, Metric::ReactionTime, 2, {2026, 11, 23})->value().target, 240);
    }
    void aContractGoesWithItsServiceLevels()
    {
        QVERIFY(addLevel({.contract = contract, .metric = Metric::Availability, .target = 995'000}));
        QVERIFY(write([this](Transaction &t) { return removeContract(t, contract); }));
        QCOMPARE(*store->reader().number("SELECT count(*) FROM service_level"), 0);
    }
    void whatCannotBeIsRefusedWithItsField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("expected");
        const auto first = [](const QList<Problem> &found) { return found.isEmpty() ? QByteArray() : found.first().field; };
        QTest::newRow("no name") << first(problems(Organisation{})) << QByteArray("name");
        QTest::newRow("code") << first(problems(Organisation{.name = "A", .municipalityCode = "85"})) << QByteArray("municipality_code");
        QTest::newRow("address") << first(problems(Organisation{.name = "A", .email = "a b@c"})) << QByteArray("email");
        QTest::newRow("fine") << first(problems(Organisation{.name = "A", .municipalityCode = "0851", .email = "a@b.dk"})) << QByteArray();
        QTest::newRow("person") << first(problems(Person{.name = "A"})) << QByteArray("organisation");
        QTest::newRow("holder") << first(problems(Contract{.name = "A", .supplier = {1}, .holder = {1}})) << QByteArray("holder");
        QTest::newRow("period") << first(problems(Contract{.name = "A", .supplier = {1}, .holder = {2}, .validFrom = {2026, 2, 1}, .validTo = {2026, 1, 1}}))
                                << QByteArray("valid_to");
        QTest::newRow("over 100 %") << first(problems(ServiceLevel{.target = 1'000'001})) << QByteArray("target");
        QTest::newRow("no target") << first(problems(ServiceLevel{})) << QByteArray("target");
    }
    void whatCannotBeIsRefusedWithItsField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, expected);
        QCOMPARE(field, expected);
    }
};

ROOM_TEST(TestRegister)
#include "tst_register.moc"
