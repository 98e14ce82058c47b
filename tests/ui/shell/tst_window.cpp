#include "core/demo/demo.h"
#include "core/settings/setting.h"
#include "tests/support/roomtest.h"
#include "ui/kit/actionlist.h"
#include "ui/kit/look.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"
#include "ui/shell/databasechip.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchpalette.h"

#include <QAccessible>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

/// The window as a person meets it, by keyboard, on the demo world.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsOnTheOverviewWithItsRows();
    void keysChooseThePage();
    void onlyThePageInFrontIsVisible();
    void theLanguageChangesWhileItRuns();
    void theThemeChangesWhileItRuns();
    void aNameIsAskedForOnceAndStopsNothing();
    void undoTellsWhatItUndidAndJumpsThere();
    void everyPageHasAKey();
    void thePaletteFindsCommandsAndRecords();
    void escapeGivesTheKeyboardBack();
    void aFileThatIsNotThereIsSaidAndTheOpenOneStays();
    void everyControlIsReachedByKeyboardAndHasAName();
    void aNewDatabaseGetsTheMunicipalitiesAndUndoLeavesThem();
    void picturesCanBeTaken();

private:
    void open();
    void setDueDay(int day);
    QStringList visibleTexts() const;

    QTemporaryDir m_dir;
    QString m_demo;
    int m_number = 0;
    std::unique_ptr<Preferences> m_preferences;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    setUpLook(*qApp, Scheme::Light);
    m_demo = m_dir.filePath(QStringLiteral("demo.driftsraad"));
    const auto made = makeDemo(m_demo, QDate(2026, 11, 23));
    QVERIFY2(made.isOk(), made ? "" : made.error().message.id().constData());
}

void WindowTest::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(QStringLiteral("settings%1").arg(++m_number)));
    m_preferences = std::make_unique<Preferences>();
    m_preferences->setLanguageCode(QStringLiteral("en"));
    setLanguage(QStringLiteral("en"));
    m_preferences->setScheme(Scheme::Light);
    m_preferences->setName(QStringLiteral("Service manager A"));
    Theme::set(Scheme::Light);
    m_window = std::make_unique<MainWindow>(*m_preferences, m_clock);
    m_window->resize(1600, 1000);
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

void WindowTest::open()
{
    const QString path = m_dir.filePath(QStringLiteral("copy%1.driftsraad").arg(m_number));
    QVERIFY(QFile::copy(m_demo, path));
    QSignalSpy opened(m_window.get(), &MainWindow::databaseOpened);
    m_window->openDatabase({.path = path});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(m_window->store()->isIdle());
}

void WindowTest::setDueDay(int day)
{
    const auto write = [day](Transaction &transaction) -> Result<void> {
        const auto seen = settingValue(transaction, SettingName::ReportDueDay);
        return seen ? setSetting(transaction, SettingName::ReportDueDay, *seen, day) : Result<void>(seen.error());
    };
    bool done = false;
    m_window->store()->write(m_window.get(), {"Change the setting: %1", {nested(word(SettingName::ReportDueDay))}}, write,
                             [&done](Result<CommittedChanges> committed) { done = committed.isOk(); });
    QTRY_VERIFY(done);
}

QStringList WindowTest::visibleTexts() const
{
    QStringList texts;
    const auto labels = m_window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            texts << button->text() << button->accessibleName();
    }
    const auto views = m_window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data().toString();
    }
    texts.removeAll(QString());
    return texts;
}

void WindowTest::startsOnTheOverviewWithItsRows()
{
    open();
    QVERIFY(m_window->page("overview"));
    QCOMPARE(m_window->currentPage(), m_window->page("overview"));
    QVERIFY(!m_window->page("history"));
    auto *list = m_window->findChild<ActionList *>();
    QTRY_VERIFY(list->model()->rowCount() > 3);
    QTRY_VERIFY(list->currentIndex().isValid());
    QVERIFY(m_window->windowTitle().startsWith(QLatin1String("copy")));
    QTRY_VERIFY(visibleTexts().filter(QStringLiteral("Example data")).size() > 0);
}

void WindowTest::keysChooseThePage()
{
    open();
    // The keys reach the first nine pages.
    const auto last = std::min<qsizetype>(pages().size(), 9);
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_0 + last), Qt::ControlModifier);
    QVERIFY(m_window->currentPage());
    QCOMPARE(m_window->currentPage(), m_window->page(pages()[last - 1].id));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_window->page("overview"));
    m_window->findChild<Navigation *>()->focusCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    if (pages().size() > 3)
        QVERIFY(m_window->currentPage() != m_window->page("overview"));
    m_window->showPage("overview");
    m_window->findChild<Navigation *>()->focusCurrent();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->currentPage()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->findChild<Navigation *>()->isAncestorOf(QApplication::focusWidget()));
}

void WindowTest::onlyThePageInFrontIsVisible()
{
    open();
    for (const PageEntry &entry : pages()) {
        m_window->showPage(entry.id);
        QTRY_VERIFY(m_window->store()->isIdle());
        QCOMPARE(m_window->currentPage(), m_window->page(entry.id));
        const auto all = m_window->findChildren<Page *>();
        for (const Page *page : all)
            QCOMPARE(page->isVisible(), page == m_window->currentPage());
    }
}

void WindowTest::theLanguageChangesWhileItRuns()
{
    open();
    m_window->showPage("history");
    m_window->showPage("settings");
    QTRY_VERIFY(m_window->store()->isIdle());
    QVERIFY(visibleTexts().contains(QStringLiteral("Settings")));
    m_preferences->setLanguageCode(QStringLiteral("da"));
    QTRY_VERIFY(visibleTexts().contains(QStringLiteral("Indstillinger")));
    QTRY_VERIFY(m_window->store()->isIdle());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QStringList danish = visibleTexts();
    for (const char *english : {"Settings", "Overview", "History", "Who I am", "Theme", "Monthly report due on day"})
        QVERIFY2(!danish.contains(QLatin1String(english)), english);
    m_window->showPage("overview");
    QVERIFY(visibleTexts().contains(QStringLiteral("Overblik")));
}

void WindowTest::theThemeChangesWhileItRuns()
{
    open();
    const QColor light = m_window->grab().toImage().pixelColor(4, 500);
    m_preferences->setScheme(Scheme::Dark);
    QVERIFY(Theme::current().dark);
    QTRY_VERIFY(m_window->grab().toImage().pixelColor(4, 500).lightness() < light.lightness() - 100);
}

void WindowTest::aNameIsAskedForOnceAndStopsNothing()
{
    m_preferences->setName({});
    open();
    QLineEdit *field = nullptr;
    const auto fields = m_window->findChildren<QLineEdit *>();
    for (QLineEdit *candidate : fields) {
        if (candidate->isVisible() && candidate->accessibleName() == QLatin1String("Your name"))
            field = candidate;
    }
    QVERIFY(field);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QTest::keyClicks(field, QStringLiteral("Service manager B"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_preferences->name(), QStringLiteral("Service manager B"));
    QCOMPARE(m_window->store()->author().name, QStringLiteral("Service manager B"));
    QVERIFY(!m_window->store()->author().host.isEmpty());
}

void WindowTest::undoTellsWhatItUndidAndJumpsThere()
{
    open();
    setDueDay(15);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<Toast *>());
    auto *toast = m_window->findChild<Toast *>();
    QVERIFY(toast->accessibleName().contains(QLatin1String("Monthly report due on day")));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<Toast *>() && m_window->findChild<Toast *>() != toast);
    auto *jump = m_window->findChild<Toast *>()->findChild<QPushButton *>();
    QTRY_VERIFY(jump);
    jump->click();
    QTRY_COMPARE(m_window->currentPage(), m_window->page("settings"));
    QTRY_VERIFY(m_window->store()->isIdle());
    const auto spins = m_window->page("settings")->findChildren<QDoubleSpinBox *>();
    QTRY_COMPARE(spins.first()->value(), 15.0);
}

void WindowTest::everyPageHasAKey()
{
    open();
    const QList<PageEntry> &all = pages();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Qt::Key key = all[i].id == "settings" ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_1 + i);
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QVERIFY2(m_window->page(all[i].id), all[i].id.constData());
        QCOMPARE(m_window->currentPage(), m_window->page(all[i].id));
    }
}

void WindowTest::thePaletteFindsCommandsAndRecords()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<SearchPalette *>();
    QTRY_VERIFY(palette->isVisible());
    auto *field = m_window->findChild<SearchField *>();
    QTest::keyClicks(field, QStringLiteral("settings"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), m_window->page("settings"));
    QVERIFY(!palette->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("NemRef"));
    auto *list = palette->findChild<QListView *>();
    const auto found = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(QLatin1String("NemRefusion")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(found());
}

void WindowTest::escapeGivesTheKeyboardBack()
{
    open();
    auto *list = m_window->findChild<ActionList *>();
    list->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChild<SearchField *>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(list->hasFocus());
}

void WindowTest::aFileThatIsNotThereIsSaidAndTheOpenOneStays()
{
    QSignalSpy failed(m_window.get(), &MainWindow::databaseFailed);
    m_window->openDatabase({.path = m_dir.filePath(QStringLiteral("nowhere.driftsraad"))});
    m_window->show();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(visibleTexts().filter(QStringLiteral("nowhere.driftsraad is not there")).size() > 0);
    open();
    const QString path = m_window->store()->status().path;
    m_window->openDatabase({.path = m_dir.filePath(QStringLiteral("nowhere.driftsraad"))});
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(m_window->store()->status().path, path);
    QVERIFY(m_window->currentPage());
}

/// A part that Qt makes inside a control and reaches by the control's own keys.
static bool isPartOfAControl(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        for (const char *control : {"QLineEdit", "QComboBox", "QAbstractSpinBox", "QTabBar", "QHeaderView", "QAbstractItemView", "QMenu"}) {
            if (around->inherits(control))
                return true;
        }
    }
    return false;
}

void WindowTest::everyControlIsReachedByKeyboardAndHasAName()
{
    open();
    QStringList missed;
    for (const PageEntry &entry : pages()) {
        m_window->showPage(entry.id);
        QTRY_VERIFY(m_window->store()->isIdle());
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QComboBox")
                || widget->inherits("QAbstractSpinBox") || widget->inherits("QAbstractItemView") || widget->inherits("QTabBar");
            if (!isControl || !widget->isVisible() || !widget->isEnabled() || isPartOfAControl(widget))
                continue;
            QAccessibleInterface *said = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString name = said ? said->text(QAccessible::Name) : QString();
            if (name.isEmpty())
                missed.append(QStringLiteral("%1: %2 has no name").arg(QString::fromLatin1(entry.id), QString::fromLatin1(widget->metaObject()->className())));
            if (!(widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
                missed.append(QStringLiteral("%1: %2 is reached by mouse only").arg(QString::fromLatin1(entry.id), name));
        }
    }
    QCOMPARE(missed, QStringList());
}

void WindowTest::aNewDatabaseGetsTheMunicipalitiesAndUndoLeavesThem()
{
    m_window->openDatabase({.path = m_dir.filePath(QStringLiteral("new%1.driftsraad").arg(m_number)), .access = Access::Create});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    std::optional<qint64> known;
    const auto ask = [&] {
        m_window->store()->read(m_window.get(), {"test"}, [](Reader &reader) { return reader.number("SELECT count(*) FROM organisation"); },
                                [&known](Result<qint64> count) { known = count.valueOr(-1); });
    };
    QTRY_VERIFY(m_window->store());
    QTRY_VERIFY((ask(), known == 98));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(visibleTexts().contains(QStringLiteral("There is nothing to undo")));
    known.reset();
    QTRY_VERIFY((ask(), known.has_value()));
    QCOMPARE(*known, 98);
}

/// With DRIFTSRAAD_PICTURES=folder every page is drawn in both themes and sizes, in Danish, for a person to look at.
void WindowTest::picturesCanBeTaken()
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    if (folder.isEmpty())
        QSKIP("DRIFTSRAAD_PICTURES is not set");
    m_preferences->setLanguageCode(QStringLiteral("da"));
    open();
    for (const PageEntry &entry : pages()) {
        m_window->showPage(entry.id);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            m_preferences->setScheme(scheme);
            for (const QSize &size : {QSize(1600, 1000), QSize(1280, 800)}) {
                m_window->resize(size);
                QTRY_VERIFY(m_window->store()->isIdle());
                QTRY_COMPARE(m_window->size(), size);
                QCoreApplication::sendPostedEvents();
                QVERIFY(m_window->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, QString::fromLatin1(entry.id),
                                                                                    scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                  .arg(size.width())));
            }
        }
    }
}

ROOM_TEST(WindowTest)
#include "tst_window.moc"
