#include "core/base/text.h"
#include "core/supplierreports/reportlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

/// The stored words. They never change their meaning.
struct FieldName {
    Field field;
    const char *name;
};
constexpr FieldName fieldNames[] = {
    {Field::Ignore, "ignore"},   {Field::Solution, "solution"}, {Field::Month, "month"}, {Field::MeasureName, "measureName"},
    {Field::Value, "value"},     {Field::Figure, "figure"},     {Field::Unit, "unit"},   {Field::Part, "part"},
    {Field::Planned, "planned"}, {Field::Note, "note"},
};

QString nameOf(Field field)
{
    for (const FieldName &one : fieldNames) {
        if (one.field == field)
            return QString::fromLatin1(one.name);
    }
    return {};
}

Field fieldNamed(const QString &name)
{
    for (const FieldName &one : fieldNames) {
        if (name == QLatin1StringView(one.name))
            return one.field;
    }
    return Field::Ignore;
}

bool isOfMonth(const ColumnMapping &column)
{
    return column.month.isSet() || column.monthName > 0;
}

/// The heading as it is compared with next month's: folded, and any month as the same word.
QString keyOf(const ColumnMapping &column)
{
    return isOfMonth(column) ? u"<month>"_s : foldName(column.heading);
}

/// The headings of a table, each once: the number of months may differ from file to file.
QStringList keysOf(const TableMapping &table)
{
    QStringList keys;
    for (const ColumnMapping &column : table.columns) {
        const QString key = keyOf(column);
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

template<class Enum>
Enum clamped(int number, Enum last)
{
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : Enum{};
}

QJsonObject toJson(const TableMapping &table)
{
    QJsonArray columns;
    for (const ColumnMapping &column : table.columns) {
        QJsonObject object{{u"heading"_s, isOfMonth(column) ? QString() : column.heading}, {u"field"_s, nameOf(column.field)}};
        if (isOfMonth(column))
            object[u"ofMonth"_s] = true;
        if (column.field == Field::Figure) {
            object[u"measure"_s] = static_cast<int>(column.measure);
            object[u"part"_s] = column.part;
        }
        if (!column.solution.isEmpty())
            object[u"solution"_s] = column.solution;
        if (column.unit != FigureUnit::Unstated)
            object[u"unit"_s] = static_cast<int>(column.unit);
        columns.append(object);
    }
    return {{u"columns"_s, columns},
            {u"solution"_s, table.solution},
            {u"skipped"_s, table.skipped},
            {u"style"_s, static_cast<int>(table.style)}};
}

TableMapping tableFrom(const QJsonObject &object)
{
    TableMapping table;
    table.solution = object[u"solution"_s].toString();
    table.skipped = object[u"skipped"_s].toBool();
    table.style = clamped(object[u"style"_s].toInt(), NumberStyle::English);
    for (const QJsonValue &value : object[u"columns"_s].toArray()) {
        const QJsonObject stored = value.toObject();
        ColumnMapping column;
        column.heading = stored[u"heading"_s].toString();
        column.field = fieldNamed(stored[u"field"_s].toString());
        // Which month it was is not remembered, only that the heading was one.
        column.monthName = stored[u"ofMonth"_s].toBool() ? 1 : 0;
        const auto measure = static_cast<Measure>(stored[u"measure"_s].toInt());
        column.measure = measures().contains(measure) ? measure : Measure::Availability;
        column.part = std::clamp(stored[u"part"_s].toInt(), 0, 4);
        column.solution = stored[u"solution"_s].toString();
        column.unit = clamped(stored[u"unit"_s].toInt(), FigureUnit::Hours);
        table.columns.append(column);
    }
    return table;
}

void overlay(TableMapping &table, const TableMapping &remembered)
{
    table.skipped = remembered.skipped;
    if (remembered.style != NumberStyle::Unknown)
        table.style = remembered.style;
    // A solution that this file's title names is the one it is about.
    if (table.solution.isEmpty())
        table.solution = remembered.solution;
    for (ColumnMapping &column : table.columns) {
        const auto known = std::find_if(remembered.columns.begin(), remembered.columns.end(),
                                        [&](const ColumnMapping &other) { return keyOf(other) == keyOf(column); });
        if (known == remembered.columns.end())
            continue;
        column.field = known->field;
        column.measure = known->measure;
        column.part = known->part;
        column.unit = known->unit;
        column.solution = known->solution;
    }
}

} // namespace

QByteArray Mapping::toJson() const
{
    QJsonArray array;
    for (const TableMapping &table : tables)
        array.append(driftsraad::toJson(table));
    return QJsonDocument(QJsonObject{{u"tables"_s, array}}).toJson(QJsonDocument::Compact);
}

Mapping Mapping::fromJson(const QByteArray &json)
{
    Mapping mapping;
    for (const QJsonValue &table : QJsonDocument::fromJson(json).object()[u"tables"_s].toArray())
        mapping.tables.append(tableFrom(table.toObject()));
    return mapping;
}

QString Mapping::layout() const
{
    QStringList parts;
    for (const TableMapping &table : tables)
        parts.append(keysOf(table).join(u" | "_s));
    return parts.join(u'\n');
}

Mapping recallMapping(const Mapping &remembered, const Mapping &proposed)
{
    Mapping mapping = proposed;
    for (TableMapping &table : mapping.tables) {
        for (const TableMapping &known : remembered.tables) {
            if (keysOf(known) == keysOf(table)) {
                overlay(table, known);
                break;
            }
        }
    }
    return mapping;
}

} // namespace driftsraad
