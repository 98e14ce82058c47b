#include "core/agreements/registerterms.h"

#include "core/agreements/figurewords.h"
#include "core/agreements/registerrelations.h"
#include "core/agreements/terms.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// Those in force first, each part in the order in which it came.
template<class Entry>
QList<Entry> currentFirst(QList<Entry> entries, QDate day)
{
    std::stable_partition(entries.begin(), entries.end(), [day](const Entry &entry) { return isInForce(entry, day); });
    return entries;
}

template<class Entry>
RelatedRecord lineOf(const Entry &entry, const Message &title, const Message &second, QDate day)
{
    const bool isDated = entry.validFrom.isValid() || entry.validTo.isValid();
    const Message period = isDated ? periodWords(entry.validFrom, entry.validTo) : Message();
    return {.record = {table<Entry>().nameText(), entry.id.value},
            .title = title,
            .second = second.isEmpty() ? period : joined(second, period),
            .when = whenIs(day, entry.validFrom, entry.validTo)};
}

RelatedList categoryList(const ContractTerms &terms, QDate day)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Fault categories")}, .table = table<FaultCategory>().nameText(), .isPart = true};
    for (const FaultCategory &category : currentFirst(terms.categories, day)) {
        const Message priority = category.priority == 0 ? Message() : Message{QT_TRANSLATE_NOOP("Messages", "for priority %1"), {qint64{category.priority}}};
        list.records.append(lineOf(category, categoryWords(category), priority, day));
    }
    return list;
}

Message limitTitle(const ClockLimit &limit, const QList<FaultCategory> &categories)
{
    const auto category = std::find_if(categories.begin(), categories.end(), [&](const FaultCategory &each) { return each.id == limit.category; });
    if (category == categories.end())
        return {QT_TRANSLATE_NOOP("Messages", "%1: %2"), {nested(word(limit.kind)), nested(limitWords(limit.limit()))}};
    return {QT_TRANSLATE_NOOP("Messages", "%1, %2: %3"), {nested(word(limit.kind)), category->code, nested(limitWords(limit.limit()))}};
}

RelatedList limitList(const ContractTerms &terms, QDate day)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Time limits")}, .table = table<ClockLimit>().nameText(), .isPart = true};
    for (const ClockLimit &limit : currentFirst(terms.limits, day)) {
        Message second;
        if (const auto outside = limit.outside())
            second = {QT_TRANSLATE_NOOP("Messages", "outside the hours %1"), {nested(limitWords(*outside))}};
        if (limit.warning) {
            const Message warns{QT_TRANSLATE_NOOP("Messages", "warns at %1"), {*limit.warning}};
            second = second.isEmpty() ? warns : joined(second, warns);
        }
        list.records.append(lineOf(limit, limitTitle(limit, terms.categories), second, day));
    }
    return list;
}

RelatedList calendarList(const ContractTerms &terms, QDate day)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Calendar and hours")}, .table = table<ContractCalendar>().nameText(), .isPart = true};
    for (const ContractCalendar &calendar : currentFirst(terms.calendars, day)) {
        Message title{QT_TRANSLATE_NOOP("Messages", "The solution's hours")};
        if (!calendar.serviceHours.isEmpty())
            title = hoursWords(calendar.serviceHours);
        if (!calendar.supportHours.isEmpty())
            title = {QT_TRANSLATE_NOOP("Messages", "%1, support %2"), {nested(title), nested(hoursWords(calendar.supportHours))}};
        Message second = word(calendar.profile);
        const auto own = std::count_if(terms.closingDays.begin(), terms.closingDays.end(), [&](const ClosingDay &each) { return each.calendar == calendar.id; });
        if (own > 0)
            second = joined(second, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n closing days of its own"), own));
        if (calendar.pausedAtThirdParty)
            second = joined(second, {QT_TRANSLATE_NOOP("Messages", "clocks stand at a third party")});
        list.records.append(lineOf(calendar, title, second, day));
    }
    return list;
}

RelatedList ruleList(const ContractTerms &terms, QDate day)
{
    RelatedList list{.title = {QT_TRANSLATE_NOOP("Messages", "Availability rule")}, .table = table<AvailabilityRule>().nameText(), .isPart = true};
    for (const AvailabilityRule &rule : currentFirst(terms.rules, day)) {
        const Message title{QT_TRANSLATE_NOOP("Messages", "Partial outage %1, degraded %2"), {rule.partialWeight, rule.degradedWeight}};
        Message second{QT_TRANSLATE_NOOP("Messages", "planned windows: %1"), {nested(word(rule.windows))}};
        if (rule.noticeWorkingDays > 0)
            second = joined(second, Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n working days' notice"), rule.noticeWorkingDays));
        list.records.append(lineOf(rule, title, second, day));
    }
    return list;
}

} // namespace

Result<QList<RelatedList>> termLists(Reader &reader, Id<Contract> contract)
{
    const auto terms = contractTerms(reader, contract);
    if (!terms)
        return terms.error();
    const QDate today = reader.today();
    return QList<RelatedList>{categoryList(*terms, today), limitList(*terms, today), calendarList(*terms, today), ruleList(*terms, today)};
}

} // namespace driftsraad
