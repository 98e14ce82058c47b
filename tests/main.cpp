#include "tests/support/roomtest.h"

#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <cstdio>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

using namespace driftsraad;

namespace {

QMap<QString, RoomTest::Make> &registered()
{
    static QMap<QString, RoomTest::Make> tests;
    return tests;
}

} // namespace

RoomTest::RoomTest(const char *file, Make make)
{
    registered().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName().mid(4), make);
}

int main(int argc, char **argv)
{
    const QString name = argc > 1 ? QString::fromUtf8(argv[1]) : QString();
    if (!registered().contains(name)) {
        std::fprintf(stderr, "Which test? %s\n", qPrintable(registered().keys().join(' ')));
        return 2;
    }
    // What Qt Test and the application see is the test's own name and what follows it.
    int count = argc - 1;
    Application application(count, argv + 1);
    Application::setAttribute(Qt::AA_Use96Dpi);
    const std::unique_ptr<QObject> test = registered().value(name)();
    return QTest::qExec(test.get(), count, argv + 1);
}
