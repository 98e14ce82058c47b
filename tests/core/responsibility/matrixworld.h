#pragma once

#include "core/responsibility/operations.h"
#include "tests/support/testdatabase.h"

namespace driftsraad {

/// One task, two parties and one solution. The standard says that the first party is partly responsible.
struct MatrixWorld {
    TestDatabase database;
    Id<Solution> solution;
    Id<Task> task;
    Id<PartyRole> party;

    Id<Organisation> kombit;
    Id<Organisation> supplier;

    MatrixWorld()
    {
        kombit = database.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        supplier = database.insert(Organisation{.name = "Leverandør A A/S"});
        solution = database.insert(Solution{.name = "NemRefusion", .supplier = supplier});
        database.write([&](Transaction &transaction) -> Result<void> {
            task = addTask(transaction, {.name = "2. level support", .exactlyOne = true}).value();
            party = addParty(transaction, {.name = "KOMBIT", .organisationKind = OrganisationKind::Kombit}).value();
            DRIFTSRAAD_TRY(addParty(transaction, {.name = "Leverandør", .organisationKind = OrganisationKind::Supplier}));
            DRIFTSRAAD_TRY(transaction.insert(ResponsibilityCell{.task = task, .party = party, .validFrom = {2017, 5, 30}, .degree = Degree::Partly, .condition = "når"}));
            return {};
        });
    }
    MatrixCell cell(Id<Solution> of, QDate day = {2026, 11, 23}) { return matrix(database.reader(), of, day).value().cells[0][0]; }
    void set(Id<Solution> of, const CellContent &mine)
    {
        const CellContent seen = cell(of).content;
        database.write([&](Transaction &transaction) { return setCell(transaction, {of, task, party}, seen, mine); });
    }
};

} // namespace driftsraad
