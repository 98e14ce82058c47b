#include "core/incidents/incidentfault.h"

#include "core/base/text.h"
#include "core/chain/queries.h"
#include "core/incidents/timeline.h"

namespace driftsraad {

Fault faultOf(const Chain &chain, const Incident &incident)
{
    if (incident.failedLink.isValid() && chain.positionOf(incident.failedLink) >= 0)
        return {.link = incident.failedLink};
    if (incident.failedComponent.isValid() && chain.positionOf(incident.failedComponent) >= 0)
        return {.component = incident.failedComponent};
    for (int i = 0; i < chain.components.size(); ++i) {
        if (incident.thirdParty.isValid() && chain.components[i].organisation == incident.thirdParty && i != chain.start && !chain.isUsers(i))
            return {.component = chain.components[i].id};
    }
    return {};
}

Message faultWords(const Chain &chain, const Fault &fault)
{
    if (const int link = chain.positionOf(fault.link); link >= 0)
        return linkWords(chain, link);
    const int component = chain.positionOf(fault.component);
    return component >= 0 ? Message::verbatim(chain.components[component].name) : Message{};
}

namespace {

/// Who operates what failed; where a link failed, whoever delivers over it.
int failedAt(const Chain &chain, const FaultRoute &route)
{
    const int component = chain.positionOf(route.fault.component);
    return component >= 0 ? component : route.isFound() ? route.hops.last().provider : -1;
}

IncidentCause causeOf(const Chain &chain, const FaultRoute &route)
{
    const int failed = failedAt(chain, route);
    if (failed < 0)
        return IncidentCause::Unknown;
    const Organisation operating = chain.organisations.value(chain.components[failed].organisation);
    if (chain.isKombit(operating.id))
        return IncidentCause::Kombit;
    if (chain.isUsers(failed) || (operating.id.isValid() && operating.kind == OrganisationKind::Municipality))
        return IncidentCause::Municipality;
    if (failed == chain.start)
        return IncidentCause::Supplier;
    if (!route.isFound())
        return IncidentCause::Unknown;
    switch (route.hops.last().side) {
    case ResponsibilitySide::Inside:
        return IncidentCause::Supplier;
    case ResponsibilitySide::Outside:
        return IncidentCause::ThirdParty;
    case ResponsibilitySide::Unknown:
        break;
    }
    return IncidentCause::Unknown;
}

} // namespace

FaultFinding findingOf(const Chain &chain, const FaultRoute &route)
{
    FaultFinding finding{.cause = causeOf(chain, route)};
    if (route.isFound()) {
        finding.followUp = route.hops.last().followUp;
        finding.reasons = route.hops.last().reasons;
    }
    return finding;
}

namespace {

/// Names and an arrow only: the same in every language.
QString namesOf(const Chain &chain, const Fault &fault)
{
    const int link = chain.positionOf(fault.link);
    if (link < 0)
        return chain.components[chain.positionOf(fault.component)].name;
    return QStringLiteral("%1 → %2").arg(chain.components[chain.consumers[link]].name, chain.components[chain.providers[link]].name);
}

} // namespace

Result<void> nameFault(Transaction &transaction, Id<Incident> id, const NamedFault &named)
{
    auto incident = transaction.get(id);
    if (!incident)
        return incident.error();
    const auto chain = chainOf(transaction, incident->solution, transaction.today());
    if (!chain)
        return chain.error();
    if (faultWords(*chain, named.fault).isEmpty())
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "What failed is not part of the chain of %1 today."), {chain->solutions.value(incident->solution).name}}};
    incident->failedComponent = named.fault.link.isValid() ? Id<Component>{} : named.fault.component;
    incident->failedLink = named.fault.link;
    if (named.cause != IncidentCause::Unknown)
        incident->cause = named.cause;
    if (const QString responsible = cleanText(named.responsible); !responsible.isEmpty())
        incident->responsible = responsible;
    const QList<Message> found = problems(*incident);
    if (!found.isEmpty())
        return Error{ErrorCode::Refused, found.first()};
    DRIFTSRAAD_TRY(transaction.put(*incident));
    const TimelineEntry entry{.incident = id, .at = transaction.now(), .kind = TimelineKind::FaultNamed, .text = namesOf(*chain, named.fault), .author = named.author};
    DRIFTSRAAD_TRY(transaction.insert(entry));
    return {};
}

} // namespace driftsraad
