#include "core/demo/agreements.h"

#include "core/agreements/servicelevel.h"

namespace driftsraad {

namespace {

struct DemoPromise {
    const char *solution;
    qint64 availability;  ///< millionths
    qint64 response;      ///< milliseconds
    int yearsInForce;
    int monthsLeft;       ///< 0: until it is terminated
};

const DemoPromise promises[] = {
    {"NemRefusion", 995'000, 2'000, 3, 25},       {"Køreprøvebooking", 995'000, 2'000, 2, 14}, {"Serviceplatformen", 999'000, 1'000, 4, 37},
    {"Lokalebooking", 995'000, 2'500, 2, 26},     {"Vejtilladelse", 990'000, 3'000, 3, 2},     {"Affaldskalender", 995'000, 2'000, 1, 47},
    {"Parkeringslicens", 998'000, 2'000, 2, 22},  {"Hjælpemiddeldepot", 995'000, 2'000, 4, 8}, {"Fritidspas", 990'000, 3'000, 1, 35},
    {"Mødekalender", 995'000, 2'000, 3, 0},
};

/// Minutes of service time by priority 1 to 4.
constexpr qint64 reaction[] = {30, 60, 240, 480};
constexpr qint64 resolution[] = {240, 480, 1'440, 4'800};

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
        level(Metric::ReactionTime, priority, reaction[priority - 1]);
        level(Metric::ResolutionTime, priority, resolution[priority - 1]);
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
                                .noticeMonths = 6};
        DRIFTSRAAD_TRY(addContract(transaction, world, contract));
        DRIFTSRAAD_TRY(addLevels(transaction,
                                 {.contract = world.find<Contract>(contract.name), .serviceHours = solution->serviceHours, .validFrom = from}, promise));
    }
    return {};
}

} // namespace

Result<void> addDemoAgreements(Transaction &transaction, DemoWorld &world)
{
    DRIFTSRAAD_TRY(addOperationContracts(transaction, world));
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
    DRIFTSRAAD_TRY(addContract(transaction, world,
                               {.name = QStringLiteral("Underdatabehandling og drift, NemRefusion"),
                                .number = QStringLiteral("UA-7"),
                                .solution = world.find<Solution>(QStringLiteral("NemRefusion")),
                                .supplier = organisation("Underleverandør A ApS"),
                                .holder = organisation("Leverandør A A/S"),
                                .validFrom = january.addYears(-3),
                                .parent = world.find<Contract>(QStringLiteral("Driftskontrakt, NemRefusion")),
                                .note = QStringLiteral("Leverandøren følger op på sin underleverandør.")}));
    return addContract(transaction, world,
                       {.name = QStringLiteral("Netværk og vagt, Serviceplatformen"),
                        .number = QStringLiteral("UB-2"),
                        .solution = world.find<Solution>(QStringLiteral("Serviceplatformen")),
                        .supplier = organisation("Underleverandør B ApS"),
                        .holder = organisation("Leverandør C A/S"),
                        .validFrom = january.addYears(-4),
                        .parent = world.find<Contract>(QStringLiteral("Driftskontrakt, Serviceplatformen"))});
}

} // namespace driftsraad
