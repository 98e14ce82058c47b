#include "ui/kit/readfile.h"

#include "core/storage/drive.h"

#include <QFile>
#include <QFileInfo>

namespace driftsraad {

namespace {

constexpr qint64 largestFile = 50LL * 1024 * 1024;

} // namespace

Result<void> checkReadable(const QString &path)
{
    if (!isOpenHere(path))
        return {};
    return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is part of the database that is open here. Choose another file."), {QFileInfo(path).fileName()}}};
}

Result<QByteArray> readFileBytes(const QString &path)
{
    DRIFTSRAAD_TRY(checkReadable(path));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreachable, {QT_TRANSLATE_NOOP("Messages", "%1 could not be read. Is it open elsewhere, or moved?"), {QFileInfo(path).fileName()}},
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is larger than 50 MB. Ask for it without pictures and raw data."), {QFileInfo(path).fileName()}}};
    return file.readAll();
}

} // namespace driftsraad
