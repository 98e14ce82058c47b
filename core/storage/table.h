#pragma once

#include "core/base/message.h"
#include "core/storage/engine.h"
#include "core/storage/value.h"

#include <QList>

namespace driftsraad {

/// How a column's value is meant, for people and for export. How it is stored follows from it (Value).
enum class FieldKind { Text, LongText, Integer, Real, Boolean, Enumeration, Reference, Instant, Date, Month, Percent, Money, Bytes };

class TableDescription;
class Transaction;

struct Column {
    QByteArray name{};
    Message label{};
    FieldKind kind = FieldKind::Text;
    bool required = false;    ///< a save without it is refused
    bool searchable = false;  ///< its words are in the search index
    bool derived = false;     ///< recomputed by the program: not in history, not merged
    bool owner = false;       ///< names the record that this one is part of
    const TableDescription &(*references)() = nullptr;
    Message (*word)(qint64) = nullptr;  ///< what an enumeration's number is called
    /// How a whole number is read that stands for a share or a time; what it is may follow from another column of the record.
    Message (*figure)(qint64 value, qint64 kind) = nullptr;
    QByteArray kindColumn{};
};

/// What the store knows of a table, whatever its record type: enough to insert, update, merge, log, index, export and check.
class TableDescription
{
public:
    TableDescription(const char *name, Message label) : m_name(name), m_label(std::move(label)) {}

    const QByteArray &name() const { return m_name; }
    QString nameText() const { return QString::fromLatin1(m_name); }
    /// What one record is called: "Incident".
    const Message &label() const { return m_label; }
    const QList<Column> &columns() const { return m_columns; }
    int indexOf(QByteArrayView column) const;
    /// -1 where records stand on their own.
    int ownerColumn() const;
    /// The columns whose text names a record, in order.
    const QList<int> &titleColumns() const { return m_titleColumns; }
    /// "id, revision, a, b, …": the order in which records are read.
    const QByteArray &selectList() const { return m_selectList; }
    bool isSearchable() const;
    /// Recomputes the derived columns of one record; called once in every transaction that touched it or something it owns.
    using Derive = Result<void> (*)(Transaction &, qint64 id);
    Derive derive() const { return m_derive; }

protected:
    Derive m_derive = nullptr;
    QByteArray m_name;
    Message m_label;
    QList<Column> m_columns;
    QList<int> m_titleColumns;
    QByteArray m_selectList = "id, revision";
};

/// How a member's type is read from a row and turned into a value.
template<class F>
struct FieldTraits;

/// The one description of a record type T: a struct with `Id<T> id` and `Revision revision`. Built by chaining:
///
///     static const Table<Person> table = Table<Person>("person", QT_TRANSLATE_NOOP("Messages", "Person"))
///         .field<&Person::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
///         .field<&Person::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation"));
template<class T>
class Table : public TableDescription
{
public:
    using TableDescription::TableDescription;

    template<auto Member>
    Table &field(const char *name, Message label)
    {
        using F = std::remove_cvref_t<decltype(std::declval<T>().*Member)>;
        Column column{.name = name, .label = std::move(label), .kind = FieldTraits<F>::kind};
        if constexpr (requires { FieldTraits<F>::references; })
            column.references = FieldTraits<F>::references;
        m_columns.append(column);
        m_selectList += ", " + QByteArray(name);
        m_access.append(Access{[](T &record, const Statement &row, int index) { record.*Member = FieldTraits<F>::read(row, index); },
                               [](const T &record) { return Value(record.*Member); },
                               [](T &record, const Value &value) { record.*Member = FieldTraits<F>::from(value); }});
        return *this;
    }
    Table &required() { m_columns.last().required = true; return *this; }
    Table &searchable() { m_columns.last().searchable = true; return *this; }
    Table &derived() { m_columns.last().derived = true; return *this; }
    Table &owner() { m_columns.last().owner = true; return *this; }
    Table &title() { m_titleColumns.append(static_cast<int>(m_columns.size()) - 1); return *this; }
    Table &longText() { m_columns.last().kind = FieldKind::LongText; return *this; }
    Table &derivedBy(Derive rule) { m_derive = rule; return *this; }
    Table &figure(Message (*saying)(qint64 value, qint64 kind), const char *kindColumn = "")
    {
        m_columns.last().figure = saying;
        m_columns.last().kindColumn = kindColumn;
        return *this;
    }
    Table &words(Message (*word)(qint64)) { m_columns.last().word = word; return *this; }

    /// Reads a row selected with selectList(); first is the position of "id".
    T read(const Statement &row, int first = 0) const
    {
        T record{};
        record.id.value = row.integer(first);
        record.revision.value = row.integer(first + 1);
        for (int i = 0; i < m_access.size(); ++i)
            m_access[i].read(record, row, first + 2 + i);
        return record;
    }
    QList<Value> values(const T &record) const
    {
        QList<Value> values;
        values.reserve(m_access.size());
        for (const Access &access : m_access)
            values.append(access.value(record));
        return values;
    }
    T record(qint64 id, qint64 revision, const QList<Value> &values) const
    {
        T made{};
        made.id.value = id;
        made.revision.value = revision;
        for (int i = 0; i < m_access.size(); ++i)
            m_access[i].assign(made, values[i]);
        return made;
    }

private:
    struct Access {
        void (*read)(T &, const Statement &, int);
        Value (*value)(const T &);
        void (*assign)(T &, const Value &);
    };
    QList<Access> m_access;
};

template<class T>
const Table<T> &table() { return tableOf(static_cast<const T *>(nullptr)); }

template<class T>
RecordRef refTo(Id<T> id) { return {table<T>().nameText(), id.value}; }

template<>
struct FieldTraits<QString> {
    static constexpr FieldKind kind = FieldKind::Text;
    static QString read(const Statement &row, int index) { return row.text(index); }
    static QString from(const Value &value) { return value.text(); }
};
template<>
struct FieldTraits<QByteArray> {
    static constexpr FieldKind kind = FieldKind::Bytes;
    static QByteArray read(const Statement &row, int index) { return row.blob(index); }
    static QByteArray from(const Value &value) { return value.blob(); }
};
template<>
struct FieldTraits<qint64> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static qint64 read(const Statement &row, int index) { return row.integer(index); }
    static qint64 from(const Value &value) { return value.integer(); }
};
template<>
struct FieldTraits<int> {
    static constexpr FieldKind kind = FieldKind::Integer;
    static int read(const Statement &row, int index) { return static_cast<int>(row.integer(index)); }
    static int from(const Value &value) { return static_cast<int>(value.integer()); }
};
template<>
struct FieldTraits<double> {
    static constexpr FieldKind kind = FieldKind::Real;
    static double read(const Statement &row, int index) { return row.real(index); }
    static double from(const Value &value) { return value.real(); }
};
template<>
struct FieldTraits<bool> {
    static constexpr FieldKind kind = FieldKind::Boolean;
    static bool read(const Statement &row, int index) { return row.integer(index) != 0; }
    static bool from(const Value &value) { return value.integer() != 0; }
};
template<>
struct FieldTraits<Instant> {
    static constexpr FieldKind kind = FieldKind::Instant;
    static Instant read(const Statement &row, int index) { return {row.integer(index)}; }
    static Instant from(const Value &value) { return {value.integer()}; }
};
template<>
struct FieldTraits<QDate> {
    static constexpr FieldKind kind = FieldKind::Date;
    static QDate read(const Statement &row, int index) { return row.isNull(index) ? QDate() : QDate::fromString(row.text(index), Qt::ISODate); }
    static QDate from(const Value &value) { return QDate::fromString(value.text(), Qt::ISODate); }
};
template<>
struct FieldTraits<Month> {
    static constexpr FieldKind kind = FieldKind::Month;
    static Month read(const Statement &row, int index) { return {static_cast<int>(row.integer(index))}; }
    static Month from(const Value &value) { return {static_cast<int>(value.integer())}; }
};
template<>
struct FieldTraits<Percent> {
    static constexpr FieldKind kind = FieldKind::Percent;
    static Percent read(const Statement &row, int index) { return {row.integer(index)}; }
    static Percent from(const Value &value) { return {value.integer()}; }
};
template<>
struct FieldTraits<Money> {
    static constexpr FieldKind kind = FieldKind::Money;
    static Money read(const Statement &row, int index) { return {row.integer(index)}; }
    static Money from(const Value &value) { return {value.integer()}; }
};
template<class U>
struct FieldTraits<Id<U>> {
    static constexpr FieldKind kind = FieldKind::Reference;
    static const TableDescription &references() { return table<U>(); }
    static Id<U> read(const Statement &row, int index) { return {row.integer(index)}; }
    static Id<U> from(const Value &value) { return {value.integer()}; }
};
template<class E> requires std::is_enum_v<E>
struct FieldTraits<E> {
    static constexpr FieldKind kind = FieldKind::Enumeration;
    static E read(const Statement &row, int index) { return static_cast<E>(row.integer(index)); }
    static E from(const Value &value) { return static_cast<E>(value.integer()); }
};
/// Nothing is a value of its own: a figure that was not reported is not 0.
template<class F>
struct FieldTraits<std::optional<F>> {
    static constexpr FieldKind kind = FieldTraits<F>::kind;
    static std::optional<F> read(const Statement &row, int index) { return row.isNull(index) ? std::nullopt : std::optional<F>(FieldTraits<F>::read(row, index)); }
    static std::optional<F> from(const Value &value) { return value.isNull() ? std::nullopt : std::optional<F>(FieldTraits<F>::from(value)); }
};

/// Every table of the house, in an order in which references point backwards.
using Catalog = QList<const TableDescription *>;

const TableDescription *findTable(const Catalog &catalog, QStringView name);

} // namespace driftsraad
