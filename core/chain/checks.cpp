#include "core/chain/checks.h"

#include "core/chain/graph.h"

#include <algorithm>

namespace driftsraad {

Message word(ChainProblemKind kind)
{
    switch (kind) {
    case ChainProblemKind::NoContract:
        return {QT_TRANSLATE_NOOP("Messages", "Links without a contract")};
    case ChainProblemKind::ContractNotInForce:
        return {QT_TRANSLATE_NOOP("Messages", "Contracts that are not in force")};
    case ChainProblemKind::ContractGap:
        return {QT_TRANSLATE_NOOP("Messages", "Days between two contracts")};
    case ChainProblemKind::ExternalWithoutContract:
        return {QT_TRANSLATE_NOOP("Messages", "Others who deliver without a contract")};
    case ChainProblemKind::NoFollowUp:
        return {QT_TRANSLATE_NOOP("Messages", "Nobody follows up")};
    case ChainProblemKind::NoContact:
        return {QT_TRANSLATE_NOOP("Messages", "No contact")};
    case ChainProblemKind::NoOperator:
        return {QT_TRANSLATE_NOOP("Messages", "Nobody operates it")};
    case ChainProblemKind::Circle:
        return {QT_TRANSLATE_NOOP("Messages", "Circles")};
    case ChainProblemKind::SelfLink:
        return {QT_TRANSLATE_NOOP("Messages", "Links from a component to itself")};
    case ChainProblemKind::Orphan:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Components without links")};
}

namespace {

/// Neither KOMBIT nor a municipality: whom only a contract holds to anything.
bool isExternal(const Chain &chain, Id<Organisation> id)
{
    const auto organisation = chain.organisations.constFind(id);
    return organisation != chain.organisations.cend() && organisation->kind != OrganisationKind::Kombit && organisation->kind != OrganisationKind::Municipality;
}

void checkLink(const Chain &chain, int link, QList<ChainProblem> *found)
{
    const Hop hop = hopOver(chain, link);
    const Link &record = chain.links[link];
    const Component &provider = chain.components[hop.provider];
    const Argument name = nested(linkWords(chain, link));
    const auto add = [&](ChainProblemKind kind, Message message, const RecordRef &where, const char *field) {
        found->append({.kind = kind, .component = hop.provider, .link = link, .message = std::move(message), .record = where, .field = field});
    };
    if (hop.consumer == hop.provider) {
        add(ChainProblemKind::SelfLink, {QT_TRANSLATE_NOOP("Messages", "%1 leads to itself and says nothing. Delete the link."), {name}}, refTo(record.id), "provider");
        return;
    }
    const bool isOwn = provider.organisation.isValid() && provider.organisation == chain.components[hop.consumer].organisation;
    if (hop.contractState == ContractState::None && !isOwn && isExternal(chain, provider.organisation))
        add(ChainProblemKind::ExternalWithoutContract,
            {QT_TRANSLATE_NOOP("Messages", "%1: %2 delivers without a contract, so nothing holds them to an answer."), {name, chain.organisationName(provider.organisation)}},
            refTo(record.id), "contract");
    else if (hop.contractState == ContractState::None && hop.side == ResponsibilitySide::Unknown)
        add(ChainProblemKind::NoContract, {QT_TRANSLATE_NOOP("Messages", "%1: no contract is named."), {name}}, refTo(record.id), "contract");
    if (hop.contractState == ContractState::RanOut || hop.contractState == ContractState::NotYet)
        add(ChainProblemKind::ContractNotInForce, {QT_TRANSLATE_NOOP("Messages", "%1: %2."), {name, nested(contractWords(chain, hop))}}, refTo(hop.contract),
            hop.contractState == ContractState::RanOut ? "valid_to" : "valid_from");
    if (hop.followUp.isEmpty())
        add(ChainProblemKind::NoFollowUp, {QT_TRANSLATE_NOOP("Messages", "%1: nothing says who follows up."), {name}}, refTo(record.id), "follow_up");
    if (!hop.contact.isValid())
        add(ChainProblemKind::NoContact, {QT_TRANSLATE_NOOP("Messages", "%1: nobody to call is named at %2."), {name, provider.name}}, refTo(record.id), "contact");
}

void checkComponents(const Chain &chain, QList<ChainProblem> *found)
{
    for (int i = 0; i < chain.components.size(); ++i) {
        const Component &component = chain.components[i];
        const bool isOperated = component.organisation.isValid() || chain.isUsers(i) || component.solution.isValid();
        if (!isOperated)
            found->append({.kind = ChainProblemKind::NoOperator, .component = i,
                           .message = {QT_TRANSLATE_NOOP("Messages", "It is not registered who operates %1."), {component.name}},
                           .record = refTo(component.id), .field = "organisation"});
        if (chain.uses[i].isEmpty() && chain.usedBy[i].isEmpty())
            found->append({.kind = ChainProblemKind::Orphan, .component = i,
                           .message = {QT_TRANSLATE_NOOP("Messages", "No link leads to %1 or from it."), {component.name}}, .record = refTo(component.id)});
    }
}

void checkCircles(const Chain &chain, QList<ChainProblem> *found)
{
    const Circles all = circles(chain);
    QList<QStringList> names(all.count());
    QList<int> first(all.count(), -1);
    for (int i = 0; i < chain.components.size(); ++i) {
        names[all.number[i]].append(chain.components[i].name);
        if (first[all.number[i]] < 0)
            first[all.number[i]] = i;
    }
    for (int circle = 0; circle < all.count(); ++circle) {
        if (all.size[circle] < 2)
            continue;
        found->append({.kind = ChainProblemKind::Circle, .component = first[circle],
                       .message = {QT_TRANSLATE_NOOP("Messages", "%1 depend on each other in a circle: a fault in one comes round to all of them."),
                                   {names[circle].join(QStringLiteral(", "))}},
                       .record = refTo(chain.components[first[circle]].id)});
    }
}

/// Days on which a solution of the chain has no contract of KOMBIT's between two that it has; days that are over are left alone.
void checkContractDates(const Chain &chain, QList<ChainProblem> *found)
{
    for (int i = 0; i < chain.components.size(); ++i) {
        const Id<Solution> solution = chain.components[i].solution;
        QList<Contract> contracts;
        for (const ChainContract &candidate : chain.contracts) {
            if (candidate.isAbout(solution) && chain.isKombit(candidate.contract.holder))
                contracts.append(candidate.contract);
        }
        std::sort(contracts.begin(), contracts.end(), [](const Contract &left, const Contract &right) {
            return std::pair(left.validFrom, left.id) < std::pair(right.validFrom, right.id);
        });
        QDate covered;
        for (qsizetype next = 0; next < contracts.size(); ++next) {
            const Contract &contract = contracts[next];
            if (next > 0 && covered.isValid() && covered.addDays(1) < contract.validFrom && chain.day < contract.validFrom)
                found->append({.kind = ChainProblemKind::ContractGap, .component = i,
                               .message = {QT_TRANSLATE_NOOP("Messages", "%1 has no contract from %2 to %3."),
                                           {chain.components[i].name, covered.addDays(1), contract.validFrom.addDays(-1)}},
                               .record = refTo(contract.id), .field = "valid_from"});
            const bool isOpenEnded = isInForce(contract, QDate(9999, 1, 1));
            if (isOpenEnded)
                break;
            covered = next == 0 ? contract.validTo : std::max(covered, contract.validTo);
        }
    }
}

} // namespace

QList<ChainProblem> problems(const Chain &chain)
{
    QList<ChainProblem> found;
    for (int link = 0; link < chain.links.size(); ++link)
        checkLink(chain, link, &found);
    checkComponents(chain, &found);
    checkCircles(chain, &found);
    checkContractDates(chain, &found);
    std::stable_sort(found.begin(), found.end(), [](const ChainProblem &left, const ChainProblem &right) { return left.kind < right.kind; });
    return found;
}

} // namespace driftsraad
