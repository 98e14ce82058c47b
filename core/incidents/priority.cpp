#include "core/incidents/priority.h"

namespace driftsraad {

RuledPriority ruledPriority(Grade impact, Grade urgency)
{
    static constexpr int table[3][3] = {{1, 2, 3}, {2, 3, 4}, {3, 4, 4}};
    const int priority = table[static_cast<int>(impact) - 1][static_cast<int>(urgency) - 1];
    return {priority, {QT_TRANSLATE_NOOP("Messages", "Impact %1 and urgency %2 give priority %3."),
                       {nested(word(impact)), nested(word(urgency)), qint64{priority}}}};
}

} // namespace driftsraad
