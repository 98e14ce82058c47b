#include "core/agreements/figurewords.h"
#include "core/agreements/operations.h"
#include "core/agreements/registerdetail.h"
#include "core/base/language.h"
#include "core/calendar/servicehours.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Contracts with what hangs on them, and regions with their days.
class TestContracts : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Organisation> kombit;
    Id<Organisation> supplier;
    Id<Organisation> third;
    Id<Solution> solution;
    Id<Contract> contract;

    Result<void> write(const Operation &operation)
    {
        const auto written = db->store().write("Test", operation);
        return written ? Result<void>() : Result<void>(written.error());
    }
    template<class T, class Add>
    Result<void> add(Add operation, const T &record)
    {
        return write([=](Transaction &transaction) -> Result<void> {
            const auto added = operation(transaction, record);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }
    const RelatedList *related(const RegisterDetail &detail, const char *title)
    {
        for (const RelatedList &list : detail.related) {
            if (list.title.id() == title)
                return &list;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
        third = db->insert(Organisation{.name = "Underleverandør A ApS", .kind = OrganisationKind::SubSupplier});
        solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
        contract = db->insert(Contract{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2024, 1, 1}, .noticeMonths = 3});
    }
    void historySaysATargetAsItIsRead()
    {
        const Language danish = Language::load("da");
        ServiceLevel level{.contract = contract, .metric = Metric::Availability, .target = 995'000, .validFrom = {2025, 1, 1}};
        level.id = db->insert(level);
        QVERIFY(write([&](Transaction &transaction) -> Result<void> {
            auto now = transaction.get(level.id);
            if (!now)
                return now.error();
            now->target = 999'950;
            return transaction.put(*now);
        }));
        const auto targetNow = [&] {
            const auto entries = historyOf(db->reader(), refTo(level.id), db->store().session()).value();
            for (const FieldChange &change : entries.first().fields) {
                if (change.field == "target")
                    return danish.words(change.beforeWords) + " > " + danish.words(change.afterWords);
            }
            return QString();
        };
        QCOMPARE(targetNow(), QStringLiteral("99,50 % > 99,995 %"));
        // What the figure is follows the record's metric, before and after.
        QVERIFY(write([&](Transaction &transaction) -> Result<void> {
            auto now = transaction.get(level.id);
            if (!now)
                return now.error();
            now->metric = Metric::ResponseTime;
            now->target = 2'500;
            return transaction.put(*now);
        }));
        QCOMPARE(targetNow(), QStringLiteral("99,995 % > 2,5 s"));
    }
    void responseTimesAreSaidInSeconds()
    {
        const Language danish = Language::load("da");
        QCOMPARE(danish.words(secondsWords(2'000)), QString("2 s"));
        QCOMPARE(danish.words(secondsWords(800)), QString("0,8 s"));
        QCOMPARE(danish.words(secondsWords(12'050)), QString("12,05 s"));
        QCOMPARE(danish.words(secondsWords(1)), QString("0,001 s"));
        QCOMPARE(Language::load("en").words(secondsWords(2'500)), QString("2.5 s"));
        QCOMPARE(danish.words(targetWords(Metric::ResponseTime, 2'000)), QString("højst 2 s"));
    }
    void aContractStandingUnderItselfIsRefused()
    {
        const Id<Contract> below = db->insert(Contract{.name = "Netværk", .supplier = third, .holder = supplier, .parent = contract});
        const Id<Contract> lowest = db->insert(Contract{.name = "Vagt", .supplier = kombit, .holder = third, .parent = below});
        for (const Id<Contract> parent : {contract, below, lowest}) {
            const auto saved = write([&](Transaction &t) -> Result<void> {
                const Contract base = *t.get(contract);
                Contract mine = base;
                mine.parent = parent;
                return saveContract(t, {base, mine});
            });
            QVERIFY(!saved);
        }
        QVERIFY(!db->get(contract).parent.isValid());
    }
    void bothSidesOfAnUnderpinningContractShowIt()
    {
        const Id<Contract> below = db->insert(Contract{.name = "Netværk", .supplier = third, .holder = supplier, .parent = contract});
        const auto above = registerDetail(db->reader(), RegisterSection::Contracts, contract.value);
        const auto under = registerDetail(db->reader(), RegisterSection::Contracts, below.value);
        QVERIFY(above && under);
        QCOMPARE(related(*above, "Underpinning contracts")->records.value(0).record, (RecordRef{"contract", below.value}));
        QCOMPARE(related(*under, "Stands under")->records.value(0).record, (RecordRef{"contract", contract.value}));
        QVERIFY(!related(*above, "Stands under"));
    }
    void aPartyHasARoleOnceAndIsNeitherHolderNorSupplier()
    {
        QVERIFY(add(&addContractParty, ContractParty{.contract = contract, .organisation = third, .role = " Underleverandør "}));
        QVERIFY(!add(&addContractParty, ContractParty{.contract = contract, .organisation = third, .role = "Underleverandør"}));
        QVERIFY(add(&addContractParty, ContractParty{.contract = contract, .organisation = third, .role = "Garant"}));
        QVERIFY(!add(&addContractParty, ContractParty{.contract = contract, .organisation = kombit, .role = "Garant"}));
        QVERIFY(!add(&addContractParty, ContractParty{.contract = contract, .organisation = third}));
        const auto detail = registerDetail(db->reader(), RegisterSection::Organisations, third.value);
        QCOMPARE(related(*detail, "Contracts")->records.size(), 1);
    }
    void aContractCountsForEachOfItsSolutions()
    {
        const auto other = db->insert(Solution{.name = "Fritidspas"});
        QVERIFY(contractsInForce(db->reader(), other, {2026, 11, 23})->isEmpty());
        QVERIFY(add(&addContractSolution, ContractSolution{.contract = contract, .solution = other}));
        QVERIFY(!add(&addContractSolution, ContractSolution{.contract = contract, .solution = other}));
        QVERIFY(!add(&addContractSolution, ContractSolution{.contract = contract, .solution = solution}));
        QCOMPARE(contractsInForce(db->reader(), other, {2026, 11, 23})->value(0).id, contract);
        QVERIFY(add(&addServiceLevel, ServiceLevel{.contract = contract, .target = 995'000}));
        QCOMPARE(promisedLevel(db->reader(), other, Metric::Availability, 0, {2026, 11, 23})->value().target, 995'000);
        QVERIFY(write([&](Transaction &t) { return removeContract(t, contract); }));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM contract_scope"), 0);
    }
    void aSelfRenewingContractStaysInForce()
    {
        QVERIFY(write([&](Transaction &t) -> Result<void> {
            const Contract base = *t.get(contract);
            Contract mine = base;
            mine.validTo = {2024, 12, 31};
            mine.renewal = Renewal::Automatic;
            mine.renewalMonths = 12;
            return saveContract(t, {base, mine});
        }));
        QCOMPARE(contractsInForce(db->reader(), solution, {2026, 11, 23})->size(), 1);
        QCOMPARE(registerIds(db->reader(), {.section = RegisterSection::Contracts, .onlyCurrent = true})->size(), 1);
    }
    void renewalWithoutItsMonthsOrItsLastDayIsRefused_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("expected");
        const auto first = [](const Contract &checked) {
            const auto found = problems(checked);
            return found.isEmpty() ? QByteArray() : found.first().field;
        };
        const Contract fine{.name = "A", .supplier = {1}, .holder = {2}, .validTo = {2026, 12, 31}, .renewal = Renewal::Optional, .renewalMonths = 12};
        Contract changed = fine;
        QTest::newRow("fine") << first(changed) << QByteArray();
        changed.renewalMonths = 0;
        QTest::newRow("no months") << first(changed) << QByteArray("renewal_months");
        changed = fine;
        changed.validTo = {};
        QTest::newRow("no last day") << first(changed) << QByteArray("valid_to");
        changed = fine;
        changed.renewal = {};
        QTest::newRow("months of nothing") << first(changed) << QByteArray("renewal_months");
    }
    void renewalWithoutItsMonthsOrItsLastDayIsRefused()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, expected);
        QCOMPARE(field, expected);
    }
    void contractsAreSortedByTheirLastDayToGiveNotice()
    {
        const auto late = db->insert(Contract{.name = "A", .supplier = supplier, .holder = kombit, .validTo = {2028, 12, 31}, .noticeMonths = 3});
        const auto early = db->insert(Contract{.name = "B", .supplier = supplier, .holder = kombit, .validTo = {2028, 12, 31}, .noticeMonths = 12});
        const int column = static_cast<int>(registerColumns(RegisterSection::Contracts).size()) - 1;
        const auto ids = registerIds(db->reader(), {.section = RegisterSection::Contracts, .sortColumn = column});
        QCOMPARE(*ids, (QList<qint64>{early.value, late.value, contract.value}));
        const auto lines = registerLines(db->reader(), RegisterSection::Contracts, {early.value});
        QCOMPARE(lines->first().cells.last(), Argument(QDate(2027, 12, 31)));
    }
    void aContractThatRenewsItselfIsListedToTheEndOfItsTerm()
    {
        // The test's day is in the term that the renewals have led to.
        const int year = db->reader().today().year();
        const auto renewed = db->insert(Contract{.name = "A", .supplier = supplier, .holder = kombit, .validFrom = {year - 5, 1, 1}, .validTo = {year - 1, 12, 31},
                                                 .renewal = Renewal::Automatic, .renewalMonths = 12});
        const auto before = db->insert(Contract{.name = "B", .supplier = supplier, .holder = kombit, .validTo = {year, 12, 30}});
        const auto after = db->insert(Contract{.name = "C", .supplier = supplier, .holder = kombit, .validTo = {year + 1, 1, 1}});
        const QList<Message> heads = registerColumns(RegisterSection::Contracts);
        const auto found = std::find_if(heads.cbegin(), heads.cend(), [](const Message &head) { return head.id() == "Valid to"; });
        const int column = static_cast<int>(found - heads.cbegin());
        const auto lines = registerLines(db->reader(), RegisterSection::Contracts, {renewed.value});
        QCOMPARE(lines->first().cells[column], Argument(QDate(year, 12, 31)));
        // It is sorted by what it shows.
        QList<qint64> ids = *registerIds(db->reader(), {.section = RegisterSection::Contracts, .sortColumn = column});
        ids.removeIf([&](qint64 id) { return id != renewed.value && id != before.value && id != after.value; });
        QCOMPARE(ids, (QList<qint64>{before.value, renewed.value, after.value}));
        const auto detail = registerDetail(db->reader(), RegisterSection::Contracts, renewed.value);
        const auto field = std::find_if(detail->fields.cbegin(), detail->fields.cend(), [](const DetailField &each) { return each.label.id() == "Valid to"; });
        QVERIFY(field != detail->fields.cend());
        QCOMPARE(Language::load("da").words(field->value), QString("31. december %1, forlænget siden 31. december %2").arg(year).arg(year - 1));
    }
    void hoursAreSaidInTheReadersLanguage()
    {
        const Language english = Language::load("en");
        const auto known = db->insert(Solution{.name = "A", .serviceHours = "Alle dage 6-24"});
        const auto unknown = db->insert(Solution{.name = "B", .serviceHours = "når vi har tid"});
        const auto lines = registerLines(db->reader(), RegisterSection::Solutions, {known.value, unknown.value});
        QVERIFY(lines);
        const QString said = english.words(ServiceHours::parse("Alle dage 6-24")->words());
        QVERIFY2(!said.contains("dage"), qPrintable(said));
        QCOMPARE(english.words(lines->first().cells[2]), said);
        QCOMPARE(english.words(lines->last().cells[2]), QString("når vi har tid"));
        const auto detail = registerDetail(db->reader(), RegisterSection::Solutions, known.value);
        QVERIFY(std::any_of(detail->fields.cbegin(), detail->fields.cend(), [&](const DetailField &field) { return english.words(field.value) == said; }));
    }

    void aMunicipalityHasARegionOnEachDay()
    {
        QVERIFY(write([](Transaction &t) -> Result<void> {
            const auto added = addMissingMunicipalities(t);
            return added ? Result<void>() : Result<void>(added.error());
        }));
        const auto slagelse = db->reader().list<Organisation>("WHERE municipality_code = '0330'")->first();
        QCOMPARE(slagelse.region, QStringLiteral("Region Sjælland, Region Østdanmark"));
        const auto lines = registerLines(db->reader(), RegisterSection::Organisations, {slagelse.id.value});
        QCOMPARE(lines->first().cells[2], Argument(QStringLiteral("Region Sjælland")));
        db->clock().set(Instant::local({2027, 1, 1}, {0, 5}));
        QCOMPARE(registerLines(db->reader(), RegisterSection::Organisations, {slagelse.id.value})->first().cells[2], Argument(QStringLiteral("Region Østdanmark")));
        // Found by either name; Jutland is not.
        QCOMPARE(registerIds(db->reader(), {.typed = "Østdanmark"})->size(), 46);
        QCOMPARE(registerIds(db->reader(), {.typed = "Region Nordjylland"})->size(), 11);
    }
    void twoRegionsOnOneDayAreRefused()
    {
        const auto town = db->insert(Organisation{.name = "Slagelse Kommune", .kind = OrganisationKind::Municipality});
        QVERIFY(add(&addRegionPeriod, RegionPeriod{.organisation = town, .region = "Region Sjælland", .validTo = {2026, 12, 31}}));
        QVERIFY(!add(&addRegionPeriod, RegionPeriod{.organisation = town, .region = "Region Østdanmark", .validFrom = {2026, 12, 31}}));
        QVERIFY(add(&addRegionPeriod, RegionPeriod{.organisation = town, .region = "Region Østdanmark", .validFrom = {2027, 1, 1}}));
        QCOMPARE(db->get(town).region, QStringLiteral("Region Sjælland, Region Østdanmark"));
    }
    void everyMunicipalityInTheEastMovesToTheNewRegionAndNoOther()
    {
        int moved = 0;
        for (const Municipality &municipality : municipalities()) {
            const auto periods = knownRegions(municipality);
            const bool east = municipality.region == QStringLiteral("Region Hovedstaden") || municipality.region == QStringLiteral("Region Sjælland");
            QCOMPARE(periods.size(), east ? 2 : 1);
            moved += east;
            QCOMPARE(periods.last().region == QStringLiteral("Region Østdanmark"), east);
            QCOMPARE(periods.last().validFrom, east ? QDate(2027, 1, 1) : QDate());
        }
        QCOMPARE(moved, 46);
    }
};

ROOM_TEST(TestContracts)
#include "tst_contracts.moc"
