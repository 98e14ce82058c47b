#include "core/agreements/terms.h"

#include "core/agreements/part.h"
#include "core/storage/cleaned.h"

namespace driftsraad {

namespace {

void checkHours(const QString &text, const char *column, QList<Problem> *found)
{
    if (!text.trimmed().isEmpty() && !ServiceHours::parse(text))
        found->append(Problem{column, {QT_TRANSLATE_NOOP("Messages", "These hours cannot be read for certain. Write them as “Mon-Fri 08:00-16:00” or “24/7”."), {}}});
}

void checkWeight(Percent weight, const char *column, QList<Problem> *found)
{
    if (weight.millionths < 0 || weight.millionths > 1'000'000)
        found->append(Problem{column, {QT_TRANSLATE_NOOP("Messages", "A weight is between 0 and 100 %."), {}}});
}

template<class Entry>
bool overlap(const Entry &one, const Entry &other)
{
    const bool oneEndsFirst = one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    const bool otherEndsFirst = other.validTo.isValid() && one.validFrom.isValid() && other.validTo < one.validFrom;
    return !oneEndsFirst && !otherEndsFirst;
}

/// What a transaction must know to tell whether two entries say the same thing.
using Codes = QHash<Id<FaultCategory>, QString>;

bool isSameThing(const FaultCategory &left, const FaultCategory &right, const Codes &) { return left.code == right.code; }
bool isSameThing(const ClockLimit &left, const ClockLimit &right, const Codes &codes)
{
    return left.kind == right.kind && codes.value(left.category) == codes.value(right.category);
}
bool isSameThing(const ContractCalendar &, const ContractCalendar &, const Codes &) { return true; }
bool isSameThing(const AvailabilityRule &, const AvailabilityRule &, const Codes &) { return true; }

Message alreadySaid(const FaultCategory &category)
{
    return {QT_TRANSLATE_NOOP("Messages", "The contract has a category %1 in this period already. Give the older one a last day first."), {category.code}};
}
Message alreadySaid(const ClockLimit &limit)
{
    return {QT_TRANSLATE_NOOP("Messages", "The contract already sets a limit for this category (%1, %2) in this period. Give the older one a last day first."),
            {nested(word(limit.kind)), nested(limitWords(limit.limit()))}};
}
Message alreadySaid(const ContractCalendar &)
{
    return {QT_TRANSLATE_NOOP("Messages", "The contract has a calendar in this period already. Give the older one a last day first.")};
}
Message alreadySaid(const AvailabilityRule &)
{
    return {QT_TRANSLATE_NOOP("Messages", "The contract has a rule for availability in this period already. Give the older one a last day first.")};
}

Result<Codes> codesOf(Reader &reader, Id<Contract> contract)
{
    const auto categories = reader.list<FaultCategory>("WHERE contract = ?", {contract});
    if (!categories)
        return categories.error();
    Codes codes;
    for (const FaultCategory &category : *categories)
        codes.insert(category.id, category.code);
    return codes;
}

template<class Entry>
Result<void> checkSiblings(Reader &reader, const Entry &entry)
{
    const auto codes = codesOf(reader, entry.contract);
    if (!codes)
        return codes.error();
    const auto siblings = reader.list<Entry>("WHERE contract = ?", {entry.contract});
    if (!siblings)
        return siblings.error();
    for (const Entry &sibling : *siblings) {
        if (sibling.id != entry.id && overlap(sibling, entry) && isSameThing(sibling, entry, *codes))
            return refusal(alreadySaid(sibling));
    }
    return {};
}

/// A limit's category is one of its own contract's.
template<class Entry>
Result<void> checkNamed(Reader &reader, const Entry &entry)
{
    if constexpr (std::is_same_v<Entry, ClockLimit>) {
        if (!entry.category.isValid())
            return {};
        const auto category = reader.get(entry.category);
        if (!category)
            return category.error();
        if (category->contract != entry.contract)
            return refusal({QT_TRANSLATE_NOOP("Messages", "The category belongs to another contract.")});
    }
    return {};
}

template<class Entry>
Result<void> checked(Reader &reader, const Entry &entry)
{
    DRIFTSRAAD_TRY(refusedBy(problems(entry)));
    DRIFTSRAAD_TRY(checkNamed(reader, entry));
    return checkSiblings(reader, entry);
}

/// The other entries of a category are the same category under its new code.
Result<void> renameOthers(Transaction &transaction, const FaultCategory &renamed, const QString &before)
{
    const auto others = transaction.list<FaultCategory>("WHERE contract = ? AND code = ? AND id <> ?", {renamed.contract, before, renamed.id});
    if (!others)
        return others.error();
    for (FaultCategory other : *others) {
        other.code = renamed.code;
        DRIFTSRAAD_TRY(transaction.put(other));
    }
    return {};
}

Result<void> takeClosingDays(Transaction &transaction, Id<ContractCalendar> from, Id<ContractCalendar> to)
{
    const auto days = transaction.list<ClosingDay>("WHERE calendar = ? ORDER BY id", {from});
    if (!days)
        return days.error();
    for (ClosingDay day : *days) {
        day.calendar = to;
        DRIFTSRAAD_TRY(transaction.insert(day));
    }
    return {};
}

} // namespace

QList<Problem> problems(const FaultCategory &category)
{
    QList<Problem> found;
    if (cleanText(category.code).isEmpty())
        found.append(Problem{"code", {QT_TRANSLATE_NOOP("Messages", "Write the category as the contract numbers it: A, 1."), {}}});
    if (category.priority < 0 || category.priority > 4)
        found.append(Problem{"priority", {QT_TRANSLATE_NOOP("Messages", "The priority is a number from 1 to 4, or none."), {}}});
    checkPeriod(category.validFrom, category.validTo, &found);
    return found;
}

QList<Problem> problems(const ClockLimit &limit)
{
    QList<Problem> found;
    if (limit.amount <= 0)
        found.append(Problem{"amount", {QT_TRANSLATE_NOOP("Messages", "The limit is more than 0."), {}}});
    if (limit.outsideAmount && *limit.outsideAmount <= 0)
        found.append(Problem{"outside_amount", {QT_TRANSLATE_NOOP("Messages", "The limit is more than 0."), {}}});
    if (limit.warning && (limit.warning->millionths <= 0 || limit.warning->millionths > 1'000'000))
        found.append(Problem{"warning", {QT_TRANSLATE_NOOP("Messages", "A clock warns when more than 0 and at most 100 % of its limit are used."), {}}});
    checkPeriod(limit.validFrom, limit.validTo, &found);
    return found;
}

QList<Problem> problems(const ContractCalendar &calendar)
{
    QList<Problem> found;
    checkHours(calendar.supportHours, "support_hours", &found);
    checkHours(calendar.serviceHours, "service_hours", &found);
    checkPeriod(calendar.validFrom, calendar.validTo, &found);
    return found;
}

QList<Problem> problems(const AvailabilityRule &rule)
{
    QList<Problem> found;
    checkWeight(rule.partialWeight, "partial_weight", &found);
    checkWeight(rule.degradedWeight, "degraded_weight", &found);
    if (rule.noticeWorkingDays < 0 || rule.noticeWorkingDays > 250)
        found.append(Problem{"notice_working_days", {QT_TRANSLATE_NOOP("Messages", "The notice is between 0 and 250 working days."), {}}});
    if (rule.windowMinutes && (*rule.windowMinutes < 0 || *rule.windowMinutes > 31 * minutesADay))
        found.append(Problem{"window_minutes", {QT_TRANSLATE_NOOP("Messages", "Planned windows take between no time and the whole month."), {}}});
    checkPeriod(rule.validFrom, rule.validTo, &found);
    return found;
}

QList<Problem> problems(const ClosingDay &day)
{
    QList<Problem> found;
    if (cleanText(day.name).isEmpty())
        found.append(Problem{"name", {QT_TRANSLATE_NOOP("Messages", "Give it a name."), {}}});
    if (day.kind != HolidayRule::Kind::FromEaster && !day.date.isValid())
        found.append(Problem{"date", {QT_TRANSLATE_NOOP("Messages", "Write the day."), {}}});
    if (day.kind == HolidayRule::Kind::FromEaster && (day.easterDays < -100 || day.easterDays > 250))
        found.append(Problem{"easter_days", {QT_TRANSLATE_NOOP("Messages", "The day lies between 100 days before and 250 days after Easter Sunday."), {}}});
    if (day.fromMinute < 0 || day.fromMinute >= minutesADay)
        found.append(Problem{"from_minute", {QT_TRANSLATE_NOOP("Messages", "It closes at a time of the day."), {}}});
    return found;
}

template<class Entry>
Result<Id<Entry>> addTerm(Transaction &transaction, const Entry &entry)
{
    const Entry clean = cleaned(entry);
    DRIFTSRAAD_TRY(checked(transaction, clean));
    DRIFTSRAAD_TRY(transaction.touch(clean.contract));
    return transaction.insert(clean);
}

template<class Entry>
Result<void> correctTerm(Transaction &transaction, const Edited<Entry> &edited)
{
    const Entry mine = cleaned(edited.mine);
    if constexpr (std::is_same_v<Entry, FaultCategory>) {
        if (mine.code != edited.base.code)
            DRIFTSRAAD_TRY(renameOthers(transaction, mine, edited.base.code));
    }
    DRIFTSRAAD_TRY(checked(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.contract));
    return transaction.save(Edited<Entry>{edited.base, mine});
}

template<class Entry>
Result<Id<Entry>> amendTerm(Transaction &transaction, const Edited<Entry> &edited, QDate from)
{
    auto before = transaction.get(edited.base.id);
    if (!before)
        return before.error();
    // Values are compared, not revisions: a form knows what it showed, and a neighbour's change raises the revision too.
    Entry seen = edited.base;
    seen.revision = before->revision;
    if (!(*before == seen))
        return refusal({QT_TRANSLATE_NOOP("Messages", "Somebody has changed the entry meanwhile. Look at it again before you amend it.")});
    if (!from.isValid() || (before->validFrom.isValid() && from <= before->validFrom) || (before->validTo.isValid() && from > before->validTo))
        return refusal({QT_TRANSLATE_NOOP("Messages", "An amendment counts from a day after the entry's first and not after its last.")});
    Entry mine = cleaned(edited.mine);
    mine.id = {};
    mine.revision = {};
    mine.validFrom = from;
    before->validTo = from.addDays(-1);
    DRIFTSRAAD_TRY(transaction.put(*before));
    DRIFTSRAAD_TRY(checked(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.contract));
    const auto added = transaction.insert(mine);
    if (!added)
        return added.error();
    if constexpr (std::is_same_v<Entry, ContractCalendar>)
        DRIFTSRAAD_TRY(takeClosingDays(transaction, before->id, *added));
    return *added;
}

template<class Entry>
Result<void> removeTerm(Transaction &transaction, Id<Entry> entry)
{
    return transaction.remove(entry);
}

template Result<Id<FaultCategory>> addTerm(Transaction &, const FaultCategory &);
template Result<Id<ClockLimit>> addTerm(Transaction &, const ClockLimit &);
template Result<Id<ContractCalendar>> addTerm(Transaction &, const ContractCalendar &);
template Result<Id<AvailabilityRule>> addTerm(Transaction &, const AvailabilityRule &);
template Result<void> correctTerm(Transaction &, const Edited<FaultCategory> &);
template Result<void> correctTerm(Transaction &, const Edited<ClockLimit> &);
template Result<void> correctTerm(Transaction &, const Edited<ContractCalendar> &);
template Result<void> correctTerm(Transaction &, const Edited<AvailabilityRule> &);
template Result<Id<FaultCategory>> amendTerm(Transaction &, const Edited<FaultCategory> &, QDate);
template Result<Id<ClockLimit>> amendTerm(Transaction &, const Edited<ClockLimit> &, QDate);
template Result<Id<ContractCalendar>> amendTerm(Transaction &, const Edited<ContractCalendar> &, QDate);
template Result<Id<AvailabilityRule>> amendTerm(Transaction &, const Edited<AvailabilityRule> &, QDate);
template Result<void> removeTerm(Transaction &, Id<FaultCategory>);
template Result<void> removeTerm(Transaction &, Id<ClockLimit>);
template Result<void> removeTerm(Transaction &, Id<ContractCalendar>);
template Result<void> removeTerm(Transaction &, Id<AvailabilityRule>);

Result<void> setClosingDays(Transaction &transaction, Id<ContractCalendar> calendar, const QList<ClosingDay> &days)
{
    const auto before = transaction.list<ClosingDay>("WHERE calendar = ? ORDER BY id", {calendar});
    if (!before)
        return before.error();
    QList<ClosingDay> wanted;
    for (const ClosingDay &day : days) {
        ClosingDay clean = cleaned(day);
        clean.id = {};
        clean.revision = {};
        clean.calendar = calendar;
        DRIFTSRAAD_TRY(refusedBy(problems(clean)));
        wanted.append(clean);
    }
    for (const ClosingDay &known : *before) {
        ClosingDay value = known;
        value.id = {};
        value.revision = {};
        if (!wanted.removeOne(value))
            DRIFTSRAAD_TRY(transaction.remove(known.id));
    }
    for (const ClosingDay &day : std::as_const(wanted))
        DRIFTSRAAD_TRY(transaction.insert(day));
    return {};
}

Result<ContractTerms> contractTerms(Reader &reader, Id<Contract> contract)
{
    auto categories = reader.list<FaultCategory>("WHERE contract = ? ORDER BY sort_order, valid_from, id", {contract});
    if (!categories)
        return categories.error();
    auto limits = reader.list<ClockLimit>("WHERE contract = ? ORDER BY kind, category, valid_from, id", {contract});
    if (!limits)
        return limits.error();
    auto calendars = reader.list<ContractCalendar>("WHERE contract = ? ORDER BY valid_from, id", {contract});
    if (!calendars)
        return calendars.error();
    auto days = reader.list<ClosingDay>("WHERE calendar IN (SELECT id FROM contract_calendar WHERE contract = ?) ORDER BY id", {contract});
    if (!days)
        return days.error();
    auto rules = reader.list<AvailabilityRule>("WHERE contract = ? ORDER BY valid_from, id", {contract});
    if (!rules)
        return rules.error();
    return ContractTerms{*std::move(categories), *std::move(limits), *std::move(calendars), *std::move(days), *std::move(rules)};
}

} // namespace driftsraad
