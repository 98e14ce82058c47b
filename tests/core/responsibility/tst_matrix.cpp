#include "core/responsibility/operations.h"
#include "core/storage/history.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

class MatrixTest : public QObject
{
    Q_OBJECT

private slots:
    void solutionFollowsTheStandardUntilItDeviates();
    void emptyIsADeviationOfItsOwn();
    void newestValidCellCountsOnEachDay();
    void deviationReplacesTheWholeCell();
    void backToTheStandardFromToday();
    void cellTypedAsTheStandardIsNoDeviation();
    void standardThatCatchesUpIsNoticed();
    void everyCheckFindsItsCase();
    void sameCellChangedByTwoIsAConflict();
    void otherFieldOfTheSameCellMerges();
    void changeOfACellCanBeUndone();
    void tasksMoveAndKeepTheirCells();
};

namespace {

struct World {
    TestDatabase database;
    Id<Solution> solution;
    Id<Task> task;
    Id<PartyRole> party;

    World()
    {
        solution = database.insert(Solution{.name = "NemRefusion"});
        database.write([&](Transaction &transaction) -> Result<void> {
            task = addTask(transaction, {.name = "2. level support", .exactlyOne = true}).value();
            party = addParty(transaction, {.name = "KOMBIT"}).value();
            DRIFTSRAAD_TRY(addParty(transaction, {.name = "Leverandør"}));
            DRIFTSRAAD_TRY(transaction.insert(ResponsibilityCell{.task = task, .party = party, .validFrom = {2017, 5, 30}, .degree = Degree::Partly, .condition = "når"}));
            return {};
        });
    }
    MatrixCell cell(Id<Solution> of, QDate day = {2026, 11, 23}) { return matrix(database.reader(), of, day).value().cells[0][0]; }
    void set(Id<Solution> of, const CellContent &mine)
    {
        const CellContent seen = cell(of).content;
        database.write([&](Transaction &transaction) { return setCell(transaction, {of, task, party}, seen, mine); });
    }
};

} // namespace

void MatrixTest::solutionFollowsTheStandardUntilItDeviates()
{
    World world;
    QCOMPARE(world.cell(world.solution).content.degree, Degree::Partly);
    QVERIFY(!world.cell(world.solution).deviates);
    world.set(world.solution, {.degree = Degree::Responsible});
    QVERIFY(world.cell(world.solution).deviates);
    QCOMPARE(world.cell(world.solution).content.degree, Degree::Responsible);
    QCOMPARE(world.cell({}).content.degree, Degree::Partly);
    QCOMPARE(solutionDeviations(world.database.reader(), {2026, 11, 23})->first().deviations, 1);
}

void MatrixTest::emptyIsADeviationOfItsOwn()
{
    World world;
    world.set(world.solution, {.degree = Degree::Empty});
    QVERIFY(world.cell(world.solution).deviates);
    QCOMPARE(world.cell(world.solution).content.degree, Degree::Empty);
    QCOMPARE(solutionDeviations(world.database.reader(), {2026, 11, 23})->first().unassigned, 1);
}

void MatrixTest::newestValidCellCountsOnEachDay()
{
    World world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QCOMPARE(world.cell(world.solution, {2026, 11, 22}).content.degree, Degree::Partly);
    QCOMPARE(world.cell(world.solution, {2026, 11, 23}).content.degree, Degree::Responsible);
    QCOMPARE(world.cell(world.solution, {2017, 5, 29}).content.degree, Degree::Empty);
    QVERIFY(!world.cell(world.solution, {2017, 5, 29}).source.isValid());
}

void MatrixTest::deviationReplacesTheWholeCell()
{
    World world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QCOMPARE(world.cell(world.solution).content.condition, QString());
    QCOMPARE(world.cell(world.solution).standard.condition, "når");
}

void MatrixTest::backToTheStandardFromToday()
{
    World world;
    world.set(world.solution, {.degree = Degree::Responsible});
    world.database.clock().set(world.database.clock().now().plusHours(48));
    world.database.write([&](Transaction &transaction) { return followStandard(transaction, {world.solution, world.task, world.party}); });
    QVERIFY(!world.cell(world.solution, {2026, 11, 25}).deviates);
    QVERIFY(world.cell(world.solution, {2026, 11, 24}).deviates);
}

void MatrixTest::cellTypedAsTheStandardIsNoDeviation()
{
    World world;
    world.set(world.solution, {.degree = Degree::Responsible});
    world.set(world.solution, world.cell({}).content);
    QVERIFY(!world.cell(world.solution).deviates);
    QCOMPARE(world.database.reader().number("SELECT count(*) FROM responsibility_cell").value(), 1);
}

void MatrixTest::standardThatCatchesUpIsNoticed()
{
    World world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QVERIFY(!world.cell(world.solution).deviatesInNameOnly());
    world.set({}, {.degree = Degree::Responsible});
    QVERIFY(world.cell(world.solution).deviatesInNameOnly());
}

void MatrixTest::everyCheckFindsItsCase()
{
    World world;
    world.set({}, {.degree = Degree::Partly});
    auto found = problems(matrix(world.database.reader(), {}, {2026, 11, 23}).value());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].kind, MatrixProblemKind::PartlyWithoutCondition);
    QCOMPARE(found[0].party, 0);
    QCOMPARE(found[1].kind, MatrixProblemKind::NobodyResponsible);
    Matrix two = matrix(world.database.reader(), {}, {2026, 11, 23}).value();
    two.cells[0][0].content.degree = Degree::Responsible;
    QCOMPARE(problems(two).size(), 0);
    two.cells[0][1].content.degree = Degree::Responsible;
    QCOMPARE(problems(two).size(), 1);
    QCOMPARE(problems(two).first().kind, MatrixProblemKind::SeveralResponsible);
    two.tasks[0].exactlyOne = false;
    QCOMPARE(problems(two).size(), 0);
}

void MatrixTest::sameCellChangedByTwoIsAConflict()
{
    World world;
    const CellContent seen = world.cell(world.solution).content;
    const CellKey key{world.solution, world.task, world.party};
    const auto other = world.database.another("Service manager B");
    QVERIFY(other->write("Test", [&](Transaction &transaction) { return setCell(transaction, key, seen, {.degree = Degree::Empty}); }));
    const auto refused = world.database.store().write("Test", [&](Transaction &transaction) {
        CellContent mine = seen;
        mine.degree = Degree::Responsible;
        return setCell(transaction, key, seen, mine);
    });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().conflicts.first().field, "degree");
    QCOMPARE(refused.error().conflicts.first().theirAuthor, "Service manager B");
}

void MatrixTest::otherFieldOfTheSameCellMerges()
{
    World world;
    world.set(world.solution, {.degree = Degree::Partly, .condition = "egen"});
    const CellContent seen = world.cell(world.solution).content;
    const CellKey key{world.solution, world.task, world.party};
    CellContent theirs = seen;
    theirs.degree = Degree::Responsible;
    CellContent mine = seen;
    mine.condition = "ny betingelse";
    const auto other = world.database.another("Service manager B");
    QVERIFY(other->write("Test", [&](Transaction &transaction) { return setCell(transaction, key, seen, theirs); }));
    QVERIFY(world.database.store().write("Test", [&](Transaction &transaction) { return setCell(transaction, key, seen, mine); }));
    QCOMPARE(world.cell(world.solution).content, (CellContent{.degree = Degree::Responsible, .condition = "ny betingelse"}));
}

void MatrixTest::changeOfACellCanBeUndone()
{
    World world;
    const CellContent seen = world.cell(world.solution).content;
    const auto changed = world.database.write([&](Transaction &transaction) {
        return setCell(transaction, {world.solution, world.task, world.party}, seen, {.degree = Degree::Empty});
    });
    QVERIFY(world.database.store().undo(changed.changeSet));
    QVERIFY(!world.cell(world.solution).deviates);
}

void MatrixTest::tasksMoveAndKeepTheirCells()
{
    World world;
    const auto second = [&] {
        Id<Task> id;
        world.database.write([&](Transaction &transaction) -> Result<void> {
            id = addTask(transaction, {.name = "3. level support"}).value();
            return {};
        });
        return id;
    }();
    QVERIFY(!world.database.store().write("Test", [](Transaction &transaction) -> Result<void> {
        const auto taken = addTask(transaction, {.name = " 3. LEVEL support"});
        return taken ? Result<void>() : Result<void>(taken.error());
    }));
    world.database.write([&](Transaction &transaction) { return moveTask(transaction, second, -1); });
    const Matrix moved = matrix(world.database.reader(), {}, {2026, 11, 23}).value();
    QCOMPARE(moved.tasks[0].name, "3. level support");
    QCOMPARE(moved.cells[1][0].content.degree, Degree::Partly);
    world.database.write([&](Transaction &transaction) { return removeTask(transaction, world.task); });
    QCOMPARE(world.database.reader().number("SELECT count(*) FROM responsibility_cell").value(), 0);
}

QTEST_GUILESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
