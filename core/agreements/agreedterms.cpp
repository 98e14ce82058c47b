#include "core/agreements/agreedterms.h"

#include "core/agreements/operations.h"
#include "core/settings/setting.h"

#include <algorithm>
#include <tuple>

namespace driftsraad {

namespace {

/// A time in which one calendar counts, or none of them.
struct CalendarPeriod {
    const ContractCalendar *calendar = nullptr;
    QDate from{};  ///< not set: always
    QDate to{};
};

/// All time, cut where another calendar begins to count.
QList<CalendarPeriod> periodsOf(const QList<ContractCalendar> &calendars)
{
    QList<CalendarPeriod> periods;
    QDate next;
    for (const ContractCalendar &calendar : calendars) {
        if (calendar.validFrom.isValid() && (!next.isValid() || next < calendar.validFrom))
            periods.append({nullptr, next, calendar.validFrom.addDays(-1)});
        periods.append({&calendar, calendar.validFrom, calendar.validTo});
        if (!calendar.validTo.isValid())
            return periods;
        next = calendar.validTo.addDays(1);
    }
    periods.append({nullptr, next, {}});
    return periods;
}

QDate laterOf(QDate left, QDate right)
{
    return !left.isValid() || (right.isValid() && left < right) ? right : left;
}

QDate earlierOf(QDate left, QDate right)
{
    return !left.isValid() || (right.isValid() && right < left) ? right : left;
}

/// What counts on a day. Where nothing has counted in the month yet, what begins first in the rest of it.
template<class Entry>
const Entry *countingOn(const QList<Entry> &entries, QDate day)
{
    const QDate monthStart(day.year(), day.month(), 1);
    const QDate monthEnd(day.year(), day.month(), day.daysInMonth());
    const Entry *next = nullptr;
    for (const Entry &entry : entries) {
        if (isInForce(entry, day))
            return &entry;
        const bool begins = entry.validFrom.isValid() && entry.validFrom > day && entry.validFrom <= monthEnd;
        if (begins && (!next || entry.validFrom < next->validFrom))
            next = &entry;
    }
    const bool ended = std::any_of(entries.cbegin(), entries.cend(), [&](const Entry &entry) { return entry.validTo >= monthStart && entry.validTo < day; });
    return ended ? nullptr : next;
}

/// Adds the days within the month on which one of the entries begins to count, or no longer does.
template<class Entry>
void addTurns(const QList<Entry> &entries, Month month, QList<QDate> *days)
{
    for (const Entry &entry : entries) {
        for (const QDate day : {entry.validFrom, entry.validTo.isValid() ? entry.validTo.addDays(1) : QDate()}) {
            if (day.isValid() && day > month.firstDay() && day <= month.lastDay())
                days->append(day);
        }
    }
}

} // namespace

Result<AgreedTerms> AgreedTerms::read(Reader &reader)
{
    AgreedTerms terms;
    const auto warning = settingValue(reader, SettingName::ClockWarning);
    if (!warning)
        return warning.error();
    terms.m_warning = Percent{*warning * 10'000};
    const auto contracts = reader.list<Contract>(contractOrder());
    if (!contracts)
        return contracts.error();
    for (const Contract &contract : *contracts)
        terms.m_entries[contract.id].contract = contract;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, service_hours FROM solution", {}, [&](const Row &row) {
        terms.m_serviceHours.insert({row.integer(0)}, row.text(1));
        return true;
    }));
    DRIFTSRAAD_TRY(terms.readFurtherSolutions(reader, *contracts));
    DRIFTSRAAD_TRY(terms.readEntries<FaultCategory>(reader, "ORDER BY sort_order, valid_from, id", &Entries::categories));
    DRIFTSRAAD_TRY(terms.readEntries<ClockLimit>(reader, "ORDER BY valid_from, id", &Entries::limits));
    DRIFTSRAAD_TRY(terms.readEntries<ContractCalendar>(reader, "ORDER BY COALESCE(valid_from, ''), id", &Entries::calendars));
    DRIFTSRAAD_TRY(terms.readEntries<AvailabilityRule>(reader, "ORDER BY COALESCE(valid_from, ''), id", &Entries::rules));
    const auto days = reader.list<ClosingDay>("ORDER BY id");
    if (!days)
        return days.error();
    for (const ClosingDay &day : *days)
        terms.m_closingDays[day.calendar].append(day);
    return terms;
}

Result<void> AgreedTerms::readFurtherSolutions(Reader &reader, const QList<Contract> &contracts)
{
    QHash<Id<Contract>, QList<Id<Solution>>> further;
    DRIFTSRAAD_TRY(reader.rows("SELECT contract, solution FROM contract_scope", {}, [&](const Row &row) {
        further[{row.integer(0)}].append(Id<Solution>{row.integer(1)});
        return true;
    }));
    for (const Contract &contract : contracts) {
        QList<Id<Solution>> about = further.value(contract.id);
        if (contract.solution.isValid() && !about.contains(contract.solution))
            about.append(contract.solution);
        for (const Id<Solution> solution : std::as_const(about))
            m_contracts[solution].append(contract.id);
    }
    return {};
}

template<class Entry>
Result<void> AgreedTerms::readEntries(Reader &reader, QByteArrayView clause, QList<Entry> Entries::*into)
{
    const auto entries = reader.list<Entry>(clause);
    if (!entries)
        return entries.error();
    for (const Entry &entry : *entries)
        (m_entries[entry.contract].*into).append(entry);
    return {};
}

bool AgreedTerms::saysAnything(const Entries &entries, QDate day) const
{
    const auto inForce = [day](const auto &entry) { return isInForce(entry, day); };
    return std::any_of(entries.limits.cbegin(), entries.limits.cend(), inForce) || std::any_of(entries.categories.cbegin(), entries.categories.cend(), inForce)
           || std::any_of(entries.calendars.cbegin(), entries.calendars.cend(), inForce) || std::any_of(entries.rules.cbegin(), entries.rules.cend(), inForce);
}

Id<Contract> AgreedTerms::contractFor(Id<Solution> solution, QDate day) const
{
    Id<Contract> first;
    for (const Id<Contract> contract : m_contracts.value(solution)) {
        const Entries &entries = *m_entries.constFind(contract);
        if (!isInForce(entries.contract, day))
            continue;
        if (saysAnything(entries, day))
            return contract;
        if (!first.isValid())
            first = contract;
    }
    return first;
}

QString AgreedTerms::nameOf(Id<Contract> contract) const
{
    const auto entries = m_entries.constFind(contract);
    return entries == m_entries.cend() ? QString() : entries->contract.name;
}

bool AgreedTerms::setsLimits() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entries &entries) { return !entries.limits.isEmpty(); });
}

bool AgreedTerms::saysHours() const
{
    const bool solutions = std::any_of(m_serviceHours.cbegin(), m_serviceHours.cend(), [](const QString &hours) { return ServiceHours::parse(hours).has_value(); });
    return solutions || std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entries &entries) { return !entries.calendars.isEmpty(); });
}

QList<FaultCategory> AgreedTerms::categoriesOn(Id<Contract> contract, QDate day) const
{
    QList<FaultCategory> found;
    if (const auto entries = m_entries.constFind(contract); entries != m_entries.cend()) {
        for (const FaultCategory &category : entries->categories) {
            if (isInForce(category, day))
                found.append(category);
        }
    }
    return found;
}

std::optional<FaultCategory> AgreedTerms::categoryFor(Id<Contract> contract, QDate day, Id<FaultCategory> chosen, int priority) const
{
    const auto entries = m_entries.constFind(contract);
    if (entries == m_entries.cend())
        return {};
    QString code;
    for (const FaultCategory &category : entries->categories) {
        if (category.id == chosen)
            code = category.code;
    }
    const FaultCategory *byPriority = nullptr;
    for (const FaultCategory &category : entries->categories) {
        if (!isInForce(category, day))
            continue;
        if (!code.isEmpty() && category.code == code)
            return category;
        if (category.priority == priority && !byPriority)
            byPriority = &category;
    }
    return byPriority ? std::optional(*byPriority) : std::nullopt;
}

qint64 AgreedTerms::keyOf(const Entries &entries, Id<FaultCategory> category) const
{
    const auto named = std::find_if(entries.categories.cbegin(), entries.categories.cend(), [category](const FaultCategory &each) { return each.id == category; });
    if (named == entries.categories.cend())
        return 0;
    qint64 key = named->id.value;
    for (const FaultCategory &each : entries.categories) {
        if (each.code == named->code)
            key = std::min(key, each.id.value);
    }
    return key;
}

bool AgreedTerms::isSameCategory(Id<Contract> contract, Id<FaultCategory> left, Id<FaultCategory> right) const
{
    const Entries entries = m_entries.value(contract);
    const qint64 key = keyOf(entries, left);
    return key != 0 && key == keyOf(entries, right);
}

const ContractCalendar *AgreedTerms::calendarOn(Id<Contract> contract, QDate day) const
{
    const auto entries = m_entries.constFind(contract);
    if (entries == m_entries.cend())
        return nullptr;
    const auto found = std::find_if(entries->calendars.cbegin(), entries->calendars.cend(), [day](const ContractCalendar &each) { return isInForce(each, day); });
    return found == entries->calendars.cend() ? nullptr : &*found;
}

bool AgreedTerms::pausesAtThirdParty(Id<Contract> contract, QDate day) const
{
    const ContractCalendar *calendar = calendarOn(contract, day);
    return calendar && calendar->pausedAtThirdParty;
}

QString AgreedTerms::serviceHours(const ContractCalendar *calendar, Id<Solution> solution) const
{
    return calendar && !calendar->serviceHours.isEmpty() ? calendar->serviceHours : m_serviceHours.value(solution);
}

QString AgreedTerms::supportHours(const ContractCalendar *calendar, Id<Solution> solution) const
{
    return calendar && !calendar->supportHours.isEmpty() ? calendar->supportHours : serviceHours(calendar, solution);
}

WorkingTime AgreedTerms::workingTime(const QString &hours, const ContractCalendar *calendar)
{
    const std::pair<qint64, QString> key(calendar ? calendar->id.value : 0, hours);
    const auto known = m_workingTimes.constFind(key);
    if (known != m_workingTimes.cend())
        return *known;
    const CalendarProfile profile = calendar ? profileOf(*calendar, m_closingDays.value(calendar->id)) : CalendarProfile();
    return *m_workingTimes.insert(key, WorkingTime(ServiceHours::parse(hours).value_or(ServiceHours::always()), profile));
}

WorkingTime AgreedTerms::supportTime(Id<Contract> contract, Id<Solution> solution, QDate day)
{
    const ContractCalendar *calendar = calendarOn(contract, day);
    return workingTime(supportHours(calendar, solution), calendar);
}

WorkingTime AgreedTerms::serviceTime(Id<Contract> contract, Id<Solution> solution, QDate day)
{
    const ContractCalendar *calendar = calendarOn(contract, day);
    return workingTime(serviceHours(calendar, solution), calendar);
}

QList<ClockTerms> AgreedTerms::made(const Entries &entries, Id<Solution> solution)
{
    QList<ClockTerms> terms;
    for (const CalendarPeriod &period : periodsOf(entries.calendars)) {
        for (const ClockLimit &limit : entries.limits) {
            const QDate from = laterOf(limit.validFrom, period.from);
            const QDate to = earlierOf(limit.validTo, period.to);
            if (from.isValid() && to.isValid() && to < from)
                continue;
            terms.append({.kind = limit.kind,
                          .category = keyOf(entries, limit.category),
                          .limit = limit.limit(),
                          .outside = limit.outside(),
                          .hours = workingTime(supportHours(period.calendar, solution), period.calendar),
                          .warning = limit.warning.value_or(m_warning),
                          .validFrom = from,
                          .validTo = to});
        }
    }
    return terms;
}

const ClockTerms *AgreedTerms::clockTerms(Id<Contract> contract, Id<Solution> solution, ClockKind kind, const std::optional<FaultCategory> &category,
                                          Instant reported)
{
    const auto entries = m_entries.constFind(contract);
    if (entries == m_entries.cend())
        return nullptr;
    const std::pair<qint64, qint64> key(contract.value, solution.value);
    auto known = m_clockTerms.find(key);
    if (known == m_clockTerms.end())
        known = m_clockTerms.insert(key, std::make_shared<const QList<ClockTerms>>(made(*entries, solution)));
    return termsInForce(**known, kind, category ? keyOf(*entries, category->id) : 0, reported);
}

std::optional<AvailabilityTerms> AgreedTerms::availabilityTerms(Id<Contract> contract, Id<Solution> solution, QDate day)
{
    const Entries entries = m_entries.value(contract);
    const ContractCalendar *calendar = countingOn(entries.calendars, day);
    const QString hours = serviceHours(calendar, solution);
    if (!ServiceHours::parse(hours))
        return {};
    const AvailabilityRule *rule = countingOn(entries.rules, day);
    return termsOf(rule ? *rule : AvailabilityRule{}, workingTime(hours, calendar));
}

QList<QDate> AgreedTerms::turningDays(Id<Solution> solution, Month month) const
{
    QList<QDate> days{month.firstDay()};
    for (const Id<Contract> contract : m_contracts.value(solution)) {
        const Entries &entries = *m_entries.constFind(contract);
        addTurns(QList<Contract>{entries.contract}, month, &days);
        addTurns(entries.categories, month, &days);
        addTurns(entries.limits, month, &days);
        addTurns(entries.calendars, month, &days);
        addTurns(entries.rules, month, &days);
    }
    std::sort(days.begin(), days.end());
    days.resize(std::unique(days.begin(), days.end()) - days.begin());
    return days;
}

QList<AvailabilityPeriod> AgreedTerms::availabilityPeriods(Id<Solution> solution, Month month)
{
    using Basis = std::tuple<Id<Contract>, const ContractCalendar *, const AvailabilityRule *>;
    QList<AvailabilityPeriod> periods;
    std::optional<Basis> before;
    const QList<QDate> days = turningDays(solution, month);
    Id<Contract> contract;
    for (const QDate day : days) {
        if (contract = contractFor(solution, day); contract.isValid())
            break;
    }
    for (const QDate day : days) {
        if (const Id<Contract> current = contractFor(solution, day); current.isValid())
            contract = current;
        const auto entries = m_entries.constFind(contract);
        const Basis basis = entries == m_entries.cend() ? Basis()
                                                        : Basis(contract, countingOn(entries->calendars, day), countingOn(entries->rules, day));
        if (before && *before == basis)
            continue;
        const auto terms = availabilityTerms(contract, solution, day);
        if (!terms)
            return {};
        periods.append({day, *terms});
        before = basis;
    }
    return periods;
}

} // namespace driftsraad
