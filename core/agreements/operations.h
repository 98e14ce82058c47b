#pragma once

#include "core/agreements/servicelevel.h"
#include "core/base/problem.h"
#include "core/storage/store.h"

namespace driftsraad {

QList<Problem> problems(const Contract &contract);
QList<Problem> problems(const ServiceLevel &level);
QList<Problem> problems(const ContractParty &party);
QList<Problem> problems(const ContractSolution &solution);

/// Refused where the contract would stand under itself, directly or in a circle.
Result<Id<Contract>> addContract(Transaction &transaction, const Contract &contract);
Result<void> saveContract(Transaction &transaction, const Edited<Contract> &edited);
/// Takes its service levels, parties and further solutions with it. Refused while anything else names the contract.
Result<void> removeContract(Transaction &transaction, Id<Contract> id);

/// Holder or supplier: it needs no place among the further parties.
inline bool isMainParty(const Contract &contract, Id<Organisation> organisation)
{
    return organisation == contract.holder || organisation == contract.supplier;
}
/// Refused for the holder, the supplier, and who has that role already.
Result<Id<ContractParty>> addContractParty(Transaction &transaction, const ContractParty &party);
Result<void> saveContractParty(Transaction &transaction, const Edited<ContractParty> &edited);
Result<void> removeContractParty(Transaction &transaction, Id<ContractParty> id);
/// Refused for a solution that the contract is about already.
Result<Id<ContractSolution>> addContractSolution(Transaction &transaction, const ContractSolution &solution);
Result<void> saveContractSolution(Transaction &transaction, const Edited<ContractSolution> &edited);
Result<void> removeContractSolution(Transaction &transaction, Id<ContractSolution> id);

/// Refused where the contract promises the same metric for the same priority in an overlapping period: a promise has one figure a day.
Result<Id<ServiceLevel>> addServiceLevel(Transaction &transaction, const ServiceLevel &level);
Result<void> saveServiceLevel(Transaction &transaction, const Edited<ServiceLevel> &edited);
Result<void> removeServiceLevel(Transaction &transaction, Id<ServiceLevel> id);

/// A contract's service levels by metric, priority and the day from which they hold.
Result<QList<ServiceLevel>> serviceLevelsOf(Reader &reader, Id<Contract> contract);
/// All contracts about a solution, as their only, first or further one; the oldest first.
Result<QList<Contract>> contractsAbout(Reader &reader, Id<Solution> solution);
/// KOMBIT's own contracts before those that suppliers hold, the newest first.
QByteArray contractOrder();
/// The contracts about a solution that are in force on a day, in that order.
Result<QList<Contract>> contractsInForce(Reader &reader, Id<Solution> solution, QDate day);
/// What is promised for a solution on a day: the level of the first of contractsInForce() that has one. An incident of priority p asks
/// with p and gets the level for p, else the one for all priorities.
Result<std::optional<ServiceLevel>> promisedLevel(Reader &reader, Id<Solution> solution, Metric metric, int priority, QDate day);

} // namespace driftsraad
