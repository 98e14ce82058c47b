#include "app/window.h"

#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QFileInfo>

namespace driftsraad {

int runWindow(int &argc, char **argv, const QString &path, const QString &languageCode)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("driftsraad"));
    QApplication::setApplicationDisplayName(QStringLiteral("Driftsråd"));
    QApplication::setApplicationVersion(QStringLiteral(DRIFTSRAAD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("driftsraad"));
    Preferences preferences;
    setLanguage(languageCode.isEmpty() ? preferences.languageCode() : languageCode);
    setUpLook(application, preferences.scheme());
    QApplication::setWindowIcon(appIcon());

    MainWindow window(preferences, std::make_shared<SystemClock>());
    const QString wanted = path.isEmpty() ? preferences.recentFiles().value(0) : QFileInfo(path).absoluteFilePath();
    if (!wanted.isEmpty())
        window.openDatabase({.path = wanted});
    window.show();
    return QApplication::exec();
}

} // namespace driftsraad
