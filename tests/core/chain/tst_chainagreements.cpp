#include "core/chain/carriedpromise.h"
#include "core/chain/checks.h"
#include "core/chain/promiseparts.h"
#include "tests/support/roomtest.h"

#include <QtTest>

using namespace driftsraad;

/// What contracts and the matrix say about a chain, on small chains made by hand.
class ChainAgreementsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFrameworkCountsForEverySolutionThatItIsAbout();
    void daysBetweenTwoContractsAreTold_data();
    void daysBetweenTwoContractsAreTold();
    void aContractThatRenewsItselfLeavesNoDays();
    void aColumnMeansWhomItStandsForWhateverItIsCalled();
    void aColumnOfOneOrganisationMeansIt();
    void aSupportLevelIsKnownByItsLevelAndNotByItsName();
    void theFollowUpIsKnownByItsMarkAndWithoutOneByItsName();
    void aColumnThatStandsForNobodyIsSaid();
    void aMissingMarkIsLookedForWhereTheStandardHasIt();
    void aFigureOnTheLinkCountsBeforeTheContracts();
    void theSolutionsOwnContractPromisesTheWholeAndNoPartOfIt();
    void anUnderpinningContractPromisesItsPart();
    void whereNothingIsDrawnBelowNothingIsPromised();

private:
    static constexpr qint64 kombit = 1, supplier = 2, subSupplier = 3, other = 4;
    static ChainRecords records();
    static Contract contract(qint64 id, qint64 solution, QDate from, QDate to);
    static Matrix matrix(const QList<PartyRole> &parties, const QList<Task> &tasks);
    static QStringList gaps(const Chain &chain);
};

/// Users, a solution, and the operation that it runs on.
ChainRecords ChainAgreementsTest::records()
{
    const auto organisation = [](qint64 id, const QString &name, OrganisationKind kind) { return Organisation{.id = {id}, .name = name, .kind = kind}; };
    return {.day = QDate(2026, 11, 23),
            .components = {{.id = {1}, .name = QStringLiteral("Brugere"), .kind = ComponentKind::Users},
                           {.id = {2}, .name = QStringLiteral("Løsning"), .kind = ComponentKind::Solution, .organisation = {supplier}, .solution = {1}},
                           {.id = {3}, .name = QStringLiteral("Drift"), .kind = ComponentKind::Operations, .organisation = {supplier}}},
            .links = {{.id = {1}, .consumer = {1}, .provider = {2}, .contract = {1}},
                      {.id = {2}, .consumer = {2}, .provider = {3}, .contract = {1}}},
            .contracts = {contract(1, 1, QDate(2024, 1, 1), {})},
            .organisations = {organisation(kombit, QStringLiteral("KOMBIT"), OrganisationKind::Kombit),
                              organisation(supplier, QStringLiteral("Leverandør A A/S"), OrganisationKind::Supplier),
                              organisation(subSupplier, QStringLiteral("Underleverandør A ApS"), OrganisationKind::SubSupplier),
                              organisation(other, QStringLiteral("STAR"), OrganisationKind::Authority)},
            .solutions = {{.id = {1}, .name = QStringLiteral("Løsning"), .supplier = {supplier}}, {.id = {2}, .name = QStringLiteral("Anden løsning")}}};
}

Contract ChainAgreementsTest::contract(qint64 id, qint64 solution, QDate from, QDate to)
{
    return {.id = {id}, .name = QStringLiteral("Kontrakt %1").arg(id), .solution = {solution}, .supplier = {supplier}, .holder = {kombit}, .validFrom = from, .validTo = to};
}

/// Every column has every task in full, of the solution's own accord.
Matrix ChainAgreementsTest::matrix(const QList<PartyRole> &parties, const QList<Task> &tasks)
{
    QList<ResponsibilityCell> cells;
    for (const Task &task : tasks) {
        for (const PartyRole &party : parties)
            cells.append({.id = {cells.size() + 1}, .solution = {1}, .task = task.id, .party = party.id, .validFrom = QDate(2024, 1, 1), .degree = Degree::Responsible});
    }
    return matrixOn(QDate(2026, 11, 23), {1}, tasks, parties, cells);
}

QStringList ChainAgreementsTest::gaps(const Chain &chain)
{
    QStringList found;
    for (const ChainProblem &problem : problems(chain)) {
        if (problem.kind == ChainProblemKind::ContractGap)
            found.append(std::get<QDate>(problem.message.arguments().at(1)).toString(Qt::ISODate) + u'/' + std::get<QDate>(problem.message.arguments().at(2)).toString(Qt::ISODate));
    }
    return found;
}

void ChainAgreementsTest::aFrameworkCountsForEverySolutionThatItIsAbout()
{
    ChainRecords all = records();
    all.contracts.append(contract(2, 0, QDate(2025, 1, 1), {}));
    all.further = {{.id = {1}, .contract = {2}, .solution = {1}}, {.id = {2}, .contract = {2}, .solution = {2}}, {.id = {3}, .contract = {99}, .solution = {2}}};
    const Chain chain = makeChain(all);
    QList<qint64> about;
    for (const ChainContract *each : chain.contractsFor({1}))
        about.append(each->contract.id.value);
    QCOMPARE(about, (QList<qint64>{2, 1})); // the newest first
    QCOMPARE(chain.contractsFor({2}).size(), 1);
    QVERIFY(chain.contractsFor({}).isEmpty());
}

void ChainAgreementsTest::daysBetweenTwoContractsAreTold_data()
{
    QTest::addColumn<QDate>("firstTo");
    QTest::addColumn<QDate>("secondFrom");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("the day after") << QDate(2026, 12, 31) << QDate(2027, 1, 1) << QStringList();
    QTest::newRow("a month between") << QDate(2026, 12, 31) << QDate(2027, 2, 1) << QStringList{"2027-01-01/2027-01-31"};
    QTest::newRow("one day between") << QDate(2026, 12, 31) << QDate(2027, 1, 2) << QStringList{"2027-01-01/2027-01-01"};
    QTest::newRow("they overlap") << QDate(2026, 12, 31) << QDate(2026, 6, 1) << QStringList();
    QTest::newRow("over long ago") << QDate(2025, 12, 31) << QDate(2026, 2, 1) << QStringList();
}

void ChainAgreementsTest::daysBetweenTwoContractsAreTold()
{
    QFETCH(QDate, firstTo);
    QFETCH(QDate, secondFrom);
    QFETCH(QStringList, expected);
    ChainRecords all = records();
    all.contracts = {contract(2, 1, secondFrom, {}), contract(1, 1, QDate(2024, 1, 1), firstTo)};
    QCOMPARE(gaps(makeChain(all)), expected);
    // A framework that is about the solution, too, covers the days.
    all.contracts.append(contract(3, 0, QDate(2024, 1, 1), {}));
    all.further = {{.id = {1}, .contract = {3}, .solution = {1}}};
    QVERIFY(gaps(makeChain(all)).isEmpty());
}

void ChainAgreementsTest::aContractThatRenewsItselfLeavesNoDays()
{
    ChainRecords all = records();
    Contract first = contract(1, 1, QDate(2024, 1, 1), QDate(2026, 12, 31));
    first.renewal = Renewal::Automatic;
    first.renewalMonths = 12;
    all.contracts = {first, contract(2, 1, QDate(2027, 6, 1), {})};
    QVERIFY(gaps(makeChain(all)).isEmpty());
}

void ChainAgreementsTest::aColumnMeansWhomItStandsForWhateverItIsCalled()
{
    ChainRecords all = records();
    Contract under = contract(2, 1, QDate(2024, 1, 1), {});
    under.holder = {supplier};
    under.supplier = {subSupplier};
    all.contracts.append(under);
    all.matrices = {matrix({{.id = {1}, .name = QStringLiteral("Fællesskabet"), .organisationKind = OrganisationKind::Kombit},
                            {.id = {2}, .name = QStringLiteral("Driftsfirma"), .organisationKind = OrganisationKind::Supplier},
                            {.id = {3}, .name = QStringLiteral("Bagved"), .organisationKind = OrganisationKind::SubSupplier},
                            {.id = {4}, .name = QStringLiteral("Byerne"), .organisationKind = OrganisationKind::Municipality}},
                           {{.id = {1}, .name = QStringLiteral("Andet led"), .supportLevel = SupportLevel::Second}})};
    const QList<DutyParty> parties = makeChain(all).duties.value({1}).of(Duty::SecondLevel);
    QCOMPARE(parties.size(), 4);
    QCOMPARE(parties[0].organisation.value, kombit);
    QCOMPARE(parties[1].organisation.value, supplier);
    QCOMPARE(parties[2].organisation.value, subSupplier);
    QVERIFY(parties[3].isMunicipalities && !parties[3].organisation.isValid());
}

void ChainAgreementsTest::aColumnOfOneOrganisationMeansIt()
{
    ChainRecords all = records();
    all.matrices = {matrix({{.id = {1}, .name = QStringLiteral("Leverandør"), .organisationKind = OrganisationKind::Supplier, .organisation = {other}}},
                           {{.id = {1}, .name = QStringLiteral("2. level support"), .supportLevel = SupportLevel::Second}})};
    const Chain chain = makeChain(all);
    QCOMPARE(chain.duties.value({1}).of(Duty::SecondLevel).value(0).organisation.value, other);
    QCOMPARE(hopOver(chain, 0).to.value(0).organisation.value, other);
}

void ChainAgreementsTest::aSupportLevelIsKnownByItsLevelAndNotByItsName()
{
    const QList<std::optional<Duty>> duties = dutiesAmong({{.name = QStringLiteral("Vagttelefon"), .supportLevel = SupportLevel::First},
                                                           {.name = QStringLiteral("2. level support")},
                                                           {.name = QStringLiteral("Fejlretning"), .supportLevel = SupportLevel::Third}});
    QCOMPARE(duties, (QList<std::optional<Duty>>{Duty::FirstLevel, std::nullopt, Duty::ThirdLevel}));
}

void ChainAgreementsTest::theFollowUpIsKnownByItsMarkAndWithoutOneByItsName()
{
    const Task named{.name = QStringLiteral("Driftsopfølgning")};
    const Task marked{.name = QStringLiteral("Opfølgning på driften"), .isFollowUp = true};
    QCOMPARE(dutiesAmong({named}), (QList<std::optional<Duty>>{Duty::FollowUp}));
    QCOMPARE(dutiesAmong({{.name = QStringLiteral("Operations follow-up")}}), (QList<std::optional<Duty>>{Duty::FollowUp}));
    QCOMPARE(dutiesAmong({marked}), (QList<std::optional<Duty>>{Duty::FollowUp}));
    QCOMPARE(dutiesAmong({named, marked}), (QList<std::optional<Duty>>{std::nullopt, Duty::FollowUp}));
}

void ChainAgreementsTest::aColumnThatStandsForNobodyIsSaid()
{
    ChainRecords all = records();
    all.matrices = {matrix({{.id = {7}, .name = QStringLiteral("Vagtfirma")}}, {{.id = {1}, .name = QStringLiteral("2. level support"), .supportLevel = SupportLevel::Second}})};
    const Hop hop = hopOver(makeChain(all), 0);
    QCOMPARE(partyWords(hop.to), Message::verbatim(QStringLiteral("Vagtfirma")));
    const RecordRef column{table<PartyRole>().nameText(), 7};
    QVERIFY(std::any_of(hop.missing.cbegin(), hop.missing.cend(), [&](const Missing &missing) { return missing.record == column; }));
}

void ChainAgreementsTest::aMissingMarkIsLookedForWhereTheStandardHasIt()
{
    const QList<PartyRole> parties{{.id = {1}, .name = QStringLiteral("Kommuner"), .organisationKind = OrganisationKind::Municipality},
                                   {.id = {2}, .name = QStringLiteral("KOMBIT"), .organisationKind = OrganisationKind::Kombit}};
    const QList<Task> tasks{{.id = {5}, .name = QStringLiteral("Driftsopfølgning")}};
    const ResponsibilityCell standard{.id = {1}, .task = {5}, .party = {2}, .validFrom = QDate(2017, 5, 30), .degree = Degree::Responsible};
    const ResponsibilityCell emptied{.id = {2}, .solution = {1}, .task = {5}, .party = {2}, .validFrom = QDate(2026, 11, 1), .degree = Degree::Empty};
    ChainRecords all = records();
    for (const bool hasStandard : {true, false}) {
        all.matrices = {matrixOn(all.day, {1}, tasks, parties, hasStandard ? QList<ResponsibilityCell>{standard, emptied} : QList<ResponsibilityCell>{})};
        const Hop hop = hopOver(makeChain(all), 0);
        const auto cell = std::find_if(hop.missing.cbegin(), hop.missing.cend(), [](const Missing &missing) { return missing.matrix.isValid(); });
        QVERIFY(cell != hop.missing.cend());
        QCOMPARE(cell->record, (RecordRef{table<Task>().nameText(), 5}));
        QCOMPARE(cell->matrix.value, 1);
        QCOMPARE(cell->party.value, hasStandard ? 2 : 1);
    }
}

void ChainAgreementsTest::aFigureOnTheLinkCountsBeforeTheContracts()
{
    ChainRecords all = records();
    all.levels = {{.id = {1}, .contract = {1}, .metric = Metric::ReactionTime, .priority = 1, .target = 60},
                  {.id = {2}, .contract = {1}, .metric = Metric::ReactionTime, .priority = 2, .target = 240},
                  {.id = {3}, .contract = {1}, .metric = Metric::Availability, .target = 995'000}};
    const auto reactions = [](const Hop &hop) {
        QList<qint64> targets;
        for (const HopPromise &promise : hop.promises) {
            if (promise.metric == Metric::ReactionTime)
                targets.append(promise.target);
        }
        return targets;
    };
    QCOMPARE(reactions(hopOver(makeChain(all), 0)), (QList<qint64>{60, 240}));
    all.links[0].reaction = 15;
    const Hop hop = hopOver(makeChain(all), 0);
    QCOMPARE(reactions(hop), QList<qint64>{15});
    // What the link says nothing about stays the contract's.
    QVERIFY(std::any_of(hop.promises.cbegin(), hop.promises.cend(), [](const HopPromise &promise) { return promise.metric == Metric::Availability && promise.target == 995'000; }));
    QCOMPARE(promisedOver(makeChain(all), 0, Metric::ReactionTime)->target, 15);
}

void ChainAgreementsTest::whereNothingIsDrawnBelowNothingIsPromised()
{
    ChainRecords all = records();
    all.levels = {{.id = {1}, .contract = {1}, .metric = Metric::Availability, .target = 995'000, .serviceHours = QStringLiteral("Døgnet rundt")},
                  {.id = {2}, .contract = {1}, .metric = Metric::ResponseTime, .target = 2'000, .serviceHours = QStringLiteral("Døgnet rundt")}};
    all.links.removeLast();
    const CarriedPromise found = carriedPromise(chainOf(makeChain(all), {1}));
    QVERIFY(found.parts.isEmpty());
    QVERIFY(!found.availability && !found.hours && !found.response);
    QVERIFY(!found.isCarried());
    QCOMPARE(found.gaps.size(), 1);
    QCOMPARE(found.gaps.first().kind, PromiseGapKind::NothingBelow);
    QCOMPARE(found.gaps.first().record, (RecordRef{table<Component>().nameText(), 2}));
}

void ChainAgreementsTest::theSolutionsOwnContractPromisesTheWholeAndNoPartOfIt()
{
    ChainRecords all = records();
    all.levels = {{.id = {1}, .contract = {1}, .metric = Metric::Availability, .target = 995'000, .serviceHours = QStringLiteral("Døgnet rundt")}};
    const CarriedPromise alone = carriedPromise(chainOf(makeChain(all), {1}));
    QCOMPARE(alone.promisedAvailability, std::optional<qint64>(995'000));
    QVERIFY(!alone.availability);
    QVERIFY(std::any_of(alone.gaps.cbegin(), alone.gaps.cend(), [](const PromiseGap &gap) { return gap.kind == PromiseGapKind::NoAvailability && gap.record.table == QLatin1String("chain_link"); }));
    all.links[1].availability = 999'000;
    QCOMPARE(carriedPromise(chainOf(makeChain(all), {1})).availability, std::optional<qint64>(999'000));
}

void ChainAgreementsTest::anUnderpinningContractPromisesItsPart()
{
    ChainRecords all = records();
    Contract under = contract(2, 1, QDate(2025, 1, 1), {});
    under.holder = {supplier};
    under.parent = {1};
    all.contracts.append(under);
    all.levels = {{.id = {1}, .contract = {2}, .metric = Metric::Availability, .target = 998'000}};
    all.links[1].contract = {2};
    QCOMPARE(carriedPromise(chainOf(makeChain(all), {1})).availability, std::optional<qint64>(998'000));
}

ROOM_TEST(ChainAgreementsTest)
#include "tst_chainagreements.moc"
