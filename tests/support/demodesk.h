#pragma once

#include "core/storage/asyncstore.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

namespace driftsraad {

/// The demo world of Monday 23 November 2026, 10:24 in Copenhagen, on a desk for each test: a fresh copy of it, open in the store that the
/// page gets, and beside it as somebody else's program has it open.
class DemoDesk
{
public:
    /// Makes the world; once in a test program.
    void make();
    /// A fresh copy for one test; waits until it is open.
    void open();
    void close();

    AsyncStore &store() { return *m_store; }
    bool isIdle() const { return m_store->isIdle(); }
    /// The other program: Service manager B's.
    Store &other() { return *m_other; }
    Reader &reader() { return m_other->reader(); }
    FixedClock &clock() { return *m_clock; }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    template<class T>
    T get(Id<T> id) { return reader().get(id).valueOr({}); }
    qint64 count(const QByteArray &sql) { return reader().number(sql).valueOr(-1); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    QString m_path;
    int m_copy = 0;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<Store> m_other;
};

} // namespace driftsraad
