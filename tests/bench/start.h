#pragma once

#include <QString>

/// Shows a bare window, or the program's own on a database, and prints the milliseconds from the start of the process until its first
/// content was painted and a key was answered, and the memory then.
int startOnce(int argc, char **argv, const QString &database);

/// Runs both many times in turn and prints the medians and their ratio.
int compareStarts(const QString &program, const QString &database);
