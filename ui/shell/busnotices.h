#pragma once

#include "ui/shell/desktopnotices.h"

#include <memory>

namespace driftsraad {

/// Notices through org.freedesktop.Notifications, as GNOME, KDE and the other desktops offer it. The bus is first spoken to when there is
/// something to say; connecting happens on another thread and every call is answered later.
class BusNotices : public DesktopNotices
{
    Q_OBJECT
public:
    /// An empty address is the session's own bus.
    explicit BusNotices(const QString &address = {}, QObject *parent = nullptr);
    ~BusNotices() override;

    void show(const DesktopNotice &notice) override;
    /// While it is not known yet whether anybody listens.
    bool isWaiting() const;

private slots:
    void invoked(uint id, const QString &action);
    void gone(uint id, uint reason);

private:
    void connectBus();
    void askMarkup();
    void sendWaiting();
    void send(const DesktopNotice &notice);

    /// Known to one file: the bus's headers are nobody else's business.
    struct Line;
    std::unique_ptr<Line> m_line;
};

} // namespace driftsraad
