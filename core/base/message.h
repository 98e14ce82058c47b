#pragma once

#include "core/base/figures.h"
#include "core/base/instant.h"
#include "core/base/month.h"
#include "core/base/relocatable.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace driftsraad {

class Message;

/// A value inside a message; it is put into words in the reader's language and number format.
using Argument = std::variant<QString, qint64, Instant, QDate, Month, Percent, Money, std::shared_ptr<const Message>>;

/// What core has to say: the English text that translations know it by (context "Messages", marked with QT_TRANSLATE_NOOP) and its
/// arguments. Core never makes the sentence itself; Language does.
class Message
{
public:
    Message() = default;
    Message(const char *id, QList<Argument> arguments = {}) : m_id(id), m_arguments(std::move(arguments)) {}
    /// A message whose text has %n; count chooses the plural form.
    static Message counted(const char *id, qint64 count, QList<Argument> arguments = {});
    /// Text that a person wrote or a system reported, shown as it is.
    static Message verbatim(const QString &text);

    bool isEmpty() const { return m_id.isEmpty(); }
    const QByteArray &id() const { return m_id; }
    const QList<Argument> &arguments() const { return m_arguments; }
    qint64 count() const { return m_count; }
    bool operator==(const Message &) const;

    /// The form in which a message is stored (labels of change sets). Reads back equal.
    QByteArray toJson() const;
    static Message fromJson(const QByteArray &json);

private:
    QByteArray m_id;
    QList<Argument> m_arguments;
    qint64 m_count = -1;
};

inline Argument nested(Message message) { return std::make_shared<const Message>(std::move(message)); }

} // namespace driftsraad

Q_DECLARE_TYPEINFO(driftsraad::Message, Q_RELOCATABLE_TYPE);
