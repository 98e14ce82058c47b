#pragma once

#include "core/incidents/availability.h"
#include "core/storage/store.h"

namespace driftsraad {

/// How many incidents of a priority came and went in a month; planned windows are none. Source: contents of the monthly operations report,
/// DOMAIN.md 1.7.
struct PriorityFlow {
    int priority = 0;
    qint64 openAtStart = 0;
    qint64 added = 0;   ///< reported in the month
    qint64 closed = 0;  ///< closed in the month
    qint64 openAtEnd() const { return openAtStart + added - closed; }
    bool operator==(const PriorityFlow &) const = default;
};

/// A time in which a solution was down or badly hit.
struct Outage {
    Id<Incident> id{};
    QString reference{};
    QString title{};
    QString solutionName{};
    IncidentKind kind = IncidentKind::Operational;
    int priority = 4;
    IncidentCause cause = IncidentCause::Unknown;
    Instant from{};  ///< when it occurred, else when it was reported
    Instant to{};    ///< not set: not restored yet
    bool isPlanned() const { return kind == IncidentKind::PlannedWindow; }
};

struct IncidentMonth {
    Month month{};
    QList<PriorityFlow> flows{};  ///< priorities 1 to 4, always all four
    /// Incidents of priority 1 and 2 and planned windows that lie in the month with any part, the earliest first.
    QList<Outage> outages{};
    PriorityFlow total() const;
};
Result<IncidentMonth> incidentMonth(Reader &reader, Month month);

/// The availability that the registered incidents give: those of priority 1 and 2 as full stops, planned windows taken out, against the
/// solution's own service hours and the public holidays. None where the hours cannot be read for certain.
Result<std::optional<Availability>> observedAvailability(Reader &reader, Id<Solution> solution, Month month, Instant now);

} // namespace driftsraad
