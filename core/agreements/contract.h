#pragma once

#include "core/parties/solution.h"

namespace driftsraad {

struct Contract {
    Id<Contract> id{};
    Revision revision{};
    QString name{};
    QString number{};               ///< the contract's own number or file number
    Id<Solution> solution{};        ///< none: the contract is about no single solution
    Id<Organisation> supplier{};
    Id<Organisation> holder{};      ///< who holds the contract and follows up: KOMBIT, or another party in the chain
    QDate validFrom{};
    QDate validTo{};                ///< the last day; not set: until it is terminated
    int noticeMonths = 0;           ///< 0: not stated
    Id<Contract> parent{};          ///< the contract that this one underpins: a supplier's with its supplier stands under KOMBIT's
    QString note{};
    bool operator==(const Contract &) const = default;
};
const Table<Contract> &tableOf(const Contract *);

/// Both days are included; a day that is not set is open.
bool isWithin(QDate day, QDate from, QDate to);
inline bool isInForce(const Contract &contract, QDate day) { return isWithin(day, contract.validFrom, contract.validTo); }

} // namespace driftsraad
