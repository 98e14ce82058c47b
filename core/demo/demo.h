#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// Makes a new database with the demo world as it stands on a day at 10:24; the same day gives the same file contents. Refused where
/// the file is there already.
Result<void> makeDemo(const QString &path, QDate today);

} // namespace driftsraad
