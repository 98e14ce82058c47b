#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// A contract of KOMBIT's for each solution, with its service levels, an expired one and two that suppliers hold with theirs; all
/// invented. A solution's contract is remembered as "Driftskontrakt, NemRefusion". After addDemoParties().
Result<void> addDemoAgreements(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
