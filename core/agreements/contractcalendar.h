#pragma once

#include "core/agreements/contract.h"
#include "core/calendar/workingtime.h"

namespace driftsraad {

/// When a contract's support and service are open, and on which days they close.
struct ContractCalendar {
    Id<ContractCalendar> id{};
    Revision revision{};
    Id<Contract> contract{};
    StandardProfile profile = StandardProfile::Official;
    QString supportHours{};           ///< as ServiceHours reads it: in these working time is counted; empty: as the service
    QString serviceHours{};           ///< the agreed service time, of which availability is a share; empty: the solution's
    bool pausedAtThirdParty = false;  ///< the clocks stand while an incident is at a third party
    QDate validFrom{};
    QDate validTo{};                  ///< the last day
    bool operator==(const ContractCalendar &) const = default;
};
const Table<ContractCalendar> &tableOf(const ContractCalendar *);

inline bool isInForce(const ContractCalendar &calendar, QDate day) { return isWithin(day, calendar.validFrom, calendar.validTo); }

Message closingDayKindWord(qint64 kind);
/// A day on which a contract closes beside its profile's.
struct ClosingDay {
    Id<ClosingDay> id{};
    Revision revision{};
    Id<ContractCalendar> calendar{};
    QString name{};
    HolidayRule::Kind kind = HolidayRule::Kind::Once;
    QDate date{};        ///< of EveryYear its day and month count
    int easterDays = 0;  ///< of FromEaster: days after Easter Sunday, before it negative
    int fromMinute = 0;  ///< of the day; 0: all of it
    bool operator==(const ClosingDay &) const = default;
};
const Table<ClosingDay> &tableOf(const ClosingDay *);

HolidayRule ruleOf(const ClosingDay &day);
CalendarProfile profileOf(const ContractCalendar &calendar, const QList<ClosingDay> &days);
Message closingDayWords(const ClosingDay &day);

} // namespace driftsraad
