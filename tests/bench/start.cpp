#include "tests/bench/start.h"

#include "ui/kit/look.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QPainter>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace driftsraad;

namespace {

/// By the clock that parent and child share, in milliseconds.
double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
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
    std::printf("%.1f %.1f\n", now(), residentMb());
    std::fflush(stdout);
    QCoreApplication::quit();
}

/// Presses a key as a person would, and reports once it was answered and whatever it changed is painted.
class FirstKey : public QObject
{
public:
    explicit FirstKey(QWidget *window)
        : QObject(window)
    {
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : window;
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
            QCoreApplication::postEvent(focus, new QKeyEvent(type, Qt::Key_Down, Qt::NoModifier));
        focus->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyRelease)
            QTimer::singleShot(0, this, [] { report(); });
        return false;
    }
};

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
    std::jthread fonts;
    if (!database.isEmpty())
        fonts = startReadingFonts();
    QApplication application(argc, argv);
    if (database.isEmpty()) {
        BareWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    // The program's own order (app/window.cpp).
    Preferences preferences;
    // Somebody who has used the program before: it does not ask who she is.
    if (preferences.name().isEmpty())
        preferences.setName(QStringLiteral("Service manager A"));
    const auto clock = std::make_shared<SystemClock>();
    const OpenRequest request{.path = database};
    auto opening = MainWindow::startOpening(request, preferences, clock);
    setLanguage(QStringLiteral("da"));
    setUpLook(application, Scheme::Light);
    MainWindow window(preferences, clock, request, std::move(opening));
    window.resize(1280, 800);
    QObject::connect(&window, &MainWindow::databaseOpened, &window, [&] {
        auto *overview = qobject_cast<OverviewPage *>(window.currentPage());
        QObject::connect(overview, &OverviewPage::firstContentShown, &window, [&window] { QTimer::singleShot(0, qApp, [&window] { new FirstKey(&window); }); });
    });
    window.show();
    return QApplication::exec();
}

int stayBare(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Driftsråd"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int compareStarts(const QString &program, const QString &database, const QString &larger)
{
    struct Figures {
        QList<double> ms;
        QList<double> mb;
    };
    QList<QStringList> starts{{"start-once"}, {"start-once", database}};
    if (!larger.isEmpty())
        starts.append({"start-once", larger});
    QList<Figures> all(starts.size());
    for (int round = 0; round < 21; ++round) {
        for (qsizetype i = 0; i < starts.size(); ++i) {
            QProcess process;
            const double begun = now();
            process.start(program, starts[i]);
            process.waitForFinished(20'000);
            const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
            if (figures.size() < 2 || round == 0)
                continue;
            all[i].ms.append(figures[0].toDouble() - begun);
            all[i].mb.append(figures[1].toDouble());
        }
    }
    if (std::any_of(all.cbegin(), all.cend(), [](const Figures &figures) { return figures.ms.isEmpty(); })) {
        std::printf("start       could not be measured\n");
        return 1;
    }
    const double bareMs = median(all[0].ms);
    const double bareMb = median(all[0].mb);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const double ms = median(all[i].ms);
        const char *which = i == 1 ? "" : " with the larger database";
        std::printf("start       first content%s %.0f ms, bare window %.0f ms: %.2f x (goal 1.6); quickest %.2f x\n", which, ms, bareMs, ms / bareMs,
                    *std::min_element(all[i].ms.cbegin(), all[i].ms.cend()) / *std::min_element(all[0].ms.cbegin(), all[0].ms.cend()));
        std::printf("memory      %.0f MB%s, bare window %.0f MB: %.2f x (goal 2.5)\n", median(all[i].mb), which, bareMb, median(all[i].mb) / bareMb);
    }
    if (all.size() > 2)
        std::printf("start       larger database against the other: %.2f x\n", median(all[2].ms) / median(all[1].ms));
    return 0;
}
