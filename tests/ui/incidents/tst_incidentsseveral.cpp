#include "tests/support/roomtest.h"
#include "tests/ui/incidents/incidentsdesk.h"
#include "ui/incidents/bulkdialog.h"
#include "ui/incidents/selectionbar.h"
#include "ui/kit/kitroles.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace driftsraad;

/// What is done with several incidents at once, and the list that they are chosen in, on the demo world.
class TestIncidentsSeveral : public QObject, private IncidentsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { make(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void markedCardsAreChangedAtOnce();
    void nobodyIsResponsibleForTheMarkedAnyMore();
    void movingOneOfTheMarkedMovesAll();
    void refusedOnesAreListed();
    void listIsGroupedWithHeadsThatAreSteppedOver();
    void listIsSortedByWhatIsDueFirst();
    void chosenRowsAreCopiedForASpreadsheet();

private:
    SelectionBar *selection() const { return m_page->findChild<SelectionBar *>(); }
    void mark(const QList<qint64> &ids);
};

void TestIncidentsSeveral::mark(const QList<qint64> &ids)
{
    board()->setFocus();
    for (const qint64 id : ids) {
        board()->setCurrent(id);
        QTest::keyClick(board(), Qt::Key_Space);
    }
}

void TestIncidentsSeveral::markedCardsAreChangedAtOnce()
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

void TestIncidentsSeveral::nobodyIsResponsibleForTheMarkedAnyMore()
{
    const QList<qint64> ids{board()->idAt({1, 0}), board()->idAt({1, 1})};
    QVERIFY(!read(ids[0]).responsible.isEmpty());
    mark(ids);
    m_page->edit();
    auto *dialog = m_page->findChild<BulkDialog *>();
    for (auto *box : dialog->findChildren<QCheckBox *>()) {
        if (box->accessibleName() == "Nobody is responsible")
            QTest::keyClick(box, Qt::Key_Space);
    }
    emit dialog->submitted();
    QTRY_VERIFY(read(ids[0]).responsible.isEmpty());
    QVERIFY(read(ids[1]).responsible.isEmpty());
}

void TestIncidentsSeveral::movingOneOfTheMarkedMovesAll()
{
    const QList<qint64> ids{board()->idAt({0, 0}), board()->idAt({0, 1})};
    mark(ids);
    QTest::keyClick(board(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(board()->placeOf(ids[1]).column, 1);
    QCOMPARE(read(ids[0]).state, IncidentState::UnderInvestigation);
    QCOMPARE(read(ids[1]).state, IncidentState::UnderInvestigation);
}

void TestIncidentsSeveral::refusedOnesAreListed()
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

void TestIncidentsSeveral::listIsGroupedWithHeadsThatAreSteppedOver()
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

void TestIncidentsSeveral::listIsSortedByWhatIsDueFirst()
{
    showList();
    list()->horizontalHeader()->setSortIndicator(IncidentTableModel::Clock, Qt::AscendingOrder);
    const auto dues = [this] {
        QList<qint64> all;
        for (const qint64 id : rows()->ids()) {
            const auto clocks = clocksOf(m_desk.reader(), Id<Incident>{id}, m_desk.clock().now());
            all.append(clocks->mostPressing() ? clocks->mostPressing()->clock.due.ms : std::numeric_limits<qint64>::max());
        }
        return all;
    };
    const auto isSorted = [](const QList<qint64> &all) { return std::is_sorted(all.cbegin(), all.cend()); };
    QTRY_VERIFY(!dues().isEmpty() && isSorted(dues()));
    QVERIFY(dues().first() < dues().last());
}

void TestIncidentsSeveral::chosenRowsAreCopiedForASpreadsheet()
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

ROOM_TEST(TestIncidentsSeveral)
#include "tst_incidentsseveral.moc"
