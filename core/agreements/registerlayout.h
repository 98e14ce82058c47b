#pragma once

#include "core/agreements/importsection.h"
#include "core/exchange/sheet.h"

namespace driftsraad {

/// How a spreadsheet is read into the register, without storage: a workbook goes in, tables with their columns come out. Nothing is decided
/// by a file's name.

/// What a column can hold: the name of a column of the section's table, or of firstName and lastName, which make a person's name.
inline const QByteArray firstName("first_name");
inline const QByteArray lastName("last_name");

struct RegisterField {
    QByteArray name{};
    Message label{};
};
/// What the columns of a section's spreadsheet can hold, in the order in which people see it.
QList<RegisterField> registerFields(ImportSection section);
/// What a heading says, in Danish or English; empty for words that are not known.
QByteArray fieldOfHeading(ImportSection section, const QString &heading);

/// One table of the workbook. Rows count from 0.
struct RegisterTable {
    int sheet = 0;
    int headerRow = -1;  ///< -1: the table has no headings
    int firstRow = 0;
    int lastRow = 0;
    ImportSection section = ImportSection::Organisations;
    OrganisationKind kind = OrganisationKind::Supplier;  ///< of organisations whose row does not say
    QStringList headings{};
    QByteArrayList fields{};  ///< one for each heading; empty: the column is left out
    bool skipped = false;
    bool operator==(const RegisterTable &) const = default;
};

struct RegisterLayout {
    QList<RegisterTable> tables{};
    bool operator==(const RegisterLayout &) const = default;

    /// What is worth remembering: section, kind, fields by heading, what is skipped.
    QByteArray toJson() const;
    /// What tells one spreadsheet's layout from another: the folded headings.
    QString layout() const;
};

/// Finds the tables of every visible sheet and says what they hold, by their headings. Where those fit several sections equally well, and
/// where there are none (a pasted block), it is the preferred one.
RegisterLayout proposeLayout(const Workbook &workbook, RegisterSection preferred);
/// The proposal with what was remembered of tables with the same headings; unchanged for what is not such text.
RegisterLayout recallLayout(const QByteArray &remembered, const RegisterLayout &proposed);
/// The table read as another section: its columns by the headings anew.
RegisterTable asSection(RegisterTable table, ImportSection section);

} // namespace driftsraad
