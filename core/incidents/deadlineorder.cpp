#include "core/incidents/deadlineorder.h"

#include "core/incidents/clocks.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

/// When each of them is due, where it has a limit that still runs.
Result<QHash<qint64, Instant>> dueTimes(Reader &reader, IncidentFilter filter)
{
    QList<IncidentState> states;
    for (const IncidentState state : incidentStates()) {
        if (isOpen(state) && (filter.states.isEmpty() || filter.states.contains(state)))
            states.append(state);
    }
    QHash<qint64, Instant> due;
    if (states.isEmpty())
        return due;
    filter.states = states;
    const auto open = incidentPage(reader, filter, IncidentOrder::Newest, true, 0);
    if (!open)
        return open.error();
    const auto clocks = clocksOf(reader, open->ids, reader.now());
    if (!clocks)
        return clocks.error();
    for (auto each = clocks->cbegin(); each != clocks->cend(); ++each) {
        if (const IncidentClock *first = each->mostPressing(); first && first->clock.due.isSet())
            due.insert(each.key(), first->clock.due);
    }
    return due;
}

/// Those with a due time before the others, which stay in their order.
void orderByDue(QList<qint64>::iterator begin, QList<qint64>::iterator end, const QHash<qint64, Instant> &due, bool descending)
{
    const auto rest = std::stable_partition(begin, end, [&due](qint64 id) { return due.contains(id); });
    std::sort(begin, rest, [&due, descending](qint64 left, qint64 right) {
        const std::tuple a(due.value(left), left);
        const std::tuple b(due.value(right), right);
        return descending ? b < a : a < b;
    });
}

} // namespace

Result<IncidentPage> pageByDeadline(Reader &reader, const IncidentFilter &filter, bool descending, int limit, IncidentGrouping grouping)
{
    const auto due = dueTimes(reader, filter);
    if (!due)
        return due.error();
    const bool grouped = grouping != IncidentGrouping::None;
    // The newest of the page are enough beside those that are due; where groups part the list, all of them are needed.
    auto page = incidentPage(reader, filter, IncidentOrder::Newest, true, grouped ? 0 : limit, grouping);
    if (!page)
        return page.error();
    if (grouped) {
        auto begin = page->ids.begin();
        for (const CountedGroup &group : std::as_const(page->groups)) {
            orderByDue(begin, begin + group.count, *due, descending);
            begin += group.count;
        }
    } else {
        page->ids.removeIf([&due](qint64 id) { return due->contains(id); });
        page->ids = due->keys() + page->ids;
        orderByDue(page->ids.begin(), page->ids.end(), *due, descending);
    }
    if (limit > 0)
        page->ids = page->ids.mid(0, limit);
    return page;
}

} // namespace driftsraad
