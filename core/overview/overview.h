#pragma once

#include "core/incidents/clocks.h"
#include "core/overview/need.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Which solutions somebody looks at; empty: all of them.
using Scope = QList<Id<Solution>>;
/// The solutions of these names that this database has.
Result<Scope> solutionsNamed(Reader &reader, const QStringList &names);

/// What needs doing now, sorted by deadline.
struct Needs {
    Instant now{};
    qint64 soonHours = 48;
    QList<Need> rows{};
    /// Sources that could not be read, in words with why; there are then at least as many needs as rows.
    QList<Message> unread{};
    /// True where what is reckoned was left out: the rows are then all but those.
    bool withoutReckoned = false;
    /// Every clock that is due, of all solutions, as it was reckoned for the rows; nothing where it was left out or could not be read.
    std::optional<DueClocks> clocks{};
};
/// Clocks and availability are reckoned for every open incident; with tens of thousands of those the rest needs not wait for them.
enum class Reckoned { Always, IfFewAreOpen };
/// Asks every room. A source that cannot be read is named in unread and does not hide the others. Reads indexes and small tables, so that
/// it takes as long with 1,000,000 incidents as with 1,000. A scope leaves out what concerns other solutions, or all of them. known is what
/// an earlier answer had, where nothing that clocks are reckoned from has been recorded since.
Result<Needs> needs(Reader &reader, const Scope &scope = {}, Reckoned reckoned = Reckoned::Always, const std::optional<DueClocks> &known = {});

/// The strip of key figures; those of a month are of the latest one whose reports are due.
struct KeyFigures {
    Month month{};
    qint64 openIncidents = 0;
    qint64 highestPriority = 0;  ///< of these
    qint64 openAWeekAgo = 0;
    int solutions = 0;           ///< with a target for their availability
    int targetsMet = 0;
    int belowTarget = 0;
    int withoutFigure = 0;
    int reportsDue = 0;
    int reportsReceived = 0;
    int places = 0;              ///< in the groups
    int placesFilled = 0;
};
Result<KeyFigures> keyFigures(Reader &reader, const Scope &scope = {});

/// The months' availability in millionths: the mean over all solutions, and the solution that stands worst against its own target in the
/// latest month.
struct AvailabilityMonths {
    QList<Month> months{};
    QList<std::optional<qint64>> average{};
    QList<std::optional<qint64>> worst{};    ///< empty where no solution has both figure and target in the latest month
    QList<int> provisionalAverage{};         ///< the months in which a solution's figure may still change
    QList<int> provisionalWorst{};
    QString worstName{};
    Id<Solution> worstSolution{};
    int belowTarget = 0;                     ///< solutions that missed their own target in the latest month
    std::optional<qint64> target{};          ///< the mean of the solutions' targets in the latest month
    int solutions = 0;
};
Result<AvailabilityMonths> availabilityMonths(Reader &reader, int months = 12, const Scope &scope = {});

/// How many incidents were reported in a month, one count for each of incidentCauses().
Result<QList<qint64>> causesOf(Reader &reader, Month month, const Scope &scope = {});

} // namespace driftsraad
