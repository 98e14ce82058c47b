#pragma once

#include <QString>

/// Shows a bare window, or the program's own on a database, and prints the milliseconds from the start of the process until its first
/// content was painted and a key was answered, and the memory then.
int startOnce(int argc, char **argv, const QString &database);

/// Runs a bare window, the program on a database and, where it is given, on a much larger one many times in turn and prints the medians
/// and their ratios, of time and memory.
int compareStarts(const QString &program, const QString &database, const QString &larger);

/// A bare Qt window that stays, to be looked at while it does nothing.
int stayBare(int argc, char **argv);
