#pragma once

#include "core/storage/store.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace driftsraad {

enum class Priority;

/// One thread of AsyncStore and its work, the most urgent first. Shared with the thread itself, so that a thread that hangs in a dead
/// drive can be left behind.
class Lane
{
public:
    static constexpr std::chrono::milliseconds watchEvery{1500};
    static constexpr int stalledAfterMs = 3000;

    struct Job {
        quint64 ticket = 0;
        Priority priority{};  ///< the most urgent stand first
        std::function<void(Store *)> work{};
        bool opens = false;
    };

    /// Answers are told on the thread of home.
    explicit Lane(QObject *home) : m_home(home) {}

    /// Niceness is what the system calls so: how far the thread gives way to the program's others.
    static void start(const std::shared_ptr<Lane> &lane, int niceness = 0);
    void add(Job job);
    /// Takes a waiting job back (true: it will never answer), or stops it where it runs.
    bool drop(quint64 ticket);
    /// Ends the thread after what it is doing; left behind where it does not end in time. Nothing is told any more.
    void stop();
    /// The same without waiting for the end; what has not been begun is dropped. More than once does nothing more.
    void abandon();
    /// Gives an abandoned lane a moment to let its database go; called on another lane's thread.
    void waitForEnd();
    /// From the lane's thread to the home's; nothing once it is stopped.
    void post(std::function<void()> tell);

    bool isStuck() const;
    bool isStopping();
    void setStore(std::unique_ptr<Store> store, bool interruptible);
    /// On the lane's own thread.
    Store *store() const { return m_store.get(); }
    /// Questions wait until the store is there, or until it is known that it will not be.
    void hold() { m_held = true; }
    void release();
    /// Done every second in between.
    void setIdleWork(std::function<void(Store &)> work) { m_idleWork = std::move(work); }

private:
    void loop();
    void runIdleWork(std::unique_lock<std::mutex> &lock, std::chrono::steady_clock::time_point *watched);
    void runFirst(std::unique_lock<std::mutex> &lock);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_end;
    std::deque<Job> m_jobs;
    std::thread m_thread;
    QObject *m_home;
    std::unique_ptr<Store> m_store;
    Connection *m_connection = nullptr;
    std::function<void(Store &)> m_idleWork;
    quint64 m_running = 0;
    std::atomic<qint64> m_busySince = 0;
    bool m_interruptible = false;
    bool m_held = false;
    bool m_stopping = false;
    bool m_ended = false;
};

} // namespace driftsraad
