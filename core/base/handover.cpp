#include "core/base/handover.h"

#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <mutex>

namespace driftsraad {

namespace {

/// Held while work is given away, and taken before it is begun: what the work holds was written by the one thread before it is read by the
/// other. Qt sees to that too, but with locks that the thread sanitizer cannot see.
std::recursive_mutex exchange;

void awaitGiven()
{
    const std::lock_guard guard(exchange);
}

/// Work on its way to another thread. Where it is never begun, that thread lets it go.
struct Parcel {
    std::function<void()> work;

    explicit Parcel(std::function<void()> given) : work(std::move(given)) {}
    Parcel(Parcel &&) = default;
    Parcel &operator=(Parcel &&) = default;
    ~Parcel() { awaitGiven(); }

    void operator()() const
    {
        awaitGiven();
        work();
    }
};

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
    const std::lock_guard guard(exchange);
    QMetaObject::invokeMethod(home, Parcel(std::move(work)), Qt::QueuedConnection);
}

void runAside(std::function<void()> work)
{
    const std::lock_guard guard(exchange);
    QThreadPool::globalInstance()->start(new Aside(std::move(work)));
}

} // namespace driftsraad
