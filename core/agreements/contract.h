#pragma once

#include "core/parties/solution.h"

namespace driftsraad {

/// What happens to a contract on its last day. The numbers are stored; they never change their meaning.
enum class Renewal {
    Automatic = 1,  ///< goes on by the renewal's months unless notice was given
    Optional = 2,   ///< may be prolonged by them, when the holder says so in time
};
Message renewalWord(qint64 renewal);
inline Message word(Renewal renewal) { return renewalWord(static_cast<qint64>(renewal)); }

struct Contract {
    Id<Contract> id{};
    Revision revision{};
    QString name{};
    QString number{};               ///< the contract's own number or file number
    Id<Solution> solution{};        ///< none: the contract is about no single solution; further ones are ContractSolution
    Id<Organisation> supplier{};
    Id<Organisation> holder{};      ///< who holds the contract and follows up: KOMBIT, or another party in the chain
    QDate validFrom{};
    QDate validTo{};                ///< the last day (of the first term, where it renews); not set: until it is terminated
    int noticeMonths = 0;           ///< 0: not stated
    std::optional<Renewal> renewal{};  ///< none: it ends
    int renewalMonths = 0;
    Id<Contract> parent{};          ///< the contract that this one underpins: a supplier's with its supplier stands under KOMBIT's
    QString note{};
    bool operator==(const Contract &) const = default;
};
const Table<Contract> &tableOf(const Contract *);

/// Another party of a contract, beside holder and supplier.
struct ContractParty {
    Id<ContractParty> id{};
    Revision revision{};
    Id<Contract> contract{};
    Id<Organisation> organisation{};
    QString role{};  ///< in words: "Tilsluttet kommune", "Underleverandør"
    bool operator==(const ContractParty &) const = default;
};
const Table<ContractParty> &tableOf(const ContractParty *);

/// A further solution that a contract is about.
struct ContractSolution {
    Id<ContractSolution> id{};
    Revision revision{};
    Id<Contract> contract{};
    Id<Solution> solution{};
    bool operator==(const ContractSolution &) const = default;
};
const Table<ContractSolution> &tableOf(const ContractSolution *);

/// Both days are included; a day that is not set is open.
bool isWithin(QDate day, QDate from, QDate to);
/// A contract that renews itself goes on past the last day of its first term: until its end is written down by taking the renewal away.
inline QDate lastDayOf(const Contract &contract) { return contract.renewal == Renewal::Automatic ? QDate() : contract.validTo; }
inline bool isInForce(const Contract &contract, QDate day) { return isWithin(day, contract.validFrom, lastDayOf(contract)); }

} // namespace driftsraad
