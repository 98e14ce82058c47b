#pragma once

#include "core/agreements/registerimport.h"
#include "core/incidents/incidentlistlayout.h"
#include "core/incidents/operations.h"

namespace driftsraad {

/// The import of an incident list. planIncidentImport() says for every row what would become of it; importIncidents() does just that, in one
/// transaction, and nothing is stored before. A row that was imported once is known by its number in the list, or else by what it says
/// (solution, title and time of the report). What it has otherwise than the program is said; the person decides whether the list or the
/// program is right, and the program's own record, the newer one, stays unless she says so.

struct IncidentImport {
    std::shared_ptr<const Workbook> workbook{};
    IncidentListLayout layout{};
    Id<Solution> solution{};              ///< of rows that name none
    QHash<QString, NameChoice> names{};   ///< solutions that the register does not have, by the folded name
    bool updateExisting = false;          ///< true: where the list has it otherwise, the list is right
    QString closeReason{};                ///< of closed ones whose cause the list does not say; in the person's own language
    QString affectedNote{};               ///< "Affected municipalities in the list: %1", where the list counts them without naming them
    QString author{};
};

/// A field that the list has otherwise than the program.
struct RowDifference {
    Message label{};
    Message here{};
    Message listed{};
    bool operator==(const RowDifference &) const = default;
};

/// A row and the incident that it becomes.
struct PlannedIncident {
    RowAction action = RowAction::Add;
    int sheet = 0;
    int row = 0;            ///< from 1, as the spreadsheet numbers them
    QString origin{};       ///< the number in the list, folded; empty where it has none
    QByteArrayList said{};  ///< the fields that the row fills in
    Incident incident{};    ///< Add: without id and number, the solution negative where it is yet to be added; Change: as it will be
    QList<Id<Organisation>> affected{};
    QStringList notes{};    ///< what no field holds; written into the timeline
    QString solutionName{};
    QString knownAs{};      ///< Same, Change: the number that the program has for it
    QList<RowDifference> differences{};  ///< Change: what is taken over; Same: what is left
    QList<Message> remarks{};            ///< what is taken otherwise than the list has it
    QList<RowProblem> problems{};
    bool operator==(const PlannedIncident &) const = default;
};

struct IncidentImportPlan {
    QList<PlannedIncident> rows{};
    QList<UnknownName> unknown{};  ///< solutions that nobody has said anything about, or left out
    QStringList newSolutions{};    ///< added with the import; number 0 is -1 in the rows, and so on
    int count(RowAction action) const;
    /// Rows that the program knows and has otherwise.
    int differing() const;
    /// New and changed ones.
    int taken() const { return count(RowAction::Add) + count(RowAction::Change); }
};

Result<IncidentImportPlan> planIncidentImport(Reader &reader, const IncidentImport &import);
/// Stores what the plan adds and changes, and remembers how the list was read. Refused where the database has changed since the plan was
/// seen so that it would now do something else.
Result<void> importIncidents(Transaction &transaction, const IncidentImport &import, const IncidentImportPlan &seen);
/// How a list with these headings was read the last time (IncidentListLayout::toJson); empty where none was.
Result<QByteArray> rememberedIncidentLayout(Reader &reader, const QString &layout);

} // namespace driftsraad
