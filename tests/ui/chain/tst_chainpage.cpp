#include "core/chain/answerdue.h"
#include "tests/support/roomtest.h"
#include "tests/ui/chain/ownchain.h"
#include "ui/chain/escalationactions.h"
#include "ui/chain/escalationmodel.h"
#include "ui/chain/routestrip.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace driftsraad;

/// The page as one reads it and walks through it.
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
    void placesInTheStripHaveTheRoomOfTheirWords();
    void aLinkOpensItsCardAndItsRecord();
    void withoutGraphvizTheChainIsAList();
    void emptyChainSaysWhereToBegin();

private:
    ChainView *view() const { return m_own.view(); }
    ChainPanel *panel() const { return m_own.panel(); }
    void chooseFault(const QString &text);

    OwnChain m_own;
};

void ChainPageTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("Graphviz is not installed");
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(m_own.prepare());
}

void ChainPageTest::init()
{
    m_own.open();
}

void ChainPageTest::cleanup()
{
    m_own.close();
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
    for (const QAbstractButton *each : m_own.page->findChildren<QAbstractButton *>())
        QVERIFY2(!each->isVisible() || !each->text().isEmpty() || !each->accessibleName().isEmpty(), qPrintable(each->objectName()));
}

void ChainPageTest::keyboardWalksFromNodeToNode()
{
    view()->setCurrent(m_own.start.value);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->current(), m_own.platform.value);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(view()->current(), m_own.failed.value);
    // Blue and red from where one stands: the register's failure hits everything.
    QTRY_COMPARE(view()->drawn().node(m_own.start.value)->part, DiagramPart::Hit);
    QCOMPARE(view()->drawn().node(m_own.failed.value)->part, DiagramPart::Cause);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(view()->current(), m_own.platform.value);
    QTRY_COMPARE(view()->drawn().node(m_own.failed.value)->part, DiagramPart::Needed);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(panel()->record().id, m_own.platform.value);
    const double before = view()->transform().m11();
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(view()->transform().m11() > before);
    QTest::keyClick(view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view()->transform().m11(), before);
}

void ChainPageTest::chooseFault(const QString &text)
{
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(1);
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
    QCOMPARE(view()->drawn().node(m_own.failed.value)->mark, 1);
    QCOMPARE(view()->drawn().node(m_own.users.value)->mark, 4);
    QCOMPARE(view()->order().first(), m_own.failed.value);
    auto *strip = m_own.page->findChild<RouteStrip *>();
    QCOMPARE(strip->count(), 4);
    QCOMPARE(strip->item(0)->text(), QStringLiteral("Prøveregister"));
    m_own.page->resize(1480, 560);
    view()->setFocus();
    const auto count = panel()->followUp()->shown().steps.size();
    for (int step = 0; step < count; ++step) {
        QTest::keyClick(view(), Qt::Key_PageDown);
        QCOMPARE(panel()->followUp()->step(), step);
        // The step that is told stays in sight, from its first line.
        const auto seen = [&] {
            const QWidget *row = panel()->followUp()->openedRow();
            return row && row->visibleRegion().boundingRect().top() == 0 && !row->visibleRegion().isEmpty();
        };
        QTRY_VERIFY(seen());
    }
    QTest::keyClick(view(), Qt::Key_PageUp);
    QCOMPARE(panel()->followUp()->step(), static_cast<int>(count) - 2);
}

void ChainPageTest::escalationIsRaisedAndListed()
{
    QAbstractItemModelTester tester(m_own.page->findChild<EscalationModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 before = m_own.other->reader().number("SELECT count(*) FROM escalation").valueOr(-1);
    view()->setCurrent(m_own.failed.value);
    QVERIFY(m_own.page->openRecord({table<Link>().nameText(), m_own.last.value}));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    auto *form = m_own.page->findChild<EscalationActions *>()->openForm();
    QVERIFY(form);
    const auto boxes = form->findChildren<QComboBox *>();
    emit form->submitted(); // nobody raises it yet: refused beside the field
    QVERIFY(form->isVisible());
    boxes.first()->setCurrentIndex(0);
    form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Svarer ikke"));
    // The answer is due by the level's hours, until the person says another time.
    auto *due = form->findChild<MomentEdit *>();
    const qint64 hours = answerHours(m_own.other->reader(), EscalationLevel::Kombit).value();
    auto *level = boxes[1];
    level->setCurrentIndex(level->findData(static_cast<int>(EscalationLevel::Kombit)));
    QTRY_COMPARE(due->moment(), m_own.clock->now().plusHours(hours));
    due->setMoment(Instant::local({2026, 11, 25}, {12, 0}));
    level->setCurrentIndex(level->findData(static_cast<int>(EscalationLevel::ServiceManager)));
    emit form->submitted();
    QTRY_COMPARE(m_own.other->reader().number("SELECT count(*) FROM escalation").valueOr(-1), before + 1);
    QCOMPARE(m_own.other->reader().list<Escalation>("ORDER BY id DESC LIMIT 1").value().first().answerDueAt, Instant::local({2026, 11, 25}, {12, 0}));
    QTRY_VERIFY(m_own.store->isIdle());
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(3);
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Escalation);
    QVERIFY(m_own.page->findChild<EscalationModel *>()->rowCount() >= 1);
}

void ChainPageTest::placesInTheStripHaveTheRoomOfTheirWords()
{
    const auto places = [](const QStringList &titles) {
        QList<RoutePlace> made;
        for (const QString &title : titles)
            made.append({.number = static_cast<int>(made.size()) + 1, .title = title, .line = QStringLiteral("Viser fejlen")});
        return made;
    };
    RouteStrip strip;
    strip.setPlaces(places({"E-Dagpenge", "Serviceplatformen", "NemRefusion", "Kommuner"}));
    strip.show();
    const int longest = QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(QStringLiteral("Serviceplatformen"));
    for (const int width : {560, 630, 900, 1400}) {
        strip.resize(width, strip.height());
        QTRY_COMPARE(strip.viewport()->width(), width);
        int whole = 0;
        for (int row = 0; row < strip.count(); ++row)
            whole += strip.widthOf(row);
        QVERIFY2(strip.inARow() < 4 || whole <= width, qPrintable(QString::number(width)));
        QVERIFY2(width < 600 || (strip.inARow() == 4 && strip.widthOf(1) >= longest + 34), qPrintable(QString::number(width)));
    }
    // Many short ones stand in one row only where the row holds them.
    strip.setPlaces(places(QStringList(9, QStringLiteral("A"))));
    strip.resize(900, strip.height());
    QTRY_COMPARE(strip.viewport()->width(), 900);
    QVERIFY(strip.inARow() < 9 || strip.widthOf(0) * 9 <= 900);
}

void ChainPageTest::aLinkOpensItsCardAndItsRecord()
{
    QVERIFY(m_own.page->openRecord({table<Link>().nameText(), m_own.last.value}));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    QCOMPARE(panel()->record().id, m_own.last.value);
    QVERIFY(!m_own.page->openRecord({QStringLiteral("supplier_report"), 1}));
    QVERIFY(m_own.page->closePane());
    QVERIFY(!panel()->isOpen());
}

void ChainPageTest::withoutGraphvizTheChainIsAList()
{
    view()->setLayoutProgram(QStringLiteral("/nowhere/dot"));
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(2);
    view()->setDiagram({.nodes = {{.id = 1, .title = QStringLiteral("A")}}});
    QListWidget *list = nullptr;
    for (QListWidget *each : m_own.page->findChildren<QListWidget *>()) {
        if (!qobject_cast<RouteStrip *>(each))
            list = each;
    }
    QVERIFY(list);
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 4);
}

void ChainPageTest::emptyChainSaysWhereToBegin()
{
    const auto removed = m_own.other->write("Remove", [this](Transaction &transaction) -> Result<void> {
        for (const Id<Component> id : {m_own.users, m_own.start, m_own.platform, m_own.failed})
            DRIFTSRAAD_TRY(removeComponent(transaction, id));
        return {};
    });
    QVERIFY(removed);
    QTRY_VERIFY(!view()->isVisible());
    QVERIFY(!panel()->isOpen());
}

ROOM_TEST(ChainPageTest)
#include "tst_chainpage.moc"
