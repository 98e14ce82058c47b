#include "core/agreements/clocklimit.h"

namespace driftsraad {

const QList<ClockKind> &clockKinds()
{
    static const QList<ClockKind> all{ClockKind::Reaction, ClockKind::Resolution, ClockKind::NextUpdate};
    return all;
}

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

const Table<ClockLimit> &tableOf(const ClockLimit *)
{
    static const Table<ClockLimit> table = Table<ClockLimit>("clock_limit", QT_TRANSLATE_NOOP("Messages", "Time limit"))
        .field<&ClockLimit::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&ClockLimit::category>("category", QT_TRANSLATE_NOOP("Messages", "Fault category"))
        .field<&ClockLimit::kind>("kind", QT_TRANSLATE_NOOP("Messages", "Clock")).words(&clockKindWord).title()
        .field<&ClockLimit::amount>("amount", QT_TRANSLATE_NOOP("Messages", "Limit")).title()
        .field<&ClockLimit::unit>("unit", QT_TRANSLATE_NOOP("Messages", "Unit")).words(&limitUnitWord)
        .field<&ClockLimit::outsideAmount>("outside_amount", QT_TRANSLATE_NOOP("Messages", "Limit outside the hours"))
        .field<&ClockLimit::outsideUnit>("outside_unit", QT_TRANSLATE_NOOP("Messages", "Unit outside the hours")).words(&limitUnitWord)
        .field<&ClockLimit::warning>("warning", QT_TRANSLATE_NOOP("Messages", "Warns at"))
        .field<&ClockLimit::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&ClockLimit::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

} // namespace driftsraad
