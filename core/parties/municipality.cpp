#include "core/parties/municipality.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>

#include <algorithm>

// A static library's resources are registered by name, outside any namespace.
static void registerMunicipalities()
{
    Q_INIT_RESOURCE(core_data);
}

namespace driftsraad {

const QList<Municipality> &municipalities()
{
    static const QList<Municipality> all = [] {
        registerMunicipalities();
        QList<Municipality> read;
        QFile file(QStringLiteral(":/data/municipalities.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        file.readLine();
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
            if (cells.size() == 3)
                read.append(Municipality{.code = cells[0], .name = cells[1], .region = cells[2]});
        }
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
