#include "core/catalog.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// An incident of a database that can only be read.
class ReadOnlyFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFormIsClosedAndNotGivenUp();
    void theDrawerShowsWhatCannotBeDone();

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<IncidentsPage> m_page;
};

void ReadOnlyFormTest::init()
{
    setUpLook(*qApp);
    setLanguage("en");
    m_desk = std::make_unique<DemoDesk>();
    m_desk->make();
    m_desk->open();
    m_store = std::make_unique<AsyncStore>(catalog(), std::make_shared<FixedClock>(m_desk->clock()));
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = m_desk->path(), .access = Access::ReadOnly}, {});
    QTRY_COMPARE(opened.size(), 1);
    m_page = std::make_unique<IncidentsPage>(*m_store);
    m_page->resize(1360, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ReadOnlyFormTest::cleanup()
{
    m_page.reset();
    m_store.reset();
    m_desk.reset();
}

/// What in the drawer would change something is off, looks it, and says why.
void ReadOnlyFormTest::theDrawerShowsWhatCannotBeDone()
{
    AsyncStore &store = *m_store;
    IncidentsPage &page = *m_page;
    const auto incident = m_desk->reader().number("SELECT i.id FROM incident i JOIN incident_pause p ON p.incident = i.id WHERE i.closed_at IS NULL LIMIT 1");
    QVERIFY(page.openRecord({QStringLiteral("incident"), incident.valueOr(0)}));
    auto *drawer = page.findChild<IncidentDrawer *>();
    QTRY_VERIFY(drawer->isOpen() && drawer->detail().incident.id.value == *incident);
    QTRY_VERIFY(store.isIdle());
    const auto off = [&](const QString &name) {
        const auto all = drawer->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            const auto *button = qobject_cast<const QAbstractButton *>(one);
            if (one->accessibleName() == name || (button && button->text() == name))
                return !one->isEnabled() && one->toolTip().contains("reading only") && one->accessibleDescription().contains("reading only");
        }
        return false;
    };
    QVERIFY(off("Write in the timeline"));
    QVERIFY(off("Write a notice …"));
    QVERIFY(off("Escalate …"));
    QVERIFY(off("Link it to another incident"));
    QTRY_VERIFY(off("Pause the clocks") || off("End the pause"));
    QVERIFY(drawer->findChild<QLineEdit *>()->placeholderText().contains("Read only"));
    QSignalSpy failed(&page, &Page::failed);
    QTest::keyClick(page.findChild<BoardView *>(), Qt::Key_T);
    QCOMPARE(failed.size(), 1);
    // What only reads goes on.
    const auto buttons = drawer->findChildren<QPushButton *>();
    QVERIFY(std::any_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->text() == "History" && button->isEnabled(); }));
}

void ReadOnlyFormTest::theFormIsClosedAndNotGivenUp()
{
    AsyncStore &store = *m_store;
    IncidentsPage &page = *m_page;
    page.activate();
    auto *board = page.findChild<BoardView *>();
    QTRY_VERIFY(board->board().total() > 0);
    board->setFocus();
    board->setCurrent(board->idAt({0, 0}));
    QTRY_VERIFY(store.isIdle());
    page.edit();
    QTRY_VERIFY(page.findChild<IncidentForm *>());
    QStringList visible;
    const auto buttons = page.findChild<IncidentForm *>()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            visible.append(button->text());
    }
    QVERIFY2(visible.contains(QStringLiteral("Close")), qPrintable(visible.join(u' ')));
    QVERIFY(!visible.contains(QStringLiteral("Cancel")));
    page.findChild<IncidentForm *>()->reject();
    QTRY_VERIFY(!page.findChild<IncidentForm *>());
    QTRY_VERIFY(store.isIdle());
}

ROOM_TEST(ReadOnlyFormTest)
#include "tst_readonlyform.moc"
