#include "core/parties/datafile.h"

#include <QFile>

// A static library's resources are registered by name, outside any namespace.
static void registerData()
{
    Q_INIT_RESOURCE(core_data);
}

namespace driftsraad {

QList<QStringList> dataRows(const QString &name, qsizetype columns)
{
    registerData();
    QList<QStringList> rows;
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        if (cells.size() == columns)
            rows.append(cells);
    }
    return rows;
}

} // namespace driftsraad
