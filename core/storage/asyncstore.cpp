#include "core/storage/asyncstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include <sys/stat.h>

namespace driftsraad {

namespace {
constexpr std::chrono::milliseconds watchEvery{1000};
constexpr int stalledAfterMs = 3000;
} // namespace

/// One thread and its work. Shared with the thread itself, so that a thread that hangs in a dead drive can be left behind.
class AsyncStore::Lane
{
public:
    struct Job {
        quint64 ticket = 0;
        Priority priority = Priority::Screen;
        std::function<void(Store *)> work{};
        bool opens = false;
    };

    explicit Lane(QObject *home) : m_home(home) {}

    static void start(const std::shared_ptr<Lane> &lane)
    {
        lane->m_thread = std::thread([lane] { lane->loop(); });
    }

    void add(Job job)
    {
        {
            const std::lock_guard guard(m_mutex);
            // What opens the store goes before questions that were asked while it was still being opened.
            const auto place = job.opens ? m_jobs.begin() : std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &other) { return other.priority > job.priority; });
            m_jobs.insert(place, std::move(job));
        }
        m_wake.notify_one();
    }

    /// Takes a waiting job back (true: it will never answer), or stops it where it runs.
    bool drop(quint64 ticket)
    {
        const std::lock_guard guard(m_mutex);
        if (m_running == ticket && m_connection)
            m_connection->interrupt();
        return std::erase_if(m_jobs, [&](const Job &job) { return job.ticket == ticket; }) > 0;
    }

    /// Ends the thread after what it is doing; left behind where it does not end in time.
    void stop()
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

    void post(std::function<void()> tell)
    {
        const std::lock_guard guard(m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, std::move(tell), Qt::QueuedConnection);
    }

    bool isStuck() const { return m_busySince != 0 && QDateTime::currentMSecsSinceEpoch() - m_busySince > stalledAfterMs; }
    void setStore(std::unique_ptr<Store> store, bool interruptible)
    {
        const std::lock_guard guard(m_mutex);
        m_store = std::move(store);
        m_held = false;
        m_connection = m_store ? &m_store->connection() : nullptr;
        m_interruptible = interruptible;
    }
    Store *store() const { return m_store.get(); }
    /// Questions wait until the store is there, or until it is known that it will not be.
    void hold() { m_held = true; }
    void release()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_held = false;
        }
        m_wake.notify_one();
    }
    void setIdleWork(std::function<void(Store &)> work) { m_idleWork = std::move(work); }

private:
    void loop()
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
            if (m_idleWork && m_store && std::chrono::steady_clock::now() - watched >= watchEvery) {
                watched = std::chrono::steady_clock::now();
                lock.unlock();
                m_idleWork(*m_store);
                lock.lock();
            }
            if (!ready())
                continue;
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
        m_connection = nullptr;
        lock.unlock();
        m_store.reset();
        lock.lock();
        m_ended = true;
        m_end.notify_all();
    }

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

/// What the interface thread remembers of questions, and the timer that notices a drive that does not answer.
struct AsyncStore::Watch {
    QHash<QPair<QObject *, QByteArray>, quint64> newest;
    quint64 lastTicket = 0;
    QTimer stall;
    bool stalled = false;
};

namespace {

/// What other programs have committed since a change number.
Result<QList<CommittedChanges>> changesSince(Reader &reader, qint64 number, const QByteArray &ownSession)
{
    QList<CommittedChanges> sets;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, number, label, author, at, kind, session, records FROM change_set WHERE number > ? ORDER BY number LIMIT 200",
                               {number}, [&](const Row &row) {
                                   sets.append({.changeSet = row.integer(0), .number = row.integer(1), .label = Message::fromJson(row.text(2).toUtf8()),
                                                .author = row.text(3), .at = {row.integer(4)}, .kind = static_cast<ChangeSetKind>(row.integer(5)),
                                                .everything = row.integer(7) > 500, .own = row.text(6) == QString::fromLatin1(ownSession)});
                                   return true;
                               }));
    for (CommittedChanges &set : sets) {
        if (set.own || set.everything)
            continue;
        DRIFTSRAAD_TRY(reader.rows("SELECT table_name, record, owner_table, owner, action, fields FROM history WHERE change_set = ? ORDER BY id", {set.changeSet},
                                   [&](const Row &row) {
                                       Change change{.record = {row.text(0), row.integer(1)}, .owner = {row.text(2), row.integer(3)},
                                                     .action = static_cast<ChangeAction>(row.integer(4))};
                                       const QStringList fields = QJsonDocument::fromJson(row.text(5).toUtf8()).object().keys();
                                       for (const QString &field : fields)
                                           change.fields.append(field.toLatin1());
                                       set.changes.append(change);
                                       return true;
                                   }));
    }
    return sets;
}

quint64 fileIdentity(const QString &path)
{
    struct stat status{};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<quint64>(status.st_ino) : 0;
}

} // namespace

AsyncStore::AsyncStore(Catalog catalog, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_clock(std::move(clock)), m_watch(std::make_unique<Watch>())
{
    m_watch->stall.setSingleShot(true);
    m_watch->stall.setInterval(stalledAfterMs);
    connect(&m_watch->stall, &QTimer::timeout, this, [this] {
        if (m_underWay == 0)
            return;
        const bool stuck = (m_reading && m_reading->isStuck()) || (m_writing && m_writing->isStuck());
        if (stuck && !m_watch->stalled) {
            m_watch->stalled = true;
            emit stalled(true);
        }
        m_watch->stall.start();
    });
}

AsyncStore::~AsyncStore()
{
    if (m_writing)
        m_writing->stop();
    if (m_reading)
        m_reading->stop();
}

void AsyncStore::open(const OpenRequest &request, const Author &author)
{
    if (m_writing)
        m_writing->stop();
    if (m_reading)
        m_reading->stop();
    m_open = false;
    m_underWay = 0;
    m_watch->newest.clear();
    m_author = author;
    m_writing = std::make_shared<Lane>(this);
    m_reading = std::make_shared<Lane>(this);
    m_reading->hold();
    Lane::start(m_writing);
    Lane::start(m_reading);

    // The writing side opens first: it is the one that may have to upgrade the file.
    m_writing->add({.work = [this, request, author, catalog = m_catalog, clock = m_clock, writing = m_writing, reading = m_reading](Store *) {
        auto store = Store::open(request, catalog, *clock, {.author = author, .seed = {}});
        if (!store) {
            writing->post([this, error = store.error()] { emit openFailed(error); });
            reading->release();
            return;
        }
        const Status status{.path = request.path, .readOnly = (*store)->isReadOnly(), .readOnlyReason = (*store)->readOnlyReason(), .shared = (*store)->isShared()};
        const QByteArray session = (*store)->session();
        writing->setStore(std::move(store).value(), false);
        reading->add({.work = [this, request, catalog, clock, reading, status, session](Store *) {
            auto readStore = Store::open({.path = request.path, .access = Access::ReadOnly, .place = request.place}, catalog, *clock, {});
            if (!readStore) {
                reading->post([this, error = readStore.error()] { emit openFailed(error); });
                reading->release();
                return;
            }
            reading->setStore(std::move(readStore).value(), true);
            reading->post([this, status, session] {
                m_status = status;
                m_session = session;
                m_open = true;
                watchForChanges();
                emit opened();
            });
        }, .opens = true});
    }});
}

void AsyncStore::setAuthor(const Author &author)
{
    m_author = author;
    if (m_writing)
        m_writing->add({.work = [author](Store *store) {
            if (store)
                store->setAuthor(author);
        }});
}

void AsyncStore::enqueueRead(QObject *context, const Question &question, Ask ask, Tell tell)
{
    const quint64 ticket = ++m_watch->lastTicket;
    const QPair<QObject *, QByteArray> key{context, question.name};
    if (!question.name.isEmpty()) {
        const quint64 older = m_watch->newest.value(key);
        if (older != 0 && m_reading) {
            if (m_reading->drop(older))
                --m_underWay;
        }
        m_watch->newest.insert(key, ticket);
    }
    ++m_underWay;
    if (!m_watch->stall.isActive())
        m_watch->stall.start();
    const QPointer<QObject> guard(context);
    const auto finish = [this, guard, key, ticket, tell = std::move(tell)](const std::optional<Error> &error) {
        workEnded();
        const bool current = key.second.isEmpty() || m_watch->newest.value(key) == ticket;
        if (current)
            m_watch->newest.remove(key);
        if (current && guard)
            tell(error ? &*error : nullptr);
    };
    if (!m_reading) {
        QMetaObject::invokeMethod(this, [finish] { finish(Error{.code = ErrorCode::Unreachable, .message = {QT_TRANSLATE_NOOP("Messages", "No database is open.")}}); },
                                  Qt::QueuedConnection);
        return;
    }
    m_reading->add({.ticket = ticket, .priority = question.priority, .work = [ask = std::move(ask), finish, lane = m_reading](Store *store) {
        if (!store) {
            lane->post([finish] { finish(Error{.code = ErrorCode::Unreachable, .message = {QT_TRANSLATE_NOOP("Messages", "No database is open.")}}); });
            return;
        }
        ask(store->reader());
        lane->post([finish] { finish(std::nullopt); });
    }});
}

void AsyncStore::writeWith(QObject *context, std::function<Result<CommittedChanges>(Store &)> work, std::function<void(Result<CommittedChanges>)> answer)
{
    ++m_underWay;
    if (!m_watch->stall.isActive())
        m_watch->stall.start();
    const QPointer<QObject> guard(context);
    const bool guarded = context != nullptr;
    const auto finish = [this, guard, guarded, answer = std::move(answer)](const Result<CommittedChanges> &outcome) {
        workEnded();
        if (outcome && outcome->changeSet != 0) {
            emit saved(outcome->at);
            emit changed(*outcome);
        }
        if (answer && (!guarded || guard))
            answer(outcome);
    };
    const Error closed{.code = ErrorCode::Unreachable, .message = {QT_TRANSLATE_NOOP("Messages", "No database is open.")}};
    if (!m_writing) {
        QMetaObject::invokeMethod(this, [finish, closed] { finish(closed); }, Qt::QueuedConnection);
        return;
    }
    m_writing->add({.work = [work = std::move(work), finish, closed, lane = m_writing](Store *store) {
        const Result<CommittedChanges> outcome = store ? work(*store) : Result<CommittedChanges>(closed);
        lane->post([finish, outcome] { finish(outcome); });
    }});
}

void AsyncStore::write(QObject *context, const Message &label, Operation operation, std::function<void(Result<CommittedChanges>)> answer,
                       std::shared_ptr<Progress> progress)
{
    writeWith(context, [label, operation = std::move(operation), progress](Store &store) { return store.write(label, operation, progress.get()); },
              std::move(answer));
}

void AsyncStore::undo(QObject *context, qint64 changeSet, std::function<void(Result<CommittedChanges>)> answer, std::shared_ptr<Progress> progress)
{
    writeWith(context, [changeSet, progress](Store &store) { return store.undo(changeSet, progress.get()); }, std::move(answer));
}

void AsyncStore::workEnded()
{
    m_underWay = std::max(0, m_underWay - 1);
    if (m_watch->stalled) {
        m_watch->stalled = false;
        emit stalled(false);
    }
    if (m_underWay == 0)
        m_watch->stall.stop();
}

/// Runs on the reading thread, once a second: one number from the database tells whether anybody has committed.
void AsyncStore::watchForChanges()
{
    struct State {
        qint64 version = -1;
        qint64 number = -1;
        quint64 file = 0;
        bool unreachable = false;
    };
    auto state = std::make_shared<State>();
    state->file = fileIdentity(m_status.path);
    const auto look = [this, state, session = m_session, path = m_status.path, lane = std::weak_ptr<Lane>(m_reading)](Store &store) {
        const auto reading = lane.lock();
        if (!reading)
            return;
        const auto report = [&](const Error &error) {
            if (!state->unreachable)
                reading->post([this, error] { emit unreachable(error); });
            state->unreachable = true;
        };
        if (const quint64 file = fileIdentity(path); file != state->file) {
            report({.code = ErrorCode::Unreachable,
                    .message = {QT_TRANSLATE_NOOP("Messages", "The database file has been moved or replaced. Open it again.")}});
            return;
        }
        const auto version = store.connection().dataVersion();
        if (!version) {
            report(version.error());
            return;
        }
        if (state->unreachable) {
            state->unreachable = false;
            reading->post([this] { emit reachable(); });
        }
        if (*version == state->version)
            return;
        const auto head = store.reader().number("SELECT number FROM chain_head");
        if (!head)
            return;
        const qint64 seen = state->number;
        if (seen < 0 || *head == seen) {
            state->number = *head;
            state->version = *version;
            return;
        }
        QList<CommittedChanges> sets;
        if (*head < seen || *head - seen > 200) {
            sets.append({.number = *head, .everything = true});
        } else {
            auto found = changesSince(store.reader(), seen, session);
            if (!found)
                return;
            sets = std::move(found).value();
        }
        state->number = *head;
        state->version = *version;
        sets.removeIf([](const CommittedChanges &set) { return set.own; });
        if (!sets.isEmpty())
            reading->post([this, sets] {
                for (const CommittedChanges &set : sets)
                    emit changed(set);
            });
    };
    m_reading->add({.work = [look, lane = m_reading](Store *store) {
        if (store)
            look(*store);
        lane->setIdleWork(look);
    }});
}

} // namespace driftsraad
