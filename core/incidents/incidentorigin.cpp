#include "core/incidents/incidentorigin.h"

namespace driftsraad {

const Table<IncidentOrigin> &tableOf(const IncidentOrigin *)
{
    static const Table<IncidentOrigin> table = Table<IncidentOrigin>("incident_origin", QT_TRANSLATE_NOOP("Messages", "Row of an incident list"))
        .field<&IncidentOrigin::incident>("incident", QT_TRANSLATE_NOOP("Messages", "Incident")).required().owner()
        .field<&IncidentOrigin::origin>("origin", QT_TRANSLATE_NOOP("Messages", "Number in the list")).required();
    return table;
}

const Table<IncidentMapping> &tableOf(const IncidentMapping *)
{
    static const Table<IncidentMapping> table = Table<IncidentMapping>("incident_mapping", QT_TRANSLATE_NOOP("Messages", "Reading of an incident list"))
        .field<&IncidentMapping::layout>("layout", QT_TRANSLATE_NOOP("Messages", "Headings")).required()
        .field<&IncidentMapping::mapping>("mapping", QT_TRANSLATE_NOOP("Messages", "Mapping")).required();
    return table;
}

} // namespace driftsraad
