#include "core/parties/region.h"

#include "core/parties/datafile.h"
#include "core/storage/store.h"

namespace driftsraad {

namespace {

struct RegionChange {
    QDate from{};
    QString region{};
    QString successor{};
};

const QList<RegionChange> &regionChanges()
{
    static const QList<RegionChange> all = [] {
        QList<RegionChange> read;
        const auto rows = dataRows(QStringLiteral("region_changes.tsv"), 3);
        for (const QStringList &row : rows)
            read.append({QDate::fromString(row[0], Qt::ISODate), row[1], row[2]});
        return read;
    }();
    return all;
}

} // namespace

const Table<RegionPeriod> &tableOf(const RegionPeriod *)
{
    static const Table<RegionPeriod> table = Table<RegionPeriod>("region_period", QT_TRANSLATE_NOOP("Messages", "Region"))
        .field<&RegionPeriod::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Municipality")).required().owner()
        .field<&RegionPeriod::region>("region", QT_TRANSLATE_NOOP("Messages", "Region")).required().title()
        .field<&RegionPeriod::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from"))
        .field<&RegionPeriod::validTo>("valid_to", QT_TRANSLATE_NOOP("Messages", "Valid to"));
    return table;
}

QList<RegionPeriod> knownRegions(const Municipality &municipality)
{
    QList<RegionPeriod> periods{{.region = municipality.region}};
    for (const RegionChange &change : regionChanges()) {
        if (change.region != periods.last().region)
            continue;
        periods.last().validTo = change.from.addDays(-1);
        periods.append({.region = change.successor, .validFrom = change.from});
    }
    return periods;
}

Result<void> nameRegions(Transaction &transaction, qint64 organisation)
{
    auto record = transaction.get(Id<Organisation>{organisation});
    if (!record)
        return record.error();
    const auto periods = transaction.list<RegionPeriod>("WHERE organisation = ? ORDER BY COALESCE(valid_from, ''), id", {organisation});
    if (!periods)
        return periods.error();
    QStringList names;
    for (const RegionPeriod &period : *periods) {
        if (!names.contains(period.region))
            names.append(period.region);
    }
    record->region = names.join(QStringLiteral(", "));
    return transaction.put(*record);
}

} // namespace driftsraad
