#include "core/chain/route.h"

#include "core/chain/graph.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

/// Where the search ends: at the failed component, or where the failed link is used.
struct Target {
    int component = -1;
    int lastLink = -1;   ///< the failed link
    int avoiding = -1;   ///< what a failed link leads to is not passed before it
};

Target targetOf(const Chain &chain, int symptom, const Fault &fault)
{
    if (!fault.link.isValid())
        return {.component = chain.positionOf(fault.component)};
    const int link = chain.positionOf(fault.link);
    if (link < 0)
        return {};
    Target target{.component = chain.consumers[link], .lastLink = link, .avoiding = chain.providers[link]};
    // In a circle there may be no other way to the link than past what it leads to.
    const bool isReached = target.component == symptom || !shortestWay(chain, symptom, target.component, target.avoiding).isEmpty();
    if (!isReached || target.avoiding == symptom || target.avoiding == target.component)
        target.avoiding = -1;
    return target;
}

void addOthers(const Chain &chain, const Target &target, const QList<int> &way, FaultRoute *route)
{
    const Ways ways = waysBetween(chain, route->symptom, target.component, target.avoiding);
    const QSet<int> onRoute(route->components.cbegin(), route->components.cend());
    const QSet<int> links(way.cbegin(), way.cend());
    for (int i = 0; i < chain.components.size(); ++i) {
        if (ways.components[static_cast<size_t>(i)] && !onRoute.contains(i))
            route->otherComponents.append(i);
    }
    for (int i = 0; i < chain.links.size(); ++i) {
        if (ways.links[static_cast<size_t>(i)] && !links.contains(i))
            route->otherLinks.append(i);
    }
}

Message nothingFound(const Chain &chain, int symptom, const Target &target)
{
    if (symptom < 0)
        return {QT_TRANSLATE_NOOP("Messages", "Choose the component where the fault shows.")};
    if (target.component < 0)
        return {QT_TRANSLATE_NOOP("Messages", "What failed is not part of the chain on %1."), {chain.day}};
    if (target.component == symptom)
        return {QT_TRANSLATE_NOOP("Messages", "The fault lies in %1 itself, where it shows."), {chain.components[symptom].name}};
    return {QT_TRANSLATE_NOOP("Messages", "%1 does not depend on %2 on %3: no link leads there."),
            {chain.components[symptom].name, chain.components[target.component].name, chain.day}};
}

} // namespace

FaultRoute faultRoute(const Chain &chain, Id<Component> symptom, const Fault &fault)
{
    FaultRoute route{.symptom = chain.positionOf(symptom), .fault = fault};
    const Target target = targetOf(chain, route.symptom, fault);
    QList<int> way;
    if (route.symptom >= 0 && target.component >= 0)
        way = shortestWay(chain, route.symptom, target.component, target.avoiding);
    const bool isReached = !way.isEmpty() || target.component == route.symptom;
    if (route.symptom >= 0 && isReached && target.lastLink >= 0)
        way.append(target.lastLink);
    if (way.isEmpty()) {
        route.told = nothingFound(chain, route.symptom, target);
        return route;
    }
    route.components.append(route.symptom);
    for (const int link : std::as_const(way)) {
        route.components.append(chain.providers[link]);
        route.hops.append(hopOver(chain, link));
        if (route.leavesKombitAt < 0 && route.hops.last().side != ResponsibilitySide::Inside)
            route.leavesKombitAt = static_cast<int>(route.hops.size()) - 1;
    }
    addOthers(chain, target, way, &route);
    return route;
}

FaultRoute routeOver(const Chain &chain, int link)
{
    FaultRoute route{.symptom = chain.consumers[link],
                     .fault = {.link = chain.links[link].id},
                     .components = {chain.consumers[link], chain.providers[link]},
                     .hops = {hopOver(chain, link)}};
    route.leavesKombitAt = route.hops.first().side == ResponsibilitySide::Inside ? -1 : 0;
    return route;
}

Id<Component> symptomOf(const Chain &chain)
{
    if (chain.start < 0)
        return {};
    for (const int link : chain.usedBy[chain.start]) {
        if (chain.isUsers(chain.consumers[link]))
            return chain.components[chain.consumers[link]].id;
    }
    return chain.components[chain.start].id;
}

} // namespace driftsraad
