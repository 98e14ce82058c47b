#pragma once

#include "core/incidents/clocks.h"

#include <compare>
#include <optional>
#include <vector>

namespace driftsraad {

/// What a person has been told of one database's clocks, kept in a file beside her settings. Asked beside the interface thread, by one
/// thread at a time.
class ToldClocks
{
public:
    /// The file need not be there yet.
    explicit ToldClocks(QString file) : m_file(std::move(file)) {}

    /// Those that were not told before; from now on they were. What is no longer due is forgotten, so that it is news should it pass anew.
    /// Where this machine has never looked nothing is news. A file that cannot be written only means that a later start tells them again.
    QList<DueClock> news(const QList<DueClock> &due);

private:
    /// What tells a threshold from all others, so that it is told once. The promise of an update is a new one each time.
    struct Key {
        qint64 incident = 0;
        int kind = 0;      ///< a ClockKind
        int threshold = 0; ///< 1: the warning, 2: the limit
        qint64 due = 0;    ///< a promise's own, in ms since 1970 UTC; else 0
        auto operator<=>(const Key &) const = default;
    };
    static Key keyOf(const DueClock &due);
    void readOnce();
    void write() const;

    QString m_file;
    bool m_isRead = false;
    std::optional<std::vector<Key>> m_told; ///< in order; nothing: never looked
};

} // namespace driftsraad
