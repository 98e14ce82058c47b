#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace driftsraad {

/// Writes a file whole or not at all, and never over a database (Refused). A pipe or a device is written into and stays where it is. What
/// could not be written is Unreachable, in the words of failed, a sentence about %1. called is what a person knows the file by. Any thread
/// may call it.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, const QString &called, const char *failed);

} // namespace driftsraad
