#pragma once

#include <QProcess>
#include <QStringList>

namespace driftsraad {

struct ProgramAnswer {
    int code = 0;
    QString out{};
    QString err{};
};

/// The program itself, run to its end without a display; with the person's settings in that folder, where one is named.
inline ProgramAnswer runProgram(const QStringList &arguments, const QString &settings = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    if (!settings.isEmpty())
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    // However busy the machine is: the limit of the whole test ends one that hangs.
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace driftsraad
