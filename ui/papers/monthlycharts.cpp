#include "ui/papers/monthlypaper.h"

#include "core/settings/setting.h"
#include "ui/kit/charts/barpicture.h"
#include "ui/kit/charts/smallmultiples.h"

#include <QApplication>
#include <QThread>

#include <algorithm>

namespace driftsraad {

static constexpr double paperWidth = 494;

Result<MonthlyPaper::Content> monthlyContent(Reader &reader, Month month)
{
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    auto availability = heatMap(reader, {Measure::Availability, 0}, month, 12);
    if (!availability)
        return availability.error();
    auto reports = reportRegister(reader, month, 1);
    if (!reports)
        return reports.error();
    auto incidents = incidentMonth(reader, month);
    if (!incidents)
        return incidents.error();
    const auto firstKnown = firstKnownMonth(reader);
    if (!firstKnown)
        return firstKnown.error();
    MonthlyPaper::Content content{month, std::move(*availability), std::move(*reports), std::move(*incidents), {}, reader.now(), *example, *firstKnown};
    for (const Month &one : monthsUntil(month, 12)) {
        auto causes = incidentsByCause(reader, one);
        if (!causes)
            return causes.error();
        content.causes.append({one, std::move(*causes)});
    }
    return content;
}

bool hasContent(const MonthlyPaper::Content &content)
{
    if (content.month > Month::of(content.made.localDate()))
        return false;
    const auto &solutions = content.availability.solutions;
    // A contract may be older than the database: that nothing was kept of its first years is not worth a paper.
    const bool isKnown = content.firstKnown && *content.firstKnown <= content.month;
    const bool anyFigure = std::any_of(solutions.cbegin(), solutions.cend(), [isKnown](const SolutionFigures &solution) {
        return !solution.months.isEmpty() && ((solution.months.last().expected && isKnown) || solution.months.last().value());
    });
    const auto &rows = content.reports.rows;
    const bool anyReport = std::any_of(rows.cbegin(), rows.cend(), [](const RegisterRow &row) { return !row.months.isEmpty() && row.months.last().report.isValid(); });
    return anyFigure || anyReport || content.incidents.total().added > 0 || !content.incidents.outages.isEmpty();
}

State stateOfLevel(LevelState state)
{
    switch (state) {
    case LevelState::Met: return State::Positive;
    case LevelState::BelowTarget: return State::Warning;
    case LevelState::Breach: return State::Critical;
    case LevelState::NoTarget:
    case LevelState::Missing:
    case LevelState::NotMeasurable: break;
    }
    return State::Neutral;
}

static std::optional<double> inPercent(std::optional<qint64> millionths)
{
    return millionths ? std::optional(Percent{*millionths}.inPercent()) : std::nullopt;
}

SmallMultiplesData availabilityChart(const MonthlyPaper::Content &content, const Language &language)
{
    SmallMultiplesData data;
    data.title = language.say("Papers", QT_TRANSLATE_NOOP("Papers", "Availability against target"));
    data.months = content.availability.months;
    data.measure = ChartMeasure::percent();
    for (const SolutionFigures &solution : content.availability.solutions) {
        SmallMultiple one{.name = solution.name, .target = inPercent(solution.target)};
        for (qsizetype i = 0; i < solution.months.size(); ++i) {
            one.values.append(inPercent(solution.months[i].value()));
            if (solution.months[i].isProvisional)
                one.provisional.append(static_cast<int>(i));
            if (!solution.months[i].isMeasurable)
                one.unmeasurable.append(static_cast<int>(i));
            if (solution.months[i].assessment.state == LevelState::Breach)
                one.flagged.append(static_cast<int>(i));
        }
        if (!solution.months.isEmpty()) {
            const LevelState last = solution.months.last().assessment.state;
            one.state = stateOfLevel(last);
            if (last != LevelState::Met)
                one.word = language.words(word(last));
        }
        data.multiples.append(one);
    }
    return data;
}

StackedBarData causesChart(const MonthlyPaper::Content &content, const Language &language)
{
    StackedBarData data;
    data.title = language.say("Papers", QT_TRANSLATE_NOOP("Papers", "Incidents by cause"));
    for (const auto &month : content.causes)
        data.months.append(month.month);
    for (const IncidentCause cause : incidentCauses()) {
        // The palette's first four mean the four known causes; the sixth is the neutral one.
        ChartLayer layer{language.words(word(cause)), {}, cause == IncidentCause::Unknown ? 6 : static_cast<int>(cause)};
        qint64 sum = 0;
        for (const auto &month : content.causes) {
            qint64 count = 0;
            for (const CauseCount &one : month.causes)
                count += one.cause == cause ? one.count : 0;
            layer.counts.append(count);
            sum += count;
        }
        if (sum > 0)
            data.layers.append(layer);
    }
    return data;
}

MonthlyPaper::Charts monthlyCharts(const MonthlyPaper::Content &content, const Language &language)
{
    MonthlyPaper::Charts charts;
    const SmallMultiplesData availability = availabilityChart(content, language);
    const ChartStyle style = ChartStyle::print();
    charts.availabilitySize = {paperWidth, MultiplesPainter::suitableHeight(availability.multiples.size(), paperWidth * style.zoom, style) / style.zoom};
    if (!availability.multiples.isEmpty())
        charts.availability = recordMultiples(availability, language, charts.availabilitySize);
    charts.causesSize = {paperWidth, 130};
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) && QThread::currentThread() == qApp->thread()) {
        BarPicture picture;
        picture.setLanguage(language);
        picture.setData(causesChart(content, language));
        charts.causes = picture.record(charts.causesSize);
    }
    return charts;
}

} // namespace driftsraad
