#include "core/agreements/registerimport.h"
#include "core/agreements/operations.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"
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

    RegisterImport import(const QString &text, RegisterSection preferred = RegisterSection::Organisations)
    {
        RegisterImport import;
        import.workbook = std::make_shared<const Workbook>(*readWorkbook(text.toUtf8(), QStringLiteral("fil.csv")));
        import.layout = proposeLayout(*import.workbook, preferred);
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
        const auto row = [](const char *heading, RegisterSection section, const char *field) {
            QTest::addRow("%s", heading) << QString::fromUtf8(heading) << int(section) << QByteArray(field);
        };
        row("Kommunekode", RegisterSection::Organisations, "municipality_code");
        row("E-mail", RegisterSection::Organisations, "email");
        row("Leverandør", RegisterSection::Organisations, "name");
        row("Tlf.", RegisterSection::Persons, "phone");
        row("Arbejdsgiver", RegisterSection::Persons, "organisation");
        row("Efternavn", RegisterSection::Persons, "last_name");
        row("Kontakt", RegisterSection::Persons, "name");
        row("IT-løsning", RegisterSection::Solutions, "name");
        row("Driftstid", RegisterSection::Solutions, "service_hours");
        row("I drift", RegisterSection::Solutions, "active");
        row("Kontraktnr.", RegisterSection::Contracts, "number");
        row("Kontrakt nr.", RegisterSection::Contracts, "number");
        row("Gyldig fra", RegisterSection::Contracts, "valid_from");
        row("Udløbsdato", RegisterSection::Contracts, "valid_to");
        row("Opsigelsesvarsel (mdr.)", RegisterSection::Contracts, "notice_months");
        row("Notice by", RegisterSection::Contracts, "");
        row("Supplier", RegisterSection::Contracts, "supplier");
        row("Aftale", RegisterSection::Contracts, "name");
        row("Farve", RegisterSection::Contracts, "");
    }
    void headingsSayWhatColumnsHold()
    {
        QFETCH(QString, heading);
        QFETCH(int, section);
        QFETCH(QByteArray, field);
        QCOMPARE(fieldOfHeading(static_cast<RegisterSection>(section), heading), field);
    }
    void theHeadingsDecideTheSection()
    {
        const auto section = [&](const QString &text) { return import(text, RegisterSection::Organisations).layout.tables.value(0).section; };
        QCOMPARE(section("Navn;Titel;Organisation;Telefon;Mail\nA;B;C;1;a@b.dk\n"), RegisterSection::Persons);
        QCOMPARE(section("Løsning;Leverandør;Driftstid\nA;B;C\n"), RegisterSection::Solutions);
        QCOMPARE(section("Kontrakt;Løsning;Leverandør;Fra;Til\nA;B;C;1-1-2026;31-12-2026\n"), RegisterSection::Contracts);
        QCOMPARE(section("Kommune;Kode\nAalborg;0851\n"), RegisterSection::Organisations);
        QCOMPARE(import("Navn;Telefon\nA;12 34 56 78\n", RegisterSection::Persons).layout.tables.value(0).section, RegisterSection::Persons);
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
        QVERIFY(save(import(text, RegisterSection::Contracts)));
        const qint64 changes = *newestChange(db->reader());
        const auto again = import(text, RegisterSection::Contracts);
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
                                           RegisterSection::Contracts));
        QVERIFY(committed);
        const Contract contract = db->reader().list<Contract>()->first();
        QCOMPARE(db->get(contract.solution).name, QStringLiteral("Fritidspas"));
        QCOMPARE(db->get(contract.solution).supplier, supplier);
    }
    void peopleBelongToOrganisationsAndHaveTheirNamesInOneOrTwoColumns()
    {
        const auto committed = save(import("Fornavn;Efternavn;Kommune;Mail\nKontakt;A;Aarhus;a@example.dk\n", RegisterSection::Persons));
        QVERIFY(committed);
        const Person person = db->reader().list<Person>()->first();
        QCOMPARE(person.name, QStringLiteral("Kontakt A"));
        QCOMPARE(person.organisation, aarhus);
        // Known by the address, though the name is another.
        const auto changed = plan(import("Navn;Kommune;Mail\nKontakt B;Aarhus;A@example.dk\n", RegisterSection::Persons));
        QCOMPARE(changed.rows.first().id, person.id.value);
        QCOMPARE(changed.rows.first().action, RowAction::Change);
    }
    void aRowsErrorNamesRowColumnAndWhatToDo()
    {
        const auto found = plan(import("Navn;Organisation;Mail\nA;Aarhus;a@example.dk\nB;Aarhus;b at example\nC;Ukendt A/S;c@example.dk\n", RegisterSection::Persons));
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
        QVERIFY(save(import("Navn;Organisation;Mail\nA;Aarhus;a@example.dk\nB;Aarhus;b at example\n", RegisterSection::Persons)));
        QCOMPARE(*db->reader().number("SELECT count(*) FROM person"), 1);
    }
    void anUnknownNameIsWhatThePersonSaysItIs()
    {
        auto reading = import("Navn;Organisation\nA;Leverandøren\nB;Ny Virksomhed\n", RegisterSection::Persons);
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
        const auto found = plan(import("Navn;Organisation;Bemærkning\nA;Aarhus;cpr 670163-1234\n", RegisterSection::Persons));
        QCOMPARE(found.count(RowAction::Problem), 1);
    }
    void aBlockWithoutHeadingsIsReadAsTheSectionOnShow()
    {
        const auto found = plan(import("Leverandør Y A/S\t12 34 56 78\nLeverandør X A/S\t12 34 56 79\n"));
        QCOMPARE(actions(found), (QStringList{"New Leverandør Y A/S", "New Leverandør X A/S"}));
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

QTEST_GUILESS_MAIN(TestRegisterImport)
#include "tst_registerimport.moc"
