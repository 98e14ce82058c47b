#pragma once

#include "core/catalog.h"
#include "core/chain/operations.h"
#include "core/demo/demo.h"
#include "core/incidents/operations.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainview.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace driftsraad {

/// The page on a chain of its own beside the demo's records: users, a solution, a platform, and somebody who fails. Another desk has the
/// same file open.
class OwnChain
{
public:
    /// Once for all tests of a program.
    bool prepare() { return makeDemo(m_folder.filePath("demo.db"), QDate(2026, 11, 23)).isOk(); }
    void open();
    void close();

    ChainView *view() const { return page->findChild<ChainView *>(); }
    ChainPanel *panel() const { return page->findChild<ChainPanel *>(); }
    qint64 count(const char *sql) const { return other->reader().number(sql).valueOr(-1); }

    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> store;
    std::unique_ptr<Store> other;
    std::unique_ptr<ChainPage> page;
    Id<Solution> solution;
    Id<Component> users, start, platform, failed;
    Id<Link> last;
    Id<Incident> incident;

private:
    Result<void> fill(Transaction &transaction);

    QTemporaryDir m_folder;
    int m_copy = 0;
};

inline Result<void> OwnChain::fill(Transaction &transaction)
{
    const auto made = transaction.insert(Solution{.name = QStringLiteral("Prøveløsning"), .sortOrder = -100});
    if (!made)
        return made.error();
    solution = *made;
    const auto add = [&](const Component &component) { return addComponent(transaction, component).valueOr({}); };
    users = add({.name = QStringLiteral("Prøvebrugere"), .kind = ComponentKind::Users});
    start = add({.name = QStringLiteral("Prøveløsning"), .kind = ComponentKind::Solution, .solution = solution});
    platform = add({.name = QStringLiteral("Prøveplatform")});
    failed = add({.name = QStringLiteral("Prøveregister")});
    DRIFTSRAAD_TRY(addLink(transaction, {.consumer = users, .provider = start}));
    DRIFTSRAAD_TRY(addLink(transaction, {.consumer = start, .provider = platform, .carries = QStringLiteral("opslag"), .responsibility = KombitResponsibility::Inside}));
    last = addLink(transaction, {.consumer = platform, .provider = failed, .carries = QStringLiteral("data"), .responsibility = KombitResponsibility::Outside}).valueOr({});
    incident = createIncident(transaction, {.title = QStringLiteral("Prøven fejler"), .solution = solution, .reportedBy = QStringLiteral("B"), .author = QStringLiteral("B")}).valueOr({});
    return {};
}

inline void OwnChain::open()
{
    const QString path = m_folder.filePath(QStringLiteral("t%1.db").arg(++m_copy));
    QVERIFY(QFile::copy(m_folder.filePath("demo.db"), path));
    auto opened = Store::open({.path = path}, catalog(), *clock, {.author = {.name = "Service manager B"}});
    QVERIFY(opened);
    other = std::move(*opened);
    QVERIFY(other->write("Fill", [this](Transaction &transaction) { return fill(transaction); }));
    store = std::make_unique<AsyncStore>(catalog(), clock);
    QSignalSpy ready(store.get(), &AsyncStore::opened);
    store->open({.path = path}, {.name = "Service manager A"});
    QTRY_COMPARE(ready.size(), 1);
    page = std::make_unique<ChainPage>(*store);
    page->resize(1480, 900);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QVERIFY(page->openRecord({table<Solution>().nameText(), solution.value}));
    page->activate();
    QTRY_COMPARE(view()->drawn().nodes.size(), 4);
    QTRY_VERIFY(view()->isLaid());
    // The keyboard waits in the drawing, also after everything was read.
    QTRY_VERIFY(view()->hasFocus());
}

inline void OwnChain::close()
{
    page.reset();
    other.reset();
    store.reset();
}

} // namespace driftsraad
