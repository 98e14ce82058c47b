#pragma once

#include "core/incidents/incident.h"
#include "core/storage/store.h"

#include <QHash>

namespace driftsraad {

/// By what the board has its rows, and the list its groups. The numbers are stored; they never change their meaning.
enum class IncidentGrouping { None = 0, Solution = 1, Supplier = 2, Priority = 3, State = 4, Cause = 5 };
Message incidentGroupingWord(qint64 grouping);
inline Message word(IncidentGrouping grouping) { return incidentGroupingWord(static_cast<qint64>(grouping)); }

/// The state is the board's columns already, and the cause is read on the cards.
const QList<IncidentGrouping> &boardGroupings();
const QList<IncidentGrouping> &listGroupings();

struct IncidentGroup {
    qint64 key = 0;  ///< of the solution, the organisation, or the number of the enumeration; 0: solutions without a supplier
    Message name{};
};

/// The groups that there can be, in the order in which people see them, and which one an incident is in.
class IncidentGroups
{
public:
    static Result<IncidentGroups> read(Reader &reader, IncidentGrouping grouping);

    bool isEmpty() const { return m_groups.isEmpty(); }
    const QList<IncidentGroup> &all() const { return m_groups; }
    /// The place in all(), from what the board's indexes hold. For the groupings of the board only.
    int place(qint64 solution, int priority) const;
    /// The same as an SQL expression over the table incident; its values are added to what is bound.
    QByteArray placeSql(QList<Value> *bound) const;

private:
    Result<void> readSolutions(Reader &reader);
    Result<void> readSuppliers(Reader &reader);

    IncidentGrouping m_grouping = IncidentGrouping::None;
    QList<IncidentGroup> m_groups;
    QHash<qint64, int> m_bySolution;
};

} // namespace driftsraad
