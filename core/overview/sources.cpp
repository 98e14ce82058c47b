#include "core/overview/sources.h"

#include "core/agreements/contractend.h"
#include "core/agreements/figurewords.h"
#include "core/chain/queries.h"
#include "core/governance/groups.h"
#include "core/incidents/clocks.h"
#include "core/incidents/notices.h"
#include "core/incidents/queries.h"
#include "core/responsibility/operations.h"
#include "core/settings/setting.h"
#include "core/supplierreports/observedmonth.h"
#include "core/supplierreports/queries.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

/// More of one kind than a person can work down is cut off; the room's own page shows them all.
constexpr int perSource = 50;

Result<void> addMissingReports(Reader &reader, Needs *found)
{
    const auto missing = missingReports(reader, 12);
    if (!missing)
        return missing.error();
    for (const MissingReport &report : *missing)
        found->rows.append({.kind = NeedKind::ReportMissing,
                            .severity = Severity::Critical,
                            .title = {QT_TRANSLATE_NOOP("Messages", "Monthly report for %1 is missing"), {report.month}},
                            .reason = {QT_TRANSLATE_NOOP("Messages", "%1 · from %2"), {report.solutionName, report.supplierName}},
                            .due = endOf(report.due),
                            .dueIsDay = true,
                            .record = {table<Solution>().nameText(), report.solution.value},
                            .month = report.month,
                            .solution = report.solution,
                            .solutionName = report.solutionName});
    return {};
}

/// A solution under its target is followed up with the supplier before the month after the measured one is out.
Result<void> addBelowTarget(Reader &reader, Needs *found)
{
    const Month month = reportingMonth(reader.today());
    const auto figures = heatMap(reader, {Measure::Availability, 0}, month, 1);
    if (!figures)
        return figures.error();
    for (const SolutionFigures &solution : figures->solutions) {
        const MonthFigure &figure = solution.months.last();
        if (!figure.assessment.isMissed() || !figure.value() || !figure.assessment.target)
            continue;
        const bool isBreach = figure.assessment.state == LevelState::Breach;
        found->rows.append({.kind = NeedKind::BelowTarget,
                            .severity = isBreach ? Severity::Critical : Severity::Warning,
                            .title = {QT_TRANSLATE_NOOP("Messages", "%1 was below its target in %2"), {solution.name, month}},
                            .reason = {QT_TRANSLATE_NOOP("Messages", "%1 against the target of %2 · %3"),
                                       {nested(shareWords({*figure.value()}, {*figure.assessment.target})), nested(shareWords({*figure.assessment.target})), solution.supplier}},
                            .due = endOf(month.plus(1).lastDay()),
                            .dueIsDay = true,
                            .record = {table<Solution>().nameText(), solution.solution.value},
                            .month = month,
                            .solution = solution.solution,
                            .solutionName = solution.name});
    }
    return {};
}

/// Who has it; where nobody has, how far it has come.
Message incidentReason(const IncidentCard &card)
{
    const Message stand = card.responsible.isEmpty() ? word(card.state) : Message::verbatim(card.responsible);
    return {QT_TRANSLATE_NOOP("Messages", "%1 · %2 · %3"), {card.reference, card.solutionName, nested(stand)}};
}

Result<void> addAnswersDue(Reader &reader, Needs *found)
{
    const auto cards = answersDue(reader, found->now.plusHours(std::max<qint64>(found->soonHours, 24 * 7)), perSource);
    if (!cards)
        return cards.error();
    for (const IncidentCard &card : *cards)
        found->rows.append({.kind = NeedKind::AnswerDue,
                            .severity = card.priority <= 2 ? Severity::Critical : Severity::Warning,
                            .title = Message::verbatim(card.title),
                            .reason = {QT_TRANSLATE_NOOP("Messages", "%1 · %2 · %3 answers"), {card.reference, card.solutionName, card.thirdPartyName}},
                            .due = card.answerDueAt,
                            .record = {table<Incident>().nameText(), card.id.value},
                            .solution = card.solution,
                            .solutionName = card.solutionName});
    return {};
}

/// Next updates that the municipalities have been promised.
Result<void> addUpdatesDue(Reader &reader, Needs *found)
{
    const auto updates = updatesDue(reader, found->now.plusHours(found->soonHours), perSource);
    if (!updates)
        return updates.error();
    for (const UpdateDue &update : *updates)
        found->rows.append({.kind = NeedKind::UpdateDue,
                            .severity = update.card.priority <= 2 ? Severity::Critical : Severity::Warning,
                            .title = Message::verbatim(update.card.title),
                            .reason = {QT_TRANSLATE_NOOP("Messages", "%1 · %2 · the municipalities wait to hear more"), {update.card.reference, update.card.solutionName}},
                            .due = update.dueAt,
                            .record = {table<Incident>().nameText(), update.card.id.value},
                            .solution = update.card.solution,
                            .solutionName = update.card.solutionName});
    return {};
}

/// Escalations whose answer is overdue, or due before long; one can be taken a level up once it is overdue.
Result<void> addEscalationsDue(Reader &reader, Needs *found)
{
    const auto lines = escalationsDue(reader, found->now.plusHours(found->soonHours), perSource);
    if (!lines)
        return lines.error();
    for (const EscalationLine &line : *lines) {
        const Message level = word(line.escalation.level);
        found->rows.append({.kind = NeedKind::EscalationDue,
                            .severity = line.escalation.level >= EscalationLevel::Kombit ? Severity::Critical : Severity::Warning,
                            .title = Message::verbatim(line.escalation.about),
                            .reason = line.solutionName.isEmpty()
                                ? Message{QT_TRANSLATE_NOOP("Messages", "Escalation from %1 · %2 answers"), {line.raisedByName, nested(level)}}
                                : Message{QT_TRANSLATE_NOOP("Messages", "Escalation from %1 · %2 · %3 answers"), {line.raisedByName, line.solutionName, nested(level)}},
                            .due = line.escalation.answerDueAt,
                            .record = {table<Escalation>().nameText(), line.escalation.id.value},
                            .solution = line.escalation.solution,
                            .solutionName = line.solutionName});
    }
    return {};
}

/// When the earliest of the contract's clocks is due that run; an update that somebody promised has a line of its own.
Instant contractDue(const IncidentClocks &clocks)
{
    Instant first;
    for (const IncidentClock &each : clocks.clocks) {
        const bool runs = !each.stopped && !each.promised && each.clock.state != ClockState::Paused;
        if (runs && (!first.isSet() || each.clock.due < first))
            first = each.clock.due;
    }
    return first;
}

bool asksByContract(const IncidentClocks &clocks)
{
    return std::any_of(clocks.clocks.cbegin(), clocks.clocks.cend(), [](const IncidentClock &each) { return !each.stopped && !each.promised; });
}

/// A new one is due by its contract; the group's own deadline is for a first look that no contract asks for.
Need majorIncident(const IncidentCard &card, bool isSeen, const IncidentClocks &clocks, qint64 responseHours)
{
    const bool isNew = card.state == IncidentState::New;
    const bool asksLook = isNew && !isSeen;
    const Instant looked = asksLook ? card.reportedAt.plusHours(responseHours) : Instant{};
    return {.kind = asksLook ? NeedKind::Unanswered : NeedKind::MajorIncident,
            .severity = card.priority == 1 ? Severity::Critical : Severity::Warning,
            .title = Message::verbatim(card.title),
            .reason = incidentReason(card),
            .due = isNew && asksByContract(clocks) ? contractDue(clocks) : looked,
            .record = {table<Incident>().nameText(), card.id.value},
            .solution = card.solution,
            .solutionName = card.solutionName};
}

/// Open incidents of priority 1 and 2 that are not restored; one at a third party is in the list by its answer.
Result<void> addMajorIncidents(Reader &reader, Needs *found)
{
    const auto hours = settingValue(reader, SettingName::ResponseHours);
    if (!hours)
        return hours.error();
    QList<qint64> ids;
    QList<qint64> fresh;
    QSet<qint64> seen;
    for (const int priority : {1, 2}) {
        for (const IncidentState state : {IncidentState::New, IncidentState::UnderInvestigation})
            DRIFTSRAAD_TRY(reader.rows("SELECT id, acknowledged_at FROM incident WHERE state = ? AND priority = ? ORDER BY reported_at LIMIT ?",
                                       {state, priority, perSource}, [&](const Row &row) {
                                           ids.append(row.integer(0));
                                           if (state == IncidentState::New)
                                               fresh.append(row.integer(0));
                                           if (Instant{row.integer(1)}.isSet())
                                               seen.insert(row.integer(0));
                                           return true;
                                       }));
    }
    // Terms and calendars are not read for the first rows, which do not wait for what is reckoned.
    const auto clocks = fresh.isEmpty() || found->withoutReckoned ? Result<QHash<qint64, IncidentClocks>>(QHash<qint64, IncidentClocks>()) : clocksOf(reader, fresh, found->now);
    if (!clocks)
        return clocks.error();
    const auto cards = incidentCards(reader, ids, CardClocks::LeftOut);
    if (!cards)
        return cards.error();
    for (const IncidentCard &card : *cards)
        found->rows.append(majorIncident(card, seen.contains(card.id.value), clocks->value(card.id.value), *hours));
    return {};
}

/// Clocks past their warning or their limit, one line an incident: the clock that was due first. A promised update has its own line.
Result<void> addClocksDue(Reader &reader, Needs *found)
{
    auto known = std::exchange(found->clocks, {});
    auto clocks = known ? dueClocksSince(reader, found->now, std::move(*known)) : dueClocks(reader, found->now);
    if (!clocks)
        return clocks.error();
    found->clocks = std::move(*clocks);
    QSet<Id<Incident>> named;
    for (const DueClock &clock : std::as_const(found->clocks->due)) {
        if (clock.clock.promised || named.contains(clock.incident) || named.size() == perSource)
            continue;
        named.insert(clock.incident);
        const Message kind = word(clock.clock.kind);
        found->rows.append({.kind = NeedKind::ClockDue,
                            .severity = clock.isPast() || clock.priority <= 2 ? Severity::Critical : Severity::Warning,
                            .title = Message::verbatim(clock.title),
                            .reason = clock.isPast() ? Message{QT_TRANSLATE_NOOP("Messages", "%1 · %2 · %3 exceeded"), {clock.reference, clock.solutionName, nested(kind)}}
                                                     : Message{QT_TRANSLATE_NOOP("Messages", "%1 · %2 · %3 runs out"), {clock.reference, clock.solutionName, nested(kind)}},
                            .due = clock.clock.clock.due,
                            .record = {table<Incident>().nameText(), clock.incident.value},
                            .solution = clock.solution,
                            .solutionName = clock.solutionName});
    }
    return {};
}

/// Approved months that the incidents contradict since: what the group saw is no longer so.
Result<void> addCorrectedMonths(Reader &reader, Needs *found)
{
    const auto corrected = correctedMonths(reader, reportingMonth(reader.today()), 12, found->now);
    if (!corrected)
        return corrected.error();
    for (const CorrectedMonth &month : *corrected)
        found->rows.append({.kind = NeedKind::MonthCorrected,
                            .title = {QT_TRANSLATE_NOOP("Messages", "%1: the approved availability of %2 was corrected"), {month.solutionName, month.month}},
                            .reason = {QT_TRANSLATE_NOOP("Messages", "Approved with %1, today %2"), {nested(availabilityWords(month.approved)), nested(availabilityWords(month.today))}},
                            .record = {table<Solution>().nameText(), month.solution.value},
                            .month = month.month,
                            .solution = month.solution,
                            .solutionName = month.solutionName});
    return {};
}

/// The first seat that wants somebody: where finding a member begins.
RecordRef seatWanting(const Composition &composition, PlaceState state)
{
    for (const SeatOccupancy &seat : composition.seats) {
        if (seat.places.contains(state))
            return {table<Seat>().nameText(), seat.seat.value};
    }
    return {};
}

Need placeNeed(const GroupLine &line, NeedKind kind, const Message &reason, const Message &title)
{
    return {.kind = kind,
            .title = title,
            .reason = reason,
            .record = {table<Group>().nameText(), line.group.id.value},
            .stepOn = seatWanting(line.composition, kind == NeedKind::PlaceExpired ? PlaceState::Expired : PlaceState::Vacant),
            .solution = line.group.solution,
            .solutionName = line.solutionName};
}

Result<void> addPlaces(Reader &reader, Needs *found)
{
    const auto groups = groupLines(reader);
    if (!groups)
        return groups.error();
    for (const GroupLine &line : *groups) {
        const qint64 filled = line.composition.filled;
        const qint64 places = line.composition.places;
        const Message reason = line.solutionName.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("Messages", "%1 of %2 places are taken"), {filled, places}}
            : Message{QT_TRANSLATE_NOOP("Messages", "%1 · %2 of %3 places are taken"), {line.solutionName, filled, places}};
        if (line.composition.expired > 0)
            found->rows.append(placeNeed(line, NeedKind::PlaceExpired, reason,
                                         Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n expired places in %1"), line.composition.expired, {line.group.name})));
        if (line.composition.vacant > 0)
            found->rows.append(placeNeed(line, NeedKind::PlaceVacant, reason,
                                         Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n vacant places in %1"), line.composition.vacant, {line.group.name})));
    }
    return {};
}

Result<void> addEndingMemberships(Reader &reader, Needs *found)
{
    const auto notice = settingValue(reader, SettingName::SeatNoticeDays);
    if (!notice)
        return notice.error();
    const QDate today = reader.today();
    return reader.rows("SELECT m.valid_to, p.name, g.name, g.id, m.seat, g.solution, s.name FROM membership m JOIN person p ON p.id = m.person "
                       "JOIN governance_group g ON g.id = m.governance_group LEFT JOIN solution s ON s.id = g.solution WHERE m.valid_to >= ? AND m.valid_to <= ? ORDER BY m.valid_to, m.id LIMIT ?",
                       {today, today.addDays(*notice), perSource}, [&](const Row &row) {
                           found->rows.append({.kind = NeedKind::MembershipEnds,
                                               .severity = Severity::Waiting,
                                               .title = {QT_TRANSLATE_NOOP("Messages", "A membership of %1 ends"), {row.text(2)}},
                                               .reason = Message::verbatim(row.text(1)),
                                               .due = endOf(QDate::fromString(row.text(0), Qt::ISODate)),
                                               .dueIsDay = true,
                                               .record = {table<Group>().nameText(), row.integer(3)},
                                               .stepOn = {table<Seat>().nameText(), row.integer(4)},
                                               .solution = {row.integer(5)},
                                               .solutionName = row.text(6)});
                           return true;
                       });
}

/// Tasks that nobody has in full: the deck's question of who does what has no answer there.
Result<void> addUnassigned(Reader &reader, Needs *found)
{
    const auto solutions = solutionDeviations(reader, reader.today());
    if (!solutions)
        return solutions.error();
    for (const SolutionDeviations &solution : *solutions) {
        if (solution.unassigned == 0)
            continue;
        found->rows.append({.kind = NeedKind::Unassigned,
                            .title = Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n tasks without anyone responsible"), solution.unassigned),
                            .reason = Message::verbatim(solution.name),
                            .record = {table<Solution>().nameText(), solution.solution.value},
                            .solution = solution.solution,
                            .solutionName = solution.name});
    }
    return {};
}

/// Contracts whose end or last day to give notice is near. One that another takes over from needs nothing.
Result<void> addEndingContracts(Reader &reader, Needs *found)
{
    const auto months = settingValue(reader, SettingName::ContractMonths);
    if (!months)
        return months.error();
    const auto contracts = contractsRunningOut(reader, reader.today(), static_cast<int>(*months));
    if (!contracts)
        return contracts.error();
    for (const RunningOut &entry : *contracts) {
        if (entry.isSettled())
            continue;
        const QString name = entry.contract.name;
        Message title{QT_TRANSLATE_NOOP("Messages", "%1 runs out"), {name}};
        if (entry.uncovered)
            title = {QT_TRANSLATE_NOOP("Messages", "%1 has ended, and no contract has taken its place"), {name}};
        else if (entry.end.decisive(reader.today()) == entry.end.noticeBy)
            title = {QT_TRANSLATE_NOOP("Messages", "%1: decide on notice"), {name}};
        else if (entry.end.renews)
            title = {QT_TRANSLATE_NOOP("Messages", "%1 renews itself"), {name}};
        found->rows.append({.kind = NeedKind::ContractEnds,
                            .severity = entry.uncovered ? Severity::Critical : Severity::Warning,
                            .title = title,
                            .reason = {QT_TRANSLATE_NOOP("Messages", "%1 · %2"), {nested(endWords(entry.end, entry.contract)), entry.supplierName}},
                            .due = endOf(entry.end.decisive(reader.today())),
                            .dueIsDay = true,
                            .record = {table<Contract>().nameText(), entry.contract.id.value}});
    }
    return {};
}

} // namespace

const QList<NamedSource> &needSources()
{
    static const QList<NamedSource> all{
        {{QT_TRANSLATE_NOOP("Messages", "Monthly reports")}, &addMissingReports},
        {{QT_TRANSLATE_NOOP("Messages", "Service levels")}, &addBelowTarget, true},
        {{QT_TRANSLATE_NOOP("Messages", "Approved months")}, &addCorrectedMonths},
        {{QT_TRANSLATE_NOOP("Messages", "Clocks of incidents")}, &addClocksDue, true},
        {{QT_TRANSLATE_NOOP("Messages", "Answers from third parties")}, &addAnswersDue},
        {{QT_TRANSLATE_NOOP("Messages", "Operations notices")}, &addUpdatesDue},
        {{QT_TRANSLATE_NOOP("Messages", "Escalations")}, &addEscalationsDue},
        {{QT_TRANSLATE_NOOP("Messages", "Incidents")}, &addMajorIncidents},
        {{QT_TRANSLATE_NOOP("Messages", "Places in groups")}, &addPlaces},
        {{QT_TRANSLATE_NOOP("Messages", "Memberships")}, &addEndingMemberships},
        {{QT_TRANSLATE_NOOP("Messages", "Responsibility matrix")}, &addUnassigned},
        {{QT_TRANSLATE_NOOP("Messages", "Contracts")}, &addEndingContracts},
    };
    return all;
}

} // namespace driftsraad
