#include "core/agreements/dataroles.h"
#include "core/agreements/operations.h"
#include "core/agreements/registerdetail.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

class TestDataRoles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Solution> solution;
    Id<Organisation> kombit;
    Id<Organisation> supplier;

    Result<Id<DataRole>> add(DataRole role)
    {
        role.solution = role.solution.isValid() ? role.solution : solution;
        Result<Id<DataRole>> answer = Error{};
        const auto written = db->store().write("Test", [&](Transaction &transaction) -> Result<void> {
            answer = addDataRole(transaction, role);
            return answer ? Result<void>() : Result<void>(answer.error());
        });
        Q_UNUSED(written)
        return answer;
    }
    QStringList tree(QDate day)
    {
        QStringList lines;
        const auto roles = dataRolesOf(db->reader(), solution, day);
        for (const DataRoleLine &line : *roles)
            lines.append(QString(line.depth, u'-') + line.name + (line.inForce ? QString() : QStringLiteral(" (not)")));
        return lines;
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
        solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
    }
    void theChainOf2017AndTodaysAreOneTree()
    {
        const auto municipalities = add({.role = DataRoleKind::Controller, .party = "Kommunerne"});
        QVERIFY(municipalities);
        const auto then = add({.role = DataRoleKind::Processor, .organisation = supplier, .parent = *municipalities, .agreement = "A",
                               .validFrom = {2017, 1, 1}, .validTo = {2022, 12, 31}});
        QVERIFY(add({.role = DataRoleKind::SubProcessor, .party = "Underleverandør", .parent = *then, .validFrom = {2017, 1, 1}, .validTo = {2022, 12, 31}}));
        const auto now = add({.role = DataRoleKind::Processor, .organisation = kombit, .parent = *municipalities, .agreement = "B", .validFrom = {2023, 1, 1}});
        const auto below = add({.role = DataRoleKind::SubProcessor, .organisation = supplier, .parent = *now, .agreement = "C", .validFrom = {2023, 1, 1}});
        QVERIFY(add({.role = DataRoleKind::SubProcessor, .party = "Underleverandør", .parent = *below, .agreement = "D", .validFrom = {2023, 1, 1}}));
        QCOMPARE(tree({2026, 11, 23}), (QStringList{"Kommunerne", "-KOMBIT", "--Leverandør A A/S", "---Underleverandør", "-Leverandør A A/S (not)",
                                                    "--Underleverandør (not)"}));
        QCOMPARE(tree({2018, 1, 1}).mid(1, 2), (QStringList{"-Leverandør A A/S", "--Underleverandør"}));
        QVERIFY(dataRoleRemarks(*dataRolesOf(db->reader(), solution, {2026, 11, 23}), {2026, 11, 23}).isEmpty());
        // In 2018 the sub-supplier had no agreement stated.
        QCOMPARE(dataRoleRemarks(*dataRolesOf(db->reader(), solution, {2018, 1, 1}), {2018, 1, 1}).size(), 1);
    }
    void whoStandsWhereIsHeldToTheLaw()
    {
        const auto controller = add({.role = DataRoleKind::Controller, .party = "Kommunerne"});
        const auto processor = add({.role = DataRoleKind::Processor, .organisation = kombit, .parent = *controller});
        QVERIFY(!add({.role = DataRoleKind::Controller, .party = "B", .parent = *controller}));
        QVERIFY(!add({.role = DataRoleKind::Processor, .party = "B", .parent = *processor}));
        QVERIFY(!add({.role = DataRoleKind::SubProcessor, .party = "B", .parent = *controller}));
        QVERIFY(!add({.role = DataRoleKind::SubProcessor, .party = "B"}));
        const auto elsewhere = db->insert(Solution{.name = "Fritidspas"});
        QVERIFY(!add({.solution = elsewhere, .role = DataRoleKind::SubProcessor, .party = "B", .parent = *processor}));
        QVERIFY(add({.role = DataRoleKind::SubProcessor, .party = "B", .parent = *processor}));
    }
    void aCircleIsRefused()
    {
        const auto top = add({.role = DataRoleKind::Processor, .organisation = kombit});
        const auto first = add({.role = DataRoleKind::SubProcessor, .party = "A", .parent = *top});
        const auto second = add({.role = DataRoleKind::SubProcessor, .party = "B", .parent = *first});
        QVERIFY(second);
        const auto written = db->store().write("Test", [&](Transaction &t) -> Result<void> {
            const DataRole base = *t.get(*first);
            DataRole mine = base;
            mine.parent = *second;
            return saveDataRole(t, {base, mine});
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
    }
    void aRoleWithOthersUnderItStays()
    {
        const auto controller = add({.role = DataRoleKind::Controller, .party = "Kommunerne"});
        QVERIFY(add({.role = DataRoleKind::Processor, .organisation = kombit, .parent = *controller}));
        QVERIFY(!db->store().write("Test", [&](Transaction &t) { return removeDataRole(t, *controller); }));
        QVERIFY(!db->store().write("Test", [&](Transaction &t) -> Result<void> {
            const DataRole base = *t.get(*controller);
            DataRole mine = base;
            mine.role = DataRoleKind::Processor;
            return saveDataRole(t, {base, mine});
        }));
    }
    void theRolesGoWithTheirSolution()
    {
        const auto controller = add({.role = DataRoleKind::Controller, .party = "Kommunerne"});
        QVERIFY(add({.role = DataRoleKind::Processor, .organisation = kombit, .parent = *controller}));
        const auto fresh = db->insert(Solution{.name = "Ny"});
        QVERIFY(add({.solution = fresh, .role = DataRoleKind::Controller, .party = "Kommunerne"}));
        QVERIFY(db->store().write("Test", [&](Transaction &t) { return t.remove(fresh); }));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM data_role"), 2);
    }
    void everyPlaceStandsInTheTreeOnce()
    {
        QRandomGenerator numbers(7);
        for (int round = 0; round < 50; ++round) {
            QList<DataRoleLine> places;
            for (int i = 1; i <= 40; ++i) {
                const qint64 parent = numbers.bounded(4) == 0 ? 0 : numbers.bounded(1, 60);  // some name one that is not there, some a circle
                places.append({.role = {.id = {i}, .parent = {parent}}, .inForce = numbers.bounded(2) == 0});
            }
            QSet<qint64> seen;
            const auto sorted = dataRoleTree(places);
            for (const DataRoleLine &line : sorted)
                seen.insert(line.role.id.value);
            QCOMPARE(sorted.size(), places.size());
            QCOMPARE(seen.size(), places.size());
        }
    }
    void theDemosNemRefusionHasBothChains()
    {
        const QString path = db->filePath(QStringLiteral("demo.db"));
        QVERIFY(makeDemo(path, {2026, 11, 23}));
        FixedClock clock(Instant::local({2026, 11, 23}, {10, 24}));
        auto demo = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), clock, {});
        QVERIFY(demo);
        Reader &reader = (*demo)->reader();
        const Id<Solution> nemRefusion{*reader.number("SELECT id FROM solution WHERE name = 'NemRefusion'")};
        QStringList lines;
        const auto roles = dataRolesOf(reader, nemRefusion, clock.today());
        for (const DataRoleLine &line : *roles)
            lines.append(QString(line.depth, u'-') + line.name + (line.inForce ? QString() : QStringLiteral(" (not)")));
        QCOMPARE(lines, (QStringList{"Kommunerne", "-KOMBIT", "--Leverandør A A/S", "---Underleverandør A ApS", "-Leverandør B A/S (not)", "--Underleverandør B ApS (not)"}));
        const auto detail = registerDetail(reader, RegisterSection::Solutions, nemRefusion.value);
        QVERIFY(detail);
        QVERIFY(detail->remarks.isEmpty());
        QCOMPARE(detail->related.first().records.size(), 6);
    }
};

ROOM_TEST(TestDataRoles)
#include "tst_dataroles.moc"
