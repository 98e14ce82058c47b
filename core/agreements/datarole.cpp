#include "core/agreements/datarole.h"

namespace driftsraad {

const QList<DataRoleKind> &dataRoleKinds()
{
    static const QList<DataRoleKind> all{DataRoleKind::Controller, DataRoleKind::Processor, DataRoleKind::SubProcessor};
    return all;
}

Message dataRoleKindWord(qint64 kind)
{
    switch (static_cast<DataRoleKind>(kind)) {
    case DataRoleKind::Controller:
        return {QT_TRANSLATE_NOOP("Messages", "Controller")};
    case DataRoleKind::Processor:
        return {QT_TRANSLATE_NOOP("Messages", "Processor")};
    case DataRoleKind::SubProcessor:
        return {QT_TRANSLATE_NOOP("Messages", "Sub-processor")};
    }
    return {};
}

const Table<DataRole> &tableOf(const DataRole *)
{
    static const Table<DataRole> table = Table<DataRole>("data_role", QT_TRANSLATE_NOOP("Messages", "Data role"))
        .field<&DataRole::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required().owner()
        .field<&DataRole::role>("role", QT_TRANSLATE_NOOP("Messages", "Role")).required().words(&dataRoleKindWord)
        .field<&DataRole::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation")).title()
        .field<&DataRole::party>("party", QT_TRANSLATE_NOOP("Messages", "Or in words")).title()
        .field<&DataRole::parent>("parent", QT_TRANSLATE_NOOP("Messages", "On behalf of"))
        .field<&DataRole::agreement>("agreement", QT_TRANSLATE_NOOP("Messages", "Agreement and instruction")).longText()
        .field<&DataRole::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract"))
        .field<&DataRole::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&DataRole::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

} // namespace driftsraad
