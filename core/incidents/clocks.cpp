#include "core/incidents/clocks.h"

#include "core/incidents/queries.h"
#include "core/incidents/recordedtimes.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

/// What one clock is reckoned from.
struct Question {
    ClockRecords records{};
    const ClockTerms *terms = nullptr;
    std::optional<ClockTerms> promise{};  ///< what terms points to where somebody promised a time
};

/// The first of restoring and closing that lies after a time.
Instant endAfter(const RecordedTimes &times, Instant start)
{
    for (const Instant end : {times.restoredAt, times.closedAt}) {
        if (end.isSet() && end >= start)
            return end;
    }
    return {};
}

/// Due on the promised minute, whatever the second in which it was given.
ClockTerms promised(Instant from, Instant until)
{
    static const ClockTerms roundTheClock{.kind = ClockKind::NextUpdate};
    ClockTerms terms = roundTheClock;
    terms.limit = {from.wholeMinute().minutesTo(until), LimitUnit::Minutes};
    return terms;
}

/// What the municipalities were promised counts before what the contract asks for. No pause stops it: they wait all the same.
void askNextUpdate(const RecordedTimes &times, Question *question)
{
    const Instant start = times.informedAt.isSet() ? times.informedAt : times.reportedAt;
    question->records = {.start = start, .stop = times.noticesUnknown ? Instant() : endAfter(times, start), .stopUnknown = times.noticesUnknown};
    if (times.nextUpdateAt.isSet() && times.informedAt.isSet()) {
        question->promise = promised(start, times.nextUpdateAt);
        question->terms = &*question->promise;
    } else if (times.restoredAt.isSet() && times.restoredAt < start) {
        question->terms = nullptr;
    }
}

void ask(const RecordedTimes &times, ClockKind kind, const IncidentClocks &basis, AgreedTerms *terms, Question *question)
{
    if (times.kind == IncidentKind::PlannedWindow)
        return;
    question->terms = terms->clockTerms(basis.contract, times.solution, kind, basis.category, times.reportedAt);
    if (kind == ClockKind::NextUpdate)
        return askNextUpdate(times, question);
    // What comes from a list is often at work, or done with, without anybody having written down the first look.
    const bool isReaction = kind == ClockKind::Reaction;
    question->records = {.start = times.reportedAt,
                         .stop = isReaction ? times.acknowledgedAt : endAfter(times, times.reportedAt),
                         .stopUnknown = isReaction && !times.acknowledgedAt.isSet() && times.state != IncidentState::New,
                         .pauses = times.pauses};
    if (terms->pausesAtThirdParty(basis.contract, wallDate(times.reportedAt)))
        question->records.pauses += times.atThirdParty;
}

/// Whose terms count, and which category of theirs.
IncidentClocks basisOf(const RecordedTimes &times, const AgreedTerms &terms)
{
    const QDate day = wallDate(times.reportedAt);
    IncidentClocks basis{.incident = times.id};
    basis.contract = times.contract.isValid() ? times.contract : terms.contractFor(times.solution, day);
    basis.contractName = terms.nameOf(basis.contract);
    basis.category = terms.categoryFor(basis.contract, day, times.faultCategory, times.priority);
    basis.categoryChosen = basis.category && terms.isSameCategory(basis.contract, basis.category->id, times.faultCategory);
    return basis;
}

IncidentClocks reckoned(const RecordedTimes &times, AgreedTerms *terms, Instant now)
{
    IncidentClocks all = basisOf(times, *terms);
    for (const ClockKind kind : clockKinds()) {
        Question question;
        ask(times, kind, all, terms, &question);
        const SlaClock clock = slaClock(question.records, question.terms, now);
        if (clock.state != ClockState::NoLimit)
            all.clocks.append({kind, clock, question.records.stop.isSet() || question.records.stopUnknown, question.promise.has_value()});
    }
    return all;
}

/// The times at a third party that stop the clocks without anybody having recorded a pause.
Result<void> addThirdParties(Reader &reader, Id<Incident> incident, QList<PauseLine> *lines)
{
    const auto times = recordedTimes(reader, {incident.value});
    if (!times)
        return times.error();
    if (times->isEmpty() || times->first().atThirdParty.isEmpty())
        return {};
    const auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    const RecordedTimes &recorded = times->first();
    if (!terms->pausesAtThirdParty(basisOf(recorded, *terms).contract, wallDate(recorded.reportedAt)))
        return {};
    for (const Pause &stay : recorded.atThirdParty)
        lines->append({.pause = {.incident = incident, .from = stay.from, .to = stay.to}, .organisationName = stay.party, .isByContract = true});
    return {};
}

/// Only the clocks that are due have their incidents' names read.
Result<void> addNames(Reader &reader, QList<DueClock> *due)
{
    QList<qint64> ids;
    for (const DueClock &each : std::as_const(*due))
        ids.append(each.incident.value);
    const auto cards = incidentCards(reader, ids, CardClocks::LeftOut);
    if (!cards)
        return cards.error();
    QHash<Id<Incident>, const IncidentCard *> byId;
    for (const IncidentCard &card : *cards)
        byId.insert(card.id, &card);
    for (DueClock &each : *due) {
        if (const IncidentCard *card = byId.value(each.incident)) {
            each.reference = card->reference;
            each.title = card->title;
            each.solutionName = card->solutionName;
        }
    }
    return {};
}

} // namespace

const IncidentClock *IncidentClocks::mostPressing() const
{
    const IncidentClock *first = nullptr;
    for (const IncidentClock &each : clocks) {
        if (!each.stopped && (!first || each.clock.due < first->clock.due))
            first = &each;
    }
    return first;
}

const IncidentClock *IncidentClocks::of(ClockKind kind) const
{
    const auto found = std::find_if(clocks.cbegin(), clocks.cend(), [kind](const IncidentClock &each) { return each.kind == kind; });
    return found == clocks.cend() ? nullptr : &*found;
}

Result<QHash<qint64, IncidentClocks>> clocksOf(Reader &reader, const QList<qint64> &incidents, Instant now)
{
    auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    const auto times = recordedTimes(reader, incidents);
    if (!times)
        return times.error();
    QHash<qint64, IncidentClocks> all;
    all.reserve(times->size());
    for (const RecordedTimes &each : *times)
        all.insert(each.id.value, reckoned(each, &*terms, now));
    return all;
}

Result<IncidentClocks> clocksOf(Reader &reader, Id<Incident> incident, Instant now)
{
    const auto there = reader.get(incident);
    if (!there)
        return there.error();
    const auto all = clocksOf(reader, QList<qint64>{incident.value}, now);
    if (!all)
        return all.error();
    return all->value(incident.value);
}

Result<QList<PauseLine>> pausesOf(Reader &reader, Id<Incident> incident)
{
    const auto pauses = reader.list<IncidentPause>("WHERE incident = ? ORDER BY from_at DESC, id DESC", {incident});
    if (!pauses)
        return pauses.error();
    QList<PauseLine> lines;
    for (const IncidentPause &pause : *pauses) {
        PauseLine line{.pause = pause};
        if (pause.organisation.isValid()) {
            const auto organisation = reader.get(pause.organisation);
            if (!organisation)
                return organisation.error();
            line.organisationName = organisation->name;
        }
        lines.append(line);
    }
    DRIFTSRAAD_TRY(addThirdParties(reader, incident, &lines));
    std::stable_sort(lines.begin(), lines.end(), [](const PauseLine &left, const PauseLine &right) { return left.pause.from > right.pause.from; });
    return lines;
}

Result<ClockTrace> clockTrace(Reader &reader, Id<Incident> incident, ClockKind kind, Instant now)
{
    const auto there = reader.get(incident);
    if (!there)
        return there.error();
    auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    const auto times = recordedTimes(reader, {incident.value});
    if (!times)
        return times.error();
    const IncidentClocks basis = basisOf(times->first(), *terms);
    Question question;
    ask(times->first(), kind, basis, &*terms, &question);
    ClockTrace trace{.kind = kind, .clock = slaClock(question.records, question.terms, now)};
    if (question.promise)
        trace.reasons.append({QT_TRANSLATE_NOOP("Messages", "The municipalities were told at %1 and promised to hear more"), {question.records.start}});
    else if (basis.category)
        trace.reasons.append({basis.categoryChosen ? QT_TRANSLATE_NOOP("Messages", "%1, category %2")
                                                   : QT_TRANSLATE_NOOP("Messages", "%1, category %2, which answers to priority %3"),
                              {basis.contractName, nested(categoryWords(*basis.category)), qint64{times->first().priority}}});
    else if (basis.contract.isValid())
        trace.reasons.append(Message::verbatim(basis.contractName));
    trace.reasons += slaReasons(trace.clock, question.terms);
    if (trace.clock.state != ClockState::NoLimit)
        trace.spans = slaTrace(question.records, question.terms, now);
    return trace;
}

namespace {

/// When a clock passes its warning or its limit next, as it runs now; not set where it does not.
Instant nextPassing(const IncidentClock &clock)
{
    if (clock.stopped || clock.clock.state != ClockState::Running)
        return {};
    // Kept on the due minute is kept.
    return clock.clock.isWarning ? clock.clock.due.plusMinutes(1) : clock.clock.warnAt;
}

void addDue(const RecordedTimes &times, AgreedTerms *terms, Instant now, DueClocks *all)
{
    Passing next{.incident = times.id};
    for (const IncidentClock &clock : reckoned(times, terms, now).clocks) {
        const Instant passing = nextPassing(clock);
        if (passing.isSet() && (!next.at.isSet() || passing < next.at))
            next.at = passing;
        if (clock.isDue())
            all->due.append({.incident = times.id, .solution = times.solution, .priority = times.priority, .clock = clock});
    }
    if (next.at.isSet())
        all->upcoming.append(next);
}

bool isDueEarlier(const DueClock &left, const DueClock &right)
{
    return std::tuple(left.clock.clock.due, left.priority, left.incident, left.clock.kind)
           < std::tuple(right.clock.clock.due, right.priority, right.incident, right.clock.kind);
}

bool passesEarlier(const Passing &left, const Passing &right)
{
    return std::tuple(left.at, left.incident) < std::tuple(right.at, right.incident);
}

/// In the order in which a reader wants them.
void arrange(DueClocks *all)
{
    std::sort(all->due.begin(), all->due.end(), isDueEarlier);
    std::sort(all->upcoming.begin(), all->upcoming.end(), passesEarlier);
}

/// Puts a few into many, both in order.
template<typename Each>
void merge(QList<Each> *all, const QList<Each> &few, bool (*comesEarlier)(const Each &, const Each &))
{
    const qsizetype many = all->size();
    *all += few;
    std::inplace_merge(all->begin(), all->begin() + many, all->end(), comesEarlier);
}

} // namespace

Result<DueClocks> dueClocks(Reader &reader, Instant now)
{
    auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    const auto times = recordedTimesOfOpen(reader, !terms->setsLimits());
    if (!times)
        return times.error();
    DueClocks all;
    for (const RecordedTimes &each : *times)
        addDue(each, &*terms, now, &all);
    arrange(&all);
    DRIFTSRAAD_TRY(addNames(reader, &all.due));
    return all;
}

Result<DueClocks> dueClocksSince(Reader &reader, Instant now, DueClocks before)
{
    QList<qint64> passed;
    for (const Passing &each : std::as_const(before.upcoming)) {
        if (each.at > now)
            break;
        passed.append(each.incident.value);
    }
    if (passed.isEmpty())
        return before;
    auto terms = AgreedTerms::read(reader);
    if (!terms)
        return terms.error();
    const auto times = recordedTimes(reader, passed);
    if (!times)
        return times.error();
    DueClocks anew;
    for (const RecordedTimes &each : *times)
        addDue(each, &*terms, now, &anew);
    DRIFTSRAAD_TRY(addNames(reader, &anew.due));
    const QSet<qint64> gone(passed.cbegin(), passed.cend());
    before.due.removeIf([&gone](const DueClock &due) { return gone.contains(due.incident.value); });
    before.upcoming.remove(0, passed.size());
    arrange(&anew);
    merge(&before.due, anew.due, isDueEarlier);
    merge(&before.upcoming, anew.upcoming, passesEarlier);
    return before;
}

} // namespace driftsraad
