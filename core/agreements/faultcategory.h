#pragma once

#include "core/agreements/contract.h"

namespace driftsraad {

/// A step of a contract's own scale of faults: A to D, 1 to 5. It drives the clocks; the group's priority is another scale, and each step
/// says which priority it answers to. (DOMAIN.md 1.4.)
///
/// Its code names it through its entries: an amended category is a new entry with the same code, and what names either means both.
struct FaultCategory {
    Id<FaultCategory> id{};
    Revision revision{};
    Id<Contract> contract{};
    QString code{};     ///< "A", "1": as the contract numbers it
    QString name{};     ///< "Kritisk"
    QString text{};     ///< what the contract says belongs to it
    int sortOrder = 0;  ///< the most pressing first
    int priority = 0;   ///< 1-4 for which it is taken where nobody chose; 0: for none
    QDate validFrom{};
    QDate validTo{};    ///< the last day
    bool operator==(const FaultCategory &) const = default;
};
const Table<FaultCategory> &tableOf(const FaultCategory *);

inline bool isInForce(const FaultCategory &category, QDate day) { return isWithin(day, category.validFrom, category.validTo); }
/// "A · Kritisk"
Message categoryWords(const FaultCategory &category);

} // namespace driftsraad
