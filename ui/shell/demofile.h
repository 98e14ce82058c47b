#pragma once

#include "core/base/result.h"

#include <QDate>

#include <functional>

class QObject;

namespace driftsraad {

/// Makes a database with the demo world on a worker thread. The answer comes on the context's thread, while the context lives.
void makeDemoFile(QObject *context, const QString &path, QDate today, const std::function<void(const Result<void> &)> &answer);

} // namespace driftsraad
