#include "ui/kit/filedialog.h"

#include "ui/kit/words.h"

#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
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

} // namespace

QFileDialog *fileDialog(QWidget *parent, const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    // Where the desktop brings a dialog of its own, these have nothing to act on.
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
