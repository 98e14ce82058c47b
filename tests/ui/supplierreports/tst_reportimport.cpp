#include "tests/support/roomtest.h"
#include "tests/ui/supplierreports/reportsdesk.h"
#include "ui/kit/banner.h"
#include "ui/supplierreports/fieldchoice.h"
#include "ui/supplierreports/mappingform.h"
#include "ui/supplierreports/problemlist.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace driftsraad;

/// The import by hand, from the drop to what is stored.
class ReportImportTest : public QObject, private ReportsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { makeWorld(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void everyReportIsImported_data();
    void everyReportIsImported();
    void nothingIsStoredBeforeItIsConfirmed();
    void theSameFileAgainChangesNothing();
    void aMonthThatIsHereIsAsked();
    void badFilesSayWhy_data();
    void badFilesSayWhy();
    void anIncidentListIsSentToTheIncidents();
    void theMappingCanBeChangedAndIsRemembered();
    void altEnterTakesASuggestion();
    void aStrangeSolutionCanBeNamed();
    void aProblemLeadsToItsTable();
    void aFileIsImportedByKeyboard();
    void tabGoesThroughTheImportFromTopToBottom();
    void escapeClosesTheImport();
    void aSupplierWithoutTheContractIsSaidFirst();
    void aKnownDoubtIsTakenOverAndSoIsTheDay();
    void oneAnswerOfAQuestionIsPrimary();
    void theOpenImportScrollsInOnePlace();
    void whatIsToDecideIsSeenAtOnce();
    void tabGoesThroughBothPartsOfAWideImport();
    void aColumnIsRecognisedByItsValuesToo();
};

void ReportImportTest::everyReportIsImported_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"leverandoer-a_nemrefusion_2026-10.csv", "leverandoer-b_driftsrapport_2026-10.xlsx", "leverandoer-c_2026-k3.ods",
                             "leverandoer-d_support_2026-10.tsv", "leverandoer-e_unicode_2026-10.txt", "supplier-f_english_2026-10.csv"})
        QTest::newRow(name) << file(name);
}

void ReportImportTest::everyReportIsImported()
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

void ReportImportTest::nothingIsStoredBeforeItIsConfirmed()
{
    const qint64 before = count("SELECT COUNT(*) FROM history");
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(m_page->closePane());
    QCOMPARE(session().stage(), ImportSession::Stage::Empty);
    QCOMPARE(count("SELECT COUNT(*) FROM history"), before);
}

void ReportImportTest::theSameFileAgainChangesNothing()
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

void ReportImportTest::aMonthThatIsHereIsAsked()
{
    const QByteArray reported = "SELECT value FROM measurement WHERE source = 1 AND measure = 1 AND month = "
                                + QByteArray::number(Month::of(2026, 10).index) + " AND solution = (SELECT id FROM solution WHERE name = 'NemRefusion')";
    QSignalSpy announced(m_page.get(), &Page::announce);
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Keep"));
    QCOMPARE(count(reported), 995'200);
    // The file's figures are others: they are not "here already".
    QCOMPARE(announced.last().first().toString(), QStringLiteral("Nothing is changed: what was here was kept."));
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Replace"));
    QCOMPARE(count(reported), 991'200);
}

void ReportImportTest::badFilesSayWhy_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &bad : QDir(file("refuse")).entryInfoList(QDir::Files))
        QTest::newRow(qPrintable(bad.fileName())) << bad.filePath();
}

void ReportImportTest::badFilesSayWhy()
{
    QFETCH(QString, path);
    open(path);
    QPushButton *import = buttonWith(m_page->findChild<ImportPanel *>(), QStringLiteral("Import "));
    QVERIFY(session().stage() == ImportSession::Stage::Refused || session().figures().isEmpty());
    if (session().stage() == ImportSession::Stage::Refused)
        QVERIFY(!words(session().refusal().message).isEmpty());
    QVERIFY(!import->isVisible() || !import->isEnabled());
}

void ReportImportTest::anIncidentListIsSentToTheIncidents()
{
    QSignalSpy sent(m_page.get(), &Page::fileFor);
    auto *banner = panel()->findChild<Banner *>();
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(banner->isHidden());
    open(file("haendelsesliste-2025.xlsx"));
    QVERIFY(!banner->isHidden());
    QVERIFY(banner->accessibleName().contains(QStringLiteral("incident list")));
    auto *action = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(action && banner->isAncestorOf(action));
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).toByteArray(), QByteArray("incidents"));
    QCOMPARE(sent.first().at(1).toString(), file("haendelsesliste-2025.xlsx"));
    QCOMPARE(session().stage(), ImportSession::Stage::Empty);
}

void ReportImportTest::theMappingCanBeChangedAndIsRemembered()
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

void ReportImportTest::altEnterTakesASuggestion()
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

void ReportImportTest::aStrangeSolutionCanBeNamed()
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

void ReportImportTest::aProblemLeadsToItsTable()
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

void ReportImportTest::aFileIsImportedByKeyboard()
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
    answer(QStringLiteral("Replace"));
    QTRY_COMPARE(imported.size(), 1);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : words(failed.first().first().value<Error>().message)));
    QVERIFY(count("SELECT COUNT(*) FROM measurement") >= before);
}

void ReportImportTest::tabGoesThroughTheImportFromTopToBottom()
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

void ReportImportTest::escapeClosesTheImport()
{
    QVERIFY(!m_page->closePane());
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    QVERIFY(m_page->closePane());
    QVERIFY(!m_page->closePane());
}

void ReportImportTest::aSupplierWithoutTheContractIsSaidFirst()
{
    const qint64 before = count("SELECT COUNT(*) FROM history");
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    chooseSupplier("Leverandør B A/S");
    panel()->confirm();
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(QStringLiteral("Leverandør B A/S holds no contract on NemRefusion in October 2026")), qPrintable(question()->text()));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    // Enter goes back to the choice of the supplier, and nothing is stored.
    QPushButton *back = buttonWith(question(), QStringLiteral("Back"));
    QVERIFY(back && back->isDefault());
    back->click();
    QTRY_VERIFY(!question());
    QCOMPARE(session().stage(), ImportSession::Stage::Ready);
    QCOMPARE(count("SELECT COUNT(*) FROM history"), before);
    // The supplier that delivers it is not asked.
    chooseSupplier("Leverandør A A/S");
    panel()->confirm();
    QTRY_VERIFY(question());
    QVERIFY(!buttonWith(question(), QStringLiteral("Import all the same")));
    buttonWith(question(), QStringLiteral("Cancel"))->click();
}

void ReportImportTest::aKnownDoubtIsTakenOverAndSoIsTheDay()
{
    const QByteArray october = " FROM supplier_report WHERE month = " + QByteArray::number(Month::of(2026, 10).index)
                               + " AND solution = (SELECT id FROM solution WHERE name = 'NemRefusion')";
    const qint64 received = count("SELECT received_at" + october);
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    confirmAndAnswer(QStringLiteral("Replace"));
    // A corrected report came when it first came; another supplier's has come now.
    QCOMPARE(count("SELECT received_at" + october), received);
    const QString changed = m_desk.filePath(QStringLiteral("rettet.csv"));
    QFile made(changed);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("Løsning;Måned;Tilgængelighed (%)\nNemRefusion;2026-10;98,11\n");
    made.close();
    open(changed);
    chooseSupplier("Leverandør B A/S");
    confirmAndAnswer(QStringLiteral("Replace"));
    QVERIFY(count("SELECT received_at" + october) > received);
    QCOMPARE(count("SELECT supplier" + october), count("SELECT id FROM organisation WHERE name = 'Leverandør B A/S'"));
}

void ReportImportTest::oneAnswerOfAQuestionIsPrimary()
{
    open(file("leverandoer-a_nemrefusion_2026-10.csv"));
    panel()->confirm();
    QTRY_VERIFY(question());
    QVERIFY2(question()->informativeText().contains(QStringLiteral("received on")), qPrintable(question()->informativeText()));
    QCOMPARE(buttonWith(question(), QStringLiteral("Replace"))->property("kind").toByteArray(), QByteArray("secondary"));
    // The role paints this one.
    QVERIFY(!buttonWith(question(), QStringLiteral("Keep"))->property("kind").isValid());
    QVERIFY(buttonWith(question(), QStringLiteral("Keep"))->isDefault());
    buttonWith(question(), QStringLiteral("Cancel"))->click();
}

void ReportImportTest::theOpenImportScrollsInOnePlace()
{
    for (const QSize size : {QSize(1072, 700), QSize(1072, 620), QSize(1392, 920)}) {
        m_page->resize(size);
        open(file("leverandoer-b_driftsrapport_2026-10.xlsx"));
        QTRY_VERIFY(buttonWith(panel(), QStringLiteral("Import "))->isVisible());
        for (const QScrollArea *area : m_page->findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(panel()))
                QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        }
        QVERIFY(m_page->closePane());
    }
}

void ReportImportTest::whatIsToDecideIsSeenAtOnce()
{
    // The page of a window of 1280 by 800, and of one of 1600 by 1000.
    for (const QSize size : {QSize(1072, 720), QSize(1392, 920)}) {
        m_page->resize(size);
        open(file("leverandoer-b_driftsrapport_2026-10.xlsx"));
        auto *problems = m_page->findChild<ProblemList *>();
        QPushButton *show = buttonWith(problems, QStringLiteral("Show"));
        QVERIFY(show);
        // The two rows and what is left out, without scrolling.
        QTRY_COMPARE(show->visibleRegion().boundingRect().height(), show->height());
        QVERIFY(problems->findChild<QComboBox *>()->visibleRegion().boundingRect().height() > 20);
        QVERIFY(m_page->closePane());
    }
}

void ReportImportTest::tabGoesThroughBothPartsOfAWideImport()
{
    m_page->resize(1072, 720);
    open(file("leverandoer-b_driftsrapport_2026-10.xlsx"));
    QPushButton *show = buttonWith(m_page->findChild<ProblemList *>(), QStringLiteral("Show"));
    QPushButton *import = buttonWith(panel(), QStringLiteral("Import "));
    QVERIFY(show && import);
    panel()->setFocus();
    QList<QWidget *> stops;
    for (int i = 0; QApplication::focusWidget() != import && i < 30; ++i) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), import);
    const auto *form = m_page->findChild<MappingForm *>();
    const auto *problems = m_page->findChild<ProblemList *>();
    qsizetype lastOfForm = -1;
    qsizetype firstOfProblems = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        lastOfForm = form->isAncestorOf(stops[i]) ? i : lastOfForm;
        firstOfProblems = firstOfProblems < 0 && problems->isAncestorOf(stops[i]) ? i : firstOfProblems;
    }
    QVERIFY(lastOfForm >= 0 && firstOfProblems > lastOfForm);
}

void ReportImportTest::aColumnIsRecognisedByItsValuesToo()
{
    const QString path = m_desk.filePath(QStringLiteral("skæv.csv"));
    QFile made(path);
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("Løsning;Måned;Tilgængelighed (%);Nedetid (min)\nIkke Kendt;i går;99,61;mange\nHeller ikke;i dag;99,2;få\n");
    made.close();
    open(path);
    const TableMapping table = session().mapping().tables.value(0);
    const QStringList solutions = session().ground().context.solutions;
    const auto stateOf = [&](int column, Field field, const QStringList &names) {
        TableMapping said = table;
        said.columns[column].field = field;
        return columnState(session().workbook(), said, column, names);
    };
    QCOMPARE(stateOf(0, Field::Solution, solutions), ColumnState::NothingFits);
    QCOMPARE(stateOf(0, Field::Solution, solutions + QStringList{QStringLiteral("ikke kendt")}), ColumnState::Recognised);
    QCOMPARE(stateOf(1, Field::Month, solutions), ColumnState::NothingFits);
    QCOMPARE(stateOf(2, Field::Figure, solutions), ColumnState::Recognised);
    QCOMPARE(stateOf(3, Field::Figure, solutions), ColumnState::NothingFits);
    QCOMPARE(stateOf(3, Field::Note, solutions), ColumnState::Recognised);
}

ROOM_TEST(ReportImportTest)
#include "tst_reportimport.moc"
