#include "core/base/language.h"
#include "core/demo/demo.h"
#include "core/responsibility/operations.h"
#include "core/responsibility/whodoicall.h"
#include "tests/support/roomtest.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace driftsraad;

/// Who do I call? On a small world of its own, and on the demo world.
class WhoDoICallTest : public QObject
{
    Q_OBJECT

private slots:
    void responsiblePartyIsAnsweredWithContractAndReasons();
    void changedContractChangesTheAnswer();
    void changedCellChangesTheAnswer();
    void namedContactIsCalledBeforeOthers();
    void onlyPersonOfAnOrganisationIsTheAnswer();
    void severalPeopleAreOfferedAndNoneIsGuessed();
    void municipalitiesCallTheirOwn();
    void subSupplierIsFoundThroughItsContract();
    void nobodyResponsibleSaysWhatIsMissing();
    void everyAnswerHasAReason();
    void typedQuestionsAreUnderstood_data();
    void typedQuestionsAreUnderstood();
    void demoAnswersWhoToCallAtNemRefusion();
};

namespace {

const QDate callDay(2026, 11, 23);

struct CallWorld {
    TestDatabase database;
    Id<Organisation> kombit = database.insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
    Id<Organisation> supplier = database.insert(Organisation{.name = "Leverandør A A/S", .phone = "00 00 02 01"});
    Id<Organisation> under = database.insert(Organisation{.name = "Underleverandør A ApS", .kind = OrganisationKind::SubSupplier});
    Id<Solution> solution = database.insert(Solution{.name = "NemRefusion", .supplier = supplier});
    Id<Contract> contract = database.insert(Contract{.name = "Driftskontrakt", .number = "K-101", .solution = solution, .supplier = supplier, .holder = kombit,
                                                     .validTo = {2028, 12, 31}});
    Id<Task> second;
    Id<PartyRole> us, municipalities, them, below;

    CallWorld()
    {
        database.write([&](Transaction &transaction) -> Result<void> {
            second = addTask(transaction, {.name = "2. level support", .supportLevel = SupportLevel::Second}).value();
            us = addParty(transaction, {.name = "KOMBIT", .organisationKind = OrganisationKind::Kombit}).value();
            municipalities = addParty(transaction, {.name = "Kommuner", .organisationKind = OrganisationKind::Municipality}).value();
            them = addParty(transaction, {.name = "Leverandør", .organisationKind = OrganisationKind::Supplier}).value();
            below = addParty(transaction, {.name = "Underleverandør", .organisationKind = OrganisationKind::SubSupplier}).value();
            return {};
        });
    }
    void set(Id<PartyRole> party, const CellContent &mine, Id<Solution> of = {})
    {
        database.write([&](Transaction &transaction) {
            const CellKey key{of, second, party};
            return setCell(transaction, key, cellOn(transaction, key, callDay)->content, mine);
        });
    }
    Id<Person> person(Id<Organisation> at, const char *name, const char *phone = "00 00 01 01")
    {
        return database.insert(Person{.organisation = at, .name = QString::fromUtf8(name), .phone = QString::fromUtf8(phone)});
    }
    WhoToCall ask() { return whoToCall(database.reader(), solution, second, callDay).value(); }
};

bool names(const QList<CallReason> &reasons, const RecordRef &record)
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [&](const CallReason &reason) { return reason.record == record; });
}

} // namespace

void WhoDoICallTest::responsiblePartyIsAnsweredWithContractAndReasons()
{
    CallWorld world;
    world.set(world.them, {.degree = Degree::Responsible});
    world.set(world.us, {.degree = Degree::Partly, .condition = "Når tredjepart er ramt"});
    const WhoToCall call = world.ask();
    QCOMPARE(call.answers.size(), 2);
    QCOMPARE(call.answers[0].organisationName, "Leverandør A A/S");
    QCOMPARE(call.answers[0].organisationPhone, "00 00 02 01");
    QVERIFY(names(call.answers[0].reasons, {"contract", world.contract.value}));
    QVERIFY(names(call.answers[0].reasons, {"solution", world.solution.value}));
    QCOMPARE(call.answers[1].organisationName, "KOMBIT");
    QCOMPARE(call.answers[1].condition, "Når tredjepart er ramt");
    QVERIFY(call.missing.isEmpty());
}

void WhoDoICallTest::changedContractChangesTheAnswer()
{
    CallWorld world;
    world.set(world.them, {.degree = Degree::Responsible});
    world.database.write([&](Transaction &transaction) {
        Contract contract = transaction.get(world.contract).value();
        contract.validTo = {2026, 11, 22};
        return transaction.put(contract);
    });
    const CallAnswer answer = world.ask().answers.first();
    QVERIFY(!names(answer.reasons, {"contract", world.contract.value}));
    QVERIFY(names(answer.missing, {"organisation", world.supplier.value}));
}

void WhoDoICallTest::changedCellChangesTheAnswer()
{
    CallWorld world;
    world.set(world.them, {.degree = Degree::Responsible});
    world.set(world.them, {.degree = Degree::Empty}, world.solution);
    world.set(world.us, {.degree = Degree::Responsible}, world.solution);
    const WhoToCall call = world.ask();
    QCOMPARE(call.answers.size(), 1);
    QCOMPARE(call.answers.first().organisationName, "KOMBIT");
}

void WhoDoICallTest::namedContactIsCalledBeforeOthers()
{
    CallWorld world;
    world.person(world.supplier, "Kundeansvarlig");
    const Id<Person> guard = world.person(world.supplier, "Driftsvagt", "00 00 01 07");
    world.set(world.them, {.degree = Degree::Responsible, .contact = guard});
    const CallAnswer answer = world.ask().answers.first();
    QCOMPARE(answer.person->name, "Driftsvagt");
    QCOMPARE(answer.person->phone, "00 00 01 07");
    QVERIFY(answer.others.isEmpty() && answer.missing.isEmpty());
}

void WhoDoICallTest::onlyPersonOfAnOrganisationIsTheAnswer()
{
    CallWorld world;
    const Id<Person> only = world.person(world.supplier, "Driftsvagt");
    world.set(world.them, {.degree = Degree::Responsible});
    const CallAnswer answer = world.ask().answers.first();
    QCOMPARE(answer.person->person, only);
    QVERIFY(names(answer.reasons, {"person", only.value}));
}

void WhoDoICallTest::severalPeopleAreOfferedAndNoneIsGuessed()
{
    CallWorld world;
    world.person(world.supplier, "Driftsvagt");
    world.person(world.supplier, "Kundeansvarlig");
    world.set(world.them, {.degree = Degree::Responsible});
    const CallAnswer answer = world.ask().answers.first();
    QVERIFY(!answer.person);
    QCOMPARE(answer.others.size(), 2);
    QCOMPARE(answer.missing.size(), 1);
    QCOMPARE(answer.missing.first().place, (CellKey{world.solution, world.second, world.them}));
}

void WhoDoICallTest::municipalitiesCallTheirOwn()
{
    CallWorld world;
    world.set(world.municipalities, {.degree = Degree::Responsible});
    const CallAnswer answer = world.ask().answers.first();
    QVERIFY(answer.eachMunicipality && answer.organisationName.isEmpty() && answer.missing.isEmpty());
}

void WhoDoICallTest::subSupplierIsFoundThroughItsContract()
{
    CallWorld world;
    world.set(world.below, {.degree = Degree::Responsible});
    QVERIFY(world.ask().answers.first().organisationName.isEmpty());
    QVERIFY(!world.ask().answers.first().missing.isEmpty());
    world.database.insert(Contract{.name = "Underaftale", .solution = world.solution, .supplier = world.under, .holder = world.supplier});
    QCOMPARE(world.ask().answers.first().organisationName, "Underleverandør A ApS");
}

void WhoDoICallTest::nobodyResponsibleSaysWhatIsMissing()
{
    CallWorld world;
    WhoToCall call = world.ask();
    QVERIFY(call.answers.isEmpty());
    QCOMPARE(call.missing.size(), 1);
    QCOMPARE(call.missing.first().place, (CellKey{world.solution, world.second, {}}));
    world.set(world.us, {.degree = Degree::Partly});
    call = world.ask();
    QCOMPARE(call.answers.size(), 1);
    QCOMPARE(call.missing.size(), 1);
    world.database.write([&](Transaction &transaction) { return removeTask(transaction, world.second); });
    QVERIFY(!world.ask().missing.isEmpty());
}

void WhoDoICallTest::everyAnswerHasAReason()
{
    CallWorld world;
    for (const Id<PartyRole> &party : {world.us, world.municipalities, world.them, world.below})
        world.set(party, {.degree = Degree::Responsible});
    const Language danish = Language::load(QStringLiteral("da"));
    const WhoToCall call = world.ask();
    QCOMPARE(call.answers.size(), 4);
    for (const CallAnswer &answer : call.answers) {
        QVERIFY(!answer.reasons.isEmpty());
        QVERIFY(!answer.organisationName.isEmpty() || answer.eachMunicipality || !answer.missing.isEmpty());
        for (const CallReason &reason : answer.reasons + answer.missing) {
            QVERIFY(reason.record.isValid() || reason.place.task.isValid());
            QVERIFY(!danish.words(reason.text).contains(u'%'));
        }
    }
}

void WhoDoICallTest::typedQuestionsAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("solution");
    QTest::addColumn<QList<qint64>>("tasks");
    QTest::addColumn<bool>("asks");
    const auto row = [](const char *typed, qint64 solution, const QList<qint64> &tasks, bool asks) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << solution << tasks << asks;
    };
    row("hvem ringer jeg til nemrefusion 2. level", 1, {12}, true);
    row("NemRefusion 2 level", 1, {12}, false);
    row("nemref niveau 3", 1, {13}, false);
    row("who do i call køreprøve 1st level", 2, {11}, true);
    row("hvem ringer jeg til køreprøvebooking", 2, {11, 12, 13}, true);
    row("hvem har kontraktstyring i nemrefusion", 1, {14}, true);
    row("nemrefusion driftsopf", 1, {15}, false);
    row("nemrefusion", 1, {11, 12, 13}, false);
    row("hvem ringer jeg til", 0, {11, 12, 13}, true);
    row("vedligeholdelse", 0, {16}, false);
}

void WhoDoICallTest::typedQuestionsAreUnderstood()
{
    QFETCH(QString, typed);
    const QList<Solution> solutions{{.id = {1}, .name = "NemRefusion"}, {.id = {2}, .name = "Køreprøvebooking"}};
    const QList<Task> tasks{{.id = {11}, .name = "1. level support", .supportLevel = SupportLevel::First},
                            {.id = {12}, .name = "2. level support", .supportLevel = SupportLevel::Second},
                            {.id = {13}, .name = "3. level support", .supportLevel = SupportLevel::Third},
                            {.id = {14}, .name = "Kontraktstyring"},
                            {.id = {15}, .name = "Driftsopfølgning"},
                            {.id = {16}, .name = "Vedligeholdelse og drift af løsning"}};
    const CallQuestion question = callQuestion(typed, solutions, tasks);
    QTEST(question.solution.value, "solution");
    QTEST(question.asks, "asks");
    QList<qint64> found;
    for (const Id<Task> &task : question.tasks)
        found.append(task.value);
    QTEST(found, "tasks");
}

void WhoDoICallTest::demoAnswersWhoToCallAtNemRefusion()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("demo.db");
    QVERIFY(makeDemo(path, callDay));
    const FixedClock clock(Instant::local(callDay, {10, 24}));
    const auto store = Store::open({.path = path}, catalog(), clock, {.author = {"Service manager A", "test", "test"}, .seed = {}});
    QVERIFY(store);
    const auto calls = callsFor((*store)->reader(), QStringLiteral("hvem ringer jeg til nemrefusion 2. level"));
    QVERIFY(calls);
    QCOMPARE(calls->size(), 2);
    QCOMPARE(calls->last().answers.first().organisationName, "Leverandør A A/S");
    const WhoToCall &call = calls->first();
    QCOMPARE(call.taskName, "2. level support");
    QCOMPARE(call.answers.size(), 2);
    QCOMPARE(call.answers[0].organisationName, "KOMBIT");
    QCOMPARE(call.answers[0].person->name, "Service manager A");
    QCOMPARE(call.answers[1].organisationName, "Leverandør A A/S");
    QVERIFY(call.answers[1].others.size() >= 2);
    QVERIFY(callsFor((*store)->reader(), QStringLiteral("nemrefusion"))->isEmpty());
    // Where several are responsible each of them is found, the municipality's own people too.
    const auto security = callsFor((*store)->reader(), QStringLiteral("ring nemrefusion sikkerhed"));
    QVERIFY(security);
    QStringList parties;
    for (const WhoToCall &each : *security) {
        QCOMPARE(each.answers.size(), 3);
        parties.append(each.answers.first().party);
    }
    QCOMPARE(parties, (QStringList{"KOMBIT", "Kommuner", "Leverandør"}));
}

ROOM_TEST(WhoDoICallTest)
#include "tst_whodoicall.moc"
