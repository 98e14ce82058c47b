#include "core/supplierreports/register.h"

#include <algorithm>

namespace driftsraad {

Message word(ReportState state)
{
    switch (state) {
    case ReportState::NotExpected:
        return {QT_TRANSLATE_NOOP("Messages", "Not expected")};
    case ReportState::Expected:
        return {QT_TRANSLATE_NOOP("Messages", "Expected")};
    case ReportState::Received:
        return {QT_TRANSLATE_NOOP("Messages", "Received")};
    case ReportState::ReceivedLate:
        return {QT_TRANSLATE_NOOP("Messages", "Too late")};
    case ReportState::Missing:
        return {QT_TRANSLATE_NOOP("Messages", "Missing")};
    }
    return {};
}

QDate dueDate(Month month, int dueDay)
{
    const QDate last = month.plus(1).lastDay();
    return QDate(last.year(), last.month(), std::clamp(dueDay, 1, last.day()));
}

bool isExpected(Month month, const QList<Contract> &contractsOfSolution, QDate today)
{
    if (month.firstDay() > today)
        return false;
    return std::any_of(contractsOfSolution.begin(), contractsOfSolution.end(), [&](const Contract &contract) {
        return (!contract.validFrom.isValid() || contract.validFrom <= month.lastDay())
               && (!contract.validTo.isValid() || contract.validTo >= month.firstDay());
    });
}

RegisterEntry registerEntry(Month month, bool expected, const SupplierReport *received, int dueDay, QDate today)
{
    RegisterEntry entry{.due = dueDate(month, dueDay)};
    if (received) {
        entry.receivedOn = received->receivedAt.localDate();
        entry.approved = received->approvedAt.isSet();
        if (entry.receivedOn <= entry.due) {
            entry.state = ReportState::Received;
            entry.reason = {QT_TRANSLATE_NOOP("Messages", "Received on %1, due on %2"), {entry.receivedOn, entry.due}};
        } else {
            entry.state = ReportState::ReceivedLate;
            entry.reason = Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Received on %1, %n days after it was due"),
                                            entry.due.daysTo(entry.receivedOn), {entry.receivedOn});
        }
    } else if (!expected) {
        entry.reason = {QT_TRANSLATE_NOOP("Messages", "No contract was in force in %1"), {month}};
    } else if (today <= entry.due) {
        entry.state = ReportState::Expected;
        entry.reason = {QT_TRANSLATE_NOOP("Messages", "Not received yet, due on %1"), {entry.due}};
    } else {
        entry.state = ReportState::Missing;
        entry.reason = {QT_TRANSLATE_NOOP("Messages", "Not received, was due on %1"), {entry.due}};
    }
    return entry;
}

} // namespace driftsraad
