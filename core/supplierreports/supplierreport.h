#pragma once

#include "core/parties/solution.h"

namespace driftsraad {

/// A supplier's monthly report on one solution that has been received. One for each solution and month; the file it came as is attached.
/// A file on several solutions or months is several reports with the same digest. Reports that are expected have no row: they follow
/// from the contracts in force (register.h).
struct SupplierReport {
    Id<SupplierReport> id{};
    Revision revision{};
    Id<Organisation> supplier{};
    Id<Solution> solution{};
    Month month{};
    Instant receivedAt{};
    Instant approvedAt{};    ///< not set: not approved yet
    QString fileName{};      ///< as the supplier named it; never a path
    QString digest{};        ///< SHA-256 of the original file in hex; empty where the report came without a file
    int figures = 0;         ///< figures taken from the file for this solution and month
    QString note{};
    bool operator==(const SupplierReport &) const = default;
};
const Table<SupplierReport> &tableOf(const SupplierReport *);

/// How a supplier's files are read, remembered from the last import. One for each supplier and layout (the sheet's headings).
struct MappingProfile {
    Id<MappingProfile> id{};
    Revision revision{};
    Id<Organisation> supplier{};
    QString layout{};   ///< the folded headings, joined; what tells one layout of a supplier from another
    QString mapping{};  ///< JSON: heading to field
    bool operator==(const MappingProfile &) const = default;
};
const Table<MappingProfile> &tableOf(const MappingProfile *);

} // namespace driftsraad
