#include "core/parties/solution.h"

namespace driftsraad {

const Table<Solution> &tableOf(const Solution *)
{
    static const Table<Solution> table = Table<Solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&Solution::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Solution::supplier>("supplier", QT_TRANSLATE_NOOP("Messages", "Supplier"))
        .field<&Solution::active>("active", QT_TRANSLATE_NOOP("Messages", "In operation"))
        .field<&Solution::description>("description", QT_TRANSLATE_NOOP("Messages", "Description")).searchable().longText()
        .field<&Solution::serviceHours>("service_hours", QT_TRANSLATE_NOOP("Messages", "Service hours"))
        .field<&Solution::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"));
    return table;
}

} // namespace driftsraad
