#pragma once

#include "core/incidents/queries.h"

#include <algorithm>

// How a filter is asked of the database: what the board and the lists have in common.

namespace driftsraad {

/// A condition and what is bound to its marks, in order.
struct FilterClause {
    QByteArray sql{};
    QList<Value> bound{};

    /// Without the leading WHERE.
    QByteArray bare() const { return sql.mid(7); }
    void add(const QByteArray &condition, const QList<Value> &values = {})
    {
        sql += sql.isEmpty() ? QByteArray(" WHERE ") : QByteArray(" AND ");
        sql += condition;
        bound += values;
    }
    template<class T>
    void addOneOf(const QByteArray &column, const QList<T> &values)
    {
        if (values.isEmpty())
            return;
        const QList<Value> list(values.cbegin(), values.cend());
        add(column + " IN (" + marks(list.size()) + ')', list);
    }
};

/// What the search index says to the typed text: the ids in their order. The columns and periods are read from other indexes without
/// the text and compared with these, which is several times faster than to let the engine look every hit up in the table.
struct FilterHits {
    bool everything = true;
    QList<qint64> ids{};

    bool contain(qint64 id) const { return everything || std::binary_search(ids.cbegin(), ids.cend(), id); }
};

/// What the filter's text finds; everything where it has none.
Result<FilterHits> hitsOf(Reader &reader, const IncidentFilter &filter);
bool asksForTextOnly(const IncidentFilter &filter);
/// Everything but text, state and period. Few hits stand in the query itself: then it looks these up instead of reading an index.
FilterClause commonClause(const IncidentFilter &filter, const FilterHits &hits);
bool wantsState(const IncidentFilter &filter, IncidentState state);
QList<IncidentState> wantedOpenStates(const IncidentFilter &filter);
/// The conditions on state and period for open incidents; those on closed ones are in addClosed().
void addOpen(const IncidentFilter &filter, FilterClause *clause);
void addClosed(const IncidentFilter &filter, FilterClause *clause);
/// Open and closed at once, for lists.
FilterClause wholeClause(const Reader &reader, const IncidentFilter &filter);

/// What the board's indexes hold of an incident.
struct Glimpse {
    qint64 id = 0;
    IncidentState state = IncidentState::New;
    qint64 solution = 0;
    int priority = 4;
};
/// Nothing but what is in the indexes is read, so that these answer alone.
Result<void> visitOpen(Reader &reader, const IncidentFilter &filter, const FilterHits &hits, const QByteArray &order, const std::function<void(const Glimpse &)> &visit);
/// visit returns false when it has seen enough.
Result<void> visitClosed(Reader &reader, const IncidentFilter &filter, const FilterHits &hits, const QByteArray &order, const std::function<bool(const Glimpse &)> &visit);

} // namespace driftsraad
