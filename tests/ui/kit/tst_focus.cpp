#include "tests/support/roomtest.h"
#include "ui/kit/button.h"
#include "ui/kit/drawer.h"
#include "ui/kit/focusring.h"
#include "ui/kit/look.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace driftsraad;

/// Where the keyboard is: the ring around it, the order of Tab, and where it goes back to.
class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpLook(*qApp, Scheme::Light); }

    void ringFollowsTheKeyboardButNotTheMouse()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = button(QStringLiteral("Første"));
        auto *second = button(QStringLiteral("Anden"));
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(second, Qt::LeftButton);
        const auto shown = [&window] {
            const auto *ring = window.findChild<FocusRing *>();
            return ring && ring->isVisible() ? ring->geometry() : QRect();
        };
        QCOMPARE(shown(), QRect());
        QTest::keyClick(second, Qt::Key_Backtab);
        QTRY_VERIFY(first->hasFocus());
        QCOMPARE(shown(), first->geometry().adjusted(-4, -4, 4, 4));
        QTest::mouseClick(second, Qt::LeftButton);
        second->setFocus();
        QCOMPARE(shown(), QRect());
    }

    void shiftF10OpensTheMenuOfWhatHasTheKeyboard()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        layout->addWidget(field);
        field->setContextMenuPolicy(Qt::CustomContextMenu);
        QSignalSpy asked(field, &QWidget::customContextMenuRequested);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F10);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(field, Qt::Key_F10, Qt::ShiftModifier);
        QCOMPARE(asked.size(), 1);
    }

    void ringMakesNoPaneOfASplitter()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *splitter = new QSplitter;
        splitter->addWidget(new QLineEdit);
        auto *second = button(QStringLiteral("Anden"));
        splitter->addWidget(second);
        layout->addWidget(splitter);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_VERIFY(second->hasFocus());
        const auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring && ring->isVisible());
        QCOMPARE(splitter->count(), 2);
        QCOMPARE(ring->geometry().center(), QRect(second->mapTo(&window, QPoint()), second->size()).center());
    }

    void drawerLiesBesideOnAWideWindowAndOverOnANarrowOne()
    {
        auto *content = new QWidget;
        auto *drawer = new Drawer;
        DrawerArea area(content, drawer);
        area.resize(1600, 600);
        area.show();
        QCOMPARE(content->width(), 1600);
        drawer->openDrawer();
        QCOMPARE(content->width(), 1600 - Drawer::width - space::gap);
        QCOMPARE(drawer->geometry().right(), 1599);
        area.resize(1200, 600);
        QCOMPARE(content->width(), 1200);
        QCOMPARE(drawer->geometry(), QRect(1200 - Drawer::width, 0, Drawer::width, 600));
        QSignalSpy closed(drawer, &Drawer::closed);
        QTest::keyClick(drawer, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QCOMPARE(closed.size(), 1);
    }

    void enterPressesTheButtonItStandsOn()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        QPushButton *one = button(QStringLiteral("Ja"));
        QPushButton *other = button(QStringLiteral("Nej"));
        rows->addWidget(one);
        rows->addWidget(other);
        QSignalSpy yes(one, &QPushButton::clicked);
        QSignalSpy no(other, &QPushButton::clicked);
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(no.size(), 1);
        QCOMPARE(yes.size(), 0);
        QTest::keyClick(one, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(yes.size(), 1);
        // Its own key leaves the keyboard where it was.
        auto *field = new QLineEdit;
        rows->addWidget(field);
        QPushButton *keyed = button(QStringLiteral("Afvigelse"), ButtonKind::Secondary, {}, QKeySequence(Qt::CTRL | Qt::Key_T));
        rows->addWidget(keyed);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QSignalSpy pressed(keyed, &QPushButton::clicked);
        QTest::keyClick(field, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(field->hasFocus());
        // With Ctrl it is the page's key.
        QTest::keyClick(one, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(yes.size(), 1);
    }

    void ringIsWholeWhereTheControlFillsItsParent()
    {
        QWidget window;
        auto *outer = new QVBoxLayout(&window);
        outer->setContentsMargins(20, 20, 20, 20);
        auto *tight = new QWidget;
        auto *inner = new QVBoxLayout(tight);
        inner->setContentsMargins(0, 0, 0, 0);
        auto *only = button(QStringLiteral("OK"));
        inner->addWidget(only);
        auto *field = new QLineEdit;
        outer->addWidget(field);
        outer->addWidget(tight);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(only->hasFocus());
        const auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring && ring->isVisible());
        const auto around = [&] { return QRect(only->mapTo(&window, QPoint()), only->size()).adjusted(-4, -4, 4, 4); };
        QCOMPARE(QRect(ring->mapTo(&window, QPoint()), ring->size()), around());
        QVERIFY(ring->parentWidget()->rect().contains(ring->geometry()));
        // It goes along when something above pushes its target down.
        const QRect before = around();
        field->setFixedHeight(90);
        QTRY_VERIFY(around() != before);
        QTRY_COMPARE(QRect(ring->mapTo(&window, QPoint()), ring->size()), around());
    }

    void tabGoesThroughADrawerFromTopToBottom()
    {
        auto *drawer = new Drawer;
        auto *list = new QLineEdit;
        DrawerArea area(list, drawer);
        auto *foot = button(QStringLiteral("Redigér"));
        drawer->foot()->addWidget(foot);
        auto *more = iconButton(QStringLiteral("ellipsis"), QStringLiteral("Mere"));
        drawer->addHeadAction(more);
        area.resize(1600, 600);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        list->setFocus();
        drawer->openDrawer();
        // Content that comes while it is open stands before the foot.
        auto *call = button(QStringLiteral("Ring"));
        drawer->body()->addWidget(call);
        QTRY_VERIFY(call->isVisible());
        QStringList order;
        more->setFocus();
        for (int i = 0; i < 4; ++i) {
            const auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            QVERIFY(now);
            order.append(now->accessibleName().isEmpty() ? now->text() : now->accessibleName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.at(0), QStringLiteral("Mere"));
        QCOMPARE(order.mid(2), (QStringList{QStringLiteral("Ring"), QStringLiteral("Redigér")}));
    }

    void closingADrawerGivesTheKeyboardBack()
    {
        auto *drawer = new Drawer;
        auto *list = new QLineEdit;
        DrawerArea area(list, drawer);
        auto *edit = button(QStringLiteral("Redigér"));
        drawer->foot()->addWidget(edit);
        area.resize(1600, 600);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        list->setFocus();
        drawer->openDrawer();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!drawer->isOpen());
        QVERIFY(list->hasFocus());
    }
};

ROOM_TEST(TestFocus)
#include "tst_focus.moc"
