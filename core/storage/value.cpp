#include "core/storage/value.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

double Value::real() const
{
    if (std::holds_alternative<double>(m_content))
        return std::get<double>(m_content);
    return static_cast<double>(integer());
}

QJsonValue Value::toJson() const
{
    struct Visitor {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return QJsonObject{{"r", QString::number(number, 'g', 17)}}; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QByteArray &bytes) const { return QJsonObject{{"b", QString::fromLatin1(bytes.toBase64())}}; }
    };
    return std::visit(Visitor{}, m_content);
}

Value Value::fromJson(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return qint64{json.toInteger()};
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        if (object.contains("r"))
            return object["r"].toString().toDouble();
        if (object.contains("b"))
            return QByteArray::fromBase64(object["b"].toString().toLatin1());
    }
    return {};
}

QByteArray Value::canonical() const
{
    if (std::holds_alternative<qint64>(m_content))
        return QByteArray::number(std::get<qint64>(m_content));
    const QByteArray array = QJsonDocument(QJsonArray{toJson()}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

bool isBlank(const Value &value)
{
    return value.isNull() || (std::holds_alternative<QString>(value.content()) && value.text().isEmpty());
}

bool isSame(const Value &left, const Value &right)
{
    return left == right || (isBlank(left) && isBlank(right));
}

} // namespace driftsraad
