#pragma once

#include "core/agreements/registerdetail.h"

namespace driftsraad {

/// What a contract says of faults, clocks, hours and availability, as lists of the register's detail: the entries in force first.
Result<QList<RelatedList>> termLists(Reader &reader, Id<Contract> contract);

} // namespace driftsraad
