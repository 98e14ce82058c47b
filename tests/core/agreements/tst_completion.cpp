#include "core/agreements/completion.h"
#include "core/agreements/dataroles.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

class TestCompletion : public QObject
{
    Q_OBJECT

private slots:
    void aNewDatabaseGetsTheMunicipalitiesOnce()
    {
        TestDatabase db;
        QVERIFY(*needsCompletion(db.reader()));
        db.write(&completeRegister);
        QCOMPARE(*db.reader().number("SELECT count(*) FROM organisation WHERE kind = 2"), 98);
        QCOMPARE(*db.reader().number("SELECT count(*) FROM region_period"), 98 + 46);
        QVERIFY(!*needsCompletion(db.reader()));
    }
    void aDatabaseThatIsInUseIsLeftAsItIs()
    {
        TestDatabase db;
        db.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        QVERIFY(!*needsCompletion(db.reader()));
    }
    void whatStoodInTheTwoFieldsBecomesARoleEach()
    {
        TestDatabase db;
        const auto supplier = db.insert(Organisation{.name = "Leverandør A A/S"});
        const auto below = db.insert(Organisation{.name = "Underleverandør A ApS"});
        const auto solution = db.insert(Solution{.name = "NemRefusion", .supplier = supplier});
        QVERIFY(db.store().connection().run("INSERT INTO solution_roles_before (solution, controller, sub_processor) VALUES (?, ?, ?)",
                                            {solution, QStringLiteral("Kommunerne"), below}));
        QVERIFY(*needsCompletion(db.reader()));
        db.write(&completeRegister);
        const auto tree = dataRolesOf(db.reader(), solution, {2026, 11, 23});
        QStringList names;
        for (const DataRoleLine &line : *tree)
            names.append(QString(line.depth, u'-') + line.name);
        QCOMPARE(names, (QStringList{"Kommunerne", "-Leverandør A A/S", "--Underleverandør A ApS"}));
        QVERIFY(!*needsCompletion(db.reader()));
        QVERIFY(checkHistory(db.reader())->isEmpty());
    }
    void aRegionWithoutDaysGetsThem()
    {
        TestDatabase db;
        const auto town = db.insert(Organisation{.name = "Slagelse Kommune", .kind = OrganisationKind::Municipality, .municipalityCode = "0330"});
        // As a database from before has it: the text, and no periods.
        const QString words = QStringLiteral("Slagelse Kommune\n0330");
        QVERIFY(db.store().connection().indexWords(town.value, "organisation", words, words + QStringLiteral("\nRegion Sjælland")));
        QVERIFY(db.store().connection().run("UPDATE organisation SET region = 'Region Sjælland' WHERE id = ?", {town}));
        QVERIFY(*needsCompletion(db.reader()));
        db.write(&completeRegister);
        QCOMPARE(db.get(town).region, QStringLiteral("Region Sjælland, Region Østdanmark"));
        QVERIFY(!*needsCompletion(db.reader()));
    }
};

ROOM_TEST(TestCompletion)
#include "tst_completion.moc"
