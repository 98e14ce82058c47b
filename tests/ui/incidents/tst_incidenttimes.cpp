#include "core/agreements/terms.h"
#include "core/incidents/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/incidents/agreedfields.h"
#include "ui/incidents/boardview.h"
#include "ui/incidents/clockpanel.h"
#include "ui/incidents/incidentdrawer.h"
#include "ui/incidents/incidentform.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/incidenttimes.h"
#include "ui/incidents/knownmoment.h"
#include "ui/incidents/pauselist.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/look.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/spanmodel.h"
#include "ui/kit/tableview.h"
#include "ui/kit/whydialog.h"
#include "ui/kit/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace driftsraad;

/// The drawer's clocks and pauses and the form's agreed fields, from key press to what the database holds, on an incident whose contract
/// promises a reaction within 60 minutes and a solution within 8 working hours of Monday to Friday 8 to 16.
class TestIncidentTimes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpLook(*qApp, Scheme::Light);
        setLanguage("en");
        m_desk.make();
    }
    void init()
    {
        m_desk.open();
        makeIncident();
        m_page = std::make_unique<IncidentsPage>(m_desk.store());
        m_page->resize(1500, 1000);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        QVERIFY(m_page->openRecord({table<Incident>().nameText(), m_incident.value}));
        QTRY_COMPARE(panel()->sentences().size(), 2);
        QTRY_VERIFY(m_desk.isIdle());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.close();
        m_desk.clock().set(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    }

    void drawerShowsBothClocksWithTheirTerms()
    {
        // Reported at 9:00; it is 10:24.
        QCOMPARE(panel()->sentences()[0], QString("Reaction time, 24 min past the limit, 1 h 24 min used, limit 1 h, Due 23-11-2026 10:00"));
        QCOMPARE(panel()->sentences()[1], QString("Resolution time, 6 h 36 min left, 1 h 24 min of 8 h working time, Due 24-11-2026 09:00"));
        QVERIFY(says("Prøvekontrakt · category A · Kritisk"));
    }

    void whyAddsUpToTheFigure()
    {
        times()->openWhy(ClockKind::Resolution);
        WhyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->window()->findChild<WhyDialog *>()));
        auto *spans = dialog->findChild<SpanModel *>();
        qint64 sum = 0;
        for (int row = 0; row < spans->rowCount(); ++row)
            sum += SpanModel::countedMillionths(spans->span(row));
        QCOMPARE(sum, 84'000'000);
        QVERIFY2(dialog->sums().endsWith("Used: 84 min"), qPrintable(dialog->sums()));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void pauseIsStartedByKeyboardAndTheClockStands()
    {
        press("Pause …");
        QTRY_VERIFY(form());
        auto *party = form()->findChild<QComboBox *>();
        QVERIFY(party->hasFocus() || party->lineEdit()->hasFocus());
        party->setEditText("Kommunens netværk");
        auto *reason = form()->findChildren<QLineEdit *>().last();
        for (QLineEdit *each : form()->findChildren<QLineEdit *>()) {
            if (each->accessibleName().startsWith("Reason"))
                reason = each;
        }
        reason->setFocus();
        QTest::keyClicks(reason, "Afventer logfil");
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!form());
        QCOMPARE(pauses().size(), 1);
        QCOMPARE(pauses()[0].pause.party, QString("Kommunens netværk"));
        QTRY_VERIFY(panel()->sentences().value(1).contains("Paused, 6 h 36 min left"));
        // Two hours later nothing more is used.
        m_desk.clock().set(Instant::local(QDate(2026, 11, 23), QTime(12, 24)));
        times()->refresh();
        QTRY_VERIFY(panel()->sentences().value(1).contains("Due 24-11-2026 11:00 if the pause ended now"));
        QVERIFY(panel()->sentences().value(1).contains("1 h 24 min of 8 h"));

        press("End the pause");
        QTRY_VERIFY(form());
        QTest::keyClick(form()->findChild<MomentEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!form());
        QTRY_VERIFY(panel()->sentences().value(1).contains("6 h 36 min left"));
        QVERIFY(pauses()[0].pause.to.isSet());
    }

    void dayIsWorkedByTheLettersOfThePage()
    {
        QWidget *board = m_page->findChild<BoardView *>();
        board->setFocus();
        QTest::keyClick(board, Qt::Key_T);
        auto *note = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(note);
        QCOMPARE(note->accessibleName(), QString("Write in the timeline"));
        board->setFocus();
        QTest::keyClick(board, Qt::Key_P);
        QTRY_VERIFY(form());
        QVERIFY(formSays("Pause the clocks of"));
        QTest::keyClick(form(), Qt::Key_Escape);
        QTRY_VERIFY(!form());
        const auto made = m_desk.other().write({"pause"}, [this](Transaction &transaction) -> Result<void> {
            const auto id = startPause(transaction, {.incident = m_incident, .from = at(9, 30), .reason = "Venter", .party = "ATP"});
            return id ? Result<void>() : Result<void>(id.error());
        });
        QVERIFY(made);
        QTRY_VERIFY(panel()->sentences().value(1).contains("Paused"));
        board->setFocus();
        QTest::keyClick(board, Qt::Key_P);
        QTRY_VERIFY(form());
        QVERIFY(formSays("End the pause of"));
        QTest::keyClick(form(), Qt::Key_Escape);
    }

    void missingReasonIsAskedForInTheForm()
    {
        press("Pause …");
        QTRY_VERIFY(form());
        form()->findChild<QComboBox *>()->setEditText("ATP");
        emit form()->confirmed();
        QVERIFY(form());
        QVERIFY(pauses().isEmpty());
    }

    void refusalStaysInTheFormWithWhatWasTyped()
    {
        press("Pause …");
        QTRY_VERIFY(form());
        form()->findChild<QComboBox *>()->setEditText("ATP");
        for (QLineEdit *each : form()->findChildren<QLineEdit *>()) {
            if (each->accessibleName().startsWith("Reason"))
                each->setText("Venter");
        }
        // Before the incident was reported.
        form()->findChild<MomentEdit *>()->setMoment(Instant::local(QDate(2026, 11, 20), QTime(9, 0)));
        emit form()->confirmed();
        QTRY_VERIFY(formSays("Not done:"));
        QVERIFY(form()->isEnabled());
        QVERIFY(pauses().isEmpty());
    }

    void correctedAndWithdrawnPauseIsReckonedAnew()
    {
        const auto made = m_desk.other().write({"pause"}, [this](Transaction &transaction) -> Result<void> {
            const auto id = startPause(transaction, {.incident = m_incident, .from = at(9, 30), .reason = "Venter", .party = "ATP"});
            return id ? endPause(transaction, *id, at(10), "B") : Result<void>(id.error());
        });
        QVERIFY2(made, made ? "" : qPrintable(words(made.error().message)));
        QTRY_VERIFY(panel()->sentences().value(1).contains("54 min of 8 h"));
        const qint64 id = pauses()[0].pause.id.value;
        emit list()->correctWanted(id);
        QTRY_VERIFY(form());
        QCOMPARE(form()->findChildren<MomentEdit *>().size(), 2);
        form()->findChildren<MomentEdit *>()[0]->setMoment(at(9, 45));
        emit form()->confirmed();
        QTRY_VERIFY(!form());
        QTRY_VERIFY(panel()->sentences().value(1).contains("1 h 9 min of 8 h"));
        emit list()->withdrawWanted(id);
        QTRY_VERIFY(form());
        form()->findChild<QLineEdit *>()->setText("Forkert hændelse");
        emit form()->confirmed();
        QTRY_VERIFY(!form());
        QTRY_VERIFY(panel()->sentences().value(1).contains("1 h 24 min of 8 h"));
        QVERIFY(pauses()[0].pause.withdrawn);
    }

    void changedContractIsSeenWithoutTouchingTheIncident()
    {
        const auto corrected = m_desk.other().write({"limit"}, [this](Transaction &transaction) -> Result<void> {
            const auto limits = transaction.list<ClockLimit>("WHERE contract = ? AND kind = ?", {m_contract, ClockKind::Resolution});
            if (!limits)
                return limits.error();
            ClockLimit mine = limits->first();
            mine.amount = 16;
            return correctTerm(transaction, Edited<ClockLimit>{limits->first(), mine});
        });
        QVERIFY(corrected);
        QTRY_VERIFY(panel()->sentences().value(1).contains("of 16 h"));
    }

    void formOffersTheContractsCategoriesAndStoresThem()
    {
        m_page->edit();
        IncidentForm *edit = nullptr;
        QTRY_VERIFY((edit = m_page->findChild<IncidentForm *>()));
        auto *agreed = edit->findChild<AgreedFields *>();
        QTRY_COMPARE(agreed->category()->count(), 3);
        QCOMPARE(agreed->category()->itemText(0), QString("Follows the priority: A · Kritisk"));
        QTRY_COMPARE(agreed->contract()->itemText(0), QString("The one in force: Prøvekontrakt"));
        QCOMPARE(agreed->extent()->itemText(0), QString("Follows the priority: ") + words(word(OutageExtent::Full)));
        agreed->category()->setCurrentIndex(2);
        agreed->extent()->setCurrentIndex(agreed->extent()->findData(static_cast<int>(OutageExtent::Degraded)));
        edit->save();
        QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
        const Incident stored = m_desk.get(m_incident);
        QVERIFY(stored.faultCategory.isValid());
        QCOMPARE(stored.extent, std::optional(OutageExtent::Degraded));
        QVERIFY(!stored.contract.isValid());
        QTRY_VERIFY(says("category B · Mindre"));
    }

    void firstReactionIsWrittenInTheFormAndTakenAwayAgain()
    {
        m_page->edit();
        IncidentForm *edit = nullptr;
        QTRY_VERIFY((edit = m_page->findChild<IncidentForm *>()));
        auto *reacted = edit->findChild<KnownMoment *>();
        QVERIFY(!reacted->moment().isSet());
        auto *known = reacted->findChild<QCheckBox *>();
        known->setFocus();
        QTest::keyClick(known, Qt::Key_Space);
        // Before the report nobody can react.
        reacted->setMoment(at(8, 50), at(8, 50));
        edit->save();
        QVERIFY(m_page->findChild<IncidentForm *>());
        reacted->setMoment(at(9, 40), at(9, 40));
        edit->save();
        QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
        QCOMPARE(m_desk.get(m_incident).acknowledgedAt, at(9, 40));
        QTRY_COMPARE(panel()->sentences().value(0), QString("Reaction time, Kept, 40 min of 1 h, Due 23-11-2026 10:00"));

        // Looked at, but nobody knows any longer when.
        const auto moved = m_desk.other().write({"move"}, [this](Transaction &transaction) {
            return moveIncident(transaction, m_incident, {.from = IncidentState::New, .to = IncidentState::UnderInvestigation, .author = "B"});
        });
        QVERIFY(moved);
        QTRY_VERIFY(m_desk.isIdle());
        m_page->edit();
        QTRY_VERIFY((edit = m_page->findChild<IncidentForm *>()));
        QTest::keyClick(edit->findChild<KnownMoment *>()->findChild<QCheckBox *>(), Qt::Key_Space);
        edit->save();
        QTRY_VERIFY(!m_page->findChild<IncidentForm *>());
        QVERIFY(!m_desk.get(m_incident).acknowledgedAt.isSet());
        QTRY_COMPARE(panel()->sentences().value(0), QString("Reaction time, Not recorded, Limit 1 h, Due 23-11-2026 10:00"));
    }

    void cardShowsTheClockThatIsDueFirst()
    {
        auto *board = m_page->findChild<BoardView *>();
        QTRY_VERIFY(board->card(m_incident.value) && board->card(m_incident.value)->clock);
        QCOMPARE(board->card(m_incident.value)->clock->kind, ClockKind::Reaction);
    }

private:
    static Instant at(int hour, int minute = 0) { return Instant::local(QDate(2026, 11, 23), QTime(hour, minute)); }
    ClockPanel *panel() const { return m_page->findChild<ClockPanel *>(); }
    PauseList *list() const { return m_page->findChild<PauseList *>(); }
    IncidentTimes *times() const { return m_page->findChild<IncidentTimes *>(); }
    SmallForm *form() const { return m_page->findChild<SmallForm *>(); }
    QList<PauseLine> pauses() { return pausesOf(m_desk.reader(), m_incident).valueOr({}); }
    void press(const QString &text)
    {
        QPushButton *found = nullptr;
        const auto look = [&] {
            for (QPushButton *each : list()->findChildren<QPushButton *>()) {
                if (each->isVisible() && each->text() == text)
                    found = each;
            }
            return found != nullptr;
        };
        QTRY_VERIFY(look());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    static bool saysIn(const QWidget *widget, const QString &part)
    {
        const auto labels = widget->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }
    bool says(const QString &part) const { return saysIn(times(), part); }
    bool formSays(const QString &part) const { return form() && saysIn(form(), part); }

    void makeIncident()
    {
        const auto done = m_desk.other().write({"promise"}, [this](Transaction &transaction) -> Result<void> {
            const auto solution = transaction.insert(Solution{.name = QStringLiteral("Prøveløsning")});
            if (!solution)
                return solution.error();
            const auto supplier = transaction.insert(Organisation{.name = QStringLiteral("Prøveleverandør"), .kind = OrganisationKind::Supplier});
            if (!supplier)
                return supplier.error();
            const QDate begin(2026, 1, 1);
            const auto contract = transaction.insert(
                Contract{.name = QStringLiteral("Prøvekontrakt"), .solution = *solution, .supplier = *supplier, .holder = *supplier, .validFrom = begin});
            if (!contract)
                return contract.error();
            m_contract = *contract;
            for (const FaultCategory &category : {FaultCategory{.contract = *contract, .code = "A", .name = "Kritisk", .sortOrder = 1, .priority = 1, .validFrom = begin},
                                                  FaultCategory{.contract = *contract, .code = "B", .name = "Mindre", .sortOrder = 2, .priority = 2, .validFrom = begin}})
                DRIFTSRAAD_TRY(addTerm(transaction, category));
            DRIFTSRAAD_TRY(addTerm(transaction, ContractCalendar{.contract = *contract, .supportHours = "man-fre 8-16", .validFrom = begin}));
            DRIFTSRAAD_TRY(addTerm(transaction, ClockLimit{.contract = *contract, .kind = ClockKind::Reaction, .amount = 60, .unit = LimitUnit::Minutes, .validFrom = begin}));
            DRIFTSRAAD_TRY(addTerm(transaction, ClockLimit{.contract = *contract, .kind = ClockKind::Resolution, .amount = 8, .unit = LimitUnit::WorkingHours, .validFrom = begin}));
            const auto incident = createIncident(transaction, {.title = QStringLiteral("Login fejler"),
                                                               .solution = *solution,
                                                               .impact = Grade::High,
                                                               .urgency = Grade::High,
                                                               .occurredAt = at(9),
                                                               .reportedAt = at(9)});
            if (!incident)
                return incident.error();
            m_incident = *incident;
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(words(done.error().message)));
    }

    DemoDesk m_desk;
    Id<Contract> m_contract;
    Id<Incident> m_incident;
    std::unique_ptr<IncidentsPage> m_page;
};

ROOM_TEST(TestIncidentTimes)
#include "tst_incidenttimes.moc"
