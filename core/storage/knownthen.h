#pragma once

#include "core/storage/store.h"

#include <QMap>

namespace driftsraad {

/// What some tables held at an earlier time, played forward from their history.
class KnownThen
{
public:
    /// By id.
    template<class T>
    QList<T> list() const
    {
        QList<T> records;
        const auto found = m_tables.value(table<T>().name());
        for (auto record = found.cbegin(); record != found.cend(); ++record)
            records.append(table<T>().record(record.key(), record->revision, record->values));
        return records;
    }

private:
    friend Result<KnownThen> knownThen(Reader &, const QList<const TableDescription *> &, Instant);
    struct Record {
        qint64 revision = 0;
        QList<Value> values{};
    };
    QHash<QByteArray, QMap<qint64, Record>> m_tables;
};

/// Everything that was stored of these tables up to and including a moment. Fields that history has lost (erased content, columns that are
/// no more) are blank. A partial index on the history of the same tables, named in the order of the alphabet, makes it quick.
Result<KnownThen> knownThen(Reader &reader, const QList<const TableDescription *> &tables, Instant at);

} // namespace driftsraad
