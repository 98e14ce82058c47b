#pragma once

#include "core/base/instant.h"
#include "core/storage/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace driftsraad {

/// Completes the register of a database (core/agreements/completion.h) as the program itself and not as the person at the desk: the history
/// says so, and her first Ctrl+Z does not take the municipalities away. What was done reaches the pages as other people's changes do.
void completeRegisterIn(QObject *context, const OpenRequest &request, std::shared_ptr<const Clock> clock,
                        const std::function<void(const Result<void> &)> &answer);

} // namespace driftsraad
