#include "core/incidents/queries.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttablemodel.h"
#include "ui/incidents/incidentwords.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/look.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace driftsraad;

/// A planned window from the form to the board, the list and the drawer.
class TestPlannedWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cardTellsThePlanUntilItIsOver();
    void listNamesTheKind();
    void drawerTellsPlanAndNotice();
    void formAsksForThePlanAndJudgesTheNotice();
    void windowThatEndsBeforeItBeginsIsRefused();

private:
    IncidentDrawer *drawer() const { return m_page->findChild<IncidentDrawer *>(); }
    IncidentForm *form() const { return m_page->findChild<IncidentForm *>(); }
    template<class T>
    T *field(const QString &name) const
    {
        for (T *each : form()->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QStringList said(const QWidget *in) const;
    void openWindowForm();
    static Instant at(int day, int hour) { return Instant::local(QDate(2026, 12, day), QTime(hour, 0)); }

    DemoDesk m_desk;
    std::unique_ptr<IncidentsPage> m_page;
};

void TestPlannedWindow::initTestCase()
{
    setUpLook(*qApp);
    setLanguage("en");
    m_desk.make();
}

void TestPlannedWindow::init()
{
    m_desk.open();
    m_page = std::make_unique<IncidentsPage>(m_desk.store());
    m_page->resize(1360, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
    QTRY_VERIFY(m_page->findChild<BoardView *>()->board().total() > 0);
}

void TestPlannedWindow::cleanup()
{
    m_page.reset();
    m_desk.close();
}

QStringList TestPlannedWindow::said(const QWidget *in) const
{
    QStringList texts;
    for (const Label *label : in->findChildren<Label *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

void TestPlannedWindow::cardTellsThePlanUntilItIsOver()
{
    IncidentCard card{.kind = IncidentKind::PlannedWindow};
    card.plannedFrom = Instant::local({2026, 11, 29}, {1, 0});
    card.plannedTo = Instant::local({2026, 11, 29}, {5, 0});
    QCOMPARE(situation(card, m_desk.clock().now()).word, QString("Planned 29 Nov 01:00"));
    QCOMPARE(situation(card, card.plannedFrom).word, QString("Under way, to end at 05:00"));
    QCOMPARE(situation(card, card.plannedTo).state, State::Warning);
    card.state = IncidentState::Resolved;
    card.restoredAt = card.plannedTo;
    QCOMPARE(situation(card, card.plannedTo).state, State::Positive);
    QVERIFY(spokenCard(card, card.plannedTo).contains("Planned window"));
}

void TestPlannedWindow::listNamesTheKind()
{
    QCOMPARE(IncidentTableModel::text({.kind = IncidentKind::PlannedWindow}, IncidentTableModel::Kind, Instant()), QString("Planned window"));
    QCOMPARE(IncidentTableModel::text({.kind = IncidentKind::Security}, IncidentTableModel::Kind, Instant()), QString("Security incident"));
    QVERIFY(IncidentTableModel::text({}, IncidentTableModel::Kind, Instant()).isEmpty());
}

void TestPlannedWindow::drawerTellsPlanAndNotice()
{
    const qint64 id = m_desk.count("SELECT id FROM incident WHERE kind = 3 AND state = 1");
    m_page->openRecord({QStringLiteral("incident"), id});
    QTRY_COMPARE(drawer()->detail().incident.id.value, id);
    const QString texts = said(drawer()).join('|');
    QVERIFY2(texts.contains("29-11-2026 01:00 to 29-11-2026 05:00"), qPrintable(texts));
    QVERIFY2(texts.contains("in time: 5 working days are agreed"), qPrintable(texts));
}

void TestPlannedWindow::openWindowForm()
{
    m_page->newRecord();
    QTRY_VERIFY(form() && form()->isVisible());
    auto *kind = field<QComboBox>("Kind");
    QVERIFY(!field<MomentEdit>("Planned from, required")->isVisible());
    kind->setCurrentIndex(kind->findData(static_cast<int>(IncidentKind::PlannedWindow)));
    auto *solution = field<QComboBox>("Solution, required");
    solution->setCurrentIndex(solution->findText("NemRefusion"));
    QVERIFY(field<MomentEdit>("Planned from, required")->isVisible());
    QVERIFY(!field<QComboBox>("Impact")->isVisible());
    field<QLineEdit>("Title, required")->setText("Ny database");
}

void TestPlannedWindow::formAsksForThePlanAndJudgesTheNotice()
{
    openWindowForm();
    // Saturday at 1:00: five working days before end with Friday; the notice of today is on a Monday, eleven days ahead.
    field<MomentEdit>("Planned from, required")->setMoment(at(5, 1));
    field<MomentEdit>("Planned to, required")->setMoment(at(5, 4));
    QTRY_VERIFY(said(form()).join('|').contains("Not announced yet: 5 working days are agreed"));
    field<QCheckBox>("The window has been announced")->setChecked(true);
    QTRY_VERIFY(said(form()).join('|').contains("in time: 5 working days are agreed"));
    field<MomentEdit>("Planned from, required")->setMoment(at(1, 1));
    QTRY_VERIFY2(said(form()).join('|').contains("in time") || said(form()).join('|').contains("too late"), qPrintable(said(form()).join('|')));
    field<MomentEdit>("Planned from, required")->setMoment(at(5, 1));
    form()->save();
    QTRY_VERIFY(!form());
    const auto stored = m_desk.reader().list<Incident>("WHERE title = 'Ny database'").value();
    QCOMPARE(stored.size(), 1);
    QCOMPARE(stored.first().plannedFrom, Instant::local({2026, 12, 5}, {1, 0}));
    QCOMPARE(stored.first().plannedTo, Instant::local({2026, 12, 5}, {4, 0}));
    QCOMPARE(stored.first().noticeAt, m_desk.clock().now());
    // What nobody was asked about does not put it before a fault.
    QCOMPARE(stored.first().priority, 4);
}

void TestPlannedWindow::windowThatEndsBeforeItBeginsIsRefused()
{
    openWindowForm();
    field<MomentEdit>("Planned from, required")->setMoment(at(5, 4));
    field<MomentEdit>("Planned to, required")->setMoment(at(5, 1));
    form()->save();
    QVERIFY(form());
    QVERIFY(said(form()).contains("The window must end after it begins."));
    QCOMPARE(m_desk.count("SELECT COUNT(*) FROM incident WHERE title = 'Ny database'"), 0);
}

ROOM_TEST(TestPlannedWindow)
#include "tst_plannedwindow.moc"
