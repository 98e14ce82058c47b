#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace driftsraad {

/// What was asked for on the command line, after the words were understood.
struct CommandLine {
    QString command{};        ///< "demo", "check", "import", "export", "report"; empty: the window
    QStringList operands{};   ///< what follows the command
    QStringList options{};    ///< the names of those that were given: "--month"
    QString database{};
    QString output{};
    QString supplier{};
    QString solution{};
    QString month{};
    QString months{};
    QString link{};           ///< the one that failed: "NemRefusion > Virk"
    QString reference{};      ///< an incident's number
    QString from{};           ///< the first day
    QString to{};             ///< the last day
    QString day{};            ///< for which it counts
    QString known{};          ///< by what had been stored on that day
    QString format{};
    QString today{};
    QString language{};       ///< "da", "en" or empty: the system's
    bool replace = false;
    bool keep = false;
    bool anyway = false;      ///< although somebody else delivers the solution
    bool help = false;
    bool version = false;
};

/// Reads the arguments (without the program's name). NotUnderstood with a sentence where an option is unknown, lacks its value, is given
/// twice or does not belong to the command, and where there is more than one file for the window.
Result<CommandLine> readCommandLine(const QStringList &arguments);

/// The whole help text.
QString helpText(const Language &language);

/// Runs a command that needs no window: prints its answer on standard output, an error on standard error. Returns the exit code: 0 done;
/// 1 understood, but not done; 2 the words were not understood (ErrorCode::NotUnderstood), so that nothing was tried.
int runCommand(const CommandLine &line, const Language &language);

} // namespace driftsraad
