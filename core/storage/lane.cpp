#include "core/storage/lane.h"

#include "core/base/handover.h"

#include <QDateTime>

#include <algorithm>

#include <unistd.h>

namespace driftsraad {

void Lane::start(const std::shared_ptr<Lane> &lane, int niceness)
{
    lane->m_thread = std::thread([lane, niceness] {
        // Linux counts this thread alone.
        if (niceness > 0)
            (void)::nice(niceness);
        lane->loop();
    });
}

void Lane::add(Job job)
{
    {
        const std::lock_guard guard(m_mutex);
        // What opens the store goes before questions that were asked while it was still being opened.
        const auto place = job.opens ? m_jobs.begin() : std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &other) { return other.priority > job.priority; });
        m_jobs.insert(place, std::move(job));
    }
    m_wake.notify_one();
}

bool Lane::drop(quint64 ticket)
{
    const std::lock_guard guard(m_mutex);
    if (m_running == ticket && m_connection)
        m_connection->interrupt();
    return std::erase_if(m_jobs, [&](const Job &job) { return job.ticket == ticket; }) > 0;
}

void Lane::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
        m_home = nullptr;
        if (m_connection && m_interruptible)
            m_connection->interrupt();
    }
    m_wake.notify_one();
    std::unique_lock lock(m_mutex);
    const bool ended = m_end.wait_for(lock, std::chrono::milliseconds(stalledAfterMs), [&] { return m_ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void Lane::abandon()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
        m_home = nullptr;
        m_jobs.clear();
        if (m_connection && m_interruptible)
            m_connection->interrupt();
    }
    m_wake.notify_one();
    // Work aside may tell its end while the file is being opened anew: both let go of it.
    if (m_thread.joinable())
        m_thread.detach();
}

void Lane::waitForEnd()
{
    std::unique_lock lock(m_mutex);
    m_end.wait_for(lock, std::chrono::milliseconds(stalledAfterMs), [&] { return m_ended; });
}

void Lane::post(std::function<void()> tell)
{
    const std::lock_guard guard(m_mutex);
    if (m_home)
        handOver(m_home, std::move(tell));
}

bool Lane::isStuck() const
{
    return m_busySince != 0 && QDateTime::currentMSecsSinceEpoch() - m_busySince > stalledAfterMs;
}

bool Lane::isStopping()
{
    const std::lock_guard guard(m_mutex);
    return m_stopping;
}

void Lane::setStore(std::unique_ptr<Store> store, bool interruptible)
{
    const std::lock_guard guard(m_mutex);
    m_store = std::move(store);
    m_held = false;
    m_connection = m_store ? &m_store->connection() : nullptr;
    m_interruptible = interruptible;
}

void Lane::release()
{
    {
        const std::lock_guard guard(m_mutex);
        m_held = false;
    }
    m_wake.notify_one();
}

void Lane::runIdleWork(std::unique_lock<std::mutex> &lock, std::chrono::steady_clock::time_point *watched)
{
    if (!m_idleWork || !m_store || std::chrono::steady_clock::now() - *watched < watchEvery)
        return;
    *watched = std::chrono::steady_clock::now();
    lock.unlock();
    m_idleWork(*m_store);
    lock.lock();
}

void Lane::runFirst(std::unique_lock<std::mutex> &lock)
{
    const Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_running = job.ticket;
    m_busySince = QDateTime::currentMSecsSinceEpoch();
    lock.unlock();
    job.work(m_store.get());
    lock.lock();
    m_running = 0;
    m_busySince = 0;
}

void Lane::loop()
{
    auto watched = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto ready = [&] { return !m_jobs.empty() && (!m_held || m_jobs.front().opens); };
        const auto woken = [&] { return m_stopping || ready(); };
        if (m_idleWork)
            m_wake.wait_until(lock, watched + watchEvery, woken);
        else
            m_wake.wait(lock, woken);
        if (m_stopping && (m_interruptible || m_jobs.empty()))
            break;
        runIdleWork(lock, &watched);
        if (ready())
            runFirst(lock);
    }
    m_connection = nullptr;
    lock.unlock();
    m_store.reset();
    lock.lock();
    // What nobody waits for any more may hold the lane itself.
    m_jobs.clear();
    m_ended = true;
    m_end.notify_all();
}

} // namespace driftsraad
