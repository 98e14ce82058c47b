#include "core/catalog.h"
#include "core/demo/demo.h"
#include "core/incidents/clocks.h"
#include "core/incidents/queries.h"
#include "core/supplierreports/observedmonth.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

class TestDemoIncidents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{Instant::local({2026, 11, 23}, {10, 24})};
    std::unique_ptr<Store> m_store;

    std::unique_ptr<Store> made(const QString &name, QDate today)
    {
        const QString path = m_folder.filePath(name);
        if (!makeDemo(path, today))
            return nullptr;
        auto opened = Store::open({.path = path}, catalog(), m_clock, {});
        return opened ? std::move(*opened) : nullptr;
    }
    IncidentDetail booking(Reader &reader)
    {
        const auto found = reader.list<Incident>("WHERE kind = 2 AND title LIKE 'Køreelevers%'");
        return found && found->size() == 1 ? incidentDetail(reader, found->first().id).valueOr({}) : IncidentDetail();
    }

private slots:
    void initTestCase()
    {
        m_store = made("demo.db", {2026, 11, 23});
        QVERIFY(m_store);
    }
    void bookingCaseIsTheDecks()
    {
        const IncidentDetail detail = booking(m_store->reader());
        QCOMPARE(detail.solutionName, QString("Køreprøvebooking"));
        QCOMPARE(detail.incident.state, IncidentState::Closed);
        QCOMPARE(detail.incident.reportedAt, Instant::local({2026, 4, 2}, {21, 6}));
        QCOMPARE(detail.incident.restoredAt, Instant::local({2026, 4, 3}, {9, 0}));
        QCOMPARE(detail.incident.reportedAt.minutesTo(detail.incident.restoredAt), 714);
        QCOMPARE(detail.incident.affected, 39);
        QCOMPARE(detail.affected.size(), 39);
        QVERIFY(detail.incident.description.contains("9 kørelærere"));
        QVERIFY(detail.incident.description.contains("340 køreelevers"));
    }
    void bookingTimelineHasTheDecksStepsInOrderAndSaysThatItWasMoved()
    {
        QStringList notes;
        const IncidentDetail detail = booking(m_store->reader());
        for (const TimelineLine &line : detail.timeline) {
            if (line.entry.kind == TimelineKind::Note)
                notes.prepend(line.entry.text);
        }
        QCOMPARE(notes.size(), 7);
        const QStringList steps{"konstateres", "reproduceres", "genstartes", "fremsender", "39 berørte kommuner", "340 borgere", "flyttet"};
        for (int i = 0; i < steps.size(); ++i)
            QVERIFY2(notes[i].contains(steps[i]), qPrintable(notes[i]));
    }
    void bookingLiesOnTheLatestSecondOfApril()
    {
        const auto earlier = made("march.db", {2026, 3, 10});
        QVERIFY(earlier);
        QCOMPARE(booking(earlier->reader()).incident.reportedAt.localDate(), QDate(2025, 4, 2));
    }
    void nineAreOpenInAllFourStatesAndAWindowIsPlanned()
    {
        const auto shown = board(m_store->reader(), {});
        QVERIFY(shown);
        qint64 open = 0;
        for (size_t column = 0; column < 4; ++column) {
            QVERIFY(shown->columns[column].count > 0);
            open += shown->columns[column].count;
        }
        const auto windows = m_store->reader().list<Incident>("WHERE kind = ? AND state <> ?", {IncidentKind::PlannedWindow, IncidentState::Closed});
        QCOMPARE(windows->size(), 1);
        QVERIFY(windows->first().plannedFrom > m_clock.now());
        QCOMPARE(incidentDetail(m_store->reader(), windows->first().id)->windowNotice->standing, NoticeStanding::Kept);
        QCOMPARE(open, 9 + windows->size());
        QVERIFY2(shown->total() > 190 && shown->total() < 230, qPrintable(QString::number(shown->total())));
    }
    void latestWindowWasAnnouncedTooLate()
    {
        const auto windows = m_store->reader().list<Incident>("WHERE kind = ? AND state = ? ORDER BY reported_at DESC", {IncidentKind::PlannedWindow, IncidentState::Closed});
        QCOMPARE(incidentDetail(m_store->reader(), windows->first().id)->windowNotice->standing, NoticeStanding::TooShort);
        for (qsizetype i = 1; i < windows->size(); ++i)
            QVERIFY(incidentDetail(m_store->reader(), windows->at(i).id)->windowNotice->standing != NoticeStanding::TooShort);
    }
    void chainCaseWaitsForTheThirdParty()
    {
        const auto due = answersDue(m_store->reader(), m_clock.now(), 10);
        QVERIFY(due);
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().solutionName, QString("NemRefusion"));
        QCOMPARE(due->first().thirdPartyName, QString("E-Dagpenge"));
        QCOMPARE(due->first().affected, 31);
    }
    void theOutageOfTheFourteenthIsNotInTheSuppliersFigure()
    {
        const auto solution = m_store->reader().list<Solution>("WHERE name = 'Parkeringslicens'");
        const auto october = observedMonth(m_store->reader(), solution->first().id, Month::of(2026, 10), m_clock.now());
        QVERIFY(october);
        QCOMPARE(october->reported, std::optional<qint64>(999'500));
        QCOMPARE(october->outages.size(), 1);
        QCOMPARE(october->outages.first().from.localDate(), QDate(2026, 10, 14));
        QCOMPARE(october->today->downMinutes(), 90);
    }
    void boardIsBelievableAtAnyHour_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::newRow("Tuesday before work") << QDate(2026, 11, 24) << QTime(5, 50);
        QTest::newRow("Thursday afternoon") << QDate(2026, 11, 26) << QTime(15, 7);
        QTest::newRow("Saturday after midnight") << QDate(2026, 11, 28) << QTime(0, 20);
        QTest::newRow("Sunday evening") << QDate(2026, 11, 29) << QTime(22, 15);
        QTest::newRow("Christmas Day") << QDate(2026, 12, 25) << QTime(11, 0);
    }
    void boardIsBelievableAtAnyHour()
    {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        const Instant moment = Instant::local(day, time);
        const QString path = m_folder.filePath(day.toString(Qt::ISODate) + ".moment.db");
        QVERIFY(makeDemo(path, moment));
        FixedClock clock(moment);
        const auto opened = Store::open({.path = path}, catalog(), clock, {});
        QVERIFY(opened);
        Reader &reader = (*opened)->reader();
        QList<qint64> open;
        const auto all = reader.list<Incident>("ORDER BY id");
        QVERIFY(all);
        for (const Incident &incident : *all) {
            // Nothing has happened yet that only comes.
            QVERIFY2(incident.reportedAt < moment && incident.stateSince < moment && incident.acknowledgedAt < moment, qPrintable(incident.reference));
            if (incident.state != IncidentState::Closed && incident.kind != IncidentKind::PlannedWindow)
                open.append(incident.id.value);
            else if (incident.state != IncidentState::Closed)
                QCOMPARE(incidentDetail(reader, incident.id)->windowNotice->standing, NoticeStanding::Kept);
        }
        QCOMPARE(reader.number("SELECT count(*) FROM timeline_entry WHERE at > ?", {moment}).value(), 0);
        QCOMPARE(open.size(), 9);
        const auto clocks = clocksOf(reader, open, moment);
        QVERIFY(clocks);
        int paused = 0;
        int over = 0;
        int close = 0;
        for (const IncidentClocks &each : *clocks) {
            QVERIFY(each.category && !each.clocks.isEmpty());
            const IncidentClock *next = each.mostPressing();
            over += next && next->clock.state == ClockState::Missed;
            close += next && next->clock.isWarning;
            paused += each.of(ClockKind::Resolution) && each.of(ClockKind::Resolution)->clock.state == ClockState::Paused;
        }
        const auto late = answersDue(reader, moment, 10);
        QVERIFY(late);
        QCOMPARE(late->size(), 1);
        QCOMPARE(late->first().answerDueAt.minutesTo(moment), 4);
        QCOMPARE(over, 1);
        QCOMPARE(close, 2);
        QVERIFY2(paused >= 2, qPrintable(QString::number(paused)));
    }
    void everyIncidentHoldsTogether()
    {
        const auto all = m_store->reader().list<Incident>("ORDER BY reported_at, id");
        QVERIFY(all);
        QSet<qint64> solutions;
        Instant before;
        for (const Incident &incident : *all) {
            QVERIFY2(problems(incident).isEmpty(), qPrintable(incident.reference));
            QVERIFY(incident.reportedAt >= before);
            QVERIFY2(incident.closedAt <= m_clock.now(), qPrintable(incident.reference));
            before = incident.reportedAt;
            solutions.insert(incident.solution.value);
        }
        QCOMPARE(solutions.size(), 10);
        QVERIFY(all->first().reportedAt < Instant::local({2024, 12, 15}, {0, 0}));
    }
    void sameDayGivesTheSameIncidents()
    {
        const auto again = made("again.db", {2026, 11, 23});
        QVERIFY(again);
        QCOMPARE(again->reader().list<Incident>("ORDER BY id").value(), m_store->reader().list<Incident>("ORDER BY id").value());
        QCOMPARE(again->reader().list<TimelineEntry>("ORDER BY id").value(), m_store->reader().list<TimelineEntry>("ORDER BY id").value());
    }
};

ROOM_TEST(TestDemoIncidents)
#include "tst_demoincidents.moc"
