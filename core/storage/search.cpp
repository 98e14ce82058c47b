#include "core/storage/search.h"

namespace driftsraad {

Result<QList<SearchHit>> searchEverywhere(Reader &reader, const QString &typed, int perTable)
{
    QList<SearchHit> hits;
    if (typed.trimmed().isEmpty())
        return hits;
    for (const TableDescription *description : reader.catalog()) {
        if (!description->isSearchable())
            continue;
        QByteArray titles;
        for (const int column : description->titleColumns())
            titles += ", " + description->columns()[column].name;
        QList<Value> bound;
        const QByteArray condition = reader.matching(*description, typed, &bound);
        bound.append(perTable);
        DRIFTSRAAD_TRY(reader.rows("SELECT id" + titles + " FROM " + description->name() + " WHERE " + condition + " ORDER BY id DESC LIMIT ?", bound,
                                   [&](const Row &row) {
                                       QStringList parts;
                                       for (int i = 1; i < row.columnCount(); ++i)
                                           parts.append(row.text(i));
                                       parts.removeAll(QString());
                                       hits.append({.record = {description->nameText(), row.integer(0)},
                                                    .kind = description->label(),
                                                    .title = parts.join(u' ')});
                                       return true;
                                   }));
    }
    return hits;
}

} // namespace driftsraad
