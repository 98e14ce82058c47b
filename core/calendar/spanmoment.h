#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// When a span begins or ends, as a trace says it: in the hour that autumn repeats with the time that holds, so that "02:30 to 02:30" is
/// an hour that everybody sees.
Message spanMoment(Instant at);

} // namespace driftsraad
