#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The advisory group with its twelve members as the deck's slide has them, NemRefusion's groups with the deck's purposes and
/// compositions, and invented groups for two more solutions. Who sits in the others is invented. After addDemoParties().
Result<void> addDemoGovernance(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
