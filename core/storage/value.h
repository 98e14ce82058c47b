#pragma once

#include "core/base/figures.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/month.h"

#include <QByteArray>
#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <type_traits>
#include <variant>

namespace driftsraad {

/// What a database cell holds. Nothing, a whole number, a real number, text or bytes.
class Value
{
public:
    Value() = default;
    Value(qint64 number) : m_content(number) {}
    Value(int number) : m_content(qint64{number}) {}
    Value(bool truth) : m_content(qint64{truth}) {}
    Value(double number) : m_content(number) {}
    Value(const QString &text) : m_content(text.isNull() ? QStringLiteral("") : text) {}
    Value(const char *text) : m_content(QString::fromUtf8(text)) {}
    Value(const QByteArray &bytes) : m_content(bytes) {}
    template<class T>
    Value(Id<T> id) { if (id.isValid()) m_content = id.value; }
    Value(Instant instant) { if (instant.isSet()) m_content = instant.ms; }
    Value(Month month) { if (month.isSet()) m_content = qint64{month.index}; }
    Value(Percent percent) : m_content(percent.millionths) {}
    Value(Money money) : m_content(money.ore) {}
    Value(QDate date) { if (date.isValid()) m_content = date.toString(Qt::ISODate); }
    template<class E> requires std::is_enum_v<E>
    Value(E enumeration) : m_content(static_cast<qint64>(enumeration)) {}
    template<class T>
    Value(const std::optional<T> &value) { if (value) *this = Value(*value); }

    bool isNull() const { return m_content.index() == 0; }
    qint64 integer() const { return std::holds_alternative<qint64>(m_content) ? std::get<qint64>(m_content) : 0; }
    double real() const;
    QString text() const { return std::holds_alternative<QString>(m_content) ? std::get<QString>(m_content) : QString(); }
    QByteArray blob() const { return std::holds_alternative<QByteArray>(m_content) ? std::get<QByteArray>(m_content) : QByteArray(); }
    const auto &content() const { return m_content; }
    bool operator==(const Value &) const = default;

    /// Canonical JSON: null, whole number, {"r":"17 significant digits"}, string, {"b":"base64"}.
    QJsonValue toJson() const;
    static Value fromJson(const QJsonValue &json);
    /// The canonical JSON as text; what digests are taken over.
    QByteArray canonical() const;

private:
    std::variant<std::monostate, qint64, double, QString, QByteArray> m_content;
};

/// Nothing, or empty text: history does not tell them apart.
bool isBlank(const Value &value);
bool isSame(const Value &left, const Value &right);

/// The marks of a list of values in SQL: "?, ?, ?".
inline QByteArray marks(qsizetype count)
{
    QByteArray list = "?";
    for (qsizetype i = 1; i < count; ++i)
        list += ", ?";
    return list;
}

} // namespace driftsraad

Q_DECLARE_TYPEINFO(driftsraad::Value, Q_RELOCATABLE_TYPE);
