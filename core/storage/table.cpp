#include "core/storage/table.h"

namespace driftsraad {

int TableDescription::indexOf(QByteArrayView column) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].name == column)
            return i;
    }
    return -1;
}

int TableDescription::ownerColumn() const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].owner)
            return i;
    }
    return -1;
}

bool TableDescription::isSearchable() const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(), [](const Column &column) { return column.searchable; });
}

const TableDescription *findTable(const Catalog &catalog, QStringView name)
{
    for (const TableDescription *description : catalog) {
        if (description->nameText() == name)
            return description;
    }
    return nullptr;
}

} // namespace driftsraad
