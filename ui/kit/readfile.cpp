#include "ui/kit/readfile.h"

#include <QFile>
#include <QFileInfo>

namespace driftsraad {

namespace {

constexpr qint64 largestFile = 50LL * 1024 * 1024;

} // namespace

Result<QByteArray> readFileBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreachable, {QT_TRANSLATE_NOOP("Messages", "%1 could not be read. Is it open elsewhere, or moved?"), {QFileInfo(path).fileName()}},
                     file.errorString()};
    if (file.size() > largestFile)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is larger than 50 MB. Ask for it without pictures and raw data."), {QFileInfo(path).fileName()}}};
    return file.readAll();
}

} // namespace driftsraad
