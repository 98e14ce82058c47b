#pragma once

#include <QString>

namespace driftsraad {

/// Opens the window on a database (an empty path: the latest one, if there is any) and stays until it is closed. Returns the exit code.
/// A language code shows this one start in that language; empty: the person's own.
int runWindow(int &argc, char **argv, const QString &path, const QString &languageCode);

} // namespace driftsraad
