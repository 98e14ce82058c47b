#pragma once

#include "core/base/message.h"

namespace driftsraad {

/// The deck's three levels: 1st the municipality, 2nd (KOMBIT) and the supplier, 3rd the supplier. The numbers are stored.
enum class SupportLevel { First = 1, Second = 2, Third = 3 };
Message supportLevelWord(qint64 level);
inline Message word(SupportLevel level) { return supportLevelWord(static_cast<qint64>(level)); }

} // namespace driftsraad
