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

/// Which file a path names at this moment. A file that was moved away, or replaced by another of the same name, has another identity;
/// what was opened goes on being the old one, and what is written there is lost.
struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;  ///< 0: there is none
    bool isThere() const { return file != 0; }
    bool operator==(const FileIdentity &) const = default;
};
/// Asks the file system without opening the file: an open and close would drop the database engine's locks.
FileIdentity fileIdentity(const QString &path);

/// Whether this program has the file open, as it has its database and what the engine keeps beside it; told without opening it.
bool isOpenHere(const QString &path);
/// Whether a database lies there, or what the engine keeps beside one that is open. Whoever writes a paper or a table asks first.
bool isDatabaseFile(const QString &path);

} // namespace driftsraad
