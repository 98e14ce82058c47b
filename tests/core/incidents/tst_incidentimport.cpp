#include "core/base/language.h"
#include "core/incidents/incidentcells.h"
#include "core/incidents/incidentimport.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// Incident lists as people keep them, on their way into the program.
class TestIncidentImport : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_world = std::make_unique<IncidentWorld>(); }
    void cleanup() { m_world.reset(); }
    void headingsSayWhatColumnsHold_data();
    void headingsSayWhatColumnsHold();
    void wordsAreUnderstood();
    void rowsBecomeIncidentsWithTheirTimes();
    void reactionIsTakenFromTheListAloneAndElseNotRecorded();
    void titleRowsAndSumsAreNoIncidents();
    void nothingIsStoredBeforeItIsConfirmed();
    void theSameFileTwiceChangesNothing();
    void rowsWithoutANumberAreKnownByWhatTheySay();
    void theSameNumberTwiceInOneFileIsTakenOnce();
    void errorsNameTheirCell();
    void timesThatTheClocksShowTwiceOrNeverAreSaid();
    void rowsWithErrorsAreLeftOutAndTheOthersTaken();
    void solutionIsThatOfTheListWhereARowNamesNone();
    void atThirdPartyComesUnderInvestigation();
    void closedWithoutCauseTakesTheGivenReason();
    void changedMappingIsRememberedForTheNextList();
    void cprNumbersAreRefused();
    void stalePlanIsRefused();
    void importIsUndoneAtOnce();

private:
    IncidentImport import(const QString &text) const;
    IncidentImportPlan plan(const IncidentImport &import) { return planIncidentImport(m_world->reader(), import).value(); }
    Result<CommittedChanges> save(const IncidentImport &import);
    QList<Incident> stored() { return m_world->reader().list<Incident>("ORDER BY id").value(); }

    std::unique_ptr<IncidentWorld> m_world;
};

namespace {

const QString list = QStringLiteral("Nr.;Emne;System;Status;Prioritet;Årsag;Oprettet;Løst;Lukket;Ansvarlig;Berørte kommuner\n"
                                    "INC-7;Login fejler;NemRefusion;Lukket;P1;Leverandør;02-11-2026 08:15;02-11-2026 10:00;03-11-2026 09:00;Driftsvagt;Esbjerg, Herning Kommune\n"
                                    "INC-8;Breve mangler;Serviceplatformen;Under udredning;3;;20-11-2026 07:30;;;;\n");

} // namespace

IncidentImport TestIncidentImport::import(const QString &text) const
{
    IncidentImport import;
    import.workbook = std::make_shared<const Workbook>(*readWorkbook(text.toUtf8(), QStringLiteral("liste.csv")));
    import.layout = proposeIncidentLayout(*import.workbook);
    import.closeReason = QStringLiteral("Lukket i den importerede liste");
    import.author = QStringLiteral("Service manager A");
    return import;
}

Result<CommittedChanges> TestIncidentImport::save(const IncidentImport &import)
{
    const IncidentImportPlan seen = plan(import);
    return m_world->store().write(Message("Import"), [=](Transaction &transaction) { return importIncidents(transaction, import, seen); });
}

void TestIncidentImport::headingsSayWhatColumnsHold_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *heading, const char *field) { QTest::addRow("%s", heading) << QString::fromUtf8(heading) << QByteArray(field); };
    row("Sagsnr.", "origin");
    row("Incident ID", "origin");
    row("Emne", "title");
    row("Kort beskrivelse", "description");
    row("It-system", "solution");
    row("Status", "state");
    row("Prioritet (1-4)", "priority");
    row("Oprettet den", "reported_at");
    row("Opstået", "occurred_at");
    row("Løst", "restored_at");
    row("Lukket kl.", "closed_at");
    row("Tildelt", "responsible");
    row("Melder", "reported_by");
    row("Berørte kommuner", "municipality");
    row("3. part", "third_party");
    row("Kvitteret", "acknowledged_at");
    row("Rodårsag", "");
    row("Created", "reported_at");
    row("Bilag", "");
}

void TestIncidentImport::headingsSayWhatColumnsHold()
{
    QFETCH(QString, heading);
    QFETCH(QByteArray, field);
    QCOMPARE(incidentFieldOf(heading), field);
}

void TestIncidentImport::wordsAreUnderstood()
{
    QCOMPARE(incidentStateOf("Afsluttet"), IncidentState::Closed);
    QCOMPARE(incidentStateOf("Afventer kunde"), IncidentState::AtThirdParty);
    QCOMPARE(incidentStateOf("Hos 3. part"), IncidentState::AtThirdParty);
    // Whom a supplier keeps waiting, she works for.
    QCOMPARE(incidentStateOf("Afventer leverandør"), IncidentState::UnderInvestigation);
    QCOMPARE(incidentCauseOf("3. part"), IncidentCause::ThirdParty);
    QVERIFY(!incidentCauseOf("3. kvartal"));
    QCOMPARE(incidentStateOf("In progress"), IncidentState::UnderInvestigation);
    QVERIFY(!incidentStateOf("Blå"));
    QCOMPARE(incidentCauseOf("Tredjepartsleverandør"), IncidentCause::ThirdParty);
    QCOMPARE(incidentCauseOf("Leverandøren"), IncidentCause::Supplier);
    QCOMPARE(incidentKindOf("Sikkerhedshændelse"), IncidentKind::Security);
    QCOMPARE(priorityOf(Cell::ofText("P2")), 2);
    QCOMPARE(priorityOf(Cell::ofNumber(4)), 4);
    QCOMPARE(priorityOf(Cell::ofText("Kritisk")), 1);
    QVERIFY(!priorityOf(Cell::ofText("7")));
    QVERIFY(!priorityOf(Cell::ofText("1 eller 2")));
    QCOMPARE(supportLevelOf(Cell::ofText("3. level")), SupportLevel::Third);
}

void TestIncidentImport::rowsBecomeIncidentsWithTheirTimes()
{
    QVERIFY(save(import(list)).isOk());
    const QList<Incident> made = stored();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].reference, QString("H-01"));
    QCOMPARE(made[0].title, QString("Login fejler"));
    QCOMPARE(made[0].solution, m_world->refusion);
    QCOMPARE(made[0].state, IncidentState::Closed);
    QCOMPARE(made[0].priority, 1);
    QCOMPARE(made[0].cause, IncidentCause::Supplier);
    QCOMPARE(made[0].reportedAt, Instant::local({2026, 11, 2}, {8, 15}));
    QCOMPARE(made[0].restoredAt, Instant::local({2026, 11, 2}, {10, 0}));
    QCOMPARE(made[0].closedAt, Instant::local({2026, 11, 3}, {9, 0}));
    QCOMPARE(made[0].responsible, QString("Driftsvagt"));
    QCOMPARE(made[0].affected, 2);
    QCOMPARE(made[1].state, IncidentState::UnderInvestigation);
    QCOMPARE(made[1].cause, IncidentCause::Unknown);
    QVERIFY(!made[1].restoredAt.isSet());
    for (const Incident &incident : made)
        QVERIFY(problems(incident).isEmpty());
}

void TestIncidentImport::reactionIsTakenFromTheListAloneAndElseNotRecorded()
{
    const IncidentImport wanted = import(QStringLiteral("Nr.;Emne;System;Status;Prioritet;Årsag;Oprettet;Kvitteret;Løst\n"
                                                        "INC-1;Login fejler;NemRefusion;Lukket;P1;Leverandør;02-11-2026 08:15;02-11-2026 08:40;02-11-2026 10:00\n"
                                                        "INC-2;Breve mangler;NemRefusion;Lukket;P1;Leverandør;02-11-2026 08:15;;02-11-2026 10:00\n"
                                                        "INC-3;Søgning er langsom;NemRefusion;Under udredning;3;;20-11-2026 07:30;;\n"
                                                        "INC-4;Logo mangler;NemRefusion;Ny;3;;20-11-2026 07:30;20-11-2026 08:00;\n"));
    QVERIFY(save(wanted));
    const QList<Incident> all = stored().last(4);
    QCOMPARE(all[0].acknowledgedAt, Instant::local(QDate(2026, 11, 2), QTime(8, 40)));
    QVERIFY(!all[1].acknowledgedAt.isSet());
    QVERIFY(!all[2].acknowledgedAt.isSet());
    QCOMPARE(all[3].acknowledgedAt, Instant::local(QDate(2026, 11, 20), QTime(8, 0)));
    QCOMPARE(all[3].state, IncidentState::New);
    // Nor does a later move invent one.
    const Id<Incident> atWork = all[2].id;
    QVERIFY(m_world->store().write(Message("Løst"), [=](Transaction &transaction) {
        return moveIncident(transaction, atWork, {.from = IncidentState::UnderInvestigation, .to = IncidentState::Resolved, .author = QStringLiteral("Service manager A")});
    }));
    QVERIFY(!m_world->reader().get(atWork)->acknowledgedAt.isSet());
}

void TestIncidentImport::titleRowsAndSumsAreNoIncidents()
{
    const IncidentImportPlan read = plan(import("Hændelser i november;;\n;;\nTitel;Løsning;Meldt\nLogin fejler;NemRefusion;20-11-2026 08:00\nI alt;;\n"));
    QCOMPARE(read.count(RowAction::Add), 1);
    QCOMPARE(read.rows.first().row, 4);
}

void TestIncidentImport::nothingIsStoredBeforeItIsConfirmed()
{
    const qint64 before = m_world->reader().number("SELECT COUNT(*) FROM change_set").value();
    QCOMPARE(plan(import(list)).count(RowAction::Add), 2);
    QVERIFY(stored().isEmpty());
    QCOMPARE(m_world->reader().number("SELECT COUNT(*) FROM change_set").value(), before);
}

void TestIncidentImport::theSameFileTwiceChangesNothing()
{
    QVERIFY(save(import(list)).isOk());
    const QList<Incident> before = stored();
    const IncidentImportPlan again = plan(import(list));
    QCOMPARE(again.count(RowAction::Same), 2);
    QCOMPARE(again.count(RowAction::Add), 0);
    QCOMPARE(again.rows.first().knownAs, QString("H-01"));
    QVERIFY(save(import(list)).isOk());
    QCOMPARE(stored(), before);
    // One row more is one incident more.
    QVERIFY(save(import(list + "INC-9;Søgning er langsom;NemRefusion;Ny;4;;22-11-2026 08:00;;;;\n")).isOk());
    QCOMPARE(stored().size(), 3);
    QCOMPARE(stored().mid(0, 2), before);
}

void TestIncidentImport::rowsWithoutANumberAreKnownByWhatTheySay()
{
    const QString plain = QStringLiteral("Titel;Løsning;Meldt\nLogin fejler;NemRefusion;20-11-2026 08:00\nLogin fejler;NemRefusion;21-11-2026 08:00\n");
    QVERIFY(save(import(plain)).isOk());
    QCOMPARE(stored().size(), 2);
    QCOMPARE(plan(import(plain)).count(RowAction::Same), 2);
}

void TestIncidentImport::theSameNumberTwiceInOneFileIsTakenOnce()
{
    const IncidentImport twice = import("Nr.;Titel;Løsning;Meldt\n1;Login fejler;NemRefusion;20-11-2026 08:00\n1;Igen;NemRefusion;20-11-2026 09:00\n");
    QCOMPARE(plan(twice).rows[1].action, RowAction::Repeated);
    QVERIFY(save(twice).isOk());
    QCOMPARE(stored().size(), 1);
}

void TestIncidentImport::errorsNameTheirCell()
{
    const IncidentImportPlan read = plan(import("Titel;Løsning;Meldt;Prioritet\nLogin fejler;Ukendt løsning;i går;9\n;NemRefusion;20-11-2026 08:00;2\nI fremtiden;NemRefusion;20-11-2027 08:00;2\n"));
    QCOMPARE(read.rows[0].action, RowAction::Problem);
    QStringList cells;
    for (const RowProblem &problem : read.rows[0].problems)
        cells.append(problem.cell.section(u'!', -1));
    QVERIFY(cells.contains("B2") && cells.contains("C2") && cells.contains("D2"));
    QCOMPARE(read.rows[0].problems[0].written, QString("Ukendt løsning"));
    // No title, and a time that has not come.
    QCOMPARE(read.count(RowAction::Problem), 3);
    QCOMPARE(read.rows[2].problems.first().cell.section(u'!', -1), QString("C4"));
}

void TestIncidentImport::timesThatTheClocksShowTwiceOrNeverAreSaid()
{
    const IncidentImportPlan read = plan(import("Titel;Løsning;Meldt\nLogin fejler;NemRefusion;29-03-2026 02:30\nBreve mangler;NemRefusion;25-10-2026 02:30\n"
                                                "Kø;NemRefusion;25-10-2026 02:30 +01:00\n"));
    QCOMPARE(read.rows[0].action, RowAction::Problem);
    QCOMPARE(read.rows[0].problems.size(), 1);
    QCOMPARE(read.rows[0].problems.first().cell.section(u'!', -1), QString("C2"));
    QVERIFY(Language::load("en").words(read.rows[0].problems.first().message).contains("29-03-2026 02:30"));
    QCOMPARE(read.rows[1].action, RowAction::Add);
    QCOMPARE(read.rows[1].incident.reportedAt.utc(), QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC));
    QCOMPARE(Language::load("en").words(read.rows[1].remarks.value(0)),
             QString("25-10-2026 02:30 comes twice, as the clocks go back; the first one counts. Write 25-10-2026 02:30 +01:00 for the second"));
    QCOMPARE(read.rows[2].incident.reportedAt.utc(), QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC));
    QVERIFY(read.rows[2].remarks.isEmpty());
}

void TestIncidentImport::rowsWithErrorsAreLeftOutAndTheOthersTaken()
{
    const IncidentImport mixed = import("Titel;Løsning;Meldt\nLogin fejler;Ukendt løsning;20-11-2026 08:00\nBreve mangler;NemRefusion;20-11-2026 08:00\n");
    QCOMPARE(plan(mixed).count(RowAction::Problem), 1);
    QVERIFY(save(mixed).isOk());
    QCOMPARE(stored().size(), 1);
    QCOMPARE(stored().first().title, QString("Breve mangler"));
}

void TestIncidentImport::solutionIsThatOfTheListWhereARowNamesNone()
{
    IncidentImport without = import("Titel;Meldt\nLogin fejler;20-11-2026 08:00\n");
    QCOMPARE(plan(without).count(RowAction::Problem), 1);
    without.solution = m_world->platform;
    QCOMPARE(plan(without).count(RowAction::Add), 1);
    QVERIFY(save(without).isOk());
    QCOMPARE(stored().first().solution, m_world->platform);
}

void TestIncidentImport::atThirdPartyComesUnderInvestigation()
{
    const IncidentImport waiting = import("Titel;Løsning;Meldt;Status;Tredjepart\nLogin fejler;NemRefusion;20-11-2026 08:00;Hos tredjepart;E-Dagpenge\n");
    QCOMPARE(plan(waiting).rows.first().remarks.size(), 1);
    QVERIFY(save(waiting).isOk());
    QCOMPARE(stored().first().state, IncidentState::UnderInvestigation);
    QCOMPARE(stored().first().thirdParty, m_world->thirdParty);
}

void TestIncidentImport::closedWithoutCauseTakesTheGivenReason()
{
    QVERIFY(save(import("Titel;Løsning;Meldt;Lukket\nLogin fejler;NemRefusion;20-11-2026 08:00;21-11-2026 08:00\n")).isOk());
    QCOMPARE(stored().first().state, IncidentState::Closed);
    QCOMPARE(stored().first().closeReason, QString("Lukket i den importerede liste"));
}

void TestIncidentImport::changedMappingIsRememberedForTheNextList()
{
    const QString odd = QStringLiteral("Hvad skete der;System;Oprettet\nLogin fejler;NemRefusion;20-11-2026 08:00\n");
    IncidentImport changed = import(odd);
    QCOMPARE(changed.layout.tables.first().fields[0], noteField);
    changed.layout.tables.first().fields[0] = "title";
    QVERIFY(save(changed).isOk());
    QCOMPARE(stored().size(), 1);
    const IncidentImport next = import(odd);
    const auto remembered = rememberedIncidentLayout(m_world->reader(), next.layout.layout());
    QCOMPARE(recallIncidentLayout(*remembered, next.layout).tables.first().fields[0], QByteArray("title"));
    QCOMPARE(recallIncidentLayout("nonsense", next.layout), next.layout);
}

void TestIncidentImport::cprNumbersAreRefused()
{
    const IncidentImportPlan read = plan(import("Titel;Løsning;Meldt;Beskrivelse\nLogin fejler;NemRefusion;20-11-2026 08:00;Borger 670163-1234 ringede\n"));
    QCOMPARE(read.rows.first().action, RowAction::Problem);
}

void TestIncidentImport::stalePlanIsRefused()
{
    const IncidentImport wanted = import(list);
    const IncidentImportPlan seen = plan(wanted);
    QVERIFY(save(wanted).isOk());
    const auto refused = m_world->store().write(Message("Import"), [&](Transaction &transaction) { return importIncidents(transaction, wanted, seen); });
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QCOMPARE(stored().size(), 2);
}

void TestIncidentImport::importIsUndoneAtOnce()
{
    const auto committed = save(import(list));
    QVERIFY(committed.isOk());
    QVERIFY(m_world->store().undo(committed->changeSet).isOk());
    QVERIFY(stored().isEmpty());
    // Its numbers are not given away again, and the list can be imported anew.
    QVERIFY(save(import(list)).isOk());
    QCOMPARE(stored().first().reference, QString("H-03"));
}

ROOM_TEST(TestIncidentImport)
#include "tst_incidentimport.moc"
