#include "ui/papers/incidentclockparts.h"

#include "core/calendar/spanmoment.h"

#include <cstdlib>

namespace driftsraad {

namespace {

/// "7 h 5 min of 8 h 0 min": what is used of a limit in days says little without the hours that the days have.
QString usedText(const SlaClock &clock, const Paper &paper)
{
    if (clock.state == ClockState::NotRecorded)
        return {};
    return paper.say(QT_TRANSLATE_NOOP("Papers", "%1 of %2")).arg(clockTime(clock, clock.used, paper.language), clockTime(clock, clock.allowed, paper.language));
}

State stateOf(const IncidentClock &clock)
{
    if (clock.clock.state == ClockState::Missed)
        return State::Critical;
    if (clock.clock.state == ClockState::Met)
        return State::Positive;
    if (clock.clock.state == ClockState::NotRecorded)
        return State::Neutral;
    return clock.clock.isWarning ? State::Warning : State::InProgress;
}

PaperTable clockTable(const IncidentClocks &clocks, const Paper &paper)
{
    const Language &language = paper.language;
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Clock")), false, 1.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Limit")), false, 1.4},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Used")), true, 1.2},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Due at")), false, 1.0},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Status")), false, 1.0}};
    for (const IncidentClock &clock : clocks.clocks)
        table.rows.append({{.text = language.words(word(clock.kind)), .strong = true},
                           {.text = language.words(limitWords(clock.clock.limit))},
                           {.text = usedText(clock.clock, paper)},
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
        table.rows.append({{.text = language.words(spanMoment(span.from)), .muted = !counted},
                           {.text = language.words(spanMoment(span.to)), .muted = !counted},
                           {.text = language.words(word(span.kind)), .strong = counted, .muted = !counted},
                           {.text = language.number(span.minutes()), .strong = counted, .muted = !counted},
                           {.text = language.words(span.reason), .muted = !counted}});
    }
    return table;
}

} // namespace

QString clockTime(const SlaClock &clock, qint64 minutes, const Language &language)
{
    const qint64 size = std::abs(minutes);
    if (!isWorking(clock.limit.unit) || size < 60)
        return language.duration(minutes);
    if (size % 60 == 0)
        return language.say("Language", "%1 h").arg(language.number(size / 60));
    return language.say("Language", "%1 h %2 min").arg(language.number(size / 60), language.number(size % 60));
}

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
        // One paragraph: a list of short lines for each clock would push the last trace to a page of its own.
        QString reasons;
        for (const Message &reason : trace.reasons)
            reasons += paper->language.words(reason) + QStringLiteral(". ");
        paper->add(PaperParagraph{reasons.trimmed(), PaperVoice::Body});
        paper->add(spanTable(trace.spans, *paper));
        paper->add(PaperParagraph{paper->say(QT_TRANSLATE_NOOP("Papers", "Counted: %1 min.")).arg(paper->language.number(trace.clock.used)), PaperVoice::Body});
    }
}

} // namespace driftsraad
