#include "core/incidents/incidentlink.h"

namespace driftsraad {

const Table<IncidentLink> &tableOf(const IncidentLink *)
{
    static const Table<IncidentLink> table = Table<IncidentLink>("incident_link", QT_TRANSLATE_NOOP("Messages", "Linked incident"))
        .field<&IncidentLink::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
        .field<&IncidentLink::other>("other", QT_TRANSLATE_NOOP("Messages", "Linked incident")).required();
    return table;
}

} // namespace driftsraad
