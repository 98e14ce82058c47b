#include "core/settings/setting.h"
#include "ui/papers/incidentpaper.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// How one of an incident's limits stands; nothing where the contract sets none.
PaperCell limitCell(const IncidentClocks &clocks, ClockKind kind, const Language &language)
{
    const IncidentClock *clock = clocks.of(kind);
    if (!clock)
        return {};
    const ClockState state = clock->clock.state;
    if (state == ClockState::NotRecorded)
        return {.text = language.words(word(state)), .state = State::Neutral};
    const State shown = state == ClockState::Missed ? State::Critical : state == ClockState::Met ? State::Positive : clock->clock.isWarning ? State::Warning : State::InProgress;
    return {.text = language.words(word(state)), .state = shown};
}

/// On one line: "29 t 37 min".
QString onOneLine(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

PaperFigures figuresOf(const IncidentListPaper::Content &content, const Paper &paper)
{
    const QList<IncidentCard> &incidents = content.incidents;
    qint64 exceeded = 0;
    qint64 open = 0;
    qint64 pressing = 0;
    qint64 security = 0;
    qint64 windows = 0;
    for (const IncidentCard &card : incidents) {
        open += isOpen(card.state);
        pressing += card.kind != IncidentKind::PlannedWindow && card.priority == 1;
        security += card.kind == IncidentKind::Security;
        windows += card.kind == IncidentKind::PlannedWindow;
        const QList<IncidentClock> clocks = content.clocks.value(card.id.value).clocks;
        exceeded += std::any_of(clocks.cbegin(), clocks.cend(), [](const IncidentClock &clock) {
            return clock.clock.state == ClockState::Missed && clock.kind != ClockKind::NextUpdate;
        });
    }
    const auto figure = [&](const QString &name, qint64 count) { return PaperFigures::Item{.name = name, .figure = paper.language.number(count)}; };
    return {{figure(paper.say(QT_TRANSLATE_NOOP("Papers", "Reported in the period")), incidents.size()),
             figure(paper.say(QT_TRANSLATE_NOOP("Papers", "Still open")), open),
             figure(paper.say(QT_TRANSLATE_NOOP("Papers", "With priority 1")), pressing),
             figure(paper.say(QT_TRANSLATE_NOOP("Papers", "With a limit exceeded")), exceeded),
             figure(paper.say(QT_TRANSLATE_NOOP("Papers", "Security incidents")), security),
             figure(paper.say(QT_TRANSLATE_NOOP("Papers", "Planned windows")), windows)}};
}

QList<PaperCell> rowOf(const IncidentCard &card, const IncidentClocks &clocks, const Paper &paper)
{
    const Language &language = paper.language;
    const bool restored = card.restoredAt.isSet() && card.occurredAt.isSet();
    const bool over = card.state == IncidentState::Resolved || card.state == IncidentState::Closed;
    const QString kind = language.words(word(card.kind));
    // A security incident's number says what it is.
    const bool isPlain = card.kind != IncidentKind::PlannedWindow || card.title.startsWith(kind);
    const QString title = isPlain ? card.title : QStringLiteral("%1: %2").arg(kind, card.title);
    return {{.text = card.reference, .strong = true},
            {.text = title},
            {.text = card.solutionName},
            {.text = language.number(qint64{card.priority})},
            {.text = language.words(word(card.cause))},
            {.text = language.dateTime(card.reportedAt)},
            {.text = card.restoredAt.isSet() ? language.dateTime(card.restoredAt) : QString()},
            {.text = restored ? onOneLine(language.duration(card.occurredAt.minutesTo(card.restoredAt))) : QString()},
            limitCell(clocks, ClockKind::Reaction, language),
            limitCell(clocks, ClockKind::Resolution, language),
            {.text = language.number(qint64{card.affected})},
            {.text = language.words(word(card.state)), .state = over ? State::Positive : State::InProgress}};
}

} // namespace

Paper incidentListPaper(const IncidentListPaper::Content &content, const Language &language)
{
    Paper paper;
    paper.language = language;
    const QString title = paper.say(QT_TRANSLATE_NOOP("Papers", "Incidents"));
    const QString period = paper.say(QT_TRANSLATE_NOOP("Papers", "%1 to %2")).arg(language.longDate(content.period.from), language.longDate(content.period.to));
    paper.frame = {.title = QStringLiteral("%1 · %2").arg(title, period), .headLeft = title, .headRight = period, .made = content.made,
                   .example = content.example, .landscape = true};
    const QString solutions = content.solutions.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "All solutions")) : content.solutions.join(QStringLiteral(", "));
    paper.add(PaperTitle{solutions, QStringLiteral("%1, %2").arg(title, period), {}});
    paper.add(PaperParagraph{paper.say(QT_TRANSLATE_NOOP("Papers", "Reported in the period, the earliest first. How long it took is counted from when it occurred "
                                                                   "until operation was restored; reaction and resolution are the contract's limits.")),
                             PaperVoice::Muted});
    paper.add(figuresOf(content, paper));
    PaperTable table;
    table.dense = true;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Number")), false, 0.6},     {paper.say(QT_TRANSLATE_NOOP("Papers", "Title")), false, 2.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Solution")), false, 1.2},   {paper.say(QT_TRANSLATE_NOOP("Papers", "Priority")), true, 0.5},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Cause")), false, 0.8},      {paper.say(QT_TRANSLATE_NOOP("Papers", "Reported at")), false, 0.9},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Restored")), false, 0.9},   {paper.say(QT_TRANSLATE_NOOP("Papers", "It took")), true, 1.25},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Reaction")), false, 0.95},  {paper.say(QT_TRANSLATE_NOOP("Papers", "Resolution")), false, 0.95},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Municipalities")), true, 0.65}, {paper.say(QT_TRANSLATE_NOOP("Papers", "Status")), false, 0.9}};
    for (const IncidentCard &card : content.incidents)
        table.rows.append(rowOf(card, content.clocks.value(card.id.value), paper));
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No incident was reported in the period."));
    paper.add(table);
    return paper;
}

Result<IncidentListPaper::Content> incidentListContent(Reader &reader, const ListedPeriod &period)
{
    const auto incidents = incidentsReported(reader, period);
    if (!incidents)
        return incidents.error();
    QList<qint64> ids;
    for (const IncidentCard &card : *incidents)
        ids.append(card.id.value);
    const auto clocks = clocksOf(reader, ids, reader.now());
    if (!clocks)
        return clocks.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    IncidentListPaper::Content content{.period = period, .incidents = *incidents, .clocks = *clocks, .made = reader.now(), .example = *example};
    for (const Id<Solution> id : period.solutions) {
        const auto solution = reader.get(id);
        if (!solution)
            return solution.error();
        content.solutions.append(solution->name);
    }
    return content;
}

} // namespace driftsraad
