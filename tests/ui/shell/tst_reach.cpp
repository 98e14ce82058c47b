#include "core/storage/backup.h"
#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/kit/banner.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/toast.h"
#include "ui/shell/databasechip.h"

#include <QDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace driftsraad;

/// What the window says when its database can only be read, is away, was replaced or is not sound, and that nothing typed is lost.
class ReachTest : public QObject
{
    Q_OBJECT

private slots:
    void readOnlyIsSaidAsLongAsItLasts();
    void whatChangesIsOffWhereNothingCanBeChanged();
    void aRecordOpensForReadingWhereNothingCanBeSaved();
    void theFileThatWasNotOpenedIsNamedUntilAnotherIs();
    void theFootSaysWhatWasNotSaved();
    void anErrorGoesWithTheNextSuccess();
    void whatWasDoneInTheSameMomentLeavesTheErrorStanding();
    void awayIsSaidAndGoesWhenItIsBack();
    void aReplacedFileKeepsWhatIsBeingTyped();
    void tryAgainKeepsThePageWhereTheFileCouldBeWritten();
    void anotherFileAtThePathIsSaidInASentence();
    void aTamperedHistoryIsSaidOnceTheScreenIsFull();
    void aSoundFileIsRememberedAndSaysNothing();
    void missingChangesAreSaidOnce();
    void aCopyIsSavedFromTheWindow();

private:
    static void replace(ShellWindow &shell, const QString &with)
    {
        QVERIFY(QFile::rename(shell.path(), shell.folder.filePath("old.db")));
        QVERIFY(QFile::rename(with, shell.path()));
    }
};

void ReachTest::readOnlyIsSaidAsLongAsItLasts()
{
    ShellWindow shell;
    shell.open(Access::ReadOnly);
    QVERIFY(shell.says("The database was opened for reading only"));
    QVERIFY(shell.says("Read only: changes cannot be saved"));
    QVERIFY(shell.window->findChild<DatabaseChip *>()->accessibleName().contains("Read only"));
    shell.preferences->setLanguageCode("da");
    QTRY_VERIFY(shell.says("Databasen er åbnet"));
    shell.preferences->setLanguageCode("en");
    std::optional<ErrorCode> refused;
    shell.window->store()->write(shell.window.get(), "Add", ShellWindow::add(1), [&](Result<CommittedChanges> committed) { refused = committed.error().code; });
    QTRY_VERIFY(refused);
    QCOMPARE(*refused, ErrorCode::ReadOnly);
    QVERIFY(shell.says("The database was opened for reading only"));
}

void ReachTest::whatChangesIsOffWhereNothingCanBeChanged()
{
    ShellWindow shell;
    shell.open(Access::ReadOnly);
    for (const auto &[page, text] : {std::pair("groups", "New group"), std::pair("incidents", "New incident"), std::pair("reports", "Import file"),
                                     std::pair("register", "New organisation")}) {
        shell.window->showPage(page);
        QTRY_VERIFY2(shell.button(QLatin1String(text)), text);
        QVERIFY2(!shell.button(QLatin1String(text))->isEnabled(), text);
        QVERIFY2(shell.button(QLatin1String(text))->toolTip().contains("reading only"), text);
        // Its key says why in place of a form that could not be stored.
        QTest::keyClick(shell.window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY2(!shell.window->findChild<QDialog *>(), text);
        QTRY_VERIFY(shell.window->findChild<Toast *>());
    }
    // Said once above the page, and not a second time below it.
    const auto banners = shell.window->findChildren<Banner *>();
    QCOMPARE(std::count_if(banners.cbegin(), banners.cend(), [](const Banner *banner) { return banner->isVisible(); }), 1);
}

void ReachTest::aRecordOpensForReadingWhereNothingCanBeSaved()
{
    ShellWindow shell;
    shell.open();
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
    shell.open(Access::ReadOnly);
    shell.window->showPage("register");
    Page *page = shell.window->page("register");
    QTRY_VERIFY(shell.window->store()->isIdle());
    // Until the list has its rows there is nothing to open.
    QTRY_VERIFY((QTest::keyClick(shell.window.get(), Qt::Key_F2), page->findChild<RecordDialog *>()));
    auto *dialog = page->findChild<RecordDialog *>();
    auto *name = static_cast<QLineEdit *>(dialog->editor("name")->widget());
    QVERIFY(name->isReadOnly());
    QVERIFY(!name->text().isEmpty());
    QVERIFY(dialog->findChild<Banner *>()->accessibleName().contains(QLatin1String("reading only")));
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto save = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) { return button->text() == QLatin1String("Save"); });
    QVERIFY(save != buttons.cend());
    QVERIFY(!(*save)->isEnabled());
    QVERIFY((*save)->accessibleDescription().contains(QLatin1String("reading only")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page->findChild<RecordDialog *>());
}

void ReachTest::theFootSaysWhatWasNotSaved()
{
    ShellWindow shell;
    shell.open();
    QVERIFY(shell.says("All changes are saved"));
    QVERIFY(!shell.write("Add", [](Transaction &) -> Result<void> { return Error{.code = ErrorCode::Full, .message = "The disk is full"}; }));
    QVERIFY(shell.says("The latest change was not saved"));
    QVERIFY(!shell.says("All changes are saved"));
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
    QVERIFY(shell.says("All changes are saved"));
    // A rule that says no is no trouble with saving.
    QVERIFY(!shell.write("Add", [](Transaction &) -> Result<void> { return refusal("No"); }));
    QVERIFY(shell.says("All changes are saved"));
}

void ReachTest::anErrorGoesWithTheNextSuccess()
{
    ShellWindow shell;
    shell.open();
    emit shell.window->currentPage()->failed({.code = ErrorCode::Unreachable, .message = Message::verbatim(QStringLiteral("Report.pdf could not be written"))});
    QVERIFY(shell.says("could not be written"));
    int written = 0;
    QTRY_VERIFY((shell.write("Add", ShellWindow::add(1, written++)), !shell.says("could not be written")));
}

void ReachTest::whatWasDoneInTheSameMomentLeavesTheErrorStanding()
{
    ShellWindow shell;
    shell.open();
    Page *page = shell.window->currentPage();
    emit page->failed({.code = ErrorCode::Refused, .message = Message::verbatim(QStringLiteral("H-214 was left as it is"))});
    emit page->announce(QStringLiteral("3 incidents moved"));
    QVERIFY(shell.says("H-214 was left as it is"));
}

void ReachTest::theFileThatWasNotOpenedIsNamedUntilAnotherIs()
{
    ShellWindow shell;
    shell.open();
    const QString letter = shell.folder.filePath("brev.db");
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dette er et brev.");
    file.close();
    shell.window->openDatabase({.path = letter});
    QTRY_VERIFY(shell.says("brev.db: The file is not a Driftsråd database"));
    QCOMPARE(shell.window->store()->status().path, shell.path());
    const QString other = shell.folder.filePath("other.db");
    QVERIFY(QFile::copy(shell.path(), other));
    QSignalSpy opened(shell.window.get(), &MainWindow::databaseOpened);
    shell.window->openDatabase({.path = other});
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(!shell.says("brev.db"));
}

void ReachTest::awayIsSaidAndGoesWhenItIsBack()
{
    ShellWindow shell;
    shell.open();
    QVERIFY(!shell.button("Try again"));
    const QString elsewhere = shell.folder.filePath("elsewhere.db");
    QVERIFY(QFile::rename(shell.path(), elsewhere));
    QTRY_VERIFY(shell.says("The database file is not where it was"));
    QVERIFY(shell.button("Try again"));
    QVERIFY(shell.window->findChild<DatabaseChip *>()->accessibleName().contains("Cannot reach"));
    shell.preferences->setLanguageCode("da");
    QTRY_VERIFY(shell.says("Databasefilen er ikke længere på sin plads"));
    shell.preferences->setLanguageCode("en");
    QTRY_VERIFY(shell.says("The database file is not where it was"));
    QVERIFY(QFile::rename(elsewhere, shell.path()));
    QTRY_VERIFY(!shell.says("The database file is not where it was"));
    QVERIFY(shell.window->findChild<DatabaseChip *>()->accessibleName().contains("Local"));
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
}

void ReachTest::aReplacedFileKeepsWhatIsBeingTyped()
{
    ShellWindow shell;
    const QString copy = shell.folder.filePath("copy.db");
    QVERIFY(writeCopy(*shell.another(), copy));
    shell.open();
    shell.window->showPage("register");
    Page *page = shell.window->page("register");
    QTRY_VERIFY(shell.window->store()->isIdle());
    QTest::keyClick(shell.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(page->findChild<RecordDialog *>());
    auto *dialog = page->findChild<RecordDialog *>();
    auto *name = static_cast<QLineEdit *>(dialog->editor("name")->widget());
    name->setText(QStringLiteral("Leverandør Å"));
    QSignalSpy again(shell.window->store(), &AsyncStore::reopened);
    replace(shell, copy);
    QVERIFY(again.wait(5000));
    QCOMPARE(shell.window->page("register"), page);
    QCOMPARE(page->findChild<RecordDialog *>(), dialog);
    QCOMPARE(name->text(), QStringLiteral("Leverandør Å"));
    dialog->save();
    QTRY_VERIFY(!page->findChild<RecordDialog *>());
    QCOMPARE(shell.number("SELECT count(*) FROM organisation WHERE name = 'Leverandør Å'"), 1);
}

void ReachTest::tryAgainKeepsThePageWhereTheFileCouldBeWritten()
{
    ShellWindow shell;
    shell.open();
    shell.window->showPage("register");
    const Page *page = shell.window->page("register");
    const QString elsewhere = shell.folder.filePath("elsewhere.db");
    QVERIFY(QFile::rename(shell.path(), elsewhere));
    QTRY_VERIFY(shell.button("Try again"));
    shell.button("Try again")->click();
    QTRY_VERIFY(shell.says("is not there. Check the drive"));
    QVERIFY(QFile::rename(elsewhere, shell.path()));
    QSignalSpy again(shell.window->store(), &AsyncStore::reopened);
    if (QAbstractButton *retry = shell.button("Try again"))
        retry->click();
    QTRY_VERIFY(!again.isEmpty() || !shell.button("Try again"));
    QCOMPARE(shell.window->page("register"), page);
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
}

void ReachTest::anotherFileAtThePathIsSaidInASentence()
{
    ShellWindow shell;
    shell.open();
    const QString letter = shell.folder.filePath("brev.txt");
    QFile file(letter);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dette er et brev.");
    file.close();
    replace(shell, letter);
    QTRY_VERIFY(shell.says("The file is not a Driftsråd database"));
    QFile there(shell.path());
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("Dette er et brev."));
}

void ReachTest::aTamperedHistoryIsSaidOnceTheScreenIsFull()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(3)));
    QProcess process;
    process.start("python3", {"-c", "import sqlite3,sys; c=sqlite3.connect(sys.argv[1]); c.execute(\"UPDATE history SET fields = replace(fields, 'Leverandør 1', 'Leverandør X')\"); c.commit()", shell.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    shell.open();
    QTRY_VERIFY_WITH_TIMEOUT(shell.says("Somebody has changed this database outside Driftsråd"), 15'000);
    QVERIFY(shell.button("Save a copy…"));
    // In the other language when that is chosen, and gone when it is closed.
    shell.preferences->setLanguageCode("da");
    QTRY_VERIFY(shell.says("uden om Driftsråd"));
    QCOMPARE(shell.preferences->verifiedHead(shell.path()).number, 0);
}

void ReachTest::aSoundFileIsRememberedAndSaysNothing()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(3)));
    shell.open();
    QTRY_COMPARE_WITH_TIMEOUT(shell.preferences->verifiedHead(shell.path()).number, 1, 15'000);
    QVERIFY(!shell.button("Save a copy…"));
}

void ReachTest::missingChangesAreSaidOnce()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1)));
    const QString early = shell.folder.filePath("early.db");
    QVERIFY(writeCopy(*shell.another(), early));
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1, 1)));
    QVERIFY(shell.another()->write("Add", ShellWindow::add(1, 2)));
    shell.open();
    QTRY_COMPARE_WITH_TIMEOUT(shell.preferences->verifiedHead(shell.path()).number, 3, 15'000);
    shell.window.reset();
    replace(shell, early);
    for (const char *left : {"-wal", "-shm"})
        QFile::remove(shell.path() + left);
    shell.open();
    QTRY_VERIFY_WITH_TIMEOUT(shell.says("2 changes that were here when this database was last open are missing"), 15'000);
    QTRY_COMPARE(shell.preferences->verifiedHead(shell.path()).number, 1);
}

void ReachTest::aCopyIsSavedFromTheWindow()
{
    ShellWindow shell;
    QVERIFY(shell.another()->write("Add", ShellWindow::add(3)));
    shell.open();
    const QString copy = shell.folder.filePath("kopi.driftsraad");
    std::optional<bool> done;
    shell.window->store()->copyTo(shell.window.get(), copy, [&](const Result<void> &copied) { done = copied.isOk(); });
    QTRY_VERIFY(done);
    QVERIFY(*done);
    shell.window->openDatabase({.path = copy});
    QTRY_COMPARE(shell.window->store()->status().path, copy);
}

ROOM_TEST(ReachTest)
#include "tst_reach.moc"
