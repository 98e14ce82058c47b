#include "core/responsibility/difference.h"
#include "core/responsibility/operations.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace driftsraad;

/// The matrix on a day, what was known of it on a day, and what is different between two days.
class MatrixTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasKnownDoesNotKnowLaterChanges();
    void removedTasksAreKnownAgain();
    void knowingEverythingIsTheMatrixItself();
    void historyOfTheMatrixIsFoundByItsIndex();
    void differenceNamesCellsAndWhatCameAndWent();
    void swappingTheDaysSwapsBeforeAndAfter();
};

namespace {

const QDate today(2026, 11, 23);

/// A few months of work on a matrix, the same every time.
struct World {
    TestDatabase database;
    Id<Solution> solution;
    QList<Id<Task>> tasks;
    QList<Id<PartyRole>> parties;
    QRandomGenerator random{42};

    World()
    {
        database.clock().set(Instant::local({2026, 1, 5}, {9, 0}));
        solution = database.insert(Solution{.name = "NemRefusion"});
        database.write([&](Transaction &transaction) -> Result<void> {
            tasks.clear();
            parties.clear();
            for (int i = 0; i < 6; ++i)
                tasks.append(addTask(transaction, {.name = QStringLiteral("Opgave %1").arg(i)}).value());
            for (int i = 0; i < 4; ++i)
                parties.append(addParty(transaction, {.name = QStringLiteral("Part %1").arg(i)}).value());
            return {};
        });
    }
    void work(int times)
    {
        for (int i = 0; i < times; ++i) {
            database.clock().set(database.clock().now().plusHours(24 + random.bounded(48)));
            const CellKey key{random.bounded(2) ? solution : Id<Solution>{}, tasks[random.bounded(6)], parties[random.bounded(4)]};
            const QDate from = database.clock().today().addDays(random.bounded(-30, 60));
            const CellContent mine{.degree = static_cast<Degree>(random.bounded(3)), .decided = QStringLiteral("Møde %1").arg(i)};
            database.write([&](Transaction &transaction) {
                return setCell(transaction, key, cellOn(transaction, key, from)->content, mine, from);
            });
        }
    }
    Matrix on(QDate day) { return matrix(database.reader(), solution, day).value(); }
};

bool sameMarks(const Matrix &a, const Matrix &b)
{
    return a.cells == b.cells && a.tasks == b.tasks && a.parties == b.parties;
}

} // namespace

void MatrixTimeTest::whatWasKnownDoesNotKnowLaterChanges()
{
    World world;
    world.work(20);
    const Instant then = world.database.clock().now();
    const QDate day = world.database.clock().today();
    const Matrix before = world.on(day);
    world.work(20);
    QVERIFY(!sameMarks(world.on(day), before));
    QVERIFY(sameMarks(matrixAsKnown(world.database.reader(), world.solution, day, then).value(), before));
    // Nor do the solutions' counts beside it.
    const QList<SolutionDeviations> lines = solutionDeviations(world.database.reader(), day, then).value();
    const auto own = std::find_if(lines.cbegin(), lines.cend(), [&](const SolutionDeviations &line) { return line.solution == world.solution; });
    QVERIFY(own != lines.cend());
    QCOMPARE(own->deviations, before.deviations());
}

void MatrixTimeTest::removedTasksAreKnownAgain()
{
    World world;
    world.work(10);
    const Instant then = world.database.clock().now();
    const Matrix before = world.on(world.database.clock().today());
    world.database.clock().set(then.plusMinutes(1));
    const auto removed = world.database.write([&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(removeTask(transaction, world.tasks[2]));
        return moveTask(transaction, world.tasks[0], 3);
    });
    QCOMPARE(world.on(today).tasks.size(), 5);
    QVERIFY(sameMarks(matrixAsKnown(world.database.reader(), world.solution, before.day, then).value(), before));
    world.database.clock().set(then.plusMinutes(2));
    QVERIFY(world.database.store().undo(removed.changeSet));
    const Matrix known = matrixAsKnown(world.database.reader(), world.solution, before.day, world.database.clock().now()).value();
    QCOMPARE(known.cells, before.cells);
    QCOMPARE(matrixAsKnown(world.database.reader(), world.solution, before.day, then.plusMinutes(1))->tasks.size(), 5);
}

void MatrixTimeTest::knowingEverythingIsTheMatrixItself()
{
    World world;
    world.work(60);
    for (int i = 0; i < 20; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(i * 20);
        QVERIFY(sameMarks(matrixAsKnown(world.database.reader(), world.solution, day, world.database.clock().now()).value(), world.on(day)));
    }
    QVERIFY(matrixAsKnown(world.database.reader(), world.solution, today, Instant::local({2020, 1, 1}, {0, 0}))->tasks.isEmpty());
}

void MatrixTimeTest::historyOfTheMatrixIsFoundByItsIndex()
{
    World world;
    QStringList plan;
    QVERIFY(world.database.reader().rows("EXPLAIN QUERY PLAN SELECT h.fields FROM history h JOIN change_set c ON c.id = h.change_set "
                                         "WHERE h.table_name IN ('party_role','responsibility_cell','task') AND c.at <= ? ORDER BY h.id",
                                         {Instant{1}}, [&](const Row &row) { plan.append(row.text(3)); return true; }));
    QVERIFY2(plan.join('\n').contains("history_matrix"), qPrintable(plan.join('\n')));
}

void MatrixTimeTest::differenceNamesCellsAndWhatCameAndWent()
{
    World world;
    const CellKey key{world.solution, world.tasks[1], world.parties[2]};
    world.database.write([&](Transaction &transaction) { return setCell(transaction, key, {}, {.degree = Degree::Responsible}, {2026, 6, 1}); });
    const Matrix before = world.on({2026, 5, 31});
    Matrix after = world.on({2026, 6, 1});
    QVERIFY(difference(before, before).isEmpty());
    QList<MatrixChange> changes = difference(before, after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().taskName, "Opgave 1");
    QCOMPARE(changes.first().partyName, "Part 2");
    QCOMPARE(changes.first().before.degree, Degree::Empty);
    QCOMPARE(changes.first().after.degree, Degree::Responsible);
    world.database.write([&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(removeTask(transaction, world.tasks[1]));
        DRIFTSRAAD_TRY(removeParty(transaction, world.parties[0]));
        const auto added = addParty(transaction, {.name = "Ny part"});
        return added ? Result<void>() : Result<void>(added.error());
    });
    changes = difference(before, world.on({2026, 6, 1}));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].kind, MatrixChangeKind::TaskRemoved);
    QCOMPARE(changes[1].kind, MatrixChangeKind::PartyAdded);
    QCOMPARE(changes[2].partyName, "Part 0");
}

void MatrixTimeTest::swappingTheDaysSwapsBeforeAndAfter()
{
    World world;
    world.work(60);
    for (int i = 0; i < 30; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(world.random.bounded(300));
        const Matrix a = world.on(day);
        const Matrix b = world.on(day.addDays(world.random.bounded(100)));
        QList<MatrixChange> back = difference(b, a);
        for (MatrixChange &change : back)
            std::swap(change.before, change.after);
        QCOMPARE(difference(a, b), back);
        // What changed between a and b is exactly what the cells themselves say.
        int different = 0;
        for (int row = 0; row < a.tasks.size(); ++row) {
            for (int column = 0; column < a.parties.size(); ++column)
                different += a.cells[row][column].content != b.cells[row][column].content ? 1 : 0;
        }
        QCOMPARE(back.size(), different);
    }
}

ROOM_TEST(MatrixTimeTest)
#include "tst_matrixtime.moc"
