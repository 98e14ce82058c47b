#pragma once

#include "core/exchange/sheet.h"

#include <optional>

/// Reads the bytes as a file from outside and uses what comes of it, as the import does. Stops the program where a promise of the
/// reader is broken: a workbook without rows, a cell without kind and text in agreement, an error without a sentence.
/// Nothing where the file was refused.
std::optional<driftsraad::Workbook> readAsImportDoes(const QByteArray &bytes);
