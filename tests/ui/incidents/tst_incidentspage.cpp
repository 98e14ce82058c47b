#include "core/incidents/queries.h"
#include "core/incidents/relations.h"
#include "tests/support/roomtest.h"
#include "tests/ui/incidents/incidentsdesk.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/noticedialog.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace driftsraad;

/// The page on the demo world, from key press to what the database holds.
class TestIncidentsPage : public QObject, private IncidentsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { make(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void boardShowsTheOpenAndThisMonthsClosed();
    void keyMovesACardAndTheDatabaseKnows();
    void refusedMoveReturnsTheCardAndSaysWhy();
    void thirdPartyIsAskedForInASmallForm();
    void aSmallFormGoesWithItsPage();
    void unknownCauseIsAskedForBeforeClosing();
    void priorityAsksForItsReason();
    void openPartsAreAskedAboutAndCountedInTheAnswer();
    void lettersDoTheDaysWorkWithTheDrawerOpen();
    void searchNarrowsBoardAndClears();
    void noteGoesIntoTheTimeline();
    void incidentIsRegisteredByKeyboard();
    void keyboardIsOnTheNewCardWhereverTheFormWasAskedFor();
    void stateMenuOpensOnTheStateThatIs();
    void signOfTheOrderStaysWithTheSortedColumn();
    void incidentIsEdited();
    void listShowsTheSameAndSorts();
    void anotherProgramsChangeIsShown();
    void recordIsOpenedFromElsewhere();
    void picturesAreTaken();

private:
    void picture(const QString &name);
};

void TestIncidentsPage::boardShowsTheOpenAndThisMonthsClosed()
{
    const Board &shown = board()->board();
    QCOMPARE(shown.columns[0].count + shown.columns[1].count + shown.columns[2].count + shown.columns[3].count, 10);
    for (const qint64 id : shown.columns[4].ids)
        QCOMPARE(read(id).closedAt.localDate().month(), 11);
    QVERIFY(shown.columns[4].count > 3);
    QCOMPARE(board()->columnTitle(4), QString("Closed in November"));
    QCOMPARE(read(first(2)).title, QString("Refusioner mangler ydelser fra E-Dagpenge"));
}

void TestIncidentsPage::keyMovesACardAndTheDatabaseKnows()
{
    const qint64 id = first(0);
    board()->setFocus();
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(board()->placeOf(id).column, 1);
    QCOMPARE(read(id).state, IncidentState::UnderInvestigation);
    QCOMPARE(board()->current(), id);
}

void TestIncidentsPage::refusedMoveReturnsTheCardAndSaysWhy()
{
    const qint64 id = first(1);
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_Left, Qt::ControlModifier);
    QTRY_VERIFY(!board()->refusal().isEmpty());
    QCOMPARE(board()->placeOf(id).column, 1);
    QVERIFY(board()->refusal().contains("does not become new again"));
}

void TestIncidentsPage::thirdPartyIsAskedForInASmallForm()
{
    const qint64 id = first(1);
    board()->setFocus();
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_VERIFY(smallForm());
    auto *party = smallForm()->findChild<QComboBox *>();
    QVERIFY(party->hasFocus());
    party->setCurrentIndex(party->findText("E-Dagpenge"));
    QTest::keyClick(party, Qt::Key_Return);
    QTRY_COMPARE(board()->placeOf(id).column, 2);
    QCOMPARE(read(id).answerDueAt, m_desk.clock().now().plusHours(2));
    QTRY_VERIFY(!smallForm());
    QTRY_VERIFY(board()->hasFocus());
}

void TestIncidentsPage::aSmallFormGoesWithItsPage()
{
    const qint64 id = first(0);
    const int priority = read(id).priority;
    board()->setFocus();
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_4);
    QTRY_VERIFY(smallForm());
    m_page->hide();
    QTRY_VERIFY(!smallForm());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(!smallForm());
    QCOMPARE(read(id).priority, priority);
    // Nor does one come that was on its way when the page went.
    emit board()->priorityWanted(id, 4);
    m_page->hide();
    QTRY_VERIFY(m_desk.isIdle());
    QTRY_VERIFY(!smallForm());
    QCOMPARE(read(id).priority, priority);
}

void TestIncidentsPage::unknownCauseIsAskedForBeforeClosing()
{
    const qint64 id = first(0);
    QCOMPARE(read(id).cause, IncidentCause::Unknown);
    board()->setCurrent(id);
    emit board()->moveWanted(id, IncidentState::New, IncidentState::Closed);
    QTRY_VERIFY(smallForm());
    const int asked = smallForm()->height();
    emit smallForm()->confirmed();
    QVERIFY(smallForm());
    // What is wrong stands below the field, and the form makes room for it.
    QTRY_VERIFY(smallForm()->height() > asked);
    QTRY_COMPARE(smallForm()->height(), smallForm()->heightForWidth(smallForm()->width()));
    smallForm()->findChild<QLineEdit *>()->setText("Ikke set igen");
    emit smallForm()->confirmed();
    QTRY_COMPARE(board()->placeOf(id).column, 4);
    QCOMPARE(read(id).closeReason, QString("Ikke set igen"));
}

void TestIncidentsPage::priorityAsksForItsReason()
{
    const qint64 id = first(0);
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_4);
    QTRY_VERIFY(smallForm());
    auto *reason = smallForm()->findChild<QLineEdit *>();
    QTest::keyClicks(reason, "Kun test");
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(read(id).priority, 4);
    QCOMPARE(read(id).priorityReason, QString("Kun test"));
}

void TestIncidentsPage::openPartsAreAskedAboutAndCountedInTheAnswer()
{
    const Id<Incident> whole{first(1)};
    const Id<Incident> part{board()->idAt({1, 1})};
    const auto joined = m_desk.other().write({"Join"}, [=](Transaction &transaction) { return driftsraad::setParent(transaction, part, whole, QStringLiteral("B")); });
    QVERIFY(joined);
    QTRY_VERIFY(m_desk.isIdle());
    QSignalSpy said(m_page.get(), &Page::announce);
    board()->setFocus();
    board()->setCurrent(whole.value);
    emit board()->moveWanted(whole.value, IncidentState::UnderInvestigation, IncidentState::Resolved);
    QTRY_VERIFY(smallForm());
    QVERIFY(smallForm()->findChild<QComboBox *>());
    emit smallForm()->confirmed();
    QTRY_COMPARE(read(part.value).state, IncidentState::Resolved);
    QCOMPARE(read(whole.value).state, IncidentState::Resolved);
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(said.last().first().toString(), QStringLiteral("%1 and 1 part moved to Resolved").arg(read(whole.value).reference));
}

void TestIncidentsPage::lettersDoTheDaysWorkWithTheDrawerOpen()
{
    const qint64 id = first(1);
    // Without the drawer they are nobody's.
    board()->setFocus();
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_D);
    QVERIFY(!m_page->findChild<NoticeDialog *>());
    openDrawer(id);
    QTest::keyClick(board(), Qt::Key_D);
    QTRY_VERIFY(m_page->findChild<NoticeDialog *>());
    QVERIFY(m_page->findChild<NoticeDialog *>()->windowTitle().contains(read(id).reference));
    delete m_page->findChild<NoticeDialog *>();
    board()->setFocus();
    QTest::keyClick(board(), Qt::Key_S);
    QMenu *states = nullptr;
    QTRY_VERIFY((states = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QVERIFY(states->actions().size() >= 3);
    states->close();
}

void TestIncidentsPage::searchNarrowsBoardAndClears()
{
    board()->setFocus();
    QTest::keyClick(board(), '/');
    auto *search = m_page->findChild<SearchField *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, "refusioner");
    QTRY_COMPARE(board()->board().total(), 1);
    QTest::keyClicks(search, "xyz");
    QTRY_VERIFY(!board()->isVisible());
    QVERIFY(m_page->closePane());
    QTRY_VERIFY(board()->isVisible());
    QTRY_VERIFY(board()->board().total() > 9);
}

void TestIncidentsPage::noteGoesIntoTheTimeline()
{
    const qint64 id = first(2);
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_Return);
    QTRY_COMPARE(drawer()->detail().incident.id.value, id);
    const qsizetype before = drawer()->detail().timeline.size();
    auto *note = drawer()->findChild<QLineEdit *>();
    QTest::keyClicks(note, "Rykket for svar");
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(drawer()->detail().timeline.size(), before + 1);
    QCOMPARE(drawer()->detail().timeline.first().entry.text, QString("Rykket for svar"));
    QCOMPARE(drawer()->detail().timeline.first().entry.author, QString("Service manager A"));
    QVERIFY(note->text().isEmpty());
}

void TestIncidentsPage::incidentIsRegisteredByKeyboard()
{
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(form);
    QVERIFY(QTest::qWaitForWindowExposed(form));
    auto *title = form->findChild<QLineEdit *>();
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, "Kvitteringer mangler");
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    QTRY_COMPARE(read(board()->current()).title, QString("Kvitteringer mangler"));
    QCOMPARE(board()->placeOf(board()->current()).column, 0);
}

void TestIncidentsPage::keyboardIsOnTheNewCardWhereverTheFormWasAskedFor()
{
    auto *segments = m_page->findChild<SegmentedControl *>();
    segments->setFocus();
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    form->findChild<QLineEdit *>()->setText("Kvitteringer mangler");
    form->save();
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    QTRY_COMPARE(read(board()->current()).title, QString("Kvitteringer mangler"));
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), board());
    // In the list the same.
    showList();
    segments->setFocus();
    m_page->newRecord();
    form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    form->findChild<QLineEdit *>()->setText("Kvitteringer mangler igen");
    form->save();
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QTRY_COMPARE(list()->currentIndex().siblingAtColumn(IncidentTableModel::Title).data().toString(), QString("Kvitteringer mangler igen"));
}

void TestIncidentsPage::stateMenuOpensOnTheStateThatIs()
{
    const qint64 id = first(0);
    openDrawer(id);
    QTest::keyClick(board(), Qt::Key_S);
    auto *menu = drawer()->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->activeAction());
    QVERIFY(menu->activeAction()->isChecked());
    QCOMPARE(menu->activeAction()->text(), words(word(read(id).state)));
    // One step down is the next state; Enter moves there.
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(read(id).state, IncidentState::UnderInvestigation);
    // What has been looked at is not offered to become new again.
    QTRY_VERIFY(!drawer()->findChild<QMenu *>());
    QTRY_COMPARE(drawer()->detail().incident.state, IncidentState::UnderInvestigation);
    QTest::keyClick(board(), Qt::Key_S);
    QTRY_VERIFY((menu = drawer()->findChild<QMenu *>()) && menu->isVisible());
    QCOMPARE(menu->actions().first()->text(), words(word(IncidentState::UnderInvestigation)));
    QVERIFY(menu->actions().first()->isChecked());
    menu->close();
}

void TestIncidentsPage::signOfTheOrderStaysWithTheSortedColumn()
{
    showList();
    QHeaderView *head = list()->horizontalHeader();
    const auto press = [head](int column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
    };
    press(IncidentTableModel::Priority);
    QCOMPARE(head->sortIndicatorSection(), int(IncidentTableModel::Priority));
    const Qt::SortOrder order = head->sortIndicatorOrder();
    // Titles sort nothing.
    press(IncidentTableModel::Title);
    QCOMPARE(head->sortIndicatorSection(), int(IncidentTableModel::Priority));
    QCOMPARE(head->sortIndicatorOrder(), order);
    press(IncidentTableModel::Priority);
    QVERIFY(head->sortIndicatorOrder() != order);
}

void TestIncidentsPage::incidentIsEdited()
{
    const qint64 id = first(2);
    board()->setCurrent(id);
    m_page->edit();
    QTRY_VERIFY(m_page->findChild<IncidentForm *>());
    auto *form = m_page->findChild<IncidentForm *>();
    auto *title = form->findChild<QLineEdit *>();
    QCOMPARE(title->text(), read(id).title);
    title->setText("Refusioner mangler");
    form->save();
    QTRY_COMPARE(read(id).title, QString("Refusioner mangler"));
    QCOMPARE(read(id).reportedAt, Instant::local({2026, 11, 23}, {7, 41}));
    QTRY_VERIFY(board()->card(id) && board()->card(id)->title == "Refusioner mangler");
}

void TestIncidentsPage::listShowsTheSameAndSorts()
{
    const qint64 total = board()->board().total();
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    auto *list = m_page->findChild<TableView *>();
    QTRY_VERIFY(list->isVisible());
    auto *model = qobject_cast<IncidentTableModel *>(list->model());
    QTRY_COMPARE(model->rowCount(), static_cast<int>(total));
    model->sort(IncidentTableModel::Priority, Qt::AscendingOrder);
    const auto isSorted = [&] {
        QList<int> priorities;
        for (const qint64 id : model->ids())
            priorities.append(read(id).priority);
        return std::is_sorted(priorities.cbegin(), priorities.cend()) && priorities.last() > priorities.first();
    };
    QTRY_VERIFY(isSorted());
}

void TestIncidentsPage::anotherProgramsChangeIsShown()
{
    const qint64 id = first(0);
    const auto written = m_desk.other().write(Message("Test"), [id](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(Id<Incident>{id});
        incident->title = "Rettet af en anden";
        return transaction.put(*incident);
    });
    QVERIFY(written);
    QTRY_VERIFY(board()->card(id) && board()->card(id)->title == "Rettet af en anden");
}

void TestIncidentsPage::recordIsOpenedFromElsewhere()
{
    const qint64 id = first(3);
    QVERIFY(!m_page->openRecord({"organisation", 1}));
    QVERIFY(m_page->openRecord({"incident", id}));
    QTRY_COMPARE(drawer()->detail().incident.id.value, id);
    QVERIFY(drawer()->isVisible());
    QCOMPARE(board()->current(), id);
    const qint64 other = first(2);
    const auto line = m_desk.reader().list<TimelineEntry>("WHERE incident = ? LIMIT 1", {other});
    QVERIFY(line);
    QVERIFY(m_page->openRecord({"timeline_entry", line->first().id.value}));
    QTRY_COMPARE(drawer()->detail().incident.id.value, other);
}

void TestIncidentsPage::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    // What was just set is laid out in the next turns of the event loop.
    for (int turn = 0; turn < 4; ++turn)
        QApplication::sendPostedEvents();
    const QPixmap shown = m_page->grab();
    QVERIFY(!shown.isNull());
    if (!folder.isEmpty())
        QVERIFY(shown.save(QDir(folder).filePath(name)));
}

/// Draws the page in both schemes and languages; with DRIFTSRAAD_PICTURES set, the pictures are kept there.
void TestIncidentsPage::picturesAreTaken()
{
    setLanguage("da");
    board()->setCurrent(first(2));
    QTest::keyClick(board(), Qt::Key_Return);
    QTRY_VERIFY(drawer()->isVisible());
    QTRY_COMPARE(drawer()->detail().incident.id.value, first(2));
    for (const bool dark : {false, true}) {
        Theme::set(dark ? Scheme::Dark : Scheme::Light);
        for (const int width : {1392, 1072}) {
            m_page->resize(width, width == 1392 ? 912 : 712);
            const QString name = QStringLiteral("%1-%2").arg(width).arg(dark ? "dark" : "light");
            QTRY_VERIFY(m_desk.isIdle());
            picture("board-drawer-" + name + ".png");
        }
    }
    Theme::set(Scheme::Light);
    m_page->resize(1392, 912);
    drawer()->closeDrawer();
    board()->refuse(IncidentState::New, "H-214 er set på og bliver ikke ny igen. Flyt den til Under udredning.");
    picture("board-refused.png");
    const QPoint from = board()->cardRect({0, 0}).center();
    QTest::mousePress(board()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(board()->viewport(), from + QPoint(20, 20));
    QTest::mouseMove(board()->viewport(), QPoint(board()->columnRect(1).center().x() + 20, 260));
    picture("board-drag.png");
    QTest::keyClick(board(), Qt::Key_Escape);
    QTest::mouseRelease(board()->viewport(), Qt::LeftButton, {}, from);
    emit board()->moveWanted(first(1), IncidentState::UnderInvestigation, IncidentState::AtThirdParty);
    QTRY_VERIFY(smallForm());
    picture("board-thirdparty.png");
    emit smallForm()->cancelled();
    smallForm()->finish();
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QTRY_VERIFY(m_page->findChild<TableView *>()->isVisible());
    QTRY_VERIFY(m_desk.isIdle());
    picture("list.png");
    m_page->edit();
    QTRY_VERIFY(m_page->findChild<IncidentForm *>());
    if (const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES"); !folder.isEmpty())
        m_page->findChild<IncidentForm *>()->grab().save(QDir(folder).filePath("form.png"));
    setLanguage("en");
}

ROOM_TEST(TestIncidentsPage)
#include "tst_incidentspage.moc"
