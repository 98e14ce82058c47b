#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// A response time as people say it: "2 s", "0,8 s"; to the millisecond where it is that fine.
Message secondsWords(qint64 milliseconds);
/// Hours as they are read; what cannot be read for certain as it is written.
Message hoursWords(const QString &text);

} // namespace driftsraad
