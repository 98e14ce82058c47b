#pragma once

#include "core/base/problem.h"
#include "core/parties/person.h"
#include "core/parties/region.h"
#include "core/parties/solution.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What keeps a record from being stored, field by field, as far as the record alone can tell.
QList<Problem> problems(const Organisation &organisation);
QList<Problem> problems(const Person &person);
QList<Problem> problems(const Solution &solution);
QList<Problem> problems(const RegionPeriod &period);

/// Refused where another organisation has the same name, however it is spelled ("Århus Kommune", "Aarhus  kommune").
Result<Id<Organisation>> addOrganisation(Transaction &transaction, const Organisation &organisation);
Result<void> saveOrganisation(Transaction &transaction, const Edited<Organisation> &edited);
/// Refused while people belong to it or anything else names it.
Result<void> removeOrganisation(Transaction &transaction, Id<Organisation> id);

/// Refused where the municipality has a region on one of these days already: give the older one a last day first.
Result<Id<RegionPeriod>> addRegionPeriod(Transaction &transaction, const RegionPeriod &period);
Result<void> saveRegionPeriod(Transaction &transaction, const Edited<RegionPeriod> &edited);
Result<void> removeRegionPeriod(Transaction &transaction, Id<RegionPeriod> id);

/// The regions of a municipality as the law has them, for an organisation that has none yet.
Result<void> addKnownRegions(Transaction &transaction, Id<Organisation> organisation, const Municipality &municipality);
/// Adds those of the 98 that the register does not have yet, told apart by their codes, with their regions. Returns how
/// many.
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
