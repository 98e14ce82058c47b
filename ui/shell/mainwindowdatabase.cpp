#include "core/agreements/completion.h"
#include "core/catalog.h"
#include "core/settings/setting.h"
#include "ui/kit/progressstrip.h"
#include "ui/kit/words.h"
#include "ui/shell/clocknotifier.h"
#include "ui/shell/databasechip.h"
#include "ui/shell/databasechooser.h"
#include "ui/shell/demofile.h"
#include "ui/shell/filecheck.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notices.h"
#include "ui/shell/preferences.h"
#include "ui/shell/registercompletion.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startpanel.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undoing.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

namespace driftsraad {

namespace {

/// A database that takes longer is not waited for with an unpainted window.
constexpr int longestUnpaintedMs = 100;

/// Where the file lies by what a person has said of it, else by its drive.
OpenRequest placed(OpenRequest request, const Preferences &preferences)
{
    if (request.place == DrivePlace::Auto)
        request.place = preferences.drivePlace(request.path);
    return request;
}

} // namespace

// The window and its database: opening, losing and finding it again, copies.

std::unique_ptr<AsyncStore> MainWindow::startOpening(const OpenRequest &request, const Preferences &preferences, std::shared_ptr<const Clock> clock)
{
    auto opening = std::make_unique<AsyncStore>(catalog(), std::move(clock));
    opening->open(placed(request, preferences), preferences.author());
    return opening;
}

void MainWindow::openDatabase(const OpenRequest &request)
{
    follow(request, startOpening(request, m_preferences, m_clock));
}

void MainWindow::follow(const OpenRequest &request, std::unique_ptr<AsyncStore> opening)
{
    dropPagesOf(m_opening.get());
    m_request = placed(request, m_preferences);
    m_opening = std::move(opening);
    connect(m_opening.get(), &AsyncStore::opened, this, &MainWindow::adopt);
    connect(m_opening.get(), &AsyncStore::openFailed, this, &MainWindow::refuse);
    connect(m_opening.get(), &AsyncStore::stalled, this, [this](bool is) { m_notices->showStalled(is); });
    if (m_store)
        return;
    m_start->setOpening(request.path);
    m_chip->show(request.path, Reach::None);
    if (m_entries.isEmpty() || !m_entries.first().early) {
        showStart();
        return;
    }
    // The first page asks for its rows now, so that they are there as soon as the database is.
    m_pages[0] = makePage(0, *m_opening);
    m_stack->setCurrentWidget(m_pages[0]);
    m_navigation->setCurrent(0);
    holdPainting();
}

/// A database that is there at once is painted once, with its rows: this question is answered right after the page's own.
void MainWindow::holdPainting()
{
    QWidget *whole = centralWidget();
    whole->setUpdatesEnabled(false);
    const auto paint = [whole] { whole->setUpdatesEnabled(true); };
    m_opening->read(whole, {"firstpaint"}, [](Reader &) { return Result<bool>(true); }, [paint](const Result<bool> &) { paint(); });
    connect(m_opening.get(), &AsyncStore::openFailed, whole, paint);
    QTimer::singleShot(longestUnpaintedMs, whole, paint);
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

/// The journal can only be changed while nobody has the file open, so this window lets go of it first.
void MainWindow::setPlace(DrivePlace place)
{
    if (!m_store)
        return;
    // That it is shared is remembered here and counts at every opening; that it is not is written in the file, this once.
    OpenRequest request{.path = m_store->status().path, .place = place};
    m_preferences.setDrivePlace(request.path, place);
    dropPagesOf(m_store.get());
    delete m_undoing;
    m_undoing = nullptr;
    m_palette->setStore(nullptr);
    m_side->setStore(nullptr);
    m_check->stop();
    m_notices->clear();
    m_store.reset();
    m_status->setClosed();
    showStart();
    openDatabase(request);
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
    const bool isLocalWanted = m_request.place == DrivePlace::Local;
    m_request.place = isLocalWanted ? DrivePlace::Auto : m_request.place;
    followStore();
    showPage(before);
    if (isLocalWanted && m_store->status().shared)
        announce(tr("The file stays as on a shared drive: it is open elsewhere too."));
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
            completeRegisterIn(this, m_request, m_clock, [this](const Result<void> &completed) {
                if (!completed)
                    fail(completed.error());
            });
    });
}

void MainWindow::followStore()
{
    m_notices->clear();
    showReach();
    setWindowTitle(tr("%1 – Driftsråd").arg(QFileInfo(m_store->status().path).completeBaseName()));
    AsyncStore *store = m_store.get();
    connect(store, &AsyncStore::saved, m_status, &StatusLine::setSaved);
    connect(store, &AsyncStore::notSaved, m_status, &StatusLine::setFailed);
    connect(store, &AsyncStore::saved, m_notices, &Notices::saved);
    connect(store, &AsyncStore::unreachable, this, [this](const Error &error) {
        m_chip->show(m_store->status().path, Reach::Unreachable);
        m_notices->showUnreachable(error.message);
        m_status->setSaving();
    });
    connect(store, &AsyncStore::reachable, this, &MainWindow::showReach);
    connect(store, &AsyncStore::reopened, this, [this] {
        showReach();
        announce(tr("The database file has been opened anew. What you were writing still stands."));
        m_check->start(*m_store);
    });
    connect(store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) { askCounts(&committed); });
}

/// Chip, strip and status line for the open database as it can be reached now.
void MainWindow::showReach()
{
    const AsyncStore::Status &status = m_store->status();
    m_chip->show(status.path, status.readOnly ? Reach::ReadOnly : status.shared ? Reach::Shared : Reach::Local);
    m_notices->clearReach();
    if (status.readOnly)
        m_notices->showReadOnly(status.readOnlyReason);
    m_status->setReadOnly(status.readOnly);
}

/// Pages and what is typed in them stay where the database could be written; where it could only be read, they are made anew.
void MainWindow::tryAgain()
{
    if (m_store && !m_store->status().readOnly)
        m_store->reopen();
    else
        openDatabase(m_request);
}

void MainWindow::saveCopy(const QString &path)
{
    if (!m_store)
        return;
    m_progress->start(tr("Saving a copy …"), false);
    m_store->copyTo(this, path, [this, path](const Result<void> &copied) {
        m_progress->finish();
        if (!copied)
            return fail(copied.error());
        m_notices->copySaved();
        announce(tr("A copy was saved as %1").arg(path));
    });
}

void MainWindow::refuse(const Error &error)
{
    if (sender() != m_opening.get())
        return;
    dropPagesOf(m_opening.get());
    m_opening.release()->deleteLater();
    // Another file is open meanwhile, or none: the sentence says which one it is about.
    const QString file = QFileInfo(m_request.path).fileName();
    const bool isNamed = words(error.message).contains(file);
    const Message sentence = isNamed ? error.message : Message(QT_TRANSLATE_NOOP("Messages", "%1: %2"), {file, nested(error.message)});
    if (m_store) {
        m_request.path = m_store->status().path;
        m_notices->showError(sentence);
    } else {
        showStart();
        m_start->setFailure(words(sentence));
        m_chip->show({}, Reach::None);
    }
    if (error.code == ErrorCode::Unreachable && !m_store)
        m_preferences.removeRecentFile(m_request.path);
    emit databaseFailed(error);
}

void MainWindow::makeDemo(const QString &path)
{
    m_progress->start(tr("Making the demo database …"), false);
    makeDemoFile(this, path, m_clock->now(), [this, path](const Result<void> &made) {
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
                  [this](Result<bool> isExample) {
                      m_status->setExample(isExample.valueOr(false));
                      // Asked after all that the first page asked: the screen is full now.
                      m_check->start(*m_store);
                      m_clocks->start(*m_store);
                  });
}

} // namespace driftsraad
