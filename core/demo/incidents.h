#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The deck's security incident Køreprøvebooking with its timeline, on the latest 2 April before the demo's day; the deck's example of a
/// chain, NemRefusion failing because of a third party, as an open incident; and some two hundred invented incidents over the last 24
/// months, nine of them open.
Result<void> addDemoIncidents(Transaction &transaction, DemoWorld &world);
/// An outage turns out to have lasted longer than the approved report of its month says.
Result<void> correctDemoIncident(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
