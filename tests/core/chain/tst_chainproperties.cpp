#include "core/chain/carriedpromise.h"
#include "core/chain/checks.h"
#include "core/chain/exactshare.h"
#include "core/chain/impact.h"
#include "tests/support/roomtest.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <functional>

using namespace driftsraad;

namespace {

struct Shape {
    int components = 8;
    int links = 14;
    bool circles = true;
    bool alternatives = false;
    bool promises = false;
};

/// The same seed gives the same chain: with circles, diamonds, links to itself, two links between the same and orphans. Component 0 is
/// the solution.
Chain generated(quint32 seed, const Shape &shape)
{
    QRandomGenerator random(seed);
    const auto below = [&random](int bound) { return static_cast<int>(random.bounded(bound)); };
    ChainRecords records{.day = QDate(2026, 11, 23)};
    records.solutions.append(Solution{.id = {1}, .name = QStringLiteral("S")});
    QList<qint64> promised;
    for (int i = 0; i < shape.components; ++i) {
        const bool isSolution = i == 0;
        records.components.append(Component{.id = {i + 1}, .name = QStringLiteral("C%1").arg(i), .kind = isSolution ? ComponentKind::Solution : ComponentKind::System,
                                            .solution = isSolution ? Id<Solution>{1} : Id<Solution>{}});
        promised.append(900'000 + below(100'001));
    }
    for (int i = 0; i < shape.links; ++i) {
        int from = below(shape.components);
        int to = below(shape.components);
        if (!shape.circles && from > to)
            std::swap(from, to);
        if (!shape.circles && from == to)
            continue;
        Link link{.id = {i + 1}, .consumer = {from + 1}, .provider = {to + 1}};
        if (shape.alternatives && from != to && below(2) == 0)
            link.alternative = 1 + below(2);
        if (shape.promises)
            link.availability = promised[to];
        records.links.append(link);
    }
    return makeChain(records);
}

/// The number of links of a shortest way by relaxing every link as often as there are components; -1: none.
int slowDistance(const Chain &chain, int from, int to)
{
    QList<int> distance(chain.components.size(), -1);
    distance[from] = 0;
    for (int round = 0; round < chain.components.size(); ++round) {
        for (int link = 0; link < chain.links.size(); ++link) {
            const int sofar = distance[chain.consumers[link]];
            int &there = distance[chain.providers[link]];
            if (sofar >= 0 && (there < 0 || sofar + 1 < there))
                there = sofar + 1;
        }
    }
    return distance[to];
}

/// Every link on a way that passes no component twice, by walking all of them.
QSet<int> slowLinks(const Chain &chain, int from, int to)
{
    QSet<int> found;
    QList<int> way;
    QSet<int> passed;
    std::function<void(int)> walk = [&](int at) {
        if (at == to) {
            for (const int link : std::as_const(way))
                found.insert(link);
            return;
        }
        passed.insert(at);
        for (const int link : chain.uses[at]) {
            if (passed.contains(chain.providers[link]))
                continue;
            way.append(link);
            walk(chain.providers[link]);
            way.removeLast();
        }
        passed.remove(at);
    };
    walk(from);
    return found;
}

/// What is down, by asking every component again until nothing changes.
QList<bool> slowDown(const Chain &chain, int failed, int failedLink)
{
    QList<bool> gone(chain.components.size(), false);
    if (failed >= 0)
        gone[failed] = true;
    for (bool changed = true; changed;) {
        changed = false;
        const auto isDead = [&](int link) { return link == failedLink || gone[chain.providers[link]]; };
        for (int i = 0; i < chain.components.size(); ++i) {
            bool down = false;
            for (const int link : chain.uses[i]) {
                bool lost = isDead(link);
                for (const int other : chain.uses[i]) {
                    if (chain.links[link].alternative > 0 && chain.links[other].alternative == chain.links[link].alternative)
                        lost = lost && isDead(other);
                }
                down = down || lost;
            }
            if (down && !gone[i])
                gone[i] = changed = true;
        }
    }
    return gone;
}

/// The chance that the solution works, over every state of the components; each fails by itself.
long double slowAvailability(const Chain &chain)
{
    const auto count = static_cast<int>(chain.components.size());
    long double sum = 0;
    for (int state = 0; state < (1 << count); ++state) {
        if (!(state & (1 << chain.start)))
            continue;
        long double chance = 1;
        QList<bool> works;
        for (int i = 0; i < count; ++i) {
            qint64 share = 1'000'000;
            for (const int link : chain.usedBy[i])
                share = chain.links[link].availability.value_or(1'000'000);
            const bool up = state & (1 << i);
            works.append(up);
            if (i != chain.start)
                chance *= static_cast<long double>(up ? share : 1'000'000 - share) / 1'000'000;
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (int i = 0; i < count; ++i) {
                bool gets = true;
                for (const int link : chain.uses[i]) {
                    bool one = works[chain.providers[link]];
                    for (const int other : chain.uses[i]) {
                        if (chain.links[link].alternative > 0 && chain.links[other].alternative == chain.links[link].alternative)
                            one = one || works[chain.providers[other]];
                    }
                    gets = gets && one;
                }
                if (works[i] && !gets) {
                    works[i] = false;
                    changed = true;
                }
            }
        }
        if (works[chain.start])
            sum += chance;
    }
    return sum;
}

} // namespace

class ChainPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRouteLeadsFromTheSymptomToTheFault();
    void aFailedLinkIsTheLastHop();
    void otherRoutesAreAllOfThemWithoutCircles();
    void otherRoutesLeaveNoneOutInCircles();
    void whatIsHitDependsOnTheFault();
    void aFailedLinkHitsItsConsumer();
    void availabilityCountsEachComponentOnce();
    void alternativesAreNeverTooGood();
    void productsAreExactAndRoundedDown();
    void circlesAndOrphansAreToldAndNothingHangs();
    void fiveHundredComponentsAreQuick();
};

void ChainPropertiesTest::everyRouteLeadsFromTheSymptomToTheFault()
{
    int found = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Chain chain = generated(seed, {});
        for (int from = 0; from < chain.components.size(); ++from) {
            const int to = static_cast<int>(seed + from) % static_cast<int>(chain.components.size());
            const FaultRoute route = faultRoute(chain, chain.components[from].id, {.component = chain.components[to].id, .link = {}});
            const int distance = slowDistance(chain, from, to);
            QCOMPARE(route.hops.size(), std::max(distance, 0));
            if (!route.isFound()) {
                QVERIFY(!route.told.isEmpty());
                continue;
            }
            ++found;
            QCOMPARE(route.components.first(), from);
            QCOMPARE(route.components.last(), to);
            for (int i = 0; i < route.hops.size(); ++i) {
                QCOMPARE(route.hops[i].consumer, route.components[i]);
                QCOMPARE(route.hops[i].provider, route.components[i + 1]);
                QVERIFY(!route.hops[i].reasons.isEmpty());
                // Nothing is registered, so nobody is named and every hop says what is missing.
                QVERIFY(route.hops[i].followUp.isEmpty() && !route.hops[i].missing.isEmpty());
            }
        }
    }
    QVERIFY(found > 300);
}

void ChainPropertiesTest::aFailedLinkIsTheLastHop()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Chain chain = generated(seed, {});
        for (int link = 0; link < chain.links.size(); ++link) {
            const FaultRoute route = faultRoute(chain, chain.components[0].id, {.component = {}, .link = chain.links[link].id});
            QCOMPARE(route.isFound(), slowDistance(chain, 0, chain.consumers[link]) >= 0);
            if (route.isFound())
                QCOMPARE(route.hops.last().link, link);
        }
    }
}

void ChainPropertiesTest::otherRoutesAreAllOfThemWithoutCircles()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Chain chain = generated(seed, {.circles = false});
        const auto to = static_cast<int>(chain.components.size()) - 1;
        const FaultRoute route = faultRoute(chain, chain.components[0].id, {.component = chain.components[to].id, .link = {}});
        QSet<int> links(route.otherLinks.cbegin(), route.otherLinks.cend());
        for (const Hop &hop : route.hops) {
            QVERIFY(!links.contains(hop.link));
            links.insert(hop.link);
        }
        QCOMPARE(links, slowLinks(chain, 0, to));
    }
}

void ChainPropertiesTest::otherRoutesLeaveNoneOutInCircles()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Chain chain = generated(seed, {});
        const int to = 1 + static_cast<int>(seed) % 7;
        const FaultRoute route = faultRoute(chain, chain.components[0].id, {.component = chain.components[to].id, .link = {}});
        QSet<int> links(route.otherLinks.cbegin(), route.otherLinks.cend());
        for (const Hop &hop : route.hops)
            links.insert(hop.link);
        QVERIFY(links.contains(slowLinks(chain, 0, to)));
    }
}

void ChainPropertiesTest::whatIsHitDependsOnTheFault()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const Chain chain = generated(seed, {.alternatives = seed % 3 != 0});
        const int failed = static_cast<int>(seed) % 8;
        const QList<bool> gone = slowDown(chain, failed, -1);
        const Impact hit = impact(chain, {.component = chain.components[failed].id, .link = {}});
        QList<int> lines(8, 0);
        for (const ImpactLine &line : hit.lines) {
            lines[line.component] = static_cast<int>(line.state);
            QVERIFY(!line.reason.isEmpty());
            int at = line.component;
            for (const int link : line.way) {
                QCOMPARE(chain.consumers[link], at);
                at = chain.providers[link];
            }
            QCOMPARE(at, failed);
        }
        for (int i = 0; i < 8; ++i) {
            if (i == failed)
                continue;
            const bool depends = slowDistance(chain, i, failed) > 0;
            QCOMPARE(lines[i], gone[i] ? 1 : depends ? 2 : 0);
        }
    }
}

void ChainPropertiesTest::aFailedLinkHitsItsConsumer()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Chain chain = generated(seed, {.alternatives = true});
        const int link = static_cast<int>(seed) % static_cast<int>(chain.links.size());
        const QList<bool> gone = slowDown(chain, -1, link);
        const Impact hit = impact(chain, {.component = {}, .link = chain.links[link].id});
        QList<int> lines(8, 0);
        for (const ImpactLine &line : hit.lines)
            lines[line.component] = static_cast<int>(line.state);
        for (int i = 0; i < 8; ++i)
            QCOMPARE(lines[i], gone[i] ? 1 : slowDistance(chain, i, chain.consumers[link]) >= 0 ? 2 : 0);
    }
}

void ChainPropertiesTest::availabilityCountsEachComponentOnce()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const Chain chain = chainOf(generated(seed, {.components = 6, .links = 12, .promises = true}), Id<Solution>{1});
        const CarriedPromise carried = carriedPromise(chain);
        QCOMPARE(carried.parts.size(), chain.components.size() - 1);
        QCOMPARE(carried.availability.has_value(), !carried.parts.isEmpty());
        if (carried.parts.isEmpty())
            continue;
        // At most five shares in millionths: below 10^30, exact in 128 bits.
        __extension__ using Wide = unsigned __int128;
        Wide product = 1;
        Wide whole = 1;
        for (int i = 0; i < chain.components.size(); ++i) {
            if (i == chain.start)
                continue;
            product *= static_cast<Wide>(*chain.links[chain.usedBy[i].first()].availability);
            whole *= 1'000'000;
        }
        QCOMPARE(*carried.availability, static_cast<qint64>(product * 1'000'000 / whole));
        QVERIFY(!carried.isLowerBound);
    }
}

void ChainPropertiesTest::alternativesAreNeverTooGood()
{
    int exact = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const Chain chain = chainOf(generated(seed, {.components = 7, .links = 11, .circles = seed % 2 == 0, .alternatives = true, .promises = true}), Id<Solution>{1});
        const CarriedPromise carried = carriedPromise(chain);
        QCOMPARE(carried.availability.has_value(), !carried.parts.isEmpty());
        if (carried.parts.isEmpty())
            continue;
        const long double true_ = slowAvailability(chain) * 1'000'000;
        const auto figure = static_cast<long double>(*carried.availability);
        QVERIFY2(figure <= true_ + 0.001L, qPrintable(QString::number(seed)));
        if (seed % 2 == 1 && !carried.isLowerBound) {
            ++exact;
            QVERIFY2(figure > true_ - 1.001L, qPrintable(QString::number(seed)));
        }
    }
    QVERIFY(exact > 50);
}

void ChainPropertiesTest::productsAreExactAndRoundedDown()
{
    const ExactShare most{Percent{999'999}};
    QCOMPARE((most * most).floored().millionths, 999'998);
    QCOMPARE((ExactShare{Percent{995'000}} * ExactShare{Percent{999'000}}).floored().millionths, 994'005);
    // 1 - 0.01 x 0.02
    QCOMPARE((ExactShare{Percent{990'000}}.rest() * ExactShare{Percent{980'000}}.rest()).rest().floored().millionths, 999'800);
    QCOMPARE(ExactShare().rest().floored().millionths, 0);
    QCOMPARE(ExactShare().rest().rest(), ExactShare());
    ExactShare many;
    for (int i = 0; i < 500; ++i)
        many = many * most;
    // (1 - 10^-6)^500 is 0.99950012..., by the binomial series.
    QCOMPARE(many.floored().millionths, 999'500);
}

void ChainPropertiesTest::circlesAndOrphansAreToldAndNothingHangs()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        const Chain chain = generated(seed, {.components = 10, .links = 12});
        int self = 0;
        int orphans = 0;
        bool hasCircle = false;
        for (int link = 0; link < chain.links.size(); ++link)
            self += chain.consumers[link] == chain.providers[link];
        for (int i = 0; i < chain.components.size(); ++i) {
            orphans += chain.uses[i].isEmpty() && chain.usedBy[i].isEmpty();
            for (int j = 0; j < i; ++j)
                hasCircle = hasCircle || (slowDistance(chain, i, j) > 0 && slowDistance(chain, j, i) > 0);
        }
        QHash<int, int> counted;
        for (const ChainProblem &problem : problems(chain)) {
            ++counted[static_cast<int>(problem.kind)];
            QVERIFY(problem.record.isValid() && !problem.message.isEmpty());
        }
        QCOMPARE(counted.value(static_cast<int>(ChainProblemKind::SelfLink)), self);
        QCOMPARE(counted.value(static_cast<int>(ChainProblemKind::Orphan)), orphans);
        QCOMPARE(counted.value(static_cast<int>(ChainProblemKind::Circle)) > 0, hasCircle);
    }
}

void ChainPropertiesTest::fiveHundredComponentsAreQuick()
{
    const Chain chain = generated(4711, {.components = 500, .links = 2000, .alternatives = true, .promises = true});
    const Fault fault{.component = chain.components[499].id, .link = {}};
    QVERIFY(faultRoute(chain, chain.components[0].id, fault).isFound());
    QVERIFY(!impact(chain, fault).lines.isEmpty());
    QVERIFY(!carriedPromise(chainOf(chain, Id<Solution>{1})).parts.isEmpty());
    QVERIFY(!problems(chain).isEmpty());
}

ROOM_TEST(ChainPropertiesTest)
#include "tst_chainproperties.moc"
