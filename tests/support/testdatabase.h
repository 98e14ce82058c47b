#pragma once

#include "core/catalog.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

namespace driftsraad {

/// A new database in a folder of its own, with a clock that stands still: Monday 23 November 2026, 10:24 in Copenhagen.
class TestDatabase
{
public:
    TestDatabase();

    QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    FixedClock &clock() { return m_clock; }
    Store &store() { return *m_store; }
    Reader &reader() { return m_store->reader(); }
    /// A second program on the same file.
    std::unique_ptr<Store> another(const QString &author);
    void close() { m_store.reset(); }

    /// Runs an operation and fails the test where it is refused.
    CommittedChanges write(const Operation &operation);
    template<class T>
    T get(Id<T> id) { return reader().get(id).value(); }
    template<class T>
    Id<T> insert(const T &record)
    {
        Id<T> id;
        write([&](Transaction &transaction) -> Result<void> {
            const auto inserted = transaction.insert(record);
            if (!inserted)
                return inserted.error();
            id = *inserted;
            return {};
        });
        return id;
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

} // namespace driftsraad
