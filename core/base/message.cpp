#include "core/base/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace driftsraad {

namespace {

QJsonObject toObject(const Message &message);
Message fromObject(const QJsonObject &object);

QJsonValue toValue(const Argument &argument)
{
    struct Visitor {
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(Instant instant) const { return QJsonObject{{"instant", instant.ms}}; }
        QJsonValue operator()(QDate date) const { return QJsonObject{{"date", date.toString(Qt::ISODate)}}; }
        QJsonValue operator()(Month month) const { return QJsonObject{{"month", month.index}}; }
        QJsonValue operator()(Percent percent) const { return QJsonObject{{"percent", percent.millionths}}; }
        QJsonValue operator()(Money money) const { return QJsonObject{{"money", money.ore}}; }
        QJsonValue operator()(const std::shared_ptr<const Message> &message) const { return QJsonObject{{"message", toObject(*message)}}; }
    };
    return std::visit(Visitor{}, argument);
}

Argument fromValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    const QJsonObject object = value.toObject();
    if (object.contains("instant"))
        return Instant{object["instant"].toInteger()};
    if (object.contains("date"))
        return QDate::fromString(object["date"].toString(), Qt::ISODate);
    if (object.contains("month"))
        return Month{static_cast<int>(object["month"].toInteger())};
    if (object.contains("percent"))
        return Percent{object["percent"].toInteger()};
    if (object.contains("money"))
        return Money{object["money"].toInteger()};
    return nested(fromObject(object["message"].toObject()));
}

QJsonObject toObject(const Message &message)
{
    QJsonObject object{{"id", QString::fromUtf8(message.id())}};
    if (message.count() >= 0)
        object["n"] = message.count();
    if (!message.arguments().isEmpty()) {
        QJsonArray arguments;
        for (const Argument &argument : message.arguments())
            arguments.append(toValue(argument));
        object["args"] = arguments;
    }
    return object;
}

Message fromObject(const QJsonObject &object)
{
    QList<Argument> arguments;
    const QJsonArray values = object["args"].toArray();
    for (const QJsonValue value : values)
        arguments.append(fromValue(value));
    return Message::counted(object["id"].toString().toUtf8().constData(), object["n"].toInteger(-1), arguments);
}

} // namespace

Message Message::counted(const char *id, qint64 count, QList<Argument> arguments)
{
    Message message(id, std::move(arguments));
    message.m_count = count;
    return message;
}

Message Message::verbatim(const QString &text)
{
    return Message("%1", {text});
}

bool Message::operator==(const Message &other) const
{
    return toJson() == other.toJson();
}

QByteArray Message::toJson() const
{
    return QJsonDocument(toObject(*this)).toJson(QJsonDocument::Compact);
}

Message Message::fromJson(const QByteArray &json)
{
    return fromObject(QJsonDocument::fromJson(json).object());
}

} // namespace driftsraad
