#include "core/overview/overview.h"

#include "core/governance/groups.h"
#include "core/incidents/queries.h"
#include "core/overview/sources.h"
#include "core/settings/setting.h"
#include "core/supplierreports/queries.h"

namespace driftsraad {

namespace {

bool holds(const Scope &scope, Id<Solution> solution)
{
    return scope.isEmpty() || scope.contains(solution);
}

Result<void> countLevels(Reader &reader, const Scope &scope, KeyFigures *figures)
{
    const auto levels = heatMap(reader, {Measure::Availability, 0}, figures->month, 1);
    if (!levels)
        return levels.error();
    for (const SolutionFigures &solution : levels->solutions) {
        const Assessment &assessment = solution.months.last().assessment;
        if (!assessment.target || !holds(scope, solution.solution))
            continue;
        ++figures->solutions;
        figures->targetsMet += assessment.state == LevelState::Met;
        figures->withoutFigure += assessment.state == LevelState::Missing;
        figures->belowTarget += assessment.isMissed();
    }
    return {};
}

Result<void> countReports(Reader &reader, const Scope &scope, KeyFigures *figures)
{
    const auto reports = reportRegister(reader, figures->month, 1);
    if (!reports)
        return reports.error();
    for (const RegisterRow &row : reports->rows) {
        if (!holds(scope, row.solution))
            continue;
        const ReportState state = row.months.last().entry.state;
        figures->reportsDue += state != ReportState::NotExpected;
        figures->reportsReceived += state == ReportState::Received || state == ReportState::ReceivedLate;
    }
    return {};
}

Result<void> countPlaces(Reader &reader, const Scope &scope, KeyFigures *figures)
{
    const auto groups = groupLines(reader);
    if (!groups)
        return groups.error();
    for (const GroupLine &line : *groups) {
        if (!holds(scope, line.group.solution))
            continue;
        figures->places += line.composition.places;
        figures->placesFilled += line.composition.filled;
    }
    return {};
}

/// An open incident is told by its clock, where that is due; what else is said of it goes by the same clocks.
void leaveToTheClocks(QList<Need> *rows)
{
    QSet<qint64> told;
    for (const Need &need : std::as_const(*rows)) {
        if (need.kind == NeedKind::ClockDue)
            told.insert(need.record.id);
    }
    rows->removeIf([&](const Need &need) {
        return (need.kind == NeedKind::MajorIncident || need.kind == NeedKind::Unanswered) && told.contains(need.record.id);
    });
}

} // namespace

Result<Scope> solutionsNamed(Reader &reader, const QStringList &names)
{
    const auto all = reader.list<Solution>();
    if (!all)
        return all.error();
    Scope found;
    for (const Solution &solution : *all) {
        if (names.contains(solution.name))
            found.append(solution.id);
    }
    return found;
}

Result<Needs> needs(Reader &reader, const Scope &scope, Reckoned reckoned, const std::optional<DueClocks> &known)
{
    const auto soonHours = settingValue(reader, SettingName::SoonHours);
    if (!soonHours)
        return soonHours.error();
    const auto fewOpen = reckoned == Reckoned::Always ? Result<bool>(true) : fewIncidentsAreOpen(reader);
    if (!fewOpen)
        return fewOpen.error();
    Needs found{.now = reader.now(), .soonHours = *soonHours, .withoutReckoned = !*fewOpen && !known, .clocks = known};
    for (const NamedSource &source : needSources()) {
        if (source.reckons && found.withoutReckoned)
            continue;
        Needs part{.now = found.now, .soonHours = found.soonHours, .withoutReckoned = found.withoutReckoned, .clocks = std::exchange(found.clocks, {})};
        if (const auto read = source.add(reader, &part); !read) {
            if (read.error().code == ErrorCode::Cancelled)
                return read.error();
            found.unread.append({QT_TRANSLATE_NOOP("Messages", "%1: %2"), {nested(source.name), nested(read.error().message)}});
        }
        found.rows.append(part.rows);
        found.clocks = std::move(part.clocks);
    }
    found.rows.removeIf([&](const Need &need) { return !holds(scope, need.solution); });
    leaveToTheClocks(&found.rows);
    sortNeeds(&found.rows, NeedOrder::Deadline, found.now, found.soonHours);
    return found;
}

Result<KeyFigures> keyFigures(Reader &reader, const Scope &scope)
{
    KeyFigures figures{.month = reportingMonth(reader.today())};
    const auto incidents = openIncidents(reader, scope);
    if (!incidents)
        return incidents.error();
    figures.openIncidents = incidents->open;
    figures.highestPriority = incidents->highest;
    const auto before = openIncidentsAt(reader, reader.now().plusHours(-7 * 24), scope);
    if (!before)
        return before.error();
    figures.openAWeekAgo = *before;
    DRIFTSRAAD_TRY(countLevels(reader, scope, &figures));
    DRIFTSRAAD_TRY(countReports(reader, scope, &figures));
    DRIFTSRAAD_TRY(countPlaces(reader, scope, &figures));
    return figures;
}

Result<AvailabilityMonths> availabilityMonths(Reader &reader, int months, const Scope &scope)
{
    auto map = heatMap(reader, {Measure::Availability, 0}, reportingMonth(reader.today()), months);
    if (!map)
        return map.error();
    map->solutions.removeIf([&](const SolutionFigures &solution) { return !holds(scope, solution.solution); });
    AvailabilityMonths answer{.months = map->months, .solutions = static_cast<int>(map->solutions.size())};
    for (int month = 0; month < answer.months.size(); ++month) {
        QList<std::optional<qint64>> values;
        for (const SolutionFigures &solution : map->solutions)
            values.append(solution.months[month].value());
        answer.average.append(average(Measure::Availability, values));
        if (std::any_of(map->solutions.cbegin(), map->solutions.cend(), [month](const SolutionFigures &one) { return one.months[month].isProvisional; }))
            answer.provisionalAverage.append(month);
    }
    const SolutionFigures *worst = nullptr;
    QList<std::optional<qint64>> targets;
    for (const SolutionFigures &solution : map->solutions) {
        targets.append(solution.target);
        const Assessment &latest = solution.months.last().assessment;
        answer.belowTarget += latest.isMissed();
        if (latest.deviation && (!worst || *latest.deviation < *worst->months.last().assessment.deviation))
            worst = &solution;
    }
    answer.target = average(Measure::Availability, targets);
    if (!worst)
        return answer;
    answer.worstName = worst->name;
    answer.worstSolution = worst->solution;
    for (const MonthFigure &figure : worst->months) {
        if (figure.isProvisional)
            answer.provisionalWorst.append(static_cast<int>(answer.worst.size()));
        answer.worst.append(figure.value());
    }
    return answer;
}

Result<QList<qint64>> causesOf(Reader &reader, Month month, const Scope &scope)
{
    const auto counted = incidentsByCause(reader, month, scope);
    if (!counted)
        return counted.error();
    QList<qint64> counts(incidentCauses().size(), 0);
    for (const CauseCount &cause : *counted) {
        if (const auto place = incidentCauses().indexOf(cause.cause); place >= 0)
            counts[place] += cause.count;
    }
    return counts;
}

} // namespace driftsraad
