#include "core/catalog.h"
#include "core/demo/demo.h"
#include "ui/kit/banner.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/theme.h"
#include "ui/kit/words.h"
#include "ui/responsibility/celldrawer.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/matrixgrid.h"
#include "ui/responsibility/responsibilitypage.h"
#include "ui/responsibility/solutiontabs.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
    void pastedBlockIsAskedForFirst();
    void unknownTextIsRefused();
    void conflictIsShownFieldByField();
    void cellsSayWhatTheyMean();
    void picturesAreTaken();

private:
    MatrixModel *model() const { return m_page->findChild<MatrixModel *>(); }
    MatrixGrid *grid() const { return m_page->findChild<MatrixGrid *>(); }
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

void ResponsibilityPageTest::pastedBlockIsAskedForFirst()
{
    const qint64 before = changeSets();
    choose("Leverandørstyring", "KOMBIT");
    QGuiApplication::clipboard()->setText("x\t(x)\t-\r\nX\t\tX\r\n");
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    auto *question = m_page->findChild<Banner *>();
    QVERIFY(question);
    QCOMPARE(changeSets(), before);
    question->findChild<QPushButton *>()->click();
    QTRY_COMPARE(stored("Kontraktstyring", "Leverandør").content.degree, Degree::Responsible);
    QCOMPARE(stored("Leverandørstyring", "Kommuner").content.degree, Degree::Partly);
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
    QVERIFY(!m_page->findChild<Banner *>());
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
