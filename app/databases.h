#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// The name that the system gives the person, and the machine; what a command writes under.
Author systemAuthor();

/// Opens a database for a command, with the machine's clock. Invalid where no path was given.
Result<std::unique_ptr<Store>> openDatabase(const QString &path, Access access);

} // namespace driftsraad
