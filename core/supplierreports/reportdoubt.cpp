#include "core/supplierreports/reportdoubt.h"

#include "core/agreements/contract.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

/// What the register says of contracts, their further solutions and their parties.
struct Held {
    QList<Contract> contracts{};
    QList<ContractSolution> solutions{};
    QList<ContractParty> parties{};
};

Result<Held> readHeld(Reader &reader)
{
    auto contracts = reader.list<Contract>("ORDER BY id");
    if (!contracts)
        return contracts.error();
    auto solutions = reader.list<ContractSolution>("ORDER BY id");
    if (!solutions)
        return solutions.error();
    auto parties = reader.list<ContractParty>("ORDER BY id");
    if (!parties)
        return parties.error();
    return Held{*std::move(contracts), *std::move(solutions), *std::move(parties)};
}

bool isAbout(const Held &held, const Contract &contract, Id<Solution> solution)
{
    return contract.solution == solution
        || std::any_of(held.solutions.cbegin(), held.solutions.cend(),
                       [&](const ContractSolution &further) { return further.contract == contract.id && further.solution == solution; });
}

bool countsIn(const Contract &contract, Month month)
{
    const QDate last = lastDayOf(contract);
    return (!contract.validFrom.isValid() || contract.validFrom < month.plus(1).firstDay()) && (!last.isValid() || last >= month.firstDay());
}

/// Who delivers the solution in the month, the solution's own supplier first.
QList<Id<Organisation>> deliverers(const Held &held, const Solution &solution, Month month)
{
    QList<Id<Organisation>> all;
    const auto add = [&all](Id<Organisation> who) {
        if (who.isValid() && !all.contains(who))
            all.append(who);
    };
    add(solution.supplier);
    for (const Contract &contract : held.contracts) {
        if (!isAbout(held, contract, solution.id) || !countsIn(contract, month))
            continue;
        add(contract.supplier);
        for (const ContractParty &party : held.parties) {
            if (party.contract == contract.id)
                add(party.organisation);
        }
    }
    return all;
}

} // namespace

Result<QList<Message>> reportDoubts(Reader &reader, Id<Organisation> supplier, const QList<SolutionMonth> &months)
{
    const auto held = readHeld(reader);
    if (!held)
        return held.error();
    const auto from = reader.get(supplier);
    if (!from)
        return from.error();
    QList<Message> doubts;
    QSet<qint64> told;
    for (const SolutionMonth &of : months) {
        const auto solution = reader.get(of.solution);
        if (!solution)
            return solution.error();
        const QList<Id<Organisation>> known = deliverers(*held, *solution, of.month);
        if (known.isEmpty() || known.contains(supplier) || told.contains(of.solution.value))
            continue;
        told.insert(of.solution.value);
        const auto other = reader.get(known.first());
        if (!other)
            return other.error();
        doubts.append({QT_TRANSLATE_NOOP("Messages", "%1 holds no contract on %2 in %3; by the register %4 delivers it."),
                       {from->name, solution->name, of.month, other->name}});
    }
    return doubts;
}

} // namespace driftsraad
