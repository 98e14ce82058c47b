#include "tests/support/roomtest.h"
#include "tests/ui/supplierreports/reportsdesk.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/reminder.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

using namespace driftsraad;

/// The register of monthly reports: what came, what is missing, and what is done about it.
class ReportsPageTest : public QObject, private ReportsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { makeWorld(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void theRegisterShowsDaysLateAndMissing();
    void approvalIsShown();
    void theReminderIsADraftThatNamesTheReport();
    void aSolutionsMonthIsOpenedFromElsewhere();
};

void ReportsPageTest::theRegisterShowsDaysLateAndMissing()
{
    QAbstractItemModelTester tester(model());
    QCOMPARE(model()->columnCount(), 14);
    int late = 0;
    int missing = 0;
    for (const RegisterRow &row : model()->content().rows) {
        for (const RegisterCell &cell : row.months) {
            late += cell.entry.state == ReportState::ReceivedLate;
            missing += cell.entry.state == ReportState::Missing;
        }
    }
    QVERIFY(late > 0);
    QCOMPARE(missing, 1);
    QCOMPARE(model()->content().missingInLastMonth(), 1);
    QVERIFY(model()->index(0, 12).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("NemRefusion, October 2026: Received")));
}

void ReportsPageTest::approvalIsShown()
{
    QPushButton *approve = buttonWith(m_page.get(), QStringLiteral("Approve"));
    QVERIFY(approve);
    const qint64 before = count("SELECT COUNT(*) FROM supplier_report WHERE approved_at IS NOT NULL");
    approve->click();
    QTRY_VERIFY(buttonWith(m_page.get(), QStringLiteral("Withdraw approval")));
    QCOMPARE(count("SELECT COUNT(*) FROM supplier_report WHERE approved_at IS NOT NULL"), before + 1);
}

void ReportsPageTest::theReminderIsADraftThatNamesTheReport()
{
    const QList<MissingReport> missing{{.solutionName = QStringLiteral("Affaldskalender & co"), .supplier = {7},
                                        .supplierName = QStringLiteral("Leverandør D"), .supplierEmail = QStringLiteral("drift@example.dk"),
                                        .month = Month::of(2026, 10), .due = QDate(2026, 11, 10)}};
    QCOMPARE(bySupplier(missing).size(), 1);
    const QUrl draft = reminderDraft(missing, QStringLiteral("Service manager A"));
    QCOMPARE(draft.scheme(), QStringLiteral("mailto"));
    QCOMPARE(draft.path(), QStringLiteral("drift@example.dk"));
    const QUrlQuery query(draft);
    QVERIFY(query.queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded).contains(QStringLiteral("Affaldskalender & co, October 2026")));
    const QString body = query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    QVERIFY2(body.contains(QStringLiteral("10 November 2026")) && body.endsWith(QStringLiteral("Service manager A")), qPrintable(body));
}

void ReportsPageTest::aSolutionsMonthIsOpenedFromElsewhere()
{
    const auto missing = missingReports(m_desk.reader());
    QVERIFY(missing && !missing->isEmpty());
    QVERIFY(m_page->openStep({QStringLiteral("solution"), missing->first().solution.value}, {.month = missing->first().month}));
    auto *heat = m_page->findChild<HeatTable *>();
    QCOMPARE(heat->currentIndex().row(), model()->rowOf(missing->first().solution));
    QCOMPARE(heat->currentIndex().column(), model()->columnOf(missing->first().month));
    const Month earlier = missing->first().month.plus(-3);
    QVERIFY(m_page->openStep({QStringLiteral("solution"), missing->first().solution.value}, {.month = earlier}));
    QCOMPARE(heat->currentIndex().column(), model()->columnOf(earlier));
    QVERIFY(!m_page->openStep({QStringLiteral("incident"), 1}, {}));
}

ROOM_TEST(ReportsPageTest)
#include "tst_reportspage.moc"
