#pragma once

#include "core/incidents/incidentmonth.h"
#include "core/storage/store.h"
#include "core/supplierreports/supplierreport.h"

namespace driftsraad {

/// The availability that the incidents gave when a month's report was approved, with its trace: what was approved stays what it was,
/// whatever is corrected afterwards.
struct ApprovedMonth {
    Id<ApprovedMonth> id{};
    Revision revision{};
    Id<SupplierReport> report{};
    Id<Contract> contract{};  ///< whose rule counted; none: the solution's own hours
    qint64 serviceMinutes = 0;
    qint64 agreedMinutes = 0;
    qint64 downMillionths = 0;
    bool provisional = false;
    QString trace{};          ///< as traceText() writes it
    bool operator==(const ApprovedMonth &) const = default;
};
const Table<ApprovedMonth> &tableOf(const ApprovedMonth *);

/// A trace as text that reads back equal, to the minute; spans that cannot be read are left out.
QString traceText(const QList<TimeSpan> &trace);
QList<TimeSpan> traceOf(const QString &text);
Availability availabilityOf(const ApprovedMonth &approved, Month month);

/// Keeps what the incidents give for the report's solution and month as of its approval; nothing where nothing can be measured.
Result<void> keepMonth(Transaction &transaction, const SupplierReport &report);
Result<void> keepMonth(Transaction &transaction, const SupplierReport &report, ReckonedMonths *months);
/// The approval has fallen.
Result<void> forgetMonth(Transaction &transaction, Id<SupplierReport> report);

/// The kept months of the solutions, by solution and month.
Result<QHash<std::pair<qint64, int>, ApprovedMonth>> approvedMonths(Reader &reader, Month first, Month last, Id<Solution> only = {});

} // namespace driftsraad
