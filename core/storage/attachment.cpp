#include "core/storage/attachment.h"

#include "core/base/text.h"

namespace driftsraad {

const Table<Attachment> &tableOf(const Attachment *)
{
    static const Table<Attachment> description = Table<Attachment>("attachment", QT_TRANSLATE_NOOP("Messages", "Attachment"))
        .field<&Attachment::recordTable>("record_table", QT_TRANSLATE_NOOP("Messages", "Kind of record")).required()
        .field<&Attachment::record>("record", QT_TRANSLATE_NOOP("Messages", "Record")).required()
        .field<&Attachment::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Attachment::content>("content", QT_TRANSLATE_NOOP("Messages", "Content")).required()
        .field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Messages", "Size"))
        .field<&Attachment::addedAt>("added_at", QT_TRANSLATE_NOOP("Messages", "Added"));
    return description;
}

Result<QList<Attachment>> attachmentsOf(Reader &reader, const RecordRef &record)
{
    return reader.list<Attachment>("WHERE record = ? AND record_table = ? ORDER BY id", {record.id, record.table});
}

Result<QByteArray> attachmentBytes(Reader &reader, Id<Attachment> id)
{
    const auto attachment = reader.get(id);
    if (!attachment)
        return attachment.error();
    QByteArray bytes;
    DRIFTSRAAD_TRY(reader.rows("SELECT bytes FROM content WHERE sha256 = ?", {attachment->content}, [&](const Row &row) {
        bytes = row.blob(0);
        return false;
    }));
    return bytes;
}

Result<Id<Attachment>> attach(Transaction &transaction, const RecordRef &record, const QString &fileName, const QByteArray &bytes)
{
    constexpr qsizetype limit = 50 * 1024 * 1024;
    if (bytes.isEmpty())
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "%1 is empty and was not attached."), {fileName}}};
    if (bytes.size() > limit)
        return Error{.code = ErrorCode::Invalid,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 is larger than 50 MB. Keep it on the shared drive and write where it is."), {fileName}}};
    const auto owner = transaction.title(record);
    if (!owner)
        return owner.error();
    const auto digest = transaction.addContent(bytes);
    if (!digest)
        return digest.error();
    return transaction.insert(Attachment{.recordTable = record.table,
                                         .record = record.id,
                                         .name = safeFileName(fileName),
                                         .content = QString::fromLatin1(*digest),
                                         .size = bytes.size(),
                                         .addedAt = transaction.now()});
}

Result<void> detach(Transaction &transaction, Id<Attachment> attachment)
{
    return transaction.remove(attachment);
}

} // namespace driftsraad
