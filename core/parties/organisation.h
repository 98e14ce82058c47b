#pragma once

#include "core/storage/table.h"

namespace driftsraad {

/// The numbers are stored; they never change their meaning.
enum class OrganisationKind {
    Kombit = 1,
    Municipality = 2,
    Supplier = 3,
    SubSupplier = 4,  ///< a supplier's supplier, or another third party in the chain
    Authority = 5,
    Association = 6,
    Company = 7,
};

/// All kinds in the order in which people see them.
const QList<OrganisationKind> &organisationKinds();
Message organisationKindWord(qint64 kind);
inline Message word(OrganisationKind kind) { return organisationKindWord(static_cast<qint64>(kind)); }

struct Organisation {
    Id<Organisation> id{};
    Revision revision{};
    QString name{};
    OrganisationKind kind = OrganisationKind::Supplier;
    QString municipalityCode{};  ///< the official four digits; municipalities only
    QString region{};            ///< derived: the names of its regions on all days (RegionPeriod), for the search
    QString phone{};
    QString email{};
    QString note{};
    bool operator==(const Organisation &) const = default;
};
const Table<Organisation> &tableOf(const Organisation *);

} // namespace driftsraad
