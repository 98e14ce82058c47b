#pragma once

#include "core/incidents/queries.h"

namespace driftsraad {

/// Which stretch of time is asked for. The numbers are stored; they never change their meaning.
enum class IncidentPeriod { All = 0, ThisMonth = 1, LastMonth = 2, ThreeMonths = 3, ThisYear = 4 };
Message incidentPeriodWord(qint64 period);
inline Message word(IncidentPeriod period) { return incidentPeriodWord(static_cast<qint64>(period)); }

/// What the filters over the board and the list are set to, under a name that somebody gave it. It says "this month" and not which: next
/// month it shows the next one.
struct SavedFilter {
    Id<SavedFilter> id{};
    Revision revision{};
    QString name{};
    QString owner{};      ///< who saved it
    bool shared = false;  ///< offered to everybody; else to the owner alone. It is no secret: history and search know it
    QString text{};
    Id<Solution> solution{};
    std::optional<IncidentCause> cause{};
    std::optional<qint64> priority{};
    Id<Organisation> municipality{};
    IncidentPeriod period = IncidentPeriod::ThisMonth;
    IncidentGrouping grouping = IncidentGrouping::None;
    bool operator==(const SavedFilter &) const = default;
};
const Table<SavedFilter> &tableOf(const SavedFilter *);

/// The same choice, whatever it is called and whoever's it is.
bool asksTheSame(const SavedFilter &one, const SavedFilter &other);
/// What it asks for on a day.
IncidentFilter filterOf(const SavedFilter &saved, QDate today);

/// Those that a person is offered: her own and what others share, in Danish order.
Result<QList<SavedFilter>> savedFilters(Reader &reader, const QString &person);
/// Keeps the choice under its name. Where the owner has one of that name already, it is that one from now on. Refused without a name.
Result<Id<SavedFilter>> saveFilter(Transaction &transaction, const SavedFilter &filter);
/// Refused for another person's.
Result<void> removeFilter(Transaction &transaction, Id<SavedFilter> filter, const QString &person);

} // namespace driftsraad
