#pragma once

#include "core/base/language.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Who a command writes as: the name that the person has said in Settings, with the system's user and machine beside it. Where none has
/// been said, the system's user stands there as what it is: "The command line (root)".
Author personOf(const Language &language);

/// Opens a database for a command, with the machine's clock.
Result<std::unique_ptr<Store>> openDatabase(const QString &path, Access access, const Author &author = {});

} // namespace driftsraad
