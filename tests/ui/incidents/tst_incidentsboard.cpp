#include "core/incidents/incidentlink.h"
#include "core/incidents/incidenttemplate.h"
#include "core/incidents/savedfilter.h"
#include "core/settings/setting.h"
#include "tests/support/demodesk.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/bulkdialog.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentpicker.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/listimportdialog.h"
#include "ui/incidents/listplanmodel.h"
#include "ui/incidents/relationspanel.h"
#include "ui/incidents/savedfiltersbutton.h"
#include "ui/incidents/selectionbar.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace driftsraad;

/// The page's rows and groups, saved filters, what is done with several, relations, templates and the import, on the demo world.
class TestIncidentsBoard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void boardIsLaidInRowsByTheChip();
    void boardHasNoRowsForItsOwnColumns();
    void limitFromTheSettingsStandsInTheHead();
    void filterIsSavedSharedAndChosen();
    void savedFilterIsOpenedFromTheSearch();
    void colleaguesFilterIsOfferedWithoutAsking();
    void markedCardsAreChangedAtOnce();
    void movingOneOfTheMarkedMovesAll();
    void refusedOnesAreListed();
    void listIsGroupedWithHeadsThatAreSteppedOver();
    void chosenRowsAreCopiedForASpreadsheet();
    void viewIsKeptAndRestored();
    void incidentIsLinkedAndTheLinkIsFollowed();
    void incidentBecomesPartOfAnother();
    void closingAWholeAsksAboutItsParts();
    void newIncidentHasWhoTheMatrixNames();
    void templateIsSavedAndFillsTheForm();
    void incidentIsMadeByKeyboardAlone();
    void listIsImportedAfterItWasLookedAt();
    void pageFollowsTheLanguage();

private:
    BoardView *board() const { return m_page->findChild<BoardView *>(); }
    IncidentList *list() const { return m_page->findChild<IncidentList *>(); }
    IncidentTableModel *rows() const { return qobject_cast<IncidentTableModel *>(list()->model()); }
    IncidentDrawer *drawer() const { return m_page->findChild<IncidentDrawer *>(); }
    SmallForm *smallForm() const { return m_page->findChild<SmallForm *>(); }
    SelectionBar *selection() const { return m_page->findChild<SelectionBar *>(); }
    SavedFiltersButton *saved() const { return m_page->findChild<SavedFiltersButton *>(); }
    FilterChip *grouping() const;
    qint64 first(int column) const { return board()->idAt({column, 0}); }
    Incident read(qint64 id) { return m_desk.get(Id<Incident>{id}); }
    void showList();
    void openDrawer(qint64 id);
    void mark(const QList<qint64> &ids);

    DemoDesk m_desk;
    std::unique_ptr<IncidentsPage> m_page;
};

void TestIncidentsBoard::initTestCase()
{
    setUpLook(*qApp);
    setLanguage("en");
    m_desk.make();
}

void TestIncidentsBoard::init()
{
    m_desk.open();
    m_page = std::make_unique<IncidentsPage>(m_desk.store());
    m_page->resize(1360, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(board()->board().total() > 0);
    QTRY_VERIFY(m_desk.isIdle());
}

void TestIncidentsBoard::cleanup()
{
    m_page.reset();
    m_desk.close();
}

FilterChip *TestIncidentsBoard::grouping() const
{
    for (auto *chip : m_page->findChildren<FilterChip *>()) {
        if (chip->accessibleName().contains("Grouping"))
            return chip;
    }
    return nullptr;
}

void TestIncidentsBoard::showList()
{
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(m_desk.isIdle());
}

void TestIncidentsBoard::openDrawer(qint64 id)
{
    board()->setFocus();
    board()->setCurrent(id);
    QTest::keyClick(board(), Qt::Key_Return);
    QTRY_COMPARE(drawer()->detail().incident.id.value, id);
}

void TestIncidentsBoard::mark(const QList<qint64> &ids)
{
    board()->setFocus();
    for (const qint64 id : ids) {
        board()->setCurrent(id);
        QTest::keyClick(board(), Qt::Key_Space);
    }
}

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

void TestIncidentsBoard::markedCardsAreChangedAtOnce()
{
    const QList<qint64> ids{board()->idAt({1, 0}), board()->idAt({1, 1})};
    mark(ids);
    QVERIFY(selection()->isVisible());
    QCOMPARE(selection()->count(), 2);
    m_page->edit();
    auto *dialog = m_page->findChild<BulkDialog *>();
    QVERIFY(dialog);
    emit dialog->submitted();
    QVERIFY(dialog->isVisible());
    const auto boxes = dialog->findChildren<QComboBox *>();
    for (auto *box : boxes) {
        if (box->accessibleName() == "Cause")
            box->setCurrentIndex(box->findData(static_cast<int>(IncidentCause::Municipality)));
    }
    for (auto *line : dialog->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == "Responsible")
            line->setText("Driftsvagten");
    }
    emit dialog->submitted();
    QTRY_COMPARE(read(ids[0]).cause, IncidentCause::Municipality);
    for (const qint64 id : ids)
        QCOMPARE(read(id).responsible, QString("Driftsvagten"));
    QTRY_VERIFY(!m_page->findChild<BulkDialog *>());
    QVERIFY(m_page->closePane());
    QVERIFY(!selection()->isVisible());
}

void TestIncidentsBoard::movingOneOfTheMarkedMovesAll()
{
    const QList<qint64> ids{board()->idAt({0, 0}), board()->idAt({0, 1})};
    mark(ids);
    QTest::keyClick(board(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(board()->placeOf(ids[1]).column, 1);
    QCOMPARE(read(ids[0]).state, IncidentState::UnderInvestigation);
    QCOMPARE(read(ids[1]).state, IncidentState::UnderInvestigation);
}

void TestIncidentsBoard::refusedOnesAreListed()
{
    // Closed without a cause: the one whose cause is known goes, the other is named with the reason.
    qint64 known = 0;
    qint64 unknown = 0;
    for (const BoardColumn &column : board()->board().columns) {
        for (const qint64 id : column.ids) {
            const Incident incident = read(id);
            if (!isOpen(incident.state))
                continue;
            (incident.cause == IncidentCause::Unknown ? unknown : known) = id;
        }
    }
    QVERIFY(known && unknown);
    mark({known, unknown});
    m_page->edit();
    auto *dialog = m_page->findChild<BulkDialog *>();
    dialog->choose(IncidentState::Closed);
    emit dialog->submitted();
    QTRY_COMPARE(read(known).state, IncidentState::Closed);
    QTRY_VERIFY(m_page->findChild<QListWidget *>("refused"));
    QVERIFY(m_page->findChild<QListWidget *>("refused")->item(0)->text().startsWith(read(unknown).reference));
    QVERIFY(isOpen(read(unknown).state));
}

void TestIncidentsBoard::listIsGroupedWithHeadsThatAreSteppedOver()
{
    showList();
    const QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    grouping()->setValue(static_cast<int>(IncidentGrouping::State));
    QTRY_VERIFY(rows()->index(0, 0).data(SectionRole).toBool());
    QCOMPARE(rows()->index(0, 0).data().toString(), QString("New"));
    QCOMPARE(rows()->idAt(0), 0);
    const int count = rows()->index(0, 0).data(CountRole).toInt();
    for (int row = 1; row <= count; ++row)
        QCOMPARE(read(rows()->idAt(row)).state, IncidentState::New);
    const int next = count + 1;
    QVERIFY(rows()->index(next, 0).data(SectionRole).toBool());
    list()->setFocus();
    list()->setCurrentIndex(rows()->index(count, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), next + 1);
    QVERIFY(!list()->grab().isNull());
    grouping()->clear();
    QTRY_COMPARE(rows()->rowCount(), static_cast<int>(rows()->ids().size()));
}

void TestIncidentsBoard::chosenRowsAreCopiedForASpreadsheet()
{
    const qint64 id = first(2);
    const auto written = m_desk.other().write(Message("Test"), [id](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(Id<Incident>{id});
        incident->title = "=1+1";
        return transaction.put(*incident);
    });
    QVERIFY(written);
    showList();
    QTRY_VERIFY(rows()->rowOf(id) >= 0);
    list()->selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), rows()->ids().size() + 1);
    QVERIFY(lines.first().startsWith("Number\tPriority\tTitle\t"));
    QVERIFY(!QGuiApplication::clipboard()->text().contains("\t=1+1"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains("<table"));
    // On the board the marked cards, or the one that the keyboard is on.
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(0);
    board()->setFocus();
    board()->setCurrent(first(1));
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(board(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(read(first(1)).reference));
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

void TestIncidentsBoard::incidentIsLinkedAndTheLinkIsFollowed()
{
    const qint64 id = first(0);
    openDrawer(id);
    emit drawer()->relations()->linkWanted();
    QTRY_VERIFY(smallForm());
    auto *picker = smallForm()->findChild<IncidentPicker *>();
    const Incident other = read(first(1));
    const qint64 before = m_desk.count("SELECT COUNT(*) FROM incident_link");
    QTest::keyClicks(picker->findChild<QLineEdit *>(), other.reference);
    QTRY_COMPARE(picker->chosen(), other.id);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(drawer()->detail().linked.size(), 1);
    QCOMPARE(drawer()->detail().linked.first().reference, other.reference);
    emit drawer()->relations()->openWanted(other.id.value);
    QTRY_COMPARE(drawer()->detail().incident.id, other.id);
    QCOMPARE(drawer()->detail().linked.first().id.value, id);
    emit drawer()->relations()->unlinkWanted(id, {});
    QTRY_VERIFY(drawer()->detail().linked.isEmpty());
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM incident_link"), before);
}

void TestIncidentsBoard::incidentBecomesPartOfAnother()
{
    const qint64 part = first(0);
    const Incident whole = read(first(2));
    openDrawer(part);
    emit drawer()->relations()->parentWanted();
    QTRY_VERIFY(smallForm());
    auto *picker = smallForm()->findChild<IncidentPicker *>();
    picker->findChild<QLineEdit *>()->setText(whole.reference);
    QTRY_COMPARE(picker->chosen(), whole.id);
    emit smallForm()->confirmed();
    QTRY_VERIFY(drawer()->detail().parent.has_value());
    QCOMPARE(drawer()->detail().parent->id, whole.id);
    emit drawer()->relations()->openWanted(whole.id.value);
    QTRY_COMPARE(drawer()->detail().parts.size(), 1);
    emit drawer()->relations()->standAloneWanted(part, {});
    QTRY_VERIFY(drawer()->detail().parts.isEmpty());
}

void TestIncidentsBoard::closingAWholeAsksAboutItsParts()
{
    const qint64 whole = first(1);
    const qint64 part = first(0);
    const auto written = m_desk.other().write(Message("Test"), [=](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(Id<Incident>{part});
        incident->parent = {whole};
        return transaction.put(*incident);
    });
    QVERIFY(written);
    QTRY_VERIFY(m_desk.isIdle());
    board()->setCurrent(whole);
    emit board()->moveWanted(whole, IncidentState::UnderInvestigation, IncidentState::Resolved);
    QTRY_VERIFY(smallForm());
    auto *with = smallForm()->findChild<QComboBox *>();
    QVERIFY(with->hasFocus());
    emit smallForm()->confirmed();
    QTRY_COMPARE(read(whole).state, IncidentState::Resolved);
    QCOMPARE(read(part).state, IncidentState::Resolved);
}

void TestIncidentsBoard::newIncidentHasWhoTheMatrixNames()
{
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(form);
    const auto responsible = [form] {
        for (auto *line : form->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Responsible")
                return line;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QTRY_VERIFY(!responsible()->text().isEmpty());
    form->reject();
}

void TestIncidentsBoard::templateIsSavedAndFillsTheForm()
{
    // Of another solution than those that have templates.
    const qint64 solution = m_desk.count("SELECT id FROM solution WHERE name = 'Serviceplatformen'");
    m_page->findChild<FilterBar *>()->choose({.solution = {solution}});
    const qint64 before = m_desk.count("SELECT COUNT(*) FROM incident_template");
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QTRY_VERIFY(m_desk.isIdle());
    form->findChild<QLineEdit *>()->setText("Login fejler for mange");
    form->findChild<QPlainTextEdit *>()->setPlainText("Hvem er ramt, og siden hvornår?");
    for (auto *save : form->findChildren<QToolButton *>()) {
        if (save->accessibleName() == "Save these fields as a template")
            save->click();
    }
    auto *dialog = form->findChild<FormDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText("Login på platformen");
    emit dialog->submitted();
    QTRY_COMPARE(m_desk.count("SELECT COUNT(*) FROM incident_template"), before + 1);
    QTRY_VERIFY(!form->findChild<FormDialog *>());
    form->reject();
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    m_page->newRecord();
    form = m_page->findChild<IncidentForm *>();
    QComboBox *templates = nullptr;
    for (auto *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Template")
            templates = box;
    }
    QTRY_COMPARE(templates->count(), 2);
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Down);
    QTRY_COMPARE(form->findChild<QLineEdit *>()->text(), QString("Login fejler for mange"));
    QCOMPARE(form->findChild<QPlainTextEdit *>()->toPlainText(), QString("Hvem er ramt, og siden hvornår?"));
    // What a person has written stays.
    form->findChild<QLineEdit *>()->setText("Noget andet");
    QTest::keyClick(templates, Qt::Key_Up);
    QTest::keyClick(templates, Qt::Key_Down);
    QCOMPARE(form->findChild<QLineEdit *>()->text(), QString("Noget andet"));
    form->reject();
}

void TestIncidentsBoard::incidentIsMadeByKeyboardAlone()
{
    board()->setFocus();
    QTest::keyClick(board(), Qt::Key_N);
    QTRY_VERIFY(m_page->findChild<IncidentForm *>());
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    auto *title = form->findChild<QLineEdit *>();
    QTRY_VERIFY(title->hasFocus());
    QTRY_VERIFY(m_desk.isIdle());
    QTest::keyClicks(title, "Kvitteringer mangler");
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    QTRY_COMPARE(read(board()->current()).title, QString("Kvitteringer mangler"));
    QVERIFY(!read(board()->current()).responsible.isEmpty());
}

void TestIncidentsBoard::listIsImportedAfterItWasLookedAt()
{
    const QString path = m_desk.filePath("liste.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Sagsnr;Hvad;System;Oprettet;Status\n17;Login fejler i importen;NemRefusion;20-11-2026 08:00;Ny\n18;Uden løsning;Findes ikke;20-11-2026 09:00;Ny\n");
    file.close();
    ListImportDialog dialog(m_desk.store(), {}, m_page.get());
    dialog.show();
    dialog.session().openFile(path);
    QTRY_COMPARE(dialog.session().stage(), ListImportSession::Stage::Ready);
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Problem), 2);
    auto *model = dialog.findChild<ListPlanModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // What nobody knew the heading for is said at the left.
    dialog.session().setField(0, 1, "title");
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Add), 1);
    QCOMPARE(model->index(0, ListPlanModel::Title).data().toString(), QString("Uden løsning"));
    QVERIFY(model->index(0, ListPlanModel::Said).data().toString().contains("Findes ikke"));
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM incident_origin"), 0);
    QTRY_VERIFY(!dialog.session().isBusy());
    dialog.confirm();
    QTRY_COMPARE(m_desk.count("SELECT COUNT(*) FROM incident_origin"), 1);
    QTRY_VERIFY(!dialog.isVisible());
    ListImportDialog again(m_desk.store(), {}, m_page.get());
    again.session().openFile(path);
    QTRY_COMPARE(again.session().plan().count(RowAction::Same), 1);
    QCOMPARE(again.session().plan().count(RowAction::Add), 0);
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

QTEST_MAIN(TestIncidentsBoard)
#include "tst_incidentsboard.moc"
