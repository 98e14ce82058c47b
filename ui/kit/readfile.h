#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace driftsraad {

/// Refused where it is the database that is open: to read it would drop the engine's locks.
Result<void> checkReadable(const QString &path);
/// A file that a person chose, whole; for a thread of the pool. Refused with a sentence: what cannot be read, and more than 50 MB (the limit
/// of an attachment: what is read may also be kept).
Result<QByteArray> readFileBytes(const QString &path);

} // namespace driftsraad
