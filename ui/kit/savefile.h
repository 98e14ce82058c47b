#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace driftsraad {

/// Writes a file whole or not at all, and never over a database. The path, or a sentence that says what to do. Any thread may call it.
Result<QString> saveFile(const QString &path, const QByteArray &bytes);

/// Asks where to save, makes the bytes and writes them in the background, whole or not at all. done is told the path, or the error; it is
/// not called where the person cancels. filter: "CSV (*.csv)"; its first pattern gives the ending.
void saveFileAs(QWidget *context, const QString &title, const QString &suggestedName, const QString &filter,
                std::function<Result<QByteArray>()> make, std::function<void(Result<QString>)> done);

} // namespace driftsraad
