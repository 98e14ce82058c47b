#include "core/responsibility/operations.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// What is said before a task loses the last one responsible, whichever way it goes; and the task that follows up whatever it is called.
class LeftWithoutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void takingTheOnlyValueAwayLeavesTheTaskWithout();
    void aPlannedValueIsJudgedOnItsDay();
    void aValueUnderAnotherOneCanGo();
    void correctingTheXAwayLeavesTheTaskWithout();
    void followingAnEmptyStandardLeavesTheTaskWithout();
    void anotherResponsibleKeepsTheTask();
    void removingAColumnLeavesItsTasksWithout();
    void aColumnIsMissedWhereOnlyASolutionNeedsIt();
    void theStandardIsMissedWhereOnlyASolutionNeedsIt();
    void onlyOneTaskIsTheFollowUp();
    void theFollowUpStaysSoWhenItIsRenamed();

private:
    Id<ResponsibilityCell> cell(Id<Solution> solution, QDate from, Degree degree, int party = 0);
    QStringList without(Id<ResponsibilityCell> removed) { return tasksLeftWithout(m_database->reader(), removed).value(); }
    Result<CommittedChanges> save(const Task &base, const Task &mine)
    {
        return m_database->store().write("Test", [&](Transaction &transaction) { return saveTask(transaction, Edited<Task>{base, mine}); });
    }

    std::unique_ptr<TestDatabase> m_database;
    Id<Solution> m_solution;
    Id<Task> m_task;
    QList<Id<PartyRole>> m_parties;
    const QDate m_today{2026, 11, 23};
};

void LeftWithoutTest::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_solution = m_database->insert(Solution{.name = "NemRefusion"});
    m_parties.clear();
    m_database->write([this](Transaction &transaction) -> Result<void> {
        m_task = addTask(transaction, {.name = "Driftsopfølgning"}).value();
        for (const char *name : {"KOMBIT", "Leverandør"})
            m_parties.append(addParty(transaction, {.name = QString::fromUtf8(name)}).value());
        return {};
    });
}

Id<ResponsibilityCell> LeftWithoutTest::cell(Id<Solution> solution, QDate from, Degree degree, int party)
{
    return m_database->insert(ResponsibilityCell{.solution = solution, .task = m_task, .party = m_parties[party], .validFrom = from, .degree = degree});
}

void LeftWithoutTest::takingTheOnlyValueAwayLeavesTheTaskWithout()
{
    QCOMPARE(without(cell({}, {2017, 5, 30}, Degree::Responsible)), QStringList{"Driftsopfølgning"});
    const auto own = cell(m_solution, {2026, 1, 1}, Degree::Empty);
    QCOMPARE(without(own), QStringList());
}

void LeftWithoutTest::aPlannedValueIsJudgedOnItsDay()
{
    const auto planned = cell(m_solution, m_today.addDays(10), Degree::Responsible);
    QCOMPARE(without(planned), QStringList{"Driftsopfølgning"});
    cell(m_solution, m_today.addDays(5), Degree::Responsible);
    QCOMPARE(without(planned), QStringList());
}

void LeftWithoutTest::aValueUnderAnotherOneCanGo()
{
    const auto earlier = cell(m_solution, {2026, 1, 1}, Degree::Responsible);
    cell(m_solution, {2026, 6, 1}, Degree::Responsible);
    QCOMPARE(without(earlier), QStringList());
}

void LeftWithoutTest::correctingTheXAwayLeavesTheTaskWithout()
{
    ResponsibilityCell value = m_database->get(cell(m_solution, {2026, 1, 1}, Degree::Responsible));
    value.degree = Degree::Partly;
    QCOMPARE(tasksLeftWithout(m_database->reader(), value).value(), QStringList{"Driftsopfølgning"});
    value.degree = Degree::Responsible;
    value.validFrom = m_today.addDays(1);
    QCOMPARE(tasksLeftWithout(m_database->reader(), value).value(), QStringList{"Driftsopfølgning"});
    value.validFrom = m_today;
    QCOMPARE(tasksLeftWithout(m_database->reader(), value).value(), QStringList());
}

void LeftWithoutTest::followingAnEmptyStandardLeavesTheTaskWithout()
{
    cell(m_solution, {2026, 1, 1}, Degree::Responsible);
    const QList<CellKey> keys{{m_solution, m_task, m_parties[0]}};
    QCOMPARE(tasksLeftWithout(m_database->reader(), keys).value(), QStringList{"NemRefusion, Driftsopfølgning"});
    cell({}, {2017, 5, 30}, Degree::Responsible);
    QCOMPARE(tasksLeftWithout(m_database->reader(), keys).value(), QStringList());
}

void LeftWithoutTest::anotherResponsibleKeepsTheTask()
{
    const auto first = cell({}, {2017, 5, 30}, Degree::Responsible);
    cell({}, {2017, 5, 30}, Degree::Responsible, 1);
    QCOMPARE(without(first), QStringList());
}

void LeftWithoutTest::removingAColumnLeavesItsTasksWithout()
{
    const auto without = [this](int party) { return tasksLeftWithout(m_database->reader(), m_parties[party]).value(); };
    cell({}, {2017, 5, 30}, Degree::Responsible);
    QCOMPARE(without(0), QStringList{"Driftsopfølgning"}); // once, though the solution loses it with the standard
    QCOMPARE(without(1), QStringList());
    cell({}, m_today.addDays(1), Degree::Responsible, 1);
    QCOMPARE(without(0), QStringList{"Driftsopfølgning"}); // tomorrow's X does not answer today
    cell({}, m_today, Degree::Responsible, 1);
    QCOMPARE(without(0), QStringList());
}

void LeftWithoutTest::aColumnIsMissedWhereOnlyASolutionNeedsIt()
{
    cell({}, {2017, 5, 30}, Degree::Responsible, 0);
    cell({}, {2017, 5, 30}, Degree::Responsible, 1);
    cell(m_solution, {2026, 1, 1}, Degree::Empty, 1);
    QCOMPARE(tasksLeftWithout(m_database->reader(), m_parties[0]).value(), QStringList{"NemRefusion, Driftsopfølgning"});
    QCOMPARE(tasksLeftWithout(m_database->reader(), m_parties[1]).value(), QStringList());
}

void LeftWithoutTest::theStandardIsMissedWhereOnlyASolutionNeedsIt()
{
    const auto first = cell({}, {2017, 5, 30}, Degree::Responsible, 0);
    cell({}, {2017, 5, 30}, Degree::Responsible, 1);
    const auto says = [this](QDate day, Degree degree, int party) {
        return tasksLeftWithoutInStandard(m_database->reader(), day, {ResponsibilityCell{.task = m_task, .party = m_parties[party], .degree = degree}}).value();
    };
    QCOMPARE(says(m_today, Degree::Empty, 0), QStringList());
    cell(m_solution, {2026, 1, 1}, Degree::Empty, 1);
    QCOMPARE(says(m_today, Degree::Empty, 0), QStringList{"NemRefusion, Driftsopfølgning"});
    QCOMPARE(says(m_today, Degree::Partly, 0), QStringList{"NemRefusion, Driftsopfølgning"});
    QCOMPARE(says(m_today, Degree::Responsible, 0), QStringList());
    QCOMPARE(says(m_today, Degree::Empty, 1), QStringList());
    QCOMPARE(without(first), QStringList{"NemRefusion, Driftsopfølgning"});
    // From the day on which the solution has an X of its own, the standard's is not missed.
    cell(m_solution, m_today.addDays(10), Degree::Responsible, 1);
    QCOMPARE(says(m_today.addDays(9), Degree::Empty, 0), QStringList{"NemRefusion, Driftsopfølgning"});
    QCOMPARE(says(m_today.addDays(10), Degree::Empty, 0), QStringList());
}

void LeftWithoutTest::onlyOneTaskIsTheFollowUp()
{
    const Task task = m_database->get(m_task);
    Task marked = task;
    marked.isFollowUp = true;
    QVERIFY(save(task, marked));
    const auto second = m_database->store().write("Test", [](Transaction &transaction) -> Result<void> {
        const auto added = addTask(transaction, {.name = "Opfølgning", .isFollowUp = true});
        return added ? Result<void>() : Result<void>(added.error());
    });
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Refused);
}

void LeftWithoutTest::theFollowUpStaysSoWhenItIsRenamed()
{
    const Task task = m_database->get(m_task);
    Task renamed = task;
    renamed.name = "Opfølgning på driften";
    QVERIFY(save(task, renamed));
    QVERIFY(m_database->get(m_task).isFollowUp);
    // A name is not a mark that cannot be taken away.
    const Task now = m_database->get(m_task);
    Task plain = now;
    plain.isFollowUp = false;
    QVERIFY(save(now, plain));
    QVERIFY(!m_database->get(m_task).isFollowUp);
}

ROOM_TEST(LeftWithoutTest)
#include "tst_leftwithout.moc"
