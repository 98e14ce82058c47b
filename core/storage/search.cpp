#include "core/storage/search.h"

#include "core/base/text.h"

#include <algorithm>

namespace driftsraad {

namespace {

/// A hit and how well its title fits: it begins with what was typed, a word of it does, or the words stand elsewhere in the record.
struct Ranked {
    SearchHit hit{};
    int rank = 0;
};

int rankOf(const QString &title, const QString &wanted)
{
    const QString folded = foldName(title);
    if (folded.startsWith(wanted))
        return 0;
    return folded.contains(u' ' + wanted) ? 1 : 2;
}

Result<QList<Ranked>> hitsIn(Reader &reader, const TableDescription &description, const QString &typed, const QString &person, int limit)
{
    // Ranked among the newest only: every record of a large table can fit a letter.
    constexpr int looked = 500;
    QByteArray titles;
    for (const int column : description.titleColumns())
        titles += ", " + description.columns()[column].name;
    QList<Value> bound;
    QByteArray condition = reader.matching(description, typed, &bound);
    if (description.indexOf("owner") >= 0 && description.indexOf("shared") >= 0) {
        condition += " AND (shared = 1 OR owner = ?)";
        bound.append(person);
    }
    bound.append(looked);
    QList<Ranked> found;
    DRIFTSRAAD_TRY(reader.rows("SELECT id" + titles + " FROM " + description.name() + " WHERE " + condition + " ORDER BY id DESC LIMIT ?", bound,
                               [&, wanted = foldName(typed)](const Row &row) {
                                   QStringList parts;
                                   int rank = 2;
                                   for (int i = 1; i < row.columnCount(); ++i) {
                                       parts.append(row.text(i));
                                       rank = std::min(rank, rankOf(row.text(i), wanted));
                                   }
                                   parts.removeAll(QString());
                                   const SearchHit hit{.record = {description.nameText(), row.integer(0)}, .kind = description.label(), .title = parts.join(u' ')};
                                   found.append({hit, rank});
                                   return true;
                               }));
    // What has a name alone is looked for in the alphabet; what has a number too by the newest.
    const bool byName = description.titleColumns().size() == 1;
    std::stable_sort(found.begin(), found.end(), [byName](const Ranked &left, const Ranked &right) {
        if (left.rank != right.rank)
            return left.rank < right.rank;
        return byName && compareDanish(left.hit.title, right.hit.title) < 0;
    });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

} // namespace

Result<QList<SearchHit>> searchEverywhere(Reader &reader, const QString &typed, const QString &person, int perTable)
{
    if (typed.trimmed().isEmpty())
        return QList<SearchHit>();
    QList<QList<Ranked>> tables;
    for (const TableDescription *description : reader.catalog()) {
        if (!description->isSearchable())
            continue;
        const auto found = hitsIn(reader, *description, typed, person, perTable);
        if (!found)
            return found.error();
        if (!found->isEmpty())
            tables.append(*found);
    }
    // A table with a title that begins so before one that only mentions it; else in the catalog's order.
    std::stable_sort(tables.begin(), tables.end(), [](const QList<Ranked> &left, const QList<Ranked> &right) { return left.first().rank < right.first().rank; });
    QList<SearchHit> hits;
    for (const QList<Ranked> &table : std::as_const(tables)) {
        for (const Ranked &ranked : table)
            hits.append(ranked.hit);
    }
    return hits;
}

} // namespace driftsraad
