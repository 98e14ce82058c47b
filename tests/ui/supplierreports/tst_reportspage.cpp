#include "core/supplierreports/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/fieldchoice.h"
#include "ui/supplierreports/heattable.h"
#include "ui/supplierreports/importpanel.h"
#include "ui/supplierreports/mappingform.h"
#include "ui/supplierreports/problemlist.h"
#include "ui/supplierreports/reminder.h"
#include "ui/supplierreports/reportregistermodel.h"
#include "ui/supplierreports/reportspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace driftsraad;

/// The page of monthly reports on the demo world: the register, and the import by hand from the drop to what is stored.
class ReportsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theRegisterShowsDaysLateAndMissing();
    void everyReportIsImported_data();
    void everyReportIsImported();
    void nothingIsStoredBeforeItIsConfirmed();
    void theSameFileAgainChangesNothing();
    void aMonthThatIsHereIsAsked();
    void badFilesSayWhy_data();
    void badFilesSayWhy();
    void theMappingCanBeChangedAndIsRemembered();
    void altEnterTakesASuggestion();
    void aStrangeSolutionCanBeNamed();
    void aProblemLeadsToItsTable();
    void approvalIsShown();
    void aSolutionsMonthIsOpenedFromElsewhere();
    void aFileIsImportedByKeyboard();
    void theReminderIsADraftThatNamesTheReport();
    void escapeClosesTheImport();
    void tabGoesThroughTheImportFromTopToBottom();

private:
    QString file(const char *name) const { return QStringLiteral(TEST_DATA "/reports/") + QString::fromUtf8(name); }
    ImportSession &session() const { return m_page->findChild<ImportPanel *>()->session(); }
    ReportRegisterModel *model() const { return m_page->findChild<ReportRegisterModel *>(); }
    void open(const QString &path);
    void chooseSupplier(const char *name);
    qint64 count(const QByteArray &sql) { return m_desk.count(sql); }
    QPushButton *buttonWith(QWidget *in, const QString &text) const;
    void confirmAndAnswer(const QString &answer);

    DemoDesk m_desk;
    std::unique_ptr<ReportsPage> m_page;
};

void ReportsPageTest::initTestCase()
{
    setLanguage(QStringLiteral("en"));
    m_desk.make();
}

void ReportsPageTest::init()
{
    m_desk.open();
    m_page = std::make_unique<ReportsPage>(m_desk.store());
    m_page->resize(1392, 920);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    QTRY_COMPARE(model()->rowCount(), 10);
}

void ReportsPageTest::cleanup()
{
    m_page.reset();
    m_desk.close();
}

void ReportsPageTest::open(const QString &path)
{
    m_page->importFile(path);
    QTRY_VERIFY(session().stage() == ImportSession::Stage::Ready || session().stage() == ImportSession::Stage::Refused);
    QTRY_VERIFY(m_desk.isIdle() && !session().isBusy());
}

void ReportsPageTest::chooseSupplier(const char *name)
{
    for (const Organisation &supplier : session().ground().suppliers) {
        if (supplier.name == QString::fromUtf8(name))
            session().setSupplier(supplier.id);
    }
    QTRY_VERIFY(m_desk.isIdle() && !session().isBusy());
}

QPushButton *ReportsPageTest::buttonWith(QWidget *in, const QString &text) const
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->text().startsWith(text))
            return one;
    }
    return nullptr;
}

void ReportsPageTest::confirmAndAnswer(const QString &answer)
{
    m_page->findChild<ImportPanel *>()->confirm();
    QTRY_VERIFY(session().stage() == ImportSession::Stage::Empty || m_page->findChild<QMessageBox *>());
    if (auto *question = m_page->findChild<QMessageBox *>()) {
        for (QAbstractButton *one : question->buttons()) {
            if (one->text() == answer)
                one->click();
        }
    }
    QTRY_COMPARE(session().stage(), ImportSession::Stage::Empty);
}

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

void ReportsPageTest::everyReportIsImported_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"leverandoer-a_nemrefusion_2026-10.csv", "leverandoer-b_driftsrapport_2026-10.xlsx", "leverandoer-c_2026-k3.ods",
                             "leverandoer-d_support_2026-10.tsv", "leverandoer-e_unicode_2026-10.txt", "supplier-f_english_2026-10.csv"})
        QTest::newRow(name) << file(name);
}

void ReportsPageTest::everyReportIsImported()
{
    QFETCH(QString, path);
    open(path);
    QCOMPARE(session().stage(), ImportSession::Stage::Ready);
    if (!session().supplier().isValid())
        chooseSupplier("Leverandør E A/S");
    const QList<ReportedFigure> figures = session().figures();
    QVERIFY(figures.size() >= 2);
    confirmAndAnswer(QStringLiteral("Replace"));
    for (const ReportedFigure &figure : figures) {
        QCOMPARE(count("SELECT value FROM measurement WHERE source = 1 AND solution = " + QByteArray::number(figure.solution.value) + " AND month = "
                       + QByteArray::number(figure.month.index) + " AND measure = " + QByteArray::number(static_cast<int>(figure.measure))
                       + " AND part = " + QByteArray::number(figure.part)),
                 figure.value);
    }
    QVERIFY(count("SELECT COUNT(*) FROM attachment") > 0);
}

void ReportsPageTest::nothingIsStoredBeforeItIsConfirmed()
{
    const qint64 before = count("SELECT COUNT(*) FROM history");
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(m_page->closePane());
    QCOMPARE(session().stage(), ImportSession::Stage::Empty);
    QCOMPARE(count("SELECT COUNT(*) FROM history"), before);
}

void ReportsPageTest::theSameFileAgainChangesNothing()
{
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Replace"));
    const qint64 before = count("SELECT COUNT(*) FROM history");
    QSignalSpy announced(m_page.get(), &Page::announce);
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("never asked"));
    QCOMPARE(count("SELECT COUNT(*) FROM history"), before);
    QVERIFY(announced.last().first().toString().startsWith(QStringLiteral("Nothing is changed")));
}

void ReportsPageTest::aMonthThatIsHereIsAsked()
{
    const QByteArray reported = "SELECT value FROM measurement WHERE source = 1 AND measure = 1 AND month = "
                                + QByteArray::number(Month::of(2026, 10).index) + " AND solution = (SELECT id FROM solution WHERE name = 'NemRefusion')";
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Keep"));
    QCOMPARE(count(reported), 995'200);
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Replace"));
    QCOMPARE(count(reported), 991'200);
}

void ReportsPageTest::badFilesSayWhy_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &bad : QDir(file("refuse")).entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(bad.fileName())) << bad.filePath();
}

void ReportsPageTest::badFilesSayWhy()
{
    QFETCH(QString, path);
    open(path);
    QPushButton *import = buttonWith(m_page->findChild<ImportPanel *>(), QStringLiteral("Import "));
    QVERIFY(session().stage() == ImportSession::Stage::Refused || session().figures().isEmpty());
    if (session().stage() == ImportSession::Stage::Refused)
        QVERIFY(!words(session().refusal().message).isEmpty());
    QVERIFY(!import->isVisible() || !import->isEnabled());
}

void ReportsPageTest::theMappingCanBeChangedAndIsRemembered()
{
    open(file("leverandoer-e_unicode_2026-10.txt"));
    chooseSupplier("Leverandør E A/S");
    const qsizetype before = session().figures().size();
    Mapping mapping = session().mapping();
    mapping.tables[0].solution = QStringLiteral("Vejtilladelse");
    for (ColumnMapping &column : mapping.tables[0].columns) {
        if (column.field == Field::Solution)
            column.field = Field::Ignore;
    }
    session().setMapping(mapping);
    QTRY_VERIFY(!session().isBusy());
    QVERIFY(session().figures().size() != before);
    mapping.tables[0].firstRow = 1;
    mapping.tables[0].lastRow = 1;
    session().setMapping(mapping);
    QTRY_VERIFY(!session().isBusy());
    QCOMPARE(session().figures().size(), 1);
    confirmAndAnswer(QStringLiteral("Replace"));
    open(file("leverandoer-e_unicode_2026-10.txt"));
    chooseSupplier("Leverandør E A/S");
    QTRY_COMPARE(session().mapping().tables[0].solution, QStringLiteral("Vejtilladelse"));
}

void ReportsPageTest::altEnterTakesASuggestion()
{
    const QString path = m_desk.filePath(QStringLiteral("punktum.csv"));
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("Løsning;Måned;Tilgængelighed (%)\nNemRefusion;2026-10;99,61\nKøreprøvebooking;2026-10;99.2\nLokalebooking;2026-10;99,75\n");
    made.close();
    open(path);
    QCOMPARE(session().preview().problems.size(), 1);
    QVERIFY(!session().preview().problems.first().suggestion.isEmpty());
    QCOMPARE(session().figures().size(), 2);
    QVERIFY(m_page->findChild<ProblemList *>()->acceptSuggestion());
    QTRY_COMPARE(session().preview().problems.size(), 0);
    QCOMPARE(session().figures().size(), 3);
}

void ReportsPageTest::aStrangeSolutionCanBeNamed()
{
    open(file("leverandoer-e_unicode_2026-10.txt"));
    const qsizetype before = session().figures().size();
    auto *problems = m_page->findChild<ProblemList *>();
    auto *box = problems->findChild<QComboBox *>();
    QVERIFY(box);
    box->setCurrentIndex(box->findText(QStringLiteral("Vejtilladelse")));
    emit box->activated(box->currentIndex());
    QTRY_COMPARE(session().figures().size(), before + 1);
}

void ReportsPageTest::aProblemLeadsToItsTable()
{
    open(file("leverandoer-b_driftsrapport_2026-10.xlsx"));
    QCOMPARE(session().preview().problems.size(), 1);
    QPushButton *show = buttonWith(m_page->findChild<ProblemList *>(), QStringLiteral("Show"));
    QVERIFY(show);
    show->click();
    auto *form = m_page->findChild<MappingForm *>();
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Solution of rows that name none")) {
            box->setCurrentIndex(box->findText(QStringLiteral("Lokalebooking")));
            emit box->activated(box->currentIndex());
        }
    }
    QTRY_COMPARE(session().preview().problems.size(), 0);
    QCOMPARE(session().mapping().tables[2].solution, QStringLiteral("Lokalebooking"));
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

void ReportsPageTest::aFileIsImportedByKeyboard()
{
    const qint64 before = count("SELECT COUNT(*) FROM measurement");
    open(file("supplier-f_english_2026-10.csv"));
    auto *supplier = m_page->findChild<ImportPanel *>()->findChild<QComboBox *>();
    // What comes next has the keyboard: the supplier where it is not known, else the import.
    if (!session().supplier().isValid()) {
        QTRY_VERIFY(supplier->hasFocus());
        chooseSupplier("Leverandør B A/S");
    }
    for (const PreviewFigure &figure : session().preview().figures) {
        if (!figure.known)
            session().setAlias(figure.solution, session().ground().solutions.value(QStringLiteral("Vejtilladelse")));
    }
    // Each answer is looked at anew; the key does nothing while that is under way.
    QTRY_VERIFY(m_desk.isIdle() && !session().isBusy());
    QVERIFY(!session().figures().isEmpty());
    // The key belongs to the panel: it does nothing before the keyboard is there.
    const auto *panel = m_page->findChild<ImportPanel *>();
    QTRY_VERIFY(m_page->isActiveWindow() && panel->isAncestorOf(QApplication::focusWidget()));
    QSignalSpy imported(m_page.get(), &Page::announce);
    QSignalSpy failed(m_page.get(), &Page::failed);
    QTest::keyClick(supplier, Qt::Key_Return, Qt::ControlModifier);
    // Planning and storing wait for the disk.
    constexpr int patience = 30'000;
    QTRY_VERIFY_WITH_TIMEOUT(!imported.isEmpty() || !failed.isEmpty() || m_page->findChild<QMessageBox *>(), patience);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : words(failed.first().first().value<Error>().message)));
    if (auto *question = m_page->findChild<QMessageBox *>()) {
        QVERIFY(buttonWith(question, QStringLiteral("Replace")));
        buttonWith(question, QStringLiteral("Replace"))->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, patience);
    QVERIFY(count("SELECT COUNT(*) FROM measurement") >= before);
}

void ReportsPageTest::tabGoesThroughTheImportFromTopToBottom()
{
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    auto *panel = m_page->findChild<ImportPanel *>();
    QPushButton *import = buttonWith(panel, QStringLiteral("Import"));
    QVERIFY(import);
    panel->setFocus();
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    int stops = 0;
    QPoint last(0, -1);
    for (; QApplication::focusWidget() != import && stops < 30; ++stops) {
        const QWidget *now = QApplication::focusWidget();
        QVERIFY2(panel->isAncestorOf(now), "Tab left the panel before its last button");
        const QPoint place = now->mapTo(panel, QPoint(0, now->height()));
        QVERIFY2(place.y() > last.y() || place.x() > last.x(), qPrintable(now->accessibleName()));
        last = place;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), import);
    // The file, the supplier, the table, its solution and month, and its columns.
    QVERIFY(stops >= 10);
}

void ReportsPageTest::escapeClosesTheImport()
{
    QVERIFY(!m_page->closePane());
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(m_page->closePane());
    QVERIFY(!m_page->closePane());
}

ROOM_TEST(ReportsPageTest)
#include "tst_reportspage.moc"
