#pragma once

#include "core/storage/value.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace driftsraad {

/// What one history row says, in the form that its digest is taken over.
struct HistoryRow {
    QByteArray table{};
    qint64 record = 0;
    QByteArray ownerTable{};
    qint64 owner = 0;
    int action = 0;
    qint64 revision = 0;
    QJsonObject fields{};   ///< canonical JSON values by column
    QByteArray salt{};      ///< 16 bytes; empty once something was erased
    QJsonObject erased{};   ///< {"digests": {column: hex}, "salts": {column: hex}} once something was erased
};

/// SHA-256 over the row's head and the salted digest of each value. Erasing a value leaves it as it was.
QByteArray digestOf(const HistoryRow &row);

/// The row without the named columns' values: their digests stay, the others keep verifying, and nothing left lets a value be guessed.
HistoryRow erase(HistoryRow row, const QList<QByteArray> &columns);

/// A change set's link in the chain.
QByteArray linkOf(const QByteArray &previous, const QByteArray &head, const QList<QByteArray> &rowDigests);

} // namespace driftsraad
