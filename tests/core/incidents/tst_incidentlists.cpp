#include "core/base/text.h"
#include "core/incidents/incidentimport.h"
#include "core/incidents/queries.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QFile>
#include <QTest>

using namespace driftsraad;

/// Lists as untidy as they are kept, and lists that come again with other words.
class TestIncidentLists : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void aYearsListIsProposedWhole();
    void aYearsListIsTakenWhole();
    void theSameYearAgainDiffersInNothing();
    void anUnknownSolutionIsAskedForOnce();
    void aSolutionOfTheListCanBeOneOfTheRegister();
    void shortDescriptionIsTheTitleWhereNothingElseIs();
    void whatNoFieldHoldsGoesIntoTheTimeline();
    void municipalitiesAreNamedCountedOrAll();
    void whatTheListHasOtherwiseIsSaidAndLeft();
    void theListIsRightWhereThePersonSaysSo();
    void updateIsOneStepBack();
    void theListDoesNotTakeBackAFirstLook();
    void waitingAtAThirdPartyIsWorkToTheList();

private:
    IncidentImport read(const QString &fileName, const QByteArray &content) const;
    IncidentImport text(const QByteArray &content) const { return read(QStringLiteral("liste.csv"), content); }
    IncidentImport year() const;
    IncidentImportPlan plan(const IncidentImport &import) { return planIncidentImport(m_world->reader(), import).value(); }
    void save(const IncidentImport &import);
    QList<Incident> stored() { return m_world->reader().list<Incident>("ORDER BY id").value(); }
    QStringList notes(const Incident &incident);

    std::unique_ptr<IncidentWorld> m_world;
};

namespace {

constexpr auto first = "Nr;Titel;Løsning;Meldt;Status;Prioritet;Løst;Berørte kommuner\n7;Login fejler;NemRefusion;20-11-2026 08:00;Under udredning;3;;Esbjerg\n";
constexpr auto second = "Nr;Titel;Løsning;Meldt;Status;Prioritet;Løst;Berørte kommuner\n7;Login fejler;NemRefusion;20-11-2026 08:00;Løst;2;21-11-2026 09:30;Esbjerg, Herning\n";

} // namespace

void TestIncidentLists::init()
{
    m_world = std::make_unique<IncidentWorld>();
    for (const char *name : {"Aarhus Kommune", "Odense Kommune"})
        m_world->municipalities.append(m_world->insert(Organisation{.name = QString::fromUtf8(name), .kind = OrganisationKind::Municipality}));
}

IncidentImport TestIncidentLists::read(const QString &fileName, const QByteArray &content) const
{
    IncidentImport import;
    import.workbook = std::make_shared<const Workbook>(*readWorkbook(content, fileName));
    import.layout = proposeIncidentLayout(*import.workbook);
    import.closeReason = QStringLiteral("Lukket i den importerede liste");
    import.affectedNote = QStringLiteral("Berørte kommuner i listen: %1");
    import.author = QStringLiteral("Service manager A");
    return import;
}

IncidentImport TestIncidentLists::year() const
{
    QFile file(QStringLiteral(TEST_DATA "/reports/haendelsesliste-2025.xlsx"));
    return file.open(QIODevice::ReadOnly) ? read(QStringLiteral("haendelsesliste-2025.xlsx"), file.readAll()) : IncidentImport();
}

void TestIncidentLists::save(const IncidentImport &import)
{
    const IncidentImportPlan seen = plan(import);
    m_world->write([&](Transaction &transaction) { return importIncidents(transaction, import, seen); });
}

QStringList TestIncidentLists::notes(const Incident &incident)
{
    QStringList found;
    const auto lines = m_world->reader().list<TimelineEntry>("WHERE incident = ? AND kind = ? ORDER BY id", {incident.id, TimelineKind::Note});
    for (const TimelineEntry &line : *lines)
        found.append(line.text);
    return found;
}

void TestIncidentLists::aYearsListIsProposedWhole()
{
    const IncidentImport import = year();
    QCOMPARE(import.layout.tables.size(), 1);
    const QByteArrayList fields{"origin", "reported_at", "solution", "title", "priority", "state", "cause", "restored_at", "municipality", "responsible"};
    QCOMPARE(import.layout.tables.first().fields, fields);
}

void TestIncidentLists::aYearsListIsTakenWhole()
{
    IncidentImport import = year();
    QCOMPARE(plan(import).rows.size(), 140);
    import.names.insert(foldName("Byg og Miljø"), {NameChoice::Kind::Create, 0});
    for (const PlannedIncident &row : plan(import).rows)
        QVERIFY2(row.problems.isEmpty(), qPrintable(QString::number(row.row)));
    save(import);
    const QList<Incident> made = stored();
    QCOMPARE(made.size(), 140);
    QCOMPARE(m_world->reader().number("SELECT COUNT(*) FROM solution WHERE name = 'Byg og Miljø'").value(), 1);
    // H001: a moment of Excel's, a cause that is no word, and Aarhus in both spellings.
    QCOMPARE(made[0].title, QString("Fejl på indberetning - se mail"));
    QCOMPARE(made[0].reportedAt, Instant::local({2025, 12, 8}, {17, 0}));
    QCOMPARE(made[0].restoredAt, Instant::local({2025, 12, 13}, {6, 34}));
    QCOMPARE(made[0].cause, IncidentCause::ThirdParty);
    QCOMPARE(made[0].priority, 2);
    QCOMPARE(made[0].affected, 2);
    QCOMPARE(made[1].state, IncidentState::UnderInvestigation);
    // H005: all of them; closed without a cause. H007: a day in the list's own writing, and a number without names.
    QCOMPARE(made[4].affected, 5);
    QCOMPARE(made[4].closeReason, QString("Lukket i den importerede liste"));
    QCOMPARE(made[6].reportedAt, Instant::local({2025, 8, 30}, {0, 0}));
    QCOMPARE(made[6].affected, 0);
    QCOMPARE(notes(made[6]), QStringList{"Berørte kommuner i listen: 12"});
}

void TestIncidentLists::theSameYearAgainDiffersInNothing()
{
    IncidentImport import = year();
    import.names.insert(foldName("Byg og Miljø"), {NameChoice::Kind::Create, 0});
    save(import);
    const QList<Incident> before = stored();
    import.updateExisting = true;
    const IncidentImportPlan again = plan(import);
    QCOMPARE(again.count(RowAction::Same), 140);
    QCOMPARE(again.differing(), 0);
    save(import);
    QCOMPARE(stored(), before);
}

void TestIncidentLists::anUnknownSolutionIsAskedForOnce()
{
    IncidentImport import = year();
    const IncidentImportPlan asked = plan(import);
    QCOMPARE(asked.unknown.size(), 1);
    QCOMPARE(asked.unknown.first().name, QString("Byg og Miljø"));
    QVERIFY(asked.unknown.first().isSolution);
    QCOMPARE(asked.unknown.first().rows, asked.count(RowAction::Problem));
    QCOMPARE(asked.count(RowAction::Add), 140 - asked.unknown.first().rows);
    // The others are taken without it, and it is taken later.
    save(import);
    QCOMPARE(stored().size(), asked.count(RowAction::Add));
    import.names.insert(foldName("Byg og Miljø"), {NameChoice::Kind::Create, 0});
    QCOMPARE(plan(import).count(RowAction::Add), asked.unknown.first().rows);
    import.names.insert(foldName("Byg og Miljø"), {NameChoice::Kind::LeaveOut, 0});
    QCOMPARE(plan(import).count(RowAction::Problem), asked.unknown.first().rows);
}

void TestIncidentLists::aSolutionOfTheListCanBeOneOfTheRegister()
{
    IncidentImport import = text("Titel;Løsning;Meldt\nLogin fejler;Refusionen;20-11-2026 08:00\n");
    import.names.insert(foldName("Refusionen"), {NameChoice::Kind::Existing, m_world->refusion.value});
    QCOMPARE(plan(import).rows.first().solutionName, QString("NemRefusion"));
    save(import);
    QCOMPARE(stored().first().solution, m_world->refusion);
    QCOMPARE(plan(import).count(RowAction::Same), 1);
}

void TestIncidentLists::shortDescriptionIsTheTitleWhereNothingElseIs()
{
    const auto fields = [this](const char *heading) { return text(heading).layout.tables.first().fields; };
    QCOMPARE(fields("Nr;Beskrivelse;Kort beskrivelse;Oprettet\n1;a;b;20-11-2026\n"), QByteArrayList({"origin", "description", "title", "reported_at"}));
    QCOMPARE(fields("Nr;Beskrivelse;Oprettet\n1;a;20-11-2026\n"), QByteArrayList({"origin", "title", "reported_at"}));
    QCOMPARE(fields("Nr;Titel;Kort beskrivelse;Oprettet\n1;a;b;20-11-2026\n"), QByteArrayList({"origin", "title", "description", "reported_at"}));
}

void TestIncidentLists::whatNoFieldHoldsGoesIntoTheTimeline()
{
    IncidentImport import = text("Titel;Løsning;Meldt;Rodårsag;Vores mappe\nLogin fejler;NemRefusion;20-11-2026 08:00;Certifikat;F2-118\n");
    save(import);
    QCOMPARE(notes(stored().first()), QStringList({"Rodårsag: Certifikat", "Vores mappe: F2-118"}));
    import.layout.tables.first().fields[3].clear();
    QCOMPARE(plan(import).rows.first().notes, QStringList{"Vores mappe: F2-118"});
}

void TestIncidentLists::municipalitiesAreNamedCountedOrAll()
{
    const auto rowFor = [this](const char *written) {
        return plan(text(QByteArray("Titel;Løsning;Meldt;Kommuner\nLogin fejler;NemRefusion;20-11-2026 08:00;\"") + written + "\"\n")).rows.first();
    };
    QCOMPARE(rowFor("Alle").affected.size(), 5);
    QCOMPARE(rowFor("alle kommuner").affected.size(), 5);
    QCOMPARE(rowFor("Esbjerg og Århus").affected.size(), 2);
    QCOMPARE(rowFor("ca. 12 kommuner").notes, QStringList{"Berørte kommuner i listen: 12"});
    QCOMPARE(rowFor("ca. 12 kommuner").action, RowAction::Add);
    QVERIFY(rowFor("-").affected.isEmpty() && rowFor("-").notes.isEmpty());
    QCOMPARE(rowFor("Esbjerg, Atlantis").action, RowAction::Problem);
    // A supplier is no municipality, also where the register knows it.
    QCOMPARE(rowFor("Leverandør A A/S").action, RowAction::Problem);
}

void TestIncidentLists::whatTheListHasOtherwiseIsSaidAndLeft()
{
    save(text(first));
    const QList<Incident> before = stored();
    const IncidentImportPlan again = plan(text(second));
    QCOMPARE(again.count(RowAction::Same), 1);
    QCOMPARE(again.differing(), 1);
    QStringList labels;
    for (const RowDifference &each : again.rows.first().differences)
        labels.append(QString::fromUtf8(each.label.id()));
    QCOMPARE(labels, QStringList({"Priority", "State", "Restored", "Affected municipalities"}));
    QCOMPARE(again.rows.first().differences[1].here, word(IncidentState::UnderInvestigation));
    QCOMPARE(again.rows.first().differences[1].listed, word(IncidentState::Resolved));
    save(text(second));
    QCOMPARE(stored(), before);
}

void TestIncidentLists::theListIsRightWhereThePersonSaysSo()
{
    save(text(first));
    IncidentImport update = text(second);
    update.updateExisting = true;
    QCOMPARE(plan(update).count(RowAction::Change), 1);
    save(update);
    const Incident after = stored().first();
    QCOMPARE(stored().size(), 1);
    QCOMPARE(after.state, IncidentState::Resolved);
    QCOMPARE(after.restoredAt, Instant::local({2026, 11, 21}, {9, 30}));
    QCOMPARE(after.priority, 2);
    QCOMPARE(after.affected, 2);
    QVERIFY(problems(after).isEmpty());
    QCOMPARE(m_world->reader().number("SELECT COUNT(*) FROM timeline_entry WHERE incident = ? AND kind = ? AND state = 4", {after.id, TimelineKind::Moved}).value(), 1);
    QCOMPARE(plan(update).differing(), 0);
}

void TestIncidentLists::updateIsOneStepBack()
{
    save(text(first));
    IncidentImport update = text(second);
    update.updateExisting = true;
    const IncidentImportPlan seen = plan(update);
    const auto committed = m_world->write([&](Transaction &transaction) { return importIncidents(transaction, update, seen); });
    QVERIFY(m_world->store().undo(committed.changeSet).isOk());
    QCOMPARE(stored().first().state, IncidentState::UnderInvestigation);
    QCOMPARE(stored().first().priority, 3);
    QCOMPARE(stored().first().affected, 1);
}

void TestIncidentLists::theListDoesNotTakeBackAFirstLook()
{
    save(text(first));
    IncidentImport older = text("Nr;Titel;Løsning;Meldt;Status\n7;Login fejler;NemRefusion;20-11-2026 08:00;Ny\n");
    older.updateExisting = true;
    QCOMPARE(plan(older).differing(), 0);
}

void TestIncidentLists::waitingAtAThirdPartyIsWorkToTheList()
{
    save(text(first));
    m_world->move(stored().first().id, {.to = IncidentState::AtThirdParty, .thirdParty = m_world->thirdParty, .answerDueAt = m_world->clock().now().plusHours(4)});
    QCOMPARE(plan(text(first)).differing(), 0);
}

ROOM_TEST(TestIncidentLists)
#include "tst_incidentlists.moc"
