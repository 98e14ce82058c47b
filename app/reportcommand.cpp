#include "app/commands.h"
#include "app/databases.h"

#include "core/base/text.h"
#include "ui/chain/chainpapers.h"
#include "ui/papers/matrixpaper.h"
#include "ui/papers/monthlypaper.h"
#include "ui/papers/paginator.h"

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

Result<Paper> chainPaperFor(Reader &reader, const CommandLine &line, const Language &language)
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

} // namespace

Result<QString> reportCommand(const CommandLine &line, const Language &language)
{
    const QString which = line.operands.value(0);
    if (line.operands.size() != 1 || !QStringList{QStringLiteral("matrix"), QStringLiteral("monthly"), QStringLiteral("chain")}.contains(which))
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say one report: matrix, monthly or chain.")}};
    if (line.output.isEmpty())
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say where to write the paper: --output FILE.pdf.")}};
    auto store = openDatabase(line.database, Access::ReadOnly);
    if (!store)
        return store.error();
    Reader &reader = (*store)->reader();
    const auto paper = which == QLatin1String("matrix")  ? matrixOf(reader, line, language)
                       : which == QLatin1String("chain") ? chainPaperFor(reader, line, language)
                                                         : monthlyOf(reader, line, language);
    if (!paper)
        return paper.error();
    const LaidPaper laid = paginate(*paper);
    DRIFTSRAAD_TRY(writeOutput(line.output, laid.pdf()));
    return language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n pages are written to %1."), laid.pageCount(), {line.output}));
}

} // namespace driftsraad
