#include "core/storage/attachment.h"
#include "tests/support/roomtest.h"
#include "tests/ui/responsibility/matrixdesk.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/recorddialog.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/cellform.h"
#include "ui/responsibility/reasonform.h"
#include "ui/responsibility/taskactions.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QToolButton>

using namespace driftsraad;

/// Cells of the matrix, from key press to what the database holds.
class MatrixEditingTest : public MatrixDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void typingXStoresAndUndoRestores();
    void aClickChoosesAndTheNextGoesOn();
    void severalCellsAreOneChangeSet();
    void lastResponsibleIsTakenAwayWithAReason();
    void takingADatedValueAwayAsksForTheReason();
    void aValueThatTakesNoXAwayGoesAtOnce();
    void removingAColumnAsksForTheReason();
    void aNewPartyStandsLastAndCanBeFilledAtOnce();
    void theMenuKeyOffersWhatTheKeysDo();
    void cellIsEditedFromADayToCome();
    void standingValueIsCorrectedInTheForm();
    void resetFollowsTheStandard();
    void filesBelongToTheValueThatCounts();
    void aFileIsNoValueInTheHistory();
    void deviationsCanFollowAChangedStandard();
    void conflictIsShownFieldByField();
};

void MatrixEditingTest::typingXStoresAndUndoRestores()
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

void MatrixEditingTest::aClickChoosesAndTheNextGoesOn()
{
    const qint64 before = changeSets();
    choose("Kontraktstyring", "Kommuner");
    const QPoint at = grid()->visualRect(grid()->currentIndex()).center();
    grid()->setCurrentIndex(model()->index(grid()->currentIndex().row() + 1, grid()->currentIndex().column()));
    grid()->setFocus();
    QTRY_VERIFY(grid()->hasFocus());
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(grid()->currentIndex(), grid()->indexAt(at));
    QTRY_VERIFY(m_store->isIdle());
    QCOMPARE(changeSets(), before);
    // However soon the second one follows: then it is the second half of a double click.
    QMouseEvent second(QEvent::MouseButtonDblClick, at, grid()->viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &second);
    QTest::mouseRelease(grid()->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE(stored("Kontraktstyring", "Kommuner").content.degree, Degree::Responsible);
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::severalCellsAreOneChangeSet()
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

void MatrixEditingTest::lastResponsibleIsTakenAwayWithAReason()
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
    QVERIFY2(model()->warning(0).contains(language().longDate(m_clock->today())), qPrintable(model()->warning(0))); // also before it is stored
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(stored("Leverandørstyring", "KOMBIT").content.degree, Degree::Empty);
    QVERIFY(words(changed.first().first().value<CommittedChanges>().label).endsWith("Begrundelse: Flyttes til en ny opgave"));
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::cellIsEditedFromADayToCome()
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

void MatrixEditingTest::standingValueIsCorrectedInTheForm()
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

void MatrixEditingTest::resetFollowsTheStandard()
{
    choose("2. level support", "KOMBIT");
    emit m_page->findChild<CellDrawer *>()->followWanted();
    QTRY_VERIFY(!stored("2. level support", "KOMBIT").deviates);
    QTRY_VERIFY(!model()->cell(grid()->currentIndex())->deviates);
}

void MatrixEditingTest::aFileIsNoValueInTheHistory()
{
    choose("2. level support", "KOMBIT");
    const auto says = [this](const QString &part) {
        const auto labels = m_page->findChild<CellDrawer *>()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(part); });
    };
    QTRY_VERIFY(says(QStringLiteral("Historik")));
    const RecordRef value{QStringLiteral("responsibility_cell"), stored("2. level support", "KOMBIT").source.value};
    QVERIFY(m_other->write("Attach", [&](Transaction &transaction) -> Result<void> {
        const auto added = attach(transaction, value, QStringLiteral("referat.txt"), "Referat");
        return added ? Result<void>() : added.error();
    }));
    QTRY_VERIFY(says(QStringLiteral("Bilag tilføjet: referat.txt")));
    QVERIFY(!says(QStringLiteral("intet fra")));
    const auto attached = attachmentsOf(m_other->reader(), value);
    QVERIFY(attached && attached->size() == 1);
    QVERIFY(m_other->write("Detach", [&](Transaction &transaction) { return detach(transaction, attached->first().id); }));
    QTRY_VERIFY(says(QStringLiteral("Bilag fjernet: referat.txt")));
    QVERIFY(!says(QStringLiteral("Værdien blev fjernet")));
}

void MatrixEditingTest::deviationsCanFollowAChangedStandard()
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

void MatrixEditingTest::conflictIsShownFieldByField()
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

void MatrixEditingTest::takingADatedValueAwayAsksForTheReason()
{
    // The solution's own X is the last one once the standard has none.
    const Matrix &shown = model()->matrix();
    const CellKey key{shown.solution, shown.tasks[0].id, shown.parties[0].id};
    QVERIFY(m_other->write({"Edit"}, [&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(setCell(transaction, key, shown.cells[0][0].content, {.degree = Degree::Responsible, .condition = "Aftalt"}));
        return setCell(transaction, {{}, key.task, key.party}, shown.cells[0][0].standard, {.degree = Degree::Empty});
    }));
    QTRY_VERIFY(model()->cell(model()->index(0, 1))->deviates);
    QTRY_VERIFY(m_store->isIdle());
    const ResponsibilityCell own = m_other->reader().get(model()->cell(model()->index(0, 1))->source).value();
    const qint64 before = changeSets();
    emit m_page->findChild<CellDrawer *>()->removalWanted(own);
    QTRY_VERIFY(m_page->findChild<ReasonForm *>() && m_page->findChild<ReasonForm *>()->isVisible());
    QCOMPARE(changeSets(), before);
    auto *form = m_page->findChild<ReasonForm *>();
    form->findChild<QLineEdit *>()->setText("Afløses af en ny aftale");
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    emit form->submitted();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(words(changed.first().first().value<CommittedChanges>().label).endsWith("Begrundelse: Afløses af en ny aftale"));
    QVERIFY(!stored("Leverandørstyring", "KOMBIT").deviates);
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::aValueThatTakesNoXAwayGoesAtOnce()
{
    const MatrixCell own = stored("1. level support", "Leverandør");
    QVERIFY(own.deviates);
    emit m_page->findChild<CellDrawer *>()->removalWanted(m_other->reader().get(own.source).value());
    QTRY_VERIFY(!stored("1. level support", "Leverandør").deviates);
    QVERIFY(!m_page->findChild<ReasonForm *>());
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::removingAColumnAsksForTheReason()
{
    m_page->findChild<SolutionTabs *>()->tabs()->setCurrentIndex(0);
    QTRY_VERIFY(model()->isStandard());
    QTRY_VERIFY(m_store->isIdle());
    const auto remove = [this] {
        for (QAction *action : m_page->findChildren<QAction *>()) {
            if (action->text() == "Fjern parten")
                action->trigger();
        }
    };
    const qint64 before = changeSets();
    choose("Leverandørstyring", "KOMBIT");
    remove();
    QTRY_VERIFY(m_page->findChild<ReasonForm *>() && m_page->findChild<ReasonForm *>()->isVisible());
    QCOMPARE(model()->columnCount(), 5);
    QCOMPARE(changeSets(), before);
    auto *form = m_page->findChild<ReasonForm *>();
    form->findChild<QLineEdit *>()->setText("KOMBIT deles i to parter");
    QSignalSpy changed(m_store.get(), &AsyncStore::changed);
    emit form->submitted();
    QTRY_COMPARE(model()->columnCount(), 4);
    QVERIFY(words(changed.first().first().value<CommittedChanges>().label).endsWith("Begrundelse: KOMBIT deles i to parter"));
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::aNewPartyStandsLastAndCanBeFilledAtOnce()
{
    m_page->findChild<SolutionTabs *>()->tabs()->setCurrentIndex(0);
    QTRY_VERIFY(model()->isStandard());
    QTRY_VERIFY(m_store->isIdle());
    choose("Sikkerhed", "Kommuner");
    m_page->findChild<TaskActions *>()->addParty();
    QTRY_VERIFY(m_page->findChild<RecordDialog *>());
    auto *form = m_page->findChild<RecordDialog *>();
    form->editor("name")->setValue(Value(QStringLiteral("Underleverandør")));
    form->save();
    QTRY_COMPARE(model()->columnCount(), 6);
    QTRY_COMPARE(model()->place(grid()->currentIndex()), QString("Sikkerhed, Underleverandør"));
    QCOMPARE(grid()->currentIndex().column(), 4);
    QTRY_COMPARE(m_page->focusWidget(), grid()); // which has the keyboard once the window is active again
    QTest::keyClick(grid(), Qt::Key_X);
    QTRY_COMPARE(stored("Sikkerhed", "Underleverandør").content.degree, Degree::Responsible);
}

void MatrixEditingTest::theMenuKeyOffersWhatTheKeysDo()
{
    choose("Kontraktstyring", "Kommuner");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(grid(), &event);
    auto *menu = m_page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->actions().size() >= 7);
    menu->actions().first()->trigger();
    menu->close();
    QTRY_COMPARE(stored("Kontraktstyring", "Kommuner").content.degree, Degree::Responsible);
    QTRY_VERIFY(m_store->isIdle());
}

void MatrixEditingTest::filesBelongToTheValueThatCounts()
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

ROOM_TEST(MatrixEditingTest)
#include "tst_matrixediting.moc"
