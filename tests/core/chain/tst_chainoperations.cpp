#include "core/chain/operations.h"
#include "core/chain/queries.h"

#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QtTest>

using namespace driftsraad;

class ChainOperationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aComponentGoesWithItsLinksInOneStep();
    void aNameOrASolutionIsTakenOnce();
    void aLinkToItselfOrToUsersIsRefused();
    void theSameLinkTwiceIsRefusedUnlessTheDaysDiffer();
    void aCircleIsAllowedAndTold();
    void aStaleSaveOfALinkIsAConflict();
    void aLinkThatWasEscalatedStays();
    void theNextLevelWaitsForTheDeadlineOrAReason();
    void everyStepIsWrittenDown();
    void itIsClosedOnce();
    void theDeadlineMovesForAReasonOnly();
    void theDueOnesComeOldestFirst();

private:
    template<class Id, class Work>
    Result<Id> made(Work work);
    Id<Component> component(const QString &name, ComponentKind kind = ComponentKind::System);
    Id<Link> link(Id<Component> consumer, Id<Component> provider);
    Id<Escalation> raised(Id<Link> about = {});
    Result<CommittedChanges> move(Id<Escalation> id, EscalationLevel from, const QString &reason);

    std::unique_ptr<TestDatabase> m_database;
    Id<Organisation> m_municipality;
};

template<class Id, class Work>
Result<Id> ChainOperationsTest::made(Work work)
{
    Id id;
    const auto written = m_database->store().write({"Make"}, [&](Transaction &transaction) -> Result<void> {
        const auto result = work(transaction);
        if (!result)
            return result.error();
        id = *result;
        return {};
    });
    return written ? Result<Id>(id) : Result<Id>(written.error());
}

Id<Component> ChainOperationsTest::component(const QString &name, ComponentKind kind)
{
    return made<Id<Component>>([&](Transaction &transaction) { return addComponent(transaction, {.name = name, .kind = kind}); }).valueOr({});
}

Id<Link> ChainOperationsTest::link(Id<Component> consumer, Id<Component> provider)
{
    return made<Id<Link>>([&](Transaction &transaction) { return addLink(transaction, {.consumer = consumer, .provider = provider}); }).valueOr({});
}

Id<Escalation> ChainOperationsTest::raised(Id<Link> about)
{
    return made<Id<Escalation>>([&](Transaction &transaction) {
               return raiseEscalation(transaction, {.about = QStringLiteral("Intet svar"), .reason = QStringLiteral("Haster"), .raisedBy = m_municipality,
                                                    .answerDueAt = {}, .link = about, .record = {}, .author = QStringLiteral("Kontakt")});
           })
        .valueOr({});
}

Result<CommittedChanges> ChainOperationsTest::move(Id<Escalation> id, EscalationLevel from, const QString &reason)
{
    return m_database->store().write({"Take up"}, [&](Transaction &transaction) {
        return takeUp(transaction, id, {.from = from, .reason = reason, .answerDueAt = {}, .handler = {}, .author = QStringLiteral("Kontakt")});
    });
}

void ChainOperationsTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_municipality = m_database->insert(Organisation{.name = QStringLiteral("Vejle Kommune"), .kind = OrganisationKind::Municipality});
}

void ChainOperationsTest::aComponentGoesWithItsLinksInOneStep()
{
    const auto a = component(QStringLiteral("A"));
    const auto b = component(QStringLiteral("B"));
    const auto c = component(QStringLiteral("C"));
    QVERIFY(link(a, b).isValid() && link(b, c).isValid() && link(a, c).isValid());
    const CommittedChanges removed = m_database->write([b](Transaction &transaction) { return removeComponent(transaction, b); });
    QCOMPARE(allLinks(m_database->reader())->size(), 1);
    QVERIFY(m_database->store().undo(removed.changeSet));
    QCOMPARE(allLinks(m_database->reader())->size(), 3);
    QCOMPARE(m_database->get(b).name, QStringLiteral("B"));
}

void ChainOperationsTest::aNameOrASolutionIsTakenOnce()
{
    QVERIFY(component(QStringLiteral("Virk")).isValid());
    QVERIFY(!component(QStringLiteral("  virk ")).isValid());
    const auto solution = m_database->insert(Solution{.name = QStringLiteral("NemRefusion")});
    const auto add = [&](const QString &name) {
        return made<Id<Component>>([&](Transaction &transaction) { return addComponent(transaction, {.name = name, .kind = ComponentKind::Solution, .solution = solution}); });
    };
    QVERIFY(add(QStringLiteral("NemRefusion")));
    QVERIFY(!add(QStringLiteral("NemRefusion 2")));
    QVERIFY(!component(QStringLiteral("Uden løsning"), ComponentKind::Solution).isValid());
}

void ChainOperationsTest::aLinkToItselfOrToUsersIsRefused()
{
    const auto a = component(QStringLiteral("A"));
    const auto users = component(QStringLiteral("Kommuner"), ComponentKind::Users);
    QVERIFY(!link(a, a).isValid());
    QVERIFY(!link(a, users).isValid());
    QVERIFY(link(users, a).isValid());
    QCOMPARE(allLinks(m_database->reader())->size(), 1);
}

void ChainOperationsTest::theSameLinkTwiceIsRefusedUnlessTheDaysDiffer()
{
    const auto a = component(QStringLiteral("A"));
    const auto b = component(QStringLiteral("B"));
    const auto add = [&](QDate from, QDate to) {
        return made<Id<Link>>([&](Transaction &transaction) {
                   return addLink(transaction, {.consumer = a, .provider = b, .carries = QStringLiteral("Data"), .validFrom = from, .validTo = to});
               })
            .isOk();
    };
    QVERIFY(add(QDate(2025, 1, 1), QDate(2026, 6, 30)));
    QVERIFY(!add(QDate(2026, 6, 30), {}));
    QVERIFY(add(QDate(2026, 7, 1), {}));
    QVERIFY(!add(QDate(2026, 2, 1), QDate(2026, 1, 1)));
}

void ChainOperationsTest::aCircleIsAllowedAndTold()
{
    const auto a = component(QStringLiteral("A"));
    const auto b = component(QStringLiteral("B"));
    const auto c = component(QStringLiteral("C"));
    QVERIFY(link(a, b).isValid() && link(b, c).isValid());
    QCOMPARE(wayBack(m_database->reader(), c, a).valueOr({}), (QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    QVERIFY(wayBack(m_database->reader(), a, c).valueOr({QString()}).isEmpty());
    QCOMPARE(circleWords({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}).arguments().first(), Argument(QStringLiteral("C → A → B → C")));
    QVERIFY(link(c, a).isValid());
    QCOMPARE(wholeChain(m_database->reader(), QDate(2026, 11, 23))->links.size(), 3);
}

void ChainOperationsTest::aStaleSaveOfALinkIsAConflict()
{
    const Link base = m_database->get(link(component(QStringLiteral("A")), component(QStringLiteral("B"))));
    const auto save = [&](const QString &carries) {
        Link mine = base;
        mine.carries = carries;
        return m_database->store().write({"Save"}, [&](Transaction &transaction) { return saveLink(transaction, {base, mine}); });
    };
    QVERIFY(save(QStringLiteral("Data")));
    const auto stale = save(QStringLiteral("Filer"));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(m_database->get(base.id).carries, QStringLiteral("Data"));
}

void ChainOperationsTest::aLinkThatWasEscalatedStays()
{
    const auto a = component(QStringLiteral("A"));
    const auto about = link(a, component(QStringLiteral("B")));
    QVERIFY(raised(about).isValid());
    QVERIFY(!m_database->store().write({"Remove"}, [&](Transaction &transaction) { return removeLink(transaction, about); }));
    QVERIFY(!m_database->store().write({"Remove"}, [&](Transaction &transaction) { return removeComponent(transaction, a); }));
    QCOMPARE(allLinks(m_database->reader())->size(), 1);
}

void ChainOperationsTest::theNextLevelWaitsForTheDeadlineOrAReason()
{
    const auto id = raised();
    const Instant start = m_database->clock().now();
    QCOMPARE(m_database->get(id).answerDueAt, start.plusHours(4));
    QVERIFY(!move(id, EscalationLevel::Supplier, {}));
    QVERIFY(!move(id, EscalationLevel::Supplier, QStringLiteral("   ")));
    QVERIFY(move(id, EscalationLevel::Supplier, QStringLiteral("Borgere venter")));
    QCOMPARE(m_database->get(id).level, EscalationLevel::ServiceManager);
    QCOMPARE(m_database->get(id).answerDueAt, start.plusHours(24));
    // Somebody else took it up meanwhile: what was seen counts no longer.
    QVERIFY(!move(id, EscalationLevel::Supplier, QStringLiteral("Igen")));
    m_database->clock().set(start.plusHours(24));
    QVERIFY(move(id, EscalationLevel::ServiceManager, {}));
    QCOMPARE(m_database->get(id).answerDueAt, start.plusHours(24 + 48));
    QVERIFY(move(id, EscalationLevel::Kombit, QStringLiteral("Principielt")));
    QCOMPARE(m_database->get(id).level, EscalationLevel::AdvisoryGroup);
    QVERIFY(!move(id, EscalationLevel::AdvisoryGroup, QStringLiteral("Videre")));
}

void ChainOperationsTest::everyStepIsWrittenDown()
{
    const auto id = raised();
    QVERIFY(move(id, EscalationLevel::Supplier, QStringLiteral("Haster")));
    m_database->write([id](Transaction &transaction) { return remind(transaction, id, QStringLiteral("Ringet"), QStringLiteral("B")); });
    m_database->write([id](Transaction &transaction) { return setOnAgenda(transaction, id, true, QStringLiteral("C")); });
    m_database->write([id](Transaction &transaction) { return closeEscalation(transaction, id, EscalationOutcome::Answered, QStringLiteral("Rettet"), QStringLiteral("D")); });
    const EscalationDetail detail = escalationDetail(m_database->reader(), id).value();
    QList<EscalationStepKind> kinds;
    for (const EscalationStep &step : detail.steps) {
        kinds.append(step.kind);
        QCOMPARE(step.at, m_database->clock().now());
        QVERIFY(!step.author.isEmpty() && !stepSentence(step).isEmpty());
    }
    QCOMPARE(kinds, (QList<EscalationStepKind>{EscalationStepKind::Raised, EscalationStepKind::TakenUp, EscalationStepKind::Reminded, EscalationStepKind::PutOnAgenda,
                                               EscalationStepKind::Answered}));
    QCOMPARE(detail.steps[1].level, EscalationLevel::ServiceManager);
    QCOMPARE(detail.steps[1].text, QStringLiteral("Haster"));
    QCOMPARE(detail.line.escalation.answer, QStringLiteral("Rettet"));
}

void ChainOperationsTest::itIsClosedOnce()
{
    const auto id = raised();
    const auto close = [&](EscalationOutcome outcome, const QString &text) {
        return m_database->store().write({"Close"}, [&](Transaction &transaction) { return closeEscalation(transaction, id, outcome, text, QStringLiteral("A")); }).isOk();
    };
    QVERIFY(!close(EscalationOutcome::Rejected, {}));
    QVERIFY(!close(EscalationOutcome::Open, QStringLiteral("x")));
    QVERIFY(close(EscalationOutcome::Withdrawn, QStringLiteral("Egen fejl")));
    QVERIFY(!close(EscalationOutcome::Answered, QStringLiteral("Rettet")));
    QVERIFY(!move(id, EscalationLevel::Supplier, QStringLiteral("Haster")));
    QCOMPARE(m_database->get(id).outcome, EscalationOutcome::Withdrawn);
    QCOMPARE(takeUpState(m_database->get(id), m_database->clock().now()).isPossible, false);
}

void ChainOperationsTest::theDeadlineMovesForAReasonOnly()
{
    const auto id = raised();
    const Instant now = m_database->clock().now();
    const auto moved = [&](Instant to, const QString &reason) {
        return m_database->store().write({"Move"}, [&](Transaction &transaction) { return moveDeadline(transaction, id, to, reason, QStringLiteral("A")); }).isOk();
    };
    QVERIFY(!moved(now, QStringLiteral("Aftalt")));
    QVERIFY(!moved(now.plusHours(8), {}));
    QVERIFY(moved(now.plusHours(8), QStringLiteral("Aftalt")));
    QCOMPARE(m_database->get(id).answerDueAt, now.plusHours(8));
}

void ChainOperationsTest::theDueOnesComeOldestFirst()
{
    const auto second = raised();
    m_database->clock().set(m_database->clock().now().plusHours(-1));
    const auto first = raised();
    const auto closed = raised();
    m_database->write([closed](Transaction &transaction) { return closeEscalation(transaction, closed, EscalationOutcome::Answered, QStringLiteral("Ja"), QStringLiteral("A")); });
    const Instant now = m_database->clock().now();
    QVERIFY(escalationsDue(m_database->reader(), now, 10)->isEmpty());
    const auto due = escalationsDue(m_database->reader(), now.plusHours(5), 10);
    QCOMPARE(due->size(), 2);
    QCOMPARE((*due)[0].escalation.id, first);
    QCOMPARE((*due)[1].escalation.id, second);
    QVERIFY(!(*due)[0].isOverdue);
    QCOMPARE(escalationLines(m_database->reader())->size(), 3);
    QCOMPARE(escalationLines(m_database->reader(), {.onlyOpen = true})->size(), 2);
}

ROOM_TEST(ChainOperationsTest)
#include "tst_chainoperations.moc"
