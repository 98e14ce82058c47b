#pragma once

#include <QByteArray>

/// Reads the bytes as a file from outside and uses what comes of it, as the import does. Stops the program where a promise of the
/// reader is broken: a workbook without rows, a cell without kind and text in agreement, an error without a sentence.
/// True where a workbook came of it.
bool readAsImportDoes(const QByteArray &bytes);
