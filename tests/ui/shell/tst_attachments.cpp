#include "core/catalog.h"
#include "core/parties/organisation.h"
#include "core/storage/attachment.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/shell/attachmentspanel.h"

#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace driftsraad;

/// The files that hang on a record, as a person adds, opens and removes them.
class AttachmentsTest : public QObject
{
    Q_OBJECT

public slots:
    void keepUrl(const QUrl &url) { m_opened = url; }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addedFilesStandInTheList();
    void theSameContentIsKeptOnce();
    void aBigFileIsTakenAndComesBackWhole();
    void aFileOverTheLimitIsRefusedWithASentence();
    void anEmptyOrMissingFileIsRefusedWithASentence();
    void droppedFilesAreAdded();
    void aCopyIsOpenedThatNobodyElseMayReadAndNobodyChange();
    void aProgramIsNotOpened();
    void aRemovedFileGoesAndUndoBringsItBack();
    void whereNothingCanBeWrittenNothingIsOffered();
    void everyButtonSaysWhatItDoes();

private:
    QString file(const QString &name, const QByteArray &content);
    void show(Access access = Access::ReadWrite);
    qint64 number(const QByteArray &sql);
    QStringList names() const;
    QToolButton *buttonCalled(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    RecordRef m_record;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<AttachmentsPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_failed;
    QUrl m_opened;
};

void AttachmentsTest::initTestCase()
{
    setUpLook(*qApp, Scheme::Light);
    setLanguage(QStringLiteral("en"));
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "keepUrl");
}

void AttachmentsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    auto made = Store::open({.path = m_folder->filePath("a.db"), .access = Access::Create}, catalog(), *m_clock, {});
    QVERIFY(made);
    QVERIFY((*made)->write("Make", [&](Transaction &transaction) -> Result<void> {
        const auto id = transaction.insert(Organisation{.name = "Leverandør A A/S"});
        if (!id)
            return id.error();
        m_record = {"organisation", id->value};
        return {};
    }));
    made->reset();
    show();
}

void AttachmentsTest::cleanup()
{
    m_failed.reset();
    m_panel.reset();
    m_store.reset();
}

void AttachmentsTest::show(Access access)
{
    m_failed.reset();
    m_panel.reset();
    m_store = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = m_folder->filePath("a.db"), .access = access}, {"Service manager A", "user", "host"});
    QVERIFY(opened.wait());
    m_panel = std::make_unique<AttachmentsPanel>(*m_store);
    m_failed = std::make_unique<QSignalSpy>(m_panel.get(), &AttachmentsPanel::failed);
    m_panel->resize(360, 600);
    m_panel->show(m_record);
    m_panel->show();
    QTRY_VERIFY(m_store->isIdle());
}

QString AttachmentsTest::file(const QString &name, const QByteArray &content)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
    return path;
}

qint64 AttachmentsTest::number(const QByteArray &sql)
{
    const auto store = Store::open({.path = m_folder->filePath("a.db"), .access = Access::ReadOnly}, catalog(), *m_clock, {});
    return (*store)->reader().number(sql).value();
}

QStringList AttachmentsTest::names() const
{
    QStringList names;
    const auto buttons = m_panel->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const QString name = button->accessibleName();
        if (name.startsWith(QLatin1String("Open a copy of ")))
            names.append(name.mid(15));
    }
    return names;
}

QToolButton *AttachmentsTest::buttonCalled(const QString &name) const
{
    const auto buttons = m_panel->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void AttachmentsTest::addedFilesStandInTheList()
{
    QSignalSpy announced(m_panel.get(), &AttachmentsPanel::announce);
    m_panel->addFiles({file("referat.pdf", "%PDF-1.4"), file("Økonomi æ.xlsx", "PK")});
    QTRY_COMPARE(names(), (QStringList{"referat.pdf", "Økonomi æ.xlsx"}));
    QTRY_COMPARE(announced.size(), 1);
    QVERIFY2(announced.first().first().toString().contains("attached"), qPrintable(announced.first().first().toString()));
    QCOMPARE(number("SELECT count(*) FROM change_set"), 2);
    QVERIFY(m_failed->isEmpty());
}

void AttachmentsTest::theSameContentIsKeptOnce()
{
    m_panel->addFiles({file("a.txt", "samme indhold"), file("b.txt", "samme indhold")});
    QTRY_COMPARE(names().size(), 2);
    m_panel->addFiles({file("c.txt", "samme indhold")});
    QTRY_COMPARE(names().size(), 3);
    QCOMPARE(number("SELECT count(*) FROM content"), 1);
    QCOMPARE(number("SELECT count(*) FROM attachment"), 3);
}

void AttachmentsTest::aBigFileIsTakenAndComesBackWhole()
{
    QByteArray bytes(20 * 1024 * 1024, 0);
    QRandomGenerator random(3);
    for (qsizetype i = 0; i < bytes.size(); i += 512)
        bytes[i] = static_cast<char>(random.bounded(256));
    m_panel->addFiles({file("stor.zip", bytes)});
    QTRY_COMPARE_WITH_TIMEOUT(names(), QStringList{"stor.zip"}, 30'000);
    buttonCalled("Open a copy of stor.zip")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_opened.isEmpty(), 30'000);
    QFile copy(m_opened.toLocalFile());
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QVERIFY(copy.readAll() == bytes);
}

void AttachmentsTest::aFileOverTheLimitIsRefusedWithASentence()
{
    const QString path = file("for stor.zip", "x");
    QVERIFY(QFile::resize(path, 50 * 1024 * 1024 + 1));
    m_panel->addFiles({path, file("lille.txt", "x")});
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(words(m_failed->first().first().value<Error>().message).contains(QStringLiteral("for stor.zip is larger than 50 MB")));
    // All or nothing: a list that was half taken would have to be sorted out by hand.
    QCOMPARE(number("SELECT count(*) FROM attachment"), 0);
}

void AttachmentsTest::anEmptyOrMissingFileIsRefusedWithASentence()
{
    m_panel->addFiles({file("tom.txt", {})});
    QTRY_COMPARE(m_failed->size(), 1);
    QVERIFY(words(m_failed->first().first().value<Error>().message).contains(QStringLiteral("tom.txt is empty")));
    m_panel->addFiles({m_folder->filePath("findes ikke.txt")});
    QTRY_COMPARE(m_failed->size(), 2);
    QVERIFY(words(m_failed->last().first().value<Error>().message).contains(QStringLiteral("findes ikke.txt cannot be read")));
    QCOMPARE(number("SELECT count(*) FROM attachment"), 0);
}

void AttachmentsTest::droppedFilesAreAdded()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file("a.txt", "a")), QUrl(QStringLiteral("https://example.dk/b.txt"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_panel.get(), &drop);
    QTRY_COMPARE(names(), QStringList{"a.txt"});
}

void AttachmentsTest::aCopyIsOpenedThatNobodyElseMayReadAndNobodyChange()
{
    m_panel->addFiles({file("referat.txt", "Dagsorden")});
    QTRY_COMPARE(names().size(), 1);
    buttonCalled("Open a copy of referat.txt")->click();
    QTRY_VERIFY(!m_opened.isEmpty());
    const QFileInfo copy(m_opened.toLocalFile());
    QFile content(copy.filePath());
    QVERIFY(content.open(QIODevice::ReadOnly));
    QCOMPARE(content.readAll(), QByteArray("Dagsorden"));
    QCOMPARE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    QCOMPARE(QFileInfo(copy.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
}

void AttachmentsTest::aProgramIsNotOpened()
{
    m_panel->addFiles({file("opdatering.SH", "#!/bin/sh")});
    QTRY_COMPARE(names().size(), 1);
    buttonCalled("Open a copy of opdatering.SH")->click();
    QTRY_VERIFY(m_panel->findChild<QMessageBox *>());
    auto *box = m_panel->findChild<QMessageBox *>();
    QCOMPARE(box->textFormat(), Qt::PlainText);
    box->reject();
    QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
    QVERIFY(m_opened.isEmpty());
}

void AttachmentsTest::aRemovedFileGoesAndUndoBringsItBack()
{
    m_panel->addFiles({file("a.txt", "a"), file("b.txt", "b")});
    QTRY_COMPARE(names().size(), 2);
    buttonCalled("Remove a.txt")->click();
    QTRY_COMPARE(names(), QStringList{"b.txt"});
    UndoState state;
    m_store->read(this, {}, [session = m_store->session()](Reader &reader) { return undoState(reader, session); },
                  [&](Result<UndoState> answer) { state = answer.value(); });
    QTRY_VERIFY(state.undo.changeSet > 0);
    m_store->undo(this, state.undo, {});
    QTRY_COMPARE(names().size(), 2);
    m_opened.clear();
    buttonCalled("Open a copy of a.txt")->click();
    QTRY_VERIFY(!m_opened.isEmpty());
}

void AttachmentsTest::whereNothingCanBeWrittenNothingIsOffered()
{
    m_panel->addFiles({file("a.txt", "a")});
    QTRY_COMPARE(names().size(), 1);
    show(Access::ReadOnly);
    QTRY_COMPARE(names().size(), 1);
    QTRY_VERIFY(buttonCalled("Save a.txt as")->isVisible());
    QVERIFY(!buttonCalled("Remove a.txt")->isVisible());
    for (const QPushButton *add : m_panel->findChildren<QPushButton *>())
        QVERIFY(!add->isVisible());
    m_panel->addFiles({file("b.txt", "b")});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(file("c.txt", "c"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(number("SELECT count(*) FROM attachment"), 1);
}

void AttachmentsTest::everyButtonSaysWhatItDoes()
{
    m_panel->addFiles({file("a.txt", "a")});
    QTRY_COMPARE(names().size(), 1);
    const auto buttons = m_panel->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY(!(button->accessibleName() + button->text()).isEmpty());
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
}

ROOM_TEST(AttachmentsTest)
#include "tst_attachments.moc"
