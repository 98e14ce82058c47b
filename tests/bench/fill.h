#pragma once

#include <QString>

/// Makes a database with ten solutions and so many incidents with Danish text. Returns an exit code.
int fillDatabase(const QString &path, int incidents);
