#pragma once

#include "core/supplierreports/operations.h"
#include "core/supplierreports/reportlayout.h"

#include <QHash>

namespace driftsraad {

/// What the register says of solutions and suppliers, as the reading of a file needs it.
struct ImportGround {
    ImportContext context{};
    QHash<QString, Id<Solution>> solutions{};              ///< by name
    QHash<Id<Solution>, Id<Organisation>> supplierOf{};
    QList<Organisation> suppliers{};                       ///< suppliers and sub-suppliers, by name
};
Result<ImportGround> importGround(Reader &reader);

/// Names of solutions in a supplier's files that the register does not have, and what a person said they are.
using SolutionAliases = QHash<QString, Id<Solution>>;

/// The supplier that a file is from: one whose name stands in it, else the one that has most of the solutions it is about. None where
/// that does not decide. Never by the file's name.
Id<Organisation> supplierOfFile(const Workbook &workbook, const ImportPreview &preview, const ImportGround &ground);

/// The preview's figures on solutions that are known, or said what they are.
QList<ReportedFigure> figuresToImport(const ImportPreview &preview, const ImportGround &ground, const SolutionAliases &aliases = {});
/// The names that are neither, each once.
QStringList unknownSolutions(const ImportPreview &preview, const SolutionAliases &aliases = {});

/// The text of MappingProfile::mapping: how to read, and what strange names mean.
QString rememberedText(const Mapping &mapping, const SolutionAliases &aliases);
struct Remembered {
    Mapping mapping{};
    SolutionAliases aliases{};
};
/// Empty for what is not such text.
Remembered fromRememberedText(const QString &text);

/// The file has a table of figures, and is no incident list that counts something as well.
bool looksLikeReport(const Workbook &workbook);
/// The file is an incident list, and no figure of it was understood.
bool isListInstead(const Workbook &workbook, const ImportPreview &preview);

/// A cell of the workbook holds what looks like a CPR number.
bool holdsCpr(const Workbook &workbook);

/// A file for the road without a person: from the command line.
struct FileImport {
    QByteArray bytes{};
    QString fileName{};
    Id<Organisation> supplier{};  ///< none: by the file's contents
    QString solution{};           ///< of tables that name none
    Month month{};                ///< of tables that name none
    ExistingMonth existing = ExistingMonth::Ask;
};
struct FileOutcome {
    ImportOutcome import{};
    Id<Organisation> supplier{};
    QList<ImportProblem> problems{};      ///< cells that were not taken, and why
    QStringList unknownSolutions{};       ///< their figures were not taken
    QList<LeftOut> leftOut{};
};
/// Reads the file by the mapping remembered for the supplier and its headings, else by the proposal, and takes in every figure that needs
/// no decision. Refused where nothing can be taken (the first problem is the sentence), where no supplier is known, and by what
/// readWorkbook and importReport refuse.
Result<FileOutcome> importFile(Transaction &transaction, const FileImport &file);
/// What importFile would do, without doing it: which months need an answer, and what is doubtful.
Result<FileOutcome> planFile(Reader &reader, const FileImport &file);

/// The supplier of that name, spelled in any case. Refused, naming the known ones, where there is none.
Result<Id<Organisation>> supplierNamed(Reader &reader, const QString &name);

} // namespace driftsraad
