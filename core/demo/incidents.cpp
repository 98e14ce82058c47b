#include "core/demo/incidents.h"

#include "core/demo/scenario.h"
#include "core/incidents/operations.h"

namespace driftsraad {

Result<void> addDemoIncidents(Transaction &transaction, DemoWorld &world)
{
    const auto solutions = transaction.list<Solution>("ORDER BY sort_order, id");
    if (!solutions)
        return solutions.error();
    const auto organisations = transaction.list<Organisation>("ORDER BY id");
    if (!organisations)
        return organisations.error();
    if (solutions->isEmpty())
        return {};
    Scenario scenario(world, *solutions, *organisations);
    QList<IncidentPlan> plans;
    addPastIncidents(scenario, &plans);
    addOpenIncidents(scenario, &plans);
    return storePlans(transaction, plans);
}

Result<void> correctDemoIncident(Transaction &transaction, DemoWorld &)
{
    const auto found = transaction.list<Incident>("WHERE title = 'Kalenderen svarer ikke'");
    if (!found)
        return found.error();
    for (const Incident &incident : *found) {
        Edited<Incident> edited{incident, incident};
        edited.mine.restoredAt = incident.restoredAt.plusMinutes(50);
        DRIFTSRAAD_TRY(saveIncident(transaction, edited, QStringLiteral("Service manager A")));
    }
    return {};
}

} // namespace driftsraad
