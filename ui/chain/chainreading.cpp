#include "ui/chain/chainreading.h"

namespace driftsraad {

Result<ChainAnswer> readChains(Reader &reader, Id<Incident> asked)
{
    ChainAnswer answer;
    auto solutions = chainSolutions(reader);
    if (!solutions)
        return solutions.error();
    auto everything = wholeChain(reader, reader.today());
    if (!everything)
        return everything.error();
    auto incidents = reader.list<Incident>("WHERE kind <> ? AND state < ? ORDER BY priority, reported_at",
                                           {static_cast<qint64>(IncidentKind::PlannedWindow), static_cast<qint64>(IncidentState::Resolved)});
    if (!incidents)
        return incidents.error();
    auto escalations = escalationLines(reader);
    if (!escalations)
        return escalations.error();
    const auto organisations = reader.list<Organisation>("ORDER BY name");
    if (!organisations)
        return organisations.error();
    const auto persons = reader.list<Person>("ORDER BY name");
    if (!persons)
        return persons.error();
    for (const Organisation &organisation : *organisations)
        answer.people.organisations.append({organisation.id.value, organisation.name});
    for (const Person &person : *persons)
        answer.people.persons.append({person.id.value, person.name});
    if (asked.isValid()) {
        const auto incident = reader.get(asked);
        if (!incident && incident.error().code != ErrorCode::NotFound)
            return incident.error();
        if (incident)
            answer.asked = *incident;
    }
    answer.solutions = std::move(*solutions);
    answer.everything = std::move(*everything);
    answer.incidents = std::move(*incidents);
    answer.escalations = std::move(*escalations);
    return answer;
}

const Incident *incidentToFollow(const QList<Incident> &open, Id<Solution> solution)
{
    const Incident *found = nullptr;
    const auto rank = [](const Incident &incident) {
        const bool isNamed = incident.failedComponent.isValid() || incident.failedLink.isValid();
        return incident.state == IncidentState::AtThirdParty ? 0 : isNamed ? 1 : incident.cause == IncidentCause::ThirdParty ? 2 : 3;
    };
    for (const Incident &incident : open) {
        if (incident.solution == solution && rank(incident) < 3 && (!found || rank(incident) < rank(*found)))
            found = &incident;
    }
    return found;
}

std::optional<Asked> askedBy(const Incident *incident)
{
    if (!incident || !incident->answerDueAt.isSet())
        return std::nullopt;
    return Asked{.record = {table<Incident>().nameText(), incident->id.value},
                 .name = incident->reference,
                 .answerDueAt = incident->answerDueAt,
                 .isAnswered = incident->state != IncidentState::AtThirdParty,
                 .party = incident->thirdParty};
}

} // namespace driftsraad
