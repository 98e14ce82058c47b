#include "core/agreements/terms.h"
#include "core/catalog.h"
#include "core/chain/operations.h"
#include "core/demo/demo.h"
#include "core/governance/group.h"
#include "core/incidents/notices.h"
#include "core/incidents/operations.h"
#include "core/overview/overview.h"
#include "core/settings/setting.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace driftsraad;

class OverviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void deadlinesDecideWhereANeedStands();
    void needsAreSortedByDeadlineWithinTheirUrgency();
    void needsAreSortedBySeverityOrSolution();
    void theDemoWorldNeedsWhatItSays();
    void aPromisedUpdateIsNamedUntilItIsGiven();
    void anOverdueEscalationIsToBeTakenUp();
    void clocksAreToldOnceAnIncident();
    void aPromisedUpdateIsToldOnce();
    void aMonthThatWasCorrectedSinceItsApprovalIsNamed();
    void aNewMajorIncidentHasTheGroupsDeadline();
    void aNewMajorIncidentIsDueByItsContract();
    void theReportsDeadlineFollowsTheSetting();
    void whatIsReckonedOverManyOpenIncidentsMayComeAfterwards();

private:
    Needs found();
    QList<Need> of(NeedKind kind);

    QTemporaryDir m_dir;
    FixedClock m_clock{Instant::local(QDate(2026, 11, 23), QTime(10, 24))};
    std::unique_ptr<Store> m_store;
};

void OverviewTest::initTestCase()
{
    const QString path = m_dir.filePath(QStringLiteral("demo.driftsraad"));
    QVERIFY(makeDemo(path, QDate(2026, 11, 23)));
    auto opened = Store::open({.path = path}, catalog(), m_clock, {.author = {.name = QStringLiteral("Service manager A")}, .seed = {}});
    QVERIFY(opened.isOk());
    m_store = std::move(opened).value();
}

Needs OverviewTest::found()
{
    auto all = needs(m_store->reader());
    return all ? *all : Needs{};
}

QList<Need> OverviewTest::of(NeedKind kind)
{
    QList<Need> rows = found().rows;
    rows.removeIf([kind](const Need &need) { return need.kind != kind; });
    return rows;
}

void OverviewTest::deadlinesDecideWhereANeedStands()
{
    const Instant now = m_clock.now();
    Need need;
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Later);
    need.severity = Severity::Critical;
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Soon);
    // Kept on its minute, as a clock is.
    need.due = now.plusMinutes(-1);
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Overdue);
    need.due = now;
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Soon);
    need.due = now.plusMinutes(1);
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Soon);
    need.due = now.plusHours(48);
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Soon);
    need.due = now.plusHours(48).plusMinutes(1);
    QCOMPARE(urgencyOf(need, now, 48), Urgency::Later);
    // A day is over at midnight in Copenhagen, not before.
    need.due = endOf(QDate(2026, 11, 23));
    QCOMPARE(urgencyOf(need, Instant::local(QDate(2026, 11, 23), QTime(23, 58)), 48), Urgency::Soon);
    QCOMPARE(urgencyOf(need, Instant::local(QDate(2026, 11, 24), QTime(0, 0)), 48), Urgency::Overdue);
}

void OverviewTest::needsAreSortedByDeadlineWithinTheirUrgency()
{
    const Instant now = m_clock.now();
    QList<Need> rows{
        {.title = {"none"}},
        {.title = {"tomorrow"}, .due = now.plusHours(24)},
        {.severity = Severity::Critical, .title = {"critical without deadline"}},
        {.title = {"yesterday"}, .due = now.plusHours(-24)},
        {.title = {"next week"}, .due = now.plusHours(24 * 7)},
        {.title = {"last week"}, .due = now.plusHours(-24 * 7)},
    };
    sortNeeds(&rows, NeedOrder::Deadline, now, 48);
    QByteArrayList order;
    for (const Need &row : std::as_const(rows))
        order << row.title.id();
    QCOMPARE(order, (QByteArrayList{"last week", "yesterday", "tomorrow", "critical without deadline", "next week", "none"}));
}

void OverviewTest::needsAreSortedBySeverityOrSolution()
{
    const Instant now = m_clock.now();
    const Id<Solution> first{1};
    const Id<Solution> second{2};
    QList<Need> rows{
        {.severity = Severity::Waiting, .title = {"waiting"}, .due = now.plusHours(1), .solution = first, .solutionName = QStringLiteral("Århus")},
        {.severity = Severity::Critical, .title = {"later"}, .due = now.plusHours(400), .solution = second, .solutionName = QStringLiteral("Bøger")},
        {.severity = Severity::Critical, .title = {"sooner"}, .due = now.plusHours(2)},
        {.severity = Severity::Warning, .title = {"warning"}, .solution = first, .solutionName = QStringLiteral("Århus")},
    };
    const auto order = [&] {
        QByteArrayList titles;
        for (const Need &row : std::as_const(rows))
            titles << row.title.id();
        return titles;
    };
    sortNeeds(&rows, NeedOrder::Severity, now, 48);
    QCOMPARE(order(), (QByteArrayList{"sooner", "later", "warning", "waiting"}));
    // B before Å in Danish; what concerns all solutions stands last.
    sortNeeds(&rows, NeedOrder::Solution, now, 48);
    QCOMPARE(order(), (QByteArrayList{"later", "waiting", "warning", "sooner"}));
}

void OverviewTest::theDemoWorldNeedsWhatItSays()
{
    const Needs all = found();
    QVERIFY(all.unread.isEmpty());
    QVERIFY(all.rows.size() >= 5);
    for (const Need &need : all.rows) {
        QVERIFY(need.record.isValid());
        QVERIFY(!need.title.isEmpty() && !need.reason.isEmpty());
    }
    QCOMPARE(of(NeedKind::ReportMissing).size(), 1);
    QCOMPARE(of(NeedKind::ReportMissing).first().due, endOf(QDate(2026, 11, 10)));
    QCOMPARE(of(NeedKind::ReportMissing).first().month, Month::of(2026, 10));
    for (const Need &need : of(NeedKind::PlaceVacant)) {
        const auto seat = m_store->reader().get(Id<Seat>{need.stepOn.id});
        QVERIFY(seat.isOk());
        QCOMPARE(seat->group.value, need.record.id);
    }
    QVERIFY(!of(NeedKind::BelowTarget).isEmpty());
    QVERIFY(!of(NeedKind::AnswerDue).isEmpty());
}

void OverviewTest::aPromisedUpdateIsNamedUntilItIsGiven()
{
    const QList<Need> rows = of(NeedKind::UpdateDue);
    QCOMPARE(rows.size(), 2);
    const Need need = *std::min_element(rows.cbegin(), rows.cend(), [](const Need &left, const Need &right) { return left.due < right.due; });
    QCOMPARE(need.due, Instant::local(QDate(2026, 11, 23), QTime(12, 0)));
    QCOMPARE(need.severity, Severity::Critical);
    QCOMPARE(need.solutionName, QStringLiteral("NemRefusion"));
    QCOMPARE(stepWord(need.kind), Message{"Open incident"});
    QCOMPARE(urgencyOf(need, m_clock.now(), 48), Urgency::Soon);
    QCOMPARE(urgencyOf(need, m_clock.now().plusMinutes(97), 48), Urgency::Overdue);
    QCOMPARE(stateWord(need, Urgency::Soon), Message{"Update promised"});
    const auto told = m_store->write({"Tell"}, [id = need.record.id](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(publishNotice(transaction, {id}, {.kind = NoticeKind::Restored, .subject = "S", .text = "T", .channel = "Webside"}));
        return {};
    });
    QVERIFY(told);
    QCOMPARE(of(NeedKind::UpdateDue).size(), 1);
    QVERIFY(of(NeedKind::UpdateDue).first().record != need.record);
    QVERIFY(m_store->undo(told->changeSet));
}

void OverviewTest::anOverdueEscalationIsToBeTakenUp()
{
    const QList<Need> rows = of(NeedKind::EscalationDue);
    QCOMPARE(rows.size(), 2);
    const Need first = *std::min_element(rows.cbegin(), rows.cend(), [](const Need &left, const Need &right) { return left.due < right.due; });
    QCOMPARE(first.due, Instant::local(QDate(2026, 11, 23), QTime(12, 12)));
    QCOMPARE(urgencyOf(first, m_clock.now(), 48), Urgency::Soon);
    const Instant later = first.due.plusMinutes(1);
    QCOMPARE(urgencyOf(first, later, 48), Urgency::Overdue);
    QCOMPARE(first.solutionName, QStringLiteral("Serviceplatformen"));
    QCOMPARE(stepWord(first.kind), Message{"Take the escalation"});
    const Id<Escalation> id{first.record.id};
    QCOMPARE(first.record.table, table<Escalation>().nameText());
    // Before the answer is late it is taken up with a reason only.
    const Instant now = m_clock.now();
    m_clock.set(later);
    const auto taken = m_store->write({"Take"}, [id](Transaction &transaction) {
        return takeUp(transaction, id, {.from = EscalationLevel::ServiceManager, .reason = {}, .answerDueAt = {}, .handler = {}, .author = QStringLiteral("A")});
    });
    QVERIFY(taken.isOk());
    // KOMBIT has two days by the settings.
    for (const Need &need : of(NeedKind::EscalationDue))
        QVERIFY(need.due > later);
    QVERIFY(m_store->undo(taken->changeSet));
    m_clock.set(now);
    QCOMPARE(of(NeedKind::EscalationDue), rows);
}

void OverviewTest::clocksAreToldOnceAnIncident()
{
    const QList<Need> clocks = of(NeedKind::ClockDue);
    QVERIFY(!clocks.isEmpty());
    QSet<qint64> told;
    for (const Need &need : clocks) {
        QVERIFY(!told.contains(need.record.id));
        QVERIFY(need.due.isSet());
        told.insert(need.record.id);
    }
    // What has no deadline of its own is told by its clock alone.
    for (const Need &need : of(NeedKind::MajorIncident))
        QVERIFY(!told.contains(need.record.id));
}

void OverviewTest::aPromisedUpdateIsToldOnce()
{
    const QList<Need> updates = of(NeedKind::UpdateDue);
    QVERIFY(!updates.isEmpty());
    const Instant before = m_clock.now();
    m_clock.set(updates.first().due.plusMinutes(5));
    const QList<Need> later = of(NeedKind::UpdateDue);
    const QList<Need> clocks = of(NeedKind::ClockDue);
    m_clock.set(before);
    QVERIFY(std::any_of(later.cbegin(), later.cend(), [&](const Need &need) { return need.record.id == updates.first().record.id; }));
    for (const Need &need : clocks)
        QVERIFY(need.record.id != updates.first().record.id || need.due != updates.first().due);
}

void OverviewTest::aMonthThatWasCorrectedSinceItsApprovalIsNamed()
{
    const QList<Need> corrected = of(NeedKind::MonthCorrected);
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected.first().solutionName, QStringLiteral("Lokalebooking"));
    QCOMPARE(corrected.first().month, Month::of(2026, 8));
}

void OverviewTest::aNewMajorIncidentHasTheGroupsDeadline()
{
    const auto before = of(NeedKind::Unanswered).size();
    Id<Incident> made;
    const auto written = m_store->write({"Make"}, [&](Transaction &transaction) -> Result<void> {
        // No contract asks for anything here.
        const auto solution = transaction.insert(Solution{.name = QStringLiteral("Uden kontrakt")});
        if (!solution)
            return solution.error();
        const auto id = createIncident(transaction, {.title = QStringLiteral("Alt er nede"), .solution = *solution, .impact = Grade::High,
                                                     .urgency = Grade::High, .reportedBy = QStringLiteral("Vagten"), .author = QStringLiteral("A")});
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    QVERIFY2(written.isOk(), written ? "" : written.error().message.id().constData());
    const QList<Need> rows = of(NeedKind::Unanswered);
    QCOMPARE(rows.size(), before + 1);
    const auto mine = std::find_if(rows.cbegin(), rows.cend(), [&](const Need &need) { return need.record.id == made.value; });
    QVERIFY(mine != rows.cend());
    QCOMPARE(mine->due, m_clock.now().plusHours(4));
    QCOMPARE(mine->severity, Severity::Critical);
    QVERIFY(m_store->undo(written->changeSet));
    QCOMPARE(of(NeedKind::Unanswered).size(), before);
}

void OverviewTest::aNewMajorIncidentIsDueByItsContract()
{
    IncidentWorld world;
    const auto at = [](int hour, int minute) { return Instant::local({2026, 11, 23}, {hour, minute}); };
    const Id<Contract> contract = world.insert(Contract{.name = QStringLiteral("Driftskontrakt"), .solution = world.refusion, .supplier = world.supplierB,
                                                        .holder = world.supplierA, .validFrom = {2026, 1, 1}});
    world.write([&](Transaction &t) -> Result<void> {
        DRIFTSRAAD_TRY(addTerm(t, ClockLimit{.contract = contract, .kind = ClockKind::Reaction, .amount = 30, .unit = LimitUnit::Minutes}));
        DRIFTSRAAD_TRY(addTerm(t, ClockLimit{.contract = contract, .kind = ClockKind::Resolution, .amount = 4, .unit = LimitUnit::Hours}));
        return {};
    });
    world.clock().set(at(9, 0));
    NewIncident wanted = world.wanted(QStringLiteral("Alt er nede"), world.refusion);
    wanted.impact = wanted.urgency = Grade::High;
    const Id<Incident> made = world.create(wanted);
    const auto told = [&] {
        QList<std::pair<NeedKind, Instant>> lines;
        const auto all = needs(world.reader());
        for (const Need &need : all ? all->rows : QList<Need>()) {
            if (need.record == RecordRef{table<Incident>().nameText(), made.value})
                lines.append({need.kind, need.due});
        }
        return lines;
    };
    using Lines = QList<std::pair<NeedKind, Instant>>;
    // Half an hour for the first look and four hours for the solution: not the group's four hours for a look.
    QCOMPARE(told(), (Lines{{NeedKind::Unanswered, at(9, 30)}}));
    // Once the clock is due it has one line, the clock's.
    world.clock().set(at(9, 25));
    QCOMPARE(told(), (Lines{{NeedKind::ClockDue, at(9, 30)}}));
    // Looked at, though nobody has moved it: what is left is to restore it.
    world.clock().set(at(9, 28));
    world.write([&](Transaction &t) {
        Edited<Incident> edited{t.get(made).value(), t.get(made).value()};
        edited.mine.acknowledgedAt = at(9, 28);
        return saveIncident(t, edited, {});
    });
    QCOMPARE(told(), (Lines{{NeedKind::MajorIncident, at(13, 0)}}));
    // A clock that stands asks for nothing by a time.
    world.insert(IncidentPause{.incident = made, .from = at(9, 28), .reason = QStringLiteral("Afventer logfiler")});
    QCOMPARE(told(), (Lines{{NeedKind::MajorIncident, Instant()}}));
}

void OverviewTest::theReportsDeadlineFollowsTheSetting()
{
    const auto set = [this](qint64 seen, qint64 day) {
        return m_store->write({"Set"}, [=](Transaction &transaction) { return setSetting(transaction, SettingName::ReportDueDay, seen, day); });
    };
    QVERIFY(set(10, 30));
    QCOMPARE(of(NeedKind::ReportMissing).size(), 0);
    QVERIFY(set(30, 10));
    QCOMPARE(of(NeedKind::ReportMissing).size(), 1);
}

void OverviewTest::whatIsReckonedOverManyOpenIncidentsMayComeAfterwards()
{
    const auto few = needs(m_store->reader(), {}, Reckoned::IfFewAreOpen);
    QVERIFY(few);
    QVERIFY(!few->withoutReckoned);
    QCOMPARE(few->rows.size(), found().rows.size());
    // What was reckoned for the rows serves others too, of all solutions whatever the rows are of.
    const auto due = dueClocks(m_store->reader(), few->now);
    QVERIFY(due && !due->due.isEmpty());
    const auto incidents = [](const QList<DueClock> &clocks) {
        QList<qint64> ids;
        for (const DueClock &clock : clocks)
            ids.append(clock.incident.value);
        return ids;
    };
    QVERIFY(few->clocks);
    QCOMPARE(incidents(few->clocks->due), incidents(due->due));
    const auto one = needs(m_store->reader(), {due->due.first().solution});
    QVERIFY(one && one->clocks);
    QCOMPARE(incidents(one->clocks->due), incidents(due->due));

    const auto solutions = m_store->reader().list<Solution>();
    QVERIFY(solutions);
    QVERIFY(m_store->write("Many", [&](Transaction &transaction) -> Result<void> {
        for (int i = 0; i < 600; ++i)
            DRIFTSRAAD_TRY(transaction.insert(Incident{.reference = QStringLiteral("M-%1").arg(i),
                                                       .title = i == 0 ? QStringLiteral("Fejl for alle") : QStringLiteral("Fejl"),
                                                       .solution = solutions->first().id,
                                                       .state = IncidentState::New,
                                                       .stateSince = m_clock.now(),
                                                       .priority = i == 0 ? 1 : 4,
                                                       .occurredAt = m_clock.now(),
                                                       .reportedAt = m_clock.now()}));
        return {};
    }));
    const auto dueOfGrave = [](const QList<Need> &rows) {
        const auto need = std::find_if(rows.cbegin(), rows.cend(), [](const Need &each) { return each.title == Message::verbatim(QStringLiteral("Fejl for alle")); });
        return need == rows.cend() ? Instant() : need->due;
    };
    const auto many = needs(m_store->reader(), {}, Reckoned::IfFewAreOpen);
    QVERIFY(many);
    QVERIFY(many->withoutReckoned);
    QVERIFY(!many->clocks);
    QVERIFY(std::none_of(many->rows.cbegin(), many->rows.cend(), [](const Need &need) { return need.kind == NeedKind::ClockDue; }));
    // Until the contract's clocks are read a new grave one is due by the group's own deadline.
    const auto hours = settingValue(m_store->reader(), SettingName::ResponseHours);
    QVERIFY(hours);
    QCOMPARE(dueOfGrave(many->rows), m_clock.now().plusHours(*hours));
    QVERIFY(!found().withoutReckoned);
    QVERIFY(!of(NeedKind::ClockDue).isEmpty());
    QVERIFY(dueOfGrave(found().rows).isSet());
    QVERIFY(dueOfGrave(found().rows) != m_clock.now().plusHours(*hours));
}

ROOM_TEST(OverviewTest)
#include "tst_overview.moc"
