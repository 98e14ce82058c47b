#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The 98 municipalities, KOMBIT, the authorities and associations of the deck, invented suppliers, the three solutions of the deck and
/// seven invented ones, the deck's twelve people and invented people named after their roles. Remembered by their names; a municipality
/// also by its code and by its name without "Kommune".
Result<void> addDemoParties(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
