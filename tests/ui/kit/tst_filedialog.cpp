#include "tests/support/roomtest.h"
#include "ui/kit/filedialog.h"
#include "ui/kit/look.h"
#include "ui/kit/readfile.h"
#include "ui/kit/words.h"

#include <QAbstractProxyModel>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <fcntl.h>
#include <unistd.h>

using namespace driftsraad;

/// Qt's own dialogs speak the program's language.
class FileDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesAreListedInTheProgramsLanguage();
    void qtsOwnWordsFollowTheLanguage();
    void theListOpensNoFile();
    void whatIsOpenHereIsNotRead();

private:
    /// The row of that name in the dialog's list, column by column.
    static QStringList row(QFileDialog *dialog, const QString &name);
};

void FileDialogTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    setUpLook(*qApp, Scheme::Light);
}

QStringList FileDialogTest::row(QFileDialog *dialog, const QString &name)
{
    const auto *list = dialog->findChild<QTreeView *>();
    const QAbstractItemModel *model = list->model();
    for (int at = 0; at < model->rowCount(list->rootIndex()); ++at) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(list->rootIndex()); ++column)
            cells.append(model->index(at, column, list->rootIndex()).data().toString());
        if (cells.first() == name)
            return cells;
    }
    return {};
}

void FileDialogTest::filesAreListedInTheProgramsLanguage()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Rapporter")));
    QFile file(folder.filePath(QStringLiteral("tal.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2560, 'x'));
    QVERIFY(file.flush());
    QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 23), QTime(10, 24)), QFileDevice::FileModificationTime));
    file.close();
    for (const auto &[code, kind, size] : {std::tuple("da", "Mappe", "2,50 KiB"), std::tuple("en", "Folder", "2.50 KiB")}) {
        setLanguage(QLatin1String(code));
        QFileDialog *dialog = fileDialog(nullptr, QStringLiteral("Åbn"));
        dialog->setDirectory(folder.path());
        dialog->open();
        QTRY_COMPARE(row(dialog, QStringLiteral("Rapporter")).value(2), QLatin1String(kind));
        QCOMPARE(row(dialog, QStringLiteral("Rapporter")).value(1), QString());
        QTRY_COMPARE(row(dialog, QStringLiteral("tal.csv")).value(1), QLatin1String(size));
        QCOMPARE(row(dialog, QStringLiteral("tal.csv")).value(3), QStringLiteral("23-11-2026 10:24"));
        dialog->close();
    }
}

void FileDialogTest::qtsOwnWordsFollowTheLanguage()
{
    const auto says = [](QFileDialog *dialog, const QString &text) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().remove(u'&') == text; });
    };
    setLanguage(QStringLiteral("da"));
    QFileDialog *dialog = saveDialog(nullptr, QStringLiteral("Gem"));
    dialog->open();
    QVERIFY(says(dialog, QStringLiteral("Filtype:")));
    QVERIFY(says(dialog, QStringLiteral("Filnavn:")));
    setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(says(dialog, QStringLiteral("Files of type:")));
    dialog->close();
}

/// A file of this process that is opened and closed again loses its locks.
void FileDialogTest::theListOpensNoFile()
{
    QTemporaryDir folder;
    struct Locked {
        QString name{};
        int held = -1;
        int asking = -1;
        bool isHeld() const
        {
            struct flock lock{};
            lock.l_type = F_WRLCK;
            return ::fcntl(asking, F_OFD_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
        }
    };
    QList<Locked> files{{QStringLiteral("drift.db")}, {QStringLiteral("drift.db-wal")}, {QStringLiteral("drift.db-shm")}, {QStringLiteral("uden endelse")}};
    for (Locked &file : files) {
        const QByteArray path = QFile::encodeName(folder.filePath(file.name));
        file.held = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(file.held >= 0 && ::write(file.held, "SQLite format 3", 15) == 15);
        file.asking = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        struct flock lock{};
        lock.l_type = F_WRLCK;
        QVERIFY(::fcntl(file.held, F_SETLK, &lock) == 0 && file.isHeld());
    }
    QFileDialog *dialog = fileDialog(nullptr, QStringLiteral("Åbn"));
    dialog->setDirectory(folder.path());
    dialog->open();
    for (const Locked &file : std::as_const(files))
        QTRY_VERIFY(!row(dialog, file.name).value(2).isEmpty());
    dialog->selectFile(files.first().name);
    for (const Locked &file : std::as_const(files))
        QVERIFY2(file.isHeld(), qPrintable(file.name));
    dialog->close();
    for (const Locked &file : std::as_const(files)) {
        ::close(file.held);
        ::close(file.asking);
    }
}

void FileDialogTest::whatIsOpenHereIsNotRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("drift.db")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("SQLite format 3") == 15 && file.flush());
    const auto refused = readFileBytes(file.fileName());
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    file.close();
    QVERIFY(readFileBytes(file.fileName()).isOk());
}

ROOM_TEST(FileDialogTest)
#include "tst_filedialog.moc"
