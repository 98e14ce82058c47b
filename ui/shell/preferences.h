#pragma once

#include "core/storage/engine.h"
#include "core/storage/verification.h"
#include "ui/kit/theme.h"

#include <QObject>
#include <QSettings>

namespace driftsraad {

/// What one person has chosen on this machine. It lies in her own settings file, never in the database.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(QObject *parent = nullptr);

    /// Who I am, as it stands beside my changes. Empty until it has been said once.
    QString name() const;
    void setName(const QString &name);
    /// The name with the system's user and machine beside it; the system's user stands in for a name that has not been said.
    Author author() const;

    /// "da" or "en"; the system's until it is chosen.
    QString languageCode() const;
    void setLanguageCode(const QString &code);
    Scheme scheme() const;
    void setScheme(Scheme scheme);
    bool isSpellingOn() const;
    void setSpellingOn(bool on);

    /// Whether it is told when the clock of an incident passes its warning or its limit, and where it is kept what has been told of a
    /// database.
    bool areClocksTold() const;
    void setClocksTold(bool told);
    QString toldClocksFile(const QString &path) const;

    /// The solutions that this person looks after, by name, so that they are the same in a copy of the database, and whether the overview
    /// shows nothing else.
    QStringList mySolutions() const;
    void setMySolutions(const QStringList &solutions);
    bool isOnlyMineShown() const;
    void setOnlyMineShown(bool only);

    /// The databases opened last, the latest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Shared where a person has said that the file lies on a share; else Auto, and the drive tells.
    DrivePlace drivePlace(const QString &path) const;
    void setDrivePlace(const QString &path, DrivePlace place);

    /// How far this machine has found the chain of changes of that database sound; number 0 where it never looked.
    VerifiedHead verifiedHead(const QString &path) const;
    void setVerifiedHead(const QString &path, const VerifiedHead &head);

    /// How a page was shown the last time, as the page wrote it; empty where it never was.
    QByteArray pageView(const QByteArray &page) const;
    void setPageView(const QByteArray &page, const QByteArray &view);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

signals:
    void nameChanged();
    void languageChanged();
    void schemeChanged();
    void spellingChanged();
    void mySolutionsChanged();
    void recentFilesChanged();

private:
    QSettings m_settings;
};

} // namespace driftsraad
