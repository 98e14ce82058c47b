#include "tests/bench/start.h"

#include "ui/kit/look.h"
#include "ui/kit/words.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace driftsraad;

namespace {

/// Since the kernel started the process, in milliseconds.
double sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray fields = stat.readAll();
    const double ticks = fields.mid(fields.lastIndexOf(')') + 2).split(' ')[19].toDouble();
    return uptime.readAll().split(' ')[0].toDouble() * 1000 - ticks * 1000 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentMb()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ')[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void report()
{
    std::printf("%.0f %.1f\n", sinceStart(), residentMb());
    std::fflush(stdout);
    QCoreApplication::quit();
}

class BareWindow : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawText(40, 40, QStringLiteral("Driftsråd"));
        QTimer::singleShot(0, this, [] { report(); });
    }
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int startOnce(int argc, char **argv, const QString &database)
{
    QApplication application(argc, argv);
    if (database.isEmpty()) {
        BareWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    // The program's own order (app/window.cpp).
    Preferences preferences;
    const auto clock = std::make_shared<SystemClock>();
    const OpenRequest request{.path = database};
    auto opening = MainWindow::startOpening(request, preferences, clock);
    setLanguage(QStringLiteral("da"));
    setUpLook(application, Scheme::Light);
    MainWindow window(preferences, clock, request, std::move(opening));
    window.resize(1280, 800);
    QObject::connect(&window, &MainWindow::databaseOpened, &window, [&] {
        auto *overview = qobject_cast<OverviewPage *>(window.currentPage());
        QObject::connect(overview, &OverviewPage::firstContentShown, &window, [] { QTimer::singleShot(0, qApp, [] { report(); }); });
    });
    window.show();
    return QApplication::exec();
}

int compareStarts(const QString &program, const QString &database)
{
    QList<double> bareMs;
    QList<double> fullMs;
    QList<double> bareMb;
    QList<double> fullMb;
    for (int round = 0; round < 11; ++round) {
        for (const bool full : {false, true}) {
            QProcess process;
            process.start(program, full ? QStringList{"start-once", database} : QStringList{"start-once"});
            process.waitForFinished(20'000);
            const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
            if (figures.size() < 2 || round == 0)
                continue;
            (full ? fullMs : bareMs).append(figures[0].toDouble());
            (full ? fullMb : bareMb).append(figures[1].toDouble());
        }
    }
    if (bareMs.isEmpty() || fullMs.isEmpty()) {
        std::printf("start       could not be measured\n");
        return 1;
    }
    std::printf("start       first content %.0f ms, bare window %.0f ms: %.2f x (goal 1.6)\n", median(fullMs), median(bareMs), median(fullMs) / median(bareMs));
    std::printf("memory      %.0f MB, bare window %.0f MB: %.2f x (goal 2.5)\n", median(fullMb), median(bareMb), median(fullMb) / median(bareMb));
    return 0;
}
