#pragma once

#include "core/demo/world.h"
#include "core/storage/store.h"

namespace driftsraad {

/// The deck's matrix "Forvaltning i KOMBIT - hvem gør hvad?": 11 tasks and three parties, valid since the deck's first day; and a few
/// invented deviations of three solutions. After addDemoParties().
Result<void> addDemoResponsibility(Transaction &transaction, DemoWorld &world);

/// What solutions have of their own was written down on several days, so that "what was known then" has something to tell.
struct MatrixDay {
    int daysAgo = 0;
    std::function<Result<void>(Transaction &, DemoWorld &)> write{};
};
/// The earliest first.
QList<MatrixDay> demoMatrixDays();

} // namespace driftsraad
