#include "core/storage/drive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStringList>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>

namespace driftsraad {

namespace {

/// The options of the mount that holds the folder, from /proc/self/mountinfo ("… - type source options").
QStringList mountOptions(const QString &folder)
{
    QFile table(QStringLiteral("/proc/self/mountinfo"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QString best;
    QStringList options;
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        const qsizetype dash = parts.indexOf(QStringLiteral("-"));
        if (parts.size() < 6 || dash < 0 || dash + 3 >= parts.size())
            continue;
        const QString point = QString(parts[4]).replace(QLatin1String("\\040"), QLatin1String(" "));
        const bool holds = folder == point || folder.startsWith(point.endsWith(u'/') ? point : point + u'/');
        if (holds && point.size() >= best.size()) {
            best = point;
            options = parts[5].split(u',') + parts[dash + 3].split(u',');
        }
    }
    return options;
}

QString fileSystemName(long type)
{
    switch (static_cast<unsigned long>(type) & 0xffffffffUL) {
    case 0x6969: return QStringLiteral("nfs");
    case 0xff534d42UL: return QStringLiteral("cifs");
    case 0xfe534d42UL: return QStringLiteral("smb2");
    case 0x517b: return QStringLiteral("smb");
    case 0x65735546UL: return QStringLiteral("fuse");
    case 0xef53: return QStringLiteral("ext");
    case 0x01021994: return QStringLiteral("tmpfs");
    default: return QString::number(type, 16);
    }
}

/// Closes and removes the scratch file whichever way the probe ends.
struct Scratch {
    QByteArray path;
    int file = -1;
    ~Scratch()
    {
        if (file >= 0)
            ::close(file);
        ::unlink(path.constData());
    }
};

Error lockRefused(const char *step)
{
    return {.code = ErrorCode::Unreachable,
            .message = {QT_TRANSLATE_NOOP("Messages", "This drive does not lock files in a way that several people can share. The database is opened for "
                                                      "reading only. Put it on another drive, or copy it to this machine.")},
            .cause = QStringLiteral("%1: %2").arg(QLatin1String(step), QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace

Drive driveOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    struct statfs system{};
    Drive drive;
    if (::statfs(QFile::encodeName(folder).constData(), &system) != 0)
        return drive;
    drive.fileSystem = fileSystemName(system.f_type);
    const QStringList options = mountOptions(QFileInfo(folder).canonicalFilePath());
    const bool remoteFuse = drive.fileSystem == QLatin1String("fuse");
    drive.network = remoteFuse || drive.fileSystem == QLatin1String("nfs") || drive.fileSystem == QLatin1String("cifs")
        || drive.fileSystem.startsWith(QLatin1String("smb"));
    for (const QString &option : options) {
        if (option == QLatin1String("nobrl") || option == QLatin1String("nolock") || option == QLatin1String("local_lock=all")
            || option == QLatin1String("local_lock=posix"))
            drive.locksUnsafe = drive.network;
    }
    return drive;
}

Result<void> probeLocks(const QString &folder)
{
    Scratch scratch{QFile::encodeName(QDir(folder).filePath(QStringLiteral(".driftsraad-probe-%1").arg(QRandomGenerator::system()->generate64())))};
    scratch.file = ::open(scratch.path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (scratch.file < 0)
        return lockRefused("create");
    // The very bytes that the database engine locks.
    struct flock lock{};
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    lock.l_type = F_RDLCK;
    if (::fcntl(scratch.file, F_SETLK, &lock) != 0)
        return lockRefused("read lock");
    lock.l_type = F_WRLCK;
    if (::fcntl(scratch.file, F_SETLK, &lock) != 0)
        return lockRefused("write lock");
    if (::fsync(scratch.file) != 0)
        return lockRefused("fsync");
    const QByteArray renamed = scratch.path + "-2";
    if (::rename(scratch.path.constData(), renamed.constData()) != 0)
        return lockRefused("rename");
    scratch.path = renamed;
    return {};
}

FileIdentity fileIdentity(const QString &path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {static_cast<quint64>(status.st_dev), static_cast<quint64>(status.st_ino)};
}

bool isOpenHere(const QString &path)
{
    const FileIdentity there = fileIdentity(path);
    // A pipe would be waited for.
    if (!there.isThere() || !QFileInfo(path).isFile())
        return false;
    const QDir own(QStringLiteral("/proc/self/fd"));
    const QStringList open = own.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(open.cbegin(), open.cend(), [&](const QString &number) { return fileIdentity(own.filePath(number)) == there; });
}

bool isDatabaseFile(const QString &path)
{
    if (isOpenHere(path))
        return true;
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return false;
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace driftsraad
