#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What goes with the incidents: templates of NemRefusion, filters that the service managers share, and two incidents that have to do with
/// each other. Invented.
Result<void> addDemoBoard(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
