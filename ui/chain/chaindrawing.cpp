#include "ui/chain/chaindrawing.h"

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int contractLetters = 26;  ///< of a contract's name on its line

QString say(const DrawingWords &words, const char *text, const QList<Argument> &arguments = {})
{
    return words.language.words(Message(text, arguments));
}

std::array<DiagramZone, zoneCount> zoneWords(const DrawingWords &words)
{
    std::array<DiagramZone, zoneCount> zones;
    zones[static_cast<size_t>(ChainZone::Unknown)] = {say(words, QT_TRANSLATE_NOOP("Messages", "Responsibility unknown")),
                                                      say(words, QT_TRANSLATE_NOOP("Messages", "Contract or responsibility is missing"))};
    zones[static_cast<size_t>(ChainZone::Outside)] = {say(words, QT_TRANSLATE_NOOP("Messages", "Outside KOMBIT's responsibility")),
                                                      say(words, QT_TRANSLATE_NOOP("Messages", "No contract with KOMBIT"))};
    zones[static_cast<size_t>(ChainZone::Kombit)] = {say(words, QT_TRANSLATE_NOOP("Messages", "KOMBIT's contracts")),
                                                     say(words, QT_TRANSLATE_NOOP("Messages", "KOMBIT follows up on the suppliers"))};
    zones[static_cast<size_t>(ChainZone::Users)] = {say(words, QT_TRANSLATE_NOOP("Messages", "Users")), {}};
    return zones;
}

Status statusOf(const Chain &chain, const DrawingWords &words, int component)
{
    if (const Incident *incident = incidentAt(chain, component, words.incidents)) {
        const bool pressing = incident->priority <= 2;
        return {pressing ? State::Critical : State::Warning, say(words, QT_TRANSLATE_NOOP("Messages", "%1 is open"), {incident->reference})};
    }
    if (chain.isUsers(component))
        return {};
    return {State::Positive, say(words, QT_TRANSLATE_NOOP("Messages", "No known fault")), QStringLiteral("check")};
}

DiagramNode nodeOf(const Chain &chain, int component)
{
    const Component &record = chain.components[component];
    const QString organisation = chain.organisationName(record.organisation);
    return {.id = record.id.value,
            .title = record.name,
            .purpose = record.purpose.isEmpty() ? organisation : record.purpose,
            .zone = zoneOf(chain, component),
            .main = component == chain.start,
            .group = record.organisation.value,
            .groupName = organisation};
}

Diagram base(const Chain &chain, const DrawingWords &words)
{
    Diagram diagram{.title = chain.solutions.value(chain.solution).name, .zones = zoneWords(words)};
    const auto municipalities = std::count_if(chain.organisations.cbegin(), chain.organisations.cend(),
                                              [](const Organisation &each) { return each.kind == OrganisationKind::Municipality; });
    if (municipalities > 0)
        diagram.zones[static_cast<size_t>(ChainZone::Users)].note = words.language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities"), municipalities));
    for (int i = 0; i < chain.components.size(); ++i)
        diagram.nodes.append(nodeOf(chain, i));
    for (int i = 0; i < chain.links.size(); ++i) {
        const Link &link = chain.links[i];
        // Somebody's operation is what a component stands on, not something that is sent to it.
        const bool operation = chain.components[chain.providers[i]].kind == ComponentKind::Operations;
        diagram.edges.append({.id = link.id.value,
                              .from = link.provider.value,
                              .to = link.consumer.value,
                              .line = operation ? DiagramLine::Contract : DiagramLine::Data,
                              .label = operation && link.carries.isEmpty() ? say(words, QT_TRANSLATE_NOOP("Messages", "operation")) : link.carries});
    }
    return diagram;
}

DiagramNode *find(Diagram *diagram, qint64 id)
{
    const auto found = std::find_if(diagram->nodes.begin(), diagram->nodes.end(), [id](const DiagramNode &node) { return node.id == id; });
    return found == diagram->nodes.end() ? nullptr : &*found;
}

DiagramEdge *findEdge(Diagram *diagram, qint64 link)
{
    const auto found = std::find_if(diagram->edges.begin(), diagram->edges.end(), [link](const DiagramEdge &edge) { return edge.id == link; });
    return found == diagram->edges.end() ? nullptr : &*found;
}

/// The node that an organisation has as a party: something it operates itself, else one of its own. Record numbers are one series, so that
/// an organisation's and a component's never meet.
qint64 partyNode(Diagram *diagram, const Chain &chain, Id<Organisation> organisation, const QString &purpose, ChainZone zone)
{
    for (const Component &component : chain.components) {
        if (component.organisation == organisation && (component.kind == ComponentKind::Operations || component.kind == ComponentKind::System)
            && chain.isKombit(organisation))
            return component.id.value;
    }
    if (!find(diagram, organisation.value)) {
        diagram->nodes.append({.id = organisation.value,
                               .title = chain.organisationName(organisation),
                               .purpose = purpose,
                               .zone = zone,
                               .group = organisation.value,
                               .groupName = chain.organisationName(organisation)});
    }
    return organisation.value;
}

Id<Organisation> kombitOf(const Chain &chain)
{
    Id<Organisation> found;
    for (const Organisation &organisation : chain.organisations) {
        if (organisation.kind == OrganisationKind::Kombit && (!found.isValid() || organisation.id < found))
            found = organisation.id;
    }
    return found;
}

/// KOMBIT as who holds the solution's contract, and the road on which a fault is escalated to it.
void addKombit(Diagram *diagram, const Chain &chain, const DrawingWords &words, qint64 users, const EscalationWay &way)
{
    const Id<Organisation> kombit = kombitOf(chain);
    if (!kombit.isValid())
        return;
    const QList<const ChainContract *> contracts = chain.contractsFor(chain.solution);
    const bool owns = chain.start >= 0 && std::any_of(contracts.cbegin(), contracts.cend(), [&](const ChainContract *each) { return each->contract.holder == kombit; });
    const bool escalates = users != 0 && (way.isPossible || way.current.isValid());
    if (!owns && !escalates)
        return;
    const qint64 node = partyNode(diagram, chain, kombit, say(words, QT_TRANSLATE_NOOP("Messages", "Contract and follow-up")), ChainZone::Kombit);
    if (owns && node != chain.components[chain.start].id.value) {
        diagram->edges.append({.from = node, .to = chain.components[chain.start].id.value, .line = DiagramLine::Contract,
                               .label = say(words, QT_TRANSLATE_NOOP("Messages", "owner"))});
    }
    if (escalates) {
        // An open escalation that is still with the supplier or the service manager has not come to KOMBIT.
        const bool isThere = way.current.isValid() && (!way.next || *way.next > EscalationLevel::Kombit);
        diagram->edges.append({.from = users, .to = node, .line = DiagramLine::Escalation,
                               .label = isThere ? say(words, QT_TRANSLATE_NOOP("Messages", "escalated"))
                                                 : say(words, QT_TRANSLATE_NOOP("Messages", "can be escalated"))});
    }
}

QString affectedWords(const DrawingWords &words, const Incident &incident)
{
    return words.language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities hit"), incident.affected));
}

Status faultStatus(const Chain &chain, const DrawingWords &words, const FaultRoute &route, const Incident *incident, int component)
{
    const bool failed = route.fault.component.isValid() ? chain.positionOf(route.fault.component) == component
                                                        : !route.hops.isEmpty() && route.hops.last().provider == component;
    if (failed && route.fault.link.isValid())
        return {State::Warning, say(words, QT_TRANSLATE_NOOP("Messages", "The link from here failed"))};
    if (failed)
        return {State::Critical, incident ? say(words, QT_TRANSLATE_NOOP("Messages", "Fault since %1"), {words.language.time(incident->occurredAt)})
                                          : say(words, QT_TRANSLATE_NOOP("Messages", "Failed"))};
    if (chain.isUsers(component))
        return {State::Critical, incident && incident->affected > 0 ? affectedWords(words, *incident) : say(words, QT_TRANSLATE_NOOP("Messages", "Feel the fault"))};
    if (component == chain.start)
        return {State::Critical, say(words, QT_TRANSLATE_NOOP("Messages", "Shows the fault"))};
    return {State::Critical, say(words, QT_TRANSLATE_NOOP("Messages", "Passes the fault on"))};
}

} // namespace

ChainZone zoneOf(const Chain &chain, int component)
{
    if (chain.isUsers(component))
        return ChainZone::Users;
    bool outside = false;
    bool unknown = false;
    for (const int link : chain.usedBy[component]) {
        switch (sideOver(chain, link)) {
        case ResponsibilitySide::Inside:
            return ChainZone::Kombit;
        case ResponsibilitySide::Outside:
            outside = true;
            break;
        case ResponsibilitySide::Unknown:
            unknown = true;
            break;
        }
    }
    if (outside)
        return ChainZone::Outside;
    const Component &record = chain.components[component];
    if (component == chain.start || record.kind == ComponentKind::Solution || chain.isKombit(record.organisation))
        return ChainZone::Kombit;
    return unknown || chain.usedBy[component].isEmpty() ? ChainZone::Unknown : ChainZone::Outside;
}

namespace {

bool showsAt(const Component &component, const Incident &incident)
{
    const bool own = component.solution.isValid() && incident.solution == component.solution;
    const bool waitsHere = incident.thirdParty.isValid() && incident.thirdParty == component.organisation && component.kind != ComponentKind::Users
        && incident.state == IncidentState::AtThirdParty;
    return own || waitsHere || incident.failedComponent == component.id;
}

} // namespace

QList<Incident> incidentsAt(const Chain &chain, int component, const QList<Incident> &open)
{
    QList<Incident> found;
    for (const Incident &incident : open) {
        if (showsAt(chain.components[component], incident))
            found.append(incident);
    }
    return found;
}

const Incident *incidentAt(const Chain &chain, int component, const QList<Incident> &open)
{
    const Incident *worst = nullptr;
    for (const Incident &incident : open) {
        if (showsAt(chain.components[component], incident) && (!worst || incident.priority < worst->priority))
            worst = &incident;
    }
    return worst;
}

Diagram everydayDrawing(const Chain &chain, const DrawingWords &words, const Impact *hit, int standing)
{
    Diagram diagram = base(chain, words);
    for (int i = 0; i < chain.components.size(); ++i)
        diagram.nodes[i].status = statusOf(chain, words, i);
    if (!hit || standing < 0)
        return diagram;
    // Blue: everything that the node one stands on depends on, however far down.
    QList<int> waiting{standing};
    QSet<int> needed{standing};
    while (!waiting.isEmpty()) {
        for (const int link : chain.uses[waiting.takeLast()]) {
            diagram.edges[link].part = DiagramPart::Needed;
            const int provider = chain.providers[link];
            if (needed.contains(provider))
                continue;
            needed.insert(provider);
            waiting.append(provider);
            diagram.nodes[provider].part = DiagramPart::Needed;
            diagram.nodes[provider].status = {State::InProgress, say(words, QT_TRANSLATE_NOOP("Messages", "Is needed")), QStringLiteral("link")};
        }
    }
    for (const ImpactLine &line : hit->lines) {
        DiagramNode &node = diagram.nodes[line.component];
        const bool down = line.state == ImpactState::Down;
        node.part = down ? DiagramPart::Hit : DiagramPart::Degraded;
        node.status = {down ? State::Critical : State::Warning, down ? say(words, QT_TRANSLATE_NOOP("Messages", "Would be hit"))
                                                                     : say(words, QT_TRANSLATE_NOOP("Messages", "Would be degraded"))};
        for (const int link : line.way)
            diagram.edges[link].part = std::max(diagram.edges[link].part, node.part);
    }
    diagram.nodes[standing].part = DiagramPart::Cause;
    diagram.nodes[standing].status = {State::Critical, say(words, QT_TRANSLATE_NOOP("Messages", "If this fails"))};
    return diagram;
}

Diagram faultDrawing(const Chain &chain, const DrawingWords &words, const FaultRoute &route, const EscalationWay &way, const Incident *incident)
{
    Diagram diagram = base(chain, words);
    for (int i = 0; i < chain.components.size(); ++i)
        diagram.nodes[i].status = statusOf(chain, words, i);
    for (const int component : route.otherComponents) {
        diagram.nodes[component].part = DiagramPart::Degraded;
        diagram.nodes[component].status = {State::Warning, say(words, QT_TRANSLATE_NOOP("Messages", "On another way"))};
    }
    for (const int link : route.otherLinks)
        diagram.edges[link].part = DiagramPart::Degraded;
    const auto count = static_cast<int>(route.components.size());
    for (int i = 0; i < count; ++i) {
        DiagramNode &node = diagram.nodes[route.components[i]];
        node.mark = count - i;
        node.part = DiagramPart::Hit;
        node.status = faultStatus(chain, words, route, incident, route.components[i]);
    }
    if (const int failed = chain.positionOf(route.fault.component); failed >= 0) {
        diagram.nodes[failed].part = DiagramPart::Cause;
        diagram.nodes[failed].status = faultStatus(chain, words, route, incident, failed);
    }
    for (const Hop &hop : route.hops)
        diagram.edges[hop.link].part = DiagramPart::Hit;
    if (route.isFound())
        diagram.edges[route.hops.last().link].broken = true;
    else if (DiagramEdge *edge = findEdge(&diagram, route.fault.link.value))
        edge->broken = true;
    const bool fromUsers = route.symptom >= 0 && chain.isUsers(route.symptom);
    addKombit(&diagram, chain, words, fromUsers ? chain.components[route.symptom].id.value : 0, way);
    if (route.isFound() && chain.start >= 0) {
        diagram.title = say(words, QT_TRANSLATE_NOOP("Messages", "Fault on %1 because of %2"),
                            {diagram.title, chain.components[route.hops.last().provider].name});
    }
    return diagram;
}

Diagram contractDrawing(const Chain &chain, const DrawingWords &words)
{
    Diagram diagram = base(chain, words);
    diagram.title = say(words, QT_TRANSLATE_NOOP("Messages", "Contracts and follow-up: %1"), {diagram.title});
    for (DiagramEdge &edge : diagram.edges)
        edge.label.clear();
    QSet<std::pair<qint64, qint64>> drawn;
    for (int link = 0; link < chain.links.size(); ++link) {
        const Hop hop = hopOver(chain, link);
        DiagramNode *provider = find(&diagram, chain.components[hop.provider].id.value);
        Status status;
        switch (hop.contractState) {
        case ContractState::InForce:
            status = {State::Positive, say(words, QT_TRANSLATE_NOOP("Messages", "Contract in force"))};
            break;
        case ContractState::None:
            status = {State::Warning, say(words, QT_TRANSLATE_NOOP("Messages", "No contract"))};
            break;
        case ContractState::NotYet:
            status = {State::Warning, say(words, QT_TRANSLATE_NOOP("Messages", "Contract not yet in force"))};
            break;
        case ContractState::RanOut:
            status = {State::Critical, say(words, QT_TRANSLATE_NOOP("Messages", "Contract ran out"))};
            break;
        }
        // One that lacks what it should have says more than one that has it.
        if (provider->status.word.isEmpty() || status.state > provider->status.state)
            provider->status = status;
        const ChainContract *contract = chain.contractOf(link);
        if (hop.contractState != ContractState::InForce || !contract || !contract->contract.holder.isValid())
            continue;
        const qint64 to = provider->id;
        // Whoever holds a contract stands where the delivery stands that it is about.
        const ChainZone zone = chain.isKombit(contract->contract.holder) ? ChainZone::Kombit : provider->zone;
        const qint64 holder = partyNode(&diagram, chain, contract->contract.holder, say(words, QT_TRANSLATE_NOOP("Messages", "Holds the contract")), zone);
        if (holder == to || drawn.contains({holder, to}))
            continue;
        drawn.insert({holder, to});
        // The number says in little room which one it is.
        QString name = contract->contract.number.isEmpty() ? contract->contract.name : contract->contract.number;
        if (name.size() > contractLetters)
            name = name.left(contractLetters - 1) + QStringLiteral("…");
        diagram.edges.append({.from = holder, .to = to, .line = DiagramLine::Contract, .label = name});
    }
    return diagram;
}

QList<RoutePlace> routePlaces(const Chain &chain, const DrawingWords &words, const FaultRoute &route, const Incident *incident)
{
    QList<RoutePlace> places;
    for (qsizetype i = route.components.size(); i-- > 0;) {
        const int component = route.components[i];
        places.append({.number = static_cast<int>(route.components.size() - i),
                       .component = chain.components[component].id.value,
                       .title = chain.components[component].name,
                       .line = faultStatus(chain, words, route, incident, component).word});
    }
    return places;
}

} // namespace driftsraad
