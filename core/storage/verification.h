#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// The end of the chain of changes as it was last found sound. Kept outside the database, on the machine of whoever checked: so it also
/// tells a chain that was cut short or written anew.
struct VerifiedHead {
    qint64 number = 0;
    QByteArray hash{};
    QByteArray origin{};  ///< the hash of the very first change: tells one database from another at the same path
    bool operator==(const VerifiedHead &) const = default;
};

/// What a check of the open file found.
struct Verification {
    VerifiedHead head{};             ///< how far the chain is sound now
    QStringList damage{};            ///< what the engine found broken in the file; for the log
    QList<Message> history{};        ///< what was changed outside the program
    qint64 missing = 0;              ///< changes that were here when it was last checked, and are not any more
    bool isSound() const { return damage.isEmpty() && history.isEmpty() && missing == 0; }
    /// What it means and what to do, the gravest first; empty where it is sound.
    Message finding() const;
};

/// Told after some hundred changes; answers false to stop (the check ends as Cancelled).
using Reached = std::function<bool(const VerifiedHead &)>;

/// Looks the file through and verifies the chain from where it was last found sound. Meant for a connection of its own: on a large file
/// it takes seconds. On a shared file the rows are read in small pages instead of one long look at the file, which would keep everybody
/// else from saving; that does not see a damaged index.
Result<Verification> verify(Store &store, const VerifiedHead &from, const Reached &reached);

} // namespace driftsraad
