#pragma once

#include "core/storage/engine.h"

namespace driftsraad {

/// A local file keeps its latest commits in a log beside it. Where the file is moved away beneath the program they are written into it, so
/// that it does not go without them and whatever takes its place is not mixed with them. Closing a connection does the same.
Result<void> emptyLog(Connection &connection);

} // namespace driftsraad
