#pragma once

#include "core/storage/table.h"

namespace driftsraad {

/// Every table of the house, owners and referenced tables first.
const Catalog &catalog();

} // namespace driftsraad
