#include "ui/kit/filedialog.h"

#include "ui/kit/words.h"

#include <QFileIconProvider>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QMimeDatabase>
#include <QSplitter>
#include <QTreeView>

namespace driftsraad {

namespace {

constexpr int sizeColumn = 1;
constexpr int dateColumn = 3;

/// Qt writes a file's size and date as the system does, whatever language the program speaks.
class FileColumns : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *files = qobject_cast<const QFileSystemModel *>(sourceModel());
        if (files && role == Qt::DisplayRole && index.column() == sizeColumn)
            return files->isDir(mapToSource(index)) ? QString() : language().locale().formattedDataSize(files->size(mapToSource(index)));
        if (files && role == Qt::DisplayRole && index.column() == dateColumn)
            return language().dateTime(Instant::of(files->lastModified(mapToSource(index))));
        return QIdentityProxyModel::data(index, role);
    }
};

/// Qt looks into a file for its icon and its kind where the name does not say them. To open the database and close it again would drop the
/// locks that the program holds on it, and a save of somebody else's could then run into ours.
class IconsByName : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;

    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QFileIconProvider::type(info) : QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
    }
};

/// Where the person chose a file the last time.
QString &lastFolder()
{
    static QString folder = QDir::currentPath();
    return folder;
}

} // namespace

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QStringList &filters)
{
    static IconsByName icons;
    // It lists a folder as soon as it is made: one in which no database lies, until it knows how.
    auto *dialog = new QFileDialog(parent, title, QDir::rootPath());
    // A desktop's own dialog may run in this process, and looks into files as well.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&icons);
    dialog->setDirectory(lastFolder());
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog] { lastFolder() = dialog->directory().absolutePath(); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    dialog->setProxyModel(new FileColumns(dialog));
    dialog->resize(840, 520);
    if (auto *parts = dialog->findChild<QSplitter *>())
        parts->setSizes({170, 670});
    if (const auto *list = dialog->findChild<QTreeView *>()) {
        for (int column = sizeColumn; column <= dateColumn; ++column)
            list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    return dialog;
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QStringList &filters)
{
    QFileDialog *dialog = fileDialog(parent, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    return dialog;
}

} // namespace driftsraad
