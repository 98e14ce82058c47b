#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Two years of monthly reports and observations for every solution, all invented but one figure: Køreprøvebooking's month of the latest
/// 2 April counts the deck's stop from 21:06 to 9:00 against the invented service hours. The last month has a finding (NemRefusion
/// reports its target as met, observation shows a breach) and a missing report. After addDemoAgreements().
Result<void> addDemoSupplierReports(Transaction &transaction, DemoWorld &world);

} // namespace driftsraad
