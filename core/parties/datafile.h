#pragma once

#include <QList>
#include <QStringList>

namespace driftsraad {

/// The rows of a file in resources/data below its heads, tab separated; those that do not have as many cells as there are columns are
/// left out.
QList<QStringList> dataRows(const QString &name, qsizetype columns);

} // namespace driftsraad
