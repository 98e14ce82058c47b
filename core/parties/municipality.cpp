#include "core/parties/municipality.h"

#include "core/base/text.h"
#include "core/parties/datafile.h"

#include <QHash>

#include <algorithm>

namespace driftsraad {

const QList<Municipality> &municipalities()
{
    static const QList<Municipality> all = [] {
        QList<Municipality> read;
        const auto rows = dataRows(QStringLiteral("municipalities.tsv"), 3);
        for (const QStringList &row : rows)
            read.append(Municipality{.code = row[0], .name = row[1], .region = row[2]});
        return read;
    }();
    return all;
}

QString officialName(const Municipality &municipality)
{
    if (municipality.code == QLatin1String("0101"))
        return QStringLiteral("Københavns Kommune");
    if (municipality.code == QLatin1String("0400"))
        return QStringLiteral("Bornholms Regionskommune");
    return municipality.name + QStringLiteral(" Kommune");
}

/// A written name without "Kommune" and without the genitive that some of them carry.
static QString municipalityStem(const QString &written)
{
    QString stem = foldName(written);
    for (const QLatin1String ending : {QLatin1String(" regionskommune"), QLatin1String(" kommune")}) {
        if (stem.endsWith(ending))
            stem.chop(ending.size());
    }
    if (stem.size() > 3 && stem.endsWith(u's'))
        stem.chop(1);
    return stem;
}

std::optional<Municipality> findMunicipality(const QString &written)
{
    static const QHash<QString, int> byStem = [] {
        QHash<QString, int> index;
        for (int i = 0; i < municipalities().size(); ++i) {
            index.insert(municipalityStem(municipalities()[i].name), i);
            index.insert(municipalities()[i].code, i);
        }
        return index;
    }();
    QString key = written.simplified();
    const bool isCode = !key.isEmpty() && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    key = isCode ? key.rightJustified(4, u'0') : municipalityStem(key);
    const auto found = byStem.constFind(key);
    if (found == byStem.cend())
        return std::nullopt;
    return municipalities()[*found];
}

} // namespace driftsraad
