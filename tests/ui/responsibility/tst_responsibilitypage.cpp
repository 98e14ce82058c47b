#include "tests/support/roomtest.h"
#include "tests/ui/responsibility/matrixdesk.h"
#include "ui/kit/banner.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/responsibility/callcard.h"
#include "ui/responsibility/calldialog.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/placelist.h"
#include "ui/responsibility/problemlink.h"
#include "ui/responsibility/taskactions.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace driftsraad;

/// The page as it is read: other days, differences, checks, whom to call, tasks and parties.
class ResponsibilityPageTest : public MatrixDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void headsAreReadWholeBesideTwoPanels();
    void legendIsReadWholeHoweverNarrow();
    void tasksAndPartiesMoveByKeyboard();
    void removedPartyComesBackFromTheToast();
    void otherDayIsForReading();
    void differencesAreShownAndListed();
    void everyCheckIsListedWithAJump();
    void whoToCallIsAnswered();
    void cellsSayWhatTheyMean();
    void elevenTasksAreInSightInTheSmallestWindow();
    void picturesAreTaken();

private:
    QPushButton *link() const { return m_page->findChild<ProblemLink *>(); }
    void showDay(const char *day, const char *before);
    void picture(const QString &name, QSize size);
};

void ResponsibilityPageTest::headsAreReadWholeBesideTwoPanels()
{
    // What a window of 1600 leaves beside the cell's panel and that of its files, and what one of 1280 has.
    MatrixGrid narrow(model());
    for (const int width : {543, 1024}) {
        narrow.resize(width, 700);
        narrow.show();
        QVERIFY(QTest::qWaitForWindowExposed(&narrow));
        const QFontMetrics metrics(textFont(TextSize::Base, QFont::DemiBold));
        int all = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QString head = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (!narrow.isColumnHidden(column))
                QVERIFY2(narrow.columnWidth(column) >= metrics.horizontalAdvance(head) + 16, qPrintable(head));
            all += narrow.columnWidth(column);
        }
        QVERIFY(all <= narrow.viewport()->width());
    }
    QVERIFY(!narrow.isColumnHidden(model()->columnCount() - 1));
}

void ResponsibilityPageTest::legendIsReadWholeHoweverNarrow()
{
    for (const int width : {1392, 700, 480}) {
        m_page->resize(width, 800);
        int seen = 0;
        for (const auto *label : m_page->findChildren<Label *>()) {
            if (label->text() != "ansvarlig" && label->text() != "delvist ansvarlig" && !label->text().startsWith(u'\u2260'))
                continue;
            QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            QVERIFY(label->parentWidget()->rect().contains(label->geometry()));
            QVERIFY(label->mapTo(m_page.get(), QPoint(label->width(), 0)).x() <= width);
            ++seen;
        }
        QVERIFY(seen >= 3);
    }
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
    m_page->findChild<TaskActions *>()->remove(model()->matrix().parties[1], Message("Remove the party"));
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

void ResponsibilityPageTest::cellsSayWhatTheyMean()
{
    choose("2. level support", "KOMBIT");
    const QString said = grid()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(degreeText(Degree::Responsible)) && said.contains(degreeText(Degree::Partly)), qPrintable(said));
    QVERIFY(!model()->warning(2).isEmpty());
}

void ResponsibilityPageTest::elevenTasksAreInSightInTheSmallestWindow()
{
    const auto highest = [this] {
        int most = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            most = std::max(most, grid()->rowHeight(row));
        return most;
    };
    QTRY_COMPARE(highest(), 56);
    m_page->resize(1072, 722);
    QTRY_VERIFY2(grid()->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(grid()->verticalScrollBar()->maximum())));
    QVERIFY(grid()->rowHeight(0) < 56);
    m_page->resize(1392, 920);
    QTRY_COMPARE(highest(), 56);
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

void ResponsibilityPageTest::picture(const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("DRIFTSRAAD_PICTURES");
    m_page->resize(size);
    QTRY_VERIFY(m_store->isIdle());
    QVERIFY(!m_page->grab().isNull());
    if (!folder.isEmpty())
        m_page->grab().save(folder + QStringLiteral("/responsibility-%1.png").arg(name));
}

ROOM_TEST(ResponsibilityPageTest)
#include "tst_responsibilitypage.moc"
