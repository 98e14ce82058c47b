#include "core/chain/chain.h"

#include "core/base/text.h"

#include <algorithm>

namespace driftsraad {

const ChainContract *Chain::contractOf(int link) const
{
    const auto found = contracts.constFind(links[link].contract);
    return found == contracts.cend() ? nullptr : &*found;
}

QList<const ChainContract *> Chain::contractsFor(Id<Solution> about) const
{
    QList<const ChainContract *> found;
    for (const ChainContract &candidate : contracts) {
        if (candidate.isAbout(about) && isInForce(candidate.contract, day))
            found.append(&candidate);
    }
    const auto rank = [this](const Contract &contract) {
        return std::tuple(isKombit(contract.holder), contract.validFrom.isValid() ? contract.validFrom.toJulianDay() : 0, contract.id.value);
    };
    std::sort(found.begin(), found.end(), [&](const ChainContract *left, const ChainContract *right) { return rank(right->contract) < rank(left->contract); });
    return found;
}

namespace {

/// Gives the lists of positions their contents from components and links; links to or from a component that is not there are left out.
void index(Chain *chain)
{
    const auto count = chain->components.size();
    for (int i = 0; i < count; ++i)
        chain->componentPositions.insert(chain->components[i].id, i);
    chain->uses.resize(count);
    chain->usedBy.resize(count);
    QList<Link> kept;
    for (const Link &link : std::as_const(chain->links)) {
        const int consumer = chain->positionOf(link.consumer);
        const int provider = chain->positionOf(link.provider);
        if (consumer < 0 || provider < 0)
            continue;
        const auto position = static_cast<int>(kept.size());
        kept.append(link);
        chain->consumers.append(consumer);
        chain->providers.append(provider);
        chain->uses[consumer].append(position);
        chain->usedBy[provider].append(position);
        chain->linkPositions.insert(link.id, position);
    }
    chain->links = kept;
}

/// Whom the supplier has the work from: the other side of the contract that he holds.
Id<Organisation> subSupplierOf(const QList<const ChainContract *> &contracts, Id<Organisation> supplier)
{
    for (const ChainContract *held : contracts) {
        if (held->contract.holder == supplier && held->contract.supplier != supplier)
            return held->contract.supplier;
    }
    return {};
}

void addDuties(Chain *chain, const QList<Matrix> &matrices)
{
    RoleMeanings meanings;
    for (const Organisation &organisation : std::as_const(chain->organisations)) {
        if (organisation.kind == OrganisationKind::Kombit && (!meanings.kombit.isValid() || organisation.id < meanings.kombit))
            meanings.kombit = organisation.id;
    }
    for (const Matrix &matrix : matrices) {
        meanings.supplier = chain->solutions.value(matrix.solution).supplier;
        meanings.subSupplier = meanings.supplier.isValid() ? subSupplierOf(chain->contractsFor(matrix.solution), meanings.supplier) : Id<Organisation>{};
        chain->duties.insert(matrix.solution, dutiesOf(matrix, meanings));
    }
}

} // namespace

Chain makeChain(const ChainRecords &records)
{
    Chain chain{.day = records.day, .components = records.components};
    for (const Link &link : records.links) {
        if (isInForce(link, records.day))
            chain.links.append(link);
    }
    index(&chain);
    for (const Contract &contract : records.contracts)
        chain.contracts.insert(contract.id, {.contract = contract});
    for (const ContractSolution &further : records.further) {
        const auto contract = chain.contracts.find(further.contract);
        if (contract != chain.contracts.end())
            contract->further.append(further.solution);
    }
    for (const ServiceLevel &level : records.levels) {
        const auto contract = chain.contracts.find(level.contract);
        if (contract != chain.contracts.end() && isInForce(level, records.day))
            contract->levels.append(level);
    }
    for (const Organisation &organisation : records.organisations)
        chain.organisations.insert(organisation.id, organisation);
    for (const Person &person : records.persons)
        chain.persons.insert(person.id, person);
    for (const Solution &solution : records.solutions)
        chain.solutions.insert(solution.id, solution);
    addDuties(&chain, records.matrices);
    return chain;
}

Chain chainOf(const Chain &everything, Id<Solution> solution)
{
    Chain part = everything;
    part.solution = solution;
    part.components.clear();
    part.links.clear();
    part.consumers.clear();
    part.providers.clear();
    part.uses.clear();
    part.usedBy.clear();
    part.componentPositions.clear();
    part.linkPositions.clear();
    const auto own = std::find_if(everything.components.cbegin(), everything.components.cend(),
                                  [&](const Component &component) { return solution.isValid() && component.solution == solution; });
    if (own == everything.components.cend())
        return part;
    const auto start = static_cast<int>(own - everything.components.cbegin());
    QList<bool> in(everything.components.size(), false);
    QList<int> waiting{start};
    in[start] = true;
    while (!waiting.isEmpty()) {
        for (const int link : everything.uses[waiting.takeLast()]) {
            const int provider = everything.providers[link];
            if (!in[provider])
                waiting.append(provider);
            in[provider] = true;
        }
    }
    for (const int link : everything.usedBy[start])
        in[everything.consumers[link]] |= everything.isUsers(everything.consumers[link]);
    for (int i = 0; i < everything.components.size(); ++i) {
        if (in[i])
            part.components.append(everything.components[i]);
    }
    part.links = everything.links;
    index(&part);
    part.start = part.positionOf(own->id);
    return part;
}

Message linkWords(const Chain &chain, int link)
{
    const QString consumer = chain.components[chain.consumers[link]].name;
    const QString provider = chain.components[chain.providers[link]].name;
    if (chain.links[link].carries.isEmpty())
        return {QT_TRANSLATE_NOOP("Messages", "%1 → %2"), {consumer, provider}};
    return {QT_TRANSLATE_NOOP("Messages", "%1 → %2 (%3)"), {consumer, provider, chain.links[link].carries}};
}

QList<int> linksCalled(const Chain &chain, const QString &typed)
{
    QString plain = typed;
    plain.replace(QChar(0x2192), u'>').replace(QLatin1String("->"), QLatin1String(">"));
    const QString consumer = foldName(plain.section(u'>', 0, 0));
    const QString rest = foldName(plain.section(u'>', 1));
    QList<int> found;
    for (int link = 0; link < chain.links.size(); ++link) {
        const QString provider = foldName(chain.components[chain.providers[link]].name);
        const bool isMeant = rest == provider || rest == foldName(QStringLiteral("%1 (%2)").arg(provider, chain.links[link].carries));
        if (isMeant && foldName(chain.components[chain.consumers[link]].name) == consumer)
            found.append(link);
    }
    return found;
}

} // namespace driftsraad
