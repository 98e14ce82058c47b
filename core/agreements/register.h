#pragma once

#include "core/agreements/servicelevel.h"
#include "core/base/language.h"
#include "core/exchange/tablecontent.h"
#include "core/parties/person.h"
#include "core/storage/store.h"

namespace driftsraad {

/// What the register lists. Each has one table.
enum class RegisterSection { Organisations, Persons, Solutions, Contracts };

const TableDescription &tableOf(RegisterSection section);

struct RegisterQuery {
    RegisterSection section = RegisterSection::Organisations;
    QString typed{};                             ///< words that the record holds, the last one as a beginning
    std::optional<OrganisationKind> kind{};      ///< organisations of that kind, and people of such organisations
    bool onlyCurrent = false;                    ///< solutions in operation, contracts in force today
    bool onlyRunningOut = false;                 ///< contracts that need a decision (contractsRunningOut, within the setting's months)
    int sortColumn = 0;                          ///< a column of registerColumns()
    bool descending = false;
    bool operator==(const RegisterQuery &) const = default;
};

/// A record as the register's list shows it; one cell for each of registerColumns().
struct RegisterLine {
    qint64 id = 0;
    QList<Argument> cells{};
};

/// The column heads of a section.
QList<Message> registerColumns(RegisterSection section);
bool isNumberColumn(RegisterSection section, int column);
/// The ids of all records that fit, in Danish order of the chosen column, then by name.
Result<QList<qint64>> registerIds(Reader &reader, const RegisterQuery &query);
/// The lines of these records; those that are gone are left out.
Result<QList<RegisterLine>> registerLines(Reader &reader, RegisterSection section, const QList<qint64> &ids);
/// All that the list shows for a question, in its order and the language's words: for a file, a paper or the clipboard.
Result<TableContent> registerContent(Reader &reader, const RegisterQuery &query, const Language &language);

} // namespace driftsraad
