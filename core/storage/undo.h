#pragma once

#include "core/storage/store.h"

namespace driftsraad {

struct UndoPlan {
    Message label{};
    ChangeSetKind kind = ChangeSetKind::Undo;
};

/// That a change set may be undone at all: it is there, one's own (this session's, or this author's on this machine), and not undone
/// already. Undoing an undo is a redo.
Result<UndoPlan> planUndo(Reader &reader, qint64 changeSet, const Author &author, const QByteArray &session);

/// Puts back what the change set found, newest first. Refused, naming field and person, where a value has been changed since, where
/// something has been added to a record that would go, and where content was erased for good.
Result<void> playBackwards(Transaction &transaction, qint64 changeSet);

/// True where the change set has been undone and that undo still stands.
Result<bool> isUndone(Reader &reader, qint64 changeSet);

} // namespace driftsraad
