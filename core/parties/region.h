#pragma once

#include "core/parties/municipality.h"

namespace driftsraad {

/// Which region a municipality lies in, from and to a day. Regions merge and are renamed, so nothing else hangs on them.
struct RegionPeriod {
    Id<RegionPeriod> id{};
    Revision revision{};
    Id<Organisation> organisation{};
    QString region{};
    QDate validFrom{};  ///< not set: as long as anybody asks back
    QDate validTo{};    ///< the last day; not set: until something else is decided
    bool operator==(const RegionPeriod &) const = default;
};
const Table<RegionPeriod> &tableOf(const RegionPeriod *);

/// The regions of a municipality as far as they are known by law, in the order of their days, without organisation. From 1 January 2027
/// Region Hovedstaden and Region Sjælland are Region Østdanmark (resources/data/region_changes.tsv).
QList<RegionPeriod> knownRegions(const Municipality &municipality);

/// Stores the organisation's region of all days in its derived text, by which it is searched for.
Result<void> nameRegions(Transaction &transaction, qint64 organisation);

} // namespace driftsraad
