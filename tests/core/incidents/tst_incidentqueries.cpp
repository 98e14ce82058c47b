#include "core/incidents/queries.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// What the board, the lists and the drawer are told of the incidents.
class TestIncidentQueries : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_world = std::make_unique<IncidentWorld>(); }
    void cleanup() { m_world.reset(); }
    void boardHasItsColumnsInOrder();
    void periodCutsClosedAndKeepsOpen();
    void filtersNarrowBoardAndList();
    void listIsSortedAndCounted();
    void listIsSortedByTheNamesOfTheSolutions();
    void cardsComeInTheOrderAskedFor();
    void detailHoldsTheNewestFirst();

private:
    NewIncident wanted(const QString &title, Grade impact = Grade::Medium) const
    {
        NewIncident incident = m_world->wanted(title, m_world->refusion);
        incident.impact = incident.urgency = impact;
        return incident;
    }
    Id<Incident> create(const NewIncident &wanted) { return m_world->create(wanted); }
    void move(Id<Incident> id, const Move &wanted) { m_world->move(id, wanted); }

    std::unique_ptr<IncidentWorld> m_world;
};

void TestIncidentQueries::boardHasItsColumnsInOrder()
{
    const auto low = create(wanted("Lav", Grade::Low));
    m_world->clock().set(m_world->clock().now().plusMinutes(5));
    const auto high = create(wanted("Høj", Grade::High));
    m_world->clock().set(m_world->clock().now().plusMinutes(5));
    const auto alsoHigh = create(wanted("Også høj", Grade::High));
    const auto moved = create(wanted("Flyttet"));
    move(moved, {.to = IncidentState::UnderInvestigation});
    const auto shown = board(m_world->reader(), {});
    QVERIFY2(shown, qPrintable(shown ? QString() : shown.error().cause));
    QCOMPARE(shown->columns[0].ids, QList<qint64>({high.value, alsoHigh.value, low.value}));
    QCOMPARE(shown->columns[0].count, 3);
    QCOMPARE(shown->columns[1].ids, QList<qint64>({moved.value}));
    QCOMPARE(shown->total(), 4);
    const auto counts = openIncidents(m_world->reader());
    QCOMPARE(counts->open, 4);
    QCOMPARE(counts->highest, 2);
}

void TestIncidentQueries::periodCutsClosedAndKeepsOpen()
{
    m_world->clock().set(Instant::local({2026, 9, 3}, {9, 0}));
    const auto open = create(wanted("Åben siden september"));
    const auto old = create(wanted("Lukket i september"));
    move(old, {.to = IncidentState::Closed, .cause = IncidentCause::Kombit});
    m_world->clock().set(Instant::local({2026, 11, 5}, {9, 0}));
    const auto recent = create(wanted("Lukket i november"));
    move(recent, {.to = IncidentState::Closed, .cause = IncidentCause::Kombit});
    IncidentFilter november;
    november.from = Instant::local({2026, 11, 1}, {0, 0});
    november.to = Instant::local({2026, 12, 1}, {0, 0});
    const auto shown = board(m_world->reader(), november);
    QCOMPARE(shown->columns[0].ids, QList<qint64>({open.value}));
    QCOMPARE(shown->columns[4].ids, QList<qint64>({recent.value}));
    const auto list = incidentPage(m_world->reader(), november, IncidentOrder::Newest, true, 0);
    QCOMPARE(list->ids, QList<qint64>({recent.value, open.value}));
    IncidentFilter september;
    september.from = Instant::local({2026, 9, 1}, {0, 0});
    september.to = Instant::local({2026, 10, 1}, {0, 0});
    QCOMPARE(board(m_world->reader(), september)->columns[4].ids, QList<qint64>({old.value}));
}

void TestIncidentQueries::filtersNarrowBoardAndList()
{
    NewIncident other = wanted("Opslag giver timeout", Grade::High);
    other.solution = m_world->platform;
    other.cause = IncidentCause::Supplier;
    other.affected = {m_world->municipalities[2]};
    const auto id = create(other);
    create(wanted("Login fejler"));
    const auto only = [&](const IncidentFilter &filter) {
        const auto shown = board(m_world->reader(), filter);
        const auto listed = incidentPage(m_world->reader(), filter, IncidentOrder::Newest, true, 10);
        return shown && listed && shown->columns[0].ids == QList<qint64>({id.value}) && listed->ids == QList<qint64>({id.value});
    };
    QVERIFY(only({.solutions = {m_world->platform}}));
    QVERIFY(only({.causes = {IncidentCause::Supplier, IncidentCause::Kombit}}));
    QVERIFY(only({.priorities = {1}}));
    QVERIFY(only({.municipality = m_world->municipalities[2]}));
    QVERIFY(only({.text = "opslag time"}));
    QVERIFY(only({.text = "H-01"}));
    QCOMPARE(board(m_world->reader(), {.text = "findes ikke"})->total(), 0);
    QCOMPARE(board(m_world->reader(), {.states = {IncidentState::Closed}})->total(), 0);
}

void TestIncidentQueries::listIsSortedAndCounted()
{
    QList<qint64> ids;
    for (int i = 0; i < 7; ++i)
        ids.append(create(wanted(QString("Nr. %1").arg(i), i == 3 ? Grade::High : Grade::Low)).value);
    const auto page = incidentPage(m_world->reader(), {}, IncidentOrder::Newest, true, 3);
    QCOMPARE(page->ids, QList<qint64>({ids[6], ids[5], ids[4]}));
    QCOMPARE(page->count, 7);
    QCOMPARE(incidentPage(m_world->reader(), {}, IncidentOrder::Priority, false, 1)->ids, QList<qint64>({ids[3]}));
    for (const auto order : {IncidentOrder::State, IncidentOrder::Solution, IncidentOrder::Cause, IncidentOrder::Affected, IncidentOrder::Reported,
                             IncidentOrder::AnswerDue, IncidentOrder::Closed}) {
        const auto all = incidentPage(m_world->reader(), {}, order, false, 0);
        QVERIFY2(all, qPrintable(all ? QString() : all.error().cause));
        QCOMPARE(all->count, 7);
    }
}

void TestIncidentQueries::listIsSortedByTheNamesOfTheSolutions()
{
    QList<Id<Incident>> ids;
    // The register's own order is another than that of the alphabet.
    for (const auto &[name, order] : {std::pair("Ældreportal", 1), {"Byggesag", 2}, {"Aula", 3}}) {
        Id<Solution> solution;
        QVERIFY(m_world->store().write(Message("Solution"), [&](Transaction &transaction) -> Result<void> {
            const auto added = transaction.insert(Solution{.name = QString::fromUtf8(name), .sortOrder = order});
            if (!added)
                return added.error();
            solution = *added;
            return {};
        }));
        NewIncident incident = wanted("Login fejler");
        incident.solution = solution;
        ids.append(create(incident));
    }
    const QList<qint64> expected{ids[2].value, ids[1].value, ids[0].value};
    QCOMPARE(incidentPage(m_world->reader(), {}, IncidentOrder::Solution, false, 0)->ids, expected);
    QCOMPARE(incidentPage(m_world->reader(), {}, IncidentOrder::Solution, true, 1)->ids, QList<qint64>({ids[0].value}));
}

void TestIncidentQueries::cardsComeInTheOrderAskedFor()
{
    const auto first = create(wanted("Først"));
    const auto second = create(wanted("Så"));
    const auto cards = incidentCards(m_world->reader(), {second.value, 999'999, first.value});
    QVERIFY(cards);
    QCOMPARE(cards->size(), 2);
    QCOMPARE(cards->at(0).title, QString("Så"));
    QCOMPARE(cards->at(1).solutionName, QString("NemRefusion"));
}

void TestIncidentQueries::detailHoldsTheNewestFirst()
{
    const auto id = create(wanted("Login fejler"));
    m_world->clock().set(m_world->clock().now().plusMinutes(5));
    move(id, {.to = IncidentState::UnderInvestigation});
    const auto detail = incidentDetail(m_world->reader(), id);
    QVERIFY(detail);
    QCOMPARE(detail->solutionName, QString("NemRefusion"));
    QCOMPARE(detail->timeline.size(), 2);
    QCOMPARE(detail->timeline.first().entry.kind, TimelineKind::Moved);
}

ROOM_TEST(TestIncidentQueries)
#include "tst_incidentqueries.moc"
