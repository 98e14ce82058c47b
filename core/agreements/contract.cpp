#include "core/agreements/contract.h"

namespace driftsraad {

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
        .field<&Contract::parent>("parent", QT_TRANSLATE_NOOP("Messages", "Stands under"));
    return table;
}

bool isWithin(QDate day, QDate from, QDate to)
{
    return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
}

} // namespace driftsraad
