#include "core/settings/setting.h"
#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/toast.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/pages.h"
#include "ui/shell/sidepanel.h"

#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace driftsraad;

/// The panel at the right of the window: a record's history and files, and the help of the screen.
class SidePanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_shell.reset(); }
    void theHistoryPanelTakesAChangeBack();
    void whateverHasAHistoryCanCarryFiles();
    void helpFollowsTheScreen();
    void everyScreenHasHelpInEveryLanguage();
    void helpLeavesTheKeyboardToThePageItFollows();
    void helpGivesTheKeyboardBack();

private:
    SidePanel *side() const { return m_shell->window->findChild<SidePanel *>(); }
    void setDueDay(int day);
    /// Changes a setting and opens the panel on that change from the history page.
    void openHistory();

    std::unique_ptr<ShellWindow> m_shell;
};

void SidePanelTest::init()
{
    m_shell = std::make_unique<ShellWindow>();
    m_shell->open();
}

void SidePanelTest::setDueDay(int day)
{
    QVERIFY(m_shell->write({"Change the setting: %1", {nested(word(SettingName::ReportDueDay))}}, [day](Transaction &transaction) -> Result<void> {
        const auto seen = settingValue(transaction, SettingName::ReportDueDay);
        return seen ? setSetting(transaction, SettingName::ReportDueDay, *seen, day) : Result<void>(seen.error());
    }));
}

void SidePanelTest::openHistory()
{
    setDueDay(12);
    m_shell->window->showPage("history");
    auto *view = m_shell->window->page("history")->findChild<QTableView *>();
    QTRY_VERIFY(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(side()->isVisible());
}

void SidePanelTest::theHistoryPanelTakesAChangeBack()
{
    openHistory();
    QTRY_VERIFY(m_shell->button("Undo this change"));
    m_shell->button("Undo this change")->click();
    QTRY_VERIFY(m_shell->window->findChild<Toast *>());
    QCOMPARE(settingValue(m_shell->another()->reader(), SettingName::ReportDueDay).valueOr(0), 10);
    QTest::keyClick(side(), Qt::Key_Escape);
    QTRY_VERIFY(!side()->isVisible());
}

void SidePanelTest::whateverHasAHistoryCanCarryFiles()
{
    openHistory();
    QTRY_VERIFY(side()->accessibleName().startsWith(QLatin1String("History")));
    auto *choice = side()->findChild<SegmentedControl *>();
    QVERIFY(choice && choice->isVisible());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Right);
    auto *files = side()->findChild<AttachmentsPanel *>();
    QVERIFY(files && files->isVisible());
    QVERIFY(side()->accessibleName().startsWith(QLatin1String("Attachments")));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notat.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("notat") == 5);
    file.close();
    files->addFiles({file.fileName()});
    QTRY_VERIFY(m_shell->says(QStringLiteral("notat.txt")));
    QTest::keyClick(choice, Qt::Key_Left);
    QVERIFY(!files->isVisible());
    QTRY_VERIFY(side()->accessibleName().startsWith(QLatin1String("History")));
    // The help of the screen is no record's.
    m_shell->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    QTest::keyClick(m_shell->window.get(), Qt::Key_F1);
    QTRY_VERIFY(side()->showsHelp());
    QVERIFY(!choice->isVisible());
}

void SidePanelTest::helpFollowsTheScreen()
{
    MainWindow *window = m_shell->window.get();
    QTest::keyClick(window, Qt::Key_F1);
    QVERIFY(side()->showsHelp());
    auto *text = side()->findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(QLatin1String("Needs doing")));
    // The keys of the whole window stand on every page.
    QVERIFY2(text->toPlainText().contains(QStringLiteral("Ctrl+, – settings")), qPrintable(text->toPlainText()));
    window->showPage("settings");
    QVERIFY(text->toPlainText().contains(QLatin1String("thresholds")));
    QTest::keyClick(window, Qt::Key_F1);
    QVERIFY(!side()->isVisible());
}

void SidePanelTest::everyScreenHasHelpInEveryLanguage()
{
    for (const PageEntry &entry : pages()) {
        m_shell->window->showPage(entry.id);
        QVERIFY(!m_shell->window->currentPage()->helpTopic().isEmpty());
        for (const QString &code : Language::codes()) {
            const QString file = QStringLiteral(":/help/%1/%2.md").arg(code, m_shell->window->page(entry.id)->helpTopic());
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }
}

void SidePanelTest::helpLeavesTheKeyboardToThePageItFollows()
{
    MainWindow *window = m_shell->window.get();
    QTest::keyClick(window, Qt::Key_F1);
    QVERIFY(side()->isAncestorOf(QApplication::focusWidget()));
    window->showPage("groups");
    QVERIFY(side()->showsHelp());
    QVERIFY(window->currentPage()->isAncestorOf(QApplication::focusWidget()));
}

void SidePanelTest::helpGivesTheKeyboardBack()
{
    MainWindow *window = m_shell->window.get();
    window->showPage("register");
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    for (const Qt::Key away : {Qt::Key_F1, Qt::Key_Escape}) {
        QTest::keyClick(window, Qt::Key_F1);
        QVERIFY(side()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), away);
        QTRY_VERIFY(!side()->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

ROOM_TEST(SidePanelTest)
#include "tst_sidepanel.moc"
