#include "tests/support/roomtest.h"
#include "tests/ui/responsibility/matrixdesk.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/pastedialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>

using namespace driftsraad;

/// Blocks of the matrix to and from a spreadsheet.
class MatrixClipboardTest : public MatrixDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }
    void marksAreReadAsPeopleWriteThem();
    void pastedBlockIsAskedForFirst();
    void unknownTextIsRefused();
    void aBlockIsLeftBehindByCtrlHome();
    void blockIsLaidByItsNames();
    void copyIsPastedBackWhereItCameFrom();
    void copiedNamesBringTheirHeads();
    void theWholeMatrixIsPastedBack();
};

void MatrixClipboardTest::marksAreReadAsPeopleWriteThem()
{
    QCOMPARE(degreeOfText(" x "), Degree::Responsible);
    QCOMPARE(degreeOfText("(X)"), Degree::Partly);
    QCOMPARE(degreeOfText("( x )"), Degree::Partly);
    QCOMPARE(degreeOfText("-"), Degree::Empty);
    QCOMPARE(degreeOfText(""), Degree::Empty);
    QVERIFY(!degreeOfText("ja"));
}

void MatrixClipboardTest::pastedBlockIsAskedForFirst()
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

void MatrixClipboardTest::aBlockIsLeftBehindByCtrlHome()
{
    choose("1. level support", "KOMBIT");
    QTest::keyClick(grid(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(grid()->chosenCells().size() >= 4);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        QTest::keyClick(grid(), key, Qt::ControlModifier);
        QCOMPARE(grid()->selectionModel()->selectedIndexes(), QModelIndexList{grid()->currentIndex()});
    }
}

void MatrixClipboardTest::unknownTextIsRefused()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    choose("Leverandørstyring", "KOMBIT");
    QGuiApplication::clipboard()->setText("x\tmåske");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(failed.size(), 1);
    QVERIFY(words(failed.first().first().value<Error>().message).contains("måske"));
    QVERIFY(!m_page->findChild<PasteDialog *>());
}

void MatrixClipboardTest::blockIsLaidByItsNames()
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

void MatrixClipboardTest::copyIsPastedBackWhereItCameFrom()
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

void MatrixClipboardTest::copiedNamesBringTheirHeads()
{
    grid()->selectionModel()->select(QItemSelection(model()->index(0, 0), model()->index(1, 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const ClipboardGrid expected{{"Opgave", "KOMBIT", "Kommuner"}, {"Leverandørstyring", "X", ""}, {"Kontraktstyring", "X", ""}};
    QCOMPARE(gridFromText(data->text()), expected);
    QCOMPARE(gridFromHtml(data->html()), expected);
}

void MatrixClipboardTest::theWholeMatrixIsPastedBack()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    QSignalSpy told(m_page.get(), &Page::announce);
    choose("Leverandørstyring", "KOMBIT");
    grid()->selectAll();
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(words(failed.first().first().value<Error>().message)));
    QVERIFY(!m_page->findChild<PasteDialog *>());
    QCOMPARE(told.size(), 2); // copied, and nothing to change
}

ROOM_TEST(MatrixClipboardTest)
#include "tst_matrixclipboard.moc"
