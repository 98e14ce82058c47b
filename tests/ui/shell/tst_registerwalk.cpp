#include "core/demo/demo.h"
#include "tests/support/roomtest.h"
#include "tests/ui/shell/shellwindow.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/tableview.h"
#include "ui/papers/preview.h"
#include "ui/register/detailpanel.h"
#include "ui/register/registermodel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>

using namespace driftsraad;

/// The register without a mouse, on the demo world: from the page's key to a stored record and a paper.
class RegisterWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aContractGetsAFurtherPartyAndItsPaperIsShown();
    void aSolutionGetsADataRole();
    void aFileIsImported();

private:
    QWidget *keyboard() const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void goToSection(int section);
    void goTo(const QString &accessibleName);
    bool isShown(const QString &accessibleName) const;
    void goToField(const QByteArray &column);
    qint64 count(const QByteArray &sql);
    RecordDialog *dialog() const { return m_window->findChild<RecordDialog *>(); }
    template<class T>
    T *find() const { return m_window->page("register")->findChild<T *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<MainWindow> m_window;
};

void RegisterWalk::initTestCase()
{
    setUpLook(*qApp, Scheme::Light);
    QVERIFY(makeDemo(m_folder.filePath(QStringLiteral("demo.db")), {2026, 11, 23}));
}

void RegisterWalk::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_preferences = std::make_unique<Preferences>();
    m_preferences->setLanguageCode(QStringLiteral("en"));
    setLanguage(QStringLiteral("en"));
    m_preferences->setName(QStringLiteral("Service manager A"));
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db"));
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("demo.db")), path));
    m_window = std::make_unique<MainWindow>(*m_preferences, m_clock);
    m_window->resize(1600, 1000);
    QSignalSpy opened(m_window.get(), &MainWindow::databaseOpened);
    m_window->openDatabase({.path = path});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(m_window->store()->isIdle());
    key(Qt::Key_8, Qt::ControlModifier);
    QTRY_VERIFY(m_window->page("register") && find<TableView>()->hasFocus());
}

void RegisterWalk::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

/// Where a key goes: to a list of suggestions that is open, else to what has the keyboard.
QWidget *RegisterWalk::keyboard() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get();
}

void RegisterWalk::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(keyboard(), key, modifiers);
}

void RegisterWalk::type(const QString &text)
{
    QTest::keyClicks(keyboard(), text);
}

/// F6 to the sections, an arrow for each, F6 on to the table.
void RegisterWalk::goToSection(int section)
{
    for (int i = 0; i < 8 && !find<SegmentedControl>()->hasFocus(); ++i)
        key(Qt::Key_F6);
    QVERIFY(find<SegmentedControl>()->hasFocus());
    for (int i = 0; i < section; ++i)
        key(Qt::Key_Right);
    QCOMPARE(find<SegmentedControl>()->currentIndex(), section);
    for (int i = 0; i < 8 && !find<TableView>()->hasFocus(); ++i)
        key(Qt::Key_F6);
    QVERIFY(find<TableView>()->hasFocus());
    QTRY_VERIFY(m_window->store()->isIdle());
}

bool RegisterWalk::isShown(const QString &accessibleName) const
{
    const QList<QWidget *> controls = m_window->findChildren<QWidget *>();
    return std::any_of(controls.cbegin(), controls.cend(), [&](const QWidget *control) { return control->isVisible() && control->accessibleName() == accessibleName; });
}

/// Tab until the control of this name has the keyboard.
void RegisterWalk::goTo(const QString &accessibleName)
{
    for (int i = 0; i < 120 && keyboard()->accessibleName() != accessibleName; ++i)
        key(Qt::Key_Tab);
    QCOMPARE(keyboard()->accessibleName(), accessibleName);
}

/// Tab until the form's field has the keyboard; the first one closes a list of suggestions.
void RegisterWalk::goToField(const QByteArray &column)
{
    QVERIFY(dialog());
    const QWidget *field = dialog()->editor(column)->widget();
    for (int i = 0; i < 12 && !field->hasFocus() && !field->isAncestorOf(keyboard()); ++i)
        key(Qt::Key_Tab);
    QVERIFY(field->hasFocus() || field->isAncestorOf(keyboard()));
}

qint64 RegisterWalk::count(const QByteArray &sql)
{
    std::optional<qint64> found;
    m_window->store()->read(m_window.get(), {"test"}, [sql](Reader &reader) { return reader.number(sql); },
                            [&found](Result<qint64> number) { found = number.valueOr(-1); });
    return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : -2;
}

void RegisterWalk::aContractGetsAFurtherPartyAndItsPaperIsShown()
{
    goToSection(3);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    QTRY_VERIFY(find<DetailPanel>()->isOpen() && m_window->store()->isIdle());
    QTRY_VERIFY(isShown(QStringLiteral("Add: Further parties")));
    goTo(QStringLiteral("Add: Further parties"));
    key(Qt::Key_Space);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(dialog()->isAncestorOf(keyboard()));
    type(QStringLiteral("odense"));
    goToField("role");
    type(QStringLiteral("Garant"));
    key(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count("SELECT count(*) FROM contract_party WHERE role = 'Garant'"), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->store()->isIdle());
    key(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<PaperPreview *>() && m_window->findChild<PaperPreview *>()->isReady(), 30'000);
    QTest::keyClick(m_window->findChild<PaperPreview *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<PaperPreview *>());
}

void RegisterWalk::aSolutionGetsADataRole()
{
    goToSection(2);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Return);
    QTRY_VERIFY(find<DetailPanel>()->isOpen() && m_window->store()->isIdle());
    const qint64 before = count("SELECT count(*) FROM data_role");
    QTRY_VERIFY(isShown(QStringLiteral("Add: Data roles")));
    goTo(QStringLiteral("Add: Data roles"));
    key(Qt::Key_Space);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(dialog()->isAncestorOf(keyboard()));
    // The role by the beginning of its word, the organisation by enough of its name.
    type(QStringLiteral("Pro"));
    goToField("organisation");
    type(QStringLiteral("datatil"));
    goToField("party");
    key(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(count("SELECT count(*) FROM data_role"), before + 1);
    QCOMPARE(count("SELECT count(*) FROM data_role r JOIN organisation o ON o.id = r.organisation WHERE o.name = 'Datatilsynet' AND r.role = 2"), 1);
}

/// A block from a spreadsheet: Ctrl+V in the table, Ctrl+Enter in the preview.
void RegisterWalk::aFileIsImported()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("Kontrakt\tPart\tRolle\nK-101\tOdense\tGarant\nK-101\tAalborg\tGarant\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *preview = QApplication::activeModalWidget();
    const auto rows = [preview] {
        const auto *table = preview->findChild<TableView *>();
        return table && table->model() ? table->model()->rowCount() : 0;
    };
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(m_window->store()->isIdle());
    QTest::keyClick(preview, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(count("SELECT count(*) FROM contract_party WHERE role = 'Garant'"), 2);
}

ROOM_TEST(RegisterWalk)
#include "tst_registerwalk.moc"
