#pragma once

#include "core/incidents/clocks.h"

#include <QSet>

#include <optional>

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
    void readOnce();
    void keep(const QByteArray &keys);

    QString m_file;
    bool m_isRead = false;
    std::optional<QByteArray> m_told;  ///< the keys, with a space between; nothing: never looked
};

/// What tells a threshold from all others, so that it is told once. The promise of an update is a new one each time.
QByteArray keyOf(const DueClock &due);

} // namespace driftsraad
