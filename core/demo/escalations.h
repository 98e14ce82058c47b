#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Three open escalations, of which one is overdue, and three that are closed, each with its steps; all invented. They are raised by
/// municipalities that have no seat in the advisory group. Part of addDemoChain().
Result<void> addDemoEscalations(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
