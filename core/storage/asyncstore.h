#pragma once

#include "core/storage/changewatch.h"
#include "core/storage/verification.h"

#include <QObject>

#include <memory>

namespace driftsraad {

class Lane;

/// How urgent a question is: what is on screen before what may be wanted soon.
enum class Priority { Screen = 0, Background = 1 };

/// The road between the interface and the store, and the only place where threads meet. One thread reads and one writes, each with
/// its own connection; the interface thread gets futures and signals.
///
///     store->read(this, Question{"incidents.page"}, [filter](Reader &reader) { return incidentPage(reader, filter); },
///                 [this](Result<IncidentPage> page) { show(page); });
///
/// The callable runs on another thread: it captures values only. The answer runs on the interface thread, and only while the
/// context lives.
class AsyncStore : public QObject
{
    Q_OBJECT
public:
    struct Status {
        QString path{};
        bool readOnly = false;
        Message readOnlyReason{};
        bool shared = false;
        bool onNetworkDrive = false;  ///< shared because the drive says so, whatever a person may say
    };
    /// Names a question: a newer one with the same name (of the same context) replaces the older, which is then never answered.
    struct Question {
        QByteArray name{};
        Priority priority = Priority::Screen;
    };

    AsyncStore(Catalog catalog, std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    /// Gives running work a moment to end; a thread stuck in a dead network drive is abandoned, never waited for.
    ~AsyncStore() override;

    /// Answered by opened() or openFailed(). What is asked meanwhile waits for it and is answered after it.
    void open(const OpenRequest &request, const Author &author);
    /// Opens the same path once more, as when another file stands there now or the drive was away. What is under way ends with an error
    /// first; then reopened() and changed(everything) follow, or unreachable() with the reason. Pages and what is typed in them stay.
    void reopen();
    const Status &status() const { return m_status; }
    bool isOpen() const { return m_open; }
    /// What this program's change sets carry; history and undo ask for it.
    const QByteArray &session() const { return m_session; }
    const Clock &clock() const { return *m_clock; }
    void setAuthor(const Author &author);
    const Author &author() const { return m_author; }

    /// query: Result<T>(Reader &); answer: void(Result<T>).
    template<class Query, class Answer>
    void read(QObject *context, const Question &question, Query query, Answer answer)
    {
        using Answered = std::invoke_result_t<Query, Reader &>;
        auto result = std::make_shared<std::optional<Answered>>();
        enqueueRead(context, question, [query = std::move(query), result](Reader &reader) { result->emplace(query(reader)); },
                    [answer = std::move(answer), result](const Error *failed) {
                        if (failed)
                            answer(Answered(*failed));
                        else
                            answer(std::move(**result));
                    });
    }
    /// operation: Result<void>(Transaction &); answer: void(Result<CommittedChanges>). Progress may be handed in for a long one.
    void write(QObject *context, const Message &label, Operation operation, std::function<void(Result<CommittedChanges>)> answer = {},
               std::shared_ptr<Progress> progress = {});
    void undo(QObject *context, const UndoStep &step, std::function<void(Result<CommittedChanges>)> answer, std::shared_ptr<Progress> progress = {});
    void undo(QObject *context, qint64 changeSet, std::function<void(Result<CommittedChanges>)> answer, std::shared_ptr<Progress> progress = {});

    /// Checks the file and its chain of changes on a thread of its own, which gives way to all others. reached tells now and then how far
    /// the chain is sound, so that a check that is broken off has not been in vain. What is found is looked for a second time, in the file
    /// opened anew, before it is told.
    void verify(QObject *context, const VerifiedHead &from, std::function<void(VerifiedHead)> reached, std::function<void(Result<Verification>)> answer);
    /// Writes a sound copy of the database to a path where nothing stands yet.
    void copyTo(QObject *context, const QString &path, std::function<void(Result<void>)> answer);
    /// Makes today's copy in the folder "backups" where there is none yet, and takes those away that are not worth keeping (backup.h).
    void backUp(QObject *context, std::function<void(Result<void>)> answer);

    /// For tests and for closing: true when nothing is under way.
    bool isIdle() const;

signals:
    void opened();
    void openFailed(const driftsraad::Error &error);
    /// After every commit, one's own and other programs'.
    void changed(const driftsraad::CommittedChanges &changes);
    /// The file could not be asked for changes (the share is gone), and when it answers again.
    void unreachable(const driftsraad::Error &error);
    void reachable();
    /// The path has been opened once more: another file stood there, or somebody asked for it. changed(everything) follows.
    void reopened();
    /// Work has waited more than 3 s for the drive; false when it goes on.
    void stalled(bool is);
    /// Saving has ended: at is now where it went well.
    void saved(driftsraad::Instant at);
    /// A change was not saved though nothing in it stood against that: no room, no way to the file, another program at it.
    void notSaved();

private:
    struct Watch;
    using Ask = std::function<void(Reader &)>;
    using Tell = std::function<void(const Error *)>;
    using OpenedStore = Result<std::unique_ptr<Store>>;

    struct Lanes {
        std::shared_ptr<Lane> reading{};
        std::shared_ptr<Lane> writing{};
    };
    struct Ready {
        Status status{};
        QByteArray session{};
    };

    Lanes startLanes(const QByteArray &session, std::function<void(Ready)> then, std::function<void(Error)> otherwise);
    void adopt(const Ready &ready);
    void enqueueRead(QObject *context, const Question &question, Ask ask, Tell tell);
    void writeWith(QObject *context, std::function<Result<CommittedChanges>(Store &)> work, std::function<void(Result<CommittedChanges>)> answer);
    void workBegins(quint64 ticket, std::function<void(const Error *)> end);
    bool workEnded(quint64 ticket);
    void watchForChanges();
    void hear(const ChangeWatch::News &news);
    /// A thread of its own for a long piece of work; it opens what it needs.
    void startAside(std::function<void(Lane &, const std::function<OpenedStore()> &open)> work);
    void copyAside(QObject *context, std::function<Result<void>(Store &)> copy, std::function<void(Result<void>)> answer);

    Catalog m_catalog;
    std::shared_ptr<const Clock> m_clock;
    OpenRequest m_request;
    Author m_author;
    Status m_status;
    QByteArray m_session;
    bool m_open = false;
    Lanes m_lanes;
    QList<std::shared_ptr<Lane>> m_aside;
    std::unique_ptr<Watch> m_watch;
};

} // namespace driftsraad
