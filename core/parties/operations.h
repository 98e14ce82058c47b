#pragma once

#include "core/base/problem.h"
#include "core/parties/person.h"
#include "core/parties/solution.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What keeps a record from being stored, field by field, as far as the record alone can tell.
QList<Problem> problems(const Organisation &organisation);
QList<Problem> problems(const Person &person);
QList<Problem> problems(const Solution &solution);

/// Refused where another organisation has the same name, however it is spelled ("Århus Kommune", "Aarhus  kommune").
Result<Id<Organisation>> addOrganisation(Transaction &transaction, const Organisation &organisation);
Result<void> saveOrganisation(Transaction &transaction, const Edited<Organisation> &edited);
/// Refused while people belong to it or anything else names it.
Result<void> removeOrganisation(Transaction &transaction, Id<Organisation> id);

/// Adds those of the 98 that the register does not have yet, told apart by their codes. Returns how many.
Result<int> addMissingMunicipalities(Transaction &transaction);

Result<Id<Person>> addPerson(Transaction &transaction, const Person &person);
Result<void> savePerson(Transaction &transaction, const Edited<Person> &edited);
/// Refused while anything names the person, a membership of a group for instance.
Result<void> removePerson(Transaction &transaction, Id<Person> id);

/// Refused where another solution has the same name.
Result<Id<Solution>> addSolution(Transaction &transaction, const Solution &solution);
Result<void> saveSolution(Transaction &transaction, const Edited<Solution> &edited);
/// Refused while anything names the solution: one that was in use is taken out of operation instead.
Result<void> removeSolution(Transaction &transaction, Id<Solution> id);

} // namespace driftsraad
