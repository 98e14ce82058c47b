#include "core/storage/asyncstore.h"

#include "core/storage/backup.h"
#include "core/storage/enginelog.h"
#include "core/storage/lane.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

namespace driftsraad {

namespace {

constexpr qint64 reopenEveryMs = 30'000;
constexpr int retryEveryMs = 5000;
constexpr int readingNiceness = 5;

Error nothingOpen()
{
    return {.code = ErrorCode::Unreachable, .message = {QT_TRANSLATE_NOOP("Messages", "No database is open.")}};
}

} // namespace

/// What the interface thread remembers of questions, and the timer that notices a drive that does not answer.
struct AsyncStore::Watch {
    QHash<QPair<QObject *, QByteArray>, quint64> newest;
    QHash<quint64, std::function<void(const Error *)>> underWay;
    quint64 lastTicket = 0;
    QTimer stall;
    bool stalled = false;
    QElapsedTimer reopened;
    QTimer retry;
    QList<std::shared_ptr<Lane>> leaving;  ///< of the file as it was; gone before it is opened anew
};

AsyncStore::AsyncStore(Catalog catalog, std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_catalog(std::move(catalog)), m_clock(std::move(clock)), m_watch(std::make_unique<Watch>())
{
    m_watch->stall.setSingleShot(true);
    m_watch->stall.setInterval(Lane::stalledAfterMs);
    connect(&m_watch->stall, &QTimer::timeout, this, [this] {
        if (isIdle())
            return;
        const bool stuck = (m_lanes.reading && m_lanes.reading->isStuck()) || (m_lanes.writing && m_lanes.writing->isStuck());
        if (stuck && !m_watch->stalled) {
            m_watch->stalled = true;
            emit stalled(true);
        }
        m_watch->stall.start();
    });
    m_watch->retry.setSingleShot(true);
    m_watch->retry.setInterval(retryEveryMs);
    connect(&m_watch->retry, &QTimer::timeout, this, &AsyncStore::reopen);
}

AsyncStore::~AsyncStore()
{
    for (const std::shared_ptr<Lane> &lane : {m_lanes.writing, m_lanes.reading}) {
        if (lane)
            lane->stop();
    }
    for (const std::shared_ptr<Lane> &lane : std::as_const(m_aside))
        lane->stop();
}

void AsyncStore::open(const OpenRequest &request, const Author &author)
{
    for (const std::shared_ptr<Lane> &lane : {m_lanes.writing, m_lanes.reading}) {
        if (lane)
            lane->stop();
    }
    m_open = false;
    m_watch->underWay.clear();
    m_watch->newest.clear();
    m_request = request;
    m_author = author;
    m_lanes = startLanes({},
                         [this](const Ready &ready) {
                             adopt(ready);
                             emit opened();
                         },
                         [this](const Error &error) { emit openFailed(error); });
}

/// The writing side opens first: it is the one that may have to upgrade the file.
AsyncStore::Lanes AsyncStore::startLanes(const QByteArray &session, std::function<void(Ready)> then, std::function<void(Error)> otherwise)
{
    const Lanes lanes{std::make_shared<Lane>(this), std::make_shared<Lane>(this)};
    lanes.reading->hold();
    Lane::start(lanes.writing);
    // What the screen shows next gives way to painting what it shows now.
    Lane::start(lanes.reading, readingNiceness);
    lanes.writing->add({.work = [request = m_request, author = m_author, session, catalog = m_catalog, clock = m_clock, lanes, then, otherwise,
                                 leaving = m_watch->leaving](Store *) {
        for (const std::shared_ptr<Lane> &lane : leaving)
            lane->waitForEnd();
        auto store = Store::open(request, catalog, *clock, {.author = author, .seed = {}, .session = session});
        if (!store) {
            lanes.writing->post([otherwise, error = store.error()] { otherwise(error); });
            lanes.reading->release();
            return;
        }
        const Ready ready{{.path = request.path, .readOnly = (*store)->isReadOnly(), .readOnlyReason = (*store)->readOnlyReason(), .shared = (*store)->isShared(),
                           .onNetworkDrive = (*store)->isOnNetworkDrive()},
                          (*store)->session()};
        lanes.writing->setStore(std::move(store).value(), false);
        lanes.reading->add({.work = [request, catalog, clock, reading = lanes.reading, ready, then, otherwise](Store *) {
            auto readStore = Store::open({.path = request.path, .access = Access::ReadOnly, .place = request.place}, catalog, *clock, {});
            if (!readStore) {
                reading->post([otherwise, error = readStore.error()] { otherwise(error); });
                reading->release();
                return;
            }
            reading->setStore(std::move(readStore).value(), true);
            reading->post([then, ready] { then(ready); });
        }, .opens = true});
    }});
    return lanes;
}

void AsyncStore::adopt(const Ready &ready)
{
    // A file made now exists the next time.
    if (m_request.access == Access::Create)
        m_request.access = Access::ReadWrite;
    // Said once of the file as it was; whoever shares it from now on is right.
    if (m_request.place == DrivePlace::Local)
        m_request.place = DrivePlace::Auto;
    m_status = ready.status;
    m_session = ready.session;
    m_open = true;
    m_watch->leaving.clear();
    watchForChanges();
}

void AsyncStore::reopen()
{
    m_watch->reopened.start();
    m_watch->retry.stop();
    m_watch->leaving = std::exchange(m_aside, {});
    for (const std::shared_ptr<Lane> &lane : {m_lanes.writing, m_lanes.reading}) {
        if (lane)
            m_watch->leaving.append(lane);
    }
    for (const std::shared_ptr<Lane> &lane : std::as_const(m_watch->leaving))
        lane->abandon();
    const auto underWay = m_watch->underWay;
    m_lanes = startLanes(m_session,
                         [this](const Ready &ready) {
                             adopt(ready);
                             emit reopened();
                             emit changed({.everything = true});
                         },
                         [this](const Error &error) {
                             if (error.code == ErrorCode::Unreachable || error.code == ErrorCode::Busy)
                                 m_watch->retry.start();
                             emit unreachable(error);
                         });
    const Error unanswered{.code = ErrorCode::Unreachable,
                           .message = {QT_TRANSLATE_NOOP("Messages", "The database was opened anew before this was answered. Look whether it was saved before you save "
                                                                     "it again.")}};
    for (const auto &end : underWay)
        end(&unanswered);
}

void AsyncStore::setAuthor(const Author &author)
{
    m_author = author;
    if (m_lanes.writing)
        m_lanes.writing->add({.work = [author](Store *store) {
            if (store)
                store->setAuthor(author);
        }});
}

bool AsyncStore::isIdle() const
{
    return m_watch->underWay.isEmpty();
}

void AsyncStore::workBegins(quint64 ticket, std::function<void(const Error *)> end)
{
    m_watch->underWay.insert(ticket, std::move(end));
    if (!m_watch->stall.isActive())
        m_watch->stall.start();
}

/// False where it had ended before.
bool AsyncStore::workEnded(quint64 ticket)
{
    if (m_watch->underWay.remove(ticket) == 0)
        return false;
    if (m_watch->stalled) {
        m_watch->stalled = false;
        emit stalled(false);
    }
    if (isIdle())
        m_watch->stall.stop();
    return true;
}

void AsyncStore::enqueueRead(QObject *context, const Question &question, Ask ask, Tell tell)
{
    const quint64 ticket = ++m_watch->lastTicket;
    const QPair<QObject *, QByteArray> key{context, question.name};
    if (!question.name.isEmpty()) {
        const quint64 older = m_watch->newest.value(key);
        if (older != 0 && m_lanes.reading && m_lanes.reading->drop(older))
            workEnded(older);
        m_watch->newest.insert(key, ticket);
    }
    const QPointer<QObject> guard(context);
    const auto finish = [this, guard, key, ticket, tell = std::move(tell)](const Error *error) {
        if (!workEnded(ticket))
            return;
        const bool current = key.second.isEmpty() || m_watch->newest.value(key) == ticket;
        if (current)
            m_watch->newest.remove(key);
        if (current && guard)
            tell(error);
    };
    const auto refuse = [finish] {
        const Error error = nothingOpen();
        finish(&error);
    };
    workBegins(ticket, finish);
    if (!m_lanes.reading) {
        QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
        return;
    }
    m_lanes.reading->add({.ticket = ticket, .priority = question.priority, .work = [ask = std::move(ask), finish, refuse, lane = m_lanes.reading](Store *store) {
        if (!store) {
            lane->post(refuse);
            return;
        }
        ask(store->reader());
        lane->post([finish] { finish(nullptr); });
    }});
}

/// The others are a rule's or a person's answer to what was asked for.
static bool isStorageTrouble(ErrorCode code)
{
    return code == ErrorCode::Busy || code == ErrorCode::Full || code == ErrorCode::Unreachable || code == ErrorCode::Damaged || code == ErrorCode::Internal;
}

void AsyncStore::writeWith(QObject *context, std::function<Result<CommittedChanges>(Store &)> work, std::function<void(Result<CommittedChanges>)> answer)
{
    const quint64 ticket = ++m_watch->lastTicket;
    const QPointer<QObject> guard(context);
    const bool guarded = context != nullptr;
    const auto finish = [this, ticket, guard, guarded, answer = std::move(answer)](const Result<CommittedChanges> &outcome) {
        if (!workEnded(ticket))
            return;
        if (outcome && outcome->changeSet != 0) {
            emit saved(outcome->at);
            emit changed(*outcome);
        }
        if (!outcome && isStorageTrouble(outcome.error().code))
            emit notSaved();
        if (answer && (!guarded || guard))
            answer(outcome);
    };
    workBegins(ticket, [finish](const Error *error) { finish(*error); });
    if (!m_lanes.writing) {
        QMetaObject::invokeMethod(this, [finish] { finish(nothingOpen()); }, Qt::QueuedConnection);
        return;
    }
    m_lanes.writing->add({.work = [work = std::move(work), finish, lane = m_lanes.writing](Store *store) {
        const Result<CommittedChanges> outcome = store ? work(*store) : Result<CommittedChanges>(nothingOpen());
        lane->post([finish, outcome] { finish(outcome); });
    }});
}

void AsyncStore::write(QObject *context, const Message &label, Operation operation, std::function<void(Result<CommittedChanges>)> answer,
                       std::shared_ptr<Progress> progress)
{
    writeWith(context, [label, operation = std::move(operation), progress](Store &store) { return store.write(label, operation, progress.get()); },
              std::move(answer));
}

void AsyncStore::undo(QObject *context, const UndoStep &step, std::function<void(Result<CommittedChanges>)> answer, std::shared_ptr<Progress> progress)
{
    writeWith(context, [step, progress](Store &store) { return store.undo(step, progress.get()); }, std::move(answer));
}

void AsyncStore::undo(QObject *context, qint64 changeSet, std::function<void(Result<CommittedChanges>)> answer, std::shared_ptr<Progress> progress)
{
    undo(context, UndoStep{.changeSet = changeSet, .from = changeSet}, std::move(answer), std::move(progress));
}

void AsyncStore::watchForChanges()
{
    const auto watch = std::make_shared<ChangeWatch>(m_session);
    const auto look = [this, watch, lane = std::weak_ptr<Lane>(m_lanes.reading)](Store &store) {
        const auto reading = lane.lock();
        if (!reading)
            return;
        const ChangeWatch::News news = watch->look(store);
        if (news.unreachable || news.reachable || news.replaced || !news.sets.isEmpty())
            reading->post([this, news] { hear(news); });
    };
    m_lanes.reading->add({.work = [look, lane = m_lanes.reading](Store *store) {
        if (store)
            look(*store);
        lane->setIdleWork(look);
    }});
}

void AsyncStore::hear(const ChangeWatch::News &news)
{
    // Where file numbers are not to be relied on, it is not opened over and over again.
    if (news.replaced && (!m_watch->reopened.isValid() || m_watch->reopened.elapsed() > reopenEveryMs))
        reopen();
    if (news.unreachable) {
        m_lanes.writing->add({.work = [](Store *store) {
            if (store)
                (void)emptyLog(store->connection()).isOk();
        }});
        emit unreachable(*news.unreachable);
    }
    if (news.reachable)
        emit reachable();
    for (const CommittedChanges &set : news.sets)
        emit changed(set);
}

void AsyncStore::copyAside(QObject *context, std::function<Result<void>(Store &)> copy, std::function<void(Result<void>)> answer)
{
    const quint64 ticket = ++m_watch->lastTicket;
    const QPointer<QObject> guard(context);
    const auto finish = [this, ticket, guard, answer = std::move(answer)](const Result<void> &copied) {
        if (workEnded(ticket) && guard)
            answer(copied);
    };
    workBegins(ticket, [finish](const Error *error) { finish(*error); });
    startAside([finish, copy = std::move(copy)](Lane &lane, const std::function<OpenedStore()> &open) {
        auto store = open();
        Result<void> copied;
        if (store) {
            lane.setStore(std::move(store).value(), true);
            copied = copy(*lane.store());
        } else {
            copied = store.error();
        }
        lane.post([finish, copied] { finish(copied); });
    });
}

void AsyncStore::copyTo(QObject *context, const QString &path, std::function<void(Result<void>)> answer)
{
    copyAside(context, [path](Store &store) { return writeCopy(store, path); }, std::move(answer));
}

void AsyncStore::backUp(QObject *context, std::function<void(Result<void>)> answer)
{
    copyAside(context, [](Store &store) { return backUpDaily(store); }, std::move(answer));
}

} // namespace driftsraad
