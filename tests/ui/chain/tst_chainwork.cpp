#include "core/supplierreports/supplierreport.h"
#include "tests/support/roomtest.h"
#include "tests/ui/chain/ownchain.h"
#include "ui/chain/escalationactions.h"
#include "ui/chain/escalationmodel.h"
#include "ui/chain/escalationsview.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/look.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace driftsraad;

/// What a person does on the page: draws a link with the mouse, says what failed, escalates.
class ChainWorkTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_own.open(); }
    void cleanup() { m_own.close(); }
    void aLinkIsDrawnFromWhoDeliversToWhoUses();
    void aLineThatEndsNowhereIsGivenUp_data();
    void aLineThatEndsNowhereIsGivenUp();
    void escapeGivesTheLineUp();
    void whoMayOnlyReadDrawsNothing();
    void aCircleIsSaidWhenItIsDrawn();
    void whatFailedIsWrittenIntoTheIncident();
    void anotherFaultIsOnlyTriedUntilItIsNamed();
    void aMissingMarkLeadsToItsVeryCell();
    void aMissingFieldIsWrittenAtOnce();
    void aStepThatIsDoneSaysWhen();
    void anEscalationIsNoAnswerFromWhoWasAsked();
    void whoReportedIsProposedAsWhoRaises();
    void anIncidentIsEscalated();
    void aReportIsEscalated();
    void theListShowsWhatIsReadyForTheAgenda();
    void whatOthersWriteLeavesTheOpenCardAndTheClosedPanel();

private:
    ChainView *view() const { return m_own.view(); }
    ChainPanel *panel() const { return m_own.panel(); }
    QPoint rimOf(Id<Component> component) const
    {
        const QRect card = view()->nodeRect(component.value);
        return {card.left() + 3, card.center().y()};
    }
    void drag(const QPoint &from, const QPoint &to);
    RecordDialog *dialog() const;
    FormDialog *form() const;
    QPushButton *naming() const;
    void examine();

    OwnChain m_own;
};

void ChainWorkTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty())
        QSKIP("Graphviz is not installed");
    setUpLook(*qApp);
    setLanguage("da");
    QVERIFY(m_own.prepare());
}

void ChainWorkTest::drag(const QPoint &from, const QPoint &to)
{
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view()->viewport(), (from + to) / 2);
    QTest::mouseMove(view()->viewport(), to);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
}

RecordDialog *ChainWorkTest::dialog() const
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<RecordDialog *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

FormDialog *ChainWorkTest::form() const
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<FormDialog *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

QPushButton *ChainWorkTest::naming() const
{
    for (auto *each : panel()->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Det var det, der fejlede")))
            return each;
    }
    return nullptr;
}

void ChainWorkTest::aLinkIsDrawnFromWhoDeliversToWhoUses()
{
    const qint64 before = m_own.count("SELECT count(*) FROM chain_link");
    const auto edges = view()->drawn().edges.size();
    drag(rimOf(m_own.failed), view()->nodeRect(m_own.start.value).center());
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->editor("provider")->value(), Value(m_own.failed));
    QCOMPARE(dialog()->editor("consumer")->value(), Value(m_own.start));
    // Nothing is stored before it is saved.
    QCOMPARE(m_own.count("SELECT count(*) FROM chain_link"), before);
    dialog()->editor("carries")->setValue(QStringLiteral("kopi"));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_own.count("SELECT count(*) FROM chain_link"), before + 1);
    QTRY_COMPARE(view()->drawn().edges.size(), edges + 1);
}

void ChainWorkTest::aLineThatEndsNowhereIsGivenUp_data()
{
    QTest::addColumn<bool>("atItself");
    QTest::newRow("on the ground") << false;
    QTest::newRow("at itself") << true;
}

void ChainWorkTest::aLineThatEndsNowhereIsGivenUp()
{
    QFETCH(bool, atItself);
    const qint64 before = m_own.count("SELECT count(*) FROM chain_link");
    const QPoint ground(view()->viewport()->width() / 2, view()->viewport()->height() - 4);
    QCOMPARE(view()->nodeAt(ground), qint64{0});
    drag(rimOf(m_own.failed), atItself ? view()->nodeRect(m_own.failed.value).center() : ground);
    QCOMPARE(view()->current(), m_own.failed.value);
    QTRY_VERIFY(m_own.store->isIdle());
    QVERIFY(!dialog());
    QCOMPARE(m_own.count("SELECT count(*) FROM chain_link"), before);
}

void ChainWorkTest::escapeGivesTheLineUp()
{
    QSignalSpy drawn(view(), &ChainView::linkDrawn);
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, rimOf(m_own.failed));
    QTest::mouseMove(view()->viewport(), view()->nodeRect(m_own.start.value).center());
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, view()->nodeRect(m_own.start.value).center());
    QCOMPARE(drawn.size(), 0);
}

void ChainWorkTest::whoMayOnlyReadDrawsNothing()
{
    QSignalSpy drawn(view(), &ChainView::linkDrawn);
    view()->setDrawingAllowed(false);
    drag(rimOf(m_own.failed), view()->nodeRect(m_own.start.value).center());
    QCOMPARE(drawn.size(), 0);
    QCOMPARE(view()->current(), m_own.failed.value);
}

void ChainWorkTest::aCircleIsSaidWhenItIsDrawn()
{
    QSignalSpy told(m_own.page.get(), &Page::announce);
    drag(rimOf(m_own.start), view()->nodeRect(m_own.failed.value).center());
    QTRY_VERIFY(dialog());
    dialog()->save();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains(QStringLiteral("Prøveregister → Prøveløsning → Prøveplatform → Prøveregister")), qPrintable(told.first().first().toString()));
}

void ChainWorkTest::examine()
{
    QVERIFY(m_own.page->openRecord({table<Incident>().nameText(), m_own.incident.value}));
    QCOMPARE(m_own.page->findChild<SegmentedControl *>()->currentIndex(), 1);
    auto *choice = panel()->findChild<QComboBox *>();
    const int index = choice->findText(QStringLiteral("Prøveregister"), Qt::MatchContains);
    QVERIFY(index >= 0);
    choice->setCurrentIndex(index);
    emit choice->activated(index);
    QTRY_VERIFY(!panel()->followUp()->shown().steps.isEmpty());
}

void ChainWorkTest::whatFailedIsWrittenIntoTheIncident()
{
    examine();
    QVERIFY(naming());
    naming()->click();
    QTRY_VERIFY(form());
    auto *cause = form()->findChild<QComboBox *>();
    QCOMPARE(cause->currentData().toInt(), int(IncidentCause::ThirdParty)); // the way leaves KOMBIT's responsibility
    emit form()->submitted();
    QTRY_COMPARE(m_own.other->reader().get(m_own.incident)->failedComponent, m_own.failed);
    const Incident stored = *m_own.other->reader().get(m_own.incident);
    QCOMPARE(stored.cause, IncidentCause::ThirdParty);
    QCOMPARE(stored.responsible, QStringLiteral("kommunen selv"));
    QTRY_VERIFY(!naming());
    QTRY_VERIFY(panel()->followUp()->shown().incident.has_value());
    QVERIFY(panel()->findChild<QComboBox *>()->currentText().startsWith(stored.reference));
}

void ChainWorkTest::anotherFaultIsOnlyTriedUntilItIsNamed()
{
    examine();
    QVERIFY(!panel()->followUp()->shown().incident);
    const Incident stored = *m_own.other->reader().get(m_own.incident);
    QVERIFY(!stored.failedComponent.isValid() && !stored.failedLink.isValid());
}

void ChainWorkTest::aMissingMarkLeadsToItsVeryCell()
{
    const auto solution = m_own.other->reader().list<Solution>("WHERE name = 'NemRefusion'")->first().id;
    const auto task = m_own.other->reader().list<Task>("WHERE name = 'Driftsopfølgning'")->first().id;
    const auto kombit = m_own.other->reader().list<PartyRole>("WHERE name = 'KOMBIT'")->first().id;
    const auto incident = m_own.other->reader().list<Incident>("WHERE title LIKE 'Refusioner mangler%' ORDER BY reported_at DESC")->first().id;
    QVERIFY(m_own.page->openRecord({table<Incident>().nameText(), incident.value}));
    QTRY_VERIFY(panel()->followUp()->shown().route.isFound() && panel()->followUp()->shown().chain.solution == solution);
    QList<Missing> missing;
    for (const Hop &hop : panel()->followUp()->shown().route.hops)
        missing += hop.missing;
    const auto cell = std::find_if(missing.cbegin(), missing.cend(), [](const Missing &each) { return each.matrix.isValid(); });
    QVERIFY(cell != missing.cend());
    QSignalSpy gone(m_own.page.get(), &Page::goTo);
    emit panel()->missingWanted(*cell);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.first()[0].toByteArray(), QByteArray("responsibility"));
    QCOMPARE(gone.first()[1].value<RecordRef>(), (RecordRef{table<Task>().nameText(), task.value}));
    QCOMPARE(gone.first()[2].value<Step>().solution, (RecordRef{table<Solution>().nameText(), solution.value}));
    QCOMPARE(gone.first()[2].value<Step>().party, (RecordRef{table<PartyRole>().nameText(), kombit.value}));
}

void ChainWorkTest::aMissingFieldIsWrittenAtOnce()
{
    emit panel()->missingWanted(Missing{.record = {table<Link>().nameText(), m_own.last.value}, .field = "contact"});
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(dialog()->focusWidget(), dialog()->editor("contact")->widget());
}

void ChainWorkTest::anEscalationIsNoAnswerFromWhoWasAsked()
{
    const Incident incident = m_own.other->reader().list<Incident>("WHERE title LIKE 'Refusioner mangler%' ORDER BY reported_at DESC")->first();
    QVERIFY(m_own.page->openRecord({table<Incident>().nameText(), incident.id.value}));
    QTRY_VERIFY(panel()->followUp()->shown().incident.has_value() && panel()->followUp()->shown().route.isFound());
    const auto asked = [this] {
        for (const QWidget *each : panel()->followUp()->findChildren<QWidget *>()) {
            if (each->accessibleName().startsWith(QStringLiteral("Trin 4")))
                return each->accessibleDescription();
        }
        return QString();
    };
    QVERIFY2(asked().contains(QStringLiteral("Intet svar")), qPrintable(asked()));
    QVERIFY(m_own.other->write("Escalate", [&](Transaction &transaction) -> Result<void> {
        DRIFTSRAAD_TRY(raiseEscalation(transaction, {.about = QStringLiteral("Intet svar"), .reason = QStringLiteral("Fristen er udløbet"), .raisedBy = incident.reporter,
                                                     .level = EscalationLevel::Kombit, .record = {table<Incident>().nameText(), incident.id.value}}));
        return {};
    }));
    QTRY_VERIFY(panel()->followUp()->shown().way.current.isValid());
    QVERIFY2(asked().contains(QStringLiteral("Intet svar")), qPrintable(asked()));
}

void ChainWorkTest::whoReportedIsProposedAsWhoRaises()
{
    const Incident incident = m_own.other->reader().list<Incident>("WHERE title LIKE 'Refusioner mangler%' ORDER BY reported_at DESC")->first();
    QVERIFY(incident.reporter.isValid());
    QVERIFY(m_own.page->openStep({table<Incident>().nameText(), incident.id.value}, {.begin = true}));
    QTRY_VERIFY(form());
    auto *by = form()->findChildren<QComboBox *>().first();
    QCOMPARE(by->currentData().toLongLong(), incident.reporter.value);
    // Another one is found by a part of the name that only it has, and not by one that several have.
    by->setEditText(QStringLiteral("bornholms"));
    emit by->lineEdit()->editingFinished();
    QCOMPARE(by->currentText(), QStringLiteral("Bornholms Regionskommune"));
    by->setEditText(QStringLiteral("kommune"));
    emit by->lineEdit()->editingFinished();
    QCOMPARE(by->currentText(), QStringLiteral("kommune"));
    form()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Ingen svarer"));
    emit form()->submitted();
    QVERIFY(form()->isVisible());
}

void ChainWorkTest::aStepThatIsDoneSaysWhen()
{
    const Incident incident = m_own.other->reader().list<Incident>("WHERE title LIKE 'Refusioner mangler%' ORDER BY reported_at DESC")->first();
    QCOMPARE(incident.state, IncidentState::AtThirdParty);
    QVERIFY(m_own.page->openRecord({table<Incident>().nameText(), incident.id.value}));
    QTRY_VERIFY(panel()->followUp()->shown().incident.has_value() && panel()->followUp()->shown().route.isFound());
    QMap<int, QString> steps;
    for (const QWidget *each : panel()->followUp()->findChildren<QWidget *>()) {
        if (each->accessibleName().startsWith(QStringLiteral("Trin ")))
            steps.insert(each->accessibleName().mid(5, 1).toInt(), each->accessibleDescription());
    }
    QCOMPARE(steps.size(), 5);
    const auto ends = [&](int step, const QString &words) { return QTest::qVerify(steps[step].endsWith(words), "", qPrintable(steps[step]), __FILE__, __LINE__); };
    QVERIFY(ends(1, QStringLiteral("Gjort %1.").arg(language().time(incident.reportedAt))));
    QVERIFY(ends(3, QStringLiteral("Gjort senest %1.").arg(language().time(incident.stateSince))));
    QVERIFY(ends(4, QStringLiteral("Intet svar %1.").arg(language().time(incident.stateSince))));
    QVERIFY(!steps[2].contains(QStringLiteral("Gjort"))); // nobody has written that it is
    QVERIFY(!steps[1].contains(QStringLiteral("..")));
}

void ChainWorkTest::anIncidentIsEscalated()
{
    const qint64 before = m_own.count("SELECT count(*) FROM escalation");
    QVERIFY(m_own.page->openStep({table<Incident>().nameText(), m_own.incident.value}, {.begin = true}));
    QTRY_VERIFY(form());
    QVERIFY(form()->findChild<QLineEdit *>()->text().contains(QStringLiteral("Prøven fejler")));
    form()->findChildren<QComboBox *>().first()->setCurrentIndex(0);
    emit form()->submitted(); // without a reason it is refused beside the field
    QVERIFY(form());
    form()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Ingen svarer"));
    emit form()->submitted();
    QTRY_COMPARE(m_own.count("SELECT count(*) FROM escalation"), before + 1);
    const auto lines = escalationLines(m_own.other->reader(), {.record = {table<Incident>().nameText(), m_own.incident.value}});
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().escalation.solution, m_own.solution);
}

void ChainWorkTest::aReportIsEscalated()
{
    const qint64 report = m_own.count("SELECT min(id) FROM supplier_report");
    QVERIFY(report > 0);
    QVERIFY(m_own.page->openStep({QStringLiteral("supplier_report"), report}, {.begin = true}));
    QTRY_VERIFY(form());
    const auto named = m_own.other->reader().get(Id<SupplierReport>{report});
    QVERIFY(named);
    QVERIFY2(form()->findChild<QLineEdit *>()->text().contains(language().month(named->month)), qPrintable(form()->findChild<QLineEdit *>()->text()));
    form()->findChildren<QComboBox *>().first()->setCurrentIndex(0);
    emit form()->submitted(); // without a reason it is refused beside the field
    QVERIFY(form());
    form()->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Ingen svarer"));
    emit form()->submitted();
    QTRY_COMPARE(escalationLines(m_own.other->reader(), {.record = {QStringLiteral("supplier_report"), report}})->size(), 1);
    const Escalation raised = escalationLines(m_own.other->reader(), {.record = {QStringLiteral("supplier_report"), report}})->first().escalation;
    QCOMPARE(raised.level, EscalationLevel::ServiceManager);
    QVERIFY(raised.solution.isValid());
    QTRY_COMPARE(panel()->record(), (RecordRef{table<Escalation>().nameText(), raised.id.value}));
}

void ChainWorkTest::whatOthersWriteLeavesTheOpenCardAndTheClosedPanel()
{
    const auto carries = [this](const QString &what) {
        return m_own.other->write("Change", [&](Transaction &transaction) -> Result<void> {
            const auto base = transaction.get(m_own.last);
            if (!base)
                return base.error();
            Link mine = *base;
            mine.carries = what;
            return saveLink(transaction, {*base, mine});
        });
    };
    const auto isDrawn = [this](const QString &what) {
        const QList<DiagramEdge> edges = view()->drawn().edges;
        return std::any_of(edges.cbegin(), edges.cend(), [&](const DiagramEdge &edge) { return edge.label == what; });
    };
    const RecordRef link{table<Link>().nameText(), m_own.last.value};
    QVERIFY(m_own.page->openRecord(link));
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Link);
    QVERIFY(carries(QStringLiteral("kopi")));
    QTRY_VERIFY(isDrawn(QStringLiteral("kopi")));
    QCOMPARE(panel()->content(), ChainPanel::Content::Link);
    QCOMPARE(panel()->record(), link);
    panel()->closeDrawer();
    QVERIFY(carries(QStringLiteral("udtræk")));
    QTRY_VERIFY(isDrawn(QStringLiteral("udtræk")));
    QVERIFY(!panel()->isOpen());
}

void ChainWorkTest::theListShowsWhatIsReadyForTheAgenda()
{
    auto *list = m_own.page->findChild<EscalationsView *>();
    auto *rows = m_own.page->findChild<EscalationModel *>();
    m_own.page->findChild<SegmentedControl *>()->setCurrentIndex(3);
    QTRY_COMPARE(panel()->content(), ChainPanel::Content::Escalation);
    const qint64 ready = m_own.count("SELECT count(*) FROM escalation WHERE on_agenda = 1");
    const qint64 open = m_own.count("SELECT count(*) FROM escalation WHERE outcome = 0");
    list->setSight(EscalationsView::Sight::ReadyForAgenda);
    QCOMPARE(rows->rowCount(), int(ready));
    list->setSight(EscalationsView::Sight::Open);
    QCOMPARE(rows->rowCount(), int(open));
    // Put one more there by the panel's own road.
    int row = 0;
    while (row < rows->rowCount() && rows->line(row).escalation.onAgenda)
        ++row;
    QVERIFY(row < rows->rowCount());
    const Id<Escalation> id = rows->line(row).escalation.id;
    list->choose(id);
    QTRY_COMPARE(panel()->record().id, id.value);
    emit panel()->agendaWanted();
    QTRY_COMPARE(m_own.count("SELECT count(*) FROM escalation WHERE on_agenda = 1"), ready + 1);
    list->setSight(EscalationsView::Sight::ReadyForAgenda);
    QTRY_COMPARE(rows->rowCount(), int(ready) + 1);
}

ROOM_TEST(ChainWorkTest)
#include "tst_chainwork.moc"
