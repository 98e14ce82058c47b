#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// What an undo took back, from the label that it was stored under; any other label as it is.
Message labelOfUndone(const Message &label);

struct UndoPlan {
    Message label{};
    ChangeSetKind kind = ChangeSetKind::Undo;
};

/// That a change set may be undone at all: it is there, one's own (this session's, or this author's on this machine), and not undone
/// already. Undoing an undo is a redo.
Result<UndoPlan> planUndo(Reader &reader, qint64 changeSet, const Author &author, const QByteArray &session);

/// The change set and those right before it that one sitting made of the same field of the same record, newest first: one session, nothing
/// in between, at most five minutes from one to the next. They are one step of undo; history shows each.
Result<QList<qint64>> runUpTo(Reader &reader, qint64 changeSet);

/// Puts back what the change sets found, newest first: the one alone, or its run back to the one named by from. Refused, naming field
/// and person, where a value has been changed since, where something has been added to a record that would go, and where content was
/// erased for good.
Result<void> playBackwards(Transaction &transaction, qint64 changeSet, qint64 from);

/// True where the change set has been undone, alone or as part of its run, and that undo still stands. An undo names the oldest change
/// set that it took back.
Result<bool> isUndone(Reader &reader, qint64 changeSet);

} // namespace driftsraad
