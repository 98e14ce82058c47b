#include "app/commands.h"
#include "app/databases.h"

#include "core/incidents/incidentimport.h"
#include "core/supplierreports/importfile.h"

#include <QFile>
#include <QFileInfo>

namespace driftsraad {

namespace {

/// Not a row of the file is in the database, now or from before.
bool tookNothing(const IncidentImportPlan &plan)
{
    return plan.count(RowAction::Problem) > 0 && plan.count(RowAction::Add) == 0 && plan.count(RowAction::Same) == 0 && plan.count(RowAction::Change) == 0;
}

/// Which columns have no field of their own, so that nobody looks for them there.
QStringList columnsTold(const IncidentListLayout &layout, const Language &language)
{
    QStringList noted;
    QStringList left;
    for (const IncidentListTable &table : layout.tables) {
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            const QByteArray field = table.fields.value(column);
            if (!table.headings[column].isEmpty() && (field == noteField || field.isEmpty()))
                (field == noteField ? noted : left).append(table.headings[column]);
        }
    }
    QStringList lines;
    if (!noted.isEmpty())
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Written into the timeline as they stand, since no field holds them: %1"), {noted.join(QStringLiteral(", "))}}));
    if (!left.isEmpty())
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Columns left out: %1"), {left.join(QStringLiteral(", "))}}));
    return lines;
}

/// What was taken in, then a line for every row that was not.
QString told(const IncidentImportPlan &plan, const IncidentListLayout &layout, const QString &fileName, const Language &language)
{
    QStringList lines;
    const int added = plan.count(RowAction::Add);
    const int changed = plan.count(RowAction::Change);
    if (tookNothing(plan))
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "No incident was taken in from %1; nothing was changed. Correct what is said below, and import it again."), {fileName}}));
    else if (plan.taken() == 0)
        lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Nothing of %1 is new; nothing was changed."), {fileName}}));
    else if (added > 0)
        lines.append(language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n incidents taken in from %1."), added, {fileName})));
    if (changed > 0)
        lines.append(language.words(Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n incidents updated from %1."), changed, {fileName})));
    if (plan.taken() > 0)
        lines.append(columnsTold(layout, language));
    for (const PlannedIncident &row : plan.rows) {
        for (const RowDifference &each : row.action == RowAction::Same ? row.differences : QList<RowDifference>())
            lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Left as it is: %1, %2: %3, in the list %4. --replace takes the list's."),
                                         {row.knownAs, nested(each.label), nested(each.here), nested(each.listed)}}));
        const bool isTaken = row.action == RowAction::Add || row.action == RowAction::Change;
        for (const Message &remark : isTaken ? row.remarks : QList<Message>())
            lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Row %1: %2"), {qint64{row.row}, nested(remark)}}));
        for (const RowProblem &problem : row.problems) {
            const QString where = problem.cell.isEmpty() ? QString::number(row.row) : problem.cell;
            lines.append(language.words({QT_TRANSLATE_NOOP("Messages", "Not taken: %1: %2"), {where, nested(problem.message)}}));
        }
    }
    return lines.join(u'\n');
}

} // namespace

Result<QString> importIncidentsCommand(const CommandLine &line, const Language &language)
{
    DRIFTSRAAD_TRY(databaseNamed(line));
    const QString path = line.operands.value(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::Unreachable,
                     .message = {QT_TRANSLATE_NOOP("Messages", "%1 cannot be read: check that it is there and that you may read it."), {path}},
                     .cause = file.errorString()};
    const QString fileName = QFileInfo(path).fileName();
    auto workbook = readWorkbook(file.readAll(), fileName);
    if (!workbook)
        return workbook.error();
    auto store = openDatabase(line.database, Access::ReadWrite, personOf(language));
    if (!store)
        return store.error();
    Reader &reader = (*store)->reader();
    IncidentImport import{.workbook = std::make_shared<const Workbook>(*std::move(workbook))};
    import.author = (*store)->author().name;
    import.closeReason = language.words(Message{QT_TRANSLATE_NOOP("Messages", "Closed in the imported list, without a cause")});
    import.affectedNote = language.words(Message{QT_TRANSLATE_NOOP("Messages", "Affected municipalities in the list: %1")});
    import.updateExisting = line.replace;
    import.layout = proposeIncidentLayout(*import.workbook);
    const Error isReport{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The file looks like a supplier's monthly report, not like an incident list. Nothing was "
                                                                            "imported. Take it in by: driftsraad import FILE.")}};
    if (import.layout.tables.isEmpty() && looksLikeReport(*import.workbook))
        return isReport;
    if (import.layout.tables.isEmpty())
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "The file has no row of headings that an incident list has, such as title, solution and "
                                                               "reported. Write them in the first row.")}};
    const auto remembered = rememberedIncidentLayout(reader, import.layout.layout());
    if (!remembered)
        return remembered.error();
    import.layout = recallIncidentLayout(*remembered, import.layout);
    const auto solution = solutionNamed(reader, line.solution);
    if (!solution)
        return solution.error();
    import.solution = *solution;
    const auto plan = planIncidentImport(reader, import);
    if (!plan)
        return plan.error();
    if (plan->taken() > 0) {
        const auto written = (*store)->write({QT_TRANSLATE_NOOP("Messages", "Import the incident list %1"), {fileName}},
                                             [&](Transaction &transaction) { return importIncidents(transaction, import, *plan); });
        if (!written)
            return written.error();
    }
    if (tookNothing(*plan) && looksLikeReport(*import.workbook))
        return isReport;
    const QString answer = told(*plan, import.layout, fileName, language);
    if (tookNothing(*plan))
        return refusal(Message::verbatim(answer));
    return answer;
}

} // namespace driftsraad
