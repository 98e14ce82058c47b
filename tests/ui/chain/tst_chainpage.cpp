#include "core/catalog.h"
#include "core/chain/operations.h"
#include "core/demo/demo.h"
#include "ui/chain/chainpage.h"
#include "ui/chain/chainview.h"
#include "ui/chain/escalationactions.h"
#include "ui/chain/escalationmodel.h"
#include "ui/chain/routestrip.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

/// The page on a chain of its own beside the demo's records: users, a solution, a platform, and somebody who fails.
class ChainPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyNodeHasAPlaceAndAName();
    void keyboardWalksFromNodeToNode();
    void faultIsGoneThroughStepByStep();
    void escalationIsRaisedAndListed();
    void aLinkOpensItsCardAndItsRecord();
    void withoutGraphvizTheChainIsAList();
    void emptyChainSaysWhereToBegin();

private:
    ChainView *view() const { return m_page->findChild<ChainView *>(); }
    ChainPanel *panel() const { return m_page->findChild<ChainPanel *>(); }
    void fillChain();
    void chooseFault(const QString &text);

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(Instant::local({2026, 11, 23}, {10, 24}));
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<Store> m_other;
    std::unique_ptr<ChainPage> m_page;
    Id<Solution> m_solution;
    Id<Component> m_users, m_start, m_platform, m_failed;
    Id<Link> m_last;
    int m_copy = 0;
};

void ChainPageTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("Graphviz is not installed");
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(makeDemo(m_folder.filePath("demo.db"), QDate(2026, 11, 23)));
}

void ChainPageTest::fillChain()
{
    const auto written = m_other->write("Fill", [this](Transaction &transaction) -> Result<void> {
        const auto solution = transaction.insert(Solution{.name = QStringLiteral("Prøveløsning"), .sortOrder = -100});
        if (!solution)
            return solution.error();
        m_solution = *solution;
        const auto add = [&](Component component) { return addComponent(transaction, component).valueOr({}); };
        m_users = add({.name = QStringLiteral("Prøvebrugere"), .kind = ComponentKind::Users});
        m_start = add({.name = QStringLiteral("Prøveløsning"), .kind = ComponentKind::Solution, .solution = m_solution});
        m_platform = add({.name = QStringLiteral("Prøveplatform")});
        m_failed = add({.name = QStringLiteral("Prøveregister")});
        DRIFTSRAAD_TRY(addLink(transaction, {.consumer = m_users, .provider = m_start}));
        DRIFTSRAAD_TRY(addLink(transaction, {.consumer = m_start, .provider = m_platform, .carries = QStringLiteral("opslag"), .responsibility = KombitResponsibility::Inside}));
        const auto last = addLink(transaction, {.consumer = m_platform, .provider = m_failed, .carries = QStringLiteral("data"), .responsibility = KombitResponsibility::Outside});
        m_last = last.valueOr({});
        return {};
    });
    QVERIFY(written);
}

void ChainPageTest::init()
{
    const QString path = m_folder.filePath(QStringLiteral("t%1.db").arg(++m_copy));
    QVERIFY(QFile::copy(m_folder.filePath("demo.db"), path));
    auto other = Store::open({.path = path}, catalog(), *m_clock, {.author = {.name = "Service manager B"}});
    QVERIFY(other);
    m_other = std::move(*other);
    fillChain();
    m_store = std::make_unique<AsyncStore>(catalog(), m_clock);
    QSignalSpy opened(m_store.get(), &AsyncStore::opened);
    m_store->open({.path = path}, {.name = "Service manager A"});
    QTRY_COMPARE(opened.size(), 1);
    m_page = std::make_unique<ChainPage>(*m_store);
    m_page->resize(1480, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(m_page->openRecord({table<Solution>().nameText(), m_solution.value}));
    m_page->activate();
    QTRY_COMPARE(view()->drawn().nodes.size(), 4);
    QTRY_VERIFY(view()->isLaid());
    // The keyboard waits in the drawing, also after everything was read.
    QTRY_VERIFY(view()->hasFocus());
}

void ChainPageTest::cleanup()
{
    m_page.reset();
    m_other.reset();
    m_store.reset();
}

void ChainPageTest::everyNodeHasAPlaceAndAName()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view());
    QVERIFY(list);
    QCOMPARE(list->childCount(), 4);
    for (int i = 0; i < list->childCount(); ++i) {
        QVERIFY(!list->child(i)->text(QAccessible::Name).isEmpty());
        QVERIFY(view()->viewport()->rect().intersects(view()->nodeRect(view()->order()[i])));
        QCOMPARE(list->indexOfChild(list->child(i)), i);
    }
    for (const QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
        QVERIFY2(!each->isVisible() || !each->text().isEmpty() || !each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void ChainPageTest::keyboardWalksFromNodeToNode()
{
    view()->setCurrent(m_start.value);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->current(), m_platform.value);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->current(), m_failed.value);
    // Blue and red from where one stands: the register's failure hits everything.
    QTRY_COMPARE(view()->drawn().node(m_start.value)->part, DiagramPart::Hit);
    QCOMPARE(view()->drawn().node(m_failed.value)->part, DiagramPart::Cause);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->current(), m_platform.value);
    QTRY_COMPARE(view()->drawn().node(m_failed.value)->part, DiagramPart::Needed);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(panel()->record().id, m_platform.value);
    const double before = view()->transform().m11();
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->transform().m11() > before);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->transform().m11(), before);
}

void ChainPageTest::chooseFault(const QString &text)
{
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(1);
    auto *choice = panel()->findChild<QComboBox *>();
    const int index = choice->findText(text, Qt::MatchContains);
    QVERIFY(index >= 0);
    choice->setCurrentIndex(index);
    emit choice->activated(index);
    QTRY_VERIFY(!panel()->followUp()->shown().steps.isEmpty());
    QTRY_VERIFY(view()->isLaid());
}

void ChainPageTest::faultIsGoneThroughStepByStep()
{
    chooseFault(QStringLiteral("Prøveregister"));
    QCOMPARE(view()->drawn().node(m_failed.value)->mark, 1);
    QCOMPARE(view()->drawn().node(m_users.value)->mark, 4);
    QCOMPARE(view()->order().first(), m_failed.value);
    auto *strip = m_page->findChild<RouteStrip *>();
    QCOMPARE(strip->count(), 4);
    QCOMPARE(strip->item(0)->text(), QStringLiteral("Prøveregister"));
    view()->setFocus();
    const auto count = panel()->followUp()->shown().steps.size();
    for (int step = 0; step < count; ++step) {
        QTest::keyClick(view(), Qt::Key_PageDown);
        QCOMPARE(panel()->followUp()->step(), step);
    }
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(panel()->followUp()->step(), static_cast<int>(count) - 2);
}

void ChainPageTest::escalationIsRaisedAndListed()
{
    QAbstractItemModelTester tester(m_page->findChild<EscalationModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 before = m_other->reader().number("SELECT count(*) FROM escalation").valueOr(-1);
    view()->setCurrent(m_failed.value);
    QVERIFY(m_page->openRecord({table<Link>().nameText(), m_last.value}));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    auto *form = m_page->findChild<EscalationActions *>()->openForm();
    QVERIFY(form);
    const auto boxes = form->findChildren<QComboBox *>();
    emit form->submitted(); // nobody raises it yet: refused beside the field
    QVERIFY(form->isVisible());
    boxes.first()->setCurrentIndex(0);
    form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Svarer ikke"));
    emit form->submitted();
    QTRY_COMPARE(m_other->reader().number("SELECT count(*) FROM escalation").valueOr(-1), before + 1);
    QTRY_VERIFY(m_store->isIdle());
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(3);
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Escalation);
    QVERIFY(m_page->findChild<EscalationModel *>()->rowCount() >= 1);
}

void ChainPageTest::aLinkOpensItsCardAndItsRecord()
{
    QVERIFY(m_page->openRecord({table<Link>().nameText(), m_last.value}));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    QCOMPARE(panel()->record().id, m_last.value);
    QVERIFY(!m_page->openRecord({QStringLiteral("supplier_report"), 1}));
    QVERIFY(m_page->closePane());
    QVERIFY(!panel()->isOpen());
}

void ChainPageTest::withoutGraphvizTheChainIsAList()
{
    view()->setLayoutProgram(QStringLiteral("/nowhere/dot"));
    m_page->findChild<SegmentedControl *>()->setCurrentIndex(2);
    view()->setDiagram({.nodes = {{.id = 1, .title = QStringLiteral("A")}}});
    QListWidget *list = nullptr;
    for (QListWidget *each : m_page->findChildren<QListWidget *>()) {
        if (!qobject_cast<RouteStrip *>(each))
            list = each;
    }
    QVERIFY(list);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 4);
}

void ChainPageTest::emptyChainSaysWhereToBegin()
{
    const auto removed = m_other->write("Remove", [this](Transaction &transaction) -> Result<void> {
        for (const Id<Component> id : {m_users, m_start, m_platform, m_failed})
            DRIFTSRAAD_TRY(removeComponent(transaction, id));
        return {};
    });
    QVERIFY(removed);
    QTRY_VERIFY(!view()->isVisible());
    QVERIFY(!panel()->isOpen());
}

QTEST_MAIN(ChainPageTest)
#include "tst_chainpage.moc"
