#include "ui/kit/savefile.h"

#include "core/storage/wholefile.h"
#include "ui/kit/background.h"
#include "ui/kit/filedialog.h"

#include <QFileInfo>

namespace driftsraad {

Result<QString> saveFile(const QString &path, const QByteArray &bytes)
{
    const auto written = writeWholeFile(path, bytes, QFileInfo(path).fileName(),
                                        QT_TRANSLATE_NOOP("Messages", "%1 could not be written. Choose another folder, or close the file where it is open."));
    return written ? Result<QString>(path) : Result<QString>(written.error());
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
            return bytes ? saveFile(path, *bytes) : Result<QString>(bytes.error());
        };
        inBackground(context, write, done);
    });
    dialog->open();
}

} // namespace driftsraad
