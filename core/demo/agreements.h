#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A contract of KOMBIT's for each solution, with its service levels, an expired one, two that suppliers hold with theirs and a
/// framework about several; and who processes whose data. All invented. A solution's contract is remembered as "Driftskontrakt, NemRefusion". After addDemoParties().
Result<void> addDemoAgreements(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
