#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/shell/databasechip.h"
#include "ui/shell/databasechooser.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

using namespace driftsraad;

/// What lies beside the open database and how it is saved: the day's copy, and the journal of a file on a share.
class DailyCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void aCopyThatCannotBeMadeLeavesTheChangesSaved();
    void itIsSaidInTheLanguageOfTheMoment();
    void aCopyElsewhereSettlesIt();
    void aFileIsSavedAsOnAShareWhenThatIsSaid();
    void nobodyTakesTheFileFromOtherMachinesUnasked();
    void whatAnotherMachineSharesStaysShared();
    void damageThatOnlyTheCopyShowsIsSaidOfTheFile();
    void theDaysCopyIsAFileOfTheSameKind();
    void whatWasSaidOfAFileIsRemembered();

private:
    /// A file stands where the folder for the copies would be.
    static void openWithoutRoomForCopies(ShellWindow &shell);
    static QString journalOf(const QString &path);
};

void DailyCopyTest::openWithoutRoomForCopies(ShellWindow &shell)
{
    QFile inTheWay(shell.folder.filePath("backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    shell.open();
    QTRY_VERIFY_WITH_TIMEOUT(shell.says("Only today's copy of it could not be made"), 15'000);
}

QString DailyCopyTest::journalOf(const QString &path)
{
    // The 19th byte says how a reader must read: 2 is the write-ahead log.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(19).at(18) == 2 ? QStringLiteral("wal") : QStringLiteral("delete");
}

void DailyCopyTest::aCopyThatCannotBeMadeLeavesTheChangesSaved()
{
    ShellWindow shell;
    openWithoutRoomForCopies(shell);
    QVERIFY(shell.says("Your changes are saved in the database"));
    QVERIFY(shell.says("All changes are saved"));
    QVERIFY(!shell.says("Nothing was saved"));
    QVERIFY(shell.button("Save a copy…"));
    // The next change is saved and changes nothing about the copy.
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
    QVERIFY(shell.says("Only today's copy of it could not be made"));
    QVERIFY(shell.says("All changes are saved at"));
}

void DailyCopyTest::itIsSaidInTheLanguageOfTheMoment()
{
    ShellWindow shell;
    openWithoutRoomForCopies(shell);
    shell.preferences->setLanguageCode("da");
    QTRY_VERIFY(shell.says("Dine ændringer er gemt i databasen"));
    QVERIFY(!shell.says("Your changes are saved"));
}

void DailyCopyTest::aCopyElsewhereSettlesIt()
{
    ShellWindow shell;
    openWithoutRoomForCopies(shell);
    const QString copy = shell.folder.filePath("elsewhere.driftsraad");
    emit shell.window->findChild<DatabaseChooser *>()->copyChosen(copy);
    QTRY_VERIFY(!shell.says("Only today's copy of it could not be made"));
    QVERIFY(QFile::exists(copy));
}

void DailyCopyTest::aFileIsSavedAsOnAShareWhenThatIsSaid()
{
    ShellWindow shell;
    shell.open();
    QVERIFY(shell.write("Add", ShellWindow::add(1)));
    QCOMPARE(journalOf(shell.path()), QStringLiteral("wal"));
    auto *chooser = shell.window->findChild<DatabaseChooser *>();
    QSignalSpy opened(shell.window.get(), &MainWindow::databaseOpened);
    emit chooser->placeChosen(DrivePlace::Shared);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(shell.window->store()->status().shared);
    QCOMPARE(shell.window->findChild<DatabaseChip *>()->reach(), Reach::Shared);
    QCOMPARE(journalOf(shell.path()), QStringLiteral("delete"));
    QVERIFY(shell.write("Add", ShellWindow::add(1, 1)));
    emit chooser->placeChosen(DrivePlace::Local);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(shell.window->findChild<DatabaseChip *>()->reach(), Reach::Local);
    QTRY_COMPARE(journalOf(shell.path()), QStringLiteral("wal"));
    // Said once, and no order to take it from whoever shares it later.
    QCOMPARE(shell.preferences->drivePlace(shell.path()), DrivePlace::Auto);
}

void DailyCopyTest::nobodyTakesTheFileFromOtherMachinesUnasked()
{
    ShellWindow shell;
    (void)Store::open({.path = shell.path(), .place = DrivePlace::Shared}, catalog(), *shell.clock, {}).value();
    shell.open();
    auto *chooser = shell.window->findChild<DatabaseChooser *>();
    QSignalSpy chosen(chooser, &DatabaseChooser::placeChosen);
    QSignalSpy opened(shell.window.get(), &MainWindow::databaseOpened);
    const auto untick = [&]() -> QMessageBox * {
        chooser->popUp(shell.window.get(), shell.path(), true, false);
        const auto actions = shell.window->findChildren<QMenu *>().last()->actions();
        for (QAction *action : actions) {
            if (action->isCheckable())
                action->trigger();
        }
        shell.window->findChildren<QMenu *>().last()->close();
        return shell.window->findChild<QMessageBox *>();
    };
    QPointer<QMessageBox> question = untick();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->informativeText().contains("another machine"));
    QCOMPARE(question->defaultButton()->text(), QStringLiteral("Cancel"));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(journalOf(shell.path()), QStringLiteral("delete"));
    question = untick();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button->text() == "Only this machine uses it")
            button->click();
    }
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE(journalOf(shell.path()), QStringLiteral("wal"));
}

void DailyCopyTest::whatAnotherMachineSharesStaysShared()
{
    ShellWindow shell;
    // Another machine has said it; this one knows nothing of it.
    (void)Store::open({.path = shell.path(), .place = DrivePlace::Shared}, catalog(), *shell.clock, {}).value();
    shell.open();
    QVERIFY(shell.window->store()->status().shared);
    QCOMPARE(shell.window->findChild<DatabaseChip *>()->reach(), Reach::Shared);
    QCOMPARE(journalOf(shell.path()), QStringLiteral("delete"));
}

void DailyCopyTest::damageThatOnlyTheCopyShowsIsSaidOfTheFile()
{
    ShellWindow shell;
    qint64 page = 0;
    {
        const auto shared = Store::open({.path = shell.path(), .place = DrivePlace::Shared}, catalog(), *shell.clock, {}).value();
        QVERIFY(shared->reader().rows("SELECT rootpage FROM sqlite_master WHERE name = 'content'", {}, [&](const Row &row) {
            page = row.integer(0);
            return false;
        }));
    }
    QFile file(shell.path());
    QVERIFY(page > 0 && file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * 4096);
    file.write(QByteArray(512, 'x'));
    file.close();
    shell.open();
    QTRY_VERIFY_WITH_TIMEOUT(shell.says("The database file is damaged. Take a copy"), 15'000);
    QVERIFY(!shell.says("Your changes are saved in the database"));
}

void DailyCopyTest::theDaysCopyIsAFileOfTheSameKind()
{
    ShellWindow shell;
    shell.open();
    const QString copy = shell.folder.filePath("copy.driftsraad");
    emit shell.window->findChild<DatabaseChooser *>()->copyChosen(copy);
    QTRY_VERIFY(QFile::exists(copy));
    QVERIFY(!Store::open({.path = copy}, catalog(), *shell.clock, {}).value()->isShared());
    QVERIFY(!QFile::exists(copy + "-wal"));
}

void DailyCopyTest::whatWasSaidOfAFileIsRemembered()
{
    ShellWindow shell;
    shell.preferences->setDrivePlace(shell.path(), DrivePlace::Shared);
    shell.open();
    QVERIFY(shell.window->store()->status().shared);
    QCOMPARE(journalOf(shell.path()), QStringLiteral("delete"));
    QCOMPARE(shell.preferences->drivePlace(shell.folder.filePath("another.db")), DrivePlace::Auto);
}

ROOM_TEST(DailyCopyTest)
#include "tst_dailycopy.moc"
