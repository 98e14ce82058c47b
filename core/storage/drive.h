#pragma once

#include "core/base/result.h"

namespace driftsraad {

/// What kind of drive a file lies on, from the kernel's own tables.
struct Drive {
    bool network = false;        ///< NFS, SMB/CIFS or a remote FUSE file system
    bool locksUnsafe = false;    ///< mounted so that other machines' locks are not seen (nobrl, nolock, local_lock)
    QString fileSystem{};        ///< "ext4", "nfs4", "cifs"
};

/// Looks at the mount that holds the path; a path that does not exist yet is judged by its folder.
Drive driveOf(const QString &path);

/// Tries, on a scratch file in the folder, what the database engine needs of a shared drive: create, read lock, upgrade to a write lock,
/// rename, delete. Unreachable with what to do where the drive cannot.
Result<void> probeLocks(const QString &folder);

} // namespace driftsraad
