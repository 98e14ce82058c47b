#include "core/exchange/rememberedtables.h"

#include "core/exchange/headingtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace driftsraad {

QByteArray rememberTables(const QList<RememberedTable> &tables)
{
    QJsonArray all;
    for (const RememberedTable &table : tables) {
        QJsonArray fields;
        for (const QByteArray &field : table.fields)
            fields.append(QString::fromLatin1(field));
        QJsonObject object = table.more;
        object["headings"] = headingsKey(table.headings);
        object["fields"] = fields;
        all.append(object);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::optional<RememberedTable> rememberedTable(const QByteArray &remembered, const QStringList &headings)
{
    const QJsonArray all = QJsonDocument::fromJson(remembered).array();
    for (const QJsonValue &value : all) {
        QJsonObject object = value.toObject();
        const QJsonArray fields = object["fields"].toArray();
        if (object["headings"].toString() != headingsKey(headings) || fields.size() != headings.size())
            continue;
        RememberedTable table{.headings = headings};
        for (const QJsonValue &field : fields)
            table.fields.append(field.toString().toLatin1());
        object.remove("headings");
        object.remove("fields");
        table.more = object;
        return table;
    }
    return std::nullopt;
}

QString layoutKey(const QList<QStringList> &headings)
{
    QStringList keys;
    for (const QStringList &of : headings)
        keys.append(headingsKey(of));
    return keys.join(u'\n');
}

} // namespace driftsraad
