#include "core/base/language.h"
#include "core/incidents/savedfilter.h"
#include "core/settings/setting.h"
#include "tests/support/incidentworld.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// The board's rows and limits, the list's groups, and the filters that are kept under a name.
class TestIncidentBoard : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_world = std::make_unique<IncidentWorld>(); }
    void cleanup() { m_world.reset(); }
    void withoutGroupingThereAreNoRows();
    void rowsAreTheSolutionsInTheGroupsOrder();
    void rowsAreTheSuppliersAndThoseWithoutOneComeLast();
    void rowsAreThePriorities();
    void rowsKeepTheOrderOfTheirColumn();
    void rowsHoldEveryCardOnce();
    void listComesInGroupsThatAreCounted();
    void groupedListIsCutAtItsLimitAndCountsAll();
    void filterNarrowsTheGroups();
    void limitIsPassedByTheOneTooMany();
    void limitCountsWhatAFilterHides();
    void savedFilterAsksForItsPeriodOnAnyDay();
    void savedFilterOfOneNameIsReplaced();
    void filterIsOfferedToOthersWhenItIsShared();
    void onlyTheOwnerRemovesAFilter();
    void filterWithoutANameIsRefused();

private:
    Reader &reader() { return m_world->reader(); }
    Board shown(IncidentGrouping grouping, const IncidentFilter &filter = {}) { return board(reader(), filter, grouping).value(); }
    static QStringList names(const QList<BoardLane> &lanes);
    static QList<qint64> part(const Board &board, qsizetype lane, size_t column);
    Id<SavedFilter> save(const SavedFilter &filter);
    void setLimit(SettingName name, qint64 value);

    std::unique_ptr<IncidentWorld> m_world;
};

QStringList TestIncidentBoard::names(const QList<BoardLane> &lanes)
{
    const Language english = Language::load("en");
    QStringList names;
    for (const BoardLane &lane : lanes)
        names.append(english.words(lane.name));
    return names;
}

QList<qint64> TestIncidentBoard::part(const Board &board, qsizetype lane, size_t column)
{
    const BoardLane &row = board.lanes[lane];
    return board.columns[column].ids.mid(row.begin[column], row.end[column] - row.begin[column]);
}

void TestIncidentBoard::withoutGroupingThereAreNoRows()
{
    m_world->create("Login fejler", m_world->refusion);
    const Board plain = shown(IncidentGrouping::None);
    QVERIFY(plain.lanes.isEmpty());
    QCOMPARE(plain.total(), 1);
}

void TestIncidentBoard::rowsAreTheSolutionsInTheGroupsOrder()
{
    const auto late = m_world->create("Søgning er langsom", m_world->platform);
    const auto early = m_world->create("Login fejler", m_world->refusion);
    const auto second = m_world->create("Breve mangler", m_world->refusion);
    m_world->move(second, {.to = IncidentState::UnderInvestigation});
    const Board rows = shown(IncidentGrouping::Solution);
    QCOMPARE(names(rows.lanes), QStringList({"NemRefusion", "Serviceplatformen"}));
    QCOMPARE(part(rows, 0, 0), QList<qint64>({early.value}));
    QCOMPARE(part(rows, 0, 1), QList<qint64>({second.value}));
    QCOMPARE(part(rows, 1, 0), QList<qint64>({late.value}));
    QVERIFY(part(rows, 1, 1).isEmpty());
    QCOMPARE(rows.lanes[0].open, 2);
    QCOMPARE(rows.lanes[1].open, 1);
}

void TestIncidentBoard::rowsAreTheSuppliersAndThoseWithoutOneComeLast()
{
    m_world->create("Ingen leverer den", m_world->booking);
    m_world->create("Leverandør B's", m_world->refusion);
    m_world->create("Leverandør A's", m_world->platform);
    QCOMPARE(names(shown(IncidentGrouping::Supplier).lanes), QStringList({"Leverandør A A/S", "Leverandør B A/S", "No supplier"}));
    QCOMPARE(shown(IncidentGrouping::Supplier).lanes[2].key, 0);
}

void TestIncidentBoard::rowsAreThePriorities()
{
    NewIncident urgent = m_world->wanted("Alt er nede", m_world->refusion);
    urgent.impact = urgent.urgency = Grade::High;
    m_world->create("Kosmetisk fejl", m_world->refusion);
    const auto first = m_world->create(urgent);
    const Board rows = shown(IncidentGrouping::Priority);
    QCOMPARE(names(rows.lanes), QStringList({"Priority 1", "Priority 3"}));
    QCOMPARE(part(rows, 0, 0), QList<qint64>({first.value}));
}

void TestIncidentBoard::rowsKeepTheOrderOfTheirColumn()
{
    // Reported one after the other, alternately for two solutions: within each the oldest comes first.
    QList<qint64> refusion;
    QList<qint64> platform;
    for (int i = 0; i < 8; ++i) {
        NewIncident incident = m_world->wanted(QString("Nr. %1").arg(i), i % 2 ? m_world->platform : m_world->refusion);
        incident.reportedAt = Instant::local({2026, 11, 22}, {8, i});
        (i % 2 ? platform : refusion).append(m_world->create(incident).value);
    }
    const Board rows = shown(IncidentGrouping::Solution);
    QCOMPARE(part(rows, 0, 0), refusion);
    QCOMPARE(part(rows, 1, 0), platform);
    QCOMPARE(rows.columns[0].ids, refusion + platform);
}

void TestIncidentBoard::rowsHoldEveryCardOnce()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 60; ++i) {
        NewIncident incident = m_world->wanted(QString("Nr. %1").arg(i), QList{m_world->refusion, m_world->platform, m_world->booking}[random.bounded(3)]);
        incident.impact = static_cast<Grade>(1 + random.bounded(3));
        const auto id = m_world->create(incident);
        if (const int to = random.bounded(4); to == 1)
            m_world->move(id, {.to = IncidentState::UnderInvestigation});
        else if (to == 2)
            m_world->move(id, {.to = IncidentState::Closed, .cause = IncidentCause::Supplier});
    }
    const Board plain = shown(IncidentGrouping::None);
    for (const IncidentGrouping grouping : boardGroupings()) {
        const Board rows = shown(grouping);
        for (size_t column = 0; column < 5; ++column) {
            QCOMPARE(rows.columns[column].count, plain.columns[column].count);
            QList<qint64> together;
            for (qsizetype lane = 0; lane < rows.lanes.size(); ++lane)
                together += part(rows, lane, column);
            QCOMPARE(together, rows.columns[column].ids);
            QList<qint64> same = plain.columns[column].ids;
            std::sort(same.begin(), same.end());
            std::sort(together.begin(), together.end());
            QCOMPARE(together, same);
        }
    }
}

void TestIncidentBoard::listComesInGroupsThatAreCounted()
{
    const auto late = m_world->create("Søgning er langsom", m_world->platform);
    const auto first = m_world->create("Login fejler", m_world->refusion);
    const auto second = m_world->create("Breve mangler", m_world->refusion);
    const auto page = incidentPage(reader(), {}, IncidentOrder::Newest, true, 0, IncidentGrouping::Solution);
    QCOMPARE(page->ids, QList<qint64>({second.value, first.value, late.value}));
    QCOMPARE(page->groups.size(), 2);
    QCOMPARE(page->groups[0].group.key, m_world->refusion.value);
    QCOMPARE(page->groups[0].count, 2);
    QCOMPARE(page->groups[1].count, 1);
    m_world->move(first, {.to = IncidentState::Closed, .cause = IncidentCause::Kombit});
    const auto byState = incidentPage(reader(), {}, IncidentOrder::Newest, false, 0, IncidentGrouping::State);
    QCOMPARE(byState->ids, QList<qint64>({late.value, second.value, first.value}));
    const auto byCause = incidentPage(reader(), {}, IncidentOrder::Newest, false, 0, IncidentGrouping::Cause);
    QCOMPARE(byCause->ids, QList<qint64>({first.value, late.value, second.value}));
    QCOMPARE(byCause->groups[0].group.key, static_cast<qint64>(IncidentCause::Kombit));
}

void TestIncidentBoard::groupedListIsCutAtItsLimitAndCountsAll()
{
    for (int i = 0; i < 5; ++i)
        m_world->create(QString("Nr. %1").arg(i), i < 2 ? m_world->refusion : m_world->platform);
    const auto all = incidentPage(reader(), {}, IncidentOrder::Newest, true, 0, IncidentGrouping::Supplier);
    const auto some = incidentPage(reader(), {}, IncidentOrder::Newest, true, 3, IncidentGrouping::Supplier);
    QCOMPARE(all->ids.size(), 5);
    QCOMPARE(some->ids, all->ids.mid(0, 3));
    QCOMPARE(some->count, 5);
    QCOMPARE(some->groups.size(), 2);
}

void TestIncidentBoard::filterNarrowsTheGroups()
{
    m_world->create("Søgning er langsom", m_world->platform);
    const auto found = m_world->create("Login fejler", m_world->refusion);
    const auto page = incidentPage(reader(), {.text = "login"}, IncidentOrder::Newest, true, 0, IncidentGrouping::Solution);
    QCOMPARE(page->ids, QList<qint64>({found.value}));
    QCOMPARE(page->groups.size(), 1);
    QCOMPARE(names(shown(IncidentGrouping::Solution, {.text = "login"}).lanes), QStringList({"NemRefusion"}));
    QVERIFY(shown(IncidentGrouping::Solution, {.text = "findes ikke"}).lanes.isEmpty());
}

void TestIncidentBoard::setLimit(SettingName name, qint64 value)
{
    m_world->write([=](Transaction &transaction) { return setSetting(transaction, name, 0, value); });
}

void TestIncidentBoard::limitIsPassedByTheOneTooMany()
{
    QVERIFY(!workInProgress(reader())->hasLimits());
    setLimit(SettingName::NewLimit, 2);
    m_world->create("En", m_world->refusion);
    m_world->create("To", m_world->refusion);
    QVERIFY(workInProgress(reader())->hasLimits());
    QVERIFY(!workInProgress(reader())->isPassed(IncidentState::New));
    const auto third = m_world->create("Tre", m_world->platform);
    QVERIFY(workInProgress(reader())->isPassed(IncidentState::New));
    QVERIFY(!workInProgress(reader())->isPassed(IncidentState::UnderInvestigation));
    m_world->move(third, {.to = IncidentState::UnderInvestigation});
    QVERIFY(!workInProgress(reader())->isPassed(IncidentState::New));
}

void TestIncidentBoard::limitCountsWhatAFilterHides()
{
    setLimit(SettingName::InvestigationLimit, 1);
    for (const auto solution : {m_world->refusion, m_world->platform})
        m_world->move(m_world->create("Under udredning", solution), {.to = IncidentState::UnderInvestigation});
    QCOMPARE(board(reader(), {.solutions = {m_world->platform}})->columns[1].count, 1);
    QVERIFY(workInProgress(reader())->isPassed(IncidentState::UnderInvestigation));
}

Id<SavedFilter> TestIncidentBoard::save(const SavedFilter &filter)
{
    Id<SavedFilter> made;
    m_world->write([&](Transaction &transaction) -> Result<void> {
        const auto id = saveFilter(transaction, filter);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    return made;
}

void TestIncidentBoard::savedFilterAsksForItsPeriodOnAnyDay()
{
    const SavedFilter filter{.name = "Forrige måned", .period = IncidentPeriod::LastMonth};
    QCOMPARE(filterOf(filter, {2026, 11, 23}).from, Instant::local({2026, 10, 1}, {0, 0}));
    QCOMPARE(filterOf(filter, {2026, 11, 23}).to, Instant::local({2026, 11, 1}, {0, 0}));
    QCOMPARE(filterOf(filter, {2027, 1, 4}).from, Instant::local({2026, 12, 1}, {0, 0}));
    QCOMPARE(filterOf({.period = IncidentPeriod::ThreeMonths}, {2026, 1, 31}).from, Instant::local({2025, 11, 1}, {0, 0}));
    QCOMPARE(filterOf({.period = IncidentPeriod::ThisYear}, {2026, 11, 23}).to, Instant::local({2027, 1, 1}, {0, 0}));
    QVERIFY(!filterOf({.period = IncidentPeriod::All}, {2026, 11, 23}).from.isSet());
    const IncidentFilter asked = filterOf({.text = "login", .solution = m_world->refusion, .cause = IncidentCause::Kombit, .priority = 2}, {2026, 11, 23});
    QCOMPARE(asked.solutions, QList{m_world->refusion});
    QCOMPARE(asked.causes, QList{IncidentCause::Kombit});
    QCOMPARE(asked.priorities, QList{2});
    QCOMPARE(asked.text, QString("login"));
}

void TestIncidentBoard::savedFilterOfOneNameIsReplaced()
{
    const auto first = save({.name = "Mine", .owner = "Service manager A", .solution = m_world->refusion});
    const auto second = save({.name = " mine ", .owner = "Service manager A", .priority = 1});
    QCOMPARE(second, first);
    QCOMPARE(m_world->get(first).priority, std::optional<qint64>(1));
    QVERIFY(!m_world->get(first).solution.isValid());
    // Another person may call hers the same.
    QVERIFY(save({.name = "Mine", .owner = "Service manager B"}) != first);
}

void TestIncidentBoard::filterIsOfferedToOthersWhenItIsShared()
{
    save({.name = "Ærø", .owner = "Service manager A", .shared = true});
    save({.name = "Aabenraa", .owner = "Service manager A", .shared = true});
    save({.name = "Kun min", .owner = "Service manager A"});
    save({.name = "B's egen", .owner = "Service manager B"});
    const auto offered = [this](const QString &person) {
        QStringList names;
        const auto filters = savedFilters(reader(), person);
        for (const SavedFilter &filter : *filters)
            names.append(filter.name);
        return names;
    };
    QCOMPARE(offered("Service manager A"), QStringList({"Kun min", "Ærø", "Aabenraa"}));
    QCOMPARE(offered("Service manager B"), QStringList({"B's egen", "Ærø", "Aabenraa"}));
}

void TestIncidentBoard::onlyTheOwnerRemovesAFilter()
{
    const auto id = save({.name = "Mine", .owner = "Service manager A", .shared = true});
    const auto removeAs = [&](const QString &person) {
        return m_world->store().write(Message("Test"), [=](Transaction &transaction) { return removeFilter(transaction, id, person); });
    };
    QCOMPARE(removeAs("Service manager B").error().code, ErrorCode::Refused);
    QVERIFY(removeAs("Service manager A").isOk());
    QVERIFY(savedFilters(reader(), "Service manager A")->isEmpty());
}

void TestIncidentBoard::filterWithoutANameIsRefused()
{
    const auto refused = m_world->store().write(Message("Test"), [](Transaction &transaction) -> Result<void> {
        const auto id = saveFilter(transaction, {.name = "  ", .owner = "Service manager A"});
        return id ? Result<void>() : Result<void>(id.error());
    });
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
}

ROOM_TEST(TestIncidentBoard)
#include "tst_incidentboard.moc"
