#pragma once

#include "core/base/message.h"
#include "core/exchange/sheet.h"

namespace driftsraad {

/// How a spreadsheet of incidents is read, without storage: a workbook goes in, tables with their columns come out. Nothing is decided by a
/// file's name.

struct IncidentListField {
    QByteArray name{};
    Message label{};
};
/// What a column can hold, in the order in which people see it: the name of a column of the incident table, "origin" (the number that the
/// list has for it) and "municipality" (who is hit, several with commas between).
const QList<IncidentListField> &incidentListFields();
/// A column that goes into the timeline as it stands; several may.
inline const QByteArray noteField = QByteArrayLiteral("note");
/// What a heading says, in Danish or English; empty for words that are not known.
QByteArray incidentFieldOf(const QString &heading);

/// One table of the workbook. Rows count from 0.
struct IncidentListTable {
    int sheet = 0;
    int headerRow = -1;  ///< -1: the table has no headings
    int firstRow = 0;
    int lastRow = 0;
    QStringList headings{};
    QByteArrayList fields{};  ///< one for each heading; empty: the column is left out
    bool operator==(const IncidentListTable &) const = default;
};

struct IncidentListLayout {
    QList<IncidentListTable> tables{};
    bool operator==(const IncidentListLayout &) const = default;

    /// What is worth remembering: the fields by heading.
    QByteArray toJson() const;
    /// What tells one list from another: the folded headings.
    QString layout() const;
};

/// Finds the tables of every visible sheet by headings that an incident list has. Nothing is left out unasked: a list without titles has
/// its description for one, and what no field holds goes into the timeline.
IncidentListLayout proposeIncidentLayout(const Workbook &workbook);
/// The headings are those of a list of incidents, and not of some other table that shares a few of its words.
bool looksLikeIncidentList(const Workbook &workbook);
/// The proposal with what was remembered of tables with the same headings; unchanged for what is not such text.
IncidentListLayout recallIncidentLayout(const QByteArray &remembered, const IncidentListLayout &proposed);

} // namespace driftsraad
