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
QString told(const FileOutcome &outcome, const QList<Message> &doubts, const QString &fileName, const Language &language)
{
    QStringList lines;
    if (outcome.import.changesNothing() && !outcome.import.kept.isEmpty())
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Nothing of %1 was taken in; what was here was kept."), {fileName}}));
    else if (outcome.import.changesNothing())
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "The figures of %1 are here already; nothing was changed."), {fileName}}));
    else
        lines.append(language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n figures taken in from %1."),
                                                     outcome.import.added + outcome.import.changed, {fileName})));
    for (const ImportProblem &problem : outcome.problems)
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Not taken: %1: %2"), {problem.source.name, nested(problem.message)}}));
    for (const Message &doubt : doubts)
        lines.append(language.words(doubt));
    for (const QString &name : outcome.unknownSolutions)
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Not known as a solution: %1"), {name}}));
    return lines.join(u'\n');
}

} // namespace

namespace {

Error notUnderstood(const char *text)
{
    return {.code = ErrorCode::NotUnderstood, .message = Message(text)};
}

/// What the words say of the file, before anything is read.
Result<FileImport> askedFor(const CommandLine &line)
{
    if (line.operands.size() != 1)
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "Say one file to import: driftsraad import FILE."));
    if (line.replace && line.keep)
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "Choose one of --replace and --keep."));
    DRIFTSRAAD_TRY(databaseNamed(line));
    FileImport file{.fileName = QFileInfo(line.operands.first()).fileName(), .solution = line.solution};
    file.existing = line.replace ? ExistingMonth::Replace : line.keep ? ExistingMonth::Keep : ExistingMonth::Ask;
    if (line.month.isEmpty())
        return file;
    const auto month = Month::parse(line.month);
    if (!month)
        return notUnderstood(QT_TRANSLATE_NOOP("Messages", "Say which month, like --month 2026-10."));
    file.month = *month;
    return file;
}

/// What a person must decide first, with the option that says it.
Result<void> checkPlan(Reader &reader, const CommandLine &line, const FileOutcome &plan, const Language &language)
{
    if (!plan.import.doubts.isEmpty() && !line.anyway) {
        QStringList doubts;
        for (const Message &doubt : plan.import.doubts)
            doubts.append(language.words(doubt));
        return refusal({QT_TRANSLATE_NOOP("Messages", "Nothing was imported. %1\nSay --supplier where it is somebody else's report, or --anyway to take it in as it is."),
                        {doubts.join(u'\n')}});
    }
    if (plan.import.existing.isEmpty())
        return {};
    const SolutionMonth &first = plan.import.existing.first();
    const auto solution = reader.get(first.solution);
    if (!solution)
        return solution.error();
    return refusal({QT_TRANSLATE_NOOP("Messages", "Nothing was imported. The report on %1 for %2 is already here with other figures. Say --replace to take the file's, or --keep "
                                                  "to leave that month as it is."), {solution->name, first.month}});
}

} // namespace

Result<QString> importCommand(const CommandLine &line, const Language &language)
{
    if (line.operands.size() == 2 && line.operands.first() == QLatin1String("incidents"))
        return importIncidentsCommand(line, language);
    auto asked = askedFor(line);
    if (!asked)
        return asked.error();
    FileImport file = *std::move(asked);
    auto bytes = contentOf(line.operands.first());
    if (!bytes)
        return bytes.error();
    file.bytes = *std::move(bytes);
    auto store = openDatabase(line.database, Access::ReadWrite, personOf(language));
    if (!store)
        return store.error();
    Reader &reader = (*store)->reader();
    if (!line.supplier.isEmpty()) {
        const auto supplier = supplierNamed(reader, line.supplier);
        if (!supplier)
            return supplier.error();
        file.supplier = *supplier;
    }
    const auto plan = planFile(reader, file);
    if (!plan)
        return plan.error();
    DRIFTSRAAD_TRY(checkPlan(reader, line, *plan, language));
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
    return told(outcome, plan->import.doubts, file.fileName, language);
}

} // namespace driftsraad
