#include "core/chain/graph.h"

#include <algorithm>
#include <cstdint>

namespace driftsraad {

QList<int> shortestWay(const Chain &chain, int from, int to, int avoiding)
{
    if (from < 0 || to < 0 || from == to)
        return {};
    std::vector<int> reachedBy(static_cast<size_t>(chain.components.size()), -1);
    std::vector<int> waiting{from};
    for (size_t next = 0; next < waiting.size() && reachedBy[static_cast<size_t>(to)] < 0; ++next) {
        for (const int link : chain.uses[waiting[next]]) {
            const int provider = chain.providers[link];
            if (provider == from || provider == avoiding || reachedBy[static_cast<size_t>(provider)] >= 0)
                continue;
            reachedBy[static_cast<size_t>(provider)] = link;
            waiting.push_back(provider);
        }
    }
    QList<int> way;
    for (int at = to; at != from;) {
        const int link = reachedBy[static_cast<size_t>(at)];
        if (link < 0)
            return {};
        way.prepend(link);
        at = chain.consumers[link];
    }
    return way;
}

namespace {

/// A set of components for each component, 64 to a word.
class Sets
{
public:
    explicit Sets(size_t count) : m_words((count + 63) / 64), m_bits(count * m_words, 0) {}

    std::uint64_t *of(int component) { return m_bits.data() + static_cast<size_t>(component) * m_words; }
    const std::uint64_t *of(int component) const { return m_bits.data() + static_cast<size_t>(component) * m_words; }
    size_t words() const { return m_words; }
    void add(int component, int member) { of(component)[static_cast<size_t>(member) / 64] |= std::uint64_t{1} << (static_cast<size_t>(member) % 64); }
    void fill(int component) { std::fill_n(of(component), m_words, ~std::uint64_t{0}); }

private:
    size_t m_words;
    std::vector<std::uint64_t> m_bits;
};

bool meet(const std::uint64_t *one, const std::uint64_t *other, size_t words)
{
    for (size_t i = 0; i < words; ++i) {
        if (one[i] & other[i])
            return true;
    }
    return false;
}

/// The chain seen from the symptom towards the fault, or the other way round.
struct Direction {
    const QList<QList<int>> &out;
    const QList<QList<int>> &in;
    const QList<int> &head;  ///< where a link of out leads
    const QList<int> &tail;  ///< where a link of in comes from
};

Direction downwards(const Chain &chain) { return {chain.uses, chain.usedBy, chain.providers, chain.consumers}; }
Direction upwards(const Chain &chain) { return {chain.usedBy, chain.uses, chain.consumers, chain.providers}; }

/// Components in the order in which a search from root leaves them, reversed: every component comes after those that lead to it,
/// circles apart. Only over the links that are in.
std::vector<int> reached(const Direction &along, int root, const std::vector<char> &links)
{
    std::vector<char> seen(static_cast<size_t>(along.out.size()), 0);
    std::vector<int> left;
    std::vector<std::pair<int, qsizetype>> stack{{root, 0}};
    seen[static_cast<size_t>(root)] = 1;
    while (!stack.empty()) {
        auto &[component, next] = stack.back();
        if (next == along.out[component].size()) {
            left.push_back(component);
            stack.pop_back();
            continue;
        }
        const int link = along.out[component][next++];
        const int head = along.head[link];
        if (links[static_cast<size_t>(link)] && !seen[static_cast<size_t>(head)]) {
            seen[static_cast<size_t>(head)] = 1;
            stack.push_back({head, 0});
        }
    }
    std::reverse(left.begin(), left.end());
    return left;
}

/// By component: those that every way from root to it passes, itself included.
Sets passedOnEveryWay(const Direction &along, int root, const std::vector<char> &links)
{
    const std::vector<int> order = reached(along, root, links);
    Sets sets(static_cast<size_t>(along.out.size()));
    for (const int component : order)
        sets.fill(component);
    std::fill_n(sets.of(root), sets.words(), 0);
    sets.add(root, root);
    std::vector<std::uint64_t> meeting(sets.words());
    for (bool changed = true; changed;) {
        changed = false;
        for (const int component : order) {
            if (component == root)
                continue;
            std::fill(meeting.begin(), meeting.end(), ~std::uint64_t{0});
            for (const int link : along.in[component]) {
                if (!links[static_cast<size_t>(link)])
                    continue;
                const std::uint64_t *before = sets.of(along.tail[link]);
                for (size_t i = 0; i < meeting.size(); ++i)
                    meeting[i] &= before[i];
            }
            meeting[static_cast<size_t>(component) / 64] |= std::uint64_t{1} << (static_cast<size_t>(component) % 64);
            if (!std::equal(meeting.begin(), meeting.end(), sets.of(component))) {
                std::copy(meeting.begin(), meeting.end(), sets.of(component));
                changed = true;
            }
        }
    }
    return sets;
}

/// Takes out the links that no way from one to the other uses. Returns whether any was.
bool prune(const Chain &chain, int from, int to, std::vector<char> *links)
{
    std::vector<char> below(static_cast<size_t>(chain.components.size()), 0);
    std::vector<char> above(below);
    for (const int component : reached(downwards(chain), from, *links))
        below[static_cast<size_t>(component)] = 1;
    for (const int component : reached(upwards(chain), to, *links))
        above[static_cast<size_t>(component)] = 1;
    bool any = false;
    for (size_t link = 0; link < links->size(); ++link) {
        const auto position = static_cast<qsizetype>(link);
        if ((*links)[link] && (!below[static_cast<size_t>(chain.consumers[position])] || !above[static_cast<size_t>(chain.providers[position])])) {
            (*links)[link] = 0;
            any = true;
        }
    }
    return any;
}

/// Takes out the links that can only be used by passing some component twice. Returns whether any was.
bool pruneDetours(const Chain &chain, int from, int to, std::vector<char> *links)
{
    const Sets before = passedOnEveryWay(downwards(chain), from, *links);
    const Sets after = passedOnEveryWay(upwards(chain), to, *links);
    bool any = false;
    for (size_t link = 0; link < links->size(); ++link) {
        const auto position = static_cast<qsizetype>(link);
        if ((*links)[link] && meet(before.of(chain.consumers[position]), after.of(chain.providers[position]), before.words())) {
            (*links)[link] = 0;
            any = true;
        }
    }
    return any;
}

} // namespace

Ways waysBetween(const Chain &chain, int from, int to, int avoiding)
{
    Ways ways{.components = std::vector<char>(static_cast<size_t>(chain.components.size()), 0),
              .links = std::vector<char>(static_cast<size_t>(chain.links.size()), 0)};
    if (from < 0 || to < 0 || from == to)
        return ways;
    for (size_t link = 0; link < ways.links.size(); ++link) {
        const int consumer = chain.consumers[static_cast<qsizetype>(link)];
        const int provider = chain.providers[static_cast<qsizetype>(link)];
        ways.links[link] = consumer != provider && consumer != to && provider != from && consumer != avoiding && provider != avoiding;
    }
    prune(chain, from, to, &ways.links);
    // What falls away can show more to be a detour; the rounds are few, and ending early only leaves a link too many in the picture.
    for (int round = 0; round < 8 && pruneDetours(chain, from, to, &ways.links); ++round)
        prune(chain, from, to, &ways.links);
    for (size_t link = 0; link < ways.links.size(); ++link) {
        if (!ways.links[link])
            continue;
        ways.components[static_cast<size_t>(chain.consumers[static_cast<qsizetype>(link)])] = 1;
        ways.components[static_cast<size_t>(chain.providers[static_cast<qsizetype>(link)])] = 1;
    }
    return ways;
}

Circles circles(const Chain &chain)
{
    // Tarjan's search, with its own stack: a chain may be deep.
    const auto count = static_cast<size_t>(chain.components.size());
    Circles found{.number = QList<int>(chain.components.size(), -1)};
    std::vector<int> order(count, -1);
    std::vector<int> lowest(count, 0);
    std::vector<int> open;
    std::vector<std::pair<int, qsizetype>> stack;
    int next = 0;
    const auto enter = [&](int component) {
        order[static_cast<size_t>(component)] = lowest[static_cast<size_t>(component)] = next++;
        open.push_back(component);
        stack.push_back({component, 0});
    };
    const auto close = [&](int component) {
        int size = 0;
        for (int member = -1; member != component; ++size) {
            member = open.back();
            open.pop_back();
            found.number[member] = found.count();
        }
        found.size.append(size);
    };
    for (int root = 0; root < chain.components.size(); ++root) {
        if (order[static_cast<size_t>(root)] >= 0)
            continue;
        enter(root);
        while (!stack.empty()) {
            const int component = stack.back().first;
            if (stack.back().second < chain.uses[component].size()) {
                const int provider = chain.providers[chain.uses[component][stack.back().second++]];
                if (order[static_cast<size_t>(provider)] < 0)
                    enter(provider);
                else if (found.number[provider] < 0)
                    lowest[static_cast<size_t>(component)] = std::min(lowest[static_cast<size_t>(component)], order[static_cast<size_t>(provider)]);
                continue;
            }
            stack.pop_back();
            if (lowest[static_cast<size_t>(component)] == order[static_cast<size_t>(component)])
                close(component);
            if (!stack.empty()) {
                const auto above = static_cast<size_t>(stack.back().first);
                lowest[above] = std::min(lowest[above], lowest[static_cast<size_t>(component)]);
            }
        }
    }
    return found;
}

} // namespace driftsraad
