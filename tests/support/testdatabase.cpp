#include "tests/support/testdatabase.h"

#include <QDebug>

namespace driftsraad {

TestDatabase::TestDatabase() : m_clock(Instant::local({2026, 11, 23}, {10, 24}))
{
    auto opened = Store::open({.path = path(), .access = Access::Create}, catalog(), m_clock, {.author = {"Service manager A", "testuser", "testhost"}, .seed = {}});
    if (!opened)
        qFatal("%s: %s", opened.error().message.id().constData(), qPrintable(opened.error().cause));
    m_store = std::move(opened).value();
}

std::unique_ptr<Store> TestDatabase::another(const QString &author)
{
    auto opened = Store::open({.path = path()}, catalog(), m_clock, {.author = {author, "otheruser", "otherhost"}, .seed = {}});
    if (!opened)
        qFatal("%s: %s", opened.error().message.id().constData(), qPrintable(opened.error().cause));
    return std::move(opened).value();
}

CommittedChanges TestDatabase::write(const Operation &operation)
{
    auto written = m_store->write("Test", operation);
    if (!written)
        qFatal("%s: %s", written.error().message.id().constData(), qPrintable(written.error().cause));
    return std::move(written).value();
}

} // namespace driftsraad
