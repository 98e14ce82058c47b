#include "core/incidents/slaclock.h"

#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

/// A pause, and how many counted minutes lie before its beginning and its end.
struct Span {
    Instant from{};
    Instant to{};
    qint64 before = 0;
    qint64 until = 0;
};
using Spans = QVarLengthArray<Span, 8>;

/// The pauses as one row of spans apart from each other, the earliest first. One that is open lasts until `end`.
Spans unionOf(const QList<Pause> &pauses, const WorkingTime &time, Instant start, Instant end)
{
    Spans spans;
    for (const Pause &pause : pauses) {
        const Span span{std::max(pause.from, start), pause.to.isSet() ? pause.to : end};
        if (pause.from.isSet() && span.from < span.to)
            spans.append(span);
    }
    std::sort(spans.begin(), spans.end(), [](const Span &left, const Span &right) { return left.from < right.from; });
    qsizetype kept = 0;
    for (const Span &span : std::as_const(spans)) {
        if (kept > 0 && span.from <= spans[kept - 1].to)
            spans[kept - 1].to = std::max(spans[kept - 1].to, span.to);
        else
            spans[kept++] = span;
    }
    spans.resize(kept);
    for (Span &span : spans) {
        span.before = time.minutesUntil(span.from);
        span.until = time.minutesUntil(span.to);
    }
    return spans;
}

const WorkingTime &countedIn(LimitUnit unit, const ClockTerms &terms)
{
    static const WorkingTime roundTheClock;
    return isWorking(unit) ? terms.hours : roundTheClock;
}

/// The limit in minutes; 0 where it has no end.
qint64 minutesOf(const Limit &limit, const WorkingTime &time, Instant start)
{
    switch (limit.unit) {
    case LimitUnit::Minutes:
    case LimitUnit::WorkingMinutes:
        return limit.amount;
    case LimitUnit::Hours:
    case LimitUnit::WorkingHours:
        return limit.amount * 60;
    case LimitUnit::WorkingDays:
        return time.minutes(start, time.afterWorkingDays(start, limit.amount));
    case LimitUnit::CalendarDays:
        return time.minutes(start, afterCalendarDays(start, limit.amount));
    }
    return 0;
}

/// `start` and `end` are counted minutes, as the pauses' are.
qint64 usedBetween(qint64 start, qint64 end, const Spans &pauses)
{
    qint64 used = end - start;
    for (const Span &pause : pauses)
        used -= std::min(pause.until, end) - std::min(pause.before, end);
    return used;
}

/// The first instant at which so much is used.
Instant whenUsed(const WorkingTime &time, Instant start, qint64 minutes, const Spans &pauses)
{
    if (minutes <= 0)
        return start.wholeMinute();
    qint64 target = time.minutesUntil(start) + minutes;
    for (const Span &pause : pauses) {
        if (pause.before >= target)
            break;
        target += pause.until - pause.before;
        start = std::max(start, pause.to);
    }
    return time.whenMinutes(target, start);
}

const Limit &limitFor(const ClockTerms &terms, bool outside)
{
    return outside && terms.outside ? *terms.outside : terms.limit;
}

Instant endOfClock(const ClockRecords &records, Instant now)
{
    return std::max(records.start, records.stop.isSet() ? records.stop : now);
}

Message pauseWords(const Pause &pause)
{
    if (pause.party.isEmpty())
        return Message::verbatim(pause.reason);
    if (pause.reason.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "Waiting for %1"), {pause.party}};
    return {QT_TRANSLATE_NOOP("Messages", "Waiting for %1: %2"), {pause.party, pause.reason}};
}

/// The pauses in whole minutes, in an order that does not depend on the one in which they were entered; those too that are over in the
/// minute in which they began.
QList<Pause> ordered(const QList<Pause> &pauses, Instant end)
{
    QList<Pause> all;
    for (Pause pause : pauses) {
        pause.to = (pause.to.isSet() ? pause.to : end).wholeMinute();
        const bool entered = pause.from.isSet();
        pause.from = pause.from.wholeMinute();
        if (entered && pause.from <= pause.to)
            all.append(pause);
    }
    std::sort(all.begin(), all.end(), [](const Pause &left, const Pause &right) {
        return std::tie(left.from, left.to, left.party, left.reason) < std::tie(right.from, right.to, right.party, right.reason);
    });
    return all;
}

Message reasonOf(const QList<Pause> &pauses, const QList<qsizetype> &which)
{
    Message all = pauseWords(pauses[which.first()]);
    for (qsizetype i = 1; i < which.size(); ++i)
        all = {"%1; %2", {nested(all), nested(pauseWords(pauses[which[i]]))}};
    return all;
}

/// A counted span in pieces: what pauses cover is paused. `times` are all beginnings and ends of pauses in order.
void cutByPauses(const TimeSpan &span, const QList<Pause> &pauses, const QList<Instant> &times, QList<TimeSpan> &trace)
{
    std::optional<QList<qsizetype>> last;
    auto next = std::upper_bound(times.begin(), times.end(), span.from);
    for (Instant from = span.from; from < span.to;) {
        const Instant to = next == times.end() ? span.to : std::min(*next++, span.to);
        QList<qsizetype> covering;
        for (qsizetype i = 0; i < pauses.size() && pauses[i].from <= from; ++i) {
            if (from < pauses[i].to)
                covering.append(i);
        }
        if (last == covering)
            trace.last().to = to;
        else if (covering.isEmpty())
            trace.append({.from = from, .to = to, .kind = span.kind, .reason = span.reason});
        else
            trace.append({.from = from, .to = to, .kind = SpanKind::Paused, .reason = reasonOf(pauses, covering)});
        last = covering;
        from = to;
    }
}

/// A pause that took no whole minute stands where it was: who looks for it finds it, with the nothing that it took.
void addMoment(const Pause &pause, QList<TimeSpan> &trace)
{
    const TimeSpan moment{.from = pause.from, .to = pause.from, .kind = SpanKind::Paused, .reason = pauseWords(pause)};
    for (qsizetype i = 0; i < trace.size(); ++i) {
        const TimeSpan span = trace[i];
        const bool isLast = i + 1 == trace.size();
        if (pause.from < span.from || (isLast ? span.to < pause.from : span.to <= pause.from))
            continue;
        // Outside the hours nothing is counted, paused or not.
        if (span.kind != SpanKind::Counted && span.kind != SpanKind::Paused)
            return;
        // At the beginning of a span it stands before it, at the end after it, else in the middle of the two that it parts.
        const bool parts = span.from < pause.from && pause.from < span.to;
        if (parts)
            trace[i].to = pause.from;
        const qsizetype at = pause.from == span.from ? i : i + 1;
        trace.insert(at, moment);
        if (parts)
            trace.insert(at + 1, {.from = pause.from, .to = span.to, .kind = span.kind, .reason = span.reason, .weight = span.weight});
        return;
    }
}

} // namespace

SlaClock slaClock(const ClockRecords &records, const ClockTerms *terms, Instant now)
{
    SlaClock clock;
    if (!terms || !records.start.isSet())
        return clock;
    const Instant end = endOfClock(records, now);
    clock.startedOutside = !terms->hours.isOpen(records.start);
    clock.limit = limitFor(*terms, clock.startedOutside);
    const WorkingTime &time = countedIn(clock.limit.unit, *terms);
    const Spans pauses = unionOf(records.pauses, time, records.start, end);
    clock.used = usedBetween(time.minutesUntil(records.start), time.minutesUntil(end), pauses);
    if (clock.limit.amount <= 0)
        return clock;
    clock.allowed = minutesOf(clock.limit, time, records.start);
    clock.due = whenUsed(time, records.start, clock.allowed, pauses);
    if (clock.allowed <= 0 || !clock.due.isSet())
        return clock;
    if (records.stopUnknown) {
        clock.state = ClockState::NotRecorded;
        clock.used = 0;
        return clock;
    }
    // The first whole minute in which the share is reached.
    const qint64 warned = (clock.allowed * terms->warning.millionths + 999'999) / 1'000'000;
    clock.warnAt = whenUsed(time, records.start, warned, pauses);
    const bool isPaused = std::any_of(records.pauses.begin(), records.pauses.end(), [end](const Pause &pause) {
        return pause.from.isSet() && pause.from <= end && (!pause.to.isSet() || end < pause.to);
    });
    if (clock.due.minutesTo(end) > 0)
        clock.state = ClockState::Missed;
    else if (records.stop.isSet())
        clock.state = ClockState::Met;
    else
        clock.state = isPaused ? ClockState::Paused : ClockState::Running;
    clock.isWarning = (clock.state == ClockState::Running || clock.state == ClockState::Paused) && clock.used >= warned;
    return clock;
}

QList<TimeSpan> slaTrace(const ClockRecords &records, const ClockTerms *terms, Instant now)
{
    if (!terms || !records.start.isSet() || records.stopUnknown)
        return {};
    const Instant end = endOfClock(records, now);
    const Limit &limit = limitFor(*terms, !terms->hours.isOpen(records.start));
    const QList<TimeSpan> open = countedIn(limit.unit, *terms).trace(records.start, end);
    QList<Pause> pauses = ordered(records.pauses, end);
    if (pauses.isEmpty())
        return open;
    const auto moments = std::stable_partition(pauses.begin(), pauses.end(), [](const Pause &pause) { return pause.from < pause.to; });
    const QList<Pause> empty(moments, pauses.end());
    pauses.erase(moments, pauses.end());
    QList<Instant> times;
    for (const Pause &pause : pauses)
        times << pause.from << pause.to;
    std::sort(times.begin(), times.end());
    times.resize(std::unique(times.begin(), times.end()) - times.begin());
    QList<TimeSpan> trace;
    for (const TimeSpan &span : open) {
        if (span.kind == SpanKind::Counted)
            cutByPauses(span, pauses, times, trace);
        else
            trace.append(span);
    }
    // What began and ended in one minute has no span for it to stand in.
    const bool isMoment = trace.isEmpty();
    for (const Pause &pause : empty) {
        if (isMoment && pause.from == records.start.wholeMinute())
            trace.append({.from = pause.from, .to = pause.to, .kind = SpanKind::Paused, .reason = pauseWords(pause)});
        else
            addMoment(pause, trace);
    }
    return trace;
}

} // namespace driftsraad
