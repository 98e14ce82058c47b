#include "app/window.h"

#include "app/framewatch.h"
#include "ui/kit/icons.h"
#include "ui/kit/look.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"
#include "ui/shell/busnotices.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QFileInfo>
#include <QScreen>
#include <QTimer>

namespace driftsraad {

namespace {

/// Nobody looks for the window in a list of windows before it is there.
constexpr int iconAfterMs = 250;

} // namespace

int runWindow(int &argc, char **argv, const QString &path, const QString &languageCode)
{
    const std::jthread fonts = startReadingFonts();
    Application application(argc, argv);
    if (const QString frames = qEnvironmentVariable("DRIFTSRAAD_FRAMES"); !frames.isEmpty()) {
        bool isNumber = false;
        const double limit = qEnvironmentVariable("DRIFTSRAAD_FRAME_MS").toDouble(&isNumber);
        application.watchFrames(frames, isNumber ? limit : FrameWatch::longest);
    }
    QApplication::setApplicationName(QStringLiteral("driftsraad"));
    QApplication::setApplicationDisplayName(QStringLiteral("Driftsråd"));
    QApplication::setApplicationVersion(QStringLiteral(DRIFTSRAAD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("driftsraad"));
    Preferences preferences;
    const auto clock = std::make_shared<SystemClock>();
    const QString wanted = path.isEmpty() ? preferences.recentFiles().value(0) : QFileInfo(path).absoluteFilePath();
    const OpenRequest request{.path = wanted};
    // The database is opened by other threads while this one makes fonts, style and window.
    auto opening = wanted.isEmpty() ? nullptr : MainWindow::startOpening(request, preferences, clock);
    setLanguage(languageCode.isEmpty() ? preferences.languageCode() : languageCode);
    setUpLook(application, preferences.scheme());
    QTimer::singleShot(iconAfterMs, &application, [] { QApplication::setWindowIcon(appIcon()); });
    std::unique_ptr<MainWindow> window = opening ? std::make_unique<MainWindow>(preferences, clock, request, std::move(opening))
                                                 : std::make_unique<MainWindow>(preferences, clock);
    BusNotices desktop;
    window->setDesktop(&desktop);
    // On a small screen all of it is to be seen, the foot too: what does not fit with its title bar fills the screen.
    const QSize room = window->screen()->availableSize();
    if (window->width() < room.width() && window->height() < room.height())
        window->show();
    else
        window->showMaximized();
    return QApplication::exec();
}

} // namespace driftsraad
