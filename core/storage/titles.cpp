#include "core/storage/titles.h"

#include "core/base/text.h"

#include <algorithm>

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
    std::sort(titles.begin(), titles.end(), [](const RecordTitle &left, const RecordTitle &right) {
        const int order = compareDanish(left.title, right.title);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    return titles;
}

} // namespace driftsraad
