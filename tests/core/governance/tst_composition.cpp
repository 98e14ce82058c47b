#include "core/governance/composition.h"
#include "tests/support/roomtest.h"

#include <QTest>

using namespace driftsraad;

/// The compositions are worked out by hand from the deck's slides.
class TestComposition : public QObject
{
    Q_OBJECT

    const QDate today{2026, 11, 23};

    static Seat seat(qint64 id, const QString &label, int count, std::optional<OrganisationKind> kind = {}, Id<Organisation> organisation = {})
    {
        return {.id = {id}, .label = label, .organisation = organisation, .organisationKind = kind, .count = count};
    }
    static Member member(const QString &name, qint64 seatId, OrganisationKind kind, Id<Organisation> organisation = {}, QDate from = {},
                         QDate to = {}, MemberRole role = MemberRole::Member)
    {
        return {.membership = {.seat = {seatId}, .role = role, .validFrom = from, .validTo = to},
                .name = name,
                .organisation = organisation,
                .organisationKind = kind,
                .organisationName = QStringLiteral("Andetsteds")};
    }
    /// 1 municipalities, 2 ATP, 3 KL, 4 STAR; organisation ids 12, 13, 14.
    static QList<Seat> steeringCommittee()
    {
        return {seat(1, "Kommuner", 2, OrganisationKind::Municipality), seat(2, "ATP", 1, {}, {12}), seat(3, "KL", 1, {}, {13}),
                seat(4, "STAR", 1, {}, {14})};
    }
    static QList<Member> withoutStar()
    {
        return {member("A", 1, OrganisationKind::Municipality), member("B", 1, OrganisationKind::Municipality),
                member("C", 2, OrganisationKind::Authority, {12}), member("D", 3, OrganisationKind::Association, {13})};
    }

private slots:
    void theTwelveOfTheDeckFillThreeFiveAndFourPlaces()
    {
        const QList<Seat> seats{seat(1, "KOMBIT", 3, OrganisationKind::Kombit), seat(2, "Kommuner", 5, OrganisationKind::Municipality),
                                seat(3, "Kommuner udpeget af KITA", 4, OrganisationKind::Municipality)};
        QList<Member> members;
        for (int i = 0; i < 12; ++i) {
            const qint64 seatId = i < 3 ? 1 : i < 8 ? 2 : 3;
            members.append(member(QString::number(i), seatId, seatId == 1 ? OrganisationKind::Kombit : OrganisationKind::Municipality, {}, {}, {},
                                  i == 0 ? MemberRole::Chair : MemberRole::Member));
        }
        const Composition composition = compositionOn(today, seats, members);
        QVERIFY(composition.isComplete());
        QCOMPARE(composition.places, 12);
        QCOMPARE(composition.filled, 12);
        QCOMPARE(composition.seats[0].filled(), 3);
        QCOMPARE(composition.seats[1].filled(), 5);
        QCOMPARE(composition.seats[2].filled(), 4);
        QCOMPARE(composition.seats[0].reasons.first(), Message("%1 holds a place", {QStringLiteral("0")}));
    }
    void theSteeringCommitteeWithoutStarHasOneVacantPlace()
    {
        const Composition composition = compositionOn(today, steeringCommittee(), withoutStar());
        QVERIFY(!composition.isComplete());
        QCOMPARE(composition.places, 5);
        QCOMPARE(composition.filled, 4);
        QCOMPARE(composition.vacant, 1);
        QCOMPARE(composition.seats[3].label, QStringLiteral("STAR"));
        QCOMPARE(composition.seats[3].places, QList<PlaceState>{PlaceState::Vacant});
        QCOMPARE(composition.seats[3].reasons, QList<Message>{Message::counted("%n places have nobody", 1)});
    }
    void aMembershipThatEndedTurnsItsPlaceToExpired()
    {
        QList<Member> members = withoutStar();
        members.append(member("E", 4, OrganisationKind::Authority, {14}, {2025, 1, 1}, {2026, 11, 22}));
        const Composition composition = compositionOn(today, steeringCommittee(), members);
        QCOMPARE(composition.expired, 1);
        QCOMPARE(composition.vacant, 0);
        QCOMPARE(composition.seats[3].places, QList<PlaceState>{PlaceState::Expired});
        QCOMPARE(composition.seats[3].reasons, (QList<Message>{{"%1's membership ended on %2", {QStringLiteral("E"), QDate(2026, 11, 22)}}}));
    }
    void theLastDayStillCounts()
    {
        const Membership membership{.validFrom = {2026, 1, 1}, .validTo = today};
        QVERIFY(isMemberOn(membership, today));
        QVERIFY(isMemberOn(membership, QDate(2026, 1, 1)));
        QVERIFY(!isMemberOn(membership, today.addDays(1)));
        QVERIFY(!isMemberOn(membership, QDate(2025, 12, 31)));
    }
    void aSuccessorTakesThePlaceOfOneWhoLeft()
    {
        const QList<Member> members{member("Old", 1, OrganisationKind::Company, {}, {}, {2026, 1, 31}),
                                    member("New", 1, OrganisationKind::Company, {}, {2026, 2, 1})};
        const Composition composition = compositionOn(today, {seat(1, "Virksomheder", 1)}, members);
        QVERIFY(composition.isComplete());
        QCOMPARE(composition.expired, 0);
    }
    void onlyTheLatestToLeaveIsMissed()
    {
        const QList<Member> members{member("First", 1, OrganisationKind::Company, {}, {}, {2024, 1, 31}),
                                    member("Second", 1, OrganisationKind::Company, {}, {}, {2026, 1, 31})};
        const Composition composition = compositionOn(today, {seat(1, "Virksomheder", 1)}, members);
        QCOMPARE(composition.expired, 1);
        QCOMPARE(composition.seats[0].reasons.size(), 1);
        QCOMPARE(composition.seats[0].reasons[0].arguments().first(), Argument(QStringLiteral("Second")));
    }
    void aSubstituteFillsNoPlace()
    {
        const Composition composition = compositionOn(today, {seat(1, "KL", 1)},
                                                      {member("S", 1, OrganisationKind::Association, {}, {}, {}, MemberRole::Substitute)});
        QCOMPARE(composition.vacant, 1);
    }
    void whoBeginsLaterIsNamedAndFillsNothingYet()
    {
        const Composition composition = compositionOn(today, {seat(1, "STAR", 1)}, {member("L", 1, OrganisationKind::Authority, {}, {2027, 1, 1})});
        QCOMPARE(composition.vacant, 1);
        QCOMPARE(composition.seats[0].reasons.first(), Message("%1 takes a place on %2", {QStringLiteral("L"), QDate(2027, 1, 1)}));
    }
    void somebodyFromElsewhereIsNamed()
    {
        const Composition composition = compositionOn(today, {seat(1, "KL", 1, {}, {13})}, {member("X", 1, OrganisationKind::Company, {99})});
        QVERIFY(composition.isComplete());
        QCOMPARE(composition.seats[0].reasons.first(),
                 Message("%1 holds a place but comes from %2", {QStringLiteral("X"), QStringLiteral("Andetsteds")}));
    }
    void oneTooManyIsSaidAndDoesNotFillAnotherSeat()
    {
        const QList<Member> members{member("A", 1, OrganisationKind::Company), member("B", 1, OrganisationKind::Company)};
        const Composition composition = compositionOn(today, {seat(1, "Virksomheder", 1), seat(2, "KL", 1)}, members);
        QCOMPARE(composition.places, 2);
        QCOMPARE(composition.filled, 1);
        QVERIFY(composition.seats[0].reasons.contains(Message::counted("%n more than the seat has places", 1)));
        QVERIFY(!composition.isComplete());
    }
    void aGroupWithoutSeatsIsNotCalledComplete()
    {
        QVERIFY(!compositionOn(today, {}, {member("A", 0, OrganisationKind::Company)}).isComplete());
    }
};

ROOM_TEST(TestComposition)
#include "tst_composition.moc"
