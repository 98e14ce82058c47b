#pragma once

#include "core/agreements/availabilityrule.h"
#include "core/agreements/clocklimit.h"
#include "core/agreements/contractcalendar.h"
#include "core/base/problem.h"
#include "core/storage/store.h"

namespace driftsraad {

// What a contract says of faults, clocks, hours and availability: FaultCategory, ClockLimit, ContractCalendar, AvailabilityRule. Each is
// changed in one of two ways, and the form asks which: a correction says that it was wrong from the start, an amendment that it is
// otherwise from a day.

QList<Problem> problems(const FaultCategory &category);
QList<Problem> problems(const ClockLimit &limit);
QList<Problem> problems(const ContractCalendar &calendar);
QList<Problem> problems(const AvailabilityRule &rule);
QList<Problem> problems(const ClosingDay &day);

/// Refused where the contract says the same thing already in an overlapping period: the same code of a category, the limit of the same
/// clock and category; it has one calendar and one rule a day.
template<class Entry>
Result<Id<Entry>> addTerm(Transaction &transaction, const Entry &entry);
/// Changes the entry, and with it what was reckoned by it in the past. A category whose code changes keeps what its other entries mean:
/// they get the new code too.
template<class Entry>
Result<void> correctTerm(Transaction &transaction, const Edited<Entry> &edited);
/// Leaves the past alone: the entry that was seen ends the day before, and what the form holds counts from that day as a new entry, until
/// the day on which the old one would have ended. Refused where the day is not after the entry's first and within it, and where the
/// entry has been changed since it was seen. An amended calendar takes its closing days along.
template<class Entry>
Result<Id<Entry>> amendTerm(Transaction &transaction, const Edited<Entry> &edited, QDate from);
/// Refused where an incident or a limit names it.
template<class Entry>
Result<void> removeTerm(Transaction &transaction, Id<Entry> entry);

/// The calendar's own closing days become these; ids are not looked at.
Result<void> setClosingDays(Transaction &transaction, Id<ContractCalendar> calendar, const QList<ClosingDay> &days);

/// All that a contract says, with what is over and what has not begun.
struct ContractTerms {
    QList<FaultCategory> categories{};
    QList<ClockLimit> limits{};
    QList<ContractCalendar> calendars{};
    QList<ClosingDay> closingDays{};
    QList<AvailabilityRule> rules{};
};
Result<ContractTerms> contractTerms(Reader &reader, Id<Contract> contract);

} // namespace driftsraad
