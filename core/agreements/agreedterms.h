#pragma once

#include "core/agreements/availabilityrule.h"
#include "core/agreements/clockterms.h"
#include "core/agreements/contractcalendar.h"
#include "core/storage/store.h"

#include <QHash>

namespace driftsraad {

/// What all contracts say of faults, clocks and availability, on any day. Read once by a handful of statements, however many incidents ask.
class AgreedTerms
{
public:
    static Result<AgreedTerms> read(Reader &reader);

    /// Whose terms count for a solution on a day: the first of contractsInForce() that says anything of faults, clocks or hours, else the
    /// first. None where no contract is in force.
    Id<Contract> contractFor(Id<Solution> solution, QDate day) const;
    QString nameOf(Id<Contract> contract) const;
    /// False where no contract sets any limit: then no clock runs but for what somebody promised.
    bool setsLimits() const;
    /// False where no solution's availability can be measured at any time.
    bool saysHours() const;
    /// The categories in force on a day, the most pressing first.
    QList<FaultCategory> categoriesOn(Id<Contract> contract, QDate day) const;
    /// What counts on that day for who chose a category once: the entry with its code. Where nobody chose, or chose in another contract,
    /// the first that answers to the priority. Nothing where none does.
    std::optional<FaultCategory> categoryFor(Id<Contract> contract, QDate day, Id<FaultCategory> chosen, int priority) const;
    /// True for two entries of one category.
    bool isSameCategory(Id<Contract> contract, Id<FaultCategory> left, Id<FaultCategory> right) const;

    /// The terms of one clock for an incident reported then; null where the contract sets no limit. They live as long as this.
    const ClockTerms *clockTerms(Id<Contract> contract, Id<Solution> solution, ClockKind kind, const std::optional<FaultCategory> &category, Instant reported);
    bool pausesAtThirdParty(Id<Contract> contract, QDate day) const;
    /// Working time in the support hours, and the agreed service time. Where the contract has no calendar: the solution's hours and the
    /// public holidays. Round the clock where nothing is said, or nothing that can be read for certain.
    WorkingTime supportTime(Id<Contract> contract, Id<Solution> solution, QDate day);
    WorkingTime serviceTime(Id<Contract> contract, Id<Solution> solution, QDate day);
    /// How a month's availability is measured: each day by the contract, calendar and rule in force on it, the first period from the month's
    /// first day. Days before the first of them count by that one. Empty where hours on any day cannot be read for certain: then nothing is
    /// measured.
    QList<AvailabilityPeriod> availabilityPeriods(Id<Solution> solution, Month month);
    /// What counts on one day. Nothing where neither the contract nor the solution says hours that can be read for certain.
    std::optional<AvailabilityTerms> availabilityTerms(Id<Contract> contract, Id<Solution> solution, QDate day);

private:
    /// What one contract says.
    struct Entries {
        Contract contract{};
        QList<FaultCategory> categories{};
        QList<ClockLimit> limits{};
        QList<ContractCalendar> calendars{};
        QList<AvailabilityRule> rules{};
    };
    Result<void> readFurtherSolutions(Reader &reader, const QList<Contract> &contracts);
    template<class Entry>
    Result<void> readEntries(Reader &reader, QByteArrayView clause, QList<Entry> Entries::*into);
    bool saysAnything(const Entries &entries, QDate day) const;
    /// The first entry with the category's code: it stands for all of them.
    qint64 keyOf(const Entries &entries, Id<FaultCategory> category) const;
    const ContractCalendar *calendarOn(Id<Contract> contract, QDate day) const;
    WorkingTime workingTime(const QString &hours, const ContractCalendar *calendar);
    /// The days of a month on which other entries may begin to count, its first among them.
    QList<QDate> turningDays(Id<Solution> solution, Month month) const;
    QString supportHours(const ContractCalendar *calendar, Id<Solution> solution) const;
    QString serviceHours(const ContractCalendar *calendar, Id<Solution> solution) const;
    QList<ClockTerms> made(const Entries &entries, Id<Solution> solution);

    QHash<Id<Contract>, Entries> m_entries;
    QHash<Id<Solution>, QList<Id<Contract>>> m_contracts;  ///< in the order of contractsInForce()
    QHash<Id<Solution>, QString> m_serviceHours;
    QHash<Id<ContractCalendar>, QList<ClosingDay>> m_closingDays;
    QHash<std::pair<qint64, QString>, WorkingTime> m_workingTimes;  ///< by calendar and hours
    /// By contract and solution; a list keeps its place while others are added.
    QHash<std::pair<qint64, qint64>, std::shared_ptr<const QList<ClockTerms>>> m_clockTerms;
    Percent m_warning{};
};

} // namespace driftsraad
