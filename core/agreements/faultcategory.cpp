#include "core/agreements/faultcategory.h"

namespace driftsraad {

const Table<FaultCategory> &tableOf(const FaultCategory *)
{
    static const Table<FaultCategory> table = Table<FaultCategory>("fault_category", QT_TRANSLATE_NOOP("Messages", "Fault category"))
        .field<&FaultCategory::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&FaultCategory::code>("code", QT_TRANSLATE_NOOP("Messages", "Code")).required().title()
        .field<&FaultCategory::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).title()
        .field<&FaultCategory::text>("text", QT_TRANSLATE_NOOP("Messages", "Text")).longText()
        .field<&FaultCategory::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"))
        .field<&FaultCategory::priority>("priority", QT_TRANSLATE_NOOP("Messages", "Priority"))
        .field<&FaultCategory::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&FaultCategory::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

Message categoryWords(const FaultCategory &category)
{
    if (category.name.isEmpty())
        return Message::verbatim(category.code);
    return {QT_TRANSLATE_NOOP("Messages", "%1 · %2"), {category.code, category.name}};
}

} // namespace driftsraad
