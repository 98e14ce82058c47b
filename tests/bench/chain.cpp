#include "tests/bench/chain.h"

#include "core/chain/carriedpromise.h"
#include "core/chain/impact.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace driftsraad;

namespace {

constexpr int componentCount = 500;
constexpr int linkCount = 2000;

Chain made()
{
    QRandomGenerator random(2017);
    ChainRecords records{.day = QDate(2026, 11, 23)};
    records.solutions.append(Solution{.id = {1}, .name = QStringLiteral("S")});
    for (int i = 0; i < componentCount; ++i)
        records.components.append(Component{.id = {i + 1}, .name = QStringLiteral("C%1").arg(i), .kind = i == 0 ? ComponentKind::Solution : ComponentKind::System,
                                            .solution = i == 0 ? Id<Solution>{1} : Id<Solution>{}});
    for (int i = 0; i < linkCount; ++i)
        records.links.append(Link{.id = {i + 1}, .consumer = {1 + random.bounded(componentCount)}, .provider = {1 + random.bounded(componentCount)},
                                  .alternative = random.bounded(4) == 0 ? 1 : 0, .availability = 999'000});
    return makeChain(records);
}

template<class Work>
double bestMs(Work work)
{
    double best = 1e12;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int compareChains()
{
    const Chain chain = made();
    volatile qint64 sum = 0;
    const double bare = bestMs([&] {
        std::vector<char> seen(componentCount, 0);
        std::vector<int> waiting{0};
        seen[0] = 1;
        for (size_t next = 0; next < waiting.size(); ++next) {
            for (const int link : chain.uses[waiting[next]]) {
                const int provider = chain.providers[link];
                if (!seen[static_cast<size_t>(provider)])
                    waiting.push_back(provider);
                seen[static_cast<size_t>(provider)] = 1;
            }
        }
        sum = sum + static_cast<qint64>(waiting.size());
    });
    const Fault fault{.component = chain.components.last().id, .link = {}};
    const Chain own = chainOf(chain, Id<Solution>{1});
    const auto tell = [bare](const char *what, double took) { std::printf("chain       %-16s %7.3f ms, breadth-first search %.3f ms: %.0f x\n", what, took, bare, took / bare); };
    tell("fault route", bestMs([&] { sum = sum + faultRoute(chain, chain.components.first().id, fault).hops.size(); }));
    tell("impact", bestMs([&] { sum = sum + impact(chain, fault).lines.size(); }));
    tell("carried promise", bestMs([&] { sum = sum + carriedPromise(own).parts.size(); }));
    std::printf("chain       goal: route and impact below 5 ms with %d components and %d links\n", componentCount, linkCount);
    return 0;
}
