#pragma once

#include <functional>

class QObject;

namespace driftsraad {

/// Has the work done on the thread of home, at that thread's next turn; nothing where home is gone by then. From any thread, while home
/// lives.
void handOver(QObject *home, std::function<void()> work);
/// Has the work done by a thread of the pool, which the application waits for before it goes.
void runAside(std::function<void()> work);

} // namespace driftsraad
