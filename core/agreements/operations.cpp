#include "core/agreements/operations.h"

#include "core/agreements/part.h"

namespace driftsraad {

namespace {

bool overlap(const ServiceLevel &one, const ServiceLevel &other)
{
    const bool oneEndsFirst = one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    const bool otherEndsFirst = other.validTo.isValid() && one.validFrom.isValid() && other.validTo < one.validFrom;
    return !oneEndsFirst && !otherEndsFirst;
}

Result<void> checkParent(Reader &reader, const Contract &contract)
{
    return checkNoCircle(reader, contract, {QT_TRANSLATE_NOOP("Messages", "The contracts would stand under each other in a circle.")});
}

Result<void> checkParty(Reader &reader, const ContractParty &party)
{
    const auto contract = reader.get(party.contract);
    if (!contract)
        return contract.error();
    if (isMainParty(*contract, party.organisation))
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "It is the contract's holder or supplier already.")}};
    const auto same = reader.number("SELECT count(*) FROM contract_party WHERE contract = ? AND organisation = ? AND role = ? AND id <> ?",
                                    {party.contract, party.organisation, party.role, party.id.value});
    if (!same)
        return same.error();
    if (*same > 0)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "It has this role in the contract already.")}};
    return {};
}

Result<void> checkFurther(Reader &reader, const ContractSolution &further)
{
    const auto contract = reader.get(further.contract);
    if (!contract)
        return contract.error();
    const auto same = reader.number("SELECT count(*) FROM contract_scope WHERE contract = ? AND solution = ? AND id <> ?",
                                    {further.contract, further.solution, further.id.value});
    if (!same)
        return same.error();
    if (*same > 0 || contract->solution == further.solution)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The contract is about this solution already.")}};
    return {};
}

Result<void> checkSiblings(Reader &reader, const ServiceLevel &level)
{
    const auto siblings = reader.list<ServiceLevel>("WHERE contract = ? AND metric = ? AND priority = ?",
                                                    {level.contract, level.metric, level.priority});
    if (!siblings)
        return siblings.error();
    for (const ServiceLevel &sibling : *siblings) {
        if (sibling.id != level.id && overlap(sibling, level)) {
            return Error{ErrorCode::Refused,
                         {QT_TRANSLATE_NOOP("Messages", "The contract already promises %1 (%2) in this period. Give the older one a last day first."),
                          {nested(word(level.metric)), nested(targetWords(sibling.metric, sibling.target))}}};
        }
    }
    return {};
}

} // namespace

QList<Problem> problems(const Contract &contract)
{
    QList<Problem> found;
    if (cleanText(contract.name).isEmpty())
        found.append(Problem{"name", {QT_TRANSLATE_NOOP("Messages", "Give it a name.")}});
    if (!contract.supplier.isValid())
        found.append(Problem{"supplier", {QT_TRANSLATE_NOOP("Messages", "Choose who delivers under the contract.")}});
    if (!contract.holder.isValid())
        found.append(Problem{"holder", {QT_TRANSLATE_NOOP("Messages", "Choose who holds the contract and follows up on it.")}});
    else if (contract.holder == contract.supplier)
        found.append(Problem{"holder", {QT_TRANSLATE_NOOP("Messages", "The holder and the supplier are two different parties.")}});
    checkPeriod(contract.validFrom, contract.validTo, &found);
    if (contract.noticeMonths < 0 || contract.noticeMonths > 120)
        found.append(Problem{"notice_months", {QT_TRANSLATE_NOOP("Messages", "The notice is between 0 and 120 months.")}});
    if (contract.renewal && (contract.renewalMonths < 1 || contract.renewalMonths > 240))
        found.append(Problem{"renewal_months", {QT_TRANSLATE_NOOP("Messages", "Say by how many months it goes on, 1 to 240.")}});
    else if (!contract.renewal && contract.renewalMonths != 0)
        found.append(Problem{"renewal_months", {QT_TRANSLATE_NOOP("Messages", "Only a contract that goes on after its last day has months to go on by.")}});
    if (contract.renewal && !contract.validTo.isValid())
        found.append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "State the last day of the term after which it goes on.")}});
    if (contract.id.isValid() && contract.parent == contract.id)
        found.append(Problem{"parent", {QT_TRANSLATE_NOOP("Messages", "A contract does not stand under itself.")}});
    return found;
}

QList<Problem> problems(const ContractParty &party)
{
    QList<Problem> found;
    if (!party.organisation.isValid())
        found.append(Problem{"organisation", {QT_TRANSLATE_NOOP("Messages", "Choose the organisation.")}});
    if (cleanText(party.role).isEmpty())
        found.append(Problem{"role", {QT_TRANSLATE_NOOP("Messages", "Say what it is in the contract.")}});
    return found;
}

QList<Problem> problems(const ContractSolution &solution)
{
    if (solution.solution.isValid())
        return {};
    return {Problem{"solution", {QT_TRANSLATE_NOOP("Messages", "Choose the solution.")}}};
}

QList<Problem> problems(const ServiceLevel &level)
{
    QList<Problem> found;
    if (level.target <= 0)
        found.append(Problem{"target", {QT_TRANSLATE_NOOP("Messages", "The target is more than 0.")}});
    else if (level.metric == Metric::Availability && level.target > 1'000'000)
        found.append(Problem{"target", {QT_TRANSLATE_NOOP("Messages", "Availability is at most 100 %.")}});
    if (level.priority < 0 || level.priority > 4)
        found.append(Problem{"priority", {QT_TRANSLATE_NOOP("Messages", "The priority is 1 to 4, or all.")}});
    checkPeriod(level.validFrom, level.validTo, &found);
    return found;
}

Result<Id<Contract>> addContract(Transaction &transaction, const Contract &contract)
{
    const Contract clean = cleaned(contract);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    DRIFTSRAAD_TRY(checkParent(transaction, clean));
    return transaction.insert(clean);
}

Result<void> saveContract(Transaction &transaction, const Edited<Contract> &edited)
{
    const Contract mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    DRIFTSRAAD_TRY(checkParent(transaction, mine));
    return transaction.save(Edited<Contract>{edited.base, mine});
}

Result<void> removeContract(Transaction &transaction, Id<Contract> id)
{
    return transaction.remove(id);
}

Result<Id<ContractParty>> addContractParty(Transaction &transaction, const ContractParty &party)
{
    return addPart(transaction, party, &ContractParty::contract, &checkParty);
}

Result<void> saveContractParty(Transaction &transaction, const Edited<ContractParty> &edited)
{
    return savePart(transaction, edited, &ContractParty::contract, &checkParty);
}

Result<void> removeContractParty(Transaction &transaction, Id<ContractParty> id)
{
    return transaction.remove(id);
}

Result<Id<ContractSolution>> addContractSolution(Transaction &transaction, const ContractSolution &solution)
{
    return addPart(transaction, solution, &ContractSolution::contract, &checkFurther);
}

Result<void> saveContractSolution(Transaction &transaction, const Edited<ContractSolution> &edited)
{
    return savePart(transaction, edited, &ContractSolution::contract, &checkFurther);
}

Result<void> removeContractSolution(Transaction &transaction, Id<ContractSolution> id)
{
    return transaction.remove(id);
}

Result<Id<ServiceLevel>> addServiceLevel(Transaction &transaction, const ServiceLevel &level)
{
    return addPart(transaction, level, &ServiceLevel::contract, &checkSiblings);
}

Result<void> saveServiceLevel(Transaction &transaction, const Edited<ServiceLevel> &edited)
{
    return savePart(transaction, edited, &ServiceLevel::contract, &checkSiblings);
}

Result<void> removeServiceLevel(Transaction &transaction, Id<ServiceLevel> id)
{
    return transaction.remove(id);
}

Result<QList<ServiceLevel>> serviceLevelsOf(Reader &reader, Id<Contract> contract)
{
    return reader.list<ServiceLevel>("WHERE contract = ? ORDER BY metric, priority, valid_from, id", {contract});
}

Result<QList<Contract>> contractsAbout(Reader &reader, Id<Solution> solution)
{
    return reader.list<Contract>("WHERE solution = ? OR id IN (SELECT contract FROM contract_scope WHERE solution = ?) "
                                 "ORDER BY COALESCE(valid_from, ''), id",
                                 {solution, solution});
}

QByteArray contractOrder()
{
    return "ORDER BY CASE WHEN holder IN (SELECT id FROM organisation WHERE kind = " + QByteArray::number(static_cast<int>(OrganisationKind::Kombit))
           + ") THEN 0 ELSE 1 END, valid_from DESC, id DESC";
}

Result<QList<Contract>> contractsInForce(Reader &reader, Id<Solution> solution, QDate day)
{
    return reader.list<Contract>("WHERE (solution = ? OR id IN (SELECT contract FROM contract_scope WHERE solution = ?)) "
                                 "AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ? OR renewal = ?) " + contractOrder(),
                                 {solution, solution, day, day, Renewal::Automatic});
}

Result<std::optional<ServiceLevel>> promisedLevel(Reader &reader, Id<Solution> solution, Metric metric, int priority, QDate day)
{
    const auto contracts = contractsInForce(reader, solution, day);
    if (!contracts)
        return contracts.error();
    for (const Contract &contract : *contracts) {
        const auto levels = reader.list<ServiceLevel>("WHERE contract = ? AND metric = ? AND priority IN (0, ?) ORDER BY priority DESC, id",
                                                      {contract.id, metric, priority});
        if (!levels)
            return levels.error();
        for (const ServiceLevel &level : *levels) {
            if (isInForce(level, day))
                return std::optional<ServiceLevel>(level);
        }
    }
    return std::optional<ServiceLevel>();
}

} // namespace driftsraad
