#include "core/base/language.h"
#include "core/incidents/priority.h"
#include "core/incidents/timeline.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

class TestIncidents : public QObject
{
    Q_OBJECT
private slots:
    void priorityFollowsImpactAndUrgency_data();
    void priorityFollowsImpactAndUrgency();
    void priorityTellsItsReason();
    void anotherPriorityNeedsAReason();
    void aCompleteIncidentHasNoProblems();
    void thirdPartyNeedsNameAndAnswerDue();
    void timesRunForwards();
    void closingNeedsACauseOrAReason();
    void timelineTellsWhoGotIt();
};

namespace {

Incident complete()
{
    Incident incident;
    incident.title = "Login fejler";
    incident.solution = {1};
    incident.reportedAt = Instant::local({2026, 11, 23}, {8, 0});
    incident.occurredAt = incident.reportedAt.plusMinutes(-20);
    incident.stateSince = incident.reportedAt;
    return incident;
}

} // namespace

void TestIncidents::priorityFollowsImpactAndUrgency_data()
{
    QTest::addColumn<int>("impact");
    QTest::addColumn<int>("urgency");
    QTest::addColumn<int>("priority");
    const int expected[3][3] = {{1, 2, 3}, {2, 3, 4}, {3, 4, 4}};
    for (int impact = 1; impact <= 3; ++impact) {
        for (int urgency = 1; urgency <= 3; ++urgency)
            QTest::addRow("%d x %d", impact, urgency) << impact << urgency << expected[impact - 1][urgency - 1];
    }
}

void TestIncidents::priorityFollowsImpactAndUrgency()
{
    QFETCH(int, impact);
    QFETCH(int, urgency);
    QFETCH(int, priority);
    QCOMPARE(ruledPriority(static_cast<Grade>(impact), static_cast<Grade>(urgency)).priority, priority);
}

void TestIncidents::priorityTellsItsReason()
{
    const Language english = Language::load("en");
    QCOMPARE(english.words(ruledPriority(Grade::High, Grade::Medium).reason), QString("Impact: High, urgency: Medium. Gives priority 2."));
}

void TestIncidents::anotherPriorityNeedsAReason()
{
    Incident incident = complete();
    incident.priority = 1;
    QCOMPARE(problems(incident).size(), 1);
    incident.priorityReason = "Valget er på tirsdag";
    QVERIFY(problems(incident).isEmpty());
}

void TestIncidents::aCompleteIncidentHasNoProblems()
{
    QVERIFY(problems(complete()).isEmpty());
    Incident empty;
    QCOMPARE(problems(empty).size(), 2);
}

void TestIncidents::thirdPartyNeedsNameAndAnswerDue()
{
    Incident incident = complete();
    incident.state = IncidentState::AtThirdParty;
    QCOMPARE(problems(incident).size(), 2);
    incident.thirdParty = {7};
    incident.answerDueAt = incident.reportedAt.plusHours(2);
    QVERIFY(problems(incident).isEmpty());
}

void TestIncidents::timesRunForwards()
{
    Incident incident = complete();
    incident.occurredAt = incident.reportedAt.plusMinutes(1);
    QCOMPARE(problems(incident).size(), 1);
    incident = complete();
    incident.restoredAt = incident.occurredAt.plusMinutes(-1);
    QCOMPARE(problems(incident).size(), 1);
    incident = complete();
    incident.closedAt = incident.reportedAt.plusMinutes(-1);
    QCOMPARE(problems(incident).size(), 1);
}

void TestIncidents::closingNeedsACauseOrAReason()
{
    Incident incident = complete();
    incident.state = IncidentState::Closed;
    QCOMPARE(problems(incident).size(), 1);
    incident.closeReason = "Kunne ikke genskabes";
    QVERIFY(problems(incident).isEmpty());
    incident.closeReason.clear();
    incident.cause = IncidentCause::Kombit;
    QVERIFY(problems(incident).isEmpty());
}

void TestIncidents::timelineTellsWhoGotIt()
{
    TimelineEntry entry;
    entry.kind = TimelineKind::Moved;
    entry.state = IncidentState::AtThirdParty;
    entry.dueAt = Instant::local({2026, 11, 23}, {10, 20});
    const Language english = Language::load("en");
    QCOMPARE(english.words(timelineSentence(entry, "E-Dagpenge")), QString("Handed to E-Dagpenge, answer due 23-11-2026 10:20"));
    entry.kind = TimelineKind::Note;
    entry.text = "Kan genskabes 100 % i test";
    QCOMPARE(english.words(timelineSentence(entry, {})), QString("Kan genskabes 100 % i test"));
}

ROOM_TEST(TestIncidents)
#include "tst_incidents.moc"
