#pragma once

#include "core/agreements/contract.h"
#include "core/agreements/incidentcause.h"
#include "core/calendar/workingtime.h"

namespace driftsraad {

/// What a contract does with time that is not held against the supplier. The numbers are stored; they never change their meaning.
enum class ExcuseRule {
    Counts = 1,       ///< nothing: it is downtime like any other
    NotDowntime = 2,  ///< it stays agreed time and is no downtime
    TakenOut = 3,     ///< it is no agreed time
};
const QList<ExcuseRule> &excuseRules();
Message excuseRuleWord(qint64 rule);
inline Message word(ExcuseRule rule) { return excuseRuleWord(static_cast<qint64>(rule)); }

/// How a contract measures availability (DOMAIN.md 1.2). The standard: everything that cannot be used counts in full, planned windows are
/// taken out of the agreed time.
struct AvailabilityTerms {
    WorkingTime hours{};                        ///< the agreed service time
    Percent partialWeight{1'000'000};           ///< how much of a minute of partial outage counts
    Percent degradedWeight{1'000'000};
    ExcuseRule windows = ExcuseRule::TakenOut;
    int noticeWorkingDays = 0;                  ///< so many working days must lie between a window's notice and its beginning; else it counts
    std::optional<qint64> windowMinutes{};      ///< a month; what planned windows take beyond it counts
    QList<IncidentCause> excusedCauses{};       ///< whose outages are not held against the supplier
    ExcuseRule causes = ExcuseRule::NotDowntime;
};

/// The terms that count from a day on, until the next period's.
struct AvailabilityPeriod {
    QDate from{};
    AvailabilityTerms terms{};
};

/// What a contract says of it. Without one the standard counts.
struct AvailabilityRule {
    Id<AvailabilityRule> id{};
    Revision revision{};
    Id<Contract> contract{};
    Percent partialWeight{1'000'000};
    Percent degradedWeight{1'000'000};
    ExcuseRule windows = ExcuseRule::TakenOut;
    int noticeWorkingDays = 0;
    std::optional<qint64> windowMinutes{};  ///< that planned windows may take in a month; none: as many as they need
    bool excusesThirdParty = false;
    bool excusesKombit = false;
    bool excusesMunicipality = false;
    ExcuseRule causes = ExcuseRule::NotDowntime;
    QDate validFrom{};
    QDate validTo{};                        ///< the last day
    bool operator==(const AvailabilityRule &) const = default;
};
const Table<AvailabilityRule> &tableOf(const AvailabilityRule *);

inline bool isInForce(const AvailabilityRule &rule, QDate day) { return isWithin(day, rule.validFrom, rule.validTo); }
AvailabilityTerms termsOf(const AvailabilityRule &rule, const WorkingTime &serviceTime);

} // namespace driftsraad
