#pragma once

#include "core/responsibility/matrix.h"
#include "ui/shell/pages.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace driftsraad {

struct Command;

class ClockNotifier;
class DatabaseChip;
class DatabaseChooser;
class DesktopNotices;
class DrawerArea;
class FileCheck;
class Navigation;
class Notices;
class ProgressStrip;
class SearchField;
class SearchPalette;
class SidePanel;
class StartPanel;
class StartSettings;
class StatusLine;
class Undoing;

/// The window: navigation at the left, search and database at the top, the page that is in front, and the side panel. It makes pages when
/// they are first visited and carries their signals; it asks nothing about what they show.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, std::shared_ptr<const Clock> clock, const QList<PageEntry> &entries = pages());
    /// For the fastest start: the database is already being opened (startOpening()) while the window is built.
    MainWindow(Preferences &preferences, std::shared_ptr<const Clock> clock, const OpenRequest &request, std::unique_ptr<AsyncStore> opening);
    ~MainWindow() override;

    /// Opens another database beside the one that is open, which stays open where the new one cannot be.
    void openDatabase(const OpenRequest &request);
    static std::unique_ptr<AsyncStore> startOpening(const OpenRequest &request, const Preferences &preferences, std::shared_ptr<const Clock> clock);
    /// Where it is told that a clock has passed its limit while the window is not in front; not owned.
    void setDesktop(DesktopNotices *desktop);
    /// Null until one is open.
    AsyncStore *store() const { return m_store.get(); }

    void showPage(int index);
    void showPage(const QByteArray &id);
    /// Null where it has not been visited yet.
    Page *page(const QByteArray &id) const;
    Page *currentPage() const;
    /// Opens the record on its page; false where no page shows records of its kind.
    bool jumpTo(const RecordRef &record);

signals:
    /// A database is open and its first page stands in the window.
    void databaseOpened();
    void databaseFailed(const driftsraad::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    void bindKeys();
    void bindKey(const QKeySequence &key, const std::function<void()> &run);
    void follow(const OpenRequest &request, std::unique_ptr<AsyncStore> opening);
    void dropPagesOf(const AsyncStore *store);
    void setPlace(DrivePlace place);
    void adopt();
    void refuse(const Error &error);
    void followStore();
    void completeContents();
    void holdPainting();
    void showStart();
    void showStartSettings();
    void showReach();
    void tryAgain();
    void saveCopy(const QString &path);
    void makeDemo(const QString &path);
    Page *makePage(int index, AsyncStore &store);
    void connectPage(Page *page);
    QList<Command> commands();
    void askWhoToCall(Id<Solution> solution, Id<Task> task, int supportLevel);
    void askCounts(const CommittedChanges *committed);
    void askExample();
    void nextPane(int direction);
    void toggleHelp();
    void comeForward(const RecordRef &record);
    void closePane();
    void fail(const Error &error);
    void announce(const QString &text);
    void retranslate();

    Preferences &m_preferences;
    std::shared_ptr<const Clock> m_clock;
    QList<PageEntry> m_entries;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<AsyncStore> m_opening;
    OpenRequest m_request;
    QList<Page *> m_pages;

    Navigation *m_navigation;
    SearchField *m_search;
    SearchPalette *m_palette;
    DatabaseChip *m_chip;
    DatabaseChooser *m_chooser;
    FileCheck *m_check;
    ClockNotifier *m_clocks;
    Notices *m_notices;
    QStackedWidget *m_stack;
    StartPanel *m_start;
    StartSettings *m_startSettings = nullptr;  ///< once they were asked for without a database
    SidePanel *m_side;
    DrawerArea *m_area;
    ProgressStrip *m_progress;
    StatusLine *m_status;
    Undoing *m_undoing = nullptr;
};

} // namespace driftsraad
