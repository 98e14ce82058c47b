#pragma once

#include "core/agreements/contract.h"
#include "core/supplierreports/supplierreport.h"

namespace driftsraad {

/// Where a month's report stands.
enum class ReportState {
    NotExpected,   ///< no contract was in force in the month
    Expected,      ///< due later
    Received,      ///< in time
    ReceivedLate,
    Missing,       ///< due, and not here
};
Message word(ReportState state);

/// The day by which a month's report is due: the same day of every following month, or that month's last where it has no such day.
QDate dueDate(Month month, int dueDay);

/// A contract for the solution was in force on at least one day of the month, and the month has begun.
bool isExpected(Month month, const QList<Contract> &contractsOfSolution, QDate today);

struct RegisterEntry {
    ReportState state = ReportState::NotExpected;
    QDate due{};
    QDate receivedOn{};
    bool approved = false;
    Message reason{};
};
/// received: the month's report, or nothing. A report that came although none was expected counts as received.
RegisterEntry registerEntry(Month month, bool expected, const SupplierReport *received, int dueDay, QDate today);

} // namespace driftsraad
