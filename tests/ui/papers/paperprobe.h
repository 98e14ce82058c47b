#pragma once

#include "ui/papers/paginator.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What a reader finds in a paper's file.
namespace driftsraad::probe {

inline QString textOf(const QByteArray &pdf, int page = -1)
{
    QPdfDocument document;
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    QString text;
    for (int i = 0; i < document.pageCount(); ++i) {
        if (page < 0 || page == i)
            text += document.getAllText(i).text() + QLatin1Char('\n');
    }
    return text;
}

/// What one of poppler's programs says of the file; nothing where it is not installed.
inline std::optional<QString> asked(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(pdf);
    file.close();
    QProcess process;
    // "-" sends the text of pdftotext here.
    process.start(program, arguments + QStringList{file.fileName()} + (program == QLatin1String("pdftotext") ? QStringList{QStringLiteral("-")} : QStringList()));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// Where to look at the papers, if asked for: DRIFTSRAAD_PICTURES=folder.
inline void keep(const QByteArray &pdf, const char *name)
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    QFile file(folder + QLatin1Char('/') + QLatin1String(name));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

} // namespace driftsraad::probe
