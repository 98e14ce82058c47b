#include "core/agreements/servicelevel.h"

#include "core/agreements/figurewords.h"

namespace driftsraad {

const QList<Metric> &metrics()
{
    static const QList<Metric> all{Metric::Availability, Metric::ResponseTime, Metric::ReactionTime, Metric::ResolutionTime,
                                   Metric::SupportAnswer};
    return all;
}

Message metricWord(qint64 metric)
{
    switch (static_cast<Metric>(metric)) {
    case Metric::Availability:
        return {QT_TRANSLATE_NOOP("Messages", "Availability")};
    case Metric::ResponseTime:
        return {QT_TRANSLATE_NOOP("Messages", "Response time")};
    case Metric::ReactionTime:
        return {QT_TRANSLATE_NOOP("Messages", "Reaction time")};
    case Metric::ResolutionTime:
        return {QT_TRANSLATE_NOOP("Messages", "Resolution time")};
    case Metric::SupportAnswer:
        return {QT_TRANSLATE_NOOP("Messages", "Support answer")};
    }
    return {};
}

TargetUnit unitOf(Metric metric)
{
    switch (metric) {
    case Metric::Availability:
        return TargetUnit::Millionths;
    case Metric::ResponseTime:
        return TargetUnit::Milliseconds;
    case Metric::ReactionTime:
    case Metric::ResolutionTime:
        return TargetUnit::Minutes;
    case Metric::SupportAnswer:
        return TargetUnit::Seconds;
    }
    return TargetUnit::Minutes;
}

/// "99,95 %", "2 s", "90 min": as the record's history says it.
static Message levelFigure(qint64 value, qint64 metric)
{
    switch (unitOf(static_cast<Metric>(metric))) {
    case TargetUnit::Millionths:
        return shareWords({value});
    case TargetUnit::Milliseconds:
        return secondsWords(value);
    case TargetUnit::Minutes:
        return {QT_TRANSLATE_NOOP("Messages", "%1 min"), {value}};
    case TargetUnit::Seconds:
        return {QT_TRANSLATE_NOOP("Messages", "%1 s"), {value}};
    }
    return {};
}

Message targetWords(Metric metric, qint64 target)
{
    switch (unitOf(metric)) {
    case TargetUnit::Millionths:
        return {QT_TRANSLATE_NOOP("Messages", "at least %1"), {nested(shareWords(Percent{target}))}};
    case TargetUnit::Milliseconds:
        return {QT_TRANSLATE_NOOP("Messages", "at most %1"), {nested(secondsWords(target))}};
    case TargetUnit::Minutes:
        if (target >= 60 && target % 60 == 0)
            return {QT_TRANSLATE_NOOP("Messages", "at most %1 h"), {target / 60}};
        return {QT_TRANSLATE_NOOP("Messages", "at most %1 min"), {target}};
    case TargetUnit::Seconds:
        return {QT_TRANSLATE_NOOP("Messages", "at most %1 s"), {target}};
    }
    return {};
}

const Table<ServiceLevel> &tableOf(const ServiceLevel *)
{
    static const Table<ServiceLevel> table = Table<ServiceLevel>("service_level", QT_TRANSLATE_NOOP("Messages", "Service level"))
        .field<&ServiceLevel::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&ServiceLevel::metric>("metric", QT_TRANSLATE_NOOP("Messages", "Metric")).words(&metricWord)
        .field<&ServiceLevel::priority>("priority", QT_TRANSLATE_NOOP("Messages", "Priority"))
        .field<&ServiceLevel::target>("target", QT_TRANSLATE_NOOP("Messages", "Target")).figure(&levelFigure, "metric")
        .field<&ServiceLevel::serviceHours>("service_hours", QT_TRANSLATE_NOOP("Messages", "Service hours"))
        .field<&ServiceLevel::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&ServiceLevel::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"))
        .field<&ServiceLevel::penalty>("penalty", QT_TRANSLATE_NOOP("Messages", "Penalty")).longText()
        .field<&ServiceLevel::penaltyFrom>("penalty_from", QT_TRANSLATE_NOOP("Messages", "Penalty from")).figure(&levelFigure, "metric");
    return table;
}

} // namespace driftsraad
