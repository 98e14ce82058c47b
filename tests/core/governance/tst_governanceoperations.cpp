#include "core/catalog.h"
#include "core/governance/groups.h"
#include "core/governance/operations.h"
#include "core/parties/operations.h"
#include "tests/support/roomtest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

class TestGovernanceOperations : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 0})};
    std::unique_ptr<Store> store;
    Id<Organisation> kita;
    Id<Person> anna;
    Id<Person> bo;
    Id<Group> group;
    Id<Seat> seat;

    Result<void> write(const Operation &operation)
    {
        const auto written = store->write("Test", operation);
        if (!written)
            return written.error();
        return {};
    }
    /// Adds the member and hands out its number.
    Result<void> add(const Membership &membership, Id<Membership> *id = nullptr)
    {
        return write([=](Transaction &transaction) -> Result<void> {
            const auto added = addMember(transaction, membership);
            if (!added)
                return added.error();
            if (id)
                *id = *added;
            return {};
        });
    }

private slots:
    void init()
    {
        static int number = 0;
        store.reset();
        auto opened = Store::open({.path = dir.filePath(QStringLiteral("%1.db").arg(++number)), .access = Access::Create}, catalog(), clock, {.seed = 1});
        QVERIFY(opened);
        store = std::move(*opened);
        QVERIFY(write([this](Transaction &transaction) -> Result<void> {
            kita = *addOrganisation(transaction, {.name = "KITA", .kind = OrganisationKind::Association});
            const auto city = *addOrganisation(transaction, {.name = "Herning Kommune", .kind = OrganisationKind::Municipality});
            anna = *addPerson(transaction, {.organisation = city, .name = "Anna", .email = "anna@example.dk"});
            bo = *addPerson(transaction, {.organisation = city, .name = "Bo", .email = "bo@example.dk"});
            group = *addGroup(transaction, {.name = "  Styregruppe ", .meetingsPerYear = 2});
            seat = *addSeat(transaction, {.group = group, .label = "Kommuner", .organisationKind = OrganisationKind::Municipality, .count = 2, .appointedBy = kita});
            return {};
        }));
    }
    void aMemberIsAppointedByWhomTheSeatSays()
    {
        Id<Membership> id;
        QVERIFY(add({.group = group, .seat = seat, .person = anna}, &id));
        QCOMPARE(store->reader().get(id)->appointedBy, kita);
        QCOMPARE(store->reader().get(group)->name, QStringLiteral("Styregruppe"));
        const auto detail = groupDetail(store->reader(), group);
        QCOMPARE(detail->composition.filled, 1);
        QCOMPARE(detail->composition.vacant, 1);
    }
    void aPersonIsNotAMemberTwiceAtATime()
    {
        QVERIFY(add({.group = group, .person = anna, .validTo = {2026, 6, 30}}));
        const auto again = add({.group = group, .person = anna, .validFrom = {2026, 6, 30}});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QCOMPARE(again.error().message, Message("%1 is a member of the group in this period already.", {QStringLiteral("Anna")}));
        QVERIFY(add({.group = group, .person = anna, .validFrom = {2026, 7, 1}}));
    }
    void aGroupHasOneChairAtATime()
    {
        QVERIFY(add({.group = group, .person = anna, .role = MemberRole::Chair, .validTo = {2026, 6, 30}}));
        QVERIFY(!add({.group = group, .person = bo, .role = MemberRole::Chair, .validFrom = {2026, 5, 1}}));
        QVERIFY(add({.group = group, .person = bo, .role = MemberRole::Chair, .validFrom = {2026, 7, 1}}));
    }
    void anotherGroupsSeatIsRefused()
    {
        Id<Group> other;
        QVERIFY(write([&](Transaction &transaction) -> Result<void> {
            other = *addGroup(transaction, {.name = "Faggruppe"});
            return {};
        }));
        const auto added = add({.group = other, .seat = seat, .person = anna});
        QVERIFY(!added);
        QCOMPARE(added.error().message, Message("The seat %1 belongs to another group.", {QStringLiteral("Kommuner")}));
    }
    void endingAMembershipMakesItsPlaceExpired()
    {
        Id<Membership> id;
        QVERIFY(add({.group = group, .seat = seat, .person = anna, .validFrom = {2026, 1, 1}}, &id));
        const auto end = [&](QDate day) {
            return write([id, day](Transaction &transaction) { return endMembership(transaction, id, day); });
        };
        QCOMPARE(end({2025, 12, 31}).error().code, ErrorCode::Invalid);
        QVERIFY(end({2026, 11, 22}));
        QCOMPARE(groupDetail(store->reader(), group)->composition.expired, 1);
        QCOMPARE(end({2026, 11, 23}).error().message, Message("The membership ended on %1 already.", {QDate(2026, 11, 22)}));
        QVERIFY(end({2026, 10, 31}));
    }
    void aSeatThatSomebodyHeldIsNotDeleted()
    {
        QVERIFY(add({.group = group, .seat = seat, .person = anna}));
        const auto removed = write([this](Transaction &transaction) { return removeSeat(transaction, seat); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
        QVERIFY(store->reader().get(seat));
    }
    void aGroupGoesWithItsSeatsAndMembershipsAndComesBackByUndo()
    {
        QVERIFY(add({.group = group, .seat = seat, .person = anna}));
        const auto removed = store->write("Delete", [this](Transaction &transaction) { return removeGroup(transaction, group); });
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().cause));
        QCOMPARE(*store->reader().number("SELECT count(*) FROM membership"), 0);
        QCOMPARE(*store->reader().number("SELECT count(*) FROM seat"), 0);
        QVERIFY(store->reader().get(anna));
        const auto undone = store->undo(removed->changeSet);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().cause));
        QCOMPARE(groupDetail(store->reader(), group)->members.size(), 1);
    }
    void aPersonInAGroupIsNotDeleted()
    {
        QVERIFY(add({.group = group, .seat = seat, .person = anna}));
        const auto removed = write([this](Transaction &transaction) { return removePerson(transaction, anna); });
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Refused);
        QVERIFY(removed.error().message.arguments().contains(Argument(QStringLiteral("Anna"))));
    }
    void onlyTodaysMembersGetMail()
    {
        QVERIFY(add({.group = group, .person = anna}));
        QVERIFY(add({.group = group, .person = bo, .validTo = {2026, 11, 22}}));
        QCOMPARE(*mailAddresses(store->reader(), group), QStringList{"anna@example.dk"});
    }
    void whatCannotBeIsRefusedWithItsField()
    {
        QCOMPARE(problems(Group{.name = " "}).first().field, QByteArray("name"));
        QCOMPARE(problems(Group{.name = "A", .meetingsPerYear = 53}).first().field, QByteArray("meetings_per_year"));
        QCOMPARE(problems(Seat{.label = "A", .count = 0}).first().field, QByteArray("count"));
        QCOMPARE(problems(Membership{.person = {1}, .validFrom = {2026, 2, 2}, .validTo = {2026, 2, 1}}).first().field, QByteArray("valid_to"));
        QVERIFY(problems(Membership{.person = {1}, .validFrom = {2026, 2, 2}, .validTo = {2026, 2, 2}}).isEmpty());
    }
};

ROOM_TEST(TestGovernanceOperations)
#include "tst_governanceoperations.moc"
