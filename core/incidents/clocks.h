#pragma once

#include "core/agreements/agreedterms.h"
#include "core/incidents/pause.h"
#include "core/incidents/slaclock.h"

namespace driftsraad {

/// One clock of an incident as it stands.
struct IncidentClock {
    ClockKind kind = ClockKind::Resolution;
    SlaClock clock{};
    bool stopped = false;   ///< what was promised has been done, be it at a time that nobody recorded; else it runs, or stands
    bool promised = false;  ///< by a person, to the municipalities; else the contract asks for it
    /// Past its limit, or past its warning, and still to be kept.
    bool isDue() const { return !stopped && (clock.state == ClockState::Missed || clock.isWarning); }
    bool operator==(const IncidentClock &) const = default;
};

/// The clocks of an incident with what they go by. Everything is reckoned from the records anew: report, first look and restoration, the
/// pauses, the contract's terms on the day of the report. An incident that opens again runs from its report, as if it had never been
/// restored. A planned window has none.
struct IncidentClocks {
    Id<Incident> incident{};
    Id<Contract> contract{};                  ///< whose terms count
    QString contractName{};
    std::optional<FaultCategory> category{};
    bool categoryChosen = false;              ///< by a person; else it follows from the priority
    QList<IncidentClock> clocks{};            ///< those with a limit, in the order of clockKinds()
    /// The one that is due first of those not stopped; null where there is none.
    const IncidentClock *mostPressing() const;
    const IncidentClock *of(ClockKind kind) const;
    bool operator==(const IncidentClocks &) const = default;
};
/// Of many incidents with as many statements as of one; those that are gone are left out.
Result<QHash<qint64, IncidentClocks>> clocksOf(Reader &reader, const QList<qint64> &incidents, Instant now);
Result<IncidentClocks> clocksOf(Reader &reader, Id<Incident> incident, Instant now);
/// The pauses of an incident, the newest first, withdrawn ones too; and its times at a third party, where the contract lets the clocks stand
/// for them.
struct PauseLine {
    IncidentPause pause{};
    QString organisationName{};
    bool isByContract = false;  ///< has no record of its own: it follows from the moves
    bool isOpen() const { return pause.isOpen(); }
};
Result<QList<PauseLine>> pausesOf(Reader &reader, Id<Incident> incident);

/// Why a clock shows what it shows: the sentences, and every span from start to stop or now. The counted ones add up to clock.used.
struct ClockTrace {
    ClockKind kind = ClockKind::Resolution;
    SlaClock clock{};
    QList<Message> reasons{};
    QList<TimeSpan> spans{};
};
/// Where the contract sets no limit the only reason says so, and there are no spans.
Result<ClockTrace> clockTrace(Reader &reader, Id<Incident> incident, ClockKind kind, Instant now);

/// A clock of an open incident that is past its warning or its limit.
struct DueClock {
    Id<Incident> incident{};
    QString reference{};
    QString title{};
    Id<Solution> solution{};
    QString solutionName{};
    int priority = 4;
    IncidentClock clock{};
    bool isPast() const { return clock.clock.state == ClockState::Missed; }
};
/// The first time at which a clock of an incident passes its warning or its limit, if nothing is recorded until then.
struct Passing {
    Instant at{};
    Id<Incident> incident{};
    bool operator==(const Passing &) const = default;
};
/// How the clocks of all open incidents stand.
struct DueClocks {
    QList<DueClock> due{};      ///< the earliest due first
    QList<Passing> upcoming{};  ///< one an incident, the next first
    /// When what is due changes by itself; not set: it does not.
    Instant next() const { return upcoming.isEmpty() ? Instant() : upcoming.first().at; }
};
Result<DueClocks> dueClocks(Reader &reader, Instant now);
/// The same from what it was at an earlier time, where nothing that clocks are reckoned from has been recorded since: only the incidents
/// whose clocks have passed meanwhile are reckoned. What had been due then keeps the time used that it had then.
Result<DueClocks> dueClocksSince(Reader &reader, Instant now, DueClocks before);

} // namespace driftsraad
