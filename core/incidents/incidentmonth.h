#pragma once

#include "core/agreements/agreedterms.h"
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

/// A time in which a solution could not be used as agreed, or was planned not to be.
struct Outage {
    Id<Solution> solution{};
    Id<Incident> id{};
    QString reference{};
    QString title{};
    QString solutionName{};
    IncidentKind kind = IncidentKind::Operational;
    int priority = 4;
    IncidentCause cause = IncidentCause::Unknown;
    OutageExtent extent = OutageExtent::Full;
    Instant from{};       ///< when it occurred, else when it was reported; of a window when it was planned to begin
    Instant to{};         ///< not set: not restored yet
    Instant plannedTo{};  ///< of a window
    Instant noticeAt{};
    bool isPlanned() const { return kind == IncidentKind::PlannedWindow; }
};

struct IncidentMonth {
    Month month{};
    QList<PriorityFlow> flows{};  ///< priorities 1 to 4, always all four
    /// Incidents that stopped a solution to any extent and planned windows that lie in the month with any part, the earliest first.
    QList<Outage> outages{};
    PriorityFlow total() const;
};
Result<IncidentMonth> incidentMonth(Reader &reader, Month month);

/// What an availability takes of an outage: the stop itself, and where a window lasted longer than planned, what followed as a stop of its
/// own.
QList<Stop> stopsOf(const Outage &outage);

/// A month's availability that the registered incidents give, under the contract that counts for the solution then.
struct ReckonedMonth {
    Id<Contract> contract{};  ///< none: the solution's own hours and the standard rule
    Availability availability{};
};
/// Which contract counts for a solution from a day on; without one its own hours and the standard rule.
struct ContractFrom {
    QDate from{};
    Id<Contract> contract{};
    QString name{};
};
/// Many of them from one reading. For as long as this lives the incidents are as they were.
class ReckonedMonths
{
public:
    /// Of one solution, or of all where none is named.
    static Result<ReckonedMonths> read(Reader &reader, Month first, Month last, Id<Solution> solution = {});

    /// The outages and windows that lie in a month with any part, the earliest first.
    QList<Outage> outages(Id<Solution> solution, Month month) const;
    /// In the order of the month's days. Days before the first contract count by it, so they are not named.
    QList<ContractFrom> contracts(Id<Solution> solution, Month month) const;
    /// None where neither contract nor solution says hours that can be read for certain.
    std::optional<ReckonedMonth> of(Id<Solution> solution, Month month, Instant now);

private:
    explicit ReckonedMonths(AgreedTerms terms) : m_terms(std::move(terms)) {}

    AgreedTerms m_terms;
    QHash<Id<Solution>, QList<Outage>> m_outages;
};
/// One month of one solution. NotFound where there is no such solution.
Result<std::optional<Availability>> observedAvailability(Reader &reader, Id<Solution> solution, Month month, Instant now);

} // namespace driftsraad
