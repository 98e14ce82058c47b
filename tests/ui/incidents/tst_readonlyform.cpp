#include "core/catalog.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentspage.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace driftsraad;

/// An incident of a database that can only be read.
class ReadOnlyFormTest : public QObject
{
    Q_OBJECT

private slots:
    void theFormIsClosedAndNotGivenUp();
};

void ReadOnlyFormTest::theFormIsClosedAndNotGivenUp()
{
    setUpLook(*qApp);
    setLanguage("en");
    DemoDesk desk;
    desk.make();
    desk.open();
    AsyncStore store(catalog(), std::make_shared<FixedClock>(desk.clock()));
    QSignalSpy opened(&store, &AsyncStore::opened);
    store.open({.path = desk.path(), .access = Access::ReadOnly}, {});
    QTRY_COMPARE(opened.size(), 1);
    IncidentsPage page(store);
    page.resize(1360, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
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
