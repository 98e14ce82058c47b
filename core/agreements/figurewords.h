#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// A response time as people say it: "2 s", "0,8 s"; to the millisecond where it is that fine.
Message secondsWords(qint64 milliseconds);

} // namespace driftsraad
