#include "core/agreements/contractcalendar.h"
#include "core/chain/answerdue.h"
#include "core/chain/operations.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// An answer is due on a working day of whoever's contract it is.
class AnswerDueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDatabase> db;
    Id<Organisation> kombit;
    Id<Solution> solution;
    Id<Contract> contract;
    Id<ContractCalendar> calendar;
    Id<Link> link;

    static Instant at(int year, int month, int day, int hour, int minute = 0) { return Instant::local({year, month, day}, {hour, minute}); }
    Instant moved(Instant wanted, const AnswerGround &ground = {})
    {
        const auto day = onWorkingDay(db->reader(), ground, wanted);
        return day ? *day : Instant{};
    }

private slots:
    void init()
    {
        db = std::make_unique<TestDatabase>();
        kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        const auto supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
        solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
        contract = db->insert(Contract{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2020, 1, 1}});
        calendar = db->insert(ContractCalendar{.contract = contract, .profile = StandardProfile::OfficialAndCustom});
        const auto from = db->insert(Component{.name = "A"});
        const auto to = db->insert(Component{.name = "B"});
        link = db->insert(Link{.consumer = from, .provider = to, .contract = contract});
    }
    void aWorkingDayStaysWhatItIs()
    {
        QCOMPARE(moved(at(2026, 11, 24, 10, 24)), at(2026, 11, 24, 10, 24));
        QCOMPARE(moved(at(2026, 11, 24, 23, 59)), at(2026, 11, 24, 23, 59));
    }
    void aWeekendAndAHolidayGoOnToTheNextWorkingDay()
    {
        QCOMPARE(moved(at(2026, 11, 28, 9, 30)), at(2026, 11, 30, 9, 30));
        QCOMPARE(moved(at(2026, 11, 29, 0, 0)), at(2026, 11, 30, 0, 0));
        // 25 and 26 December 2026 are a Friday and a Saturday.
        QCOMPARE(moved(at(2026, 12, 25, 8)), at(2026, 12, 28, 8));
        // From Maundy Thursday 2027 past Easter Monday; the clock goes forward meanwhile and shows the same time.
        QCOMPARE(moved(at(2027, 3, 25, 12)), at(2027, 3, 30, 12));
    }
    void theContractsCalendarSaysWhichDaysCloseBeside()
    {
        const Instant eve = at(2026, 12, 24, 10);
        QCOMPARE(moved(eve), eve); // a working day by the law
        QCOMPARE(moved(eve, {.link = link}), at(2026, 12, 28, 10));
        // A solution is under its contract, too, and a link that names none under the solution's.
        QCOMPARE(moved(eve, {.solution = solution}), at(2026, 12, 28, 10));
        const auto bare = db->insert(Link{.consumer = db->insert(Component{.name = "C"}), .provider = db->insert(Component{.name = "D"})});
        QCOMPARE(moved(eve, {.link = bare}), eve);
        QCOMPARE(moved(eve, {.link = bare, .solution = solution}), at(2026, 12, 28, 10));
        db->insert(ClosingDay{.calendar = calendar, .name = "Flytning", .kind = HolidayRule::Kind::Once, .date = {2026, 12, 28}, .fromMinute = 12 * 60});
        QCOMPARE(moved(at(2026, 12, 28, 11, 59), {.link = link}), at(2026, 12, 28, 11, 59));
        QCOMPARE(moved(at(2026, 12, 28, 12, 0), {.link = link}), at(2026, 12, 29, 12, 0));
    }
    void aLevelsHoursEndOnAWorkingDay()
    {
        const Instant friday = at(2026, 11, 27, 15);
        QCOMPARE(*answerDue(db->reader(), {}, EscalationLevel::Supplier, friday), at(2026, 11, 27, 19));
        QCOMPARE(*answerDue(db->reader(), {}, EscalationLevel::ServiceManager, friday), at(2026, 11, 30, 15));
        db->clock().set(friday);
        Id<Escalation> id;
        db->write([&](Transaction &transaction) -> Result<void> {
            const auto raised = raiseEscalation(transaction, {.about = "Intet svar", .reason = "Haster", .raisedBy = kombit, .level = EscalationLevel::ServiceManager, .link = link});
            if (!raised)
                return raised.error();
            id = *raised;
            return {};
        });
        QCOMPARE(db->get(id).answerDueAt, at(2026, 11, 30, 15));
        // What a person says stands, on a Sunday too.
        db->write([&](Transaction &transaction) { return moveDeadline(transaction, id, at(2026, 11, 29, 8), "Aftalt", "A"); });
        QCOMPARE(db->get(id).answerDueAt, at(2026, 11, 29, 8));
        db->clock().set(at(2026, 12, 22, 11));
        db->write([&](Transaction &transaction) { return takeUp(transaction, id, {.from = EscalationLevel::ServiceManager}); });
        QCOMPARE(db->get(id).answerDueAt, at(2026, 12, 28, 11));
    }
    void noDayEverEndsOnAClosedOne()
    {
        for (Instant wanted = at(2026, 1, 1, 7, 45); wanted.localDate().year() < 2028; wanted = wanted.plusHours(23)) {
            const Instant due = moved(wanted, {.link = link});
            QVERIFY(due >= wanted);
            QVERIFY(due.localDate().dayOfWeek() <= 5);
            QVERIFY(!CalendarProfile(StandardProfile::OfficialAndCustom).on(due.localDate()));
            QVERIFY(wanted.localDate().daysTo(due.localDate()) <= 6);
        }
    }
};

ROOM_TEST(AnswerDueTest)
#include "tst_answerdue.moc"
