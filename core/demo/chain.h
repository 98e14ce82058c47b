#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What the solutions run on: NemRefusion's chain as in the deck, with small invented chains of the others over Serviceplatformen; and
/// escalations, open and closed. After addDemoIncidents(), whose open incident at E-Dagpenge is the deck's fault because of a third
/// party; nothing is escalated from it yet.
Result<void> addDemoChain(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
