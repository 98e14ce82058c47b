#include "core/parties/organisation.h"

#include "core/parties/region.h"

namespace driftsraad {

const QList<OrganisationKind> &organisationKinds()
{
    static const QList<OrganisationKind> kinds{OrganisationKind::Kombit,      OrganisationKind::Municipality, OrganisationKind::Supplier,
                                               OrganisationKind::SubSupplier, OrganisationKind::Authority,    OrganisationKind::Association,
                                               OrganisationKind::Company};
    return kinds;
}

Message organisationKindWord(qint64 kind)
{
    switch (static_cast<OrganisationKind>(kind)) {
    case OrganisationKind::Kombit:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT")};
    case OrganisationKind::Municipality:
        return {QT_TRANSLATE_NOOP("Messages", "Municipality")};
    case OrganisationKind::Supplier:
        return {QT_TRANSLATE_NOOP("Messages", "Supplier")};
    case OrganisationKind::SubSupplier:
        return {QT_TRANSLATE_NOOP("Messages", "Third-party supplier")};
    case OrganisationKind::Authority:
        return {QT_TRANSLATE_NOOP("Messages", "Authority")};
    case OrganisationKind::Association:
        return {QT_TRANSLATE_NOOP("Messages", "Association")};
    case OrganisationKind::Company:
        return {QT_TRANSLATE_NOOP("Messages", "Company")};
    }
    return {};
}

const Table<Organisation> &tableOf(const Organisation *)
{
    static const Table<Organisation> table = Table<Organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation"))
        .field<&Organisation::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Organisation::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Kind")).words(&organisationKindWord)
        .field<&Organisation::municipalityCode>("municipality_code", QT_TRANSLATE_NOOP("Messages", "Municipality code")).searchable()
        .field<&Organisation::region>("region", QT_TRANSLATE_NOOP("Messages", "Regions")).searchable().derived()
        .field<&Organisation::phone>("phone", QT_TRANSLATE_NOOP("Messages", "Phone")).searchable()
        .field<&Organisation::email>("email", QT_TRANSLATE_NOOP("Messages", "E-mail")).searchable()
        .field<&Organisation::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).searchable().longText()
        .derivedBy(&nameRegions);
    return table;
}

} // namespace driftsraad
