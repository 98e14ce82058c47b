#include "ui/kit/theme.h"
#include "ui/kit/words.h"
#include "ui/responsibility/calldialog.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/shell/command.h"
#include "ui/shell/databasechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startsettings.h"
#include "ui/shell/undoing.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace driftsraad {

namespace {

QKeySequence settingsKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Comma);
}

} // namespace

// What the keyboard does in the whole window, and the same as commands of the search palette.

void MainWindow::bindKey(const QKeySequence &key, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, run);
}

void MainWindow::bindKeys()
{
    for (int i = 0; i < std::min<int>(9, static_cast<int>(m_entries.size())); ++i)
        bindKey(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { showPage(i); });
    const auto withPage = [this](const QKeySequence &key, void (Page::*what)()) {
        bindKey(key, [this, what] {
            if (Page *page = currentPage())
                (page->*what)();
        });
    };
    withPage(QKeySequence::New, &Page::newRecord);
    withPage(QKeySequence::Print, &Page::print);
    withPage(QKeySequence(Qt::Key_F2), &Page::edit);
    withPage(QKeySequence::Find, &Page::focusSearch);
    bindKey(QKeySequence::Undo, [this] {
        if (m_undoing)
            m_undoing->undo();
    });
    for (const QKeySequence &key : {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)})
        bindKey(key, [this] {
            if (m_undoing)
                m_undoing->redo();
        });
    bindKey(QKeySequence(Qt::Key_F1), [this] { toggleHelp(); });
    bindKey(QKeySequence(Qt::Key_F6), [this] { nextPane(1); });
    bindKey(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextPane(-1); });
    bindKey(QKeySequence::Open, [this] { m_chooser->askOpen(); });
    bindKey(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    bindKey(settingsKey(), [this] { showPage("settings"); });
}

QList<Command> MainWindow::commands()
{
    QList<Command> list;
    for (int i = 0; i < m_entries.size(); ++i) {
        const PageEntry &entry = m_entries[i];
        if (m_store || entry.id == "settings")
            list.append({tr("Go to %1").arg(entry.titleText()), entry.iconName,
                         entry.id == "settings" ? settingsKey() : i < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence(),
                         [this, i] { showPage(i); }});
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_store && m_entries[i].newTitle && !m_store->status().readOnly)
            list.append({m_entries[i].newText(), QStringLiteral("plus"), {}, [this, i] {
                             showPage(i);
                             m_pages[i]->newRecord();
                         }});
    }
    if (m_store)
        list.append({tr("Who do I call?"), QStringLiteral("phone"), {}, [this] { askWhoToCall({}, {}, 0); }});
    const bool isDark = Theme::current().dark;
    list.append({isDark ? tr("Change to the light theme") : tr("Change to the dark theme"), isDark ? QStringLiteral("sun") : QStringLiteral("moon"), {},
                 [this, isDark] { m_preferences.setScheme(isDark ? Scheme::Light : Scheme::Dark); }});
    const QString other = language().code() == QLatin1String("da") ? QStringLiteral("en") : QStringLiteral("da");
    list.append({other == QLatin1String("en") ? QStringLiteral("Change the language to English") : QStringLiteral("Skift sprog til dansk"),
                 QStringLiteral("book-open"), {}, [this, other] { m_preferences.setLanguageCode(other); }});
    list.append({tr("Open a database …"), QStringLiteral("folder-open"), QKeySequence(QKeySequence::Open), [this] { m_chooser->askOpen(); }});
    list.append({tr("Make a new database …"), QStringLiteral("file-plus"), {}, [this] { m_chooser->askNew(); }});
    list.append({tr("Undo"), QStringLiteral("undo-2"), QKeySequence(QKeySequence::Undo), [this] {
                     if (m_undoing)
                         m_undoing->undo();
                 }});
    list.append({tr("Redo"), QStringLiteral("redo-2"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
                     if (m_undoing)
                         m_undoing->redo();
                 }});
    list.append({tr("Help on this screen"), QStringLiteral("info"), QKeySequence(Qt::Key_F1), [this] { toggleHelp(); }});
    list.append({tr("Quit Driftsråd"), QStringLiteral("x"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }});
    return list;
}

void MainWindow::askWhoToCall(Id<Solution> solution, Id<Task> task, int supportLevel)
{
    if (!m_store)
        return;
    CallDialog::Start start{.solution = solution, .task = task};
    if (supportLevel > 0)
        start.level = static_cast<SupportLevel>(supportLevel);
    auto *dialog = new CallDialog(*m_store, start, this);
    connect(dialog, &CallDialog::recordWanted, this, &MainWindow::jumpTo);
    connect(dialog, &CallDialog::placeWanted, this, [this](const CellKey &place) {
        showPage("responsibility");
        if (auto *matrix = qobject_cast<ResponsibilityPage *>(page("responsibility")))
            matrix->openPlace(place);
    });
    dialog->open();
}

void MainWindow::toggleHelp()
{
    if (m_side->showsHelp())
        m_side->closeDrawer();
    else
        m_side->showHelp(currentPage() ? currentPage()->helpTopic() : m_startSettings && m_startSettings->isVisible() ? QStringLiteral("settings") : QStringLiteral("start"));
}

void MainWindow::nextPane(int direction)
{
    QList<QWidget *> panes{m_navigation};
    if (Page *page = currentPage())
        panes.append(page->panes());
    else
        panes.append(m_stack->currentWidget());
    if (m_side->isOpen())
        panes.append(m_side);
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible() || !pane->isEnabled(); });
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            now = i;
    }
    const qsizetype count = panes.size();
    QWidget *next = panes[now < 0 ? 0 : (now + direction + count) % count];
    if (next == m_navigation) {
        m_navigation->focusCurrent();
        return;
    }
    next->setFocus(Qt::TabFocusReason);
    // A pane that takes no keyboard itself hands it to the first thing in it that does.
    if (!next->hasFocus() && !next->isAncestorOf(QApplication::focusWidget())) {
        QWidget *inside = next->nextInFocusChain();
        while (inside != next && (!next->isAncestorOf(inside) || !(inside->focusPolicy() & Qt::TabFocus) || !inside->isVisible()))
            inside = inside->nextInFocusChain();
        inside->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::closePane()
{
    if (Page *page = currentPage(); page && page->closePane())
        return;
    if (m_startSettings && m_startSettings->isVisible() && !m_side->isOpen())
        return showStart();
    m_side->closeDrawer();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        closePane();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace driftsraad
