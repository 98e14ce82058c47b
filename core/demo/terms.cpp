#include "core/demo/terms.h"

#include "core/agreements/terms.h"

namespace driftsraad {

namespace {

struct DemoLimit {
    ClockKind kind = ClockKind::Reaction;
    Limit limit{};
    std::optional<Limit> outside{};
};

struct DemoCategory {
    const char *code;
    const char *name;
    const char *text;
    int priority;
    QList<DemoLimit> limits;
};

constexpr ClockKind reaction = ClockKind::Reaction;
constexpr ClockKind resolution = ClockKind::Resolution;
constexpr ClockKind nextUpdate = ClockKind::NextUpdate;

/// The letters of the older standard contracts (DOMAIN.md 1.4); the limits are invented.
const QList<DemoCategory> &letters()
{
    static const QList<DemoCategory> all{
        {"A", "Kritisk", "Løsningen eller en forretningskritisk del af den kan ikke bruges.", 1,
         {{reaction, {30, LimitUnit::Minutes}}, {resolution, {4, LimitUnit::Hours}}, {nextUpdate, {60, LimitUnit::Minutes}}}},
        {"B", "Alvorlig", "En væsentlig del kan ikke bruges, og der er ingen brugbar omvej.", 2,
         {{reaction, {60, LimitUnit::WorkingMinutes}}, {resolution, {8, LimitUnit::WorkingHours}}}},
        {"C", "Betydende", "En del fungerer ikke som aftalt, men arbejdet kan udføres ad en omvej.", 3,
         {{reaction, {4, LimitUnit::WorkingHours}}, {resolution, {5, LimitUnit::WorkingDays}}}},
        {"D", "Mindre betydende", "Fejl uden betydning for arbejdet.", 4, {{reaction, {8, LimitUnit::WorkingHours}}, {resolution, {10, LimitUnit::WorkingDays}}}},
    };
    return all;
}

/// Steps and limits like those that the national service platform of the health sector publishes (DOMAIN.md 1.4).
const QList<DemoCategory> &numbers()
{
    static const QList<DemoCategory> all{
        {"1", "Kritisk", "En forretningskritisk service er nede.", 1,
         {{reaction, {15, LimitUnit::Minutes}, Limit{30, LimitUnit::Minutes}}, {resolution, {2, LimitUnit::Hours}}, {nextUpdate, {60, LimitUnit::Minutes}}}},
        {"2", "Væsentlig", "En service er væsentligt forringet.", 2, {{reaction, {1, LimitUnit::Hours}}, {resolution, {4, LimitUnit::Hours}}}},
        {"3", "Middel", "En service er forringet for enkelte.", 3, {{reaction, {4, LimitUnit::WorkingHours}}, {resolution, {2, LimitUnit::WorkingDays}}}},
        {"4", "Mindre", "Fejl uden betydning for driften.", 4, {{reaction, {1, LimitUnit::WorkingDays}}, {resolution, {10, LimitUnit::WorkingDays}}}},
        {"5", "Support", "Spørgsmål og serviceanmodninger.", 0, {{reaction, {1, LimitUnit::WorkingDays}}, {resolution, {10, LimitUnit::WorkingDays}}}},
    };
    return all;
}

Result<void> addCategories(Transaction &transaction, DemoWorld &world, const Contract &contract, const QList<DemoCategory> &categories)
{
    int order = 0;
    for (const DemoCategory &category : categories) {
        const QString code = QString::fromUtf8(category.code);
        const auto id = addTerm(transaction, FaultCategory{.contract = contract.id,
                                                           .code = code,
                                                           .name = QString::fromUtf8(category.name),
                                                           .text = QString::fromUtf8(category.text) + QStringLiteral(" (Opdigtet eksempel)"),
                                                           .sortOrder = ++order,
                                                           .priority = category.priority});
        if (!id)
            return id.error();
        world.remember(contract.name + u'/' + code, *id);
        for (const DemoLimit &limit : category.limits) {
            ClockLimit made{.contract = contract.id, .category = *id, .kind = limit.kind, .amount = limit.limit.amount, .unit = limit.limit.unit};
            if (limit.outside) {
                made.outsideAmount = limit.outside->amount;
                made.outsideUnit = limit.outside->unit;
            }
            if (const auto added = addTerm(transaction, made); !added)
                return added.error();
        }
    }
    return {};
}

Result<void> addCalendar(Transaction &transaction, const Contract &contract, const QString &solution)
{
    const bool platform = solution == QLatin1String("Serviceplatformen");
    ContractCalendar calendar{.contract = contract.id, .profile = StandardProfile::OfficialAndCustom, .supportHours = QStringLiteral("man-fre 7-18, ikke helligdage")};
    if (platform)
        calendar.supportHours = QStringLiteral("man-fre 8-16, ikke helligdage");
    else if (solution == QLatin1String("Lokalebooking") || solution == QLatin1String("Fritidspas"))
        calendar.profile = StandardProfile::Kl;
    // The deck's case: what waits for E-Dagpenge is not held against the supplier of NemRefusion.
    calendar.pausedAtThirdParty = solution == QLatin1String("NemRefusion");
    const auto id = addTerm(transaction, calendar);
    if (!id)
        return id.error();
    if (platform)
        return setClosingDays(transaction, *id, {{.name = QStringLiteral("Fredag efter Kristi himmelfart"), .kind = HolidayRule::Kind::FromEaster, .easterDays = 40}});
    return {};
}

Result<void> addRule(Transaction &transaction, const Contract &contract, const QString &solution)
{
    const auto added = addTerm(transaction, AvailabilityRule{.contract = contract.id,
                                                             .partialWeight = {500'000},
                                                             .degradedWeight = {100'000},
                                                             .windows = ExcuseRule::TakenOut,
                                                             .noticeWorkingDays = 5,
                                                             .windowMinutes = 8 * 60,
                                                             .excusesThirdParty = solution == QLatin1String("Vejtilladelse"),
                                                             .excusesMunicipality = true});
    return added ? Result<void>() : Result<void>(added.error());
}

/// The limit for category B was shorter from 1 July on: an amendment, which leaves what was reported before alone.
Result<void> addAmendment(Transaction &transaction, const DemoWorld &world)
{
    const Id<FaultCategory> category = world.find<FaultCategory>(QStringLiteral("Driftskontrakt, NemRefusion/B"));
    const auto limits = transaction.list<ClockLimit>("WHERE category = ? AND kind = ?", {category, ClockKind::Resolution});
    if (!limits)
        return limits.error();
    for (const ClockLimit &limit : *limits) {
        ClockLimit shorter = limit;
        shorter.amount = 6;
        const QDate july = world.latest(7, 1);
        if (const auto amended = amendTerm(transaction, Edited<ClockLimit>{limit, shorter}, july); !amended)
            return amended.error();
    }
    return {};
}

} // namespace

Result<void> addDemoTerms(Transaction &transaction, DemoWorld &world)
{
    const auto contracts = transaction.list<Contract>("WHERE name LIKE 'Driftskontrakt, %' ORDER BY id");
    if (!contracts)
        return contracts.error();
    for (const Contract &contract : *contracts) {
        const auto solution = transaction.get(contract.solution);
        if (!solution)
            return solution.error();
        // The one in force and the one signed for afterwards; the terms of what has ended are not known.
        if (contract.validTo.isValid() && contract.validTo < world.today())
            continue;
        const bool platform = solution->name == QLatin1String("Serviceplatformen");
        DRIFTSRAAD_TRY(addCategories(transaction, world, contract, platform ? numbers() : letters()));
        DRIFTSRAAD_TRY(addCalendar(transaction, contract, solution->name));
        DRIFTSRAAD_TRY(addRule(transaction, contract, solution->name));
    }
    return addAmendment(transaction, world);
}

} // namespace driftsraad
