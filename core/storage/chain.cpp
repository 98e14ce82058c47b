#include "core/storage/chain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

const QString digestsKey = QStringLiteral("digests");
const QString saltsKey = QStringLiteral("salts");

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray fieldSalt(const HistoryRow &row, const QString &column)
{
    if (!row.salt.isEmpty())
        return sha256(row.salt + column.toUtf8()).left(16);
    return QByteArray::fromHex(row.erased[saltsKey].toObject()[column].toString().toLatin1());
}

QByteArray fieldDigest(const HistoryRow &row, const QString &column)
{
    const QJsonObject erased = row.erased[digestsKey].toObject();
    if (erased.contains(column))
        return QByteArray::fromHex(erased[column].toString().toLatin1());
    const QByteArray value = QJsonDocument(QJsonArray{row.fields[column]}).toJson(QJsonDocument::Compact);
    return sha256(fieldSalt(row, column) + column.toUtf8() + '\0' + value);
}

} // namespace

QByteArray digestOf(const HistoryRow &row)
{
    QStringList columns = row.fields.keys();
    columns += row.erased[digestsKey].toObject().keys();
    columns.sort();
    columns.removeDuplicates();
    QByteArray body = row.table + '\0' + QByteArray::number(row.record) + '\0' + row.ownerTable + '\0' + QByteArray::number(row.owner) + '\0'
        + QByteArray::number(row.action) + '\0' + QByteArray::number(row.revision) + '\0';
    for (const QString &column : columns)
        body += column.toUtf8() + '\0' + fieldDigest(row, column);
    return sha256(body);
}

HistoryRow erase(HistoryRow row, const QList<QByteArray> &columns)
{
    QJsonObject digests = row.erased[digestsKey].toObject();
    QJsonObject salts;
    const QStringList all = row.fields.keys();
    for (const QString &column : all) {
        if (columns.contains(column.toUtf8()))
            digests[column] = QString::fromLatin1(fieldDigest(row, column).toHex());
        else
            salts[column] = QString::fromLatin1(fieldSalt(row, column).toHex());
    }
    for (const QByteArray &column : columns)
        row.fields.remove(QString::fromUtf8(column));
    row.salt.clear();
    row.erased = {{digestsKey, digests}, {saltsKey, salts}};
    return row;
}

QByteArray linkOf(const QByteArray &previous, const QByteArray &head, const QList<QByteArray> &rowDigests)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(head);
    for (const QByteArray &digest : rowDigests)
        hash.addData(digest);
    return hash.result();
}

} // namespace driftsraad
