#pragma once

#include "core/agreements/contract.h"
#include "core/storage/store.h"

namespace driftsraad {

/// Where a contract stands to its end on a day.
enum class EndState {
    NoEnd,         ///< no last day is stated
    Later,         ///< neither its end nor the last day to give notice is near
    Soon,          ///< one of them is within the months asked about
    NoticePassed,  ///< notice can no longer be given, nor the wish to prolong: it ends
    Ended,
};

/// When a contract ends and by when notice must be given, with how that is found.
struct ContractEnd {
    EndState state = EndState::NoEnd;
    bool renews = false;  ///< it goes on after that end unless notice is given
    QDate termEnd{};      ///< the day on which it ends at the earliest: of the first term that can still be ended; not set: no end is stated
    QDate noticeBy{};     ///< the last day on which notice for that term, or the wish to prolong, is in time; not set: no notice is stated
    QDate nextEnd{};      ///< the last day of the term after it, where there is or may be one
    QList<Message> trace{};
    /// What must be decided next, and by when: the notice while it can be given, else the end.
    QDate decisive(QDate day) const { return noticeBy.isValid() && noticeBy >= day ? noticeBy : termEnd; }
    bool operator==(const ContractEnd &) const = default;
};

/// Notice of N months to a last day D must be there on the day before the one N months before D + 1: six months to 31 December is 30 June.
/// A self-renewing contract runs in terms of renewalMonths after its first one. The first of them that can still be ended counts: once the
/// notice for the present one is past without the renewal being taken away, it is bound to the end of the next.
ContractEnd contractEnd(const Contract &contract, QDate day, int months);
/// In a line: "Ends 31-12-2026, notice by 30-06-2026", "Renews itself after …", "Notice could be given until …".
Message endWords(const ContractEnd &end, const Contract &contract);
/// A word for lists: "Notice due", "Notice passed", "Runs out", "Renews itself", "Ended" …
Message stateWord(const ContractEnd &end, QDate day);

/// Days that no contract covers, between others that do; both included.
struct ContractGap {
    QDate from{};
    QDate to{};
    bool operator==(const ContractGap &) const = default;
};
/// The days between the first contract's first day and the last one's last day that none of them covers, in order.
QList<ContractGap> contractGaps(const QList<Contract> &contracts);
/// What is unclear about the contracts of one solution: days without any, none today, none from a day on that is near.
QList<Message> coverRemarks(const QList<Contract> &contracts, QDate day);
/// What is unclear about a contract's days: none stated, an underpinning contract that does not last as long as the one above.
QList<Message> contractRemarks(const Contract &contract, const std::optional<Contract> &parent, const QList<Contract> &underpinning, QDate day);

/// What takes over from a contract when its present term ends.
struct Succession {
    QList<Contract> contracts{};  ///< of the same holder, about a solution of the contract, from the day after the term's last
    bool isComplete = false;      ///< every solution in operation of the contract is in one of them
    bool operator==(const Succession &) const = default;
};
Result<Succession> successionOf(Reader &reader, const Contract &contract, QDate termEnd);
/// "K-120 (Driftskontrakt, NemRefusion) follows on 01-01-2027"; empty where nothing follows.
Message successionWords(const Succession &succession);

/// A contract that needs a decision, with the names that a list shows.
struct RunningOut {
    Contract contract{};
    ContractEnd end{};
    QString supplierName{};
    QString holderName{};
    QStringList solutionNames{};
    bool uncovered = false;  ///< it has ended and a solution in operation of it has no contract today
    Succession next{};
    /// Nothing is left to decide: others take over, and it does not renew itself beside them.
    bool isSettled() const { return next.isComplete && contract.renewal != Renewal::Automatic; }
};
/// The contracts whose end, or last day to give notice, is at most that many months ahead of the day, those whose notice has passed, and
/// those that have ended without another for their solution. By the day that decides, the earliest first.
Result<QList<RunningOut>> contractsRunningOut(Reader &reader, QDate day, int months);

} // namespace driftsraad
