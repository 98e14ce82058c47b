#include "core/incidents/filterclause.h"

namespace driftsraad {

Result<FilterHits> hitsOf(Reader &reader, const IncidentFilter &filter)
{
    FilterHits hits;
    if (filter.text.trimmed().isEmpty())
        return hits;
    hits.everything = false;
    QList<Value> bound;
    const QByteArray select = reader.selectMatching(table<Incident>(), filter.text, &bound);
    DRIFTSRAAD_TRY(reader.rows(select + " ORDER BY id", bound, [&hits](const Row &row) {
        hits.ids.append(row.integer(0));
        return true;
    }));
    return hits;
}

bool asksForTextOnly(const IncidentFilter &filter)
{
    IncidentFilter rest = filter;
    rest.text.clear();
    return rest == IncidentFilter();
}

FilterClause commonClause(const IncidentFilter &filter, const FilterHits &hits)
{
    constexpr qsizetype few = 400;
    FilterClause clause;
    if (!hits.everything && hits.ids.size() <= few)
        clause.addOneOf("id", hits.ids);
    clause.addOneOf("solution", filter.solutions);
    clause.addOneOf("cause", filter.causes);
    clause.addOneOf("priority", filter.priorities);
    if (filter.municipality.isValid())
        clause.add("id IN (SELECT incident FROM affected_municipality WHERE organisation = ?)", {filter.municipality});
    return clause;
}

bool wantsState(const IncidentFilter &filter, IncidentState state)
{
    return filter.states.isEmpty() || filter.states.contains(state);
}

QList<IncidentState> wantedOpenStates(const IncidentFilter &filter)
{
    QList<IncidentState> states;
    for (const IncidentState state : incidentStates()) {
        if (isOpen(state) && wantsState(filter, state))
            states.append(state);
    }
    return states;
}

void addOpen(const IncidentFilter &filter, FilterClause *clause)
{
    clause->addOneOf("state", wantedOpenStates(filter));
    if (filter.to.isSet())
        clause->add("reported_at < ?", {filter.to});
}

void addClosed(const IncidentFilter &filter, FilterClause *clause)
{
    clause->add("state = ?", {IncidentState::Closed});
    if (filter.from.isSet())
        clause->add("closed_at >= ?", {filter.from});
    if (filter.to.isSet())
        clause->add("closed_at < ?", {filter.to});
}

FilterClause wholeClause(const Reader &reader, const IncidentFilter &filter)
{
    FilterClause clause = commonClause(filter, {});
    if (!filter.text.trimmed().isEmpty()) {
        QList<Value> words;
        const QByteArray condition = reader.matching(table<Incident>(), filter.text, &words);
        clause.add(condition, words);
    }
    if (!filter.from.isSet() && !filter.to.isSet()) {
        clause.addOneOf("state", filter.states);
        return clause;
    }
    FilterClause open;
    FilterClause closed;
    if (!wantedOpenStates(filter).isEmpty())
        addOpen(filter, &open);
    if (wantsState(filter, IncidentState::Closed))
        addClosed(filter, &closed);
    if (open.sql.isEmpty() || closed.sql.isEmpty())
        clause.add(open.bare() + closed.bare(), open.bound + closed.bound);
    else
        clause.add("((" + open.bare() + ") OR (" + closed.bare() + "))", open.bound + closed.bound);
    return clause;
}

namespace {

Glimpse glimpseOf(const Row &row)
{
    return {row.integer(0), static_cast<IncidentState>(row.integer(1)), row.integer(2), static_cast<int>(row.integer(3))};
}

} // namespace

Result<void> visitOpen(Reader &reader, const IncidentFilter &filter, const FilterHits &hits, const QByteArray &order, const std::function<void(const Glimpse &)> &visit)
{
    if (wantedOpenStates(filter).isEmpty())
        return {};
    FilterClause clause = commonClause(filter, hits);
    addOpen(filter, &clause);
    return reader.rows("SELECT id, state, solution, priority FROM incident" + clause.sql + order, clause.bound, [&](const Row &row) {
        if (hits.contain(row.integer(0)))
            visit(glimpseOf(row));
        return true;
    });
}

Result<void> visitClosed(Reader &reader, const IncidentFilter &filter, const FilterHits &hits, const QByteArray &order,
                         const std::function<bool(const Glimpse &)> &visit)
{
    if (!wantsState(filter, IncidentState::Closed))
        return {};
    FilterClause clause = commonClause(filter, hits);
    addClosed(filter, &clause);
    return reader.rows("SELECT id, state, solution, priority FROM incident" + clause.sql + order, clause.bound,
                       [&](const Row &row) { return !hits.contain(row.integer(0)) || visit(glimpseOf(row)); });
}

} // namespace driftsraad
