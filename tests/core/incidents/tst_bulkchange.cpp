#include "core/base/language.h"
#include "core/incidents/bulkchange.h"
#include "core/storage/undo.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// What is done with several incidents at once.
class TestBulkChange : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void allAreMovedInOneChangeSet();
    void refusedOnesAreListedAndTheOthersChanged();
    void aRefusedOneKeepsAllItsFields();
    void thirdPartyAndAnswerAreOfAll();
    void priorityNeedsTheReasonWhereTheRuleSaysElse();
    void responsibleForgetsThePersonBehindTheOldWords();
    void whatIsSoAlreadyIsNotWritten();
    void undoneAtOnce();
    void removedMeanwhileIsListed();
    void emptyChangeChangesNothing();

private:
    BulkOutcome change(const BulkChange &change);
    Incident read(qsizetype place) { return m_world->get(m_ids[place]); }

    std::unique_ptr<IncidentWorld> m_world;
    QList<Id<Incident>> m_ids;
    CommittedChanges m_committed;
};

void TestBulkChange::init()
{
    m_world = std::make_unique<IncidentWorld>();
    m_ids.clear();
    for (const char *title : {"Login fejler", "Breve mangler", "Søgning er langsom"})
        m_ids.append(m_world->create(QString::fromUtf8(title), m_world->refusion));
}

BulkOutcome TestBulkChange::change(const BulkChange &change)
{
    BulkOutcome outcome;
    m_committed = m_world->write([&](Transaction &transaction) -> Result<void> {
        const auto done = changeIncidents(transaction, m_ids, change);
        if (!done)
            return done.error();
        outcome = *done;
        return {};
    });
    return outcome;
}

void TestBulkChange::allAreMovedInOneChangeSet()
{
    const qint64 before = m_world->reader().number("SELECT COUNT(*) FROM change_set").value();
    const BulkOutcome outcome = change({.state = IncidentState::UnderInvestigation, .cause = IncidentCause::Supplier, .author = "Service manager A"});
    QCOMPARE(outcome.changed, 3);
    QVERIFY(outcome.refused.isEmpty());
    QCOMPARE(m_world->reader().number("SELECT COUNT(*) FROM change_set").value(), before + 1);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(read(i).state, IncidentState::UnderInvestigation);
        QCOMPARE(read(i).cause, IncidentCause::Supplier);
        QVERIFY(read(i).acknowledgedAt.isSet());
        const auto line = m_world->reader().list<TimelineEntry>("WHERE incident = ? ORDER BY id DESC LIMIT 1", {m_ids[i]});
        QCOMPARE(line->first().kind, TimelineKind::Moved);
    }
}

void TestBulkChange::refusedOnesAreListedAndTheOthersChanged()
{
    // Only the one whose cause is known can be closed without a word.
    NewIncident known = m_world->wanted("Kendt årsag", m_world->platform);
    known.cause = IncidentCause::Kombit;
    m_ids.append(m_world->create(known));
    const BulkOutcome outcome = change({.state = IncidentState::Closed});
    QCOMPARE(outcome.changed, 1);
    QCOMPARE(outcome.refused.size(), 3);
    QCOMPARE(outcome.refused[0].reference, QString("H-01"));
    QVERIFY(Language::load("en").words(outcome.refused[0].reason).contains("closed when its cause is known"));
    QCOMPARE(read(0).state, IncidentState::New);
    QCOMPARE(read(3).state, IncidentState::Closed);
}

void TestBulkChange::aRefusedOneKeepsAllItsFields()
{
    m_world->move(m_ids[1], {.to = IncidentState::UnderInvestigation});
    const Incident before = read(1);
    const BulkOutcome outcome = change({.state = IncidentState::New, .priority = 1, .priorityReason = "Valget", .responsible = "Vagten"});
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(read(1), before);
    QCOMPARE(read(0).responsible, QString("Vagten"));
    QCOMPARE(read(0).priority, 1);
    const auto lines = m_world->reader().list<TimelineEntry>("WHERE incident = ? AND kind = ?", {m_ids[1], TimelineKind::PrioritySet});
    QVERIFY(lines->isEmpty());
}

void TestBulkChange::thirdPartyAndAnswerAreOfAll()
{
    QCOMPARE(change({.state = IncidentState::AtThirdParty}).refused.size(), 3);
    const Instant due = m_world->clock().now().plusHours(4);
    QCOMPARE(change({.state = IncidentState::AtThirdParty, .thirdParty = m_world->thirdParty, .answerDueAt = due}).changed, 3);
    QCOMPARE(read(2).thirdParty, m_world->thirdParty);
    QCOMPARE(read(2).answerDueAt, due);
    QCOMPARE(read(2).cause, IncidentCause::ThirdParty);
}

void TestBulkChange::priorityNeedsTheReasonWhereTheRuleSaysElse()
{
    // Medium impact and medium urgency give 3.
    QCOMPARE(change({.priority = 3}).same, 3);
    QCOMPARE(change({.priority = 1}).refused.size(), 3);
    QCOMPARE(change({.priority = 1, .priorityReason = "Valget er på tirsdag"}).changed, 3);
    QCOMPARE(read(0).priorityReason, QString("Valget er på tirsdag"));
    QCOMPARE(change({.priority = 3}).changed, 3);
    QVERIFY(read(0).priorityReason.isEmpty());
}

void TestBulkChange::responsibleForgetsThePersonBehindTheOldWords()
{
    const auto person = m_world->insert(Person{.organisation = m_world->supplierB, .name = "Kontakt, Leverandør B A/S"});
    m_world->write([&](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(m_ids[0]);
        incident->responsible = "Kontakt, Leverandør B A/S";
        incident->responsiblePerson = person;
        return transaction.put(*incident);
    });
    QCOMPARE(change({.responsible = "Service manager B"}).changed, 3);
    QCOMPARE(read(0).responsible, QString("Service manager B"));
    QVERIFY(!read(0).responsiblePerson.isValid());
    QCOMPARE(change({.responsible = ""}).changed, 3);
    QVERIFY(read(0).responsible.isEmpty());
}

void TestBulkChange::whatIsSoAlreadyIsNotWritten()
{
    change({.cause = IncidentCause::Kombit});
    const Incident before = read(0);
    const BulkOutcome again = change({.cause = IncidentCause::Kombit});
    QCOMPARE(again.same, 3);
    QCOMPARE(again.changed, 0);
    QCOMPARE(read(0), before);
}

void TestBulkChange::undoneAtOnce()
{
    change({.state = IncidentState::UnderInvestigation, .priority = 2, .priorityReason = "Mange kalder", .responsible = "Vagten"});
    QVERIFY(m_world->store().undo(m_committed.changeSet).isOk());
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(read(i).state, IncidentState::New);
        QCOMPARE(read(i).priority, 3);
        QVERIFY(read(i).responsible.isEmpty());
    }
}

void TestBulkChange::removedMeanwhileIsListed()
{
    m_world->write([&](Transaction &transaction) { return transaction.remove(m_ids[1]); });
    const BulkOutcome outcome = change({.cause = IncidentCause::Municipality});
    QCOMPARE(outcome.changed, 2);
    QCOMPARE(outcome.refused.size(), 1);
    QCOMPARE(outcome.refused[0].incident, m_ids[1]);
}

void TestBulkChange::emptyChangeChangesNothing()
{
    QVERIFY(BulkChange{}.isEmpty());
    QVERIFY(!BulkChange{.responsible = ""}.isEmpty());
    QCOMPARE(change({}).same, 3);
}

ROOM_TEST(TestBulkChange)
#include "tst_bulkchange.moc"
