#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// Notices, on the reading thread and once a second, what other programs have done: one number from the database tells whether anybody
/// has committed, and the file system whether the path still names the file that is open.
class ChangeWatch
{
public:
    struct News {
        QList<CommittedChanges> sets{};       ///< what others have committed since the last look
        std::optional<Error> unreachable{};   ///< told once, until it answers again
        bool reachable = false;               ///< it answers again
        bool replaced = false;                ///< another file stands at the path: it must be opened anew
    };

    ChangeWatch(QByteArray session) : m_session(std::move(session)) {}

    News look(Store &store);

private:
    void lookForCommits(Store &store, qint64 version, News *news);

    QByteArray m_session;
    qint64 m_version = -1;
    qint64 m_number = -1;
    bool m_isUnreachable = false;
};

} // namespace driftsraad
