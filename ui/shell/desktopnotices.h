#pragma once

#include <QObject>
#include <QString>

namespace driftsraad {

/// A few words on the desktop, outside the window: what must be seen while it is hidden.
struct DesktopNotice {
    QByteArray key{};      ///< comes back where the person opens it
    QString title{};
    QString text{};
    QString action{};      ///< what opening it does: "Open incident"
    bool isUrgent = false; ///< stays until it is looked at
};

/// The desktop's place for such notices. Best effort: a desktop without one shows nothing, and nobody waits for it.
class DesktopNotices : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const DesktopNotice &notice) = 0;

signals:
    void opened(const QByteArray &key);
};

} // namespace driftsraad
