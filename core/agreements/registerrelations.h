#pragma once

#include "core/agreements/registerdetail.h"

namespace driftsraad {

/// The records around one of the register, and what is unclear about it.
Result<void> addRelations(Reader &reader, RegisterSection section, qint64 id, RegisterDetail *detail);

} // namespace driftsraad
