#include "ui/papers/incidentclockparts.h"

namespace driftsraad {

namespace {

State stateOf(const IncidentClock &clock)
{
    if (clock.clock.state == ClockState::Missed)
        return State::Critical;
    if (clock.clock.state == ClockState::Met)
        return State::Positive;
    return clock.clock.isWarning ? State::Warning : State::InProgress;
}

PaperTable clockTable(const IncidentClocks &clocks, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Clock")), false, 1.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Limit")), false, 1.4},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Used")), true, 0.8},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Due at")), false, 1.0},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Status")), false, 1.0}};
    for (const IncidentClock &clock : clocks.clocks)
        table.rows.append({{.text = language.words(word(clock.kind)), .strong = true},
                           {.text = language.words(limitWords(clock.clock.limit))},
                           {.text = language.duration(clock.clock.used)},
                           {.text = clock.clock.due.isSet() ? language.dateTime(clock.clock.due) : QString()},
                           {.text = language.words(word(clock.clock.state)), .state = stateOf(clock)}});
    return table;
}

PaperTable spanTable(const QList<TimeSpan> &spans, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.dense = true;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "From")), false, 0.9},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "To")), false, 0.9},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Kind")), false, 0.9},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Minutes")), true, 0.5},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Reason")), false, 2.2}};
    for (const TimeSpan &span : spans) {
        const bool counted = span.kind == SpanKind::Counted;
        table.rows.append({{.text = language.dateTime(span.from), .muted = !counted},
                           {.text = language.dateTime(span.to), .muted = !counted},
                           {.text = language.words(word(span.kind)), .strong = counted, .muted = !counted},
                           {.text = language.number(span.minutes()), .strong = counted, .muted = !counted},
                           {.text = language.words(span.reason), .muted = !counted}});
    }
    return table;
}

} // namespace

void addClocks(const IncidentClocks &clocks, const QList<ClockTrace> &traces, Paper *paper)
{
    paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "Clocks"))});
    if (clocks.clocks.isEmpty())
        return void(paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "No contract sets a limit for this incident.")), PaperVoice::Muted}));
    paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "By the terms of %1.")).arg(clocks.contractName), PaperVoice::Muted});
    paper->add(clockTable(clocks, *paper));
    for (const ClockTrace &trace : traces) {
        if (trace.spans.isEmpty())
            continue;
        paper->add(PaperHeading{paper->say(QT_TRANSLATE_NOOP("Papers", "Why this figure? %1")).arg(paper->language.words(word(trace.kind)))});
        QStringList reasons;
        for (const Message &reason : trace.reasons)
            reasons.append(paper->language.words(reason));
        paper->add(PaperList{reasons, false});
        paper->add(spanTable(trace.spans, *paper));
        paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "Counted: %1 minutes.")).arg(paper->language.number(trace.clock.used)), PaperVoice::Body});
    }
}

} // namespace driftsraad
