#pragma once

#include "core/agreements/register.h"

namespace driftsraad {

/// What the rows of an imported table can be: the register's sections, and the parts of a record that people keep in lists of their own.
/// Remembered by number: they never change their meaning.
enum class ImportSection { Organisations, Persons, Solutions, Contracts, Parties, DataRoles };

const QList<ImportSection> &importSections();
/// The table on show in the register, as an import.
ImportSection importSection(RegisterSection section);
const TableDescription &tableOf(ImportSection section);
/// "Organisations", "Further parties": what the rows are.
Message word(ImportSection section);

} // namespace driftsraad
