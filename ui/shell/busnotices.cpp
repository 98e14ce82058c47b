#include "ui/shell/busnotices.h"

#include "ui/kit/background.h"

#include <QHash>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

#include <optional>

namespace driftsraad {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

/// The action that a click on the notice itself stands for.
QString byDefault()
{
    return QStringLiteral("default");
}

constexpr uchar normal = 1;
constexpr uchar critical = 2;
constexpr int asTheDesktopLikes = -1;

} // namespace

struct BusNotices::Line {
    QString address{};
    bool connecting = false;
    std::optional<QDBusConnection> bus{};
    std::optional<bool> markup{};      ///< whether the desktop reads the text as markup
    QList<DesktopNotice> waiting{};    ///< until that is known
    QHash<uint, QByteArray> shown{};
};

BusNotices::BusNotices(const QString &address, QObject *parent) : DesktopNotices(parent), m_line(std::make_unique<Line>(Line{.address = address})) {}

BusNotices::~BusNotices() = default;

void BusNotices::show(const DesktopNotice &notice)
{
    if (m_line->markup)
        return send(notice);
    m_line->waiting.append(notice);
    connectBus();
}

bool BusNotices::isWaiting() const
{
    return !m_line->waiting.isEmpty();
}

void BusNotices::connectBus()
{
    if (m_line->connecting)
        return;
    m_line->connecting = true;
    inBackground(
        this,
        [address = m_line->address] {
            return address.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection::connectToBus(address, QStringLiteral("driftsraad-notices"));
        },
        [this](const QDBusConnection &bus) {
            if (!bus.isConnected()) {
                // No bus, no notices; the next one tries again.
                m_line->waiting.clear();
                m_line->connecting = false;
                return;
            }
            m_line->bus = bus;
            // Without the service's name, which the bus would have to be asked for.
            m_line->bus->connect({}, path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint,QString)));
            m_line->bus->connect({}, path(), service(), QStringLiteral("NotificationClosed"), this, SLOT(gone(uint,uint)));
            askMarkup();
        });
}

void BusNotices::askMarkup()
{
    auto *watcher = new QDBusPendingCallWatcher(m_line->bus->asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError()) {
            m_line->waiting.clear();
            m_line->connecting = false;
            return;
        }
        m_line->markup = reply.value().contains(QStringLiteral("body-markup"));
        sendWaiting();
    });
}

void BusNotices::sendWaiting()
{
    for (const DesktopNotice &notice : std::as_const(m_line->waiting))
        send(notice);
    m_line->waiting.clear();
}

void BusNotices::send(const DesktopNotice &notice)
{
    QDBusMessage message = call(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(notice.isUrgent ? critical : normal)},
                            {QStringLiteral("desktop-entry"), QStringLiteral("driftsraad")}};
    const QStringList actions = notice.action.isEmpty() ? QStringList() : QStringList{byDefault(), notice.action};
    message << QStringLiteral("Driftsråd") << uint{0} << QStringLiteral("driftsraad") << notice.title
            << (*m_line->markup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << asTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_line->bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notice.key] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            m_line->shown.insert(reply.value(), key);
    });
}

void BusNotices::invoked(uint id, const QString &action)
{
    // Other programs' notices are told here too.
    if (m_line->shown.contains(id) && action == byDefault())
        emit opened(m_line->shown.value(id));
}

void BusNotices::gone(uint id, uint)
{
    m_line->shown.remove(id);
}

} // namespace driftsraad
