#include "ui/shell/databasechooser.h"

#include "ui/kit/filedialog.h"
#include "ui/shell/preferences.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace driftsraad {

namespace {
constexpr auto suffix = "driftsraad";
}

DatabaseChooser::DatabaseChooser(const Preferences &preferences, QWidget *window) : QObject(window), m_preferences(preferences), m_window(window) {}

void DatabaseChooser::popUp(QWidget *below, const QString &openPath, bool isShared, bool mustBe)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList recent = m_preferences.recentFiles();
    for (const QString &path : recent) {
        if (path == openPath)
            continue;
        // A name may hold "&", which a menu takes for a key.
        QString name = QFileInfo(path).fileName().replace(u'&', QLatin1String("&&"));
        QAction *file = menu->addAction(name, this, [this, path] { emit chosen({.path = path}); });
        file->setToolTip(path);
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    // Shown after the tab only: the key itself is the window's.
    menu->addAction(tr("Open…") + u'\t' + QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText), this, &DatabaseChooser::askOpen);
    menu->addAction(tr("New…"), this, &DatabaseChooser::askNew);
    menu->addAction(tr("Make a demo database…"), this, &DatabaseChooser::askDemo);
    if (!openPath.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Save a copy…"), this, &DatabaseChooser::askCopy);
        menu->addAction(tr("Copy the path"), this, [this, openPath] {
            QGuiApplication::clipboard()->setText(openPath);
            emit announce(tr("Copied: %1").arg(openPath));
        });
        addPlace(menu, isShared, mustBe);
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 4)));
}

/// A drive does not always tell what it is: a folder that is synchronised, a share that the system shows as a disk. What the drive says is a
/// share is one, and nobody can say otherwise.
void DatabaseChooser::addPlace(QMenu *menu, bool isShared, bool mustBe)
{
    QAction *shared = menu->addAction(tr("The file lies on a shared drive"));
    shared->setCheckable(true);
    shared->setChecked(isShared);
    shared->setEnabled(!mustBe);
    shared->setToolTip(tr("Saves so that several machines can have the file open. Driftsråd sees by itself what most drives are."));
    connect(shared, &QAction::triggered, this, [this](bool is) {
        if (is)
            emit placeChosen(DrivePlace::Shared);
        else
            askAlone();
    });
}

/// Who else has the file open cannot be seen from here, and the way of saving of one machine shows another's nothing of what is written.
void DatabaseChooser::askAlone()
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("The file lies on a shared drive"), tr("Is this machine the only one that uses the file?"),
                                     QMessageBox::NoButton, m_window);
    question->setInformativeText(tr("Without the mark the file is saved in the way of one machine. If it is open on another machine, even one that does nothing, "
                                    "the database may be damaged and changes lost. Driftsråd cannot see whether it is: close it everywhere else first."));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *alone = question->addButton(tr("Only this machine uses it"), QMessageBox::DestructiveRole);
    QPushButton *cancel = question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(alone, &QPushButton::clicked, this, [this] { emit placeChosen(DrivePlace::Local); });
    question->open();
}

void DatabaseChooser::askOpen()
{
    askPath(tr("Open a database"), false, [this](const QString &path) { emit chosen({.path = path}); });
}

void DatabaseChooser::askNew()
{
    askPath(tr("Make a new database"), true, [this](const QString &path) { emit chosen({.path = path, .access = Access::Create}); });
}

void DatabaseChooser::askDemo()
{
    askPath(tr("Make a demo database"), true, [this](const QString &path) { emit demoChosen(path); });
}

void DatabaseChooser::askCopy()
{
    askPath(tr("Save a copy of the database"), true, [this](const QString &path) { emit copyChosen(path); });
}

void DatabaseChooser::askPath(const QString &title, bool toSave, const std::function<void(const QString &)> &then)
{
    const QStringList filters{tr("Driftsråd databases (*.driftsraad *.db)"), tr("All files (*)")};
    QFileDialog *dialog = toSave ? saveDialog(m_window, title, filters) : fileDialog(m_window, title, filters);
    if (toSave)
        dialog->setDefaultSuffix(QLatin1String(suffix));
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

} // namespace driftsraad
