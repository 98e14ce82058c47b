#include "core/agreements/contractcalendar.h"
#include "core/agreements/faultcategory.h"
#include "core/agreements/operations.h"
#include "core/agreements/register.h"
#include "core/calendar/servicehours.h"
#include "core/catalog.h"
#include "core/demo/agreements.h"
#include "core/demo/governance.h"
#include "core/demo/parties.h"
#include "core/demo/terms.h"
#include "core/governance/groups.h"
#include "core/storage/history.h"
#include "tests/support/roomtest.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace driftsraad;

class TestDemoParties : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    FixedClock clock{Instant::local({2026, 11, 23}, {10, 0})};
    DemoWorld world{Instant::local({2026, 11, 23}, {10, 0})};
    std::unique_ptr<Store> store;

    GroupLine line(const QString &name)
    {
        const auto lines = groupLines(store->reader());
        for (const GroupLine &one : *lines) {
            if (one.group.id == world.find<Group>(name))
                return one;
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        auto opened = Store::open({.path = dir.filePath(QStringLiteral("demo.db")), .access = Access::Create}, catalog(), clock, {.seed = 1});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().cause));
        store = std::move(*opened);
        const auto written = store->write("Make the demo world", [this](Transaction &transaction) -> Result<void> {
            world = DemoWorld(clock.now());
            DRIFTSRAAD_TRY(addDemoParties(transaction, world));
            DRIFTSRAAD_TRY(addDemoAgreements(transaction, world));
            DRIFTSRAAD_TRY(addDemoTerms(transaction, world));
            return addDemoGovernance(transaction, world);
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().message.id() + ' ' + written.error().cause.toUtf8()));
    }
    void everyServiceHoursTextIsUnderstood()
    {
        const auto solutions = store->reader().list<Solution>();
        QVERIFY(solutions && !solutions->isEmpty());
        for (const Solution &solution : *solutions)
            QVERIFY2(ServiceHours::parse(solution.serviceHours), qPrintable(solution.serviceHours));
        const auto levels = store->reader().list<ServiceLevel>();
        QVERIFY(levels && !levels->isEmpty());
        for (const ServiceLevel &level : *levels)
            QVERIFY2(level.serviceHours.isEmpty() || ServiceHours::parse(level.serviceHours), qPrintable(level.serviceHours));
    }

    void theTwelveMembersAreTheDecks()
    {
        const auto detail = groupDetail(store->reader(), world.find<Group>(QStringLiteral("Rådgivningsgruppen for drift")));
        QVERIFY(detail);
        const QStringList deck{"Finn Graversen|KOMBIT", "Peter Bildt|KOMBIT", "Frank Stjerne|KOMBIT", "Johnny Vad|Aalborg Kommune",
                               "Claus Munk|Bornholm Kommune", "Esben Foverskov|Esbjerg Kommune", "Lars Svarre Hansen|Slagelse Kommune",
                               "Heidi Nørgaard|Albertslund Kommune", "Britt Christensen|Frederikssund Kommune",
                               "Michael Dahl|Mariagerfjord Kommune", "Anders Kjær|Herning Kommune", "Peder Skov Rasmussen|Aabenraa Kommune"};
        QStringList shown;
        QStringList byKita;
        for (const Member &member : detail->members) {
            const QString represents = member.membership.represents.isEmpty() ? member.organisationName : member.membership.represents;
            shown.append(member.name + u'|' + represents);
            if (member.membership.appointedBy == world.find<Organisation>(QStringLiteral("KITA")))
                byKita.append(member.name);
            const auto person = store->reader().get(member.membership.person);
            QVERIFY(person);
            QVERIFY(person->title.isEmpty() && person->phone.isEmpty() && person->email.isEmpty() && person->note.isEmpty());
            QCOMPARE(member.membership.role, member.name == QLatin1String("Finn Graversen") ? MemberRole::Chair : MemberRole::Member);
        }
        QCOMPARE(shown, deck);
        QCOMPARE(byKita, (QStringList{"Britt Christensen", "Michael Dahl", "Anders Kjær", "Peder Skov Rasmussen"}));
        QCOMPARE(detail->composition.places, 12);
        QVERIFY(detail->composition.isComplete());
        QVERIFY(detail->group.mandateIsDraft);
    }
    void theSteeringCommitteeIsTwoMunicipalitiesAtpKlAndStarTwiceAYear()
    {
        const GroupLine committee = line(QStringLiteral("NemRefusion, Kommunal styregruppe"));
        QStringList seats;
        for (const SeatOccupancy &seat : committee.composition.seats)
            seats.append(QStringLiteral("%1 %2").arg(seat.places.size()).arg(seat.label));
        QCOMPARE(seats, (QStringList{"2 Kommuner", "1 ATP", "1 KL", "1 STAR"}));
        QCOMPARE(committee.group.meetingsPerYear, 2);
        QCOMPARE(committee.group.influence, Influence::CoDeciding);
        QCOMPARE(committee.composition.vacant, 1);
        QCOMPARE(committee.composition.seats.last().vacant(), 1);
    }
    void oneMembershipOfTheExpertGroupHasExpired()
    {
        const GroupLine group = line(QStringLiteral("NemRefusion, Faggruppe/referencegruppe"));
        QCOMPARE(group.composition.places, 4);
        QCOMPARE(group.composition.expired, 1);
        QCOMPARE(group.members, 3);
    }
    void thereAreTenSolutionsWithAContractInForceAndAnAvailabilityPromise()
    {
        Reader &reader = store->reader();
        const auto solutions = reader.list<Solution>("ORDER BY sort_order");
        QVERIFY(solutions);
        QCOMPARE(solutions->size(), 10);
        for (const Solution &solution : *solutions) {
            const auto level = promisedLevel(reader, solution.id, Metric::Availability, 0, clock.today());
            QVERIFY(level);
            QVERIFY2(level->has_value(), qPrintable(solution.name));
            QVERIFY((*level)->target >= 990'000 && (*level)->target <= 999'000);
        }
    }
    void theRegisterHasTheNinetyEightMunicipalities()
    {
        const auto ids = registerIds(store->reader(), {.kind = OrganisationKind::Municipality});
        QVERIFY(ids);
        QCOMPARE(ids->size(), 98);
    }
    void theRegisterIsInDanishOrder()
    {
        const auto ids = registerIds(store->reader(), {.kind = OrganisationKind::Municipality});
        const auto lines = registerLines(store->reader(), RegisterSection::Organisations, *ids);
        QVERIFY(lines);
        QCOMPARE(lines->first().cells.first(), Argument(QStringLiteral("Albertslund Kommune")));
        QCOMPARE(lines->last().cells.first(), Argument(QStringLiteral("Aarhus Kommune")));
    }
    void theRegisterFindsByTypedWords()
    {
        const auto ids = registerIds(store->reader(), {.section = RegisterSection::Persons, .typed = QStringLiteral("skov ras")});
        QVERIFY(ids);
        QCOMPARE(*ids, QList<qint64>{world.find<Person>(QStringLiteral("Peder Skov Rasmussen")).value});
    }
    void onlyContractsInForceAreListedWhenAskedFor()
    {
        const auto all = registerIds(store->reader(), {.section = RegisterSection::Contracts});
        const auto current = registerIds(store->reader(), {.section = RegisterSection::Contracts, .onlyCurrent = true});
        QCOMPARE(all->size(), 15);
        QCOMPARE(current->size(), 13);
        QVERIFY(!current->contains(world.find<Contract>(QStringLiteral("Driftskontrakt, NemRefusion (tidligere)")).value));
        const auto next = store->reader().list<Contract>("WHERE number = 'K-111'"); // signed, and not yet in force
        QVERIFY(next && next->size() == 1 && !current->contains(next->first().id.value));
        // What it will promise is known as well.
        const Id<Contract> signedFor = next->first().id;
        QCOMPARE(store->reader().list<ServiceLevel>("WHERE contract = ?", {signedFor})->size(), 11);
        QCOMPARE(store->reader().list<FaultCategory>("WHERE contract = ?", {signedFor})->size(), 4);
        QCOMPARE(store->reader().list<ContractCalendar>("WHERE contract = ?", {signedFor})->size(), 1);
    }
    void everyReferenceIsSoundAndNothingReadsLikeACprNumber()
    {
        const auto references = checkReferences(store->reader());
        QVERIFY(references);
        QCOMPARE(references->size(), 0);
        const QRegularExpression cpr(QStringLiteral("\\b\\d{6}-?\\d{4}\\b"));
        int texts = 0;
        for (const TableDescription *description : catalog()) {
            const auto read = store->reader().rows("SELECT " + description->selectList() + " FROM " + description->name(), {}, [&](const Row &row) {
                for (int i = 2; i < row.columnCount(); ++i) {
                    if (description->columns()[i - 2].kind == FieldKind::Text || description->columns()[i - 2].kind == FieldKind::LongText) {
                        ++texts;
                        if (cpr.match(row.text(i)).hasMatch())
                            return false;
                    }
                }
                return true;
            });
            QVERIFY(read);
        }
        QVERIFY(texts > 500);
    }
};

ROOM_TEST(TestDemoParties)
#include "tst_demoparties.moc"
