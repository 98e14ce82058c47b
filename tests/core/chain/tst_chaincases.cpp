#include "core/base/language.h"
#include "core/catalog.h"
#include "core/chain/carriedpromise.h"
#include "core/chain/checks.h"
#include "core/chain/impact.h"
#include "core/chain/queries.h"
#include "core/demo/demo.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

/// The deck's cases on the demo world.
class ChainCasesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDecksFaultLeavesKombitAtTheThirdParty();
    void theWalkThroughHasFiveSteps();
    void theMunicipalityEscalatesToKombitWhenTheAnswerIsOverdue();
    void aLinkAloneIsEscalatedAsTheRouteIsThatEndsWithIt();
    void theLastStepNamesWhoHasTheEscalation();
    void aLevelHasItsArticleWithinASentence();
    void whoIsCalledLikeItsComponentOperatesItItself();
    void aContractThatRanOutChangesTheAnswer();
    void anotherCellChangesTheAnswer();
    void somebodyNamedOnTheLinkFollowsUp();
    void aFaultAtTheThirdPartyHitsTheSolutionsAboveIt();
    void theChainDoesNotCarryWhatNemRefusionPromises();
    void whatIsOpenInTheChainLeadsToWhereItIsMended();
    void theSolutionsOwnChainLeavesTheOthersOut();
    void theSideAloneIsTheHops();
    void everyOperationStandsUnderAContract();

private:
    Chain chain() { return wholeChain(m_store->reader(), QDate(2026, 11, 23)).value(); }
    static Id<Component> called(const Chain &chain, const QString &name)
    {
        for (const Component &component : chain.components) {
            if (component.name == name)
                return component.id;
        }
        return {};
    }
    static FaultRoute decksRoute(const Chain &chain)
    {
        return faultRoute(chain, called(chain, QStringLiteral("Kommuner")), {.component = called(chain, QStringLiteral("E-Dagpenge")), .link = {}});
    }
    Asked asked(Instant due) { return {.record = {QStringLiteral("incident"), 1}, .name = QStringLiteral("H-214"), .answerDueAt = due}; }

    QTemporaryDir m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 23), QTime(10, 24))};
    std::unique_ptr<Store> m_store;
    int m_number = 0;
};

void ChainCasesTest::init()
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

void ChainCasesTest::theDecksFaultLeavesKombitAtTheThirdParty()
{
    const Chain all = chain();
    const FaultRoute route = decksRoute(all);
    QCOMPARE(route.hops.size(), 3);
    QStringList names;
    for (const int component : route.components)
        names.append(all.components[component].name);
    QCOMPARE(names.join(u'>'), QStringLiteral("Kommuner>NemRefusion>Serviceplatformen>E-Dagpenge"));
    QCOMPARE(route.hops[0].side, ResponsibilitySide::Inside);
    QCOMPARE(route.hops[1].side, ResponsibilitySide::Inside);
    QCOMPARE(route.hops[2].side, ResponsibilitySide::Outside);
    QCOMPARE(route.leavesKombitAt, 2);
    // Nobody has the operations follow-up of NemRefusion: KOMBIT as the contract's holder, and the cell to fill in.
    QCOMPARE(followUpWords(route.hops[0]), Message::verbatim(QStringLiteral("KOMBIT")));
    QVERIFY(std::any_of(route.hops[0].missing.cbegin(), route.hops[0].missing.cend(), [](const Missing &missing) { return missing.matrix.isValid() && missing.record.table == QLatin1String("task"); }));
    QCOMPARE(followUpWords(route.hops[1]), Message::verbatim(QStringLiteral("KOMBIT")));
    QVERIFY(std::any_of(route.hops[1].reasons.cbegin(), route.hops[1].reasons.cend(), [](const Reason &reason) { return reason.record.table == QLatin1String("responsibility_cell"); }));
    QCOMPARE(followUpWords(route.hops[2]), Message{"the municipality itself"});
    QCOMPARE(all.persons.value(route.hops[2].contact).name, QStringLiteral("Support, E-Dagpenge"));
    QVERIFY(std::any_of(route.hops[2].promises.cbegin(), route.hops[2].promises.cend(), [](const HopPromise &promise) { return promise.metric == Metric::ReactionTime && promise.target == 120; }));
}

void ChainCasesTest::theWalkThroughHasFiveSteps()
{
    const Chain all = chain();
    const FaultRoute route = decksRoute(all);
    const EscalationWay way = escalationWay(all, route, asked(Instant::local(QDate(2026, 11, 23), QTime(10, 20))), {}, m_clock.now());
    const QList<WalkStep> steps = walkThrough(all, route, way);
    QCOMPARE(steps.size(), 5);
    QList<WalkKind> kinds;
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps[i].number, i + 1);
        QVERIFY(!steps[i].sentence.isEmpty() && !steps[i].reasons.isEmpty());
        kinds.append(steps[i].kind);
    }
    QCOMPARE(kinds, (QList<WalkKind>{WalkKind::Contact, WalkKind::RuleOut, WalkKind::Contact, WalkKind::Contact, WalkKind::Escalate}));
}

void ChainCasesTest::theMunicipalityEscalatesToKombitWhenTheAnswerIsOverdue()
{
    const Chain all = chain();
    const FaultRoute route = decksRoute(all);
    const Instant due = Instant::local(QDate(2026, 11, 23), QTime(10, 20));
    const EscalationWay before = escalationWay(all, route, asked(due), {}, due.plusMinutes(-1));
    QVERIFY(before.isPossible && before.needsReason && !before.isOverdue);
    const EscalationWay way = escalationWay(all, route, asked(due), {}, m_clock.now());
    QVERIFY(way.isPossible && !way.needsReason && way.isOverdue);
    QCOMPARE(way.next, std::optional(EscalationLevel::Kombit));
    QCOMPARE(way.hop, 2);
    QCOMPARE(way.recordName, QStringLiteral("H-214"));
    const NewEscalation proposed = proposedEscalation(all, route, way);
    QCOMPARE(proposed.level, EscalationLevel::Kombit);
    QCOMPARE(proposed.link, all.links[route.hops[2].link].id);
    QCOMPARE(proposed.record, way.record);
    // The deadline is the one of whom it was agreed with, also where the route leaves KOMBIT's contracts before.
    Asked byName = asked(due);
    byName.party = route.hops[2].to.first().organisation;
    FaultRoute early = route;
    early.leavesKombitAt = 0;
    const EscalationWay named = escalationWay(all, early, byName, {}, m_clock.now());
    QCOMPARE(named.hop, 2);
    QCOMPARE(named.state, way.state);
    // Once it is escalated that one is taken up, and no second one is raised.
    const Escalation open{.id = {7}, .about = QStringLiteral("H-214"), .level = EscalationLevel::Kombit, .answerDueAt = m_clock.now().plusHours(48), .link = proposed.link};
    const EscalationWay later = escalationWay(all, route, asked(due), {open}, m_clock.now());
    QCOMPARE(later.current, open.id);
    QCOMPARE(later.next, std::optional(EscalationLevel::AdvisoryGroup));
    QVERIFY(later.needsReason);
    // Nobody has been asked: first report it, or escalate with a reason; to KOMBIT here, too, since no contract of KOMBIT's governs the link.
    const EscalationWay unasked = escalationWay(all, route, {}, {}, m_clock.now());
    QVERIFY(unasked.needsReason && unasked.next == EscalationLevel::Kombit);
}

void ChainCasesTest::aLinkAloneIsEscalatedAsTheRouteIsThatEndsWithIt()
{
    const Chain all = chain();
    const Instant due = Instant::local(QDate(2026, 11, 23), QTime(10, 20));
    int outside = 0;
    int inside = 0;
    for (int link = 0; link < all.links.size(); ++link) {
        const FaultRoute alone = routeOver(all, link);
        QCOMPARE(alone.components, (QList<int>{all.consumers[link], all.providers[link]}));
        QCOMPARE(alone.hops.size(), 1);
        const bool isKombits = alone.hops.first().side == ResponsibilitySide::Inside;
        (isKombits ? inside : outside) += 1;
        for (const bool wasAsked : {false, true}) {
            const auto by = wasAsked ? std::optional(asked(due)) : std::nullopt;
            const EscalationWay way = escalationWay(all, alone, by, {}, m_clock.now());
            QCOMPARE(way.next, std::optional(firstLevel(isKombits, wasAsked)));
            QCOMPARE(proposedEscalation(all, alone, way).link, all.links[link].id);
            QCOMPARE(proposedEscalation(all, alone, way).level, *way.next);
        }
    }
    QVERIFY(inside > 0 && outside > 0);
    QCOMPARE(firstLevel(false, false), EscalationLevel::Kombit);
    QCOMPARE(firstLevel(false, true), EscalationLevel::Kombit);
    QCOMPARE(firstLevel(true, false), EscalationLevel::Supplier);
    QCOMPARE(firstLevel(true, true), EscalationLevel::ServiceManager);
    // The deck's last link: as the whole route says it.
    const FaultRoute route = decksRoute(all);
    QCOMPARE(escalationWay(all, routeOver(all, route.hops[2].link), asked(due), {}, m_clock.now()).next, escalationWay(all, route, asked(due), {}, m_clock.now()).next);
}

void ChainCasesTest::theLastStepNamesWhoHasTheEscalation()
{
    const Chain all = chain();
    const FaultRoute route = decksRoute(all);
    const Id<Link> last = all.links[route.hops[2].link].id;
    const Language english = Language::load(QStringLiteral("en"));
    for (const EscalationLevel level : escalationLevels()) {
        const Escalation open{.id = {7}, .about = QStringLiteral("H-214"), .level = level, .answerDueAt = m_clock.now().plusHours(48), .link = last};
        const EscalationWay way = escalationWay(all, route, {}, {open}, m_clock.now());
        QCOMPARE(way.at, std::optional(level));
        const WalkStep step = walkThrough(all, route, way).last();
        QCOMPARE(english.words(step.title), QStringLiteral("Escalation → %1").arg(english.words(word(level))));
        // Of the two sentences of the box the second alone says where it can go.
        if (way.next)
            QVERIFY(!english.words(way.state).contains(english.words(addressee(*way.next))) && english.words(way.whatToDo).contains(english.words(addressee(*way.next))));
        // The box under the steps says where it stands and what can be done now; the step does not say it again.
        for (const Message &told : {way.state, way.whatToDo})
            QVERIFY2(!english.words(step.sentence).contains(english.words(told)), qPrintable(english.words(step.sentence)));
        QCOMPARE(step.followUp, level >= EscalationLevel::ServiceManager ? word(EscalationLevel::Kombit) : followUpWords(route.hops[2]));
    }
}

void ChainCasesTest::aLevelHasItsArticleWithinASentence()
{
    const Language english = Language::load(QStringLiteral("en"));
    const Instant now = m_clock.now();
    for (const EscalationLevel level : escalationLevels()) {
        const QString name = english.words(word(level));
        const Escalation open{.id = {7}, .about = QStringLiteral("H-214"), .level = level, .answerDueAt = now.plusHours(-1)};
        for (const Message &said : {takeUpState(open, now).why, takeUpState(open, now.plusHours(-2)).why, stepSentence({.kind = EscalationStepKind::TakenUp, .level = level}),
                                    stepSentence({.kind = EscalationStepKind::Reminded, .level = level}), stepSentence({.kind = EscalationStepKind::Rejected, .level = level})}) {
            for (const QString &preposition : {QStringLiteral("to "), QStringLiteral("from "), QStringLiteral("by ")})
                QVERIFY2(level == EscalationLevel::Kombit || !english.words(said).contains(preposition + name), qPrintable(english.words(said)));
        }
    }
    const Escalation atKombit{.id = {7}, .about = QStringLiteral("H-214"), .level = EscalationLevel::Kombit, .answerDueAt = now.plusHours(-1)};
    QVERIFY(english.words(takeUpState(atKombit, now).why).endsWith(QStringLiteral("It can be taken up to the Operations advisory group.")));
}

void ChainCasesTest::whoIsCalledLikeItsComponentOperatesItItself()
{
    const Chain all = chain();
    const Language danish = Language::load(QStringLiteral("da"));
    bool itself = false;
    for (int link = 0; link < all.links.size(); ++link) {
        for (const Reason &reason : hopOver(all, link).reasons) {
            const QString said = danish.words(reason.message);
            QVERIFY2(!said.contains(QStringLiteral("E-Dagpenge driver E-Dagpenge")), qPrintable(said));
            itself = itself || said == QStringLiteral("E-Dagpenge driver selv sit system.");
        }
    }
    QVERIFY(itself);
}

void ChainCasesTest::aContractThatRanOutChangesTheAnswer()
{
    auto contracts = m_store->reader().list<Contract>("WHERE name = 'Driftskontrakt, Serviceplatformen'");
    Contract contract = contracts->first();
    const Contract base = contract;
    contract.renewal.reset();
    contract.validTo = QDate(2026, 11, 22);
    QVERIFY(m_store->write({"Save"}, [&](Transaction &transaction) { return transaction.save(Edited<Contract>{base, contract}); }));
    const FaultRoute route = decksRoute(chain());
    QCOMPARE(route.hops[1].side, ResponsibilitySide::Unknown);
    QCOMPARE(route.hops[1].contractState, ContractState::RanOut);
    QCOMPARE(route.leavesKombitAt, 1);
    QCOMPARE(followUpWords(route.hops[1]), word(ResponsibilitySide::Unknown));
    QVERIFY(std::any_of(route.hops[1].missing.cbegin(), route.hops[1].missing.cend(), [&](const Missing &missing) { return missing.record.id == base.id.value && missing.field == "valid_to"; }));
}

void ChainCasesTest::anotherCellChangesTheAnswer()
{
    const auto solution = m_store->reader().list<Solution>("WHERE name = 'Serviceplatformen'")->first().id;
    const auto task = m_store->reader().list<Task>("WHERE name = 'Driftsopfølgning'")->first().id;
    const auto cell = [&](const QString &party, Degree degree) {
        const auto role = m_store->reader().list<PartyRole>("WHERE name = ?", {party})->first().id;
        return m_store->write({"Cell"}, [&](Transaction &transaction) -> Result<void> {
            const auto id = transaction.insert(ResponsibilityCell{.solution = solution, .task = task, .party = role, .validFrom = QDate(2026, 11, 1), .degree = degree});
            return id ? Result<void>() : Result<void>(id.error());
        }).isOk();
    };
    QVERIFY(cell(QStringLiteral("KOMBIT"), Degree::Empty) && cell(QStringLiteral("Leverandør"), Degree::Responsible));
    const Chain all = chain();
    QCOMPARE(followUpWords(decksRoute(all).hops[1]), Message::verbatim(QStringLiteral("Leverandør C A/S")));
}

void ChainCasesTest::somebodyNamedOnTheLinkFollowsUp()
{
    Chain all = chain();
    const int link = decksRoute(all).hops[2].link;
    for (const Organisation &organisation : std::as_const(all.organisations)) {
        if (organisation.name == QLatin1String("STAR"))
            all.links[link].followUp = organisation.id;
    }
    QCOMPARE(followUpWords(hopOver(all, link)), Message::verbatim(QStringLiteral("STAR")));
}

void ChainCasesTest::aFaultAtTheThirdPartyHitsTheSolutionsAboveIt()
{
    const Chain all = chain();
    const Impact hit = impact(all, {.component = called(all, QStringLiteral("E-Dagpenge")), .link = {}});
    QHash<QString, ImpactLine> lines;
    for (const ImpactLine &line : hit.lines)
        lines.insert(all.components[line.component].name, line);
    QCOMPARE(lines.value(QStringLiteral("NemRefusion")).state, ImpactState::Down);
    QCOMPARE(lines.value(QStringLiteral("NemRefusion")).way.size(), 2);
    QVERIFY(lines.contains(QStringLiteral("Parkeringslicens")));
    QCOMPARE(lines.value(QStringLiteral("Parkeringslicens")).state, ImpactState::Degraded);
    QCOMPARE(lines.value(QStringLiteral("Parkeringslicens")).standsIn.size(), 1);
    QVERIFY(!lines.contains(QStringLiteral("Vejtilladelse")));
    QCOMPARE(hit.solutionsDown, 5);
    QCOMPARE(hit.solutionsDegraded, 1);
}

void ChainCasesTest::theChainDoesNotCarryWhatNemRefusionPromises()
{
    const Chain all = chain();
    const auto nemRefusion = all.components[all.positionOf(called(all, QStringLiteral("NemRefusion")))].solution;
    const CarriedPromise carried = carriedPromise(chainOf(all, nemRefusion));
    QCOMPARE(carried.promisedAvailability, std::optional<qint64>(995'000));
    QVERIFY(!carried.availability && !carried.isCarried());
    // Serviceplatformen 0.999, own operation 0.9999, servers 0.9995, ATP 0.995, E-Dagpenge 0.99, network 0.9999, whatever Virk does.
    QCOMPARE(carried.availabilityAtBest, 983'376);
    QVERIFY(!carried.trace.isEmpty());
    const auto has = [&](PromiseGapKind kind) { return std::any_of(carried.gaps.cbegin(), carried.gaps.cend(), [kind](const PromiseGap &gap) { return gap.kind == kind; }); };
    QVERIFY(has(PromiseGapKind::NoAvailability) && has(PromiseGapKind::AvailabilityBelow) && has(PromiseGapKind::HoursShorter) && has(PromiseGapKind::ResponseSlower));
    for (const PromiseGap &gap : carried.gaps)
        QVERIFY(gap.record.isValid());
}

void ChainCasesTest::whatIsOpenInTheChainLeadsToWhereItIsMended()
{
    const Chain all = chain();
    const QList<ChainProblem> found = problems(all);
    QVERIFY(std::any_of(found.cbegin(), found.cend(), [&](const ChainProblem &problem) {
        return problem.kind == ChainProblemKind::ExternalWithoutContract && all.components[problem.component].name == QLatin1String("E-Dagpenge") && problem.field == "contract";
    }));
    QVERIFY(std::none_of(found.cbegin(), found.cend(), [](const ChainProblem &problem) { return problem.kind == ChainProblemKind::Circle || problem.kind == ChainProblemKind::SelfLink; }));
}

void ChainCasesTest::theSolutionsOwnChainLeavesTheOthersOut()
{
    const Chain all = chain();
    const auto nemRefusion = all.components[all.positionOf(called(all, QStringLiteral("NemRefusion")))].solution;
    const Chain own = chainOf(m_store->reader(), nemRefusion, QDate(2026, 11, 23)).value();
    QStringList names;
    for (const Component &component : own.components)
        names.append(component.name);
    names.sort();
    QCOMPARE(names, (QStringList{"ATP", "Drift af NemRefusion", "E-Dagpenge", "Kommuner", "NemRefusion", "Netværk og vagt", "Servere og overvågning", "Serviceplatformen", "Virk"}));
    QCOMPARE(own.components[own.start].name, QStringLiteral("NemRefusion"));
    const QList<ChainSolution> solutions = chainSolutions(m_store->reader()).value();
    for (const ChainSolution &solution : solutions)
        QVERIFY(solution.component.isValid());
}

void ChainCasesTest::theSideAloneIsTheHops()
{
    const Chain all = chain();
    QSet<int> met;
    for (int link = 0; link < all.links.size(); ++link) {
        const ResponsibilitySide side = sideOver(all, link);
        QCOMPARE(side, hopOver(all, link).side);
        met.insert(static_cast<int>(side));
    }
    QVERIFY(met.size() >= 2);
}

/// Whoever operates something for a solution does so under a contract: the solution's own, or one that stands under it.
void ChainCasesTest::everyOperationStandsUnderAContract()
{
    const Chain all = chain();
    int operations = 0;
    for (int link = 0; link < all.links.size(); ++link) {
        if (all.components[all.providers[link]].kind != ComponentKind::Operations)
            continue;
        ++operations;
        const Hop hop = hopOver(all, link);
        QVERIFY2(hop.contractState == ContractState::InForce, qPrintable(all.components[hop.provider].name));
        QCOMPARE(hop.side, ResponsibilitySide::Inside);
    }
    QVERIFY(operations >= 4);
}

ROOM_TEST(ChainCasesTest)
#include "tst_chaincases.moc"
