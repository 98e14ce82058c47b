#include "core/catalog.h"
#include "core/demo/demo.h"
#include "ui/kit/banner.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"
#include "ui/responsibility/calldialog.h"
#include "ui/responsibility/callcard.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/pastedialog.h"
#include "ui/responsibility/placelist.h"
#include "ui/responsibility/problemlink.h"
#include "ui/responsibility/reasonform.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/responsibility/solutiontabs.h"
#include "ui/responsibility/taskactions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace driftsraad;

/// The page on the demo world, from key press to what the database holds.
class ResponsibilityPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void marksAreReadAsPeopleWriteThem();
    void typingXStoresAndUndoRestores();
    void severalCellsAreOneChangeSet();
    void lastResponsibleIsTakenAwayWithAReason();
    void pastedBlockIsAskedForFirst();
    void unknownTextIsRefused();
    void blockIsLaidByItsNames();
    void copyIsPastedBackWhereItCameFrom();
    void copiedNamesBringTheirHeads();
    void cellIsEditedFromADayToCome();
    void standingValueIsCorrectedInTheForm();
    void resetFollowsTheStandard();
    void filesBelongToTheValueThatCounts();
    void tasksAndPartiesMoveByKeyboard();
    void removedPartyComesBackFromTheToast();
    void otherDayIsForReading();
    void differencesAreShownAndListed();
    void everyCheckIsListedWithAJump();
    void deviationsCanFollowAChangedStandard();
    void whoToCallIsAnswered();
    void conflictIsShownFieldByField();
    void cellsSayWhatTheyMean();
    void picturesAreTaken();

private:
    MatrixModel *model() const { return m_page->findChild<MatrixModel *>(); }
    MatrixGrid *grid() const { return m_page->findChild<MatrixGrid *>(); }
    QPushButton *link() const { return m_page->findChild<ProblemLink *>(); }
    void showDay(const char *day, const char *before);
    void choose(const char *task, const char *party);
    MatrixCell stored(const char *task, const char *party, const char *solution = "NemRefusion") const;
    qint64 changeSets() const { return m_other->reader().number("SELECT count(*) FROM change_set").valueOr(-1); }
    void picture(const QString &name, QSize size);

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<ResponsibilityPage> m_page;
    int m_copy = 0;
};

void ResponsibilityPageTest::initTestCase()
{
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(makeDemo(m_folder.filePath("demo.db"), QDate(2026, 11, 23)));
}

void ResponsibilityPageTest::init()
{
    const QString path = m_folder.filePath(QStringLiteral("t%1.db").arg(++m_copy));
    QVERIFY(QFile::copy(m_folder.filePath("demo.db"), path));
    m_store = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = path}, {.name = "Service manager A"});
    QTRY_COMPARE(opened.size(), 1);
    auto other = Store::open({.path = path}, catalog(), *m_clock, {.author = {.name = "Service manager B"}});
    QVERIFY(other);
    m_other = std::move(*other);
    m_page = std::make_unique<ResponsibilityPage>(*m_store);
    m_page->resize(1392, 920);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(model()->rowCount(), 11);
    auto *tabs = m_page->findChild<SolutionTabs *>();
    for (int i = 1; i < tabs->tabs()->count(); ++i) {
        if (tabs->tabs()->tabText(i) == "NemRefusion")
            tabs->tabs()->setCurrentIndex(i);
    }
    QTRY_COMPARE(model()->matrix().solutionName, QString("NemRefusion"));
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::cleanup()
{
    m_page.reset();
    m_other.reset();
    m_store.reset();
}

void ResponsibilityPageTest::choose(const char *task, const char *party)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 1; column < model()->columnCount() - 1; ++column) {
            if (model()->place(model()->index(row, column)) == QStringLiteral("%1, %2").arg(QString::fromUtf8(task), QString::fromUtf8(party)))
                grid()->setCurrentIndex(model()->index(row, column));
        }
    }
}

MatrixCell ResponsibilityPageTest::stored(const char *task, const char *party, const char *solution) const
{
    const auto found = m_other->reader().list<Solution>("WHERE name = ?", {QString::fromUtf8(solution)});
    const auto made = matrix(m_other->reader(), found->first().id, m_clock->today());
    for (int row = 0; row < made->tasks.size(); ++row) {
        for (int column = 0; column < made->parties.size(); ++column) {
            if (made->tasks[row].name == QString::fromUtf8(task) && made->parties[column].name == QString::fromUtf8(party))
                return made->cells[row][column];
        }
    }
    return {};
}

void ResponsibilityPageTest::marksAreReadAsPeopleWriteThem()
{
    QCOMPARE(degreeOfText(" x "), Degree::Responsible);
    QCOMPARE(degreeOfText("(X)"), Degree::Partly);
    QCOMPARE(degreeOfText("( x )"), Degree::Partly);
    QCOMPARE(degreeOfText("-"), Degree::Empty);
    QCOMPARE(degreeOfText(""), Degree::Empty);
    QVERIFY(!degreeOfText("ja"));
}

void ResponsibilityPageTest::typingXStoresAndUndoRestores()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 before = changeSets();
    choose("Kontraktstyring", "Kommuner");
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    QTest::keyClick(grid(), Qt::Key_X);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(m_store->isIdle());
    QCOMPARE(stored("Kontraktstyring", "Kommuner").content.degree, Degree::Responsible);
    QVERIFY(model()->cell(grid()->currentIndex())->deviates);
    QCOMPARE(changeSets(), before + 1);
    m_store->undo(this, changed.first().first().value<CommittedChanges>().changeSet, [](const Result<CommittedChanges> &) {});
    QTRY_COMPARE(model()->cell(grid()->currentIndex())->content.degree, Degree::Empty);
    QVERIFY(!stored("Kontraktstyring", "Kommuner").deviates);
}

void ResponsibilityPageTest::severalCellsAreOneChangeSet()
{
    const qint64 before = changeSets();
    choose("Leverandørstyring", "Kommuner");
    const QModelIndex from = grid()->currentIndex();
    grid()->selectionModel()->select(QItemSelection(from, model()->index(from.row() + 1, from.column() + 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid(), Qt::Key_X, Qt::ShiftModifier);
    QTRY_COMPARE(stored("Kontraktstyring", "Leverandør").content.degree, Degree::Partly);
    QCOMPARE(stored("Leverandørstyring", "Kommuner").content.degree, Degree::Partly);
    QCOMPARE(changeSets(), before + 1);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::lastResponsibleIsTakenAwayWithAReason()
{
    const qint64 before = changeSets();
    choose("Leverandørstyring", "KOMBIT");
    QTest::keyClick(grid(), Qt::Key_Delete);
    QTRY_VERIFY(m_page->findChild<ReasonForm *>() && m_page->findChild<ReasonForm *>()->isVisible());
    m_page->findChild<ReasonForm *>()->reject();
    QTRY_VERIFY(!m_page->findChild<ReasonForm *>());
    QCOMPARE(model()->cell(grid()->currentIndex())->content.degree, Degree::Responsible);
    QCOMPARE(changeSets(), before);

    QTest::keyClick(grid(), Qt::Key_Delete);
    QTRY_VERIFY(m_page->findChild<ReasonForm *>() && m_page->findChild<ReasonForm *>()->isVisible());
    auto *form = m_page->findChild<ReasonForm *>();
    emit form->submitted();
    QCOMPARE(changeSets(), before);
    form->findChild<QLineEdit *>()->setText("Flyttes til en ny opgave");
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    emit form->submitted();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(stored("Leverandørstyring", "KOMBIT").content.degree, Degree::Empty);
    QVERIFY(words(changed.first().first().value<CommittedChanges>().label).endsWith("Begrundelse: Flyttes til en ny opgave"));
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::pastedBlockIsAskedForFirst()
{
    const qint64 before = changeSets();
    choose("Leverandørstyring", "KOMBIT");
    QGuiApplication::clipboard()->setText("x\t(x)\t-\r\nX\t\tX\r\n");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = m_page->findChild<PasteDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTableView *>();
    QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(1, 1).data().toString(), QString("Leverandør"));
    QCOMPARE(changeSets(), before);
    dialog->findChild<QLineEdit *>()->setText("Møde 3/2026");
    emit dialog->submitted();
    QTRY_COMPARE(stored("Kontraktstyring", "Leverandør").content.degree, Degree::Responsible);
    QCOMPARE(stored("Leverandørstyring", "Kommuner").content.degree, Degree::Partly);
    QCOMPARE(stored("Leverandørstyring", "Kommuner").content.decided, QString("Møde 3/2026"));
    QCOMPARE(changeSets(), before + 1);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::unknownTextIsRefused()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    choose("Leverandørstyring", "KOMBIT");
    QGuiApplication::clipboard()->setText("x\tmåske");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(failed.size(), 1);
    QVERIFY(words(failed.first().first().value<Error>().message).contains("måske"));
    QVERIFY(!m_page->findChild<PasteDialog *>());
}

void ResponsibilityPageTest::blockIsLaidByItsNames()
{
    const ClipboardGrid block{{"Opgave", "Leverandør", "KOMBIT"}, {"Sikkerhed", "(x)", "x"}, {"kontraktstyring", "x", ""}};
    choose("Styregrupper", "Kommuner");
    const auto cells = pastedCells(block, *model(), grid()->chosenCells(), {});
    QVERIFY(cells);
    QCOMPARE(*cells, (QList<PastedCell>{{10, 2, Degree::Partly}, {10, 0, Degree::Responsible}, {1, 2, Degree::Responsible}, {1, 0, Degree::Empty}}));
    for (const ClipboardGrid &wrong : {ClipboardGrid{{"Opgave", "KOMBIT"}, {"Ingen opgave", "x"}}, ClipboardGrid{{"Opgave", "Ingen", "KOMBIT"}, {"Sikkerhed", "x", "x"}},
                                       ClipboardGrid{{"x", "x", "x", "x"}}, ClipboardGrid{}})
        QVERIFY(!pastedCells(wrong, *model(), grid()->chosenCells(), {4, 5}));
}

void ResponsibilityPageTest::copyIsPastedBackWhereItCameFrom()
{
    choose("1. level support", "KOMBIT");
    const QModelIndex from = grid()->currentIndex();
    grid()->selectionModel()->select(QItemSelection(from, model()->index(from.row() + 2, from.column() + 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const ClipboardGrid expected{{"", "X", "(X)"}, {"X", "", "X"}, {"", "", "X"}};
    QCOMPARE(gridFromText(data->text()), expected);
    QCOMPARE(gridFromHtml(data->html()), expected);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_page->findChild<PasteDialog *>());
}

void ResponsibilityPageTest::copiedNamesBringTheirHeads()
{
    grid()->selectionModel()->select(QItemSelection(model()->index(0, 0), model()->index(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const ClipboardGrid expected{{"Opgave", "KOMBIT", "Kommuner"}, {"Leverandørstyring", "X", ""}, {"Kontraktstyring", "X", ""}};
    QCOMPARE(gridFromText(data->text()), expected);
    QCOMPARE(gridFromHtml(data->html()), expected);
}

void ResponsibilityPageTest::cellIsEditedFromADayToCome()
{
    choose("Kontraktstyring", "Kommuner");
    m_page->edit();
    auto *form = m_page->findChild<CellForm *>();
    QVERIFY(form);
    form->findChild<QComboBox *>()->setCurrentIndex(2);
    auto *from = form->findChild<DateField *>();
    from->setText("31-02-2027");
    QVERIFY(!form->check());
    from->setText("1-1-2027");
    emit form->submitted();
    const auto on = [&](QDate day) {
        const Matrix &shown = model()->matrix();
        const CellKey key{shown.solution, shown.tasks[1].id, shown.parties[1].id};
        return cellOn(m_other->reader(), key, day)->content.degree;
    };
    QTRY_COMPARE(on({2027, 1, 1}), Degree::Responsible);
    QCOMPARE(on({2026, 12, 31}), Degree::Empty);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::standingValueIsCorrectedInTheForm()
{
    choose("2. level support", "KOMBIT");
    const MatrixCell before = stored("2. level support", "KOMBIT");
    m_page->edit();
    auto *form = m_page->findChild<CellForm *>();
    QVERIFY(form);
    const auto choices = form->findChildren<QRadioButton *>();
    choices.last()->setChecked(true);
    QVERIFY(form->corrects());
    QCOMPARE(form->from(), before.validFrom);
    form->findChild<DateField *>()->setDate({2026, 4, 1});
    emit form->submitted();
    QTRY_COMPARE(stored("2. level support", "KOMBIT").validFrom, QDate(2026, 4, 1));
    QCOMPARE(stored("2. level support", "KOMBIT").source, before.source);
    QCOMPARE(stored("2. level support", "KOMBIT").content, before.content);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::resetFollowsTheStandard()
{
    choose("2. level support", "KOMBIT");
    emit m_page->findChild<CellDrawer *>()->followWanted();
    QTRY_VERIFY(!stored("2. level support", "KOMBIT").deviates);
    QTRY_VERIFY(!model()->cell(grid()->currentIndex())->deviates);
}

void ResponsibilityPageTest::filesBelongToTheValueThatCounts()
{
    QSignalSpy wanted(m_page.get(), &Page::showAttachments);
    choose("2. level support", "KOMBIT");
    const auto files = [this]() -> QToolButton * {
        const auto buttons = m_page->findChild<CellDrawer *>()->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [](const QToolButton *button) { return button->accessibleName() == QLatin1String("Bilag"); });
        return found == buttons.cend() ? nullptr : *found;
    };
    QVERIFY(files() && !files()->isHidden());
    files()->click();
    QCOMPARE(wanted.size(), 1);
    const auto record = wanted.first().first().value<RecordRef>();
    QCOMPARE(record.table, QStringLiteral("responsibility_cell"));
    QCOMPARE(record.id, stored("2. level support", "KOMBIT").source.value);
    // Where nobody has a part there is no value to hang a file on.
    choose("3. level support", "KOMBIT");
    QVERIFY(files()->isHidden());
}

void ResponsibilityPageTest::tasksAndPartiesMoveByKeyboard()
{
    m_page->findChild<SolutionTabs *>()->tabs()->setCurrentIndex(0);
    QTRY_VERIFY(model()->isStandard());
    QTRY_VERIFY(m_store->isIdle());
    choose("Kontraktstyring", "KOMBIT");
    QTest::keyClick(grid(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(model()->matrix().tasks[2].name, QString("Kontraktstyring"));
    QTRY_COMPARE(grid()->currentIndex().row(), 2);
    QTest::keyClick(grid(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(model()->matrix().parties[1].name, QString("KOMBIT"));
    QTRY_COMPARE(grid()->currentIndex().column(), 2);
    QCOMPARE(model()->cell(grid()->currentIndex())->content.degree, Degree::Responsible);
    // The head only tells; the order it shows is the stored one.
    grid()->horizontalHeader()->moveSection(2, 1);
    QTRY_COMPARE(model()->matrix().parties[0].name, QString("KOMBIT"));
    QCOMPARE(grid()->horizontalHeader()->visualIndex(2), 2);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::removedPartyComesBackFromTheToast()
{
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    m_page->findChild<TaskActions *>()->remove(model()->matrix().parties[1]);
    QTRY_COMPARE(model()->matrix().parties.size(), 2);
    m_store->undo(this, changed.first().first().value<CommittedChanges>().changeSet, [](const Result<CommittedChanges> &) {});
    QTRY_COMPARE(model()->matrix().parties.size(), 3);
    QCOMPARE(stored("1. level support", "Kommuner").content.degree, Degree::Responsible);
}

void ResponsibilityPageTest::otherDayIsForReading()
{
    const qint64 before = changeSets();
    showDay("30-05-2017", nullptr);
    QTRY_COMPARE(model()->matrix().day, QDate(2017, 5, 30));
    QTRY_VERIFY(m_store->isIdle());
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(!model()->offersChoice(row));
    choose("2. level support", "KOMBIT");
    QCOMPARE(model()->cell(grid()->currentIndex())->content.degree, Degree::Partly);
    QSignalSpy failed(m_page.get(), &Page::failed);
    QTest::keyClick(grid(), Qt::Key_X);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changeSets(), before);
    bool shown = false;
    for (Banner *banner : m_page->findChildren<Banner *>()) {
        if (!banner->isVisible())
            continue;
        shown = true;
        emit banner->actionTriggered();
    }
    QVERIFY(shown);
    QTRY_COMPARE(model()->matrix().day, m_clock->today());
}

void ResponsibilityPageTest::differencesAreShownAndListed()
{
    showDay("23-11-2026", "30-05-2017");
    QTRY_VERIFY(model()->compares());
    choose("2. level support", "KOMBIT");
    QCOMPARE(model()->before(grid()->currentIndex())->degree, Degree::Partly);
    QVERIFY(grid()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(degreeText(Degree::Partly)));
    QTRY_VERIFY(m_store->isIdle());
    link()->click();
    auto *list = m_page->findChild<PlaceList *>();
    QVERIFY(list);
    auto *table = list->findChild<QTableView *>();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 3);
}

void ResponsibilityPageTest::everyCheckIsListedWithAJump()
{
    QVERIFY(link()->text().contains("ansvarlig"));
    link()->click();
    QTRY_VERIFY(m_page->findChild<PlaceList *>());
    auto *table = m_page->findChild<PlaceList *>()->findChild<QTableView *>();
    bool jumped = false;
    for (int row = 0; row < table->model()->rowCount() && !jumped; ++row) {
        if (table->model()->index(row, 0).data().toString() != "Driftsopfølgning")
            continue;
        jumped = true;
        emit table->activated(table->model()->index(row, 0));
    }
    QVERIFY(jumped);
    QTRY_COMPARE(grid()->currentIndex().row(), 2);
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::deviationsCanFollowAChangedStandard()
{
    const MatrixCell own = stored("2. level support", "KOMBIT");
    const Matrix &shown = model()->matrix();
    const CellKey key{{}, shown.tasks[7].id, shown.parties[0].id};
    QVERIFY(m_other->write({"Edit"}, [&](Transaction &transaction) { return setCell(transaction, key, own.standard, own.content); }));
    m_page->findChild<SolutionTabs *>()->tabs()->setCurrentIndex(0);
    const auto asked = [&]() -> Banner * {
        for (Banner *banner : m_page->findChildren<Banner *>()) {
            if (banner->isVisible())
                return banner;
        }
        return nullptr;
    };
    QTRY_VERIFY(asked());
    emit asked()->actionTriggered();
    QTRY_VERIFY(!stored("2. level support", "KOMBIT").deviates);
    QTRY_VERIFY(!asked());
}

void ResponsibilityPageTest::whoToCallIsAnswered()
{
    CallDialog dialog(*m_store, {.solution = model()->matrix().solution, .level = SupportLevel::Second}, m_page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_COMPARE(dialog.findChildren<CallCard *>().size(), 2);
    QVERIFY(dialog.findChildren<CallCard *>().first()->accessibleName().contains("KOMBIT"));
    QSignalSpy wanted(&dialog, &CallDialog::recordWanted);
    auto *reasons = dialog.findChildren<CallCard *>().first()->findChild<ReasonList *>();
    reasons->findChild<QToolButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::showDay(const char *day, const char *before)
{
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains("matricen", Qt::CaseInsensitive) && button->accessibleName().contains("dag", Qt::CaseInsensitive))
            button->click();
    }
    auto *form = m_page->findChild<SightForm *>();
    QVERIFY(form);
    const auto fields = form->findChildren<DateField *>();
    fields[0]->setText(day);
    fields[2]->setText(before ? QString(before) : QString());
    emit form->submitted();
}

void ResponsibilityPageTest::conflictIsShownFieldByField()
{
    choose("3. level support", "KOMBIT");
    const Matrix &shown = model()->matrix();
    const QModelIndex at = grid()->currentIndex();
    const CellKey key{shown.solution, shown.tasks[at.row()].id, shown.parties[model()->partyOf(at.column())].id};
    CellContent mine{.degree = Degree::Partly, .condition = "Efter aftale"};
    QVERIFY(m_other->write({"Edit"}, [&](Transaction &transaction) { return setCell(transaction, key, {}, mine); }));
    QTest::keyClick(grid(), Qt::Key_X);
    QTRY_VERIFY(m_page->findChild<ConflictDialog *>());
    auto *dialog = m_page->findChild<ConflictDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChildren<QRadioButton *>().size() >= 2);
    dialog->findChildren<QRadioButton *>().first()->click();
    dialog->accept();
    QTRY_COMPARE(stored("3. level support", "KOMBIT").content.degree, Degree::Responsible);
    QCOMPARE(stored("3. level support", "KOMBIT").content.condition, QString("Efter aftale"));
    QTRY_VERIFY(m_store->isIdle());
}

void ResponsibilityPageTest::cellsSayWhatTheyMean()
{
    choose("2. level support", "KOMBIT");
    const QString said = grid()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(degreeText(Degree::Responsible)) && said.contains(degreeText(Degree::Partly)), qPrintable(said));
    QVERIFY(!model()->warning(2).isEmpty());
}

void ResponsibilityPageTest::picture(const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    m_page->resize(size);
    QTRY_VERIFY(m_store->isIdle());
    QVERIFY(!m_page->grab().isNull());
    if (!folder.isEmpty())
        m_page->grab().save(folder + QStringLiteral("/responsibility-%1.png").arg(name));
}

void ResponsibilityPageTest::picturesAreTaken()
{
    choose("2. level support", "KOMBIT");
    m_page->findChild<CellDrawer *>()->closeDrawer();
    picture("1280-light", {1072, 728});
    m_page->resize(1600, 920);
    m_page->findChild<CellDrawer *>()->openDrawer();
    picture("1600-light", {1440, 920});
    Theme::set(Scheme::Dark);
    picture("1600-dark", {1440, 920});
    Theme::set(Scheme::Light);
}

QTEST_MAIN(ResponsibilityPageTest)
#include "tst_responsibilitypage.moc"
