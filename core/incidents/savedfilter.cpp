#include "core/incidents/savedfilter.h"

#include "core/base/text.h"
#include "core/storage/cleaned.h"

#include <algorithm>

namespace driftsraad {

Message incidentPeriodWord(qint64 period)
{
    switch (static_cast<IncidentPeriod>(period)) {
    case IncidentPeriod::All:
        return {QT_TRANSLATE_NOOP("Messages", "All times")};
    case IncidentPeriod::ThisMonth:
        return {QT_TRANSLATE_NOOP("Messages", "This month")};
    case IncidentPeriod::LastMonth:
        return {QT_TRANSLATE_NOOP("Messages", "Last month")};
    case IncidentPeriod::ThreeMonths:
        return {QT_TRANSLATE_NOOP("Messages", "Last three months")};
    case IncidentPeriod::ThisYear:
        return {QT_TRANSLATE_NOOP("Messages", "This year")};
    }
    return {};
}

const Table<SavedFilter> &tableOf(const SavedFilter *)
{
    static const Table<SavedFilter> table = Table<SavedFilter>("saved_filter", QT_TRANSLATE_NOOP("Messages", "Saved filter"))
        .field<&SavedFilter::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&SavedFilter::owner>("owner", QT_TRANSLATE_NOOP("Messages", "Saved by"))
        .field<&SavedFilter::shared>("shared", QT_TRANSLATE_NOOP("Messages", "Shared"))
        .field<&SavedFilter::text>("text", QT_TRANSLATE_NOOP("Messages", "Text"))
        .field<&SavedFilter::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&SavedFilter::cause>("cause", QT_TRANSLATE_NOOP("Messages", "Cause")).words(&incidentCauseWord)
        .field<&SavedFilter::priority>("priority", QT_TRANSLATE_NOOP("Messages", "Priority"))
        .field<&SavedFilter::municipality>("municipality", QT_TRANSLATE_NOOP("Messages", "Municipality"))
        .field<&SavedFilter::period>("period", QT_TRANSLATE_NOOP("Messages", "Period")).words(&incidentPeriodWord)
        .field<&SavedFilter::grouping>("grouping", QT_TRANSLATE_NOOP("Messages", "Grouped by")).words(&incidentGroupingWord);
    return table;
}

bool asksTheSame(const SavedFilter &one, const SavedFilter &other)
{
    SavedFilter same = other;
    same.id = one.id;
    same.revision = one.revision;
    same.name = one.name;
    same.owner = one.owner;
    same.shared = one.shared;
    return one == same;
}

IncidentFilter filterOf(const SavedFilter &saved, QDate today)
{
    IncidentFilter filter;
    filter.text = saved.text;
    if (saved.solution.isValid())
        filter.solutions = {saved.solution};
    if (saved.cause)
        filter.causes = {*saved.cause};
    if (saved.priority)
        filter.priorities = {static_cast<int>(*saved.priority)};
    filter.municipality = saved.municipality;
    const auto start = [](Month month) { return Instant::local(month.firstDay(), QTime(0, 0)); };
    const Month month = Month::of(today);
    switch (saved.period) {
    case IncidentPeriod::All:
        break;
    case IncidentPeriod::ThisMonth:
        filter.from = start(month);
        filter.to = start(month.plus(1));
        break;
    case IncidentPeriod::LastMonth:
        filter.from = start(month.plus(-1));
        filter.to = start(month);
        break;
    case IncidentPeriod::ThreeMonths:
        filter.from = start(month.plus(-2));
        filter.to = start(month.plus(1));
        break;
    case IncidentPeriod::ThisYear:
        filter.from = start(Month::of(today.year(), 1));
        filter.to = start(Month::of(today.year() + 1, 1));
        break;
    }
    return filter;
}

Result<QList<SavedFilter>> savedFilters(Reader &reader, const QString &person)
{
    auto filters = reader.list<SavedFilter>("WHERE shared = 1 OR owner = ?", {person});
    if (!filters)
        return filters.error();
    std::sort(filters->begin(), filters->end(), [](const SavedFilter &one, const SavedFilter &other) {
        const int order = compareDanish(one.name, other.name);
        return order != 0 ? order < 0 : one.id.value < other.id.value;
    });
    return filters;
}

Result<Id<SavedFilter>> saveFilter(Transaction &transaction, const SavedFilter &wanted)
{
    SavedFilter filter = cleaned(wanted);
    if (filter.name.isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "Give the filter a name.")}};
    const auto own = transaction.list<SavedFilter>("WHERE owner = ?", {filter.owner});
    if (!own)
        return own.error();
    for (const SavedFilter &known : *own) {
        if (foldName(known.name) != foldName(filter.name))
            continue;
        filter.id = known.id;
        filter.revision = known.revision;
        DRIFTSRAAD_TRY(transaction.put(filter));
        return known.id;
    }
    return transaction.insert(filter);
}

Result<void> removeFilter(Transaction &transaction, Id<SavedFilter> id, const QString &person)
{
    const auto filter = transaction.get(id);
    if (!filter)
        return filter.error();
    if (filter->owner != person)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 saved the filter %2, and only %1 can remove it."), {filter->owner, filter->name}}};
    return transaction.remove(id);
}

} // namespace driftsraad
