#include "core/base/language.h"
#include "core/catalog.h"
#include "core/chain/operations.h"
#include "core/chain/queries.h"
#include "core/demo/demo.h"
#include "core/incidents/chainremoval.h"
#include "core/incidents/incidentfault.h"
#include "core/incidents/operations.h"
#include "core/incidents/queries.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

/// What an incident says failed, and what the chain makes of it, over the demo world.
class IncidentFaultTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theThirdPartyThatIsWaitedForIsTheFaultUntilOneIsNamed();
    void theCauseFollowsFromWhoseTheFaultIs_data();
    void theCauseFollowsFromWhoseTheFaultIs();
    void namingWritesCauseFollowUpAndTimeline();
    void anUnknownCauseLeavesWhatIsKnown();
    void whatIsNotInTheChainIsRefused();
    void aLinkThatAnIncidentNamesStays();
    void aFaultThatLeftTheChainIsNoFault();

private:
    Chain chain(const char *solution)
    {
        const auto found = m_store->reader().list<Solution>("WHERE name = ?", {QString::fromUtf8(solution)});
        return chainOf(m_store->reader(), found->value(0).id, m_clock.today()).value();
    }
    static Fault component(const Chain &chain, const QString &name)
    {
        for (const Component &each : chain.components) {
            if (each.name == name)
                return {.component = each.id};
        }
        return {};
    }
    Incident incident(const char *title) { return m_store->reader().list<Incident>("WHERE title = ? ORDER BY reported_at DESC", {QString::fromUtf8(title)})->value(0); }
    Result<CommittedChanges> name(Id<Incident> id, const NamedFault &named)
    {
        return m_store->write({"Name"}, [&](Transaction &transaction) { return nameFault(transaction, id, named); });
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 23), QTime(10, 24))};
    std::unique_ptr<Store> m_store;
    int m_number = 0;
};

static const char atThirdParty[] = "Refusioner mangler ydelser fra E-Dagpenge";

void IncidentFaultTest::init()
{
    m_store.reset();
    const QString master = m_dir.filePath(QStringLiteral("master.db"));
    if (m_number == 0)
        QVERIFY(makeDemo(master, QDate(2026, 11, 23)));
    const QString path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_number));
    QVERIFY(QFile::copy(master, path));
    auto opened = Store::open({.path = path}, catalog(), m_clock, {});
    QVERIFY(opened.isOk());
    m_store = std::move(opened).value();
}

void IncidentFaultTest::theThirdPartyThatIsWaitedForIsTheFaultUntilOneIsNamed()
{
    const Chain own = chain("NemRefusion");
    Incident each = incident(atThirdParty);
    QCOMPARE(each.failedComponent, component(own, QStringLiteral("E-Dagpenge")).component); // the demo says so
    each.failedComponent = {};
    QCOMPARE(faultOf(own, each), component(own, QStringLiteral("E-Dagpenge")));
    each.failedComponent = component(own, QStringLiteral("Virk")).component;
    QCOMPARE(faultOf(own, each), component(own, QStringLiteral("Virk")));
    const int link = linksCalled(own, QStringLiteral("Serviceplatformen > ATP")).value(0, -1);
    QVERIFY(link >= 0);
    each.failedLink = own.links[link].id;
    QCOMPARE(faultOf(own, each), (Fault{.link = own.links[link].id}));
    QCOMPARE(faultWords(own, faultOf(own, each)), linkWords(own, link));
    QCOMPARE(faultOf(own, Incident{}), Fault{});
    QVERIFY(faultWords(own, {}).isEmpty());
}

void IncidentFaultTest::theCauseFollowsFromWhoseTheFaultIs_data()
{
    QTest::addColumn<QString>("failed");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("followUp");
    QTest::newRow("outside KOMBIT's responsibility") << "E-Dagpenge" << int(IncidentCause::ThirdParty) << "the municipality itself";
    QTest::newRow("another of KOMBIT's contracts") << "Serviceplatformen" << int(IncidentCause::Supplier) << "KOMBIT";
    QTest::newRow("the supplier's own operation") << "Drift af NemRefusion" << int(IncidentCause::Supplier) << "KOMBIT";
    QTest::newRow("the supplier's supplier") << "Servere og overvågning" << int(IncidentCause::Supplier) << "Leverandør A A/S";
    QTest::newRow("the solution itself") << "NemRefusion" << int(IncidentCause::Supplier) << "KOMBIT";
    QTest::newRow("those who use it") << "Kommuner" << int(IncidentCause::Municipality) << "";
}

void IncidentFaultTest::theCauseFollowsFromWhoseTheFaultIs()
{
    QFETCH(QString, failed);
    QFETCH(int, cause);
    QFETCH(QString, followUp);
    const Chain own = chain("NemRefusion");
    const FaultRoute route = faultRoute(own, symptomOf(own), component(own, failed));
    const FaultFinding finding = findingOf(own, route);
    QCOMPARE(int(finding.cause), cause);
    const Message said = partyWords(finding.followUp);
    QCOMPARE(said.arguments().isEmpty() ? QString::fromUtf8(said.id()) : std::get<QString>(said.arguments().first()), followUp);
    QCOMPARE(finding.reasons.isEmpty(), followUp.isEmpty());
}

void IncidentFaultTest::namingWritesCauseFollowUpAndTimeline()
{
    const Incident before = incident("Opslag i ydelser giver timeout");
    const Chain own = chain("Serviceplatformen");
    const int link = linksCalled(own, QStringLiteral("Serviceplatformen > ATP")).value(0, -1);
    QVERIFY(link >= 0);
    const auto written = name(before.id, {.fault = {.link = own.links[link].id}, .cause = IncidentCause::ThirdParty, .responsible = QStringLiteral(" kommunen selv "), .author = QStringLiteral("B")});
    QVERIFY2(written, written ? "" : qPrintable(written.error().cause));
    const IncidentDetail after = incidentDetail(m_store->reader(), before.id).value();
    QCOMPARE(after.incident.failedLink, own.links[link].id);
    QVERIFY(!after.incident.failedComponent.isValid());
    QCOMPARE(after.incident.cause, IncidentCause::ThirdParty);
    QCOMPARE(after.incident.responsible, QStringLiteral("kommunen selv"));
    QCOMPARE(after.incident.state, before.state);
    QCOMPARE(after.failed, (Message{"%1 → %2", {QStringLiteral("Serviceplatformen"), QStringLiteral("ATP")}}));
    const TimelineEntry entry = after.timeline.value(0).entry;
    QCOMPARE(entry.kind, TimelineKind::FaultNamed);
    QCOMPARE(entry.text, QStringLiteral("Serviceplatformen → ATP"));
    QCOMPARE(entry.author, QStringLiteral("B"));
    // Another one takes its place.
    QVERIFY(name(before.id, {.fault = component(own, QStringLiteral("ATP"))}));
    const Incident again = incident("Opslag i ydelser giver timeout");
    QCOMPARE(again.failedComponent, component(own, QStringLiteral("ATP")).component);
    QVERIFY(!again.failedLink.isValid());
}

void IncidentFaultTest::anUnknownCauseLeavesWhatIsKnown()
{
    const Incident before = incident("Opslag i ydelser giver timeout");
    QVERIFY(name(before.id, {.fault = component(chain("Serviceplatformen"), QStringLiteral("E-Dagpenge"))}));
    const Incident after = incident("Opslag i ydelser giver timeout");
    QCOMPARE(after.cause, before.cause);
    QCOMPARE(after.responsible, before.responsible);
}

void IncidentFaultTest::whatIsNotInTheChainIsRefused()
{
    const Incident before = incident("Opslag i ydelser giver timeout");
    for (const Fault &wrong : {component(chain("NemRefusion"), QStringLiteral("Virk")), Fault{}, Fault{.link = {12345}}}) {
        const auto written = name(before.id, {.fault = wrong});
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
    }
    QCOMPARE(incident("Opslag i ydelser giver timeout"), before);
}

void IncidentFaultTest::aLinkThatAnIncidentNamesStays()
{
    const Chain own = chain("Serviceplatformen");
    const Id<Link> link = own.links[linksCalled(own, QStringLiteral("Serviceplatformen > ATP")).value(0)].id;
    QVERIFY(name(incident("Opslag i ydelser giver timeout").id, {.fault = {.link = link}}));
    const QString reference = incident("Opslag i ydelser giver timeout").reference;
    const Id<Component> user = own.components[own.consumers[own.positionOf(link)]].id;
    for (const bool whole : {false, true}) {
        const auto removed = m_store->write({"Remove"}, [&](Transaction &transaction) {
            return whole ? removeFromChain(transaction, user) : removeFromChain(transaction, link);
        });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
        QVERIFY2(Language::load("en").words(removed.error().message).contains(reference), qPrintable(reference));
    }
    QVERIFY(m_store->reader().get(link));
}

void IncidentFaultTest::aFaultThatLeftTheChainIsNoFault()
{
    const Chain own = chain("NemRefusion");
    Incident each = incident(atThirdParty);
    each.thirdParty = {};
    const Chain other = chain("Køreprøvebooking");
    QCOMPARE(faultOf(other, each), Fault{});
    QCOMPARE(faultOf(own, each), component(own, QStringLiteral("E-Dagpenge")));
}

ROOM_TEST(IncidentFaultTest)
#include "tst_incidentfault.moc"
