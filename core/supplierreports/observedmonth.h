#pragma once

#include "core/incidents/incidentmonth.h"
#include "core/supplierreports/approvedmonth.h"

namespace driftsraad {

/// What a solution's month was by the incidents, beside what the supplier says of it, with why.
struct ObservedMonth {
    Id<Solution> solution{};
    QString solutionName{};
    Month month{};
    QList<ContractFrom> contracts{};         ///< that count in it, in the order of the days
    std::optional<Availability> today{};     ///< as the incidents and terms stand now; none where nothing can be measured
    std::optional<Availability> approved{};  ///< kept when the report was approved; this one counts
    Instant approvedAt{};
    std::optional<qint64> reported{};        ///< by the supplier, in millionths
    QList<Outage> outages{};
    QList<Message> reasons{};                ///< over the trace of the one that counts; then what the supplier's figure leaves unexplained
    const std::optional<Availability> &counting() const { return approved ? approved : today; }
    /// Something was corrected after the approval: both figures are shown.
    bool correctedSince() const;
    /// The follow-up that is proposed then; empty otherwise.
    Message proposal() const;
};
Result<ObservedMonth> observedMonth(Reader &reader, Id<Solution> solution, Month month, Instant now);

/// True where the incidents give another figure than the one that was approved.
bool differ(const Availability &approved, const Availability &today);

/// An approved month that is no longer what the incidents give, the latest month first.
struct CorrectedMonth {
    Id<Solution> solution{};
    QString solutionName{};
    Month month{};
    Availability approved{};
    Availability today{};
};
Result<QList<CorrectedMonth>> correctedMonths(Reader &reader, Month last, int months, Instant now);

} // namespace driftsraad
