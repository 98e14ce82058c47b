#pragma once

#include "core/incidents/clocks.h"

namespace driftsraad {

/// How the clocks of all open incidents stand, for somebody who waits for the next one.
struct DueClocks {
    QList<DueClock> due{};  ///< as clocksDue() has them
    /// When the next clock will pass its warning or its limit, if nothing is recorded until then. Not set: none will.
    Instant next{};
};
Result<DueClocks> dueClocks(Reader &reader, Instant now);

} // namespace driftsraad
