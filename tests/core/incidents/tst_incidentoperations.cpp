#include "core/base/language.h"
#include "core/catalog.h"
#include "core/incidents/operations.h"
#include "core/incidents/queries.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// One store for all tests of the file would let them lean on each other; each test has its own.
class TestIncidentOperations : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void numbersRunInTwoSeries();
    void undoneNumberIsNotUsedAgain();
    void movingWritesTimesAndTimeline();
    void thirdPartyNeedsNameAndAFutureAnswer();
    void leavingTheThirdPartyForgetsTheAnswerDue();
    void lookedAtIncidentDoesNotBecomeNewAgain();
    void staleMoveIsRefused();
    void closingNeedsCauseOrReason();
    void goingBackOpensItAgain();
    void priorityFollowsTheRuleUnlessAReasonIsGiven();
    void formCannotChangeTheState();
    void twoPeoplesEditsAreMerged();
    void entriesAreWithdrawnAndStay();
    void affectedAreCounted();

private:
    Id<Incident> create(const NewIncident &wanted);
    Incident read(Id<Incident> id) { return m_store->reader().get(id).value(); }
    Result<CommittedChanges> move(Id<Incident> id, Move wanted);
    Result<CommittedChanges> write(const Operation &operation) { return m_store->write(Message("Test"), operation); }
    NewIncident wanted(const QString &title, Grade impact = Grade::Medium) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{Instant::local({2026, 11, 23}, {10, 0})};
    std::unique_ptr<Store> m_store;
    Id<Organisation> m_supplier;
    Id<Organisation> m_thirdParty;
    QList<Id<Organisation>> m_municipalities;
    Id<Solution> m_solution;
    Id<Solution> m_other;
};

void TestIncidentOperations::init()
{
    m_clock.set(Instant::local({2026, 11, 23}, {10, 0}));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Store::open({.path = m_folder->filePath("t.db"), .access = Access::Create}, catalog(), m_clock, {.author = {.name = "Service manager A"}});
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().cause));
    m_store = std::move(*opened);
    m_municipalities.clear();
    const auto filled = write([this](Transaction &transaction) -> Result<void> {
        const auto organisation = [&](const QString &name, OrganisationKind kind) {
            Organisation made;
            made.name = name;
            made.kind = kind;
            return transaction.insert(made).value();
        };
        m_supplier = organisation("Leverandør A", OrganisationKind::Supplier);
        m_thirdParty = organisation("E-Dagpenge", OrganisationKind::SubSupplier);
        for (const char *name : {"Esbjerg", "Herning", "Aabenraa"})
            m_municipalities.append(organisation(QString::fromUtf8(name), OrganisationKind::Municipality));
        Solution solution;
        solution.name = "NemRefusion";
        solution.supplier = m_supplier;
        m_solution = transaction.insert(solution).value();
        solution.name = "Serviceplatformen";
        solution.sortOrder = 1;
        m_other = transaction.insert(solution).value();
        return {};
    });
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().cause));
}

void TestIncidentOperations::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

NewIncident TestIncidentOperations::wanted(const QString &title, Grade impact) const
{
    NewIncident incident;
    incident.title = title;
    incident.solution = m_solution;
    incident.impact = impact;
    incident.urgency = impact;
    incident.author = "Service manager A";
    return incident;
}

Id<Incident> TestIncidentOperations::create(const NewIncident &incident)
{
    Id<Incident> made;
    const auto written = write([&](Transaction &transaction) -> Result<void> {
        const auto id = createIncident(transaction, incident);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!written)
        qWarning() << Language::load("en").words(written.error().message) << written.error().cause;
    return made;
}

Result<CommittedChanges> TestIncidentOperations::move(Id<Incident> id, Move wanted)
{
    wanted.from = read(id).state;
    return write([=](Transaction &transaction) { return moveIncident(transaction, id, wanted); });
}

void TestIncidentOperations::numbersRunInTwoSeries()
{
    NewIncident security = wanted("Lister synlige på tværs");
    security.kind = IncidentKind::Security;
    QCOMPARE(read(create(wanted("En"))).reference, QString("H-01"));
    QCOMPARE(read(create(security)).reference, QString("S-01"));
    QCOMPARE(read(create(wanted("To"))).reference, QString("H-02"));
}

void TestIncidentOperations::undoneNumberIsNotUsedAgain()
{
    Id<Incident> first;
    const auto written = write([&](Transaction &transaction) -> Result<void> {
        const auto id = createIncident(transaction, wanted("Fortrudt"));
        first = *id;
        return {};
    });
    QVERIFY(written);
    const auto undone = m_store->undo(written->changeSet);
    QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().cause));
    QVERIFY(!m_store->reader().get(first));
    QCOMPARE(read(create(wanted("Ny"))).reference, QString("H-02"));
}

void TestIncidentOperations::movingWritesTimesAndTimeline()
{
    const auto id = create(wanted("Login fejler"));
    const Instant reported = m_clock.now();
    QCOMPARE(read(id).reportedAt, reported);
    m_clock.set(reported.plusMinutes(15));
    QVERIFY(move(id, {.to = IncidentState::UnderInvestigation, .author = "Service manager A"}));
    QCOMPARE(read(id).acknowledgedAt, reported.plusMinutes(15));
    m_clock.set(reported.plusMinutes(60));
    QVERIFY(move(id, {.to = IncidentState::Resolved}));
    QCOMPARE(read(id).restoredAt, reported.plusMinutes(60));
    QCOMPARE(read(id).acknowledgedAt, reported.plusMinutes(15));
    m_clock.set(reported.plusMinutes(90));
    QVERIFY(move(id, {.to = IncidentState::Closed, .cause = IncidentCause::Supplier}));
    const Incident closed = read(id);
    QCOMPARE(closed.closedAt, reported.plusMinutes(90));
    QCOMPARE(closed.restoredAt, reported.plusMinutes(60));
    QCOMPARE(closed.stateSince, reported.plusMinutes(90));
    const auto lines = m_store->reader().list<TimelineEntry>("ORDER BY id");
    QVERIFY(lines);
    QCOMPARE(lines->size(), 4);
    QCOMPARE(lines->at(0).kind, TimelineKind::Registered);
    QCOMPARE(lines->at(1).state, std::optional(IncidentState::UnderInvestigation));
    QCOMPARE(lines->at(1).author, QString("Service manager A"));
    QCOMPARE(lines->at(3).state, std::optional(IncidentState::Closed));
    QCOMPARE(lines->at(3).at, reported.plusMinutes(90));
}

void TestIncidentOperations::thirdPartyNeedsNameAndAFutureAnswer()
{
    const auto id = create(wanted("Ydelser mangler"));
    QVERIFY(!move(id, {.to = IncidentState::AtThirdParty, .answerDueAt = m_clock.now().plusHours(2)}));
    QVERIFY(!move(id, {.to = IncidentState::AtThirdParty, .thirdParty = m_thirdParty}));
    QVERIFY(!move(id, {.to = IncidentState::AtThirdParty, .thirdParty = m_thirdParty, .answerDueAt = m_clock.now()}));
    QCOMPARE(read(id).state, IncidentState::New);
    QVERIFY(move(id, {.to = IncidentState::AtThirdParty, .thirdParty = m_thirdParty, .answerDueAt = m_clock.now().plusHours(2)}));
    QCOMPARE(read(id).cause, IncidentCause::ThirdParty);
    const auto detail = incidentDetail(m_store->reader(), id);
    QVERIFY(detail);
    QCOMPARE(detail->thirdPartyName, QString("E-Dagpenge"));
    QCOMPARE(detail->timeline.first().organisationName, QString("E-Dagpenge"));
    const auto due = answersDue(m_store->reader(), m_clock.now().plusHours(3), 10);
    QVERIFY(due);
    QCOMPARE(due->size(), 1);
    QVERIFY(answersDue(m_store->reader(), m_clock.now(), 10)->isEmpty());
}

void TestIncidentOperations::leavingTheThirdPartyForgetsTheAnswerDue()
{
    const auto id = create(wanted("Ydelser mangler"));
    QVERIFY(move(id, {.to = IncidentState::AtThirdParty, .thirdParty = m_thirdParty, .answerDueAt = m_clock.now().plusHours(2)}));
    QVERIFY(move(id, {.to = IncidentState::UnderInvestigation}));
    QVERIFY(!read(id).answerDueAt.isSet());
    QCOMPARE(read(id).thirdParty, m_thirdParty);
}

void TestIncidentOperations::lookedAtIncidentDoesNotBecomeNewAgain()
{
    const auto id = create(wanted("Login fejler"));
    QVERIFY(move(id, {.to = IncidentState::UnderInvestigation}));
    const auto refused = move(id, {.to = IncidentState::New});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    // Where it is already it need not be sent.
    QCOMPARE(Language::load("en").words(refused.error().message), QString("H-01 has been looked at and does not become new again."));
    QVERIFY(move(id, {.to = IncidentState::Resolved}));
    QVERIFY(Language::load("en").words(move(id, {.to = IncidentState::New}).error().message).endsWith("Move it to Under investigation."));
}

void TestIncidentOperations::staleMoveIsRefused()
{
    const auto id = create(wanted("Login fejler"));
    QVERIFY(move(id, {.to = IncidentState::UnderInvestigation}));
    const Move stale{.from = IncidentState::New, .to = IncidentState::Resolved};
    const auto refused = write([=](Transaction &transaction) { return moveIncident(transaction, id, stale); });
    QVERIFY(!refused);
    QCOMPARE(read(id).state, IncidentState::UnderInvestigation);
    QCOMPARE(m_store->reader().number("SELECT COUNT(*) FROM timeline_entry").value(), 2);
}

void TestIncidentOperations::closingNeedsCauseOrReason()
{
    const auto id = create(wanted("Login fejler"));
    QVERIFY(!move(id, {.to = IncidentState::Closed}));
    QVERIFY(move(id, {.to = IncidentState::Closed, .reason = "Ikke set igen"}));
    QCOMPARE(read(id).closeReason, QString("Ikke set igen"));
}

void TestIncidentOperations::goingBackOpensItAgain()
{
    const auto id = create(wanted("Login fejler"));
    QVERIFY(move(id, {.to = IncidentState::Closed, .cause = IncidentCause::Kombit}));
    QVERIFY(move(id, {.to = IncidentState::UnderInvestigation}));
    QVERIFY(!read(id).closedAt.isSet());
    QVERIFY(!read(id).restoredAt.isSet());
}

void TestIncidentOperations::priorityFollowsTheRuleUnlessAReasonIsGiven()
{
    const auto id = create(wanted("Login fejler"));
    QCOMPARE(read(id).priority, 3);
    const auto set = [&](int priority, const QString &reason) {
        return write([=](Transaction &transaction) { return setPriority(transaction, id, priority, reason, "A"); });
    };
    QVERIFY(!set(1, {}));
    QVERIFY(!set(5, "For højt"));
    QVERIFY(set(1, "Valg på tirsdag"));
    QCOMPARE(read(id).priorityReason, QString("Valg på tirsdag"));
    QVERIFY(set(3, "Ikke nødvendig"));
    QCOMPARE(read(id).priorityReason, QString());
    Edited<Incident> edited{read(id), read(id)};
    edited.mine.impact = Grade::High;
    QVERIFY(write([=](Transaction &transaction) { return saveIncident(transaction, edited, "A"); }));
    QCOMPARE(read(id).priority, 2);
}

void TestIncidentOperations::formCannotChangeTheState()
{
    const auto id = create(wanted("Login fejler"));
    Edited<Incident> edited{read(id), read(id)};
    edited.mine.state = IncidentState::Closed;
    QVERIFY(!write([=](Transaction &transaction) { return saveIncident(transaction, edited, "A"); }));
}

void TestIncidentOperations::twoPeoplesEditsAreMerged()
{
    const auto id = create(wanted("Login fejler"));
    const Incident seen = read(id);
    Edited<Incident> first{seen, seen};
    first.mine.title = "Login fejler for alle";
    Edited<Incident> second{seen, seen};
    second.mine.responsible = "Leverandør, 3. level support";
    QVERIFY(write([=](Transaction &transaction) { return saveIncident(transaction, first, "A"); }));
    QVERIFY(write([=](Transaction &transaction) { return saveIncident(transaction, second, "B"); }));
    QCOMPARE(read(id).title, QString("Login fejler for alle"));
    QCOMPARE(read(id).responsible, QString("Leverandør, 3. level support"));
    second.mine.title = "Login fejler for nogle";
    const auto refused = write([=](Transaction &transaction) { return saveIncident(transaction, second, "B"); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestIncidentOperations::entriesAreWithdrawnAndStay()
{
    const auto id = create(wanted("Login fejler"));
    Id<TimelineEntry> note;
    QVERIFY(write([&](Transaction &transaction) -> Result<void> {
        const auto made = addEntry(transaction, id, {.text = "  Genskabt i test ", .author = "A"});
        note = made.value();
        return {};
    }));
    QVERIFY(!write([=](Transaction &transaction) -> Result<void> { return addEntry(transaction, id, {.text = " "}).isOk() ? Result<void>() : Error{}; }));
    QVERIFY(!write([=](Transaction &transaction) { return withdrawEntry(transaction, note, {}); }));
    QVERIFY(write([=](Transaction &transaction) { return withdrawEntry(transaction, note, "Forkert sag"); }));
    const TimelineEntry entry = m_store->reader().get(note).value();
    QVERIFY(entry.withdrawn);
    QCOMPARE(entry.text, QString("Genskabt i test"));
    const auto registered = m_store->reader().list<TimelineEntry>("WHERE kind = 2");
    QVERIFY(!write([=](Transaction &transaction) { return withdrawEntry(transaction, registered->first().id, "Nej"); }));
}

void TestIncidentOperations::affectedAreCounted()
{
    NewIncident incident = wanted("Login fejler");
    incident.affected = {m_municipalities[0], m_municipalities[1]};
    const auto id = create(incident);
    QCOMPARE(read(id).affected, 2);
    const auto set = [&](const QList<Id<Organisation>> &list) {
        return write([=](Transaction &transaction) { return setAffected(transaction, id, list, "A"); });
    };
    const auto changed = set({m_municipalities[1]});
    QVERIFY(changed);
    QCOMPARE(read(id).affected, 1);
    QVERIFY(m_store->undo(changed->changeSet));
    QCOMPARE(read(id).affected, 2);
    QVERIFY(!set({m_supplier}));
    const auto detail = incidentDetail(m_store->reader(), id);
    QCOMPARE(detail->affected.size(), 2);
    QCOMPARE(detail->affected.first().name, QString("Esbjerg"));
}

ROOM_TEST(TestIncidentOperations)
#include "tst_incidentoperations.moc"
