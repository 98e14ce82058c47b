#include "ui/supplierreports/slacharts.h"

#include "ui/kit/words.h"
#include "ui/supplierreports/slamodel.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

std::optional<double> point(Measure measure, std::optional<qint64> value)
{
    return value ? std::optional(chartValue(measure, *value)) : std::nullopt;
}

} // namespace

ChartMeasure chartMeasure(Measure measure)
{
    if (unitOf(measure) == MeasureUnit::Millionths)
        return ChartMeasure::percent();
    ChartMeasure count = ChartMeasure::count();
    if (unitOf(measure) != MeasureUnit::Count)
        count.unit = words(unitWord(unitOf(measure)));
    return count;
}

double chartValue(Measure measure, qint64 value)
{
    return unitOf(measure) == MeasureUnit::Millionths ? Percent{value}.inPercent() : static_cast<double>(value);
}

LineChartData slaChart(const HeatMap &map, const SolutionFigures &solution)
{
    const Measure measure = map.figure.measure;
    LineChartData data{.title = solution.name, .months = map.months, .measure = chartMeasure(measure)};
    ChartLine reported{words(word(Source::Reported)), {}, 2};
    ChartLine observed{words(word(Source::Observed)), {}, 1};
    bool isReported = false;
    bool isObserved = false;
    for (const MonthFigure &month : solution.months) {
        reported.values.append(point(measure, month.reported));
        const int at = static_cast<int>(observed.values.size());
        if (month.isProvisional && month.observed)
            observed.provisional.append(at);
        if (!month.isObservable && !month.observed)
            observed.unmeasurable.append(at);
        if (!month.isMeasurable && !month.reported)
            reported.unmeasurable.append(at);
        observed.values.append(point(measure, month.observed));
        isReported |= month.reported.has_value();
        isObserved |= month.observed.has_value();
    }
    if (isObserved)
        data.lines.append(observed);
    if (isReported || !isObserved)
        data.lines.append(reported);
    data.shadeGap = isReported && isObserved;
    data.target = point(measure, solution.target);
    return data;
}

SmallMultiplesData reportedMultiples(const HeatMap &map)
{
    const Measure measure = map.figure.measure;
    SmallMultiplesData data{.title = QCoreApplication::translate("ReportCharts", "Reported availability"), .months = map.months,
                            .measure = chartMeasure(measure)};
    for (const SolutionFigures &solution : map.solutions) {
        SmallMultiple one{.name = solution.name, .target = point(measure, solution.target)};
        for (const MonthFigure &month : solution.months) {
            if (month.comparison.reportedState == LevelState::Breach)
                one.flagged.append(static_cast<int>(one.values.size()));
            if (!month.isMeasurable && !month.reported)
                one.unmeasurable.append(static_cast<int>(one.values.size()));
            one.values.append(point(measure, month.reported));
        }
        const MonthFigure &last = solution.months.last();
        one.state = stateOf(last.comparison.reportedState);
        if (!last.reported) {
            one.state = last.expected && last.isMeasurable ? State::Critical : State::Neutral;
            one.word = last.expected ? words(word(last.isMeasurable ? LevelState::Missing : LevelState::NotMeasurable)) : QString();
        } else if (last.comparison.differs) {
            one.state = State::Warning;
            one.word = QCoreApplication::translate("ReportCharts", "Observed %1").arg(shortFigure(measure, *last.observed, last.assessment.target));
        } else if (last.comparison.reportedState != LevelState::Met) {
            one.word = words(word(last.comparison.reportedState));
        }
        data.multiples.append(std::move(one));
    }
    return data;
}

} // namespace driftsraad
