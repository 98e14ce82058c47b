#include "core/agreements/importsection.h"

#include "core/agreements/datarole.h"

namespace driftsraad {

const QList<ImportSection> &importSections()
{
    static const QList<ImportSection> all{ImportSection::Organisations, ImportSection::Persons, ImportSection::Solutions,
                                          ImportSection::Contracts,     ImportSection::Parties, ImportSection::DataRoles};
    return all;
}

ImportSection importSection(RegisterSection section)
{
    return importSections()[static_cast<int>(section)];
}

const TableDescription &tableOf(ImportSection section)
{
    switch (section) {
    case ImportSection::Parties:
        return table<ContractParty>();
    case ImportSection::DataRoles:
        return table<DataRole>();
    default:
        return tableOf(static_cast<RegisterSection>(section));
    }
}

Message word(ImportSection section)
{
    switch (section) {
    case ImportSection::Organisations:
        return {QT_TRANSLATE_NOOP("Messages", "Organisations")};
    case ImportSection::Persons:
        return {QT_TRANSLATE_NOOP("Messages", "People")};
    case ImportSection::Solutions:
        return {QT_TRANSLATE_NOOP("Messages", "Solutions")};
    case ImportSection::Contracts:
        return {QT_TRANSLATE_NOOP("Messages", "Contracts")};
    case ImportSection::Parties:
        return {QT_TRANSLATE_NOOP("Messages", "Further parties")};
    case ImportSection::DataRoles:
        return {QT_TRANSLATE_NOOP("Messages", "Data roles")};
    }
    return {};
}

} // namespace driftsraad
