#include "ui/shell/preferences.h"

#include "core/base/language.h"
#include "core/base/text.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace driftsraad {

namespace {

constexpr int recentLimit = 10;

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(variable); !user.isEmpty())
            return user;
    }
    const passwd *entry = ::getpwuid(::getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

/// A path is no name for a setting: it holds slashes.
QString pathKey(const QString &path)
{
    const QByteArray digest = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

QString headKey(const QString &path)
{
    return QStringLiteral("verified/") + pathKey(path);
}

QString placeKey(const QString &path)
{
    return QStringLiteral("place/") + pathKey(path);
}

} // namespace

Preferences::Preferences(QObject *parent)
    : QObject(parent), m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("driftsraad"), QStringLiteral("driftsraad"))
{
}

QString Preferences::name() const
{
    return m_settings.value(QStringLiteral("person/name")).toString();
}

void Preferences::setName(const QString &name)
{
    const QString clean = cleanText(name);
    if (clean == this->name())
        return;
    m_settings.setValue(QStringLiteral("person/name"), clean);
    emit nameChanged();
}

Author Preferences::author() const
{
    const QString user = systemUser();
    return {.name = name().isEmpty() ? user : name(), .systemUser = user, .host = QSysInfo::machineHostName()};
}

QString Preferences::languageCode() const
{
    const QString code = m_settings.value(QStringLiteral("person/language")).toString();
    return Language::codes().contains(code) ? code : Language::systemCode();
}

void Preferences::setLanguageCode(const QString &code)
{
    if (code == languageCode())
        return;
    m_settings.setValue(QStringLiteral("person/language"), code);
    emit languageChanged();
}

Scheme Preferences::scheme() const
{
    const QString word = m_settings.value(QStringLiteral("person/theme")).toString();
    return word == QLatin1String("light") ? Scheme::Light : word == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    if (scheme == this->scheme())
        return;
    m_settings.setValue(QStringLiteral("person/theme"), scheme == Scheme::Light  ? QStringLiteral("light")
                                                        : scheme == Scheme::Dark ? QStringLiteral("dark")
                                                                                 : QStringLiteral("system"));
    emit schemeChanged();
}

bool Preferences::isSpellingOn() const
{
    return m_settings.value(QStringLiteral("person/spelling"), true).toBool();
}

void Preferences::setSpellingOn(bool on)
{
    if (on == isSpellingOn())
        return;
    m_settings.setValue(QStringLiteral("person/spelling"), on);
    emit spellingChanged();
}

bool Preferences::areClocksTold() const
{
    return m_settings.value(QStringLiteral("person/clocks"), true).toBool();
}

void Preferences::setClocksTold(bool told)
{
    m_settings.setValue(QStringLiteral("person/clocks"), told);
}

QString Preferences::toldClocksFile(const QString &path) const
{
    return QFileInfo(m_settings.fileName()).path() + QStringLiteral("/told/") + pathKey(path);
}

QStringList Preferences::mySolutions() const
{
    return m_settings.value(QStringLiteral("person/solutions")).toStringList();
}

void Preferences::setMySolutions(const QStringList &solutions)
{
    if (solutions == mySolutions())
        return;
    m_settings.setValue(QStringLiteral("person/solutions"), solutions);
    emit mySolutionsChanged();
}

bool Preferences::isOnlyMineShown() const
{
    return m_settings.value(QStringLiteral("person/onlymine"), false).toBool();
}

void Preferences::setOnlyMineShown(bool only)
{
    m_settings.setValue(QStringLiteral("person/onlymine"), only);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(QStringLiteral("files/recent")).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    // Every value set is written to disk at once by the thread that shows the window.
    if (files == recentFiles())
        return;
    m_settings.setValue(QStringLiteral("files/recent"), files.mid(0, recentLimit));
    emit recentFilesChanged();
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(QStringLiteral("files/recent"), files);
    emit recentFilesChanged();
}

DrivePlace Preferences::drivePlace(const QString &path) const
{
    return m_settings.value(placeKey(path)).toString() == QLatin1String("shared") ? DrivePlace::Shared : DrivePlace::Auto;
}

void Preferences::setDrivePlace(const QString &path, DrivePlace place)
{
    if (place == DrivePlace::Shared)
        m_settings.setValue(placeKey(path), QStringLiteral("shared"));
    else
        m_settings.remove(placeKey(path));
}

VerifiedHead Preferences::verifiedHead(const QString &path) const
{
    const QStringList parts = m_settings.value(headKey(path)).toString().split(u' ');
    if (parts.size() != 3)
        return {};
    return {.number = parts[0].toLongLong(), .hash = QByteArray::fromHex(parts[1].toLatin1()), .origin = QByteArray::fromHex(parts[2].toLatin1())};
}

void Preferences::setVerifiedHead(const QString &path, const VerifiedHead &head)
{
    m_settings.setValue(headKey(path), QStringLiteral("%1 %2 %3").arg(QString::number(head.number), QString::fromLatin1(head.hash.toHex()), QString::fromLatin1(head.origin.toHex())));
}

QByteArray Preferences::pageView(const QByteArray &page) const
{
    return m_settings.value(QStringLiteral("page/%1").arg(QString::fromLatin1(page))).toByteArray();
}

void Preferences::setPageView(const QByteArray &page, const QByteArray &view)
{
    m_settings.setValue(QStringLiteral("page/%1").arg(QString::fromLatin1(page)), view);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

} // namespace driftsraad
