#include "core/responsibility/supportlevel.h"

namespace driftsraad {

Message supportLevelWord(qint64 level)
{
    switch (static_cast<SupportLevel>(level)) {
    case SupportLevel::First:
        return {QT_TRANSLATE_NOOP("Messages", "1st level")};
    case SupportLevel::Second:
        return {QT_TRANSLATE_NOOP("Messages", "2nd level")};
    case SupportLevel::Third:
        return {QT_TRANSLATE_NOOP("Messages", "3rd level")};
    }
    return {};
}

} // namespace driftsraad
