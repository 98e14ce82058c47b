#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <cstdio>

namespace driftsraad {

namespace {

/// That the copy opens as a database of ours and is whole.
Result<void> checkCopy(const QString &path, Instant now)
{
    const auto opened = openSqlite({.path = path, .access = Access::ReadOnly, .place = DrivePlace::Local}, now);
    if (!opened)
        return opened.error();
    const auto problems = opened->connection->integrityProblems(true);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{.code = ErrorCode::Damaged,
                     .message = {QT_TRANSLATE_NOOP("Messages", "The copy is not whole and was taken away again. The database itself may be damaged.")},
                     .cause = problems->first()};
    return {};
}

} // namespace

Result<void> writeCopy(Store &store, const QString &path)
{
    const FileIdentity there = fileIdentity(path);
    if (there.isThere() && there == store.identity())
        return Error{.code = ErrorCode::Refused, .message = {QT_TRANSLATE_NOOP("Messages", "That is the database itself. Choose another name for the copy.")}};
    // A name of its own: another machine may be copying the same database at this moment.
    const QString part = QStringLiteral("%1.%2.part").arg(path).arg(QRandomGenerator::global()->generate());
    auto copied = store.connection().copyTo(part);
    if (copied)
        copied = checkCopy(part, store.reader().now());
    if (copied && !store.isShared())
        copied = markCopyAsLocal(part);
    if (!copied) {
        QFile::remove(part);
        if (copied.error().code != ErrorCode::Unreachable)
            return copied;
        return Error{.code = ErrorCode::Unreachable,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 cannot be made there. Choose a folder that you can write in."), {QFileInfo(path).fileName()}},
                     .cause = copied.error().cause};
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        QFile::remove(part);
        return Error{.code = ErrorCode::Unreachable,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 cannot be made there. Choose a folder that you can write in."), {QFileInfo(path).fileName()}}};
    }
    return {};
}

QList<QDate> superfluousCopies(QList<QDate> days, QDate today)
{
    constexpr int dailyKept = 7;
    constexpr int weeklyKept = 4;
    constexpr int monthlyKept = 12;
    std::sort(days.begin(), days.end(), std::greater<>());
    QSet<QPair<int, int>> weeks;
    QSet<QPair<int, int>> months;
    QList<QDate> superfluous;
    int daily = 0;
    for (const QDate &day : std::as_const(days)) {
        // From a clock that stood wrong, or not ours: never taken away.
        if (!day.isValid() || day > today)
            continue;
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool firstOfWeek = !weeks.contains({year, week}) && weeks.size() < weeklyKept;
        const bool firstOfMonth = !months.contains({day.year(), day.month()}) && months.size() < monthlyKept;
        if (firstOfWeek)
            weeks.insert({year, week});
        if (firstOfMonth)
            months.insert({day.year(), day.month()});
        if (daily++ >= dailyKept && !firstOfWeek && !firstOfMonth)
            superfluous.append(day);
    }
    return superfluous;
}

Result<void> backUpDaily(Store &store)
{
    constexpr qint64 largestShared = 100 * 1024 * 1024;
    const QFileInfo file(store.path());
    if (store.isShared() && file.size() > largestShared)
        return {};
    const QDir folder(file.absolutePath() + QStringLiteral("/backups"));
    const QString base = file.completeBaseName() + u'-';
    const auto pathOf = [&](QDate day) { return folder.filePath(base + day.toString(Qt::ISODate) + QStringLiteral(".db")); };
    const QDate today = store.reader().today();
    if (QFileInfo::exists(pathOf(today)))
        return {};
    QDir().mkpath(folder.path());
    DRIFTSRAAD_TRY(writeCopy(store, pathOf(today)));
    QList<QDate> days;
    const QStringList names = folder.entryList({QStringLiteral("*.db")}, QDir::Files);
    for (const QString &name : names) {
        if (name.startsWith(base) && name.size() == base.size() + 13)
            days.append(QDate::fromString(name.mid(base.size(), 10), Qt::ISODate));
    }
    // Beside a copy that somebody has looked into may lie what the engine kept for that.
    for (const QDate &day : superfluousCopies(days, today)) {
        for (const char *beside : {"", "-wal", "-shm"})
            QFile::remove(pathOf(day) + QLatin1String(beside));
    }
    return {};
}

} // namespace driftsraad
