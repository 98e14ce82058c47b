#include "core/storage/knownthen.h"

#include "core/storage/history.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

struct LoggedRecord {
    QByteArray table{};
    qint64 record = 0;
    ChangeAction action = ChangeAction::Update;
    qint64 revision = 0;
    QJsonObject fields{};
};

Result<QList<LoggedRecord>> logged(Reader &reader, const QByteArrayList &names, Instant at)
{
    QList<LoggedRecord> rows;
    DRIFTSRAAD_TRY(reader.rows("SELECT h.table_name, h.record, h.action, h.revision, h.fields FROM history h JOIN change_set c ON c.id = h.change_set "
                               "WHERE h.table_name IN (" + names.join(',') + ") AND c.at <= ? ORDER BY h.id",
                               {at}, [&](const Row &row) {
                                   rows.append({row.text(0).toLatin1(), row.integer(1), static_cast<ChangeAction>(row.integer(2)), row.integer(3),
                                                QJsonDocument::fromJson(row.text(4).toUtf8()).object()});
                                   return true;
                               }));
    return rows;
}

} // namespace

Result<KnownThen> knownThen(Reader &reader, const QList<const TableDescription *> &tables, Instant at)
{
    QByteArrayList names;
    QHash<QByteArray, const TableDescription *> descriptions;
    for (const TableDescription *description : tables) {
        // The planner takes the partial index only where the names stand in the statement itself; they are the program's own.
        names.append('\'' + description->name() + '\'');
        descriptions.insert(description->name(), description);
    }
    std::sort(names.begin(), names.end());
    const auto rows = logged(reader, names, at);
    if (!rows)
        return rows.error();
    KnownThen then;
    for (const LoggedRecord &row : *rows) {
        auto &records = then.m_tables[row.table];
        if (row.action == ChangeAction::Delete) {
            records.remove(row.record);
            continue;
        }
        KnownThen::Record &record = records[row.record];
        const QList<Column> &columns = descriptions.value(row.table)->columns();
        record.revision = row.revision;
        record.values.resize(columns.size());
        for (int i = 0; i < columns.size(); ++i) {
            const QString name = QString::fromLatin1(columns[i].name);
            if (!row.fields.contains(name))
                continue;
            auto value = storedValue(reader, row.fields[name]);
            if (!value)
                return value.error();
            record.values[i] = std::move(*value);
        }
    }
    return then;
}

} // namespace driftsraad
