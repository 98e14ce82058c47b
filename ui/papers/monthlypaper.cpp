#include "ui/papers/monthlypaper.h"

#include "ui/kit/charts/charttext.h"

#include <algorithm>

namespace driftsraad {

namespace {

State stateOf(ReportState state)
{
    switch (state) {
    case ReportState::Received: return State::Positive;
    case ReportState::ReceivedLate: return State::Warning;
    case ReportState::Missing: return State::Critical;
    case ReportState::Expected:
    case ReportState::NotExpected: break;
    }
    return State::Neutral;
}

/// "+0,16" or "−0,38", in percentage points.
QString signedPoints(qint64 millionths, Percent target, const Language &language)
{
    const ShownGap shown = shownDeviation(millionths, target);
    return (shown.size == 0 ? QString() : shown.size < 0 ? QStringLiteral("−") : QStringLiteral("+")) + language.gap(shown);
}

/// As fine as the target that it stands beside.
QString fine(qint64 millionths, const MonthFigure &month, const Language &language)
{
    return language.percent({millionths}, decimalsOf(Percent{month.assessment.target.value_or(0)}));
}

/// The latest month against the one before it.
QString trendOf(const SolutionFigures &solution, const Language &language)
{
    const qsizetype count = solution.months.size();
    const auto now = count > 0 ? solution.months[count - 1].value() : std::nullopt;
    const auto before = count > 1 ? solution.months[count - 2].value() : std::nullopt;
    if (!now || !before)
        return QStringLiteral("–");
    // A fall is rounded up and a rise down, as a deviation is; two figures that read the same have not changed.
    const MonthFigure &latest = solution.months[count - 1];
    const bool isSame = fine(*now, latest, language) == fine(*before, latest, language);
    const ShownGap change = shownDeviation(isSame ? 0 : *now - *before, {latest.assessment.target.value_or(0)});
    return (change.size == 0 ? QStringLiteral("→ ") : change.size > 0 ? QStringLiteral("↑ ") : QStringLiteral("↓ ")) + language.gap(change);
}

struct LevelCount {
    int met = 0;
    int missed = 0;
    int missing = 0;
    int all = 0;
};

LevelCount countLevels(const MonthlyPaper::Content &content)
{
    LevelCount count;
    for (const SolutionFigures &solution : content.availability.solutions) {
        if (solution.months.isEmpty() || solution.months.last().assessment.state == LevelState::NoTarget || !solution.months.last().isMeasurable)
            continue;
        const MonthFigure &now = solution.months.last();
        ++count.all;
        count.met += now.assessment.state == LevelState::Met ? 1 : 0;
        count.missed += now.assessment.isMissed() ? 1 : 0;
        count.missing += now.assessment.state == LevelState::Missing ? 1 : 0;
    }
    return count;
}

PaperCell figureCell(std::optional<qint64> value, bool strong, bool canBeMeasured, const MonthFigure &month, const Paper &paper)
{
    if (!value)
        return {.text = paper.say(canBeMeasured ? QT_TRANSLATE_NOOP("Papers", "Missing") : QT_TRANSLATE_NOOP("Papers", "Not measurable")), .muted = true};
    return {.text = fine(*value, month, paper.language), .strong = strong};
}

QString levelStatus(const MonthFigure &month, const Paper &paper)
{
    const QString state = paper.language.words(word(month.assessment.state));
    return month.isProvisional ? paper.say(QT_TRANSLATE_NOOP("Papers", "%1 (provisional)")).arg(state) : state;
}

PaperTable levelTable(const MonthlyPaper::Content &content, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "Table 1. Availability in %1, %")).arg(language.month(content.month));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Solution"))},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Target")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Reported")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Observed")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Deviation")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Since last month")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Status"))}};
    for (const SolutionFigures &solution : content.availability.solutions) {
        const MonthFigure now = solution.months.isEmpty() ? MonthFigure{} : solution.months.last();
        const auto deviation = now.assessment.deviation;
        const auto target = now.assessment.target;
        table.rows.append({{.text = solution.name, .strong = true},
                           {.text = target ? fine(*target, now, language) : QStringLiteral("–")},
                           figureCell(now.reported, false, now.isMeasurable, now, paper),
                           figureCell(now.observed, true, now.isObservable, now, paper),
                           {.text = deviation && target ? signedPoints(*deviation, {*target}, language) : QStringLiteral("–")},
                           {.text = trendOf(solution, language)},
                           {.text = levelStatus(now, paper), .state = stateOfLevel(now.assessment.state)}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No solutions are registered."));
    return table;
}

void addDifferences(Paper &paper, const MonthlyPaper::Content &content)
{
    QStringList differences;
    for (const SolutionFigures &solution : content.availability.solutions) {
        if (solution.months.isEmpty() || !solution.months.last().comparison.differs)
            continue;
        const Comparison &comparison = solution.months.last().comparison;
        QString text = QStringLiteral("%1: %2").arg(solution.name, paper.language.words(comparison.finding));
        if (comparison.difference)
            text += QStringLiteral(" (%1)").arg(paper.language.words(differenceWords(Measure::Availability, *comparison.reported, *comparison.observed)));
        differences += text;
    }
    if (differences.isEmpty())
        return;
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Reported and observed differ"))});
    paper.add(PaperList{differences, false});
}

PaperTable figuresOf(const QList<QStringList> &rows)
{
    PaperTable table;
    table.dense = true;
    for (const QString &title : rows.value(0))
        table.columns.append({title, !table.columns.isEmpty()});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QList<PaperCell> cells;
        for (const QString &text : rows[i])
            cells.append({.text = text});
        table.rows.append(cells);
    }
    return table;
}

void addChart(Paper &paper, const QString &caption, const QPicture &picture, const QSizeF &size, const QString &below, const QList<QStringList> &figures)
{
    if (!picture.isNull()) {
        paper.add(PaperFigure{caption, picture, size, below});
        return;
    }
    PaperTable table = figuresOf(figures);
    table.caption = caption;
    paper.add(table);
}

PaperTable flowTable(const MonthlyPaper::Content &content, const Paper &paper)
{
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "Table 2. Incidents by priority"));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Priority"))},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Open at the start")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "New in the month")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Closed in the month")), true},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Open at the end")), true}};
    const auto row = [&](const QString &name, const PriorityFlow &flow, bool strong) {
        QList<PaperCell> cells{{.text = name, .strong = true}};
        for (const qint64 number : {flow.openAtStart, flow.added, flow.closed, flow.openAtEnd()})
            cells.append({.text = paper.language.number(number), .strong = strong});
        table.rows.append(cells);
    };
    for (const PriorityFlow &flow : content.incidents.flows)
        row(paper.say(QT_TRANSLATE_NOOP("Papers", "Priority %1")).arg(flow.priority), flow, false);
    row(paper.say(QT_TRANSLATE_NOOP("Papers", "In all")), content.incidents.total(), true);
    return table;
}

PaperTable outageTable(const MonthlyPaper::Content &content, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "Table 3. Outages, grave incidents and planned windows"));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Number")), false, 0}, {paper.say(QT_TRANSLATE_NOOP("Papers", "What happened")), false, 2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Solution"))},         {paper.say(QT_TRANSLATE_NOOP("Papers", "Start")), false, 0},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "End")), false, 0},    {paper.say(QT_TRANSLATE_NOOP("Papers", "Lasted")), true, 0},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Cause"))}};
    for (const Outage &outage : content.incidents.outages) {
        const bool over = outage.to.isSet();
        const QString lasting = over ? language.duration(outage.from.minutesTo(outage.to)) : QStringLiteral("–");
        table.rows.append({{.text = outage.reference},
                           {.text = outage.title, .strong = true},
                           {.text = outage.solutionName},
                           {.text = language.dateTime(outage.from)},
                           over ? PaperCell{.text = language.dateTime(outage.to)}
                                : PaperCell{.text = paper.say(QT_TRANSLATE_NOOP("Papers", "Not restored")), .state = State::Warning},
                           {.text = lasting},
                           {.text = outage.isPlanned() ? language.words(word(outage.kind)) : language.words(word(outage.cause))}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No outage was registered in the month."));
    return table;
}

PaperTable reportTable(const MonthlyPaper::Content &content, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.caption = paper.say(QT_TRANSLATE_NOOP("Papers", "Table 4. The suppliers' reports for %1")).arg(language.month(content.month));
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Solution"))}, {paper.say(QT_TRANSLATE_NOOP("Papers", "Supplier"))},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Due"))},      {paper.say(QT_TRANSLATE_NOOP("Papers", "Came on"))},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Status"))}};
    for (const RegisterRow &row : content.reports.rows) {
        const RegisterEntry entry = row.months.isEmpty() ? RegisterEntry{} : row.months.last().entry;
        const QString due = entry.due.isValid() ? language.longDate(entry.due) : QStringLiteral("–");
        table.rows.append({{.text = row.name, .strong = true},
                           {.text = row.supplierName},
                           {.text = due},
                           {.text = entry.receivedOn.isValid() ? language.longDate(entry.receivedOn) : QStringLiteral("–")},
                           {.text = language.words(word(entry.state)), .state = stateOf(entry.state)}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No solutions are registered."));
    return table;
}

PaperFigures keyFigures(const MonthlyPaper::Content &content, const Paper &paper)
{
    const LevelCount levels = countLevels(content);
    const PriorityFlow all = content.incidents.total();
    int due = 0;
    int here = 0;
    for (const RegisterRow &row : content.reports.rows) {
        const ReportState state = row.months.isEmpty() ? ReportState::NotExpected : row.months.last().entry.state;
        due += state == ReportState::NotExpected ? 0 : 1;
        here += state == ReportState::Received || state == ReportState::ReceivedLate ? 1 : 0;
    }
    const QString of = paper.say(QT_TRANSLATE_NOOP("Papers", "%1 of %2"));
    const QString missed = paper.say(QT_TRANSLATE_NOOP("Papers", "%1 under target, %2 without a figure")).arg(levels.missed).arg(levels.missing);
    const bool levelsGood = levels.missed + levels.missing == 0;
    const int absent = due - here;
    PaperFigures figures;
    figures.items = {
        {paper.say(QT_TRANSLATE_NOOP("Papers", "Availability met")), of.arg(levels.met).arg(levels.all), missed,
         levelsGood ? State::Positive : State::Warning},
        {paper.say(QT_TRANSLATE_NOOP("Papers", "Suppliers' reports")), of.arg(here).arg(due),
         paper.say(QT_TRANSLATE_N_NOOP("Papers", "%n reports missing"), absent), absent == 0 ? State::Positive : State::Critical},
        {paper.say(QT_TRANSLATE_NOOP("Papers", "New incidents")), paper.language.number(all.added),
         paper.say(QT_TRANSLATE_NOOP("Papers", "%1 closed in the month")).arg(all.closed), {}},
        {paper.say(QT_TRANSLATE_NOOP("Papers", "Open at the end of the month")), paper.language.number(all.openAtEnd()),
         paper.say(QT_TRANSLATE_NOOP("Papers", "%1 at its start")).arg(all.openAtStart), {}},
    };
    return figures;
}

QString summaryOf(const MonthlyPaper::Content &content, const Paper &paper)
{
    const LevelCount levels = countLevels(content);
    QStringList sentences{paper.say(QT_TRANSLATE_NOOP("Papers", "%1 of %2 solutions met their target for availability in %3."))
                              .arg(levels.met)
                              .arg(levels.all)
                              .arg(paper.language.month(content.month))};
    const SolutionFigures *worst = nullptr;
    for (const SolutionFigures &solution : content.availability.solutions) {
        if (solution.months.isEmpty() || !solution.months.last().assessment.isMissed())
            continue;
        if (!worst || *solution.months.last().assessment.deviation < *worst->months.last().assessment.deviation)
            worst = &solution;
    }
    if (worst) {
        const MonthFigure &now = worst->months.last();
        sentences += paper.say(now.isProvisional ? QT_TRANSLATE_NOOP("Papers", "%1 is furthest from it: %2 % (provisional) against %3 %.")
                                                                 : QT_TRANSLATE_NOOP("Papers", "%1 is furthest from it: %2 % against %3 %."))
                         .arg(worst->name, fine(*now.value(), now, paper.language), fine(*now.assessment.target, now, paper.language));
    }
    return sentences.join(u' ');
}

} // namespace

QStringList missingIn(const MonthlyPaper::Content &content, const Language &language)
{
    QStringList missing;
    for (const SolutionFigures &solution : content.availability.solutions) {
        if (!solution.months.isEmpty() && solution.months.last().assessment.state == LevelState::Missing && solution.months.last().expected)
            missing += language.say("Papers", QT_TRANSLATE_NOOP("Papers", "%1: availability, neither reported nor observed")).arg(solution.name);
        else if (!solution.months.isEmpty() && solution.months.last().expected && solution.months.last().isMeasurable && !solution.months.last().reported)
            missing += language.say("Papers", QT_TRANSLATE_NOOP("Papers", "%1: the availability that the supplier reports")).arg(solution.name);
    }
    for (const RegisterRow &row : content.reports.rows) {
        if (row.months.isEmpty() || row.months.last().entry.state != ReportState::Missing)
            continue;
        missing += language.say("Papers", QT_TRANSLATE_NOOP("Papers", "%1: the report of %2, due on %3"))
                       .arg(row.name, row.supplierName, language.longDate(row.months.last().entry.due));
    }
    return missing;
}

Paper monthlyPaper(const MonthlyPaper::Content &content, const Language &language, const MonthlyPaper::Charts &charts)
{
    Paper paper;
    paper.language = language;
    QString month = language.month(content.month);
    const QString kind = paper.say(QT_TRANSLATE_NOOP("Papers", "Operations report across solutions"));
    paper.frame = {.title = QStringLiteral("%1, %2").arg(kind, month), .headLeft = kind, .headRight = month, .made = content.made,
                   .example = content.example};
    if (!month.isEmpty())
        month[0] = month[0].toUpper();
    paper.add(PaperTitle{kind, month, {}});
    paper.add(PaperCallout{paper.say(QT_TRANSLATE_NOOP("Papers", "In short")), summaryOf(content, paper)});
    paper.add(keyFigures(content, paper));
    const QStringList missing = missingIn(content, language);
    if (!missing.isEmpty()) {
        paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Missing in this report"))});
        paper.add(PaperList{missing, false});
    }
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Service levels"))});
    paper.add(levelTable(content, paper));
    addDifferences(paper, content);
    const SmallMultiplesData availability = availabilityChart(content, language);
    const bool isProvisional = std::any_of(availability.multiples.cbegin(), availability.multiples.cend(),
                                           [](const SmallMultiple &one) { return !one.provisional.isEmpty(); });
    const QString dotted = isProvisional ? u' ' + paper.say(QT_TRANSLATE_NOOP("Papers", "Dotted ring: provisional, a stop is not over.")) : QString();
    addChart(paper, paper.say(QT_TRANSLATE_NOOP("Papers", "Figure 1. Availability against target, twelve months, %")), charts.availability,
             charts.availabilitySize,
             paper.say(QT_TRANSLATE_NOOP("Papers", "All on one scale, which does not start at 0. Dashed line: target. Ring: under target. Diamond: breach "
                                                   "with penalty. Observed figures, else the supplier's."))
                 + dotted,
             asTable(availability, language));
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Incidents"))});
    paper.add(flowTable(content, paper));
    addChart(paper, paper.say(QT_TRANSLATE_NOOP("Papers", "Figure 2. Incidents by cause, reported a month")), charts.causes, charts.causesSize, {},
             asTable(causesChart(content, language), language));
    paper.add(outageTable(content, paper));
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Suppliers' reports"))});
    paper.add(reportTable(content, paper));
    return paper;
}

} // namespace driftsraad
