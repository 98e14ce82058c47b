#include "core/chain/impact.h"

#include <algorithm>
#include <vector>

namespace driftsraad {

Message word(ImpactState state)
{
    return state == ImpactState::Down ? Message{QT_TRANSLATE_NOOP("Messages", "Down")} : Message{QT_TRANSLATE_NOOP("Messages", "Degraded")};
}

namespace {

/// Spreads a fault upwards, first what is down, then what is degraded; each component keeps the link by which it was first hit.
class Spreading
{
public:
    explicit Spreading(const Chain &chain)
        : m_chain(chain), m_gone(static_cast<size_t>(chain.links.size()), 0), m_state(static_cast<size_t>(chain.components.size()), 0),
          m_by(static_cast<size_t>(chain.components.size()), -1)
    {
    }

    void failComponent(int component)
    {
        m_failed = component;
        m_state[static_cast<size_t>(component)] = failed;
        m_waiting.push_back(component);
        spread();
    }

    void failLink(int link)
    {
        m_failedLink = link;
        hit(link);
        spread();
    }

    ImpactLine lineOf(int component) const;
    bool isHit(int component) const { return component != m_failed && m_state[static_cast<size_t>(component)] != 0; }

private:
    enum State : char { whole = 0, failed = 1, down = 2, degraded = 3 };

    void spread();
    void hit(int link);
    bool isLost(int link) const;
    QList<int> standIns(int link) const;
    Message reasonOf(const ImpactLine &line) const;

    const Chain &m_chain;
    std::vector<char> m_gone;   ///< by link: nothing comes over it any more
    std::vector<char> m_state;  ///< by component
    std::vector<int> m_by;      ///< by component: the link by which it was hit
    std::vector<int> m_waiting; ///< components that are gone and have not been spread yet, then those that are degraded
    int m_failed = -1;
    int m_failedLink = -1;
};

/// A link that is gone takes its consumer down, unless an alternative still stands.
bool Spreading::isLost(int link) const
{
    const int alternative = m_chain.links[link].alternative;
    if (alternative <= 0)
        return true;
    const QList<int> &siblings = m_chain.uses[m_chain.consumers[link]];
    return std::all_of(siblings.cbegin(), siblings.cend(), [&](int sibling) {
        return m_chain.links[sibling].alternative != alternative || m_gone[static_cast<size_t>(sibling)];
    });
}

void Spreading::hit(int link)
{
    m_gone[static_cast<size_t>(link)] = 1;
    const int consumer = m_chain.consumers[link];
    const auto place = static_cast<size_t>(consumer);
    if (m_state[place] == failed || m_state[place] == down || !isLost(link))
        return;
    m_state[place] = down;
    m_by[place] = link;
    m_waiting.push_back(consumer);
}

void Spreading::spread()
{
    size_t next = 0;
    for (; next < m_waiting.size(); ++next) {
        for (const int link : m_chain.usedBy[m_waiting[next]])
            hit(link);
    }
    // All that is down is known; who uses any of it, or what is hit by it, is degraded.
    const auto degrade = [this](int link) {
        const auto place = static_cast<size_t>(m_chain.consumers[link]);
        if (m_state[place] != whole)
            return;
        m_state[place] = degraded;
        m_by[place] = link;
        m_waiting.push_back(m_chain.consumers[link]);
    };
    if (m_failedLink >= 0)
        degrade(m_failedLink);
    for (next = 0; next < m_waiting.size(); ++next) {
        for (const int link : m_chain.usedBy[m_waiting[next]])
            degrade(link);
    }
}

QList<int> Spreading::standIns(int link) const
{
    QList<int> found;
    const int alternative = m_chain.links[link].alternative;
    for (const int sibling : m_chain.uses[m_chain.consumers[link]]) {
        if (m_gone[static_cast<size_t>(link)] && alternative > 0 && m_chain.links[sibling].alternative == alternative && !m_gone[static_cast<size_t>(sibling)])
            found.append(sibling);
    }
    return found;
}

Message Spreading::reasonOf(const ImpactLine &line) const
{
    const int first = line.way.first();
    const QString provider = m_chain.components[m_chain.providers[first]].name;
    if (line.state == ImpactState::Down && m_chain.links[first].alternative > 0)
        return {QT_TRANSLATE_NOOP("Messages", "Neither %1 nor any alternative to it delivers."), {provider}};
    if (line.state == ImpactState::Down && first == m_failedLink)
        return {QT_TRANSLATE_NOOP("Messages", "Nothing comes from %1."), {provider}};
    if (line.state == ImpactState::Down)
        return {QT_TRANSLATE_NOOP("Messages", "Cannot do without %1."), {provider}};
    if (!line.standsIn.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "%1 stands in for %2."), {m_chain.components[m_chain.providers[line.standsIn.first()]].name, provider}};
    return {QT_TRANSLATE_NOOP("Messages", "Uses %1, which is degraded."), {provider}};
}

ImpactLine Spreading::lineOf(int component) const
{
    ImpactLine line{.component = component, .state = m_state[static_cast<size_t>(component)] == down ? ImpactState::Down : ImpactState::Degraded};
    for (int at = component;;) {
        const int link = m_by[static_cast<size_t>(at)];
        line.way.append(link);
        at = m_chain.providers[link];
        if (link == m_failedLink || at == m_failed)
            break;
    }
    if (line.state == ImpactState::Degraded)
        line.standsIn = standIns(line.way.first());
    line.reason = reasonOf(line);
    return line;
}

Message sentence(const Impact &impact)
{
    if (impact.lines.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "Nothing else is hit.")};
    const auto down = std::count_if(impact.lines.cbegin(), impact.lines.cend(), [](const ImpactLine &line) { return line.state == ImpactState::Down; });
    return {QT_TRANSLATE_NOOP("Messages", "Down: %1, of which solutions: %2. Degraded: %3, of which solutions: %4."),
            {qint64{down}, qint64{impact.solutionsDown}, qint64{impact.lines.size() - down}, qint64{impact.solutionsDegraded}}};
}

} // namespace

Impact impact(const Chain &chain, const Fault &fault)
{
    Impact found{.fault = fault};
    const int link = chain.positionOf(fault.link);
    const int component = chain.positionOf(fault.component);
    if (link < 0 && component < 0) {
        found.told = {QT_TRANSLATE_NOOP("Messages", "What failed is not part of the chain on %1."), {chain.day}};
        return found;
    }
    Spreading spreading(chain);
    if (link >= 0)
        spreading.failLink(link);
    else
        spreading.failComponent(component);
    for (int i = 0; i < chain.components.size(); ++i) {
        if (!spreading.isHit(i))
            continue;
        found.lines.append(spreading.lineOf(i));
        const bool isSolution = chain.components[i].kind == ComponentKind::Solution;
        found.solutionsDown += isSolution && found.lines.last().state == ImpactState::Down;
        found.solutionsDegraded += isSolution && found.lines.last().state == ImpactState::Degraded;
    }
    const auto rank = [&chain](const ImpactLine &line) {
        return std::tuple(line.state, chain.components[line.component].kind != ComponentKind::Solution, line.way.size());
    };
    std::stable_sort(found.lines.begin(), found.lines.end(), [&](const ImpactLine &left, const ImpactLine &right) { return rank(left) < rank(right); });
    found.told = sentence(found);
    return found;
}

} // namespace driftsraad
