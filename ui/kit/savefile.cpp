#include "ui/kit/savefile.h"

#include "core/storage/drive.h"
#include "ui/kit/background.h"
#include "ui/kit/filedialog.h"

#include <QFileInfo>
#include <QSaveFile>

namespace driftsraad {

Result<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString name = QFileInfo(path).fileName();
    if (isDatabaseFile(path))
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is a database and was left as it is. Choose another name."), {name}}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Unreachable, {QT_TRANSLATE_NOOP("Messages", "%1 could not be written. Choose another folder, or close the file where it is open."), {name}},
                     file.errorString()};
    return path;
}

void saveFileAs(QWidget *context, const QString &title, const QString &suggestedName, const QString &filter,
                std::function<Result<QByteArray>()> make, std::function<void(Result<QString>)> done)
{
    QFileDialog *dialog = saveDialog(context->window(), title, {filter});
    dialog->selectFile(suggestedName);
    dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).section(u')', 0, 0).section(u' ', 0, 0));
    QObject::connect(dialog, &QFileDialog::fileSelected, context, [context, make = std::move(make), done = std::move(done)](const QString &path) {
        const auto write = [path, make]() -> Result<QString> {
            const Result<QByteArray> bytes = make();
            return bytes ? writeWholeFile(path, *bytes) : Result<QString>(bytes.error());
        };
        inBackground(context, write, done);
    });
    dialog->open();
}

} // namespace driftsraad
