#include "ui/shell/mainwindow.h"

#include "ui/kit/progressstrip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/spelling.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/clocknotifier.h"
#include "ui/shell/databasechip.h"
#include "ui/shell/databasechooser.h"
#include "ui/shell/filecheck.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startpanel.h"
#include "ui/shell/startsettings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undoing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int topHeight = 56;
constexpr int searchWidth = 440;

/// A narrower page cuts the words of its own head: then the panel lies over it.
constexpr int leastPage = 960;

/// The top bar's ground: paper with a hairline below.
class TopBar : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().paper);
        painter.fillRect(0, height() - 1, width(), 1, Theme::current().line);
    }
};

} // namespace

MainWindow::MainWindow(Preferences &preferences, std::shared_ptr<const Clock> clock, const QList<PageEntry> &entries)
    : m_preferences(preferences), m_clock(std::move(clock)), m_entries(entries), m_pages(entries.size(), nullptr)
{
    build();
    bindKeys();
    connect(&preferences, &Preferences::languageChanged, this, [this] { setLanguage(m_preferences.languageCode()); });
    connect(&preferences, &Preferences::schemeChanged, this, [this] { Theme::set(m_preferences.scheme()); });
    connect(&preferences, &Preferences::spellingChanged, this, [this] { Spelling::shared().setEnabled(m_preferences.isSpellingOn()); });
    connect(&preferences, &Preferences::nameChanged, this, [this] {
        if (m_store)
            m_store->setAuthor(m_preferences.author());
    });
    if (!restoreGeometry(preferences.windowGeometry()))
        resize(1440, 900);
    retranslate();
}

MainWindow::MainWindow(Preferences &preferences, std::shared_ptr<const Clock> clock, const OpenRequest &request, std::unique_ptr<AsyncStore> opening)
    : MainWindow(preferences, std::move(clock))
{
    follow(request, std::move(opening));
}

MainWindow::~MainWindow()
{
    // Pages and panels hold the store by reference; they go before it.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    setMinimumSize(1024, 640);
    m_navigation = new Navigation(m_entries);
    m_notices = new Notices(m_preferences);
    m_stack = new QStackedWidget;
    m_start = new StartPanel(m_preferences, m_stack);
    m_start->hide();
    m_side = new SidePanel;
    m_progress = new ProgressStrip;
    m_status = new StatusLine;
    m_chooser = new DatabaseChooser(m_preferences, this);
    m_check = new FileCheck(m_preferences, this);
    m_clocks = new ClockNotifier(m_preferences, this);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildTop());
    right->addWidget(m_notices);
    right->addWidget(m_progress);
    m_area = new DrawerArea(m_stack, m_side);
    m_area->setLeastContent(leastPage);
    right->addWidget(m_area, 1);
    right->addWidget(m_status);
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(whole);
    m_palette = new SearchPalette(m_search, whole);
    m_palette->setCommands([this] { return commands(); });

    connect(m_navigation, &Navigation::chosen, this, [this](int index) { showPage(index); });
    connect(m_palette, &SearchPalette::recordChosen, this, &MainWindow::jumpTo);
    connect(m_palette, &SearchPalette::callChosen, this, [this](Id<Solution> solution, Id<Task> task) { askWhoToCall(solution, task, 0); });
    connect(m_notices, &Notices::retryRequested, this, &MainWindow::tryAgain);
    connect(m_notices, &Notices::copyRequested, m_chooser, &DatabaseChooser::askCopy);
    connect(m_chooser, &DatabaseChooser::chosen, this, &MainWindow::openDatabase);
    connect(m_chooser, &DatabaseChooser::demoChosen, this, &MainWindow::makeDemo);
    connect(m_chooser, &DatabaseChooser::copyChosen, this, &MainWindow::saveCopy);
    connect(m_chooser, &DatabaseChooser::placeChosen, this, &MainWindow::setPlace);
    connect(m_chooser, &DatabaseChooser::announce, this, &MainWindow::announce);
    connect(m_start, &StartPanel::openRequested, m_chooser, &DatabaseChooser::askOpen);
    connect(m_start, &StartPanel::newRequested, m_chooser, &DatabaseChooser::askNew);
    connect(m_start, &StartPanel::demoRequested, m_chooser, &DatabaseChooser::askDemo);
    connect(m_start, &StartPanel::settingsRequested, this, [this] { showPage("settings"); });
    connect(m_start, &StartPanel::fileChosen, this, [this](const QString &path) { openDatabase({.path = path}); });
    connect(m_side, &SidePanel::failed, this, &MainWindow::fail);
    connect(m_side, &SidePanel::announce, this, &MainWindow::announce);
    connect(m_side, &SidePanel::undoRequested, this, [this](qint64 changeSet, const Message &label) { m_undoing->undoChangeSet(changeSet, label); });
    connect(m_check, &FileCheck::found, m_notices, &Notices::showFinding);
    connect(m_check, &FileCheck::copyFailed, m_notices, &Notices::showCopyProblem);
    connect(m_clocks, &ClockNotifier::told, this, [this](const QString &text) { Toast::show(m_progress, text); });
    connect(m_clocks, &ClockNotifier::openWanted, this, &MainWindow::comeForward);
}

QWidget *MainWindow::buildTop()
{
    auto *top = new TopBar;
    top->setFixedHeight(topHeight);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::pageX, 0, space::pageX, 1);
    m_search = new SearchField(tr("Search everything …"), QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setFixedWidth(searchWidth);
    row->addWidget(m_search);
    row->addStretch(1);
    m_chip = new DatabaseChip;
    connect(m_chip, &DatabaseChip::clicked, this, [this] {
        const AsyncStore::Status open = m_store ? m_store->status() : AsyncStore::Status{};
        m_chooser->popUp(m_chip, open.path, open.shared, open.onNetworkDrive);
    });
    row->addWidget(m_chip);
    return top;
}

void MainWindow::showStart()
{
    if (m_stack->indexOf(m_start) < 0)
        m_stack->addWidget(m_start);
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus(Qt::OtherFocusReason);
    m_navigation->setCurrent(-1);
}

/// What a person has chosen for herself can be seen and changed before there is a database.
void MainWindow::showStartSettings()
{
    if (!m_startSettings) {
        m_startSettings = new StartSettings(m_preferences);
        m_stack->addWidget(m_startSettings);
        connect(m_startSettings, &StartSettings::closed, this, &MainWindow::showStart);
    }
    m_stack->setCurrentWidget(m_startSettings);
    m_startSettings->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Laid out only where it is seen: a database that opens at once never shows it.
    if (m_stack->count() == 0)
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    if (!m_store) {
        // Of the pages this one has something to show; the others follow where a database is just being opened.
        const bool isSettings = m_entries[index].id == "settings";
        if (isSettings)
            showStartSettings();
        m_navigation->setCurrent(isSettings || m_opening ? index : -1);
        return;
    }
    if (!m_pages[index])
        m_pages[index] = makePage(index, *m_store);
    // Where it lies over the page, what is told of a record would hide half of the next page.
    if (m_pages[index] != currentPage() && m_side->isOpen() && !m_side->showsHelp() && m_area->liesOver())
        m_side->closeDrawer();
    m_stack->setCurrentWidget(m_pages[index]);
    m_navigation->setCurrent(index);
    m_pages[index]->activate();
    if (m_side->showsHelp())
        m_side->showHelp(m_pages[index]->helpTopic());
}

void MainWindow::showPage(const QByteArray &id)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            showPage(i);
    }
}

Page *MainWindow::makePage(int index, AsyncStore &store)
{
    Page *page = m_entries[index].make(store, m_preferences);
    m_stack->addWidget(page);
    connectPage(page);
    return page;
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::jumpTo, this, &MainWindow::jumpTo);
    connect(page, &Page::goTo, this, [this](const QByteArray &id, const RecordRef &record, const Step &step) {
        showPage(id);
        if (Page *target = this->page(id); target && record.isValid())
            target->openStep(record, step);
    });
    connect(page, &Page::fileFor, this, [this](const QByteArray &id, const QString &path) {
        showPage(id);
        if (Page *target = this->page(id))
            target->importFile(path);
    });
    connect(page, &Page::callWanted, this, [this](const RecordRef &solution, int level) { askWhoToCall({solution.id}, {}, level); });
    connect(page, &Page::showHistory, m_side, &SidePanel::showHistory);
    connect(page, &Page::showAttachments, m_side, &SidePanel::showAttachments);
    connect(page, &Page::announce, this, &MainWindow::announce);
    connect(page, &Page::failed, this, &MainWindow::fail);
    if (auto *overview = qobject_cast<OverviewPage *>(page))
        connect(overview, &OverviewPage::clocksReckoned, m_clocks, &ClockNotifier::takeReckoned);
}

Page *MainWindow::page(const QByteArray &id) const
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].id == id)
            return m_pages[i];
    }
    return nullptr;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool MainWindow::jumpTo(const RecordRef &record)
{
    const int index = pageOf(m_entries, record.table);
    if (index < 0 || !m_store)
        return false;
    showPage(index);
    // A record that is gone has no place of its own; the page shows what is left.
    return !record.isValid() || m_pages[index]->openRecord(record);
}

void MainWindow::setDesktop(DesktopNotices *desktop)
{
    m_clocks->setDesktop(desktop);
}

/// Somebody has opened a notice on the desktop; without a record the overview shows what needs doing.
void MainWindow::comeForward(const RecordRef &record)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!record.isValid())
        showPage(0);
    else
        jumpTo(record);
}

void MainWindow::askCounts(const CommittedChanges *committed)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries[i];
        const bool concerns = !committed
            || std::any_of(entry.tables.cbegin(), entry.tables.cend(), [&](const QString &table) { return committed->touches(table); });
        if (!entry.count || !concerns)
            continue;
        m_store->read(this, {"window.count." + entry.id, Priority::Background}, entry.count, [this, i](Result<qint64> count) {
            if (count)
                m_navigation->setCount(i, *count);
        });
    }
}

void MainWindow::announce(const QString &text)
{
    m_notices->succeeded();
    Toast::show(m_progress, text);
}

void MainWindow::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const QString sentence = words(error.message);
    if (m_notices->says(sentence))
        Toast::show(m_progress, sentence);
    else
        m_notices->showError(error.message, error.code == ErrorCode::Full ? Notices::Until::NextSave : Notices::Until::NextSuccess);
}

void MainWindow::retranslate()
{
    setLocale(language().locale());
    m_navigation->retranslate();
    m_search->setPlaceholderText(tr("Search everything …"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_chip->retranslate();
    m_notices->retranslate();
    m_status->retranslate();
    m_side->retranslate();
    m_check->retranslate();
    if (!m_store)
        setWindowTitle(QStringLiteral("Driftsråd"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace driftsraad
