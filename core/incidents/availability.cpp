#include "core/incidents/availability.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

constexpr qint64 whole = 1'000'000;

/// How a stop is taken under the terms, before it is known what else lies there. The lower the number the stronger.
enum class Standing { ExcusedWindow, Counted, ExcusedCause };

struct JudgedStop {
    Stop stop{};
    Standing standing = Standing::Counted;
    qint64 weight = whole;
    Message reason{};
};

qint64 weightOf(const AvailabilityTerms &terms, OutageExtent extent)
{
    switch (extent) {
    case OutageExtent::Full:
        return whole;
    case OutageExtent::Partial:
        return terms.partialWeight.millionths;
    case OutageExtent::Degraded:
        return terms.degradedWeight.millionths;
    case OutageExtent::None:
        return 0;
    }
    return whole;
}

/// True where the contract's notice lies between the day on which the window was announced and its beginning.
bool isAnnouncedInTime(const AvailabilityTerms &terms, const Stop &window)
{
    if (terms.noticeWorkingDays <= 0)
        return true;
    const Instant earliest = terms.hours.afterWorkingDays(window.noticeAt, terms.noticeWorkingDays);
    return window.noticeAt.isSet() && earliest.isSet() && earliest <= window.from;
}

JudgedStop judged(const AvailabilityTerms &terms, Stop stop)
{
    if (stop.isPlanned) {
        if (terms.windows == ExcuseRule::Counts)
            return {stop, Standing::Counted, whole, {QT_TRANSLATE_NOOP("Messages", "%1, a planned window that the contract counts"), {stop.name}}};
        if (!isAnnouncedInTime(terms, stop))
            return {stop, Standing::Counted, whole, {QT_TRANSLATE_NOOP("Messages", "%1, a planned window with too short notice"), {stop.name}}};
        return {stop, Standing::ExcusedWindow, 0, {QT_TRANSLATE_NOOP("Messages", "%1, a planned window"), {stop.name}}};
    }
    if (terms.causes != ExcuseRule::Counts && terms.excusedCauses.contains(stop.cause))
        return {stop, Standing::ExcusedCause, 0, {QT_TRANSLATE_NOOP("Messages", "%1, which the contract excuses"), {stop.name}}};
    return {stop, Standing::Counted, weightOf(terms, stop.extent), Message::verbatim(stop.name)};
}

/// The stops that touch the time, cut to it, in an order that does not depend on the one in which they were entered.
QList<JudgedStop> judgedWithin(const AvailabilityTerms &terms, const QList<Stop> &stops, Instant start, Instant end)
{
    QList<JudgedStop> all;
    for (const Stop &stop : stops) {
        if (!stop.from.isSet())
            continue;
        JudgedStop one = judged(terms, stop);
        one.stop.from = std::max(stop.from.wholeMinute(), start);
        one.stop.to = std::min(stop.to.isSet() ? stop.to.wholeMinute() : end, end);
        if (one.stop.from < one.stop.to)
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const JudgedStop &left, const JudgedStop &right) {
        return std::tie(left.stop.from, left.stop.to, left.stop.name, left.standing, left.weight)
               < std::tie(right.stop.from, right.stop.to, right.stop.name, right.standing, right.weight);
    });
    return all;
}

/// Judges the agreed time piece by piece, from the month's beginning on.
class AvailabilityTrace
{
public:
    /// From here on these terms count; from: the day of their beginning where others counted before.
    void begin(const AvailabilityTerms &terms, QList<JudgedStop> stops, QDate from)
    {
        m_terms = &terms;
        m_stops = std::move(stops);
        m_from = from;
        m_times.clear();
        for (const JudgedStop &one : std::as_const(m_stops))
            m_times << one.stop.from << one.stop.to;
        std::sort(m_times.begin(), m_times.end());
        m_times.resize(std::unique(m_times.begin(), m_times.end()) - m_times.begin());
    }

    void addClosed(const TimeSpan &span) { m_trace.append(span); }

    void addAgreed(const TimeSpan &span)
    {
        auto next = std::upper_bound(m_times.begin(), m_times.end(), span.from);
        for (Instant from = span.from; from < span.to;) {
            const Instant to = next == m_times.end() ? span.to : std::min(*next++, span.to);
            addPiece(from, to);
            from = to;
        }
    }

    QList<TimeSpan> take() { return std::move(m_trace); }

private:
    /// Between two times at which nothing begins or ends.
    void addPiece(Instant from, Instant to)
    {
        const JudgedStop *window = nullptr;
        const JudgedStop *heaviest = nullptr;
        const JudgedStop *excused = nullptr;
        for (const JudgedStop &one : std::as_const(m_stops)) {
            if (one.stop.from > from)
                break;
            if (one.stop.to <= from)
                continue;
            if (one.standing == Standing::ExcusedWindow && !window)
                window = &one;
            else if (one.standing == Standing::ExcusedCause && !excused)
                excused = &one;
            else if (one.standing == Standing::Counted && (!heaviest || one.weight > heaviest->weight))
                heaviest = &one;
        }
        if (window) {
            const Instant covered = m_terms->windowMinutes ? std::min(to, from.plusMinutes(std::max(qint64{0}, *m_terms->windowMinutes - m_windowUsed))) : to;
            m_windowUsed += from.minutesTo(covered);
            put(from, covered, m_terms->windows == ExcuseRule::TakenOut ? SpanKind::TakenOut : SpanKind::Excused, window->reason, 0);
            put(covered, to, SpanKind::Counted,
                {QT_TRANSLATE_NOOP("Messages", "%1, a planned window beyond what the contract allows in a month"), {window->stop.name}}, whole);
        } else if (heaviest) {
            put(from, to, SpanKind::Counted, heaviest->reason, heaviest->weight);
        } else if (excused) {
            put(from, to, m_terms->causes == ExcuseRule::TakenOut ? SpanKind::TakenOut : SpanKind::Excused, excused->reason, 0);
        } else {
            static const Message available(QT_TRANSLATE_NOOP("Messages", "Available"));
            put(from, to, SpanKind::Available, available, 0);
        }
    }

    void put(Instant from, Instant to, SpanKind kind, const Message &why, qint64 weight)
    {
        if (from >= to)
            return;
        const Message reason = m_from.isValid() ? Message{QT_TRANSLATE_NOOP("Messages", "%1, by the terms that count from %2 on"), {nested(why), m_from}} : why;
        if (!m_trace.isEmpty()) {
            TimeSpan &last = m_trace.last();
            if (last.to == from && last.kind == kind && last.weight.millionths == weight && last.reason == reason) {
                last.to = to;
                return;
            }
        }
        m_trace.append({.from = from, .to = to, .kind = kind, .reason = reason, .weight = {weight}});
    }

    const AvailabilityTerms *m_terms = nullptr;
    QList<JudgedStop> m_stops;
    QList<Instant> m_times;
    QDate m_from;
    qint64 m_windowUsed = 0;  ///< in the month, whichever terms excused it
    QList<TimeSpan> m_trace;
};

} // namespace

std::optional<Percent> Availability::share() const
{
    if (!isMeasurable())
        return {};
    return Percent{(agreedMinutes * whole - downMillionths) / agreedMinutes};
}

bool Availability::meets(Percent target) const
{
    return isMeasurable() && agreedMinutes * whole - downMillionths >= target.millionths * agreedMinutes;
}

Availability availability(const AvailabilityTerms &terms, const QList<Stop> &stops, Month month, Instant now)
{
    return availability(QList<AvailabilityPeriod>{{month.firstDay(), terms}}, stops, month, now);
}

Availability availability(const QList<AvailabilityPeriod> &periods, const QList<Stop> &stops, Month month, Instant now)
{
    const Instant start = Instant::local(month.firstDay(), QTime(0, 0));
    const Instant monthEnd = Instant::local(month.plus(1).firstDay(), QTime(0, 0));
    const Instant end = std::clamp(now.wholeMinute(), start, monthEnd);
    Availability result{.month = month};
    const bool isOpen = std::any_of(stops.begin(), stops.end(), [&](const Stop &stop) { return stop.from.isSet() && stop.from < end && !stop.to.isSet(); });
    result.isProvisional = now < monthEnd || isOpen;
    AvailabilityTrace trace;
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const AvailabilityTerms &terms = periods[i].terms;
        const Instant from = i == 0 ? start : Instant::local(periods[i].from, QTime(0, 0));
        const Instant until = i + 1 == periods.size() ? monthEnd : Instant::local(periods[i + 1].from, QTime(0, 0));
        result.serviceMinutes += terms.hours.minutes(from, until);
        if (from >= end)
            continue;
        const Instant measured = std::min(until, end);
        trace.begin(terms, judgedWithin(terms, stops, from, measured), i == 0 ? QDate() : periods[i].from);
        for (const TimeSpan &span : terms.hours.trace(from, measured)) {
            if (span.kind == SpanKind::Counted)
                trace.addAgreed(span);
            else
                trace.addClosed(span);
        }
    }
    result.trace = trace.take();
    for (const TimeSpan &span : std::as_const(result.trace)) {
        if (span.kind == SpanKind::Counted)
            result.downMillionths += span.minutes() * span.weight.millionths;
        if (span.kind == SpanKind::Counted || span.kind == SpanKind::Available || span.kind == SpanKind::Excused)
            result.agreedMinutes += span.minutes();
    }
    return result;
}

Message availabilityWords(const Availability &availability)
{
    const std::optional<Percent> share = availability.share();
    if (!share)
        return {QT_TRANSLATE_NOOP("Messages", "not measurable")};
    if (availability.isProvisional)
        return {QT_TRANSLATE_NOOP("Messages", "%1 (provisional)"), {*share}};
    return {"%1", {*share}};
}

QList<Message> availabilityReasons(const Availability &availability)
{
    if (!availability.isMeasurable())
        return {Message{QT_TRANSLATE_NOOP("Messages", "No service time was agreed in the time that is measured")}};
    QList<Message> reasons{{QT_TRANSLATE_NOOP("Messages", "Agreed service time: %1 minutes"), {availability.agreedMinutes}}};
    if (const qint64 takenOut = minutesOf(availability.trace, SpanKind::TakenOut); takenOut > 0)
        reasons.append({QT_TRANSLATE_NOOP("Messages", "Taken out of it by the contract: %1 minutes"), {takenOut}});
    if (const qint64 excused = minutesOf(availability.trace, SpanKind::Excused); excused > 0)
        reasons.append({QT_TRANSLATE_NOOP("Messages", "Stops that the contract excuses: %1 minutes"), {excused}});
    reasons.append({QT_TRANSLATE_NOOP("Messages", "Downtime: %1 minutes"), {availability.downMinutes()}});
    const qint64 counted = minutesOf(availability.trace, SpanKind::Counted);
    if (counted * whole != availability.downMillionths)
        reasons.append({QT_TRANSLATE_NOOP("Messages", "They are %1 minutes of stops by their weight"), {counted}});
    return reasons;
}

} // namespace driftsraad
