#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/message.h"

#include <QByteArrayList>
#include <QList>

namespace driftsraad {

enum class ChangeAction { Insert = 1, Update = 2, Delete = 3 };
enum class ChangeSetKind { Normal = 0, Undo = 1, Redo = 2 };

/// One record that a change set touched.
struct Change {
    RecordRef record{};
    RecordRef owner{};  ///< the record it is part of, where it is part of one
    ChangeAction action = ChangeAction::Update;
    QByteArrayList fields{};
};

/// More records than these are not told one by one.
constexpr qsizetype mostAnnounced = 500;

/// What a commit did, one's own or another program's.
struct CommittedChanges {
    qint64 changeSet = 0;
    qint64 number = 0;  ///< gap-free, in the order of the commits
    Message label{};
    QString author{};
    Instant at{};
    ChangeSetKind kind = ChangeSetKind::Normal;
    QList<Change> changes{};
    bool everything = false;  ///< more than mostAnnounced records: ask again instead of touching rows
    bool own = false;         ///< this program did it
    bool touches(QStringView table) const
    {
        if (everything)
            return true;
        for (const Change &change : changes) {
            if (change.record.table == table || change.owner.table == table)
                return true;
        }
        return false;
    }
    /// What a later commit did as well, for somebody who is told of both at once. It is then known as the later one.
    void add(const CommittedChanges &later);
};

/// What Undo or Redo would do next: a change set, or a run of them that one sitting made of one field (undo.h). Invalid (changeSet 0)
/// where there is nothing.
struct UndoStep {
    qint64 changeSet = 0;  ///< the newest
    qint64 from = 0;       ///< the oldest; the same one where it stands alone
    qint64 count = 1;
    Message label{};
    RecordRef first{};
};
struct UndoState {
    UndoStep undo{};
    UndoStep redo{};
};

} // namespace driftsraad
