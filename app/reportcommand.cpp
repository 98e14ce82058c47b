#include "app/commands.h"
#include "app/databases.h"

#include "core/base/text.h"
#include "ui/chain/chainpapers.h"
#include "ui/papers/contractspaper.h"
#include "ui/papers/datarolespaper.h"
#include "ui/papers/matrixpaper.h"
#include "ui/papers/monthlypaper.h"
#include "ui/papers/paginator.h"

#include <QHash>

namespace driftsraad {

namespace {

Result<Id<Solution>> solutionNamed(Reader &reader, const QString &name)
{
    if (name.isEmpty())
        return Id<Solution>{};
    const auto solutions = reader.list<Solution>("ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    QStringList names;
    for (const Solution &solution : *solutions) {
        if (foldName(solution.name) == foldName(name))
            return solution.id;
        names.append(solution.name);
    }
    return Error{.code = ErrorCode::NotFound,
                 .message = {QT_TRANSLATE_NOOP("Messages", "There is no solution called %1. The database has: %2."), {name, names.join(QStringLiteral(", "))}}};
}

Result<Paper> matrixOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    const auto content = matrixContent(reader, *solution, reader.today());
    if (!content)
        return content.error();
    return matrixPaper(*content, language);
}

Result<Paper> monthlyOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto month = Month::parse(line.month);
    if (!month)
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say which month, like --month 2026-10.")}};
    const auto content = monthlyContent(reader, *month);
    if (!content)
        return content.error();
    return monthlyPaper(*content, language, monthlyCharts(*content, language));
}

Result<Paper> contractsOf(Reader &reader, const CommandLine &line, const Language &language)
{
    bool isNumber = false;
    const int months = line.months.toInt(&isNumber);
    if (!line.months.isEmpty() && (!isNumber || months < 1 || months > 120))
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say how many months ahead, 1 to 120, like --months 12.")}};
    const auto content = contractsContent(reader, reader.today(), isNumber ? std::optional(months) : std::nullopt);
    if (!content)
        return content.error();
    return contractsPaper(*content, language);
}

Result<Paper> rolesOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    const auto content = dataRolesContent(reader, *solution, reader.today());
    if (!content)
        return content.error();
    return dataRolesPaper(*content, language);
}

Result<Paper> chainOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    bool isNumber = true;
    const Fault fault{.link = {line.link.isEmpty() ? 0 : line.link.toLongLong(&isNumber)}};
    if (!isNumber)
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "%1 is no number of a link; \"driftsraad export chain_link\" names them."), {line.link}}};
    const auto reading = readChainPaper(reader, *solution, fault, true);
    if (!reading)
        return reading.error();
    return makeChainPaper(*reading, language);
}

using ReportMaker = Result<Paper> (*)(Reader &, const CommandLine &, const Language &);

/// The reports by the names that the command line knows them by.
const QHash<QString, ReportMaker> &reportMakers()
{
    static const QHash<QString, ReportMaker> all{{"matrix", &matrixOf}, {"monthly", &monthlyOf}, {"contracts", &contractsOf}, {"roles", &rolesOf}, {"chain", &chainOf}};
    return all;
}

} // namespace

Result<QString> reportCommand(const CommandLine &line, const Language &language)
{
    const ReportMaker make = line.operands.size() == 1 ? reportMakers().value(line.operands.first()) : nullptr;
    if (!make)
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say one report: matrix, monthly, contracts, roles or chain.")}};
    if (line.output.isEmpty())
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say where to write the paper: --output FILE.pdf.")}};
    auto store = openDatabase(line.database, Access::ReadOnly);
    if (!store)
        return store.error();
    const auto paper = make((*store)->reader(), line, language);
    if (!paper)
        return paper.error();
    const LaidPaper laid = paginate(*paper);
    DRIFTSRAAD_TRY(writeOutput(line.output, laid.pdf()));
    return language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n pages are written to %1."), laid.pageCount(), {line.output}));
}

} // namespace driftsraad
