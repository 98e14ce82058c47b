#include "core/incidents/slaclock.h"

namespace driftsraad {

Message clockKindWord(qint64 kind)
{
    switch (static_cast<ClockKind>(kind)) {
    case ClockKind::Reaction:
        return {QT_TRANSLATE_NOOP("Messages", "Reaction time")};
    case ClockKind::Resolution:
        return {QT_TRANSLATE_NOOP("Messages", "Resolution time")};
    case ClockKind::NextUpdate:
        return {QT_TRANSLATE_NOOP("Messages", "Next update")};
    }
    return {};
}

const QList<LimitUnit> &limitUnits()
{
    static const QList<LimitUnit> all{LimitUnit::Minutes, LimitUnit::Hours, LimitUnit::WorkingMinutes, LimitUnit::WorkingHours, LimitUnit::WorkingDays, LimitUnit::CalendarDays};
    return all;
}

Message limitUnitWord(qint64 unit)
{
    switch (static_cast<LimitUnit>(unit)) {
    case LimitUnit::Minutes:
        return {QT_TRANSLATE_NOOP("Messages", "Minutes")};
    case LimitUnit::Hours:
        return {QT_TRANSLATE_NOOP("Messages", "Hours")};
    case LimitUnit::WorkingMinutes:
        return {QT_TRANSLATE_NOOP("Messages", "Working minutes")};
    case LimitUnit::WorkingHours:
        return {QT_TRANSLATE_NOOP("Messages", "Working hours")};
    case LimitUnit::WorkingDays:
        return {QT_TRANSLATE_NOOP("Messages", "Working days")};
    case LimitUnit::CalendarDays:
        return {QT_TRANSLATE_NOOP("Messages", "Calendar days")};
    }
    return {};
}

Message limitWords(const Limit &limit)
{
    switch (limit.unit) {
    case LimitUnit::Minutes:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n minutes"), limit.amount);
    case LimitUnit::Hours:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n hours"), limit.amount);
    case LimitUnit::WorkingMinutes:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n working minutes"), limit.amount);
    case LimitUnit::WorkingHours:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n working hours"), limit.amount);
    case LimitUnit::WorkingDays:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n working days"), limit.amount);
    case LimitUnit::CalendarDays:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n calendar days"), limit.amount);
    }
    return {};
}

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
    reasons.append({QT_TRANSLATE_NOOP("Messages", "%1 of %2 minutes are used"), {clock.used, clock.allowed}});
    reasons.append({clock.state == ClockState::Paused ? QT_TRANSLATE_NOOP("Messages", "Due at %1 if the pause ended now") : QT_TRANSLATE_NOOP("Messages", "Due at %1"),
                    {clock.due}});
    return reasons;
}

} // namespace driftsraad
