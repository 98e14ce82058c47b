#include "core/storage/wholefile.h"

#include "core/storage/drive.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace driftsraad {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, const QString &called, const char *failed)
{
    if (isDatabaseFile(path))
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is a database and was left as it is. Choose another name."), {called}}};
    const auto unwritten = [&](const QString &cause) { return Error{ErrorCode::Unreachable, {failed, {called}}, cause}; };
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) {
        // A new file would take its place.
        QFile stream(path);
        const bool written = stream.open(QIODevice::WriteOnly) && stream.write(bytes) == bytes.size() && stream.flush();
        return written ? Result<void>() : unwritten(stream.errorString());
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : unwritten(file.errorString());
}

} // namespace driftsraad
