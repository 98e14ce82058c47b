#include "tests/support/roomtest.h"
#include "ui/kit/drawer.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace driftsraad;

/// The drawer by the keyboard.
class TestDrawer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { setUpLook(*qApp); }
    void tabGoesAsItIsRead();
    void contentThatShrinksIsNotCovered();
    void liesOverAContentThatNeedsItsRoom();

private:
    static QString focused()
    {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }
};

void TestDrawer::liesOverAContentThatNeedsItsRoom()
{
    auto *content = new QWidget;
    auto *drawer = new Drawer;
    DrawerArea area(content, drawer);
    area.setLeastContent(960);
    area.resize(1600, 500);
    area.show();
    drawer->openDrawer();
    QVERIFY(!area.liesOver());
    QVERIFY(content->width() >= 960 && content->width() < area.width());
    // A wide window, but not for both.
    area.resize(space::drawerBelow, 500);
    drawer->setPanelWidth(space::drawerBelow - 900);
    area.resize(space::drawerBelow + 1, 500);
    QVERIFY(area.liesOver());
    QCOMPARE(content->width(), area.width());
    area.setLeastContent(0);
    area.resize(space::drawerBelow, 500);
    QVERIFY(!area.liesOver());
    QVERIFY(content->width() < 960);
}

void TestDrawer::tabGoesAsItIsRead()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *before = new QPushButton(QStringLiteral("before"));
    column->addWidget(before);
    auto *drawer = new Drawer;
    auto *area = new DrawerArea(new QWidget, drawer);
    column->addWidget(area, 1);
    auto *after = new QPushButton(QStringLiteral("after"));
    column->addWidget(after);
    // Made in another order than they stand in, as records make their parts, and more of them than there is room for.
    auto *foot = new QPushButton(QStringLiteral("foot"));
    drawer->foot()->addWidget(foot);
    auto *head = new QPushButton(QStringLiteral("head"));
    drawer->addHeadAction(head);
    QStringList order{QStringLiteral("head")};
    for (int i = 0; i < 30; ++i) {
        drawer->body()->insertWidget(0, new QPushButton(QString::number(29 - i)));
        order.append(QString::number(i));
    }
    order.append(QStringLiteral("foot"));
    page.resize(1600, 500);
    page.show();
    drawer->openDrawer();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    head->setFocus();
    QTRY_VERIFY(head->hasFocus());
    QStringList forward{focused()};
    while (focused() != "foot" && forward.size() < 50) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (!focused().isEmpty())
            forward.append(focused());
    }
    QCOMPARE(forward, order);
    QStringList back{focused()};
    while (focused() != "head" && back.size() < 50) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        if (!focused().isEmpty())
            back.prepend(focused());
    }
    QCOMPARE(back, order);
    foot->setFocus();
    QTest::keyClick(foot, Qt::Key_Tab);
    QVERIFY(!drawer->isAncestorOf(QApplication::focusWidget()));
}

void TestDrawer::contentThatShrinksIsNotCovered()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *content = new QWidget;
    auto *drawer = new Drawer;
    drawer->setPanelWidth(Drawer::wideWidth);
    auto *area = new DrawerArea(content, drawer);
    column->addWidget(area);
    page.resize(1000, 500);
    page.show();
    drawer->openDrawer();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(content->geometry().intersects(drawer->geometry()));
    area->setLeastContent(560);
    QVERIFY(!content->geometry().intersects(drawer->geometry()));
    QVERIFY(content->width() >= 560);
    drawer->closeDrawer();
    QCOMPARE(content->width(), area->width());
    // Where both have no room the drawer lies over it, as wide as it wants to be.
    page.resize(800, 500);
    drawer->openDrawer();
    QTRY_COMPARE(content->width(), area->width());
    QCOMPARE(drawer->geometry().width(), Drawer::wideWidth);
}

ROOM_TEST(TestDrawer)
#include "tst_drawer.moc"
