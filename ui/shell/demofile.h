#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <functional>

class QObject;

namespace driftsraad {

/// Makes a database with the demo world as it stands at that moment, on a worker thread. The answer comes on the context's thread, while the context lives.
void makeDemoFile(QObject *context, const QString &path, Instant moment, const std::function<void(const Result<void> &)> &answer);

} // namespace driftsraad
