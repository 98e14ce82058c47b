#include "app/commandline.h"
#include "app/window.h"

#include <QApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace driftsraad;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromUtf8(argv[i]));
    const auto line = readCommandLine(arguments);
    // The window reads the words in the person's own language: here they are read only where something is said.
    const auto language = [&line] { return Language::load(line && !line->language.isEmpty() ? line->language : Language::systemCode()); };
    if (!line) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(language().words(line.error().message)));
        return 2;
    }
    if (!line->command.isEmpty() || line->help || line->version) {
        if (line->command != QLatin1String("report")) {
            const QCoreApplication application(argc, argv);
            return runCommand(*line, language());
        }
        // Papers need fonts but no display: the command brings its own platform. What that says of itself is no answer to the command.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        const QApplication application(argc, argv);
        return runCommand(*line, language());
    }
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        const Message none{QT_TRANSLATE_NOOP("Messages", "There is no display to open a window on. Start Driftsråd from a desktop, or see “driftsraad --help” for "
                                                         "what it does without one.")};
        std::fprintf(stderr, "%s\n", qUtf8Printable(language().words(none)));
        return 1;
    }
    return runWindow(argc, argv, line->operands.value(0, line->database), line->language);
}
