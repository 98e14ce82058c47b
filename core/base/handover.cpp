#include "core/base/handover.h"

#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <mutex>

namespace driftsraad {

namespace {

/// Held while work is given away, and taken before it is begun: what the work holds was written by the one thread before it is read by the
/// other. Qt sees to that too, but with locks that the thread sanitizer cannot see.
std::mutex exchange;

void awaitGiven()
{
    const std::lock_guard guard(exchange);
}

class Aside : public QRunnable
{
public:
    explicit Aside(std::function<void()> work) : m_work(std::move(work)) {}

    void run() override
    {
        awaitGiven();
        m_work();
    }

private:
    std::function<void()> m_work;
};

} // namespace

void handOver(QObject *home, std::function<void()> work)
{
    const auto begin = [work = std::move(work)] {
        awaitGiven();
        work();
    };
    const std::lock_guard guard(exchange);
    QMetaObject::invokeMethod(home, begin, Qt::QueuedConnection);
}

void runAside(std::function<void()> work)
{
    const std::lock_guard guard(exchange);
    QThreadPool::globalInstance()->start(new Aside(std::move(work)));
}

} // namespace driftsraad
