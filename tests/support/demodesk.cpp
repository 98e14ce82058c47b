#include "tests/support/demodesk.h"

#include "core/catalog.h"
#include "core/demo/demo.h"

#include <QFile>
#include <QSignalSpy>

namespace driftsraad {

namespace {

/// A test that has no desk cannot go on.
void need(bool there, const char *what, const QString &why = {})
{
    if (!there)
        qFatal("the demo desk: %s %s", what, qPrintable(why));
}

} // namespace

void DemoDesk::make()
{
    const auto made = makeDemo(m_folder.filePath(QStringLiteral("demo.db")), m_clock->today());
    need(made.isOk(), "could not be made", made ? QString() : made.error().cause);
}

void DemoDesk::open()
{
    m_path = m_folder.filePath(QStringLiteral("desk%1.db").arg(++m_copy));
    need(QFile::copy(m_folder.filePath(QStringLiteral("demo.db")), m_path), "could not be copied");
    m_store = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = m_path}, {.name = QStringLiteral("Service manager A")});
    need(!opened.isEmpty() || opened.wait(30'000), "could not be opened");
    auto other = Store::open({.path = m_path}, catalog(), *m_clock, {.author = {.name = QStringLiteral("Service manager B")}, .seed = {}});
    need(other.isOk(), "could not be opened twice", other ? QString() : other.error().cause);
    m_other = std::move(other).value();
}

void DemoDesk::close()
{
    m_other.reset();
    m_store.reset();
}

} // namespace driftsraad
