#include "core/agreements/terms.h"
#include "core/incidents/operations.h"
#include "tests/support/demodesk.h"
#include "tests/support/roomtest.h"
#include "ui/kit/words.h"
#include "ui/shell/clocknotifier.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace driftsraad;

class RecordedNotices : public DesktopNotices
{
public:
    void show(const DesktopNotice &notice) override { shown.append(notice); }
    QList<DesktopNotice> shown;
};

/// The notifier on the demo world, whose clock the test turns.
class TestClockNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        setLanguage("en");
        m_desk.make();
    }
    void init()
    {
        m_desk.open();
        promise();
        m_preferences = std::make_unique<Preferences>();
        m_window = std::make_unique<QWidget>();
        m_desktop = std::make_unique<RecordedNotices>();
        start();
        settle();
    }
    void cleanup()
    {
        m_notifier = nullptr;
        m_window.reset();
        m_desk.close();
        m_desk.clock().set(Instant::local(QDate(2026, 11, 23), QTime(10, 24)));
    }

    void eachThresholdIsToldOnce()
    {
        const Id<Incident> incident = registerOne();
        settle();
        QVERIFY(m_desktop->shown.isEmpty());
        const SlaClock clock = reaction(incident);
        QVERIFY(clock.due.isSet());
        m_desk.clock().set(clock.warnAt);
        settle();
        QCOMPARE(about(incident).size(), 1);
        QVERIFY(about(incident)[0].title.contains("is running out"));
        QVERIFY(!about(incident)[0].isUrgent);
        settle();
        QCOMPARE(about(incident).size(), 1);
        m_desk.clock().set(clock.due.plusMinutes(1));
        settle();
        QCOMPARE(about(incident).size(), 2);
        QVERIFY(about(incident)[1].title.contains("exceeded"));
        QVERIFY(about(incident)[1].isUrgent);
        settle();
        QCOMPARE(about(incident).size(), 2);
    }

    void nothingIsAskedBeforeTheNextClockPasses()
    {
        const Id<Incident> incident = registerOne();
        settle();
        const SlaClock clock = reaction(incident);
        m_desk.clock().set(clock.warnAt.plusMinutes(-1));
        m_notifier->lookIfPassed();
        QVERIFY(m_desk.isIdle());
        QVERIFY(about(incident).isEmpty());
        m_desk.clock().set(clock.warnAt);
        m_notifier->lookIfPassed();
        QTRY_COMPARE(about(incident).size(), 1);
    }

    void nextPassingIsAlsoTakenFromWhoeverReckonsTheClocks()
    {
        const Id<Incident> incident = registerOne();
        m_notifier->takeReckoned(*dueClocks(m_desk.reader(), m_desk.clock().now()));
        QTRY_VERIFY(m_desk.isIdle());
        m_notifier->lookIfPassed();
        QVERIFY(m_desk.isIdle());
        m_desk.clock().set(reaction(incident).warnAt);
        m_notifier->lookIfPassed();
        QTRY_COMPARE(about(incident).size(), 1);
    }

    void answerOfBeforeACommitIsNotBuiltOn()
    {
        settle();
        m_notifier->look();
        const Id<Incident> incident = registerOne();
        QTRY_VERIFY(m_desk.isIdle());
        m_desk.clock().set(reaction(incident).warnAt);
        QTRY_VERIFY((m_notifier->lookIfPassed(), about(incident).size() == 1));
    }

    void whatHadBeenPassedBeforeTheFirstLookIsNoNews()
    {
        const Id<Incident> incident = registerOne();
        m_desk.clock().set(reaction(incident).due.plusMinutes(1));
        QVERIFY(QFile::remove(m_preferences->toldClocksFile(m_desk.path())));
        delete m_notifier;
        m_preferences = std::make_unique<Preferences>();
        start();
        settle();
        QVERIFY(m_desktop->shown.isEmpty());
        const Id<Incident> next = registerOne();
        m_desk.clock().set(reaction(next).due.plusMinutes(1));
        settle();
        QCOMPARE(about(next).size(), 1);
        QVERIFY(about(incident).isEmpty());
    }

    void whatWasToldIsNotToldAgainByTheNextStart()
    {
        const Id<Incident> incident = registerOne();
        m_desk.clock().set(reaction(incident).due.plusMinutes(1));
        settle();
        QCOMPARE(about(incident).size(), 1);
        m_desktop->shown.clear();
        delete m_notifier;
        start();
        settle();
        QVERIFY(about(incident).isEmpty());
    }

    void whatSomebodyElseHasReckonedIsToldOnce()
    {
        const Id<Incident> incident = registerOne();
        m_desk.clock().set(reaction(incident).due.plusMinutes(1));
        const auto due = dueClocks(m_desk.reader(), m_desk.clock().now());
        QVERIFY(due);
        m_notifier->takeReckoned(*due);
        QTRY_COMPARE(about(incident).size(), 1);
        settle();
        QCOMPARE(about(incident).size(), 1);
        m_preferences->setClocksTold(false);
        m_notifier->takeReckoned({});
        m_preferences->setClocksTold(true);
        settle();
        QCOMPARE(about(incident).size(), 1);
    }

    void keptPromiseIsNotTold()
    {
        const Id<Incident> incident = registerOne();
        const Instant due = reaction(incident).due;
        QVERIFY(record([incident](Transaction &transaction) {
            return moveIncident(transaction, incident, {.from = IncidentState::New, .to = IncidentState::UnderInvestigation});
        }));
        m_desk.clock().set(due.plusMinutes(1));
        settle();
        for (const DesktopNotice &notice : about(incident))
            QVERIFY(!notice.title.contains("Reaction"));
    }

    void whoWantsNoneGetsNone()
    {
        m_preferences->setClocksTold(false);
        const Id<Incident> incident = registerOne();
        m_desk.clock().set(reaction(incident).due.plusMinutes(1));
        settle();
        QVERIFY(m_desktop->shown.isEmpty());
        m_preferences->setClocksTold(true);
    }

    void windowInFrontSaysItItself()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy told(m_notifier, &ClockNotifier::told);
        const Id<Incident> incident = registerOne();
        m_desk.clock().set(reaction(incident).due.plusMinutes(1));
        settle();
        QVERIFY(m_desktop->shown.isEmpty());
        // Others of the example may have come due beside it.
        const QString reference = m_desk.get(incident).reference;
        const auto names = [&reference](const QList<QVariant> &sentence) { return sentence[0].toString().contains(reference); };
        QCOMPARE(std::count_if(told.cbegin(), told.cend(), names), 1);
    }

    void manyAtOnceAreToldTogether()
    {
        QList<Id<Incident>> all;
        for (int i = 0; i < 5; ++i)
            all.append(registerOne());
        m_desk.clock().set(reaction(all.last()).due.plusMinutes(1));
        settle();
        QCOMPARE(m_desktop->shown.size(), 1);
        QVERIFY2(m_desktop->shown[0].title.section(' ', 0, 0).toInt() >= 5, qPrintable(m_desktop->shown[0].title));
        QVERIFY(m_desktop->shown[0].key.isEmpty());
    }

    void openedNoticeOpensItsIncident()
    {
        QSignalSpy wanted(m_notifier, &ClockNotifier::openWanted);
        emit m_desktop->opened("7");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(qvariant_cast<RecordRef>(wanted[0][0]), (RecordRef{"incident", 7}));
    }

private:
    void start()
    {
        m_notifier = new ClockNotifier(*m_preferences, m_window.get());
        m_notifier->setDesktop(m_desktop.get());
        m_notifier->start(m_desk.store());
    }
    /// Until what it asked now has been answered.
    void settle()
    {
        m_notifier->look();
        QTRY_VERIFY(m_desk.isIdle());
        QCoreApplication::processEvents();
    }
    /// A solution of its own whose contract promises a reaction within the hour, round the clock.
    void promise()
    {
        const auto done = m_desk.other().write({"promise"}, [this](Transaction &transaction) -> Result<void> {
            const auto solution = transaction.insert(Solution{.name = QStringLiteral("Prøveløsning")});
            if (!solution)
                return solution.error();
            m_solution = *solution;
            const auto supplier = transaction.insert(Organisation{.name = QStringLiteral("Prøveleverandør"), .kind = OrganisationKind::Supplier});
            if (!supplier)
                return supplier.error();
            const auto contract = transaction.insert(
                Contract{.name = QStringLiteral("Prøvekontrakt"), .solution = *solution, .supplier = *supplier, .holder = *supplier, .validFrom = QDate(2026, 1, 1)});
            if (!contract)
                return contract.error();
            const auto limit = addTerm(transaction, ClockLimit{.contract = *contract, .kind = ClockKind::Reaction, .amount = 60, .unit = LimitUnit::Minutes,
                                                               .validFrom = QDate(2026, 1, 1)});
            return limit ? Result<void>() : Result<void>(limit.error());
        });
        QVERIFY2(done, done ? "" : qPrintable(words(done.error().message)));
    }
    /// Another person's commit, once it has been seen here.
    bool record(const Operation &operation)
    {
        QSignalSpy seen(&m_desk.store(), &AsyncStore::changed);
        const auto done = m_desk.other().write({"record"}, operation);
        return done && (!seen.isEmpty() || seen.wait());
    }
    Id<Incident> registerOne()
    {
        Id<Incident> made;
        const bool done = record([&](Transaction &transaction) -> Result<void> {
            const auto id = createIncident(transaction, {.title = QStringLiteral("Login fejler"), .solution = m_solution, .impact = Grade::High, .urgency = Grade::High});
            if (!id)
                return id.error();
            made = *id;
            return {};
        });
        return done ? made : Id<Incident>();
    }
    SlaClock reaction(Id<Incident> incident)
    {
        const auto clocks = clocksOf(m_desk.reader(), incident, m_desk.clock().now());
        const IncidentClock *clock = clocks ? clocks->of(ClockKind::Reaction) : nullptr;
        return clock ? clock->clock : SlaClock{};
    }
    QList<DesktopNotice> about(Id<Incident> incident) const
    {
        QList<DesktopNotice> found;
        for (const DesktopNotice &notice : m_desktop->shown) {
            if (notice.key == QByteArray::number(incident.value))
                found.append(notice);
        }
        return found;
    }

    QTemporaryDir m_settings;
    Id<Solution> m_solution;
    DemoDesk m_desk;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<RecordedNotices> m_desktop;
    ClockNotifier *m_notifier = nullptr;
};

ROOM_TEST(TestClockNotifier)
#include "tst_clocknotifier.moc"
