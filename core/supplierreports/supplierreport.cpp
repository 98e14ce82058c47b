#include "core/supplierreports/supplierreport.h"

namespace driftsraad {

const Table<SupplierReport> &tableOf(const SupplierReport *)
{
    static const Table<SupplierReport> table = Table<SupplierReport>("supplier_report", QT_TRANSLATE_NOOP("Messages", "Supplier report"))
        .field<&SupplierReport::supplier>("supplier", QT_TRANSLATE_NOOP("Messages", "Supplier")).required()
        .field<&SupplierReport::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution")).required().title()
        .field<&SupplierReport::month>("month", QT_TRANSLATE_NOOP("Messages", "Month")).required().title()
        .field<&SupplierReport::receivedAt>("received_at", QT_TRANSLATE_NOOP("Messages", "Received")).required()
        .field<&SupplierReport::approvedAt>("approved_at", QT_TRANSLATE_NOOP("Messages", "Approved"))
        .field<&SupplierReport::fileName>("file_name", QT_TRANSLATE_NOOP("Messages", "File")).searchable()
        .field<&SupplierReport::digest>("digest", QT_TRANSLATE_NOOP("Messages", "Digest (SHA-256)"))
        .field<&SupplierReport::figures>("figures", QT_TRANSLATE_NOOP("Messages", "Figures"))
        .field<&SupplierReport::note>("note", QT_TRANSLATE_NOOP("Messages", "Note")).longText().searchable();
    return table;
}

const Table<MappingProfile> &tableOf(const MappingProfile *)
{
    static const Table<MappingProfile> table = Table<MappingProfile>("mapping_profile", QT_TRANSLATE_NOOP("Messages", "Mapping profile"))
        .field<&MappingProfile::supplier>("supplier", QT_TRANSLATE_NOOP("Messages", "Supplier")).required()
        .field<&MappingProfile::layout>("layout", QT_TRANSLATE_NOOP("Messages", "Headings")).required().title()
        .field<&MappingProfile::mapping>("mapping", QT_TRANSLATE_NOOP("Messages", "Mapping")).required().longText();
    return table;
}

} // namespace driftsraad
