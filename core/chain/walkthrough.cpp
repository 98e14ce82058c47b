#include "core/chain/route.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

Message arrow(const QList<ChainParty> &from, const QList<ChainParty> &to, const Message &otherwise)
{
    const Message unknown{QT_TRANSLATE_NOOP("Messages", "unknown")};
    return {QT_TRANSLATE_NOOP("Messages", "%1 → %2"),
            {nested(from.isEmpty() ? unknown : partyWords(from)), nested(to.isEmpty() ? otherwise : partyWords(to))}};
}

WalkStep stepOver(const Chain &chain, const Hop &hop, WalkKind kind)
{
    return {.kind = kind,
            .link = hop.link,
            .title = arrow(hop.from, hop.to, Message::verbatim(chain.components[hop.provider].name)),
            .sentence = hop.action,
            .side = hop.side,
            .followUp = followUpWords(hop),
            .reasons = hop.reasons,
            .missing = hop.missing};
}

/// The links by which a component is operated, its own operation's suppliers included; what lies on the route is not its own.
QList<int> ownOperation(const Chain &chain, int component, const QList<int> &route)
{
    QSet<int> seen(route.cbegin(), route.cend());
    QList<int> links;
    QList<int> waiting{component};
    while (!waiting.isEmpty()) {
        for (const int link : chain.uses[waiting.takeFirst()]) {
            const int provider = chain.providers[link];
            if (chain.components[provider].kind != ComponentKind::Operations || seen.contains(provider))
                continue;
            seen.insert(provider);
            links.append(link);
            waiting.append(provider);
        }
    }
    return links;
}

/// One's own operation first: a step for every other party that takes part in it, or one where nobody does.
QList<WalkStep> ruleOut(const Chain &chain, int component, const QList<int> &route)
{
    const QList<int> links = ownOperation(chain, component, route);
    QList<WalkStep> steps;
    for (const int link : links) {
        const Hop hop = hopOver(chain, link);
        if (hop.from == hop.to)
            continue;
        WalkStep step = stepOver(chain, hop, WalkKind::RuleOut);
        step.sentence = {QT_TRANSLATE_NOOP("Messages", "%1 and %2 show that their own operation is in order, so that the fault lies further down the chain."),
                         {nested(partyWords(hop.from)), nested(partyWords(hop.to))}};
        steps.append(step);
    }
    if (steps.isEmpty() && !links.isEmpty()) {
        const Hop hop = hopOver(chain, links.first());
        WalkStep step = stepOver(chain, hop, WalkKind::RuleOut);
        step.title = partyWords(hop.from);
        step.sentence = {QT_TRANSLATE_NOOP("Messages", "%1 shows that its own operation is in order, so that the fault lies further down the chain."), {nested(partyWords(hop.from))}};
        steps.append(step);
    }
    return steps;
}

/// What comes of it there; where it stands now is the way's to say.
Message doneAt(EscalationLevel level, const Argument &whom)
{
    switch (level) {
    case EscalationLevel::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "%1 owes the municipality an answer by a deadline."), {whom}};
    case EscalationLevel::ServiceManager:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT's service manager holds %1 to the contract."), {whom}};
    case EscalationLevel::Kombit:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT takes the contact to %1."), {whom}};
    case EscalationLevel::AdvisoryGroup:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "The advisory group takes it up at a meeting.")};
}

WalkStep escalateStep(const Chain &chain, const FaultRoute &route, const EscalationWay &way)
{
    const Hop &hop = route.hops[way.hop];
    WalkStep step{.kind = WalkKind::Escalate, .side = hop.side, .followUp = followUpWords(hop), .reasons = way.reasons};
    // Once it is escalated the step is about who has it.
    const EscalationLevel level = way.at.value_or(way.next.value_or(EscalationLevel::AdvisoryGroup));
    step.title = {QT_TRANSLATE_NOOP("Messages", "Escalation → %1"), {nested(word(level))}};
    step.sentence = doneAt(level, nested(hop.to.isEmpty() ? Message::verbatim(chain.components[hop.provider].name) : partyWords(hop.to)));
    if (level >= EscalationLevel::ServiceManager)
        step.followUp = word(EscalationLevel::Kombit);
    return step;
}

} // namespace

QList<WalkStep> walkThrough(const Chain &chain, const FaultRoute &route, const EscalationWay &way)
{
    QList<WalkStep> steps;
    if (!route.isFound())
        return steps;
    const auto shows = std::find_if(route.components.cbegin(), route.components.cend(), [&](int component) { return !chain.isUsers(component); });
    const auto showsAt = shows - route.components.cbegin();
    for (int i = 0; i < route.components.size(); ++i) {
        if (i == showsAt && i + 1 < route.components.size())
            steps.append(ruleOut(chain, route.components[i], route.components));
        if (i + 1 == route.components.size())
            break;
        steps.append(stepOver(chain, route.hops[i], WalkKind::Contact));
        steps.last().hop = i;
    }
    steps.append(escalateStep(chain, route, way));
    for (int i = 0; i < steps.size(); ++i)
        steps[i].number = i + 1;
    return steps;
}

} // namespace driftsraad
