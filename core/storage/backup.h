#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// Writes a sound copy of the database to a path: whole or not at all, and looked through before it takes the name. What stood there is
/// replaced. Refused where the path is the database itself.
Result<void> writeCopy(Store &store, const QString &path);

/// Makes today's copy, "NAME-2026-11-23.db" in the folder "backups" beside the database, where there is none yet, and takes away those
/// that are not worth keeping any more. A shared database of more than 100 MB is left to the backup of its drive: while it is copied,
/// nobody can save.
Result<void> backUpDaily(Store &store);

/// Which copies may go: of those made up to today, the newest of each of the last 7 days with one, of 4 weeks and of 12 months stay.
QList<QDate> superfluousCopies(QList<QDate> days, QDate today);

} // namespace driftsraad
