#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace driftsraad {

/// How a person said that a table is read, for the next file with the same headings.
struct RememberedTable {
    QStringList headings{};
    QByteArrayList fields{};  ///< one for each heading; empty: the column is left out
    QJsonObject more{};       ///< what else an import keeps of it
};

/// As it is stored.
QByteArray rememberTables(const QList<RememberedTable> &tables);
/// What was remembered of a table with these headings; nothing where there is none, or the text is no such.
std::optional<RememberedTable> rememberedTable(const QByteArray &remembered, const QStringList &headings);
/// What tells one file's layout from another, whatever the case and the marks of its headings.
QString layoutKey(const QList<QStringList> &headings);

} // namespace driftsraad
