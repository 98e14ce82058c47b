#include "tests/core/responsibility/matrixworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// Values that count from a day: set, corrected, taken away, and the way back to the standard.
class MatrixDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void cellIsSetFromAnyDay();
    void datedValueIsCorrectedWithItsDay();
    void plannedValueCanBeTakenAway();
    void followingTheStandardLeavesNoSecondMark();
    void manyDeviationsFollowInOneChange();
};

void MatrixDatesTest::cellIsSetFromAnyDay()
{
    MatrixWorld world;
    const CellKey key{world.solution, world.task, world.party};
    const auto set = [&](QDate from, const CellContent &mine) {
        const CellContent seen = world.cell(world.solution, from).content;
        world.database.write([&](Transaction &transaction) { return setCell(transaction, key, seen, mine, from); });
    };
    set({2027, 1, 1}, {.degree = Degree::Responsible});
    set({2026, 1, 1}, {.degree = Degree::Empty});
    QCOMPARE(world.cell(world.solution, {2025, 12, 31}).content.degree, Degree::Partly);
    QCOMPARE(world.cell(world.solution, {2026, 1, 1}).content.degree, Degree::Empty);
    QCOMPARE(world.cell(world.solution).content.degree, Degree::Empty);
    QCOMPARE(world.cell(world.solution, {2027, 1, 1}).content.degree, Degree::Responsible);
    set({2027, 1, 1}, {.degree = Degree::Partly, .condition = "kun nat"});
    const auto versions = cellVersions(world.database.reader(), key);
    QCOMPARE(versions->size(), 3);
    QVERIFY(!versions->first().solution.isValid());
    QCOMPARE(versions->last().condition, "kun nat");
}

void MatrixDatesTest::datedValueIsCorrectedWithItsDay()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    const CellKey key{world.solution, world.task, world.party};
    world.database.write([&](Transaction &transaction) { return setCell(transaction, key, {.degree = Degree::Responsible}, {.degree = Degree::Empty}, {2027, 1, 1}); });
    const ResponsibilityCell now = world.database.get(world.cell(world.solution).source);
    ResponsibilityCell mine = now;
    mine.validFrom = {2026, 4, 14};
    mine.decided = "Styregruppen, møde 1/2026";
    world.database.write([&](Transaction &transaction) { return correctCell(transaction, {now, mine}); });
    QCOMPARE(world.cell(world.solution, {2026, 4, 14}).content.degree, Degree::Responsible);
    QCOMPARE(world.cell(world.solution, {2026, 4, 14}).content.decided, "Styregruppen, møde 1/2026");
    const ResponsibilityCell stored = world.database.get(now.id);
    for (const QDate day : {QDate(2027, 1, 1), QDate()}) {
        ResponsibilityCell wrong = stored;
        wrong.validFrom = day;
        QVERIFY(!world.database.store().write("Test", [&](Transaction &transaction) { return correctCell(transaction, {stored, wrong}); }));
    }
}

void MatrixDatesTest::plannedValueCanBeTakenAway()
{
    MatrixWorld world;
    const CellKey key{world.solution, world.task, world.party};
    world.database.write([&](Transaction &transaction) { return setCell(transaction, key, world.cell({}).content, {.degree = Degree::Empty}, {2027, 1, 1}); });
    const Id<ResponsibilityCell> planned = world.cell(world.solution, {2027, 1, 1}).source;
    world.database.write([&](Transaction &transaction) { return removeCellValue(transaction, planned); });
    QCOMPARE(world.cell(world.solution, {2027, 1, 1}).content.degree, Degree::Partly);
}

void MatrixDatesTest::followingTheStandardLeavesNoSecondMark()
{
    MatrixWorld world;
    const CellKey key{world.solution, world.task, world.party};
    const auto follow = [&](QDate from) { world.database.write([&](Transaction &transaction) { return followStandard(transaction, key, from); }); };
    const auto count = [&] { return world.database.reader().number("SELECT count(*) FROM responsibility_cell WHERE solution IS NOT NULL").value(); };
    world.set(world.solution, {.degree = Degree::Responsible});
    follow({2026, 12, 1});
    QCOMPARE(count(), 2);
    follow({2026, 12, 24});
    QCOMPARE(count(), 2);
    QVERIFY(world.cell(world.solution, {2026, 11, 30}).deviates);
    QVERIFY(!world.cell(world.solution, {2026, 12, 1}).deviates);
    follow({});
    QVERIFY(!world.cell(world.solution).deviates);
}

void MatrixDatesTest::manyDeviationsFollowInOneChange()
{
    MatrixWorld world;
    const Id<Solution> other = world.database.insert(Solution{.name = "Køreprøvebooking"});
    world.set(world.solution, {.degree = Degree::Responsible, .decided = "her"});
    world.set(other, {.degree = Degree::Responsible, .decided = "der"});
    world.set({}, {.degree = Degree::Responsible});
    QList<CellKey> keys;
    const auto lines = solutionDeviations(world.database.reader(), {2026, 11, 23}).value();
    for (const SolutionDeviations &line : lines)
        keys += line.inNameOnly;
    QCOMPARE(keys.size(), 2);
    world.database.write([&](Transaction &transaction) { return followStandard(transaction, keys); });
    QVERIFY(!world.cell(world.solution).deviates && !world.cell(other).deviates);
}

ROOM_TEST(MatrixDatesTest)
#include "tst_matrixdates.moc"
