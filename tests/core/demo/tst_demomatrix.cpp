#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/responsibility/queries.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// The demo's matrix over time.
class TestDemoMatrix : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant::local({2026, 11, 23}, {10, 24})};
    std::unique_ptr<Store> m_store;
    Id<Solution> m_nemRefusion;

    MatrixCell cell(const Matrix &matrix, const QString &task, const QString &party)
    {
        for (int row = 0; row < matrix.tasks.size(); ++row) {
            for (int column = 0; column < matrix.parties.size(); ++column) {
                if (matrix.tasks[row].name == task && matrix.parties[column].name == party)
                    return matrix.cells[row][column];
            }
        }
        return {};
    }
    Matrix known(int daysAgo)
    {
        const QDate today = m_clock.today();
        return matrixAsKnown(m_store->reader(), m_nemRefusion, today, Instant::local(today.addDays(-daysAgo), {23, 59})).value();
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.filePath("demo.db");
        QVERIFY(makeDemo(path, {2026, 11, 23}));
        auto opened = Store::open({.path = path, .access = Access::ReadOnly}, catalog(), m_clock, {});
        QVERIFY(opened);
        m_store = std::move(*opened);
        m_nemRefusion = m_store->reader().list<Solution>("WHERE name = 'NemRefusion'").value().first().id;
    }
    void whatWasKnownInTheSummerDiffersFromWhatIsKnownNow()
    {
        QCOMPARE(known(0).deviations(), 3);
        QCOMPARE(cell(known(0), "2. level support", "KOMBIT").content.degree, Degree::Responsible);
        QCOMPARE(known(30).deviations(), 2);
        QCOMPARE(cell(known(150), "2. level support", "KOMBIT").content.degree, Degree::Partly);
        QVERIFY(cell(known(150), "2. level support", "KOMBIT").deviates);
        QCOMPARE(known(300).deviations(), 0);
        QCOMPARE(known(300).tasks.size(), 11);
        QCOMPARE(known(500).tasks.size(), 0);
    }
    void matrixOfTodayIsThatOfTheNewestKnowledge()
    {
        const Matrix now = matrix(m_store->reader(), m_nemRefusion, m_clock.today()).value();
        QCOMPARE(known(0).cells, now.cells);
    }
    void historyRunsForwards()
    {
        Instant before;
        QVERIFY(m_store->reader().rows("SELECT at FROM change_set ORDER BY number", {}, [&](const Row &row) {
            const bool forwards = row.integer(0) >= before.ms;
            before.ms = forwards ? row.integer(0) : -1;
            return forwards;
        }));
        QCOMPARE(before, m_clock.now());
    }
};

ROOM_TEST(TestDemoMatrix)
#include "tst_demomatrix.moc"
