#include "core/agreements/contract.h"

namespace driftsraad {

Message renewalWord(qint64 renewal)
{
    switch (static_cast<Renewal>(renewal)) {
    case Renewal::Automatic:
        return {QT_TRANSLATE_NOOP("Messages", "Renews itself")};
    case Renewal::Optional:
        return {QT_TRANSLATE_NOOP("Messages", "Can be prolonged")};
    }
    return {};
}

const Table<Contract> &tableOf(const Contract *)
{
    static const Table<Contract> table = Table<Contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract"))
        .field<&Contract::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Contract::number>("number", QT_TRANSLATE_NOOP("Messages", "Number")).searchable()
        .field<&Contract::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&Contract::supplier>("supplier", QT_TRANSLATE_NOOP("Messages", "Supplier")).required()
        .field<&Contract::holder>("holder", QT_TRANSLATE_NOOP("Messages", "Contract holder")).required()
        .field<&Contract::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&Contract::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"))
        .field<&Contract::noticeMonths>("notice_months", QT_TRANSLATE_NOOP("Messages", "Notice in months"))
        .field<&Contract::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).searchable().longText()
        .field<&Contract::parent>("parent", QT_TRANSLATE_NOOP("Messages", "Stands under"))
        .field<&Contract::renewal>("renewal", QT_TRANSLATE_NOOP("Messages", "Renewal")).words(&renewalWord)
        .field<&Contract::renewalMonths>("renewal_months", QT_TRANSLATE_NOOP("Messages", "Renewed by months"));
    return table;
}

const Table<ContractParty> &tableOf(const ContractParty *)
{
    static const Table<ContractParty> table = Table<ContractParty>("contract_party", QT_TRANSLATE_NOOP("Messages", "Contract party"))
        .field<&ContractParty::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&ContractParty::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Organisation")).required().title()
        .field<&ContractParty::role>("role", QT_TRANSLATE_NOOP("Messages", "Role in the contract")).required();
    return table;
}

const Table<ContractSolution> &tableOf(const ContractSolution *)
{
    static const Table<ContractSolution> table = Table<ContractSolution>("contract_scope", QT_TRANSLATE_NOOP("Messages", "Further solution"))
        .field<&ContractSolution::contract>("contract", QT_TRANSLATE_NOOP("Messages", "Contract")).required().owner()
        .field<&ContractSolution::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required().title();
    return table;
}

bool isWithin(QDate day, QDate from, QDate to)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

} // namespace driftsraad
