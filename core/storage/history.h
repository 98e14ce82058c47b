#pragma once

#include "core/storage/store.h"

namespace driftsraad {

struct VerifiedHead;

/// A value as people read it: a reference by its record's title, an enumeration by its word, nothing as "none". The kind is what stands in
/// the column's kindColumn; without it a number that needs one is said as it is stored.
Message valueInWords(Reader &reader, const Column &column, const Value &value, const Value &kind = {});

/// A value as history keeps it: long text lies in the content table under its digest.
Result<Value> storedValue(Reader &reader, const QJsonValue &json);

/// One field of one record, before and after.
struct FieldChange {
    QByteArray field{};
    Message label{};
    FieldKind kind = FieldKind::Text;
    Value before{};
    Value after{};
    Message beforeWords{};
    Message afterWords{};
    bool erased = false;  ///< the content was deleted for good; only that it changed is known
};

/// One change set's work on one record, newest first in a list.
struct HistoryEntry {
    qint64 changeSet = 0;
    qint64 number = 0;
    Message label{};
    QString author{};
    QString systemUser{};
    Instant at{};
    ChangeSetKind kind = ChangeSetKind::Normal;
    bool own = false;
    ChangeAction action = ChangeAction::Update;
    RecordRef record{};
    Message recordKind{};  ///< "Incident", "Timeline entry", …
    QList<FieldChange> fields{};
};

/// A record's changes and those of what it owns, newest first; before is the change number to go on from (0: from the newest).
Result<QList<HistoryEntry>> historyOf(Reader &reader, const RecordRef &record, const QByteArray &session, int limit = 50, qint64 before = 0);

/// All change sets, newest first, a line each.
struct ChangeSetLine {
    qint64 changeSet = 0;
    qint64 number = 0;
    Message label{};
    QString author{};
    QString systemUser{};
    Instant at{};
    ChangeSetKind kind = ChangeSetKind::Normal;
    bool own = false;
    qint64 records = 0;
    RecordRef first{};  ///< where a jump goes
};
Result<QList<ChangeSetLine>> changeSets(Reader &reader, const QByteArray &session, int limit = 100, qint64 before = 0);

/// What Undo and Redo would do next, for this program's own change sets.
Result<UndoState> undoState(Reader &reader, const QByteArray &session);

/// Who last changed a field of a record, and when; empty author where nobody did.
struct LastChange {
    QString author{};
    Instant at{};
    qint64 changeSet = 0;
};
Result<LastChange> lastChangeOf(Reader &reader, const RecordRef &record, const QByteArray &field);

/// Verifies the hash chain and compares every row with its last history entry. What is found is listed; empty means sound.
Result<QList<Message>> checkHistory(Reader &reader, Progress *progress = nullptr);
/// Verifies the next hundred links after this one, and moves there; true where there are more.
Result<bool> checkChainPage(Reader &reader, VerifiedHead *at, QList<Message> *found);
/// The number of the newest change set, which is also how many there are: numbers have no gaps.
Result<qint64> newestChange(Reader &reader);
/// Every reference points at a record that is there.
Result<QList<Message>> checkReferences(Reader &reader);

} // namespace driftsraad
