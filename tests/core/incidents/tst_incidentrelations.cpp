#include "core/base/language.h"
#include "core/incidents/incidenttemplate.h"
#include "core/incidents/newdefaults.h"
#include "core/incidents/relations.h"
#include "core/responsibility/operations.h"
#include "core/responsibility/queries.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// What incidents have to do with each other, and what a new one begins with.
class TestIncidentRelations : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_world = std::make_unique<IncidentWorld>(); }
    void cleanup() { m_world.reset(); }
    void aLinkIsSeenFromBothSides();
    void aPairIsLinkedOnce();
    void anIncidentIsNotLinkedToItself();
    void linkIsTakenAwayFromEitherSide();
    void partsAndWholeAreShown();
    void incidentsAreNotPartsOfEachOther();
    void closingTheWholeClosesItsOpenParts();
    void whatRefusesAPartRefusesTheWhole();
    void closedPartsAreLeftAlone();
    void partsOfPartsAreClosedToo();
    void incidentsAreFoundByNumberAndWords();
    void templateOfOneNameIsReplacedWithinItsSolution();
    void matrixSaysWhoGetsANewIncident();
    void nextLevelIsTakenWhereTheSecondHasNobody();
    void emptyMatrixSaysWhatIsMissing();

private:
    Reader &reader() { return m_world->reader(); }
    IncidentDetail detail(Id<Incident> id) { return incidentDetail(reader(), id).value(); }
    void link(Id<Incident> one, Id<Incident> other)
    {
        m_world->write([=](Transaction &transaction) { return linkIncidents(transaction, one, other); });
    }
    Result<CommittedChanges> partOf(Id<Incident> incident, Id<Incident> whole)
    {
        return m_world->store().write(Message("Test"), [=](Transaction &transaction) { return driftsraad::setParent(transaction, incident, whole, "Service manager A"); });
    }
    Result<CommittedChanges> moveAll(Id<Incident> whole, Move move)
    {
        move.from = m_world->get(whole).state;
        return m_world->store().write(Message("Test"), [=](Transaction &transaction) { return moveWithParts(transaction, whole, move); });
    }
    Id<Task> level(const char *name, SupportLevel level);
    void responsible(Id<Task> task, Id<PartyRole> party, const CellContent &content);

    std::unique_ptr<IncidentWorld> m_world;
};

void TestIncidentRelations::aLinkIsSeenFromBothSides()
{
    const auto one = m_world->create("Login fejler", m_world->refusion);
    const auto other = m_world->create("Breve mangler", m_world->platform);
    link(one, other);
    QCOMPARE(detail(one).linked.size(), 1);
    QCOMPARE(detail(one).linked.first().reference, QString("H-02"));
    QCOMPARE(detail(other).linked.first().id, one);
    QCOMPARE(detail(other).linked.first().title, QString("Login fejler"));
}

void TestIncidentRelations::aPairIsLinkedOnce()
{
    const auto one = m_world->create("Login fejler", m_world->refusion);
    const auto other = m_world->create("Breve mangler", m_world->platform);
    link(one, other);
    link(other, one);
    QCOMPARE(reader().number("SELECT COUNT(*) FROM incident_link").value(), 1);
}

void TestIncidentRelations::anIncidentIsNotLinkedToItself()
{
    const auto one = m_world->create("Login fejler", m_world->refusion);
    const auto refused = m_world->store().write(Message("Test"), [=](Transaction &transaction) { return linkIncidents(transaction, one, one); });
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestIncidentRelations::linkIsTakenAwayFromEitherSide()
{
    const auto one = m_world->create("Login fejler", m_world->refusion);
    const auto other = m_world->create("Breve mangler", m_world->platform);
    link(one, other);
    m_world->write([=](Transaction &transaction) { return unlinkIncidents(transaction, other, one); });
    QVERIFY(detail(one).linked.isEmpty());
    m_world->write([=](Transaction &transaction) { return unlinkIncidents(transaction, other, one); });
}

void TestIncidentRelations::partsAndWholeAreShown()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto first = m_world->create("Login fejler", m_world->refusion);
    const auto second = m_world->create("Breve mangler", m_world->refusion);
    QVERIFY(partOf(second, whole).isOk());
    QVERIFY(partOf(first, whole).isOk());
    QCOMPARE(detail(first).parent->id, whole);
    QCOMPARE(detail(whole).parts.size(), 2);
    QCOMPARE(detail(whole).parts.first().id, first);
    QVERIFY(!detail(whole).parent);
    QVERIFY(partOf(first, {}).isOk());
    QVERIFY(!detail(first).parent);
    QCOMPARE(detail(whole).parts.size(), 1);
}

void TestIncidentRelations::incidentsAreNotPartsOfEachOther()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto part = m_world->create("Login fejler", m_world->refusion);
    QVERIFY(partOf(part, whole).isOk());
    QCOMPARE(partOf(whole, part).error().code, ErrorCode::Refused);
    QVERIFY(!partOf(whole, whole).isOk());
    QVERIFY(!m_world->get(whole).parent.isValid());
}

void TestIncidentRelations::closingTheWholeClosesItsOpenParts()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto part = m_world->create("Login fejler", m_world->refusion);
    QVERIFY(partOf(part, whole).isOk());
    QCOMPARE(openParts(reader(), whole)->size(), 1);
    QVERIFY(moveAll(whole, {.to = IncidentState::Closed, .cause = IncidentCause::ThirdParty}).isOk());
    QCOMPARE(m_world->get(part).state, IncidentState::Closed);
    // Whose cause was not known has the whole's.
    QCOMPARE(m_world->get(part).cause, IncidentCause::ThirdParty);
    QVERIFY(openParts(reader(), whole)->isEmpty());
}

void TestIncidentRelations::whatRefusesAPartRefusesTheWhole()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto part = m_world->create("Login fejler", m_world->refusion);
    QVERIFY(partOf(part, whole).isOk());
    QVERIFY(!moveAll(whole, {.to = IncidentState::Closed}).isOk());
    QCOMPARE(m_world->get(whole).state, IncidentState::New);
    QCOMPARE(m_world->get(part).state, IncidentState::New);
    QVERIFY(moveAll(whole, {.to = IncidentState::Closed, .reason = "Ikke set igen"}).isOk());
    QCOMPARE(m_world->get(part).closeReason, QString("Ikke set igen"));
}

void TestIncidentRelations::closedPartsAreLeftAlone()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto part = m_world->create("Login fejler", m_world->refusion);
    QVERIFY(partOf(part, whole).isOk());
    m_world->move(part, {.to = IncidentState::Closed, .cause = IncidentCause::Municipality});
    const Incident before = m_world->get(part);
    QVERIFY(moveAll(whole, {.to = IncidentState::Closed, .cause = IncidentCause::Supplier}).isOk());
    QCOMPARE(m_world->get(part), before);
}

void TestIncidentRelations::partsOfPartsAreClosedToo()
{
    const auto whole = m_world->create("Serviceplatformen er nede", m_world->platform);
    const auto middle = m_world->create("Opslag fejler", m_world->platform);
    const auto part = m_world->create("Login fejler", m_world->refusion);
    QVERIFY(partOf(middle, whole).isOk());
    QVERIFY(partOf(part, middle).isOk());
    QVERIFY(moveAll(whole, {.to = IncidentState::Resolved}).isOk());
    QCOMPARE(m_world->get(part).state, IncidentState::Resolved);
}

void TestIncidentRelations::incidentsAreFoundByNumberAndWords()
{
    const auto one = m_world->create("Login fejler", m_world->refusion);
    const auto other = m_world->create("Breve mangler efter login", m_world->platform);
    const auto found = [&](const QString &typed, Id<Incident> but) {
        QList<qint64> ids;
        const auto named = incidentsNamed(reader(), typed, but, 10);
        for (const RelatedIncident &each : *named)
            ids.append(each.id.value);
        return ids;
    };
    QCOMPARE(found("H-01", {}), QList<qint64>({one.value}));
    QCOMPARE(found("login", {}), QList<qint64>({other.value, one.value}));
    QCOMPARE(found("login", other), QList<qint64>({one.value}));
    QCOMPARE(found("", one), QList<qint64>({other.value}));
}

void TestIncidentRelations::templateOfOneNameIsReplacedWithinItsSolution()
{
    const auto save = [&](const IncidentTemplate &wanted) {
        Id<IncidentTemplate> made;
        m_world->write([&](Transaction &transaction) -> Result<void> {
            const auto id = saveTemplate(transaction, wanted);
            if (!id)
                return id.error();
            made = *id;
            return {};
        });
        return made;
    };
    const auto first = save({.solution = m_world->refusion, .name = "Login", .title = "Login fejler"});
    QCOMPARE(save({.solution = m_world->refusion, .name = "login ", .title = "Login fejler igen"}), first);
    QCOMPARE(m_world->get(first).title, QString("Login fejler igen"));
    QVERIFY(save({.solution = m_world->platform, .name = "Login"}) != first);
    QCOMPARE(incidentTemplates(reader())->size(), 2);
    const auto unnamed = m_world->store().write(Message("Test"), [&](Transaction &transaction) -> Result<void> {
        const auto id = saveTemplate(transaction, {.solution = m_world->refusion});
        return id ? Result<void>() : Result<void>(id.error());
    });
    QCOMPARE(unnamed.error().code, ErrorCode::Invalid);
}

Id<Task> TestIncidentRelations::level(const char *name, SupportLevel level)
{
    Id<Task> made;
    m_world->write([&](Transaction &transaction) -> Result<void> {
        const auto id = addTask(transaction, {.name = QString::fromUtf8(name), .supportLevel = level});
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    return made;
}

void TestIncidentRelations::responsible(Id<Task> task, Id<PartyRole> party, const CellContent &content)
{
    m_world->write([&](Transaction &transaction) {
        const CellKey key{{}, task, party};
        return setCell(transaction, key, cellOn(transaction, key, transaction.today())->content, content);
    });
}

void TestIncidentRelations::matrixSaysWhoGetsANewIncident()
{
    const auto second = level("2. level support", SupportLevel::Second);
    const auto supplier = m_world->insert(PartyRole{.name = "Leverandør", .organisationKind = OrganisationKind::Supplier});
    const auto guard = m_world->insert(Person{.organisation = m_world->supplierB, .name = "Driftsvagt"});
    responsible(second, supplier, {.degree = Degree::Responsible, .contact = guard});
    const NewDefaults defaults = newDefaults(reader(), m_world->refusion, {}, reader().today()).value();
    QCOMPARE(defaults.level, SupportLevel::Second);
    QCOMPARE(defaults.responsible, QString("Driftsvagt, Leverandør B A/S"));
    QCOMPARE(defaults.responsiblePerson, guard);
    QVERIFY(Language::load("en").words(defaults.reason).contains("2. level support"));
}

void TestIncidentRelations::nextLevelIsTakenWhereTheSecondHasNobody()
{
    level("2. level support", SupportLevel::Second);
    const auto third = level("3. level support", SupportLevel::Third);
    const auto supplier = m_world->insert(PartyRole{.name = "Leverandør", .organisationKind = OrganisationKind::Supplier});
    responsible(third, supplier, {.degree = Degree::Responsible});
    const NewDefaults defaults = newDefaults(reader(), m_world->refusion, {}, reader().today()).value();
    QCOMPARE(defaults.level, SupportLevel::Third);
    QCOMPARE(defaults.responsible, QString("Leverandør B A/S"));
    // What a person chose is answered for, and nothing else.
    QVERIFY(newDefaults(reader(), m_world->refusion, SupportLevel::Second, reader().today())->responsible.isEmpty());
}

void TestIncidentRelations::emptyMatrixSaysWhatIsMissing()
{
    const NewDefaults defaults = newDefaults(reader(), m_world->refusion, {}, reader().today()).value();
    QCOMPARE(defaults.level, SupportLevel::Second);
    QVERIFY(defaults.responsible.isEmpty());
    QVERIFY(!defaults.reason.isEmpty());
}

ROOM_TEST(TestIncidentRelations)
#include "tst_incidentrelations.moc"
