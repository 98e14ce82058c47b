#include "core/parties/region.h"
#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/toast.h"
#include "ui/shell/notices.h"
#include "ui/shell/undoing.h"

#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

using namespace driftsraad;

/// Undo as a person meets it: what it says, where it leads, and how a long one is stopped.
class UndoingTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunIsUndoneAtOnceAndSaysHowMany();
    void whatWasUndoneOffScreenIsNamedWithAWayThere();
    void whatIsGoneByUndoLeadsToItsPage();
    void whatIsGoneWithItsPartsLeadsToItsPageToo();
    void aLongUndoShowsHowFarItIsAndCanBeStopped();
    void aRefusedUndoSaysWhichFieldAndWho();
    void nothingToUndoIsSaid();
    void theHistoryKeepsItsLineWhileOthersWrite();

private:
    static QString toast(const ShellWindow &shell)
    {
        auto *toast = shell.window->findChild<Toast *>();
        return toast ? toast->accessibleName() : QString();
    }
    static Operation phone(Id<Organisation> id, const QString &value)
    {
        return [=](Transaction &transaction) -> Result<void> {
            auto organisation = transaction.get(id);
            if (!organisation)
                return organisation.error();
            organisation->phone = value;
            return transaction.put(*organisation);
        };
    }
    static Id<Organisation> first(ShellWindow &shell) { return {shell.number("SELECT min(id) FROM organisation")}; }
    static void undo(ShellWindow &shell) { QTest::keyClick(shell.window.get(), Qt::Key_Z, Qt::ControlModifier); }
};

void UndoingTest::aRunIsUndoneAtOnceAndSaysHowMany()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    const auto id = first(shell);
    for (const char *value : {"1", "2", "3"})
        QVERIFY(shell.write({"Change the setting: %1", {QStringLiteral("telefon")}}, phone(id, value)));
    undo(shell);
    QTRY_VERIFY(toast(shell).contains(QLatin1String("(3 changes)")));
    QCOMPARE(shell.number("SELECT count(*) FROM organisation WHERE phone = ''"), 1);
    QTest::keyClick(shell.window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(toast(shell), QStringLiteral("Redone: Change the setting: telefon"));
    QCOMPARE(shell.number("SELECT count(*) FROM organisation WHERE phone = '3'"), 1);
}

void UndoingTest::whatWasUndoneOffScreenIsNamedWithAWayThere()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    QVERIFY(shell.write({"Change the setting: %1", {QStringLiteral("telefon")}}, phone(first(shell), "1")));
    shell.window->showPage("history");
    undo(shell);
    QTRY_VERIFY(toast(shell).contains(QLatin1String("telefon")));
    auto *jump = shell.window->findChild<Toast *>()->findChild<QPushButton *>();
    QVERIFY(jump);
    QCOMPARE(jump->text(), QStringLiteral("Show"));
    jump->click();
    QTRY_COMPARE(shell.window->currentPage(), shell.window->page("register"));
}

void UndoingTest::whatIsGoneByUndoLeadsToItsPage()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    QVERIFY(shell.write("Add", ShellWindow::add(1, 1)));
    shell.window->showPage("history");
    undo(shell);
    QTRY_COMPARE(shell.number("SELECT count(*) FROM organisation"), 1);
    QTRY_VERIFY(shell.window->findChild<Toast *>() && shell.window->findChild<Toast *>()->findChild<QPushButton *>());
    shell.window->findChild<Toast *>()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(shell.window->currentPage(), shell.window->page("register"));
}

void UndoingTest::whatIsGoneWithItsPartsLeadsToItsPageToo()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    QVERIFY(shell.write("Add", [](Transaction &transaction) -> Result<void> {
        const auto organisation = transaction.insert(Organisation{.name = QStringLiteral("Ny Kommune"), .kind = OrganisationKind::Municipality});
        if (!organisation)
            return organisation.error();
        DRIFTSRAAD_TRY(transaction.insert(RegionPeriod{.organisation = *organisation, .region = QStringLiteral("Region Prøve")}));
        return {};
    }));
    shell.window->showPage("history");
    undo(shell);
    QTRY_COMPARE(shell.number("SELECT count(*) FROM organisation"), 1);
    QTRY_VERIFY(shell.window->findChild<Toast *>() && shell.window->findChild<Toast *>()->findChild<QPushButton *>());
    // The toast of the undo, not a word of somebody else: the part's owner went by one's own hand.
    QSignalSpy jumped(shell.window->findChild<Undoing *>(), &Undoing::jumpTo);
    shell.window->findChild<Toast *>()->findChild<QPushButton *>()->click();
    QCOMPARE(jumped.first().first().value<RecordRef>(), (RecordRef{QStringLiteral("organisation"), 0}));
    QTRY_COMPARE(shell.window->currentPage(), shell.window->page("register"));
}

void UndoingTest::aLongUndoShowsHowFarItIsAndCanBeStopped()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    constexpr int many = 6000;
    QVERIFY(shell.write("Add", ShellWindow::add(many, 1)));
    auto *strip = shell.window->findChild<ProgressStrip *>();
    undo(shell);
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->findChild<QProgressBar *>()->maximum() > 0 && strip->findChild<QProgressBar *>()->value() > 0, 20'000);
    strip->findChild<QPushButton *>()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), 20'000);
    QTRY_VERIFY(shell.window->store()->isIdle());
    QCOMPARE(shell.number("SELECT count(*) FROM organisation"), many + 1);
    QCOMPARE(shell.number("SELECT count(*) FROM change_set"), 2);
    QCOMPARE(toast(shell), QStringLiteral("Stopped; nothing was changed."));
    // Stopped by the person herself: that is no fault to be told of.
    QVERIFY(!shell.window->findChild<Notices *>()->says(toast(shell)));
}

void UndoingTest::aRefusedUndoSaysWhichFieldAndWho()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    const auto id = first(shell);
    QVERIFY(shell.write("Change", phone(id, "1")));
    QVERIFY(shell.another("Service manager B")->write("Change", phone(id, "2")));
    undo(shell);
    QTRY_VERIFY(shell.says("It cannot be undone: Phone has been changed since, by Service manager B."));
    // What stands there speaks the new language too.
    shell.preferences->setLanguageCode(QStringLiteral("da"));
    QTRY_VERIFY(shell.says("Det kan ikke fortrydes: Telefon"));
    QVERIFY(!shell.says("It cannot be undone"));
    QCOMPARE(shell.number("SELECT count(*) FROM organisation WHERE phone = '2'"), 1);
}

void UndoingTest::nothingToUndoIsSaid()
{
    ShellWindow shell;
    // Another's change is there, but none of one's own.
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    shell.open();
    undo(shell);
    QTRY_COMPARE(toast(shell), QStringLiteral("There is nothing to undo"));
}

void UndoingTest::theHistoryKeepsItsLineWhileOthersWrite()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("First", ShellWindow::add(1)));
    shell.open();
    shell.window->showPage("history");
    auto *view = shell.window->page("history")->findChild<QTableView *>();
    QTRY_COMPARE(view->currentIndex().row(), 0);
    const QString what = view->currentIndex().siblingAtColumn(2).data().toString();
    const int rows = view->model()->rowCount();
    QVERIFY(shell.another()->write("Second", ShellWindow::add(1, 1)));
    QTRY_COMPARE(view->model()->rowCount(), rows + 1);
    QCOMPARE(view->currentIndex().row(), 1);
    QCOMPARE(view->currentIndex().siblingAtColumn(2).data().toString(), what);
}

ROOM_TEST(UndoingTest)
#include "tst_undoing.moc"
