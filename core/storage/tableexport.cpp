#include "core/storage/tableexport.h"

#include "core/storage/history.h"

#include <QHash>

namespace driftsraad {

namespace {

/// A cell in the words of the screen: references by their titles, enumerations by their words, a number that stands for a share or a time
/// as that, whichever of them its kind says.
TableValue exported(Reader &reader, const Column &column, const Value &value, const Value &kind, const Language &language,
                    QHash<QPair<QByteArray, qint64>, QString> *titles)
{
    if (value.isNull())
        return {};
    switch (column.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return value.text();
    case FieldKind::Integer:
        if (column.figure)
            return language.words(valueInWords(reader, column, value, kind));
        return value.integer();
    case FieldKind::Real: return value.real();
    case FieldKind::Boolean: return value.integer() != 0;
    case FieldKind::Instant: return Instant{value.integer()};
    case FieldKind::Date: return QDate::fromString(value.text(), Qt::ISODate);
    case FieldKind::Month: return Month{static_cast<int>(value.integer())};
    case FieldKind::Percent: return Percent{value.integer()};
    case FieldKind::Money: return Money{value.integer()};
    case FieldKind::Bytes: return QString::fromLatin1(value.blob().toHex());
    case FieldKind::Enumeration: return language.words(valueInWords(reader, column, value));
    case FieldKind::Reference: {
        const QPair<QByteArray, qint64> key{column.references().name(), value.integer()};
        const auto known = titles->constFind(key);
        if (known != titles->constEnd())
            return *known;
        const QString title = language.words(valueInWords(reader, column, value));
        titles->insert(key, title);
        return title;
    }
    }
    return {};
}

} // namespace

Result<TableContent> tableContent(Reader &reader, const TableDescription &description, const Language &language)
{
    TableContent content{.title = language.words(description.label())};
    for (const Column &column : description.columns())
        content.columns.append({.heading = language.words(column.label)});
    QHash<QPair<QByteArray, qint64>, QString> titles;
    qint64 last = 0;
    while (true) {
        QList<QList<Value>> page;
        DRIFTSRAAD_TRY(reader.rows("SELECT " + description.selectList() + " FROM " + description.name() + " WHERE id > ? ORDER BY id LIMIT 1000", {last},
                                   [&](const Row &row) {
                                       QList<Value> values;
                                       for (int i = 2; i < row.columnCount(); ++i)
                                           values.append(row.value(i));
                                       page.append(values);
                                       last = row.integer(0);
                                       return true;
                                   }));
        if (page.isEmpty())
            return content;
        for (const QList<Value> &values : std::as_const(page)) {
            QList<TableValue> row;
            for (int i = 0; i < values.size(); ++i) {
                const Column &column = description.columns()[i];
                const int kind = description.indexOf(column.kindColumn);
                row.append(exported(reader, column, values[i], kind < 0 ? Value() : values[kind], language, &titles));
            }
            content.rows.append(row);
        }
    }
}

} // namespace driftsraad
