#include "core/catalog.h"
#include "core/parties/organisation.h"
#include "tests/support/roomtest.h"
#include "ui/kit/page.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

/// A page that remembers what it was told.
class Listener : public Page
{
public:
    using Page::Page;
    QString helpTopic() const override { return QStringLiteral("overview"); }
    QList<CommittedChanges> told;

protected:
    void changes(const CommittedChanges &committed) override { told.append(committed); }
};

/// When a page hears of commits.
class PageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPageInFrontIsToldAtOnce();
    void aPageThatWasLeftIsToldOfAllOnItsReturn();
    void whatIsMissedBeyondCountingIsEverything();

private:
    void write(const QStringList &organisations);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<Listener> m_page;
};

void PageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<AsyncStore>(catalog(), std::make_shared<FixedClock>(Instant::local(QDate(2026, 11, 23), QTime(10, 24))));
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = m_dir->filePath(QStringLiteral("t.driftsraad")), .access = Access::Create}, {.name = QStringLiteral("Anna")});
    QTRY_COMPARE(opened.size(), 1);
    m_page = std::make_unique<Listener>(*m_store);
    m_page->show();
}

void PageTest::cleanup()
{
    m_page.reset();
    m_store.reset();
}

void PageTest::write(const QStringList &organisations)
{
    bool done = false;
    const auto add = [&organisations](Transaction &transaction) -> Result<void> {
        for (const QString &name : organisations)
            DRIFTSRAAD_TRY(transaction.insert(Organisation{.name = name}));
        return {};
    };
    m_store->write(m_store.get(), Message::verbatim(QStringLiteral("Add")), add, [&](const Result<CommittedChanges> &committed) {
        QVERIFY(committed);
        done = true;
    });
    QTRY_VERIFY(done);
}

void PageTest::aPageInFrontIsToldAtOnce()
{
    write({QStringLiteral("A")});
    write({QStringLiteral("B")});
    QCOMPARE(m_page->told.size(), 2);
}

void PageTest::aPageThatWasLeftIsToldOfAllOnItsReturn()
{
    m_page->hide();
    write({QStringLiteral("A")});
    write({QStringLiteral("B"), QStringLiteral("C")});
    QVERIFY(m_page->told.isEmpty());
    m_page->show();
    QCOMPARE(m_page->told.size(), 1);
    QCOMPARE(m_page->told.first().changes.size(), 3);
    QVERIFY(!m_page->told.first().everything);
    QVERIFY(m_page->told.first().touches(table<Organisation>().nameText()));
    m_page->hide();
    m_page->show();
    QCOMPARE(m_page->told.size(), 1);
}

void PageTest::whatIsMissedBeyondCountingIsEverything()
{
    m_page->hide();
    for (int i = 0; i < 2; ++i) {
        QStringList names;
        for (int n = 0; n < 300; ++n)
            names.append(QStringLiteral("%1 %2").arg(i).arg(n));
        write(names);
    }
    m_page->show();
    QCOMPARE(m_page->told.size(), 1);
    QVERIFY(m_page->told.first().everything);
    QVERIFY(m_page->told.first().touches(table<Organisation>().nameText()));
}

ROOM_TEST(PageTest)
#include "tst_page.moc"
