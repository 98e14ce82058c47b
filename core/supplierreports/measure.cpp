#include "core/supplierreports/measure.h"

#include "core/agreements/figurewords.h"

namespace driftsraad {

namespace {

struct Description {
    Measure measure;
    const char *word;
    MeasureUnit unit;
    MeasureParts parts;
    std::optional<Metric> metric;
};

const QList<Description> &descriptions()
{
    using U = MeasureUnit;
    using P = MeasureParts;
    static const QList<Description> all{
        {Measure::Availability, QT_TRANSLATE_NOOP("Messages", "Availability"), U::Millionths, P::None, Metric::Availability},
        {Measure::ResponseTime, QT_TRANSLATE_NOOP("Messages", "Response time"), U::Milliseconds, P::None, Metric::ResponseTime},
        {Measure::ResponseTimeMax, QT_TRANSLATE_NOOP("Messages", "Response time, slowest"), U::Milliseconds, P::None, {}},
        {Measure::ResponseShare, QT_TRANSLATE_NOOP("Messages", "Answers within the limit"), U::Millionths, P::None, {}},
        {Measure::ReactionTime, QT_TRANSLATE_NOOP("Messages", "Reaction time"), U::Minutes, P::FaultCategory, Metric::ReactionTime},
        {Measure::ReactionShare, QT_TRANSLATE_NOOP("Messages", "Reacted to in time"), U::Millionths, P::FaultCategory, {}},
        {Measure::ResolutionTime, QT_TRANSLATE_NOOP("Messages", "Resolution time"), U::Minutes, P::FaultCategory, Metric::ResolutionTime},
        {Measure::ResolutionShare, QT_TRANSLATE_NOOP("Messages", "Resolved in time"), U::Millionths, P::FaultCategory, {}},
        {Measure::SupportAnswer, QT_TRANSLATE_NOOP("Messages", "Support answer"), U::Seconds, P::SupportLevel, Metric::SupportAnswer},
        {Measure::SupportShare, QT_TRANSLATE_NOOP("Messages", "Calls answered in time"), U::Millionths, P::SupportLevel, {}},
        {Measure::SupportCalls, QT_TRANSLATE_NOOP("Messages", "Calls to support"), U::Count, P::SupportLevel, {}},
        {Measure::Incidents, QT_TRANSLATE_NOOP("Messages", "Incidents"), U::Count, P::FaultCategory, {}},
        {Measure::Requests, QT_TRANSLATE_NOOP("Messages", "Requests to the system"), U::Count, P::None, {}},
        {Measure::Downtime, QT_TRANSLATE_NOOP("Messages", "Downtime"), U::Minutes, P::None, {}},
    };
    return all;
}

const Description &descriptionOf(Measure measure)
{
    for (const Description &description : descriptions()) {
        if (description.measure == measure)
            return description;
    }
    return descriptions().first();
}

} // namespace

const QList<Measure> &measures()
{
    static const QList<Measure> all = [] {
        QList<Measure> list;
        for (const Description &description : descriptions())
            list.append(description.measure);
        return list;
    }();
    return all;
}

Message measureWord(qint64 measure)
{
    for (const Description &description : descriptions()) {
        if (static_cast<qint64>(description.measure) == measure)
            return {description.word};
    }
    return {};
}

MeasureUnit unitOf(Measure measure)
{
    return descriptionOf(measure).unit;
}

MeasureParts partsOf(Measure measure)
{
    return descriptionOf(measure).parts;
}

Message measureWord(Measure measure, int part)
{
    if (part <= 0)
        return word(measure);
    switch (partsOf(measure)) {
    case MeasureParts::None:
        return word(measure);
    case MeasureParts::FaultCategory:
        return {QT_TRANSLATE_NOOP("Messages", "%1, category %2"), {nested(word(measure)), QString(QChar(u'A' + part - 1))}};
    case MeasureParts::SupportLevel:
        return {QT_TRANSLATE_NOOP("Messages", "%1, level %2"), {nested(word(measure)), qint64{part}}};
    }
    return word(measure);
}

std::optional<Metric> metricOf(Measure measure)
{
    return descriptionOf(measure).metric;
}

Measure measureOf(Metric metric)
{
    for (const Description &description : descriptions()) {
        if (description.metric == metric)
            return description.measure;
    }
    return Measure::Availability;
}

Message figureWords(Measure measure, qint64 value)
{
    switch (unitOf(measure)) {
    case MeasureUnit::Millionths:
        return {"%1", {Percent{value}}};
    case MeasureUnit::Milliseconds:
        return {QT_TRANSLATE_NOOP("Messages", "%1 ms"), {value}};
    case MeasureUnit::Seconds:
        return {QT_TRANSLATE_NOOP("Messages", "%1 s"), {value}};
    case MeasureUnit::Minutes:
        return {QT_TRANSLATE_NOOP("Messages", "%1 min"), {value}};
    case MeasureUnit::Count:
        return {"%1", {value}};
    }
    return {};
}

Message figureWords(Measure measure, qint64 value, qint64 against)
{
    return unitOf(measure) == MeasureUnit::Millionths ? shareWords({value}, {against}) : figureWords(measure, value);
}

Message unitWord(MeasureUnit unit)
{
    switch (unit) {
    case MeasureUnit::Millionths:
        return Message::verbatim(QStringLiteral("%"));
    case MeasureUnit::Milliseconds:
        return {QT_TRANSLATE_NOOP("Messages", "ms")};
    case MeasureUnit::Seconds:
        return {QT_TRANSLATE_NOOP("Messages", "s")};
    case MeasureUnit::Minutes:
        return {QT_TRANSLATE_NOOP("Messages", "min")};
    case MeasureUnit::Count:
        return {QT_TRANSLATE_NOOP("Messages", "number")};
    }
    return {};
}

} // namespace driftsraad
