#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// A response time as people say it: "2 s", "0,8 s"; to the millisecond where it is that fine.
Message secondsWords(qint64 milliseconds);
/// A share with all the decimals it has: "99,95 %", "99,995 %". A promise is not rounded.
Message shareWords(Percent share);
/// A figure with as many decimals as the share it is held against has, so that one that meets it never reads as less.
Message shareWords(Percent share, Percent against);
/// Hours as they are read; what cannot be read for certain as it is written.
Message hoursWords(const QString &text);

} // namespace driftsraad
