#include "core/agreements/completion.h"

#include "core/agreements/datarole.h"
#include "core/parties/operations.h"
#include "core/storage/history.h"

namespace driftsraad {

namespace {

const QByteArray undatedRegions("FROM organisation o WHERE o.region <> '' AND NOT EXISTS (SELECT 1 FROM region_period p WHERE p.organisation = o.id)");

struct RolesBefore {
    Id<Solution> solution{};
    QString controller{};
    Id<Organisation> subProcessor{};
};

Result<void> dateRegions(Transaction &transaction)
{
    const auto undated = transaction.list<Organisation>("WHERE id IN (SELECT o.id " + undatedRegions + ')');
    if (!undated)
        return undated.error();
    for (const Organisation &organisation : *undated) {
        const auto known = findMunicipality(organisation.municipalityCode);
        const bool unchanged = known && known->region == organisation.region;
        const Municipality municipality{.code = organisation.municipalityCode, .name = organisation.name, .region = organisation.region};
        DRIFTSRAAD_TRY(addKnownRegions(transaction, organisation.id, unchanged ? *known : municipality));
    }
    return {};
}

/// The roles as the two fields meant them: the supplier processes for the controller, the sub-processor for the supplier.
Result<void> addRoles(Transaction &transaction, const RolesBefore &before)
{
    const auto solution = transaction.get(before.solution);
    if (!solution)
        return solution.error();
    Id<DataRole> above;
    const auto add = [&](DataRole role) -> Result<void> {
        role.solution = before.solution;
        role.parent = above;
        const auto added = transaction.insert(role);
        if (!added)
            return added.error();
        above = *added;
        return {};
    };
    if (!before.controller.isEmpty())
        DRIFTSRAAD_TRY(add({.role = DataRoleKind::Controller, .party = before.controller}));
    if (solution->supplier.isValid())
        DRIFTSRAAD_TRY(add({.role = DataRoleKind::Processor, .organisation = solution->supplier}));
    if (before.subProcessor.isValid())
        DRIFTSRAAD_TRY(add({.role = DataRoleKind::SubProcessor, .organisation = before.subProcessor}));
    return {};
}

Result<void> makeRoles(Transaction &transaction)
{
    QList<RolesBefore> all;
    DRIFTSRAAD_TRY(transaction.rows("SELECT solution, controller, sub_processor FROM solution_roles_before ORDER BY solution", {}, [&](const Row &row) {
        all.append({{row.integer(0)}, row.text(1), {row.integer(2)}});
        return true;
    }));
    for (const RolesBefore &before : std::as_const(all))
        DRIFTSRAAD_TRY(addRoles(transaction, before));
    return transaction.rows("DELETE FROM solution_roles_before", {}, [](const Row &) { return true; });
}

} // namespace

Result<bool> needsCompletion(Reader &reader)
{
    const auto changes = newestChange(reader);
    if (!changes)
        return changes.error();
    if (*changes == 0)
        return true;
    const auto open = reader.number("SELECT (SELECT count(*) FROM solution_roles_before) + (SELECT count(*) " + undatedRegions + ')');
    if (!open)
        return open.error();
    return *open > 0;
}

Result<void> completeRegister(Transaction &transaction)
{
    const auto changes = newestChange(transaction);
    if (!changes)
        return changes.error();
    if (*changes == 0) {
        const auto added = addMissingMunicipalities(transaction);
        if (!added)
            return added.error();
    }
    DRIFTSRAAD_TRY(dateRegions(transaction));
    return makeRoles(transaction);
}

} // namespace driftsraad
