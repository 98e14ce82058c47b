#pragma once

#include "core/agreements/registerdetail.h"

namespace driftsraad {

/// registerDetail(), and of a person the groups she is in.
Result<RegisterDetail> detailWithGroups(Reader &reader, RegisterSection section, qint64 id);

} // namespace driftsraad
