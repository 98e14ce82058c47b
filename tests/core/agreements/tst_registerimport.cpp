#include "core/agreements/dataroles.h"
#include "core/agreements/operations.h"
#include "core/agreements/registerimport.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Spreadsheets and pasted blocks on their way into the register.
class TestRegisterImport : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Organisation> aarhus;
    Id<Organisation> supplier;

    RegisterImport import(const QString &text, ImportSection preferred = ImportSection::Organisations)
    {
        RegisterImport import;
        import.workbook = std::make_shared<const Workbook>(*readWorkbook(text.toUtf8(), QStringLiteral("fil.csv")));
        import.layout = proposeLayout(*import.workbook, static_cast<RegisterSection>(preferred));
        return import;
    }
    RegisterImportPlan plan(const RegisterImport &import) { return *planRegisterImport(db->reader(), import); }
    Result<CommittedChanges> save(const RegisterImport &import)
    {
        const RegisterImportPlan seen = plan(import);
        return db->store().write("Import", [&](Transaction &transaction) { return importRegister(transaction, import, seen); });
    }
    QStringList actions(const RegisterImportPlan &plan)
    {
        QStringList said;
        for (const PlannedRow &row : plan.rows)
            said.append(QString::fromLatin1(rowActionWord(row.action).id()) + u' ' + row.name);
        return said;
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        aarhus = db->insert(Organisation{.name = "Aarhus Kommune", .kind = OrganisationKind::Municipality, .municipalityCode = "0751"});
        supplier = db->insert(Organisation{.name = "Leverandør A A/S", .phone = "00 00 01 01"});
    }
    void headingsSayWhatColumnsHold_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<int>("section");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *heading, ImportSection section, const char *field) {
            QTest::addRow("%s", heading) << QString::fromUtf8(heading) << int(section) << QByteArray(field);
        };
        row("Kommunekode", ImportSection::Organisations, "municipality_code");
        row("E-mail", ImportSection::Organisations, "email");
        row("Leverandør", ImportSection::Organisations, "name");
        row("Tlf.", ImportSection::Persons, "phone");
        row("Arbejdsgiver", ImportSection::Persons, "organisation");
        row("Efternavn", ImportSection::Persons, "last_name");
        row("Kontakt", ImportSection::Persons, "name");
        row("IT-løsning", ImportSection::Solutions, "name");
        row("Driftstid", ImportSection::Solutions, "service_hours");
        row("I drift", ImportSection::Solutions, "active");
        row("Kontraktnr.", ImportSection::Contracts, "number");
        row("Kontrakt nr.", ImportSection::Contracts, "number");
        row("Gyldig fra", ImportSection::Contracts, "valid_from");
        row("Udløbsdato", ImportSection::Contracts, "valid_to");
        row("Opsigelsesvarsel (mdr.)", ImportSection::Contracts, "notice_months");
        row("Notice by", ImportSection::Contracts, "");
        row("Fornyelse", ImportSection::Contracts, "renewal");
        row("Fornyes med måneder", ImportSection::Contracts, "renewal_months");
        row("Kontraktpart", ImportSection::Parties, "organisation");
        row("Rolle i kontrakten", ImportSection::Parties, "role");
        row("Kontrakt", ImportSection::Parties, "contract");
        row("På vegne af", ImportSection::DataRoles, "parent");
        row("Aftale og instruks", ImportSection::DataRoles, "agreement");
        row("It-løsning", ImportSection::DataRoles, "solution");
        row("Supplier", ImportSection::Contracts, "supplier");
        row("Aftale", ImportSection::Contracts, "name");
        row("Farve", ImportSection::Contracts, "");
    }
    void headingsSayWhatColumnsHold()
    {
        QFETCH(QString, heading);
        QFETCH(int, section);
        QFETCH(QByteArray, field);
        QCOMPARE(fieldOfHeading(static_cast<ImportSection>(section), heading), field);
    }
    void theHeadingsDecideTheSection()
    {
        const auto section = [&](const QString &text) { return import(text, ImportSection::Organisations).layout.tables.value(0).section; };
        QCOMPARE(section("Navn;Titel;Organisation;Telefon;Mail\nA;B;C;1;a@b.dk\n"), ImportSection::Persons);
        QCOMPARE(section("Løsning;Leverandør;Driftstid\nA;B;C\n"), ImportSection::Solutions);
        QCOMPARE(section("Kontrakt;Løsning;Leverandør;Fra;Til\nA;B;C;1-1-2026;31-12-2026\n"), ImportSection::Contracts);
        QCOMPARE(section("Kommune;Kode\nAalborg;0851\n"), ImportSection::Organisations);
        QCOMPARE(section("Kontrakt;Part;Rolle\nA;B;C\n"), ImportSection::Parties);
        QCOMPARE(section("Løsning;Rolle;Organisation;På vegne af;Fra\nA;Databehandler;B;C;1-1-2026\n"), ImportSection::DataRoles);
        QCOMPARE(import("Navn;Telefon\nA;12 34 56 78\n", ImportSection::Persons).layout.tables.value(0).section, ImportSection::Persons);
    }
    void aRowThatRepeatsAValueIsNoHeading()
    {
        // The row above has one cell only, as a title would.
        const auto read = import("Navn;Type;Kode\nDrift A;Leverandør;\n;Leverandør;\nNyt B;Leverandør;\nNyt C;Kommune;\n");
        QCOMPARE(read.layout.tables.size(), 1);
        QStringList names;
        for (const PlannedRow &row : plan(read).rows)
            names.append(row.name);
        QVERIFY2(names.contains("Nyt B"), qPrintable(names.join(u'|')));
        // A table of its own below a title still begins.
        QCOMPARE(import("Navn;Type;Kode\nDrift A;Leverandør;\n\nPersoner\nNavn;Telefon\nAne;12 34 56 78\n").layout.tables.size(), 2);
    }
    void municipalitiesAreKnownHoweverTheyAreWritten()
    {
        const auto found = plan(import("Kommune;Telefon\nÅrhus;89 40 20 00\nBornholm Kommune;56 92 00 00\n851;99 31 31 31\n"));
        QCOMPARE(actions(found), (QStringList{"Changed Aarhus Kommune", "New Bornholms Regionskommune", "New Aalborg Kommune"}));
        QCOMPARE(found.rows[0].id, aarhus.value);
        QCOMPARE(found.rows[0].changes.size(), 1);
    }
    void whatIsImportedIsOneStepThatUndoTakesBack()
    {
        const auto before = *db->reader().number("SELECT count(*) FROM organisation");
        const auto committed = save(import("Organisation;Telefon\nLeverandør A A/S;00 00 02 02\nLeverandør Z A/S;00 00 03 03\nThisted Kommune;00 00 04 04\n"));
        QVERIFY(committed);
        QCOMPARE(*db->reader().number("SELECT count(*) FROM organisation"), before + 2);
        QCOMPARE(db->get(supplier).phone, QStringLiteral("00 00 02 02"));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM region_period"), 1);
        QVERIFY(db->store().undo(committed->changeSet));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM organisation"), before);
        QCOMPARE(db->get(supplier).phone, QStringLiteral("00 00 01 01"));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM register_mapping"), 0);
    }
    void theSameFileTwiceChangesNothing()
    {
        const QString text = "Kontrakt;Nr.;Leverandør;Kontraktholder;Fra;Til;Varsel\n"
                             "Drift;K-1;Leverandør A;Aarhus;01-01-2026;31-12-2027;6 mdr.\n";
        QVERIFY(save(import(text, ImportSection::Contracts)));
        const qint64 changes = *newestChange(db->reader());
        const auto again = import(text, ImportSection::Contracts);
        QVERIFY(plan(again).changesNothing());
        QVERIFY(save(again));
        QCOMPARE(*newestChange(db->reader()), changes);
        const Contract stored = db->reader().list<Contract>()->first();
        QCOMPARE(stored.supplier, supplier);
        QCOMPARE(stored.holder, aarhus);
        QCOMPARE(stored.validTo, QDate(2027, 12, 31));
        QCOMPARE(stored.noticeMonths, 6);
    }
    void aFileMayNameWhatItBringsItself()
    {
        // Two tables on one sheet, parted by an empty row.
        const auto committed = save(import("Løsning;Leverandør;Driftstid\nFritidspas;Leverandør A;Alle dage 7-22\n;;\n"
                                           "Kontrakt;Løsning;Leverandør;Kontraktholder\nDrift, Fritidspas;fritidspas;LEVERANDØR A A/S;Århus Kommune\n",
                                           ImportSection::Contracts));
        QVERIFY(committed);
        const Contract contract = db->reader().list<Contract>()->first();
        QCOMPARE(db->get(contract.solution).name, QStringLiteral("Fritidspas"));
        QCOMPARE(db->get(contract.solution).supplier, supplier);
    }
    void peopleBelongToOrganisationsAndHaveTheirNamesInOneOrTwoColumns()
    {
        const auto committed = save(import("Fornavn;Efternavn;Kommune;Mail\nKontakt;A;Aarhus;a@example.dk\n", ImportSection::Persons));
        QVERIFY(committed);
        const Person person = db->reader().list<Person>()->first();
        QCOMPARE(person.name, QStringLiteral("Kontakt A"));
        QCOMPARE(person.organisation, aarhus);
        // Known by the address, though the name is another.
        const auto changed = plan(import("Navn;Kommune;Mail\nKontakt B;Aarhus;A@example.dk\n", ImportSection::Persons));
        QCOMPARE(changed.rows.first().id, person.id.value);
        QCOMPARE(changed.rows.first().action, RowAction::Change);
    }
    void aRowsErrorNamesRowColumnAndWhatToDo()
    {
        const auto found = plan(import("Navn;Organisation;Mail\nA;Aarhus;a@example.dk\nB;Aarhus;b at example\nC;Ukendt A/S;c@example.dk\n", ImportSection::Persons));
        QCOMPARE(found.count(RowAction::Problem), 2);
        const RowProblem mail = found.rows[1].problems.value(0);
        QCOMPARE(mail.row, 3);
        QVERIFY(mail.cell.endsWith("C3"));
        QCOMPARE(mail.heading, QStringLiteral("Mail"));
        QCOMPARE(mail.written, QStringLiteral("b at example"));
        QCOMPARE(mail.message.id(), QByteArray("Write the address as name@example.dk."));
        QCOMPARE(found.rows[2].problems.value(0).heading, QStringLiteral("Organisation"));
        QCOMPARE(found.unknown.size(), 1);
        QCOMPARE(found.unknown.first().name, QStringLiteral("Ukendt A/S"));
    }
    void goodRowsAreTakenAndBadOnesStayOut()
    {
        QVERIFY(save(import("Navn;Organisation;Mail\nA;Aarhus;a@example.dk\nB;Aarhus;b at example\n", ImportSection::Persons)));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM person"), 1);
    }
    void anUnknownNameIsWhatThePersonSaysItIs()
    {
        auto reading = import("Navn;Organisation\nA;Leverandøren\nB;Ny Virksomhed\n", ImportSection::Persons);
        reading.names.insert("leverandøren", {NameChoice::Kind::Existing, supplier.value});
        reading.names.insert("ny virksomhed", {NameChoice::Kind::Create, 0});
        const auto found = plan(reading);
        QVERIFY(found.unknown.isEmpty());
        QCOMPARE(actions(found), (QStringList{"New A", "New Ny Virksomhed", "New B"}));
        QVERIFY(save(reading));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM person p JOIN organisation o ON o.id = p.organisation WHERE o.name = 'Ny Virksomhed'"), 1);
        QCOMPARE(*db->reader().number("SELECT count(*) FROM person WHERE organisation = ?", {supplier}), 1);
    }
    void aRowThatComesTwiceIsTold()
    {
        const auto found = plan(import("Organisation;Telefon\nLeverandør Z A/S;1\nLEVERANDØR Z;1\n"));
        QCOMPARE(actions(found), (QStringList{"New Leverandør Z A/S", "Repeated LEVERANDØR Z"}));
    }
    void whatTheRegisterHasStaysWhereThatIsChosen()
    {
        auto reading = import("Organisation;Telefon\nLeverandør A A/S;00 00 02 02\n");
        reading.updateExisting = false;
        QVERIFY(plan(reading).changesNothing());
    }
    void anEmptyCellTakesNothingAway()
    {
        QVERIFY(plan(import("Organisation;Telefon;Mail\nLeverandør A A/S;;\n")).changesNothing());
    }
    void cprNumbersAreNotLetIn()
    {
        const auto found = plan(import("Navn;Organisation;Bemærkning\nA;Aarhus;cpr 670163-1234\n", ImportSection::Persons));
        QCOMPARE(found.count(RowAction::Problem), 1);
    }
    void aBlockWithoutHeadingsIsReadAsTheSectionOnShow()
    {
        const auto found = plan(import("Leverandør Y A/S\t12 34 56 78\nLeverandør X A/S\t12 34 56 79\n"));
        QCOMPARE(actions(found), (QStringList{"New Leverandør Y A/S", "New Leverandør X A/S"}));
    }
    void aTitleAboveTheHeadingsIsNoHeading()
    {
        const RegisterImport made = import("Organisationer\nNavn;Type;Telefon\nLeverandør Q A/S;Leverandør;00 00 01 09\n");
        QCOMPARE(made.layout.tables.size(), 1);
        QCOMPARE(made.layout.tables[0].headerRow, 1);
        QCOMPARE(actions(plan(made)), QStringList{"New Leverandør Q A/S"});
        // One heading alone is still one.
        QCOMPARE(import("Organisationer\nLeverandør Q A/S\n").layout.tables[0].headerRow, 0);
    }
    void theMappingIsRememberedByItsHeadings()
    {
        auto reading = import("Navn;Farve\nLeverandør Q A/S;rød\n");
        QCOMPARE(reading.layout.tables.first().fields, (QByteArrayList{"name", ""}));
        reading.layout.tables.first().fields[1] = "note";
        QVERIFY(save(reading));
        const auto next = import("NAVN;farve\nLeverandør P A/S;blå\n");
        const auto remembered = rememberedLayout(db->reader(), next.layout.layout());
        QVERIFY(remembered);
        QCOMPARE(recallLayout(*remembered, next.layout).tables.first().fields, (QByteArrayList{"name", "note"}));
        QCOMPARE(recallLayout("nonsense", next.layout), next.layout);
    }
    void aContractBringsItsRenewal()
    {
        const auto reading = import("Kontrakt;Leverandør;Kontraktholder;Til;Fornyelse;Fornyes med (mdr.)\n"
                                    "A;Leverandør A;Aarhus;31-12-2027;Automatisk;12\nB;Leverandør A;Aarhus;31-12-2027;Option;24 mdr.\n"
                                    "C;Leverandør A;Aarhus;31-12-2027;Ingen;\nD;Leverandør A;Aarhus;31-12-2027;Automatisk;\nE;Leverandør A;Aarhus;31-12-2027;måske;\n",
                                    ImportSection::Contracts);
        const auto found = plan(reading);
        QCOMPARE(actions(found), (QStringList{"New A", "New B", "New C", "Left out D", "Left out E"}));
        QCOMPARE(found.rows[3].problems.first().heading, QStringLiteral("Fornyes med (mdr.)"));
        QCOMPARE(found.rows[4].problems.first().message.id(), QByteArray("Write automatic, option or none."));
        QVERIFY(save(reading));
        const auto stored = *db->reader().list<Contract>("ORDER BY name");
        QCOMPARE(stored[0].renewal, std::optional(Renewal::Automatic));
        QCOMPARE(stored[0].renewalMonths, 12);
        QCOMPARE(stored[1].renewal, std::optional(Renewal::Optional));
        QCOMPARE(stored[1].renewalMonths, 24);
        QVERIFY(!stored[2].renewal);
    }
    void furtherPartiesComeFromAListOfTheirOwn()
    {
        const auto contract = db->insert(Contract{.name = "Drift", .number = "K-1", .supplier = supplier, .holder = aarhus});
        const auto reading = import("Kontrakt;Part;Rolle\nK-1;Odense Kommune;Tilsluttet kommune\nK-1;Odense;tilsluttet kommune\nK-1;Leverandør A;Garant\n"
                                    "K-2;Odense;Garant\n;Odense;Garant\nK-1;Odense;\n");
        db->insert(Organisation{.name = "Odense Kommune", .kind = OrganisationKind::Municipality, .municipalityCode = "0461"});
        const auto found = plan(reading);
        QList<RowAction> becomes;
        for (const PlannedRow &row : found.rows)
            becomes.append(row.action);
        QCOMPARE(becomes, (QList<RowAction>{RowAction::Add, RowAction::Repeated, RowAction::Problem, RowAction::Problem, RowAction::Problem, RowAction::Problem}));
        QCOMPARE(found.rows[0].name, QStringLiteral("Drift · Odense Kommune"));
        QCOMPARE(found.rows[2].problems.first().message.id(), QByteArray("It is the contract's holder or supplier already."));
        QCOMPARE(found.rows[4].problems.first().heading, QStringLiteral("Kontrakt"));
        QVERIFY(save(reading));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM contract_party WHERE contract = ?", {contract}), 1);
        QVERIFY(plan(reading).changesNothing());
    }
    void dataRolesOfAnyDepthComeFromAList()
    {
        const auto solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
        db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        db->insert(Organisation{.name = "Underleverandør A ApS", .kind = OrganisationKind::SubSupplier});
        const QString text = "Løsning;Rolle;Organisation;På vegne af;Aftale;Fra;Til\n"
                             "NemRefusion;Dataansvarlig;Kommunerne;;;;\n"
                             "NemRefusion;Databehandler;KOMBIT;Kommunerne;Bilag B;01-01-2020;\n"
                             "NemRefusion;Underdatabehandler;Leverandør A;KOMBIT;Bilag B;01-01-2020;\n"
                             "NemRefusion;Underdatabehandler;Underleverandør A;Leverandør A A/S;;01-01-2020;31-12-2026\n";
        const auto committed = save(import(text, ImportSection::Solutions));
        QVERIFY(committed);
        QStringList tree;
        const auto lines = dataRolesOf(db->reader(), solution, {2026, 11, 23});
        for (const DataRoleLine &line : *lines)
            tree.append(QString(line.depth, u'-') + line.name);
        QCOMPARE(tree, (QStringList{"Kommunerne", "-KOMBIT", "--Leverandør A A/S", "---Underleverandør A ApS"}));
        QVERIFY(plan(import(text, ImportSection::Solutions)).changesNothing());
        QVERIFY(db->store().undo(committed->changeSet));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM data_role"), 0);
    }
    void aRoleThatNobodyStandsAboveIsARowsError()
    {
        db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
        const auto found = plan(import("Løsning;Rolle;Organisation;På vegne af\nNemRefusion;Databehandler;Leverandør A;Kommunerne\n"
                                       "NemRefusion;Underdatabehandler;Leverandør A;\nNemRefusion;behandler;Leverandør A;\n"));
        QCOMPARE(found.count(RowAction::Problem), 3);
        QCOMPARE(found.rows[0].problems.first().heading, QStringLiteral("På vegne af"));
        QCOMPARE(found.rows[1].problems.first().heading, QStringLiteral("På vegne af"));
        QCOMPARE(found.rows[2].problems.first().message.id(), QByteArray("Write controller, processor or sub-processor."));
    }
    void aRegisterThatChangedMeanwhileIsLookedAtAgain()
    {
        const auto reading = import("Organisation;Telefon\nLeverandør Z A/S;1\n");
        const RegisterImportPlan seen = plan(reading);
        db->insert(Organisation{.name = "Leverandør Z A/S"});
        const auto written = db->store().write("Import", [&](Transaction &transaction) { return importRegister(transaction, reading, seen); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
    }
};

ROOM_TEST(TestRegisterImport)
#include "tst_registerimport.moc"
