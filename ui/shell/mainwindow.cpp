#include "ui/shell/mainwindow.h"

#include "core/agreements/completion.h"
#include "core/catalog.h"
#include "core/settings/setting.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/spelling.h"
#include "ui/kit/toast.h"
#include "ui/kit/words.h"
#include "ui/shell/databasechip.h"
#include "ui/shell/databasechooser.h"
#include "ui/shell/demofile.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startpanel.h"
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
    m_start = new StartPanel(m_preferences);
    m_side = new SidePanel;
    m_progress = new ProgressStrip;
    m_status = new StatusLine;
    m_chooser = new DatabaseChooser(m_preferences, this);
    m_stack->addWidget(m_start);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildTop());
    right->addWidget(m_notices);
    right->addWidget(m_progress);
    right->addWidget(new DrawerArea(m_stack, m_side), 1);
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
    connect(m_notices, &Notices::retryRequested, this, [this] { openDatabase(m_request); });
    connect(m_chooser, &DatabaseChooser::chosen, this, &MainWindow::openDatabase);
    connect(m_chooser, &DatabaseChooser::demoChosen, this, &MainWindow::makeDemo);
    connect(m_chooser, &DatabaseChooser::announce, this, &MainWindow::announce);
    connect(m_start, &StartPanel::openRequested, m_chooser, &DatabaseChooser::askOpen);
    connect(m_start, &StartPanel::newRequested, m_chooser, &DatabaseChooser::askNew);
    connect(m_start, &StartPanel::demoRequested, m_chooser, &DatabaseChooser::askDemo);
    connect(m_start, &StartPanel::fileChosen, this, [this](const QString &path) { openDatabase({.path = path}); });
    connect(m_side, &SidePanel::failed, this, &MainWindow::fail);
    connect(m_side, &SidePanel::announce, this, &MainWindow::announce);
    connect(m_side, &SidePanel::undoRequested, this, [this](qint64 changeSet, const Message &label) { m_undoing->undoChangeSet(changeSet, label); });
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
    connect(m_chip, &DatabaseChip::clicked, this, [this] { m_chooser->popUp(m_chip, m_store ? m_store->status().path : QString()); });
    row->addWidget(m_chip);
    return top;
}

std::unique_ptr<AsyncStore> MainWindow::startOpening(const OpenRequest &request, const Preferences &preferences, std::shared_ptr<const Clock> clock)
{
    auto opening = std::make_unique<AsyncStore>(catalog(), std::move(clock));
    opening->open(request, preferences.author());
    return opening;
}

void MainWindow::openDatabase(const OpenRequest &request)
{
    follow(request, startOpening(request, m_preferences, m_clock));
}

void MainWindow::follow(const OpenRequest &request, std::unique_ptr<AsyncStore> opening)
{
    dropPagesOf(m_opening.get());
    m_request = request;
    m_opening = std::move(opening);
    connect(m_opening.get(), &AsyncStore::opened, this, &MainWindow::adopt);
    connect(m_opening.get(), &AsyncStore::openFailed, this, &MainWindow::refuse);
    connect(m_opening.get(), &AsyncStore::stalled, this, [this](bool is) { m_notices->showStalled(is); });
    if (m_store)
        return;
    m_start->setOpening(request.path);
    m_chip->show(request.path, Reach::None);
    if (m_entries.isEmpty() || !m_entries.first().early)
        return;
    // The first page asks for its rows now, so that they are there as soon as the database is.
    m_pages[0] = makePage(0, *m_opening);
    m_stack->setCurrentWidget(m_pages[0]);
    m_navigation->setCurrent(0);
}

void MainWindow::dropPagesOf(const AsyncStore *store)
{
    for (Page *&page : m_pages) {
        if (page && &page->store() == store) {
            delete page;
            page = nullptr;
        }
    }
}

void MainWindow::adopt()
{
    if (sender() != m_opening.get())
        return;
    const int before = std::max(0, m_navigation->current());
    dropPagesOf(m_store.get());
    delete m_undoing;
    m_palette->setStore(m_opening.get());
    m_side->setStore(m_opening.get());
    std::swap(m_store, m_opening);
    // The old one waits for what it is writing; this very signal may still be on its way from it.
    if (m_opening)
        m_opening.release()->deleteLater();
    m_undoing = new Undoing(*m_store, m_progress, this);
    connect(m_undoing, &Undoing::failed, this, &MainWindow::fail);
    connect(m_undoing, &Undoing::jumpTo, this, &MainWindow::jumpTo);
    // A file made now exists the next time.
    m_request.access = m_request.access == Access::Create ? Access::ReadWrite : m_request.access;
    followStore();
    showPage(before);
    m_preferences.addRecentFile(QFileInfo(m_store->status().path).absoluteFilePath());
    askExample();
    askCounts(nullptr);
    completeContents();
    emit databaseOpened();
}

/// A new database gets the municipalities; one from an earlier version what that version kept elsewhere.
void MainWindow::completeContents()
{
    if (m_store->status().readOnly)
        return;
    m_store->read(this, {"contents"}, &needsCompletion, [this](Result<bool> needed) {
        if (needed && *needed)
            m_store->write(this, {QT_TRANSLATE_NOOP("Messages", "Complete the register")}, &completeRegister, [this](Result<CommittedChanges> committed) {
                if (!committed)
                    fail(committed.error());
            });
    });
}

void MainWindow::followStore()
{
    const AsyncStore::Status &status = m_store->status();
    const Reach reach = status.readOnly ? Reach::ReadOnly : status.shared ? Reach::Shared : Reach::Local;
    m_notices->clear();
    m_chip->show(status.path, reach);
    m_status->setReadOnly(status.readOnly);
    if (status.readOnly)
        m_notices->showReadOnly(words(status.readOnlyReason));
    setWindowTitle(tr("%1 – Driftsråd").arg(QFileInfo(status.path).completeBaseName()));
    AsyncStore *store = m_store.get();
    connect(store, &AsyncStore::saved, m_status, &StatusLine::setSaved);
    connect(store, &AsyncStore::unreachable, this, [this](const Error &error) {
        m_chip->show(m_store->status().path, Reach::Unreachable);
        m_notices->showUnreachable(words(error.message));
        m_status->setSaving();
    });
    connect(store, &AsyncStore::reachable, this, [this, reach] {
        m_notices->clear();
        m_chip->show(m_store->status().path, reach);
        m_status->setReadOnly(m_store->status().readOnly);
    });
    connect(store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { askCounts(&committed); });
}

void MainWindow::refuse(const Error &error)
{
    if (sender() != m_opening.get())
        return;
    dropPagesOf(m_opening.get());
    m_opening.release()->deleteLater();
    if (m_store) {
        m_request.path = m_store->status().path;
        fail(error);
    } else {
        m_stack->setCurrentWidget(m_start);
        m_start->setFailure(words(error.message));
        m_chip->show({}, Reach::None);
    }
    if (error.code == ErrorCode::Unreachable && !m_store)
        m_preferences.removeRecentFile(m_request.path);
    emit databaseFailed(error);
}

void MainWindow::showPage(int index)
{
    if (!m_store || index < 0 || index >= m_entries.size())
        return;
    if (!m_pages[index])
        m_pages[index] = makePage(index, *m_store);
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
    connect(page, &Page::callWanted, this, [this](const RecordRef &solution, int level) { askWhoToCall({solution.id}, {}, level); });
    connect(page, &Page::showHistory, m_side, &SidePanel::showHistory);
    connect(page, &Page::showAttachments, m_side, &SidePanel::showAttachments);
    connect(page, &Page::announce, this, &MainWindow::announce);
    connect(page, &Page::failed, this, &MainWindow::fail);
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
    return m_pages[index]->openRecord(record);
}

void MainWindow::makeDemo(const QString &path)
{
    m_progress->start(tr("Making the demo database …"), false);
    makeDemoFile(this, path, m_clock->today(), [this, path](const Result<void> &made) {
        m_progress->finish();
        if (made)
            openDatabase({.path = path});
        else
            fail(made.error());
    });
}

void MainWindow::askExample()
{
    m_store->read(this, {"window.example", Priority::Background}, &isExampleData,
                  [this](Result<bool> isExample) { m_status->setExample(isExample.valueOr(false)); });
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
    Toast::show(m_progress, text);
}

void MainWindow::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_notices->showError(words(error.message));
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
    if (m_store && m_store->status().readOnly)
        m_notices->showReadOnly(words(m_store->status().readOnlyReason));
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
