#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/startsettings.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace driftsraad;

/// What a person can set while no database is open.
class StartSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void theKeyboardStandsOnWhatWasUsedLast();
    void nothingIsSaidToBeSavedWithoutADatabase();
    void theKeyOpensThemWithoutADatabase();
    void theChooserLeadsThere();
    void whatIsChosenThereIsKept();
    void theyFollowTheLanguage();
    void escapeLeadsBackToTheChooser();
    void anotherPageLeavesTheChooserAndMarksNothing();
    void aDatabaseTakesTheirPlace();

private:
    static void show(ShellWindow &shell);
    static StartSettings *shown(const ShellWindow &shell);
};

void StartSettingsTest::show(ShellWindow &shell)
{
    shell.window = std::make_unique<MainWindow>(*shell.preferences, shell.clock);
    shell.window->resize(1280, 800);
    shell.window->show();
    QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
    QVERIFY(shell.says("Choose a database"));
}

StartSettings *StartSettingsTest::shown(const ShellWindow &shell)
{
    auto *settings = shell.window->findChild<StartSettings *>();
    return settings && settings->isVisible() ? settings : nullptr;
}

void StartSettingsTest::theKeyboardStandsOnWhatWasUsedLast()
{
    ShellWindow shell;
    show(shell);
    const auto focused = [] {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    };
    QCOMPARE(focused(), QStringLiteral("Open…"));
    shell.preferences->addRecentFile(shell.path());
    QTRY_VERIFY2(focused().contains("database.db"), qPrintable(focused()));
    show(shell);
    QVERIFY2(focused().contains("database.db"), qPrintable(focused()));
    QSignalSpy opened(shell.window.get(), &MainWindow::databaseOpened);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(opened.size(), 1);
}

void StartSettingsTest::nothingIsSaidToBeSavedWithoutADatabase()
{
    ShellWindow shell;
    show(shell);
    QVERIFY(!shell.says("saved"));
    shell.open();
    QVERIFY(shell.says("All changes are saved"));
}

void StartSettingsTest::theKeyOpensThemWithoutADatabase()
{
    ShellWindow shell;
    show(shell);
    QVERIFY(!shown(shell));
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(shown(shell));
    QVERIFY(shell.says("For me, on this machine"));
    QVERIFY(shown(shell)->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QCOMPARE(shell.window->findChild<Navigation *>()->current(), int(pages().size()) - 1);
}

void StartSettingsTest::theChooserLeadsThere()
{
    ShellWindow shell;
    show(shell);
    QVERIFY(shell.button("Settings"));
    shell.button("Settings")->click();
    QVERIFY(shown(shell));
}

void StartSettingsTest::whatIsChosenThereIsKept()
{
    ShellWindow shell;
    show(shell);
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    name->setText(QStringLiteral("Service manager C"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shell.preferences->name(), QStringLiteral("Service manager C"));
    for (QComboBox *box : shown(shell)->findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("Dark")) < 0)
            continue;
        box->setCurrentIndex(box->findText(QStringLiteral("Dark")));
        emit box->activated(box->currentIndex());
    }
    QCOMPARE(shell.preferences->scheme(), Scheme::Dark);
    QVERIFY(Theme::current().dark);
}

void StartSettingsTest::theyFollowTheLanguage()
{
    ShellWindow shell;
    show(shell);
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    for (QComboBox *box : shown(shell)->findChildren<QComboBox *>()) {
        if (box->findText(QStringLiteral("Dansk")) < 0)
            continue;
        box->setCurrentIndex(box->findText(QStringLiteral("Dansk")));
        emit box->activated(box->currentIndex());
        break;
    }
    QTRY_VERIFY(shell.says(QStringLiteral("Indstillinger")));
    QVERIFY(!shell.says("For me, on this machine"));
    QVERIFY(shown(shell)->isAncestorOf(QApplication::focusWidget()));
}

void StartSettingsTest::escapeLeadsBackToTheChooser()
{
    ShellWindow shell;
    show(shell);
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(shown(shell));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!shown(shell));
    QVERIFY(shell.button("Settings"));
    QCOMPARE(shell.window->findChild<Navigation *>()->current(), -1);
}

void StartSettingsTest::anotherPageLeavesTheChooserAndMarksNothing()
{
    ShellWindow shell;
    show(shell);
    QTest::keyClick(shell.window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!shell.window->currentPage());
    QVERIFY(shell.button("Settings"));
    QCOMPARE(shell.window->findChild<Navigation *>()->current(), -1);
}

void StartSettingsTest::aDatabaseTakesTheirPlace()
{
    ShellWindow shell;
    show(shell);
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QSignalSpy opened(shell.window.get(), &MainWindow::databaseOpened);
    shell.window->openDatabase({.path = shell.path()});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!shown(shell));
    QCOMPARE(shell.window->currentPage(), shell.window->page("overview"));
    QTest::keyClick(shell.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(shell.window->currentPage(), shell.window->page("settings"));
    QTRY_VERIFY(shell.window->store()->isIdle());
    QThreadPool::globalInstance()->waitForDone();
}

ROOM_TEST(StartSettingsTest)
#include "tst_startsettings.moc"
