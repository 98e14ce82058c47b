#pragma once

#include "core/agreements/registerimport.h"
#include "core/incidents/incidentlistlayout.h"
#include "core/incidents/operations.h"

namespace driftsraad {

/// The import of an incident list. planIncidentImport() says for every row what would become of it; importIncidents() does just that, in one
/// transaction, and nothing is stored before. A row that was imported once is known by its number in the list, or else by what it says
/// (solution, title and time of the report), and is left as it is now: the program's own record is the newer one.

struct IncidentImport {
    std::shared_ptr<const Workbook> workbook{};
    IncidentListLayout layout{};
    Id<Solution> solution{};  ///< of rows that name none
    QString closeReason{};    ///< of closed ones whose cause the list does not say; in the person's own language
    QString author{};
};

/// A row and the incident that it becomes.
struct PlannedIncident {
    RowAction action = RowAction::Add;  ///< never Change
    int sheet = 0;
    int row = 0;          ///< from 1, as the spreadsheet numbers them
    QString origin{};     ///< what it is known by when it comes again
    Incident incident{};  ///< without id and number
    QList<Id<Organisation>> affected{};
    QString solutionName{};
    QString knownAs{};    ///< Same: the number that the program has for it
    Message remark{};     ///< what is taken otherwise than the list has it
    QList<RowProblem> problems{};
    bool operator==(const PlannedIncident &) const = default;
};

struct IncidentImportPlan {
    QList<PlannedIncident> rows{};
    int count(RowAction action) const;
};

Result<IncidentImportPlan> planIncidentImport(Reader &reader, const IncidentImport &import);
/// Stores what the plan adds and remembers how the list was read. Refused where the database has changed since the plan was seen so that it
/// would now do something else.
Result<void> importIncidents(Transaction &transaction, const IncidentImport &import, const IncidentImportPlan &seen);
/// How a list with these headings was read the last time (IncidentListLayout::toJson); empty where none was.
Result<QByteArray> rememberedIncidentLayout(Reader &reader, const QString &layout);

} // namespace driftsraad
