#pragma once

#include "core/incidents/clocks.h"
#include "core/storage/asyncstore.h"
#include "ui/shell/desktopnotices.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace driftsraad {

class Preferences;
class ToldClocks;

/// Tells when the clock of an open incident passes its warning or its limit: in the window while it is in front, else on the desktop. Looks
/// when the next one passes, hidden or not, and after every commit that clocks are reckoned from, unless the overview has reckoned them
/// then. What has been passed is told once, also where the program was closed in between: what was told is kept among the person's own
/// settings. What had been passed before this machine first opened the database stands on the overview and is no news. What is new among
/// thousands is found beside the interface thread.
class ClockNotifier : public QObject
{
    Q_OBJECT
public:
    /// window is the one that may be in front.
    ClockNotifier(Preferences &preferences, QWidget *window);

    /// Not owned; null: nothing is said outside the window.
    void setDesktop(DesktopNotices *desktop);
    /// Follows this database from now on.
    void start(AsyncStore &store);
    /// Asks for the clocks as they are now.
    void look();
    /// Every minute: looks, a moment later, where a clock may have passed since the last look.
    void lookIfPassed();
    /// The clocks as somebody else has just reckoned them, in place of a look of its own.
    void takeReckoned(const DueClocks &clocks);

signals:
    void told(const QString &sentence);
    void openWanted(const driftsraad::RecordRef &record);

private:
    void take(const DueClocks &clocks);
    void tell(const QList<DueClock> &passed);
    void say(const DesktopNotice &notice);

    Preferences &m_preferences;
    QWidget *m_window;
    QPointer<DesktopNotices> m_desktop;
    QPointer<AsyncStore> m_store;
    QMetaObject::Connection m_following;
    std::optional<DueClocks> m_clocks;  ///< as last reckoned; nothing once something has been recorded since
    std::shared_ptr<ToldClocks> m_told;
    int m_taken = 0;                    ///< how often clocks were compared with what was told
    int m_records = 0;                  ///< one more after each commit: an answer of before it is not built on
    QTimer m_minute;
    QTimer m_soon;
};

} // namespace driftsraad
