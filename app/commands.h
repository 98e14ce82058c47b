#pragma once

#include "app/commandline.h"

#include "core/parties/solution.h"
#include "core/storage/store.h"

namespace driftsraad {

// Each command of the command line: what it prints when done, or why not.

Result<QString> makeDemoCommand(const CommandLine &line, const Language &language);
Result<QString> checkCommand(const CommandLine &line, const Language &language);
Result<QString> importCommand(const CommandLine &line, const Language &language);
Result<QString> importIncidentsCommand(const CommandLine &line, const Language &language);
Result<QString> exportCommand(const CommandLine &line, const Language &language);
Result<QString> reportCommand(const CommandLine &line, const Language &language);

/// The solution of that name; an invalid id for no name. Refused with the names that there are.
Result<Id<Solution>> solutionNamed(Reader &reader, const QString &name);

/// NotUnderstood where no database is named; asked before anything is read.
Result<void> databaseNamed(const CommandLine &line);

/// Writes a whole file or nothing. Refused where a database lies there: a slip in the command must not cost one.
Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace driftsraad
