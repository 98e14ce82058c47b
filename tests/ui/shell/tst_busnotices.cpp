#include "tests/support/roomtest.h"
#include "ui/shell/busnotices.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtDBus/QDBusConnection>

using namespace driftsraad;

/// A desktop's notification service on a bus of its own.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program, title, text;
        QStringList actions;
        int urgency = -1;
    };
    QList<Shown> shown;
    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({program, title, text, actions, hints.value(QStringLiteral("urgency"), -1).toInt()});
        return static_cast<uint>(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestBusNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                       QStringLiteral("--address=unix:dir=") + m_folder.path()});
        if (!m_daemon.waitForStarted())
            QSKIP("no dbus-daemon here");
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void cleanup() { QDBusConnection::disconnectFromBus(QStringLiteral("desktop")); }

    void noticeIsShownWithItsUrgencyAndPlainText()
    {
        Desktop desktop;
        serve(&desktop);
        BusNotices notices(m_address);
        notices.show({.key = "1", .title = QStringLiteral("H-214 <b>"), .text = QStringLiteral("Over & ud <b>fed</b>"), .action = QStringLiteral("Åbn"), .isUrgent = true});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].program, QStringLiteral("Driftsråd"));
        // The title is never markup; the text is on this desktop.
        QCOMPARE(desktop.shown[0].title, QStringLiteral("H-214 <b>"));
        QCOMPARE(desktop.shown[0].text, QStringLiteral("Over &amp; ud &lt;b&gt;fed&lt;/b&gt;"));
        QCOMPARE(desktop.shown[0].actions, (QStringList{QStringLiteral("default"), QStringLiteral("Åbn")}));
        QCOMPARE(desktop.shown[0].urgency, 2);
        notices.show({.key = "2", .title = QStringLiteral("H-215")});
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown[1].urgency, 1);
        QVERIFY(desktop.shown[1].actions.isEmpty());
    }

    void desktopThatKnowsNoMarkupGetsTheTextAsItIs()
    {
        Desktop desktop;
        desktop.abilities = {QStringLiteral("body")};
        serve(&desktop);
        BusNotices notices(m_address);
        notices.show({.key = "1", .title = QStringLiteral("H-214"), .text = QStringLiteral("Over & ud")});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].text, QStringLiteral("Over & ud"));
    }

    void clickComesBackWithTheKeyAndOnlyForOurs()
    {
        Desktop desktop;
        serve(&desktop);
        BusNotices notices(m_address);
        QSignalSpy opened(&notices, &DesktopNotices::opened);
        notices.show({.key = "incident/7", .title = QStringLiteral("H-214")});
        QTRY_COMPARE(desktop.shown.size(), 1);
        emit desktop.ActionInvoked(99, QStringLiteral("default"));
        // The answer to Notify is read before what the desktop sends after it.
        emit desktop.ActionInvoked(1, QStringLiteral("default"));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toByteArray(), QByteArray("incident/7"));
    }

    void noDesktopIsNoErrorAndTheNextNoticeTriesAgain()
    {
        BusNotices notices(m_address);
        QSignalSpy opened(&notices, &DesktopNotices::opened);
        notices.show({.key = "1", .title = QStringLiteral("lost")});
        // The daemon answers that nobody serves.
        QTRY_VERIFY(!notices.isWaiting());
        Desktop desktop;
        serve(&desktop);
        notices.show({.key = "2", .title = QStringLiteral("seen")});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.last().title, QStringLiteral("seen"));
    }

    void noBusAtAllIsNoError()
    {
        BusNotices notices(QStringLiteral("unix:path=/nonexistent/bus"));
        notices.show({.key = "1", .title = QStringLiteral("nobody")});
        notices.show({.key = "2", .title = QStringLiteral("nobody")});
        // Nothing is kept for a bus that may never come.
        QVERIFY(notices.isWaiting());
        QTRY_VERIFY(!notices.isWaiting());
    }

private:
    void serve(Desktop *desktop)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

ROOM_TEST(TestBusNotices)
#include "tst_busnotices.moc"
