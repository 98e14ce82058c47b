#include "core/storage/titles.h"

#include "core/base/danishkey.h"

#include <algorithm>
#include <vector>

namespace driftsraad {

Result<QList<RecordTitle>> titlesOf(Reader &reader, const TableDescription &description)
{
    QList<RecordTitle> titles;
    if (description.titleColumns().isEmpty())
        return titles;
    const QByteArray column = description.columns()[description.titleColumns().first()].name;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, " + column + " FROM " + description.name(), {}, [&](const Row &row) {
        titles.append(RecordTitle{row.integer(0), row.text(1)});
        return true;
    }));
    std::vector<std::pair<DanishKey, RecordTitle>> keyed;
    keyed.reserve(titles.size());
    for (const RecordTitle &title : std::as_const(titles))
        keyed.emplace_back(DanishKey(title.title), title);
    std::sort(keyed.begin(), keyed.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second.id < right.second.id;
    });
    std::transform(keyed.begin(), keyed.end(), titles.begin(), [](const auto &entry) { return entry.second; });
    return titles;
}

} // namespace driftsraad
