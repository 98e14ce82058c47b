#include "core/supplierreports/assessment.h"

namespace driftsraad {

namespace {

bool isBeyond(Metric metric, qint64 value, qint64 limit)
{
    return lowerIsBetter(metric) ? value > limit : value < limit;
}

qint64 floorDivide(qint64 sum, qint64 count)
{
    return sum >= 0 ? sum / count : -((-sum + count - 1) / count);
}

Message pointWords(ShownGap gap)
{
    qint64 unit = 1;
    for (int i = 0; i < gap.decimals; ++i)
        unit *= 10;
    const qint64 size = std::abs(gap.size);
    return {QT_TRANSLATE_NOOP("Messages", "%1.%2 percentage points"), {size / unit, QString::number(size % unit).rightJustified(gap.decimals, u'0')}};
}

Message signedWords(qint64 value, const Message &size)
{
    const QString sign = value < 0 ? QStringLiteral("\u2212") : value > 0 ? QStringLiteral("+") : QString();
    return {"%1%2", {sign, nested(size)}};
}

/// The size of a difference beside the tolerance that it was measured by: exact where the figures as they are read would say the opposite.
Message comparedSize(Measure measure, qint64 first, qint64 second, qint64 tolerance)
{
    const qint64 size = std::abs(first - second);
    if (unitOf(measure) != MeasureUnit::Millionths)
        return figureWords(measure, size);
    const ShownGap shown = shownGap({first}, {second});
    const bool isPlain = shown.decimals == 2 && (std::abs(shown.size) > gapHundredths(tolerance)) == (size > tolerance);
    return pointWords(isPlain ? shown : ShownGap{size, 4});
}

Message deviationSize(Measure measure, qint64 deviation, qint64 target)
{
    return unitOf(measure) == MeasureUnit::Millionths ? pointWords(shownDeviation(deviation, {target})) : figureWords(measure, std::abs(deviation));
}

Message findingOf(const Comparison &comparison)
{
    const auto missed = [](LevelState state) { return state == LevelState::BelowTarget || state == LevelState::Breach; };
    if (!comparison.reported && !comparison.observed)
        return {QT_TRANSLATE_NOOP("Messages", "There is no figure for the month, neither reported nor observed.")};
    if (!comparison.reported)
        return {QT_TRANSLATE_NOOP("Messages", "The supplier has reported no figure. The observed one counts.")};
    if (!comparison.observed)
        return {QT_TRANSLATE_NOOP("Messages", "Nothing was observed for the month. The supplier's figure counts.")};
    if (comparison.reportedState == LevelState::Met && missed(comparison.observedState))
        return {QT_TRANSLATE_NOOP("Messages", "The supplier reports the target as met. What was observed misses it.")};
    if (missed(comparison.reportedState) && comparison.observedState == LevelState::Met)
        return {QT_TRANSLATE_NOOP("Messages", "The supplier reports the target as missed. What was observed meets it.")};
    if (comparison.differs)
        return {QT_TRANSLATE_NOOP("Messages", "Reported and observed differ by more than the tolerance.")};
    return {QT_TRANSLATE_NOOP("Messages", "Reported and observed agree.")};
}

} // namespace

Message word(LevelState state)
{
    switch (state) {
    case LevelState::NoTarget:
        return {QT_TRANSLATE_NOOP("Messages", "No target")};
    case LevelState::Met:
        return {QT_TRANSLATE_NOOP("Messages", "Fulfilled")};
    case LevelState::BelowTarget:
        return {QT_TRANSLATE_NOOP("Messages", "Target missed")};
    case LevelState::Breach:
        return {QT_TRANSLATE_NOOP("Messages", "Breach with penalty")};
    case LevelState::Missing:
        return {QT_TRANSLATE_NOOP("Messages", "Missing")};
    case LevelState::NotMeasurable:
        return {QT_TRANSLATE_NOOP("Messages", "Not measurable")};
    }
    return {};
}

const ServiceLevel *levelFor(const QList<ServiceLevel> &levels, Measure measure, int part, Month month)
{
    const std::optional<Metric> metric = metricOf(measure);
    if (!metric)
        return nullptr;
    // Support levels divide a measure but no promise; only fault categories do.
    const int priority = partsOf(measure) == MeasureParts::FaultCategory ? part : 0;
    for (const QDate day : {month.lastDay(), month.firstDay()}) {
        for (const ServiceLevel &level : levels) {
            if (level.metric == *metric && level.priority == priority && isInForce(level, day))
                return &level;
        }
    }
    return nullptr;
}

Assessment assess(Measure measure, std::optional<qint64> value, const ServiceLevel *level)
{
    Assessment result;
    if (level) {
        result.target = level->target;
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "Promised: %1"), {nested(targetWords(level->metric, level->target))}});
    }
    if (!value) {
        result.state = LevelState::Missing;
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "No figure for the month, so it is neither met nor part of an average")});
        return result;
    }
    result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "Figure: %1"), {nested(level ? figureWords(measure, *value, level->target) : figureWords(measure, *value))}});
    if (!level) {
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "No contract promises anything of the kind in that month")});
        return result;
    }
    result.deviation = *value - level->target;
    if (!isBeyond(level->metric, *value, level->target)) {
        result.state = LevelState::Met;
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "The target is met")});
        return result;
    }
    result.state = LevelState::BelowTarget;
    result.trace.append({QT_TRANSLATE_NOOP("Messages", "The target is missed by %1"),
                         {nested(deviationSize(measure, *result.deviation, level->target))}});
    if (level->penaltyFrom && isBeyond(level->metric, *value, *level->penaltyFrom)) {
        result.state = LevelState::Breach;
        result.trace.append({QT_TRANSLATE_NOOP("Messages", "The contract's penalty begins at %1"),
                             {nested(figureWords(measure, *level->penaltyFrom, *level->penaltyFrom))}});
    }
    if (!level->penalty.isEmpty())
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "The contract says: %1"), {level->penalty}});
    return result;
}

Assessment notMeasurable(const ServiceLevel *level)
{
    Assessment result{.state = LevelState::NotMeasurable};
    if (level)
        result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "Promised: %1"), {nested(targetWords(level->metric, level->target))}});
    result.trace.append(Message{QT_TRANSLATE_NOOP("Messages", "No service time was agreed in the time that is measured")});
    return result;
}

std::optional<qint64> average(Measure measure, const QList<std::optional<qint64>> &values)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const std::optional<qint64> &value : values) {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    if (count == 0)
        return {};
    const bool share = unitOf(measure) == MeasureUnit::Millionths;
    return share ? floorDivide(sum, count) : -floorDivide(-sum, count);
}

Comparison compare(Measure measure, std::optional<qint64> reported, std::optional<qint64> observed, const ServiceLevel *level, qint64 tolerance)
{
    Comparison comparison{.reported = reported, .observed = observed};
    comparison.reportedState = assess(measure, reported, level).state;
    comparison.observedState = assess(measure, observed, level).state;
    if (reported && observed) {
        comparison.difference = *reported - *observed;
        comparison.differs = std::abs(*comparison.difference) > tolerance;
        comparison.trace.append({QT_TRANSLATE_NOOP("Messages", "Reported %1, observed %2"),
                                 {nested(figureWords(measure, *reported)), nested(figureWords(measure, *observed))}});
        comparison.trace.append({comparison.differs ? QT_TRANSLATE_NOOP("Messages", "The difference %1 is more than the tolerance %2")
                                                    : QT_TRANSLATE_NOOP("Messages", "The difference %1 is within the tolerance %2"),
                                 {nested(comparedSize(measure, *reported, *observed, tolerance)), nested(sizeWords(measure, tolerance))}});
    }
    comparison.finding = findingOf(comparison);
    return comparison;
}

Message sizeWords(Measure measure, qint64 difference)
{
    if (unitOf(measure) != MeasureUnit::Millionths)
        return figureWords(measure, std::abs(difference));
    return pointWords({gapHundredths(difference)});
}

Message differenceWords(Measure measure, qint64 first, qint64 second)
{
    if (unitOf(measure) != MeasureUnit::Millionths)
        return signedWords(first - second, sizeWords(measure, first - second));
    return signedWords(first - second, pointWords(shownGap({first}, {second})));
}

Message deviationWords(Measure measure, qint64 deviation, qint64 target)
{
    const bool isShare = unitOf(measure) == MeasureUnit::Millionths;
    return signedWords(isShare ? shownDeviation(deviation, {target}).size : deviation, deviationSize(measure, deviation, target));
}

} // namespace driftsraad
