#pragma once

#include "core/storage/sqlite_connection.h"

namespace driftsraad {

/// Applies every schema file after this version, all of them or none; 0 makes a new database.
Result<void> migrate(SqliteConnection &connection, int from);
/// The digest of the tables as they are; the file keeps the one of the tables as we made them.
Result<QString> schemaFingerprint(SqliteConnection &connection);
/// Marks a file as ours (application_id).
inline constexpr int applicationId = 0x44725264;  // "DrRd"

} // namespace driftsraad
