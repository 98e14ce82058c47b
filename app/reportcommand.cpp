#include "app/commands.h"
#include "app/databases.h"

#include "core/base/text.h"
#include "core/chain/queries.h"
#include "ui/chain/chainpapers.h"
#include "ui/papers/contractspaper.h"
#include "ui/papers/datarolespaper.h"
#include "ui/papers/incidentpaper.h"
#include "ui/papers/matrixpaper.h"
#include "ui/papers/monthlypaper.h"
#include "ui/papers/paginator.h"

#include <QHash>

namespace driftsraad {

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

namespace {

Result<Paper> matrixOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    QDate day = reader.today();
    std::optional<QDate> known;
    if (!line.day.isEmpty())
        day = QDate::fromString(line.day, Qt::ISODate);
    if (!line.known.isEmpty())
        known = QDate::fromString(line.known, Qt::ISODate);
    if (!day.isValid() || (known && !known->isValid()))
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Write a day like 2026-06-01.")}};
    const auto content = matrixContent(reader, *solution, day, known);
    if (!content)
        return content.error();
    return matrixPaper(*content, language);
}

Result<Paper> monthlyOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto month = Month::parse(line.month);
    if (!month)
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say which month, like --month 2026-10.")}};
    const auto content = monthlyContent(reader, *month);
    if (!content)
        return content.error();
    if (content->firstKnown && *month < *content->firstKnown)
        return refusal({QT_TRANSLATE_NOOP("Messages", "There is nothing to report for %1: what the database knows begins with %2. No paper was written."),
                        {*month, *content->firstKnown}});
    if (!hasContent(*content))
        return refusal({QT_TRANSLATE_NOOP("Messages", "There is nothing to report for %1: no figures, no incidents, and no report was expected. No paper was written."),
                        {*month}});
    return monthlyPaper(*content, language, monthlyCharts(*content, language));
}

Result<Paper> contractsOf(Reader &reader, const CommandLine &line, const Language &language)
{
    bool isNumber = false;
    const int months = line.months.toInt(&isNumber);
    if (!line.months.isEmpty() && (!isNumber || months < 1 || months > 120))
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say how many months ahead, 1 to 120, like --months 12.")}};
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

Result<Fault> linkNamed(Reader &reader, Id<Solution> solution, const QString &name, const Language &language)
{
    if (name.isEmpty())
        return Fault{};
    if (!solution.isValid())
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say on which solution the fault shows, like --solution NemRefusion.")}};
    const auto chain = chainOf(reader, solution, reader.today());
    if (!chain)
        return chain.error();
    const QList<int> meant = linksCalled(*chain, name);
    if (meant.size() == 1)
        return Fault{.link = chain->links[meant.first()].id};
    QStringList names;
    for (int link = 0; link < chain->links.size(); ++link) {
        if (meant.isEmpty() || meant.contains(link))
            names.append(language.words(linkWords(*chain, link)));
    }
    const Message told = meant.isEmpty() ? Message{QT_TRANSLATE_NOOP("Messages", "There is no link called %1. The chain has: %2."), {name, names.join(QStringLiteral(", "))}}
                                         : Message{QT_TRANSLATE_NOOP("Messages", "%1 means several links: %2."), {name, names.join(QStringLiteral(", "))}};
    return Error{.code = ErrorCode::NotFound, .message = told};
}

Result<Paper> chainPaperOf(Reader &reader, const CommandLine &line, const Language &language)
{
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    const auto fault = linkNamed(reader, *solution, line.link, language);
    if (!fault)
        return fault.error();
    const auto reading = readChainPaper(reader, *solution, *fault, true);
    if (!reading)
        return reading.error();
    return makeChainPaper(*reading, language);
}

Result<Paper> incidentOf(Reader &reader, const CommandLine &line, const Language &language)
{
    if (line.reference.isEmpty())
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say which incident, like --reference H-214.")}};
    const auto incident = incidentNumbered(reader, line.reference);
    if (!incident)
        return incident.error();
    const auto content = incidentContent(reader, *incident);
    if (!content)
        return content.error();
    return incidentPaper(*content, language);
}

Result<Paper> incidentsOf(Reader &reader, const CommandLine &line, const Language &language)
{
    ListedPeriod period{.from = QDate::fromString(line.from, Qt::ISODate), .to = QDate::fromString(line.to, Qt::ISODate)};
    if (!period.from.isValid() || !period.to.isValid() || period.to < period.from)
        return Error{.code = ErrorCode::NotUnderstood,
                     .message = {QT_TRANSLATE_NOOP("Messages", "Say the first and the last day, like --from 2026-10-01 --to 2026-10-31.")}};
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    if (solution->isValid())
        period.solutions = {*solution};
    const auto content = incidentListContent(reader, period);
    if (!content)
        return content.error();
    return incidentListPaper(*content, language);
}

using ReportMaker = Result<Paper> (*)(Reader &, const CommandLine &, const Language &);

/// The reports by the names that the command line knows them by.
const QHash<QString, ReportMaker> &reportMakers()
{
    static const QHash<QString, ReportMaker> all{{"matrix", &matrixOf}, {"monthly", &monthlyOf}, {"contracts", &contractsOf}, {"roles", &rolesOf}, {"chain", &chainPaperOf},
                                                   {"incident", &incidentOf}, {"incidents", &incidentsOf}};
    return all;
}

} // namespace

Result<QString> reportCommand(const CommandLine &line, const Language &language)
{
    const ReportMaker make = line.operands.size() == 1 ? reportMakers().value(line.operands.first()) : nullptr;
    if (!make)
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say one report: matrix, monthly, contracts, roles, chain, incident or incidents.")}};
    if (line.output.isEmpty())
        return Error{.code = ErrorCode::NotUnderstood, .message = {QT_TRANSLATE_NOOP("Messages", "Say where to write the paper: --output FILE.pdf.")}};
    DRIFTSRAAD_TRY(databaseNamed(line));
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
