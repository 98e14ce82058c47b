#pragma once

#include "core/agreements/registerlayout.h"

#include <QHash>

#include <memory>

namespace driftsraad {

/// The import of a spreadsheet, or a pasted block, into the register. planRegisterImport() says for every row what would become of it;
/// importRegister() does just that, in one transaction, and nothing is stored before.

/// What a row of the file is to the register.
enum class RowAction {
    Add,
    Change,     ///< the register has it, with something else in a field that the file fills in
    Same,       ///< the register has it just so
    Repeated,   ///< an earlier row of the file is the same record
    Problem,    ///< cannot be taken before something is mended
};
Message rowActionWord(RowAction action);

/// What keeps a row out: where, what stands there, and what to do.
struct RowProblem {
    int row = 0;           ///< from 1, as the spreadsheet numbers them
    QString cell{};        ///< "Ark1!C7"
    QString heading{};     ///< of the column; empty: the row as a whole
    QString written{};
    Message message{};
    bool operator==(const RowProblem &) const = default;
};

struct RowChange {
    Message label{};
    Message before{};
    Message after{};
};

struct PlannedRow {
    ImportSection section = ImportSection::Organisations;
    RowAction action = RowAction::Add;
    int sheet = 0;
    int row = 0;               ///< from 1; 0: made because a row names it
    qint64 id = 0;             ///< the register's record; negative: one that the plan adds
    QString name{};
    QList<Value> before{};     ///< of the register's record
    QList<Value> after{};      ///< a reference to what the plan adds is negative
    QList<RowChange> changes{};
    QList<RowProblem> problems{};
};

/// A name in the file that the register does not have, where a row refers to it.
struct UnknownName {
    QString name{};
    bool isSolution = false;  ///< else an organisation
    int rows = 0;
};

/// What a person said an unknown name is.
struct NameChoice {
    enum class Kind { Open, LeaveOut, Create, Existing };
    Kind kind = Kind::Open;
    qint64 id = 0;
    bool operator==(const NameChoice &) const = default;
};

/// What is to be imported and how it is read.
struct RegisterImport {
    std::shared_ptr<const Workbook> workbook{};
    RegisterLayout layout{};
    QHash<QString, NameChoice> names{};  ///< by the folded name
    bool updateExisting = true;          ///< false: what the register has stays as it is
};

struct RegisterImportPlan {
    QList<PlannedRow> rows{};
    QList<UnknownName> unknown{};
    int count(RowAction action) const;
    bool changesNothing() const { return count(RowAction::Add) + count(RowAction::Change) == 0; }
};

/// References are matched as people write them: Aa as Å, "Bornholm Kommune", a municipality's code, with or without "A/S". A record is the
/// register's own by its code, number, mail address or name (a person's within her organisation); a party by contract, organisation and
/// role, a data role by solution, role, who has it and its first day.
Result<RegisterImportPlan> planRegisterImport(Reader &reader, const RegisterImport &import);
/// Stores what the plan adds and changes, and remembers how the file was read. Refused where the register has changed since the plan was
/// seen so that it would now do something else.
Result<void> importRegister(Transaction &transaction, const RegisterImport &import, const RegisterImportPlan &seen);
/// How a file with these headings was read the last time (RegisterLayout::toJson); empty where none was.
Result<QByteArray> rememberedLayout(Reader &reader, const QString &layout);

} // namespace driftsraad
