#include "core/incidents/slaclock.h"

namespace driftsraad {

Message word(ClockState state)
{
    switch (state) {
    case ClockState::NoLimit:
        return {QT_TRANSLATE_NOOP("Messages", "No limit")};
    case ClockState::Running:
        return {QT_TRANSLATE_NOOP("Messages", "Running")};
    case ClockState::Paused:
        return {QT_TRANSLATE_NOOP("Messages", "Paused")};
    case ClockState::Met:
        return {QT_TRANSLATE_NOOP("Messages", "Kept")};
    case ClockState::Missed:
        return {QT_TRANSLATE_NOOP("Messages", "Exceeded")};
    case ClockState::NotRecorded:
        return {QT_TRANSLATE_NOOP("Messages", "Not recorded")};
    }
    return {};
}

QList<Message> slaReasons(const SlaClock &clock, const ClockTerms *terms)
{
    if (!terms || clock.state == ClockState::NoLimit)
        return {Message{QT_TRANSLATE_NOOP("Messages", "The contract sets no limit")}};
    QList<Message> reasons{{QT_TRANSLATE_NOOP("Messages", "%1: %2"), {nested(word(terms->kind)), nested(limitWords(clock.limit))}}};
    if (isWorking(clock.limit.unit))
        reasons.append(Message{QT_TRANSLATE_NOOP("Messages", "Counted in the hours %1"), {nested(terms->hours.hours().words())}});
    else
        reasons.append(Message{QT_TRANSLATE_NOOP("Messages", "Counted round the clock")});
    if (terms->outside)
        reasons.append(clock.startedOutside ? Message{QT_TRANSLATE_NOOP("Messages", "Reported outside the hours, which has a limit of its own")}
                                            : Message{QT_TRANSLATE_NOOP("Messages", "Reported within the hours")});
    if (clock.state == ClockState::NotRecorded)
        reasons.append(Message{QT_TRANSLATE_NOOP("Messages", "Nobody has recorded when it was done, so it counts neither as kept nor as exceeded")});
    else
        reasons.append({QT_TRANSLATE_NOOP("Messages", "%1 of %2 minutes are used"), {clock.used, clock.allowed}});
    reasons.append({clock.state == ClockState::Paused ? QT_TRANSLATE_NOOP("Messages", "Due at %1 if the pause ended now") : QT_TRANSLATE_NOOP("Messages", "Due at %1"),
                    {clock.due}});
    return reasons;
}

} // namespace driftsraad
