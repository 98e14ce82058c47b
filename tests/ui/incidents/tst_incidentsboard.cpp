#include "core/incidents/savedfilter.h"
#include "core/settings/setting.h"
#include "tests/support/roomtest.h"
#include "tests/ui/incidents/incidentsdesk.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/savedfiltersbutton.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace driftsraad;

/// The page's rows and groups, saved filters and what it keeps of how it is shown, on the demo world.
class TestIncidentsBoard : public QObject, private IncidentsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { make(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void boardIsLaidInRowsByTheChip();
    void boardHasNoRowsForItsOwnColumns();
    void limitFromTheSettingsStandsInTheHead();
    void filterIsSavedSharedAndChosen();
    void savedFilterIsOpenedFromTheSearch();
    void colleaguesFilterIsOfferedWithoutAsking();
    void viewIsKeptAndRestored();
    void pageFollowsTheLanguage();

private:
    SavedFiltersButton *saved() const { return m_page->findChild<SavedFiltersButton *>(); }
};

void TestIncidentsBoard::boardIsLaidInRowsByTheChip()
{
    const qint64 total = board()->board().total();
    grouping()->setValue(static_cast<int>(IncidentGrouping::Solution));
    QTRY_VERIFY(board()->board().lanes.size() > 1);
    QCOMPARE(board()->board().total(), total);
    QVERIFY(!board()->laneName(board()->placeOf(first(0))).isEmpty());
    QTRY_VERIFY(board()->card(first(4)));
    grouping()->setValue(static_cast<int>(IncidentGrouping::Priority));
    QTRY_COMPARE(board()->laneName(board()->placeOf(first(1))), QString("Priority %1").arg(read(first(1)).priority));
    grouping()->clear();
    QTRY_VERIFY(board()->board().lanes.isEmpty());
}

void TestIncidentsBoard::boardHasNoRowsForItsOwnColumns()
{
    showList();
    grouping()->setValue(static_cast<int>(IncidentGrouping::State));
    QTRY_VERIFY(rows()->rowCount() > static_cast<int>(rows()->ids().size()));
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(0);
    QVERIFY(!grouping()->isActive());
}

void TestIncidentsBoard::limitFromTheSettingsStandsInTheHead()
{
    const qint64 count = board()->board().columns[1].count;
    const auto written = m_desk.other().write(Message("Test"), [count](Transaction &transaction) {
        return setSetting(transaction, SettingName::InvestigationLimit, 0, count - 1);
    });
    QVERIFY(written);
    QTRY_COMPARE(board()->limitText(1), QString("Over the limit of %1").arg(count - 1));
}

void TestIncidentsBoard::filterIsSavedSharedAndChosen()
{
    m_page->findChild<FilterBar *>()->choose({.priority = 1, .period = IncidentPeriod::All});
    QTRY_VERIFY(m_desk.isIdle());
    emit saved()->saveWanted();
    QTRY_VERIFY(smallForm());
    auto *name = smallForm()->findChild<QLineEdit *>();
    QVERIFY(name->hasFocus());
    emit smallForm()->confirmed();
    QVERIFY(smallForm());
    QTest::keyClicks(name, "Det vigtigste");
    smallForm()->findChild<QCheckBox *>()->setChecked(true);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(saved()->text(), QString("Det vigtigste"));
    const SavedFilter stored = *saved()->currentSaved();
    QVERIFY(stored.shared);
    QCOMPARE(stored.owner, QString("Service manager A"));
    m_page->findChild<FilterBar *>()->clear();
    QTRY_COMPARE(saved()->text(), QString("Saved filters"));
    emit saved()->chosen(stored);
    QTRY_COMPARE(saved()->text(), QString("Det vigtigste"));
    QTRY_VERIFY(m_desk.isIdle());
    for (const BoardColumn &column : board()->board().columns) {
        for (const qint64 id : column.ids)
            QCOMPARE(read(id).priority, 1);
    }
    emit saved()->removeWanted(stored);
    QTRY_COMPARE(saved()->text(), QString("Saved filters"));
}

void TestIncidentsBoard::savedFilterIsOpenedFromTheSearch()
{
    Id<SavedFilter> id;
    const auto written = m_desk.other().write(Message("Test"), [&](Transaction &transaction) -> Result<void> {
        id = saveFilter(transaction, {.name = "Årets", .owner = "Service manager B", .period = IncidentPeriod::ThisYear, .grouping = IncidentGrouping::Supplier}).value();
        return {};
    });
    QVERIFY(written);
    QVERIFY(m_page->openRecord({"saved_filter", id.value}));
    QTRY_COMPARE(m_page->findChild<FilterBar *>()->period(), IncidentPeriod::ThisYear);
    QTRY_VERIFY(!board()->board().lanes.isEmpty());
}

void TestIncidentsBoard::colleaguesFilterIsOfferedWithoutAsking()
{
    const auto written = m_desk.other().write(Message("Test"), [](Transaction &transaction) -> Result<void> {
        (void)saveFilter(transaction, {.name = "Delt", .owner = "Service manager B", .shared = true}).value();
        (void)saveFilter(transaction, {.name = "Kun B's", .owner = "Service manager B"}).value();
        return {};
    });
    QVERIFY(written);
    const auto names = [this] {
        QStringList offered;
        for (const SavedFilter &filter : saved()->filters())
            offered.append(filter.name);
        return offered;
    };
    QTRY_VERIFY(names().contains("Delt"));
    QVERIFY(!names().contains("Kun B's"));
}

void TestIncidentsBoard::viewIsKeptAndRestored()
{
    showList();
    grouping()->setValue(static_cast<int>(IncidentGrouping::Cause));
    list()->setColumnHidden(IncidentTableModel::Affected, true);
    const QByteArray kept = m_page->view();
    IncidentsPage another(m_desk.store());
    another.restoreView(kept);
    QVERIFY(another.findChild<IncidentList *>()->isColumnHidden(IncidentTableModel::Affected));
    another.restoreView("nonsense");
    another.restoreView({});
    QVERIFY(another.findChild<IncidentList *>()->isColumnHidden(IncidentTableModel::Affected));
}

void TestIncidentsBoard::pageFollowsTheLanguage()
{
    grouping()->setValue(static_cast<int>(IncidentGrouping::Supplier));
    QTRY_VERIFY(!board()->board().lanes.isEmpty());
    setLanguage("da");
    QTRY_COMPARE(saved()->text(), QString("Gemte filtre"));
    QTRY_VERIFY(!board()->board().lanes.isEmpty());
    setLanguage("en");
    QTRY_COMPARE(saved()->text(), QString("Saved filters"));
}

ROOM_TEST(TestIncidentsBoard)
#include "tst_incidentsboard.moc"
