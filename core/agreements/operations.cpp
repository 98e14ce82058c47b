#include "core/agreements/operations.h"

#include "core/storage/cleaned.h"

namespace driftsraad {

namespace {

void checkPeriod(QDate from, QDate to, QList<Problem> *found)
{
    if (from.isValid() && to.isValid() && to < from)
        found->append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first."), {}}});
}

bool overlap(const ServiceLevel &one, const ServiceLevel &other)
{
    const bool oneEndsFirst = one.validTo.isValid() && other.validFrom.isValid() && one.validTo < other.validFrom;
    const bool otherEndsFirst = other.validTo.isValid() && one.validFrom.isValid() && other.validTo < one.validFrom;
    return !oneEndsFirst && !otherEndsFirst;
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
    return found;
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
    return transaction.insert(clean);
}

Result<void> saveContract(Transaction &transaction, const Edited<Contract> &edited)
{
    const Contract mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    return transaction.save(Edited<Contract>{edited.base, mine});
}

Result<void> removeContract(Transaction &transaction, Id<Contract> id)
{
    return transaction.remove(id);
}

Result<Id<ServiceLevel>> addServiceLevel(Transaction &transaction, const ServiceLevel &level)
{
    const ServiceLevel clean = cleaned(level);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    DRIFTSRAAD_TRY(checkSiblings(transaction, clean));
    DRIFTSRAAD_TRY(transaction.touch(clean.contract));
    return transaction.insert(clean);
}

Result<void> saveServiceLevel(Transaction &transaction, const Edited<ServiceLevel> &edited)
{
    const ServiceLevel mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    DRIFTSRAAD_TRY(checkSiblings(transaction, mine));
    DRIFTSRAAD_TRY(transaction.touch(mine.contract));
    return transaction.save(Edited<ServiceLevel>{edited.base, mine});
}

Result<void> removeServiceLevel(Transaction &transaction, Id<ServiceLevel> id)
{
    return transaction.remove(id);
}

Result<QList<ServiceLevel>> serviceLevelsOf(Reader &reader, Id<Contract> contract)
{
    return reader.list<ServiceLevel>("WHERE contract = ? ORDER BY metric, priority, valid_from, id", {contract});
}

Result<QList<Contract>> contractsInForce(Reader &reader, Id<Solution> solution, QDate day)
{
    return reader.list<Contract>("WHERE solution = ? AND (valid_from IS NULL OR valid_from <= ?) AND (valid_to IS NULL OR valid_to >= ?) "
                                 "ORDER BY CASE WHEN holder IN (SELECT id FROM organisation WHERE kind = ?) THEN 0 ELSE 1 END, "
                                 "valid_from DESC, id DESC",
                                 {solution, day, day, OrganisationKind::Kombit});
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
