#include "app/commands.h"
#include "app/databases.h"

#include "core/supplierreports/importfile.h"

#include <QFile>
#include <QFileInfo>

namespace driftsraad {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::Unreachable,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 cannot be read: check that it is there and that you may read it."), {path}},
                     .cause = file.errorString()};
    return file.readAll();
}

/// What was taken in, then a line for everything that was not.
QString told(const FileOutcome &outcome, const QString &fileName, const Language &language)
{
    QStringList lines;
    if (outcome.import.changesNothing())
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "The figures of %1 are here already; nothing was changed."), {fileName}}));
    else
        lines.append(language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n figures taken in from %1."),
                                                     outcome.import.added + outcome.import.changed, {fileName})));
    for (const ImportProblem &problem : outcome.problems)
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Not taken: %1: %2"), {problem.source.name, nested(problem.message)}}));
    for (const QString &name : outcome.unknownSolutions)
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Not known as a solution: %1"), {name}}));
    return lines.join(u'\n');
}

} // namespace

Result<QString> importCommand(const CommandLine &line, const Language &language)
{
    if (line.operands.size() == 2 && line.operands.first() == QLatin1String("incidents"))
        return importIncidentsCommand(line, language);
    if (line.operands.size() != 1)
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say one file to import: driftsraad import FILE.")}};
    if (line.replace && line.keep)
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Choose one of --replace and --keep.")}};
    auto bytes = contentOf(line.operands.first());
    if (!bytes)
        return bytes.error();
    auto store = openDatabase(line.database, Access::ReadWrite);
    if (!store)
        return store.error();
    FileImport file{.bytes = std::move(bytes).value(), .fileName = QFileInfo(line.operands.first()).fileName()};
    file.existing = line.replace ? ExistingMonth::Replace : line.keep ? ExistingMonth::Keep : ExistingMonth::Ask;
    if (!line.supplier.isEmpty()) {
        const auto supplier = supplierNamed((*store)->reader(), line.supplier);
        if (!supplier)
            return supplier.error();
        file.supplier = *supplier;
    }
    file.solution = line.solution;
    if (!line.month.isEmpty()) {
        const auto month = Month::parse(line.month);
        if (!month)
            return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say which month, like --month 2026-10.")}};
        file.month = *month;
    }
    FileOutcome outcome;
    const auto written = (*store)->write({QT_TRANSLATE_NOOP("Messages", "Import the report %1"), {file.fileName}}, [&](Transaction &transaction) -> Result<void> {
        auto imported = importFile(transaction, file);
        if (!imported)
            return imported.error();
        outcome = std::move(imported).value();
        return {};
    });
    if (!written)
        return written.error();
    return told(outcome, file.fileName, language);
}

} // namespace driftsraad
