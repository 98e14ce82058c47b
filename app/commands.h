#pragma once

#include "app/commandline.h"

namespace driftsraad {

// Each command of the command line: what it prints when done, or why not.

Result<QString> makeDemoCommand(const CommandLine &line, const Language &language);
Result<QString> checkCommand(const CommandLine &line, const Language &language);
Result<QString> importCommand(const CommandLine &line, const Language &language);
Result<QString> exportCommand(const CommandLine &line, const Language &language);
Result<QString> reportCommand(const CommandLine &line, const Language &language);

/// Writes a whole file or nothing.
Result<void> writeOutput(const QString &path, const QByteArray &bytes);

} // namespace driftsraad
