#pragma once

#include "core/storage/store.h"

namespace driftsraad {

/// A file that hangs on a record. Its bytes lie once in the content table, under their SHA-256.
struct Attachment {
    Id<Attachment> id{};
    Revision revision{};
    QString recordTable{};
    qint64 record = 0;
    QString name{};      ///< the file's name as the person knew it; never a path
    QString content{};   ///< SHA-256 in hex
    qint64 size = 0;     ///< bytes
    Instant addedAt{};
    bool operator==(const Attachment &) const = default;
};
const Table<Attachment> &tableOf(const Attachment *);

Result<QList<Attachment>> attachmentsOf(Reader &reader, const RecordRef &record);
Result<QByteArray> attachmentBytes(Reader &reader, Id<Attachment> attachment);
/// Refused over 50 MB, for an empty file, and where the record is gone.
Result<Id<Attachment>> attach(Transaction &transaction, const RecordRef &record, const QString &fileName, const QByteArray &bytes);
Result<void> detach(Transaction &transaction, Id<Attachment> attachment);

} // namespace driftsraad
