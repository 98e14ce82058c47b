#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What the contracts on operation say of faults, clocks, hours and availability. All invented, in the form of published Danish examples.
Result<void> addDemoTerms(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
