#include "core/demo/agreements.h"

#include "core/agreements/datarole.h"
#include "core/agreements/servicelevel.h"

namespace driftsraad {

namespace {

struct DemoPromise {
    const char *solution;
    qint64 availability;  ///< millionths
    qint64 response;      ///< milliseconds
    int yearsInForce;
    int monthsLeft;       ///< 0: until it is terminated
    std::optional<Renewal> renewal{};
};

const DemoPromise promises[] = {
    {"NemRefusion", 995'000, 2'000, 3, 25, Renewal::Optional},
    {"Køreprøvebooking", 995'000, 2'000, 2, 14},
    {"Serviceplatformen", 999'000, 1'000, 4, 37, Renewal::Automatic},
    {"Lokalebooking", 995'000, 2'500, 2, 26},
    {"Vejtilladelse", 990'000, 3'000, 3, 2},
    {"Affaldskalender", 995'000, 2'000, 1, 47},
    {"Parkeringslicens", 998'000, 2'000, 2, 22, Renewal::Automatic},
    {"Hjælpemiddeldepot", 995'000, 2'000, 4, 8, Renewal::Optional},
    {"Fritidspas", 990'000, 3'000, 1, 35},
    {"Mødekalender", 995'000, 2'000, 3, 0},
};

/// Minutes of service time by priority 1 to 4; the last two are the 5 and 10 working days, of eleven hours, that the clocks go by.
constexpr qint64 reactionMinutes[] = {30, 60, 240, 480};
constexpr qint64 resolutionMinutes[] = {240, 480, 3'300, 6'600};

Result<void> addLevels(Transaction &transaction, const ServiceLevel &like, const DemoPromise &promise)
{
    QList<ServiceLevel> levels;
    const auto level = [&](Metric metric, int priority, qint64 target, const QString &penalty = {}, std::optional<qint64> penaltyFrom = {}) {
        ServiceLevel made = like;
        made.metric = metric;
        made.priority = priority;
        made.target = target;
        made.penalty = penalty;
        made.penaltyFrom = penaltyFrom;
        levels.append(made);
    };
    level(Metric::Availability, 0, promise.availability,
          QStringLiteral("3 % af månedens driftsvederlag, når målingen ligger mere end 0,30 procentpoint under målet"), promise.availability - 3'000);
    level(Metric::ResponseTime, 0, promise.response);
    for (int priority = 1; priority <= 4; ++priority) {
        level(Metric::ReactionTime, priority, reactionMinutes[priority - 1]);
        level(Metric::ResolutionTime, priority, resolutionMinutes[priority - 1]);
    }
    level(Metric::SupportAnswer, 0, 120);
    for (const ServiceLevel &made : levels)
        DRIFTSRAAD_TRY(transaction.insert(made));
    return {};
}

Result<void> addContract(Transaction &transaction, DemoWorld &world, const Contract &contract)
{
    const auto id = transaction.insert(contract);
    if (!id)
        return id.error();
    world.remember(contract.name, *id);
    return {};
}

Result<void> addOperationContracts(Transaction &transaction, DemoWorld &world)
{
    const QDate january(world.today().year(), 1, 1);
    int number = 100;
    for (const DemoPromise &promise : promises) {
        const Id<Solution> solutionId = world.find<Solution>(QString::fromUtf8(promise.solution));
        const auto solution = transaction.get(solutionId);
        if (!solution)
            return solution.error();
        const QDate from = january.addYears(-promise.yearsInForce);
        const QDate to = promise.monthsLeft > 0 ? QDate(world.today().year(), world.today().month(), 1).addMonths(promise.monthsLeft).addDays(-1) : QDate();
        const Contract contract{.name = QStringLiteral("Driftskontrakt, %1").arg(solution->name),
                                .number = QStringLiteral("K-%1").arg(++number),
                                .solution = solutionId,
                                .supplier = solution->supplier,
                                .holder = world.find<Organisation>(QStringLiteral("KOMBIT")),
                                .validFrom = from,
                                .validTo = to,
                                .noticeMonths = 6,
                                .renewal = promise.renewal,
                                .renewalMonths = promise.renewal ? 12 : 0};
        DRIFTSRAAD_TRY(addContract(transaction, world, contract));
        DRIFTSRAAD_TRY(addLevels(transaction,
                                 {.contract = world.find<Contract>(contract.name), .serviceHours = solution->serviceHours, .validFrom = from}, promise));
    }
    return {};
}

/// One contract ends soon and the next is signed, so that a succession can be seen.
Result<void> addSuccessor(Transaction &transaction, DemoWorld &world)
{
    const auto before = transaction.get(world.find<Contract>(QStringLiteral("Driftskontrakt, Vejtilladelse")));
    if (!before)
        return before.error();
    Contract next = *before;
    next.id = {};
    next.revision = {};
    next.validFrom = before->validTo.addDays(1);
    next.validTo = next.validFrom.addYears(3).addDays(-1);
    next.name = QStringLiteral("Driftskontrakt, Vejtilladelse (fra %1)").arg(next.validFrom.year());
    next.number = QStringLiteral("K-111");
    DRIFTSRAAD_TRY(addContract(transaction, world, next));
    const auto solution = transaction.get(next.solution);
    if (!solution)
        return solution.error();
    // It promises a little more than the one that it follows.
    return addLevels(transaction, {.contract = world.find<Contract>(next.name), .serviceHours = solution->serviceHours, .validFrom = next.validFrom},
                     {.solution = "Vejtilladelse", .availability = 995'000, .response = 2'500, .yearsInForce = 0, .monthsLeft = 0});
}

struct DemoRole {
    DataRoleKind role = DataRoleKind::Controller;
    QString party{};
    const char *organisation = "";
    QString agreement{};
    QString contract{};
    QDate from{};
    QDate to{};
};

/// Roles one under the other, the first one under above. Returns the last.
Result<Id<DataRole>> addRoles(Transaction &transaction, const DemoWorld &world, Id<Solution> solution, Id<DataRole> above, const QList<DemoRole> &roles)
{
    for (const DemoRole &role : roles) {
        const auto added = transaction.insert(DataRole{.solution = solution,
                                                       .role = role.role,
                                                       .organisation = world.find<Organisation>(QString::fromUtf8(role.organisation)),
                                                       .party = role.party,
                                                       .parent = above,
                                                       .agreement = role.agreement,
                                                       .contract = world.find<Contract>(role.contract),
                                                       .validFrom = role.from,
                                                       .validTo = role.to});
        if (!added)
            return added.error();
        above = *added;
    }
    return above;
}

/// Today's chain: the municipalities, KOMBIT, the supplier, and the supplier's supplier where there is one.
QList<DemoRole> chainToday(const DemoWorld &world, const Solution &solution, const Contract &contract)
{
    QList<DemoRole> chain{{.role = DataRoleKind::Processor,
                           .organisation = "KOMBIT",
                           .agreement = QStringLiteral("Tilslutningsaftale og databehandleraftale med hver kommune; instruksen er bilag C"),
                           .from = contract.validFrom}};
    const auto sub = [&](const char *organisation, const QString &agreement, const QString &under) {
        chain.append({.role = DataRoleKind::SubProcessor, .organisation = organisation, .agreement = agreement, .contract = under, .from = contract.validFrom});
    };
    const QString words = QStringLiteral("Underdatabehandleraftale, bilag B");
    for (const char *supplier : {"Leverandør A A/S", "Leverandør B A/S", "Leverandør C A/S", "Leverandør D A/S", "Leverandør E A/S"}) {
        if (world.find<Organisation>(QString::fromUtf8(supplier)) == solution.supplier)
            sub(supplier, words, contract.name);
    }
    if (solution.supplier == world.find<Organisation>(QStringLiteral("Leverandør A A/S")))
        sub("Underleverandør A ApS", solution.name == QLatin1String("NemRefusion") ? words : QString(),
            solution.name == QLatin1String("NemRefusion") ? QStringLiteral("Underdatabehandling og drift, NemRefusion") : QString());
    if (solution.supplier == world.find<Organisation>(QStringLiteral("Leverandør C A/S")))
        sub("Underleverandør B ApS", words, solution.name == QLatin1String("Serviceplatformen") ? QStringLiteral("Netværk og vagt, Serviceplatformen") : QString());
    return chain;
}

/// Who processes whose data. NemRefusion also has the deck's chain of 2017, where the municipalities' processor was the supplier itself.
Result<void> addDataRoles(Transaction &transaction, const DemoWorld &world)
{
    const QDate replaced = QDate(world.today().year(), 1, 1).addYears(-3).addDays(-1);
    for (const DemoPromise &promise : promises) {
        const auto solution = transaction.get(world.find<Solution>(QString::fromUtf8(promise.solution)));
        if (!solution)
            return solution.error();
        const auto contract = transaction.get(world.find<Contract>(QStringLiteral("Driftskontrakt, %1").arg(solution->name)));
        if (!contract)
            return contract.error();
        const auto controller = addRoles(transaction, world, solution->id, {}, {{.party = QStringLiteral("Kommunerne")}});
        if (!controller)
            return controller.error();
        if (solution->name == QLatin1String("NemRefusion")) {
            const auto before = addRoles(transaction, world, solution->id, *controller,
                                         {{.role = DataRoleKind::Processor, .organisation = "Leverandør B A/S",
                                           .agreement = QStringLiteral("Databehandleraftale mellem kommunen og leverandøren"),
                                           .contract = QStringLiteral("Driftskontrakt, NemRefusion (tidligere)"), .from = QDate(2017, 1, 1), .to = replaced},
                                          {.role = DataRoleKind::SubProcessor, .organisation = "Underleverandør B ApS",
                                           .agreement = QStringLiteral("Leverandørens aftale med sin underleverandør"), .from = QDate(2017, 1, 1), .to = replaced}});
            if (!before)
                return before.error();
        }
        if (const auto today = addRoles(transaction, world, solution->id, *controller, chainToday(world, *solution, *contract)); !today)
            return today.error();
    }
    return {};
}

/// A contract that suppliers hold with theirs; it stands under KOMBIT's.
Result<void> addUnderpinning(Transaction &transaction, DemoWorld &world)
{
    const QDate january(world.today().year(), 1, 1);
    const auto organisation = [&world](const char *name) { return world.find<Organisation>(QString::fromUtf8(name)); };
    DRIFTSRAAD_TRY(addContract(transaction, world,
                               {.name = QStringLiteral("Underdatabehandling og drift, NemRefusion"),
                                .number = QStringLiteral("UA-7"),
                                .solution = world.find<Solution>(QStringLiteral("NemRefusion")),
                                .supplier = organisation("Underleverandør A ApS"),
                                .holder = organisation("Leverandør A A/S"),
                                .validFrom = january.addYears(-3),
                                .noticeMonths = 3,
                                .parent = world.find<Contract>(QStringLiteral("Driftskontrakt, NemRefusion")),
                                .note = QStringLiteral("Leverandøren følger op på sin underleverandør.")}));
    return addContract(transaction, world,
                       {.name = QStringLiteral("Netværk og vagt, Serviceplatformen"),
                        .number = QStringLiteral("UB-2"),
                        .solution = world.find<Solution>(QStringLiteral("Serviceplatformen")),
                        .supplier = organisation("Underleverandør B ApS"),
                        .holder = organisation("Leverandør C A/S"),
                        .validFrom = january.addYears(-4),
                        .validTo = january.addYears(2).addDays(-1),
                        .noticeMonths = 6,
                        .parent = world.find<Contract>(QStringLiteral("Driftskontrakt, Serviceplatformen"))});
}

/// A framework that is about several solutions, and the parties beside holder and supplier.
Result<void> addFramework(Transaction &transaction, DemoWorld &world)
{
    const QDate january(world.today().year(), 1, 1);
    const QString name = QStringLiteral("Rammeaftale om vagt uden for arbejdstid");
    DRIFTSRAAD_TRY(addContract(transaction, world,
                               {.name = name,
                                .number = QStringLiteral("R-3"),
                                .supplier = world.find<Organisation>(QStringLiteral("Leverandør C A/S")),
                                .holder = world.find<Organisation>(QStringLiteral("KOMBIT")),
                                .validFrom = january.addYears(-5),
                                .validTo = january.addYears(-1).addDays(-1),
                                .noticeMonths = 3,
                                .renewal = Renewal::Automatic,
                                .renewalMonths = 12}));
    for (const char *solution : {"Serviceplatformen", "Hjælpemiddeldepot"})
        DRIFTSRAAD_TRY(transaction.insert(ContractSolution{.contract = world.find<Contract>(name), .solution = world.find<Solution>(QString::fromUtf8(solution))}));
    const std::pair<QString, const char *> parties[] = {{QStringLiteral("Driftskontrakt, NemRefusion"), "Underleverandør A ApS"},
                                                        {QStringLiteral("Driftskontrakt, Serviceplatformen"), "Underleverandør B ApS"},
                                                        {name, "Underleverandør B ApS"}};
    for (const auto &[contract, organisation] : parties)
        DRIFTSRAAD_TRY(transaction.insert(ContractParty{.contract = world.find<Contract>(contract),
                                                        .organisation = world.find<Organisation>(QString::fromUtf8(organisation)),
                                                        .role = QStringLiteral("Underleverandør")}));
    return {};
}

} // namespace

Result<void> addDemoAgreements(Transaction &transaction, DemoWorld &world)
{
    DRIFTSRAAD_TRY(addOperationContracts(transaction, world));
    DRIFTSRAAD_TRY(addSuccessor(transaction, world));
    const QDate january(world.today().year(), 1, 1);
    const auto organisation = [&world](const char *name) { return world.find<Organisation>(QString::fromUtf8(name)); };
    DRIFTSRAAD_TRY(addContract(transaction, world,
                               {.name = QStringLiteral("Driftskontrakt, NemRefusion (tidligere)"),
                                .number = QStringLiteral("K-041"),
                                .solution = world.find<Solution>(QStringLiteral("NemRefusion")),
                                .supplier = organisation("Leverandør B A/S"),
                                .holder = organisation("KOMBIT"),
                                .validFrom = january.addYears(-7),
                                .validTo = january.addYears(-3).addDays(-1)}));
    DRIFTSRAAD_TRY(addUnderpinning(transaction, world));
    DRIFTSRAAD_TRY(addFramework(transaction, world));
    return addDataRoles(transaction, world);
}

} // namespace driftsraad
