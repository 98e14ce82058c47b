#include "core/chain/route.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// The hop whose answer is waited for: where the route leaves KOMBIT's responsibility, else the last one.
int waitedFor(const FaultRoute &route)
{
    return route.leavesKombitAt >= 0 ? route.leavesKombitAt : static_cast<int>(route.hops.size()) - 1;
}

/// The hop by which that party is asked.
int hopTo(const FaultRoute &route, Id<Organisation> party)
{
    const auto reaches = [party](const Hop &hop) {
        return std::any_of(hop.to.cbegin(), hop.to.cend(), [party](const ChainParty &each) { return each.organisation == party; });
    };
    const auto found = std::find_if(route.hops.cbegin(), route.hops.cend(), reaches);
    return party.isValid() && found != route.hops.cend() ? static_cast<int>(found - route.hops.cbegin()) : -1;
}

int hopOf(const Chain &chain, const FaultRoute &route, Id<Link> link)
{
    for (int i = 0; i < route.hops.size(); ++i) {
        if (chain.links[route.hops[i].link].id == link)
            return i;
    }
    return -1;
}

/// The open escalation that the route is about: the one that stands highest, then the latest.
const Escalation *openEscalation(const Chain &chain, const FaultRoute &route, const std::optional<Asked> &asked, const QList<Escalation> &escalations)
{
    const Escalation *found = nullptr;
    for (const Escalation &escalation : escalations) {
        const bool fromRecord = asked && asked->record.isValid() && asked->record == RecordRef{escalation.recordTable, escalation.record};
        const bool aboutRoute = escalation.link.isValid() && hopOf(chain, route, escalation.link) >= 0;
        if (!isOpen(escalation) || (!fromRecord && !aboutRoute))
            continue;
        if (!found || std::pair(found->level, found->raisedAt) < std::pair(escalation.level, escalation.raisedAt))
            found = &escalation;
    }
    return found;
}

/// Whose answer is waited for; what can be done then is said in whatToDo.
Message stateOf(const Escalation &escalation, Instant now)
{
    const Argument whom = nested(addressee(escalation.level));
    if (!escalation.answerDueAt.isSet())
        return {QT_TRANSLATE_NOOP("Messages", "There is no deadline for the answer from %1."), {whom}};
    if (escalation.answerDueAt > now)
        return {QT_TRANSLATE_NOOP("Messages", "The answer from %1 is due %2."), {whom, escalation.answerDueAt}};
    return {QT_TRANSLATE_NOOP("Messages", "The answer from %1 was due %2."), {whom, escalation.answerDueAt}};
}

void fromEscalation(const Chain &chain, const FaultRoute &route, const Escalation &escalation, Instant now, EscalationWay *way)
{
    const TakeUpState state = takeUpState(escalation, now);
    way->isPossible = state.isPossible;
    way->needsReason = state.needsReason;
    way->next = state.next;
    way->at = escalation.level;
    way->answerDueAt = escalation.answerDueAt;
    way->isOverdue = escalation.answerDueAt.isSet() && escalation.answerDueAt <= now;
    way->current = escalation.id;
    way->since = escalation.levelSince;
    way->record = refTo(escalation.id);
    way->recordName = escalation.about;
    if (const int hop = hopOf(chain, route, escalation.link); hop >= 0)
        way->hop = hop;
    way->state = stateOf(escalation, now);
    if (!state.next)
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "No level stands above the advisory group. Put it on the agenda of a meeting.")};
    else if (state.needsReason)
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "Wait for the answer, or take the escalation up to %1 and write why it cannot wait."), {nested(addressee(*state.next))}};
    else
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "Take the escalation up to %1."), {nested(addressee(*state.next))}};
    way->reasons.append({{QT_TRANSLATE_NOOP("Messages", "“%1” has been with %2 since %3."), {escalation.about, nested(addressee(escalation.level)), escalation.levelSince}}, refTo(escalation.id)});
}

void fromAsked(const Chain &chain, const FaultRoute &route, const Asked &asked, Instant now, EscalationWay *way)
{
    if (const int asks = hopTo(route, asked.party); asks >= 0)
        way->hop = asks;
    const Hop &hop = route.hops[way->hop];
    const bool leaves = route.leavesKombitAt >= 0;
    way->next = firstLevel(!leaves, true);
    way->isPossible = true;
    way->answerDueAt = asked.answerDueAt;
    way->isOverdue = !asked.isAnswered && asked.answerDueAt <= now;
    way->needsReason = !way->isOverdue;
    way->record = asked.record;
    way->recordName = asked.name;
    const Argument whom = nested(partyWords(hop.to));
    if (asked.isAnswered)
        way->state = {QT_TRANSLATE_NOOP("Messages", "%1: %2 has answered."), {asked.name, whom}};
    else if (way->isOverdue)
        way->state = {QT_TRANSLATE_NOOP("Messages", "%1: the answer from %2 was due %3."), {asked.name, whom, asked.answerDueAt}};
    else
        way->state = {QT_TRANSLATE_NOOP("Messages", "%1: the answer from %2 is due %3."), {asked.name, whom, asked.answerDueAt}};
    if (way->needsReason)
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "Until the answer is overdue it can be escalated with a reason only: why it cannot wait.")};
    else if (leaves)
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "The municipality can now ask KOMBIT to take the contact. What happened, when, and who is affected is sent along.")};
    else
        way->whatToDo = {QT_TRANSLATE_NOOP("Messages", "The municipality can now take it to KOMBIT's service manager. What happened, when, and who is affected is sent along.")};
    way->reasons.append({way->state, asked.record});
    if (leaves)
        way->reasons.append({{QT_TRANSLATE_NOOP("Messages", "%1 is not under KOMBIT's contracts, so no service manager can follow up there: KOMBIT itself is asked."),
                              {nested(linkWords(chain, hop.link))}},
                             {table<Link>().nameText(), chain.links[hop.link].id.value}});
}

void fromNobody(const Chain &chain, const FaultRoute &route, const std::optional<Asked> &asked, EscalationWay *way)
{
    const Hop &hop = route.hops[way->hop];
    const bool leaves = route.leavesKombitAt >= 0;
    way->isPossible = true;
    way->needsReason = true;
    way->next = firstLevel(!leaves, false);
    if (asked) {
        way->record = asked->record;
        way->recordName = asked->name;
    }
    way->state = {QT_TRANSLATE_NOOP("Messages", "Nobody has been asked by a deadline yet.")};
    const Argument whom = nested(hop.to.isEmpty() ? Message::verbatim(chain.components[hop.provider].name) : partyWords(hop.to));
    way->whatToDo = leaves ? Message{QT_TRANSLATE_NOOP("Messages", "Report the fault to %1 and agree when the answer is due; or escalate it to KOMBIT with a reason."), {whom}}
                           : Message{QT_TRANSLATE_NOOP("Messages", "Report the fault to %1 and agree when the answer is due; or raise an escalation to them with a reason."), {whom}};
    way->reasons.append({{QT_TRANSLATE_NOOP("Messages", "It is escalated when an answer is overdue, or for a reason; so somebody must have been asked.")}, asked ? asked->record : RecordRef{}});
}

} // namespace

EscalationLevel firstLevel(bool isKombits, bool wasAsked)
{
    if (!isKombits)
        return EscalationLevel::Kombit;
    return wasAsked ? EscalationLevel::ServiceManager : EscalationLevel::Supplier;
}

EscalationWay escalationWay(const Chain &chain, const FaultRoute &route, const std::optional<Asked> &asked, const QList<Escalation> &escalations, Instant now)
{
    EscalationWay way;
    if (!route.isFound()) {
        way.state = route.told;
        return way;
    }
    way.hop = waitedFor(route);
    if (const Escalation *escalation = openEscalation(chain, route, asked, escalations)) {
        fromEscalation(chain, route, *escalation, now, &way);
    } else if (asked && asked->answerDueAt.isSet()) {
        fromAsked(chain, route, *asked, now, &way);
    } else {
        fromNobody(chain, route, asked, &way);
    }
    return way;
}

NewEscalation proposedEscalation(const Chain &chain, const FaultRoute &route, const EscalationWay &way)
{
    NewEscalation proposed;
    if (!route.isFound() || way.current.isValid())
        return proposed;
    const Hop &last = route.hops.last();
    proposed.level = way.next.value_or(EscalationLevel::Supplier);
    proposed.link = chain.links[last.link].id;
    proposed.record = way.record;
    for (const int component : route.components) {
        if (!proposed.solution.isValid())
            proposed.solution = chain.components[component].solution;
    }
    const QString where = QStringLiteral("%1 → %2").arg(chain.components[last.consumer].name, chain.components[last.provider].name);
    proposed.about = way.recordName.isEmpty() ? where : QStringLiteral("%1: %2").arg(way.recordName, where);
    return proposed;
}

} // namespace driftsraad
