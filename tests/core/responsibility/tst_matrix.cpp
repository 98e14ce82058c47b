#include "core/storage/history.h"
#include "tests/core/responsibility/matrixworld.h"
#include "tests/support/roomtest.h"

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
    void losingTheLastResponsibleIsFound();
    void externalPartyWithoutContractIsFound();
    void columnThatNobodyStandsBehindIsFound();
    void deviationsAreCheckedAgainstTheStandard();
    void problemsOfTheStandardAreSaidOnce();
    void sameCellChangedByTwoIsAConflict();
    void otherFieldOfTheSameCellMerges();
    void changeOfACellCanBeUndone();
    void tasksMoveAndKeepTheirCells();
    void partiesMoveAreRenamedAndGoWithTheirCells();
};

void MatrixTest::solutionFollowsTheStandardUntilItDeviates()
{
    MatrixWorld world;
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
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Empty});
    QVERIFY(world.cell(world.solution).deviates);
    QCOMPARE(world.cell(world.solution).content.degree, Degree::Empty);
    QCOMPARE(solutionDeviations(world.database.reader(), {2026, 11, 23})->first().unassigned, 1);
}

void MatrixTest::newestValidCellCountsOnEachDay()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QCOMPARE(world.cell(world.solution, {2026, 11, 22}).content.degree, Degree::Partly);
    QCOMPARE(world.cell(world.solution, {2026, 11, 23}).content.degree, Degree::Responsible);
    QCOMPARE(world.cell(world.solution, {2017, 5, 29}).content.degree, Degree::Empty);
    QVERIFY(!world.cell(world.solution, {2017, 5, 29}).source.isValid());
}

void MatrixTest::deviationReplacesTheWholeCell()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QCOMPARE(world.cell(world.solution).content.condition, QString());
    QCOMPARE(world.cell(world.solution).standard.condition, "når");
}

void MatrixTest::backToTheStandardFromToday()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    world.database.clock().set(world.database.clock().now().plusHours(48));
    world.database.write([&](Transaction &transaction) { return followStandard(transaction, {world.solution, world.task, world.party}); });
    QVERIFY(!world.cell(world.solution, {2026, 11, 25}).deviates);
    QVERIFY(world.cell(world.solution, {2026, 11, 24}).deviates);
}

void MatrixTest::cellTypedAsTheStandardIsNoDeviation()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    world.set(world.solution, world.cell({}).content);
    QVERIFY(!world.cell(world.solution).deviates);
    QCOMPARE(world.database.reader().number("SELECT count(*) FROM responsibility_cell").value(), 1);
}

void MatrixTest::standardThatCatchesUpIsNoticed()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    QVERIFY(!world.cell(world.solution).deviatesInNameOnly());
    world.set({}, {.degree = Degree::Responsible});
    QVERIFY(world.cell(world.solution).deviatesInNameOnly());
}

void MatrixTest::everyCheckFindsItsCase()
{
    MatrixWorld world;
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

void MatrixTest::losingTheLastResponsibleIsFound()
{
    const auto cellOf = [](Degree degree) { return MatrixCell{.content = {.degree = degree}}; };
    const Degree x = Degree::Responsible;
    const Degree partly = Degree::Partly;
    const Degree none = Degree::Empty;
    const Matrix before{.cells = {{cellOf(x), cellOf(none)}, {cellOf(x), cellOf(x)}, {cellOf(partly), cellOf(none)}, {cellOf(x), cellOf(partly)}}};
    const Matrix after{.cells = {{cellOf(none), cellOf(x)}, {cellOf(none), cellOf(x)}, {cellOf(none), cellOf(none)}, {cellOf(partly), cellOf(partly)}}};
    QCOMPARE(rowsLosingTheirResponsible(before, after), QList<int>{3});
    QVERIFY(rowsLosingTheirResponsible(before, before).isEmpty());
}

void MatrixTest::externalPartyWithoutContractIsFound()
{
    MatrixWorld world;
    const auto contractProblems = [&] {
        const auto all = problems(matrix(world.database.reader(), world.solution, {2026, 11, 23}).value());
        return std::count_if(all.cbegin(), all.cend(), [](const MatrixProblem &problem) { return problem.kind == MatrixProblemKind::WithoutContract; });
    };
    QCOMPARE(contractProblems(), 0);
    world.database.write([&](Transaction &transaction) {
        const PartyRole supplier = transaction.list<PartyRole>("WHERE name = ?", {"Leverandør"})->first();
        return setCell(transaction, {world.solution, world.task, supplier.id}, {}, {.degree = Degree::Responsible});
    });
    QCOMPARE(contractProblems(), 1);
    const auto contract = [&](QDate to) { return Contract{.name = "Drift", .solution = world.solution, .supplier = world.supplier, .holder = world.kombit, .validTo = to}; };
    world.database.insert(contract({2026, 11, 22}));
    QCOMPARE(contractProblems(), 1);
    world.database.insert(contract({2026, 11, 23}));
    QCOMPARE(contractProblems(), 0);
}

void MatrixTest::columnThatNobodyStandsBehindIsFound()
{
    MatrixWorld world;
    world.database.write([&](Transaction &transaction) -> Result<void> {
        const auto party = addParty(transaction, {.name = "Konsulent"});
        if (!party)
            return party.error();
        return setCell(transaction, {{}, world.task, *party}, {}, {.degree = Degree::Responsible});
    });
    const auto found = problems(matrix(world.database.reader(), world.solution, {2026, 11, 23}).value());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, MatrixProblemKind::NobodyBehindParty);
    QCOMPARE(found.first().party, 2);
}

void MatrixTest::deviationsAreCheckedAgainstTheStandard()
{
    MatrixWorld world;
    world.set(world.solution, {.degree = Degree::Responsible});
    auto found = problems(matrix(world.database.reader(), world.solution, {2026, 11, 23}).value());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, MatrixProblemKind::WithoutDecision);
    world.set(world.solution, {.degree = Degree::Responsible, .decided = "Møde 1/2026"});
    QVERIFY(problems(matrix(world.database.reader(), world.solution, {2026, 11, 23}).value()).isEmpty());
    world.set({}, {.degree = Degree::Responsible});
    found = problems(matrix(world.database.reader(), world.solution, {2026, 11, 23}).value());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, MatrixProblemKind::SaysAsTheStandard);
    QCOMPARE(solutionDeviations(world.database.reader(), {2026, 11, 23})->first().inNameOnly, (QList<CellKey>{{world.solution, world.task, world.party}}));
}

void MatrixTest::problemsOfTheStandardAreSaidOnce()
{
    MatrixWorld world;
    const auto inherited = findings(world.database.reader(), {2026, 11, 23});
    QCOMPARE(inherited->size(), 1);
    QVERIFY(!inherited->first().place.solution.isValid());
    QCOMPARE(inherited->first().kind, MatrixProblemKind::NobodyResponsible);
    world.set(world.solution, {.degree = Degree::Empty, .decided = "Møde 1/2026"});
    const auto own = findings(world.database.reader(), {2026, 11, 23});
    QCOMPARE(own->size(), 2);
    QCOMPARE(own->last().place.solution, world.solution);
    QCOMPARE(own->last().solution, "NemRefusion");
}

void MatrixTest::sameCellChangedByTwoIsAConflict()
{
    MatrixWorld world;
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
    MatrixWorld world;
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
    MatrixWorld world;
    const CellContent seen = world.cell(world.solution).content;
    const auto changed = world.database.write([&](Transaction &transaction) {
        return setCell(transaction, {world.solution, world.task, world.party}, seen, {.degree = Degree::Empty});
    });
    QVERIFY(world.database.store().undo(changed.changeSet));
    QVERIFY(!world.cell(world.solution).deviates);
}

void MatrixTest::tasksMoveAndKeepTheirCells()
{
    MatrixWorld world;
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

void MatrixTest::partiesMoveAreRenamedAndGoWithTheirCells()
{
    MatrixWorld world;
    world.database.write([&](Transaction &transaction) { return moveParty(transaction, world.party, 1); });
    Matrix now = matrix(world.database.reader(), {}, {2026, 11, 23}).value();
    QCOMPARE(now.parties[1].name, "KOMBIT");
    QCOMPARE(now.cells[0][1].content.degree, Degree::Partly);
    world.database.write([&](Transaction &transaction) { return moveParty(transaction, world.party, -7); });
    QCOMPARE(matrix(world.database.reader(), {}, {2026, 11, 23})->parties[0].name, "KOMBIT");
    PartyRole party = world.database.get(world.party);
    PartyRole renamed = party;
    renamed.name = "Leverandør";
    QVERIFY(!world.database.store().write("Test", [&](Transaction &transaction) { return saveParty(transaction, Edited<PartyRole>{party, renamed}); }));
    renamed.name = " ";
    QVERIFY(!world.database.store().write("Test", [&](Transaction &transaction) { return saveParty(transaction, Edited<PartyRole>{party, renamed}); }));
    renamed.name = "KOMBIT drift";
    world.database.write([&](Transaction &transaction) { return saveParty(transaction, Edited<PartyRole>{party, renamed}); });
    QCOMPARE(world.database.get(world.party).name, "KOMBIT drift");
    const auto removed = world.database.write([&](Transaction &transaction) { return removeParty(transaction, world.party); });
    QCOMPARE(world.database.reader().number("SELECT count(*) FROM responsibility_cell").value(), 0);
    QVERIFY(world.database.store().undo(removed.changeSet));
    QCOMPARE(world.cell({}).content.degree, Degree::Partly);
}

ROOM_TEST(MatrixTest)
#include "tst_matrix.moc"
