#pragma once

#include "core/incidents/incident.h"

namespace driftsraad {

/// A priority and why it is that.
struct RuledPriority {
    int priority = 4;
    Message reason{};
};

/// The group's own priority from impact and urgency: the sum of both, as ITIL's table has it. The contract's fault category is another
/// scale.
///
///              urgency  high  medium  low
///     impact  high       1      2      3
///             medium     2      3      4
///             low        3      4      4
RuledPriority ruledPriority(Grade impact, Grade urgency);

} // namespace driftsraad
