#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// Makes a new database with the demo world as it stands at a moment, to the minute: what is open then was reported, promised and paused so
/// long before it, so that the board is believable at any hour. Refused where the file is there already.
Result<void> makeDemo(const QString &path, Instant moment);
/// At 10:24 on that day; the same day gives the same file contents.
Result<void> makeDemo(const QString &path, QDate today);

} // namespace driftsraad
