#include "tests/support/roomtest.h"
#include "tests/ui/incidents/incidentsdesk.h"
#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentpicker.h"
#include "ui/incidents/listimportdialog.h"
#include "ui/incidents/listplanmodel.h"
#include "ui/incidents/relationspanel.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/banner.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/momentedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace driftsraad;

/// What is made on the page: relations, new incidents from defaults and templates, and an imported list, on the demo world.
class TestIncidentsForms : public QObject, private IncidentsDesk
{
    Q_OBJECT
private slots:
    void initTestCase() { make(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }
    void incidentIsLinkedAndTheLinkIsFollowed();
    void incidentBecomesPartOfAnother();
    void closingAWholeAsksAboutItsParts();
    void tabGoesAroundInASmallForm();
    void newIncidentHasWhoTheMatrixNames();
    void templateIsSavedAndFillsTheForm();
    void whatIsChosenIsNotLostUnasked();
    void incidentIsMadeByKeyboardAlone();
    void listIsImportedAfterItWasLookedAt();
    void monthlyReportIsSentToTheReports();
    void unknownSolutionIsAnsweredAndDifferencesAreChosen();

private:
    void giveUp(IncidentForm *form);
};

void TestIncidentsForms::incidentIsLinkedAndTheLinkIsFollowed()
{
    const qint64 id = first(0);
    openDrawer(id);
    emit drawer()->relations()->linkWanted();
    QTRY_VERIFY(smallForm());
    auto *picker = smallForm()->findChild<IncidentPicker *>();
    const Incident other = read(first(1));
    const qint64 before = m_desk.count("SELECT COUNT(*) FROM incident_link");
    QTest::keyClicks(picker->findChild<QLineEdit *>(), other.reference);
    QTRY_COMPARE(picker->chosen(), other.id);
    QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(drawer()->detail().linked.size(), 1);
    QCOMPARE(drawer()->detail().linked.first().reference, other.reference);
    emit drawer()->relations()->openWanted(other.id.value);
    QTRY_COMPARE(drawer()->detail().incident.id, other.id);
    QCOMPARE(drawer()->detail().linked.first().id.value, id);
    emit drawer()->relations()->unlinkWanted(id, {});
    QTRY_VERIFY(drawer()->detail().linked.isEmpty());
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM incident_link"), before);
}

void TestIncidentsForms::incidentBecomesPartOfAnother()
{
    const qint64 part = first(0);
    const Incident whole = read(first(2));
    openDrawer(part);
    emit drawer()->relations()->parentWanted();
    QTRY_VERIFY(smallForm());
    auto *picker = smallForm()->findChild<IncidentPicker *>();
    picker->findChild<QLineEdit *>()->setText(whole.reference);
    QTRY_COMPARE(picker->chosen(), whole.id);
    emit smallForm()->confirmed();
    QTRY_VERIFY(drawer()->detail().parent.has_value());
    QCOMPARE(drawer()->detail().parent->id, whole.id);
    emit drawer()->relations()->openWanted(whole.id.value);
    QTRY_COMPARE(drawer()->detail().parts.size(), 1);
    emit drawer()->relations()->standAloneWanted(part, {});
    QTRY_VERIFY(drawer()->detail().parts.isEmpty());
}

void TestIncidentsForms::closingAWholeAsksAboutItsParts()
{
    const qint64 whole = first(1);
    const qint64 part = first(0);
    const auto written = m_desk.other().write(Message("Test"), [=](Transaction &transaction) -> Result<void> {
        auto incident = transaction.get(Id<Incident>{part});
        incident->parent = {whole};
        return transaction.put(*incident);
    });
    QVERIFY(written);
    QTRY_VERIFY(m_desk.isIdle());
    board()->setCurrent(whole);
    emit board()->moveWanted(whole, IncidentState::UnderInvestigation, IncidentState::Resolved);
    QTRY_VERIFY(smallForm());
    auto *with = smallForm()->findChild<QComboBox *>();
    QVERIFY(with->hasFocus());
    emit smallForm()->confirmed();
    QTRY_COMPARE(read(whole).state, IncidentState::Resolved);
    QCOMPARE(read(part).state, IncidentState::Resolved);
}

void TestIncidentsForms::tabGoesAroundInASmallForm()
{
    QWidget page;
    page.resize(500, 400);
    auto *behind = new QLineEdit(&page);
    auto *form = new SmallForm(QStringLiteral("Luk H-1"), QStringLiteral("Luk"), &page);
    auto *cause = new QLineEdit;
    auto *at = new MomentEdit;
    form->form()->addRow(QStringLiteral("Årsag"), cause);
    form->form()->addRow(QStringLiteral("Fra"), at);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    form->openAt({10, 10}, cause);
    const auto tab = [&](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget();
    };
    QCOMPARE(tab(Qt::Key_Tab), at);
    // The two buttons, then the first field again.
    QCOMPARE(qobject_cast<QPushButton *>(tab(Qt::Key_Tab))->text(), QStringLiteral("Cancel"));
    QCOMPARE(qobject_cast<QPushButton *>(tab(Qt::Key_Tab))->text(), QStringLiteral("Luk"));
    QCOMPARE(tab(Qt::Key_Tab), cause);
    QCOMPARE(qobject_cast<QPushButton *>(tab(Qt::Key_Backtab))->text(), QStringLiteral("Luk"));
    QVERIFY(!behind->hasFocus());
}

void TestIncidentsForms::newIncidentHasWhoTheMatrixNames()
{
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(form);
    const auto responsible = [form] {
        for (auto *line : form->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == "Responsible")
                return line;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    QTRY_VERIFY(!responsible()->text().isEmpty());
    form->reject();
}

void TestIncidentsForms::templateIsSavedAndFillsTheForm()
{
    // Of another solution than those that have templates.
    const qint64 solution = m_desk.count("SELECT id FROM solution WHERE name = 'Serviceplatformen'");
    m_page->findChild<FilterBar *>()->choose({.solution = {solution}});
    const qint64 before = m_desk.count("SELECT COUNT(*) FROM incident_template");
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QTRY_VERIFY(m_desk.isIdle());
    form->findChild<QLineEdit *>()->setText("Login fejler for mange");
    form->findChild<QPlainTextEdit *>()->setPlainText("Hvem er ramt, og siden hvornår?");
    for (auto *save : form->findChildren<QToolButton *>()) {
        if (save->accessibleName() == "Save these fields as a template")
            save->click();
    }
    auto *dialog = form->findChild<FormDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText("Login på platformen");
    emit dialog->submitted();
    QTRY_COMPARE(m_desk.count("SELECT COUNT(*) FROM incident_template"), before + 1);
    QTRY_VERIFY(!form->findChild<FormDialog *>());
    // What is typed is not given up by Esc, however often.
    giveUp(form);
    m_page->newRecord();
    form = m_page->findChild<IncidentForm *>();
    QComboBox *templates = nullptr;
    for (auto *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Template")
            templates = box;
    }
    QTRY_COMPARE(templates->count(), 2);
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Down);
    QTRY_COMPARE(form->findChild<QLineEdit *>()->text(), QString("Login fejler for mange"));
    QCOMPARE(form->findChild<QPlainTextEdit *>()->toPlainText(), QString("Hvem er ramt, og siden hvornår?"));
    // What a person has written stays.
    form->findChild<QLineEdit *>()->setText("Noget andet");
    QTest::keyClick(templates, Qt::Key_Up);
    QTest::keyClick(templates, Qt::Key_Down);
    QCOMPARE(form->findChild<QLineEdit *>()->text(), QString("Noget andet"));
    giveUp(form);
}

/// Escape asks, Escape again keeps what was typed, and only who says so loses it.
void TestIncidentsForms::giveUp(IncidentForm *form)
{
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(form->isVisible());
        QTRY_VERIFY(form->findChild<QMessageBox *>());
        QTest::keyClick(form->findChild<QMessageBox *>(), Qt::Key_Escape);
        QTRY_VERIFY(!form->findChild<QMessageBox *>());
        QVERIFY(form->isVisible());
    }
    form->reject();
    auto *question = form->findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *choice : question->buttons()) {
        if (question->buttonRole(choice) == QMessageBox::DestructiveRole)
            choice->click();
    }
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
}

void TestIncidentsForms::whatIsChosenIsNotLostUnasked()
{
    // Nothing typed and nothing chosen: the form goes, also after the matrix has filled in who is responsible.
    m_page->newRecord();
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QTRY_VERIFY(m_desk.isIdle());
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    m_page->newRecord();
    form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QComboBox *impact = nullptr;
    for (auto *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Impact")
            impact = box;
    }
    QVERIFY(impact);
    QTest::keyClick(impact, Qt::Key_Up);
    giveUp(form);
    m_page->newRecord();
    form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    for (auto *moment : form->findChildren<MomentEdit *>()) {
        if (moment->accessibleName() == "Occurred")
            moment->setMoment(moment->moment().plusHours(-24));
    }
    giveUp(form);
}

void TestIncidentsForms::incidentIsMadeByKeyboardAlone()
{
    board()->setFocus();
    QTest::keyClick(board(), Qt::Key_N);
    QTRY_VERIFY(m_page->findChild<IncidentForm *>());
    auto *form = m_page->findChild<IncidentForm *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    auto *title = form->findChild<QLineEdit *>();
    QTRY_VERIFY(title->hasFocus());
    QTRY_VERIFY(m_desk.isIdle());
    QTest::keyClicks(title, "Kvitteringer mangler");
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
    QTRY_COMPARE(read(board()->current()).title, QString("Kvitteringer mangler"));
    QVERIFY(!read(board()->current()).responsible.isEmpty());
}

void TestIncidentsForms::listIsImportedAfterItWasLookedAt()
{
    const QString path = m_desk.filePath("liste.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Sagsnr;Hvad;System;Oprettet;Status\n17;Login fejler i importen;NemRefusion;20-11-2026 08:00;Ny\n18;Uden løsning;Findes ikke;20-11-2026 09:00;Ny\n");
    file.close();
    ListImportDialog dialog(m_desk.store(), {}, m_page.get());
    dialog.show();
    dialog.session().openFile(path);
    QTRY_COMPARE(dialog.session().stage(), ListImportSession::Stage::Ready);
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Problem), 2);
    auto *model = dialog.findChild<ListPlanModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    // What nobody knew the heading for is said at the left.
    dialog.session().setField(0, 1, "title");
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Add), 1);
    QCOMPARE(model->index(0, ListPlanModel::Title).data().toString(), QString("Uden løsning"));
    QVERIFY(model->index(0, ListPlanModel::Said).data().toString().contains("Findes ikke"));
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM incident_origin"), 0);
    QTRY_VERIFY(!dialog.session().isBusy());
    dialog.confirm();
    QTRY_COMPARE(m_desk.count("SELECT COUNT(*) FROM incident_origin"), 1);
    QTRY_VERIFY(!dialog.isVisible());
    ListImportDialog again(m_desk.store(), {}, m_page.get());
    again.session().openFile(path);
    QTRY_COMPARE(again.session().plan().count(RowAction::Same), 1);
    QCOMPARE(again.session().plan().count(RowAction::Add), 0);
}

void TestIncidentsForms::monthlyReportIsSentToTheReports()
{
    const QString report = QStringLiteral(TEST_DATA "/reports/leverandoer-b_driftsrapport_2026-10.xlsx");
    QSignalSpy sent(m_page.get(), &Page::fileFor);
    m_page->importFile(report);
    QTRY_VERIFY(m_page->findChild<ListImportDialog *>());
    auto *dialog = m_page->findChild<ListImportDialog *>();
    auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY2(banner->accessibleName().contains(QString("monthly report")), qPrintable(banner->accessibleName()));
    emit banner->actionTriggered();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().at(0).toByteArray(), QByteArray("reports"));
    QCOMPARE(sent.first().at(1).toString(), report);
    QTRY_VERIFY(!m_page->findChild<ListImportDialog *>());
}

void TestIncidentsForms::unknownSolutionIsAnsweredAndDifferencesAreChosen()
{
    const auto write = [this](const QByteArray &rows) {
        QFile file(m_desk.filePath("aar.csv"));
        return file.open(QIODevice::WriteOnly) && file.write("Nr;Titel;System;Oprettet;Status\n" + rows) > 0;
    };
    const auto boxNamed = [](const QWidget &dialog, const QString &name) -> QComboBox * {
        for (auto *box : dialog.findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    };
    QVERIFY(write("A1;Login fejler;Refusionen;20-11-2026 08:00;Under udredning\n"));
    const qint64 solution = m_desk.count("SELECT id FROM solution WHERE name = 'NemRefusion'");
    IncidentChoices choices;
    choices.solutions.append(NamedSolution{{solution}, QStringLiteral("NemRefusion")});
    ListImportDialog dialog(m_desk.store(), choices, m_page.get());
    dialog.show();
    dialog.session().openFile(m_desk.filePath("aar.csv"));
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Problem), 1);
    QTRY_VERIFY(boxNamed(dialog, "Refusionen is"));
    QComboBox *asked = boxNamed(dialog, "Refusionen is");
    asked->setCurrentIndex(asked->findText("NemRefusion"));
    emit asked->activated(asked->currentIndex());
    QTRY_COMPARE(dialog.session().plan().count(RowAction::Add), 1);
    // What was answered can be answered otherwise.
    QCOMPARE(boxNamed(dialog, "Refusionen is"), asked);
    QTRY_VERIFY(!dialog.session().isBusy());
    dialog.confirm();
    QTRY_VERIFY(!dialog.isVisible());

    QVERIFY(write("A1;Login fejler igen;NemRefusion;20-11-2026 08:00;Lukket\n"));
    ListImportDialog again(m_desk.store(), {}, m_page.get());
    again.show();
    auto *update = again.findChild<QCheckBox *>();
    QVERIFY(!update->isVisible());
    again.session().openFile(m_desk.filePath("aar.csv"));
    QTRY_COMPARE(again.session().plan().differing(), 1);
    QTRY_VERIFY(update->isVisible());
    QVERIFY(!update->isChecked());
    auto *model = again.findChild<ListPlanModel *>();
    QTRY_VERIFY(model->rowCount() == 1 && model->index(0, ListPlanModel::Said).data().toString().contains("Title: Login fejler, in the list Login fejler igen"));
    QTest::keyClick(update, Qt::Key_Space);
    QTRY_COMPARE(again.session().plan().count(RowAction::Change), 1);
    QTRY_VERIFY(model->index(0, ListPlanModel::Said).data().toString().contains("Login fejler → Login fejler igen"));
    QTRY_VERIFY(!again.session().isBusy());
    again.confirm();
    QTRY_COMPARE(m_desk.count("SELECT COUNT(*) FROM incident WHERE title = 'Login fejler igen' AND state = 5"), 1);
}

ROOM_TEST(TestIncidentsForms)
#include "tst_incidentsforms.moc"
