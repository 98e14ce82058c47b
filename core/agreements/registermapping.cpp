#include "core/agreements/registermapping.h"

namespace driftsraad {

const Table<RegisterMapping> &tableOf(const RegisterMapping *)
{
    static const Table<RegisterMapping> table = Table<RegisterMapping>("register_mapping", QT_TRANSLATE_NOOP("Messages", "Reading of a spreadsheet"))
        .field<&RegisterMapping::layout>("layout", QT_TRANSLATE_NOOP("Messages", "Headings")).required()
        .field<&RegisterMapping::mapping>("mapping", QT_TRANSLATE_NOOP("Messages", "Mapping")).required();
    return table;
}

} // namespace driftsraad
